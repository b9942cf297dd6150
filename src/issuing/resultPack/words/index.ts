import {catalogue, type MessageData} from '../../../language';
import {en} from './en';

const words = catalogue({en});

/** Codes of the words of a result pack. */
export type PackCode = keyof typeof en;

/** A text of the result pack in a language. */
export const packText = (code: PackCode, lang: string, data?: MessageData): string => words.text(code, lang, data);
