import {catalogue} from '../../../language';
import {type FaultId} from '..';
import {en} from './en';

const words = catalogue({en});

/** The words of a fault: its name, and the answer to “What would you check?”. */
export interface FaultWords {name: string; answer: string}

export const faultWords = (id: FaultId, lang: string): FaultWords => ({name: words.text(id, lang), answer: words.text(`${id}:answer`, lang)});
