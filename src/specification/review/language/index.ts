import {en} from './en';
import type {ReviewLanguage} from './types';

export type {ReviewLanguage, VerbEntry} from './types';

const languages = new Map<string, ReviewLanguage>([['en', en]]);

/** How texts of a language are read; undefined where there is no data yet. */
export const reviewLanguage = (code: string): ReviewLanguage | undefined => languages.get(code);

/** All languages there is data for. */
export const reviewLanguages: readonly ReviewLanguage[] = [...languages.values()];
