import type {LanguageText} from '../../language';
import {below} from '../../values';
import {coverage, totalHours, type Coverage} from '../derive';
import type {Specification} from '../types';
import {languageOfText} from './language';
import {analyse, type Analysis} from './statement';

/** One text in one language, with its place. */
export interface PlacedText {pointer: string; lang: string; text: string}

/** A language map, with its place and the place with every index replaced by *. */
export interface PlacedMap {pointer: string; pattern: string; text: LanguageText}

/** One statement of an outcome, read with the data of its language. */
export interface Statement extends PlacedText {index: number; analysis: Analysis}

/** What several rules need, computed once per review. */
export interface Context {
  /** The clock that dates are held against. */
  at: Date;
  /** Declared languages, the master first. */
  languages: readonly string[];
  /** Every language map of the document. */
  maps: readonly PlacedMap[];
  /** Every text in every language. */
  texts: readonly PlacedText[];
  /** Plain strings: names, functions, addresses, codes. */
  strings: readonly {pointer: string; text: string}[];
  total: number;
  coverage: readonly Coverage[];
  statements: readonly Statement[];
}

/** Whether a value is a language map. Entries of lists never are: an outcome with nothing but its id looks like one. */
const isLanguageMap = (value: object, inList: boolean): value is LanguageText =>
  !inList && !Array.isArray(value) && Object.entries(value).every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === 'string');

/** Reads the document once for all rules. */
export function contextOf(spec: Specification, at: Date): Context {
  const maps: PlacedMap[] = [];
  const strings: {pointer: string; text: string}[] = [];
  const walk = (value: unknown, pointer: string, pattern: string, inList: boolean): void => {
    if (typeof value === 'string') strings.push({pointer, text: value});
    if (typeof value !== 'object' || value === null) return;
    if (isLanguageMap(value, inList)) {
      maps.push({pointer, pattern, text: value});
      return;
    }
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) walk(part, below(pointer, key), `${pattern}/${isList ? '*' : key}`, isList);
  };
  for (const [key, part] of Object.entries(spec)) walk(part, `/${key}`, `/${key}`, false);

  const statements = (spec.outcomes ?? []).flatMap(({statement = {}}, index) => Object.entries(statement).flatMap(([lang, text]) => {
    const language = languageOfText(lang, text);
    return language === undefined || text.trim() === '' ? [] : [{index, lang, text, pointer: `/outcomes/${index}/statement/${lang}`, analysis: analyse(text, language)}];
  }));
  return {
    at, maps, strings, statements,
    languages: spec.languages ?? [],
    texts: maps.flatMap(({pointer, text}) => Object.entries(text).map(([lang, value]) => ({pointer: `${pointer}/${lang}`, lang, text: value}))),
    total: totalHours(spec),
    coverage: coverage(spec),
  };
}
