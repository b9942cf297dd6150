import {fill, type MessageData} from './text';

/** Templates by code, for each language; English has all of them, other languages may lack some. */
export type Tables<Code extends string> = {readonly en: Readonly<Record<Code, string>>} & {readonly [lang: string]: Readonly<Partial<Record<Code, string>>>};

/** The words of one module. */
export interface Catalogue<Code extends string> {
  /** The words for a code, filled with data; in English where the language lacks them. */
  text(code: Code, lang: string, data?: MessageData): string;
  /** Whether there are words for this code. */
  has(code: string): code is Code;
  /** Languages that have a table, English first. */
  languages: readonly string[];
  /** Codes that a language lacks or has blank. */
  missing(lang: string): Code[];
}

/** Makes a catalogue of the tables of a module. */
export function catalogue<Code extends string>(tables: Tables<Code>): Catalogue<Code> {
  const template = (code: Code, lang: string): string | undefined => {
    const words = Object.hasOwn(tables, lang) ? tables[lang]?.[code] : undefined;
    return words === '' ? undefined : words;
  };
  const codes = Object.keys(tables.en) as Code[];
  return {
    text: (code, lang, data = {}) => fill(template(code, lang) ?? tables.en[code], data),
    has: (code): code is Code => Object.hasOwn(tables.en, code),
    languages: ['en', ...Object.keys(tables).filter((lang) => lang !== 'en')],
    missing: (lang) => codes.filter((code) => template(code, lang) === undefined),
  };
}
