import {catalogue} from '../../../language';
import {en} from './en';

const words = catalogue({en});
export type Say = (code: keyof typeof en, data?: Parameters<typeof words.text>[2]) => string;
/** The words in one language. */
export const wordsIn = (language: string): Say => (code, data) => words.text(code, language, data);
