import {catalogue} from '../../../language';
import {type FaultId} from '..';
import type {FaultKind} from '../types';
import {en} from './en';
import {en as sheets} from './sheets';

const words = catalogue({en});
/** The words of the printed gallery. */
export const sheetWords = catalogue({en: sheets});

/** The words of a fault: its name, and the answer to “What would you check?”. */
export interface FaultWords {name: string; answer: string}

export const faultWords = (id: FaultId, lang: string): FaultWords => ({name: words.text(id, lang), answer: words.text(`${id}:answer`, lang)});

/** What a kind of fault is called. */
export const kindText = (kind: FaultKind, lang: string): string => sheetWords.text(`kind.${kind}`, lang);
