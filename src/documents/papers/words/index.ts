import {catalogue} from '../../../language';
import {en} from './en';

/** The words of the documents that a provider makes from a project; apart from those of the card, which every step loads. */
export const papers = catalogue({en});

/** Codes of those words. */
export type PaperCode = keyof typeof en;

/** The language in which our own words stand for a reader of `lang`. */
export const paperLanguage = (lang: string): string => (papers.languages.includes(lang) ? lang : 'en');
