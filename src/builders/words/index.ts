import {catalogue} from '../../language';
import {en} from './en';

/** Stable key of a piece of text of the forms. */
export type WordKey = keyof typeof en;

/** Labels, hints and messages of the forms, by language. */
export const words = catalogue<WordKey>({en});
