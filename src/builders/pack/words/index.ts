import {catalogue, type MessageData} from '../../../language';
import {en} from './en';

const words = catalogue({en});

/** The words for a code of the result pack in a language. */
export type Say = (code: keyof typeof en, data?: MessageData) => string;

/** The words of the result pack in one language. */
export const wordsIn = (language: string): Say => (code, data) => words.text(code, language, data);
