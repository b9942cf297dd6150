import {visible, type LanguageText} from '../../language';

/** A JSON object of unknown content. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value as an object, or an empty one. */
export const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Loose : {});

/** The value as a list: JSON-LD lets one value stand for a list of one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value as unknown[] : value === undefined || value === null ? [] : [value]);

/** The value if it is text that says something, else ''. Numbers count as text. What erases or turns round the text beside it is written out. */
export const word = (value: unknown): string => (typeof value === 'string' ? visible(value.trim()) : typeof value === 'number' ? String(value) : '');

/** Text in languages, from any of the forms in use: a string, {en: "…"}, {en: ["…"]}, {"@value", "@language"} and lists of these. Texts in no stated language stand under `und`. */
export function texts(value: unknown): LanguageText {
  const found: LanguageText = {};
  const put = (lang: string, text: string): void => {
    if (text === '') return;
    found[lang] = Object.hasOwn(found, lang) ? `${found[lang]}\n${text}` : text;
  };
  for (const each of list(value)) {
    if (typeof each === 'string') put('und', word(each));
    const one = loose(each);
    if (typeof one['@value'] === 'string') { put(word(one['@language']) || 'und', word(one['@value'])); continue; }
    // An object with a type is a thing, not text; its `id` would read as Indonesian.
    if ('type' in one) continue;
    for (const [lang, content] of Object.entries(one)) {
      if (/^[a-z]{2,3}(-|$)/i.test(lang)) for (const text of list(content)) put(lang.toLowerCase().split('-')[0] ?? lang, word(text));
    }
  }
  return found;
}

/** The text of a note, {noteLiteral: …}. */
export const note = (value: unknown): LanguageText => texts(loose(value).noteLiteral);

/** Whether an object says it is of this type. */
export const hasType = (value: unknown, type: string): boolean => list(loose(value).type ?? loose(value)['@type']).includes(type);

/** The hours of an ISO 8601 duration; undefined where months or years make it no number of hours, or it is none. A day counts 24 hours. */
export function durationHours(value: unknown): number | undefined {
  const match = /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(word(value));
  if (match === null) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = weeks * 168 + days * 24 + hours + minutes / 60 + seconds / 3600;
  return total > 0 ? Math.round(total * 100) / 100 : undefined;
}

/** The first of the texts that says something. */
export const firstText = (...candidates: readonly LanguageText[]): LanguageText => candidates.find((text) => Object.keys(text).length > 0) ?? {};
