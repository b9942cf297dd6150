import {fill, type MessageData} from '../../../language';
import {en, type WorkshopWords} from './en';

export type {BlockWords, WorkshopWords} from './en';

/** Words by language; English stands in for a language that lacks them. */
const catalogues: Readonly<Record<string, WorkshopWords>> = {en};

/** The words of the workshop kit in one language, and a function for those that are filled with data. */
export function workshopWords(lang: string): WorkshopWords & {lang: string; text(code: string, data?: MessageData): string} {
  const own = Object.hasOwn(catalogues, lang) ? lang : 'en';
  const words = catalogues[own] ?? en;
  return {...words, lang: own, text: (code, data = {}) => fill(words.say[code] ?? code, data)};
}
