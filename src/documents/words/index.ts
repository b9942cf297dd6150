import {catalogue} from '../../language';
import {en} from './en';

/** The words of everything that people read and keep. */
export const words = catalogue({en});

/** Codes of those words. */
export type WordCode = keyof typeof en;

/** The language in which our own words will stand for a reader of `lang`. */
export const wordsLanguage = (lang: string): string => (words.languages.includes(lang) ? lang : 'en');
