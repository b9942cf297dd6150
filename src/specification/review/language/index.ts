import {en} from './en';
import type {ReviewLanguage} from './types';

export type {ReviewLanguage, VerbEntry} from './types';

const languages = new Map<string, ReviewLanguage>([['en', en]]);

/** How texts of a language are read; undefined where there is no data yet. */
export const reviewLanguage = (code: string): ReviewLanguage | undefined => languages.get(code);

/**
 * How one text is read: by the data of the language it stands under, unless its letters are mostly not of that language's script.
 * Greek that was typed where English belongs is no English with faults.
 */
export function languageOfText(code: string, text: string): ReviewLanguage | undefined {
  const language = reviewLanguage(code);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = language === undefined ? 0 : text.match(language.script)?.length ?? 0;
  return letters > 0 && own * 2 < letters ? undefined : language;
}

/** All languages there is data for. */
export const reviewLanguages: readonly ReviewLanguage[] = [...languages.values()];
