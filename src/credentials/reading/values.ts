import type {LanguageText} from '../../language';
import type {ConceptList} from '../../vocabularies';
import {isObject} from '../json';
import {type Place, first, idOf, isThere, items, word} from './places';

const unsampled = (text: string): string => text.replace(/^SAMPLE\s+/, '');
const languageCode = (code: string): string | undefined => /^([a-z]{2})(?:-|$)/i.exec(code)?.[1]?.toLowerCase();

/**
 * A text by language, from any form that has one: plain text (in `lang`), a map of languages, JSON-LD values with @language, a list of these,
 * or an object that has a name. The mark of a sample is no part of it.
 */
export function textAt(place: Place, lang: string): LanguageText | undefined {
  const found: Record<string, string> = {};
  const add = (code: string | undefined, text: unknown): void => {
    const value = typeof text === 'string' ? unsampled(text.trim()) : typeof text === 'number' ? String(text) : '';
    if (code !== undefined && value !== '' && !Object.hasOwn(found, code)) found[code] = value;
  };
  for (const {value} of items(place)) {
    if (!isObject(value)) add(lang, value);
    else if ('@value' in value) add(typeof value['@language'] === 'string' ? languageCode(value['@language']) : lang, value['@value']);
    else for (const [code, part] of Object.entries(value)) if (/^[a-z]{2}(-[A-Za-z0-9]+)*$/.test(code)) add(languageCode(code), Array.isArray(part) ? part[0] : part);
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The code of a value of a controlled list, by its address. */
export function codeIn(list: ConceptList, place: Place): string | undefined {
  const address = idOf(first(place));
  return list.byUri(address)?.code ?? list.byUri(address.replace(/^https:/, 'http:'))?.code;
}

/** Hours of an ISO 8601 duration; undefined where it counts in months or years, which have no fixed hours. */
export function hoursOf(duration: string): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/.exec(duration);
  if (!parts) return undefined;
  const hours = Number(parts[1] ?? 0) * 24 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60;
  return hours > 0 && hours <= 10_000 ? Math.round(hours * 100) / 100 : undefined;
}

/** A web address; undefined for anything else. */
export const webAddress = (place: Place): string | undefined => {
  const text = word(place) || idOf(place);
  return /^https?:\/\/\S+$/i.test(text) ? text : undefined;
};

/** A number from a number or its text; undefined for anything else. */
export function numberOf(place: Place): number | undefined {
  const text = word(place).replace(/^(\d+),(\d+)$/, '$1.$2');
  return isThere(place) && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const localForm = /^[a-z][a-z0-9-]{0,39}$/;
/** The short identifiers of the items of a list: the tails of their addresses where these have our form and differ, else a letter and a number. */
export function localIds(places: readonly Place[], letter: string): readonly string[] {
  const tails = places.map((place) => /[#:/]([^#:/]+)$/.exec(idOf(place))?.[1] ?? '');
  const usable = (tail: string): boolean => localForm.test(tail) && tails.indexOf(tail) === tails.lastIndexOf(tail);
  return tails.map((tail, index) => (usable(tail) ? tail : freeId(tails.filter(usable), letter, index + 1)));
}
function freeId(taken: readonly string[], letter: string, number: number): string {
  const id = `${letter}${number}`;
  return taken.includes(id) ? freeId(taken, `${letter}x`, number) : id;
}

/** How many entries a list of the specification takes; the schema has the same limits. */
export const most = {outcomes: 30, activities: 60, assessments: 20, skills: 60, links: 10, languages: 24} as const;
