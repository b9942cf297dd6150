import {dateText} from '../../documents/format';
import {listAt, optionText} from '../../documents/compare/placeText';
import type {Specification} from '../../specification';
import {definitionOf, resolved, schemaFields, type SchemaField, type SchemaNode} from '../../specification/fields';
import type {UnreadCode} from '../words';

/** What a text is read with. */
export interface ReadingOf {specification: Specification; /** Language of texts that are written. */ lang: string; /** Language of the words of the form. */ formLang: string; serialDate?: ((serial: number) => string | undefined) | undefined}
/** A value of the specification; or why the text is none. */
export type Read = {ok: true; value: unknown} | {ok: false; code: UnreadCode; data?: Readonly<Record<string, string>>};

const value = (found: unknown): Read => ({ok: true, value: found});
const unread = (code: UnreadCode, data?: Readonly<Record<string, string>>): Read => ({ok: false, code, ...(data && {data})});

/** A text as it is compared: case, spaces and marks at the end do not count. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[.:;,]$/, '').toLowerCase();
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
export const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const fields: ReadonlyMap<string, SchemaField> = new Map(schemaFields().map((field) => [field.pattern, field]));
/** What the schema says of a place. */
export const nodeAt = (pattern: string): SchemaNode | undefined => fields.get(pattern)?.node;

const isDay = (year: number, month: number, day: number): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && month >= 1 && month <= 12 && day >= 1;
const iso = (year: number, month: number, day: number): string | undefined => (isDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined);
/** The months of a language as they stand in its dates, and their short forms. */
const monthOf = (name: string, lang: string): number | undefined => {
  const wanted = plain(name);
  for (const each of [lang, 'en']) {
    for (let month = 1; month <= 12; month++) {
      const own = plain(dateText(iso(2026, month, 1) ?? '', each)).replace(/[\d]+|\bde\b/g, '').trim();
      if (wanted.length >= 3 && (own === wanted || own.startsWith(wanted.replace(/\.$/, '')))) return month;
    }
  }
  return undefined;
};

/** A day as people write it here: 2026-11-25, 25.11.2026, 25/11/2026, 25 November 2026, or the number of a spreadsheet. Day comes before month. */
export function dateOf(text: string, {formLang, serialDate}: Pick<ReadingOf, 'formLang' | 'serialDate'>): string | undefined {
  const [only, ...more] = oneLine(text).match(/\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:de |of )?\p{L}{3,20}\.?\s+(?:de )?\d{4}/gu) ?? [];
  // A sentence with one date in it tells this date.
  const written = only !== undefined && more.length === 0 ? only : oneLine(text);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  if (year !== undefined) return iso(Number(year), Number(month), Number(day));
  const [, first, second, third] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(written) ?? [];
  if (first !== undefined) return iso(Number(third), Number(second), Number(first));
  const [, own, name = '', last] = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+|of\s+)?([\p{L}.]{3,20})\s+(?:de\s+)?(\d{4})$/u.exec(written) ?? [];
  if (own !== undefined) return iso(Number(last), monthOf(name, formLang) ?? 0, Number(own));
  return /^\d{5}$/.test(written) ? serialDate?.(Number(written)) : undefined;
}

/** A month without its day, such as May 2026 or 5/2026. */
const isMonth = (text: string, {formLang}: Pick<ReadingOf, 'formLang'>): boolean => {
  const [, name = '', figure] = /^(?:([\p{L}.]{3,20})\s+(?:de\s+)?|(\d{1,2})[./-])\d{4}$/u.exec(oneLine(text)) ?? [];
  return figure === undefined ? name !== '' && monthOf(name, formLang) !== undefined : Number(figure) >= 1 && Number(figure) <= 12;
};

/** Times that people count in, in the languages of forms; the place of a number says in which one it counts. */
const times: Readonly<Record<'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years', RegExp>> = {
  minutes: /^(?:min|minutes?|minutos?|minuti|minuten|λεπτά?)\b/iu, hours: /^(?:h|hrs?|hours?|horas?|or[ae]|heures?|stunden?|std|uren|ώρ(?:α|ες))(?!\p{L})/iu, days: /^(?:days?|d[ií]as?|giorn[io]|jours?|tage?|(?:η)?μέρ(?:α|ες))(?!\p{L})/iu,
  weeks: /^(?:weeks?|semanas?|settiman[ae]|semaines?|wochen?|εβδομάδ(?:α|ες))(?!\p{L})/iu, months: /^(?:months?|mes(?:es|i)?|mês|mese|mois|monate?|μήν(?:ας|ες))(?!\p{L})/iu, years: /^(?:years?|yrs?|anos?|años?|ann[io]|ans?|années?|jahre?|χρόνια|έτ(?:ος|η))(?!\p{L})/iu,
};
const timeOf = (pattern: string): keyof typeof times | undefined => (pattern.endsWith('months') ? 'months' : pattern.startsWith('workload.') || pattern.endsWith('hours') ? 'hours' : undefined);

/** A number with what it counts behind it; none where that is another time than the place counts in: 90 minutes are not 90 hours. */
const numberOf = (text: string, pattern: string): number | undefined => {
  const [, whole, part = '', counted = ''] = /^(?:about |ca\.? |~ ?)?(\d{1,6})(?:[.,](\d{1,2}))?\s*([^\d]{0,30})$/i.exec(oneLine(text)) ?? [];
  const time = timeOf(pattern);
  const other = time !== undefined && Object.entries(times).some(([name, words]) => name !== time && words.test(counted));
  return whole === undefined || other ? undefined : Number(`${whole}.${part || '0'}`);
};

const yes = new Set(['yes', 'y', 'x', 'true', '1', '☒', '☑', '✓', '✔', 'sí', 'sim', 'oui', 'ja', 'ναι', 'si']);
const no = new Set(['no', 'n', 'false', '0', '☐', '-', 'não', 'nein', 'non', 'όχι']);
/** Signs before an answer that was ticked, and before one that was not. */
const ticked = /^\s*(?:☒|☑|✓|✔|\[[xX✓]\]|[xX](?=\s))\s*/;
/** The box before an answer, ticked or not. */
export const box = /^\s*(?:[☒☑✓✔☐□]|\[[ xX✓]?\])\s*/;
const open = /^\s*(?:☐|\[ ?\]|□)\s*/;

/** What a code is called, in the language of the form, in English, and by itself. */
const namesOf = (pattern: string, code: string, lang: string): readonly string[] => [optionText(pattern, code, lang), optionText(pattern, code, 'en'), ...Object.values(listAt(pattern)?.byCode(code)?.label ?? {}), code].map(plain);

/** The codes of a place by what they are called, the longest first: labels have commas inside. */
function choicesAt(pattern: string, lang: string): readonly (readonly [name: string, code: string])[] {
  const node = nodeAt(pattern);
  const codes = node?.enum ?? (node?.items ? resolved(node.items).enum : undefined) ?? listAt(pattern)?.concepts.map(({code}) => code) ?? [];
  return codes.flatMap((code) => namesOf(pattern, code, lang).map((name) => [name, code] as const)).toSorted(([one], [other]) => other.length - one.length);
}

const shownChoices = (pattern: string, lang: string): string => {
  const node = nodeAt(pattern);
  const codes = node?.enum ?? (node?.items ? resolved(node.items).enum : undefined) ?? [];
  return codes.slice(0, 12).map((code) => optionText(pattern, code, lang)).join(' · ');
};

const letters = /[\p{L}\d]/u;
/** Whether a text has a name in it as whole words. */
const holds = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at !== -1 && !letters.test(text[at - 1] ?? '') && !letters.test(text[at + name.length] ?? '');
};
const shortest = 4;
/** The one code whose name begins with what was written, or stands in it; none where several fit. */
function nearChoice(pattern: string, text: string, lang: string): string | undefined {
  const written = plain(text);
  const fitting = choicesAt(pattern, lang).filter(([name]) => (written.length >= shortest && name.startsWith(written) && !letters.test(name[written.length] ?? '')) || (name.length >= shortest && holds(written, name)));
  const codes = new Set(fitting.map(([, code]) => code));
  return codes.size === 1 && !/\b(?:no|not|none|without)\b/.test(written) ? fitting[0]?.[1] : undefined;
}

/** The code of one answer. */
export const choiceOf = (pattern: string, text: string, lang: string): string | undefined => choicesAt(pattern, lang).find(([name]) => name === plain(text.replace(ticked, '')))?.[1];

/** All the codes that a text names, one after the other, and what of it names none. */
export function choicesIn(pattern: string, text: string, lang: string): {codes: readonly string[]; rest: string} {
  const choices = choicesAt(pattern, lang);
  const codes = new Set<string>();
  const unknown: string[] = [];
  const lines = text.split(/[\n;]/);
  // Where boxes stand before the answers, only the ticked ones count.
  const boxes = lines.some((line) => ticked.test(line) || open.test(line));
  for (const line of lines) {
    if (boxes && !ticked.test(line)) continue;
    let rest = plain(line.replace(ticked, ''));
    while (rest !== '') {
      const found = choices.find(([name]) => rest === name || (rest.startsWith(name) && /^\s*[,/|·]/.test(rest.slice(name.length))));
      if (found === undefined) break;
      codes.add(found[1]);
      rest = rest.slice(found[0].length).replace(/^[\s,/|·]+/, '');
    }
    if (rest === '') continue;
    const near = rest.split(/\s*[,/|·]\s*|\s+(?:and|e|y|και)\s+/u).filter(Boolean).map((part) => nearChoice(pattern, part, lang));
    if (near.every((code) => code !== undefined)) near.forEach((code) => codes.add(code));
    else unknown.push(rest);
  }
  return {codes: [...codes], rest: unknown.join('; ')};
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** How each kind of value is read, by the definition that the schema refers to. */
const byDefinition: Readonly<Record<string, (text: string, reading: ReadingOf, pattern: string) => Read>> = {
  languageText: (text, {lang}) => value({[lang]: text}),
  calendarDate: (text, reading) => {
    const found = dateOf(text, reading);
    return found === undefined ? unread(isMonth(text, reading) ? 'month' : 'date') : value(found);
  },
  webAddress: (text) => {
    const written = oneLine(text);
    const address = /^www\.\S+$/i.test(written) ? `https://${written}` : written;
    return isWebAddress(address) ? value(address) : unread('address');
  },
  mailAddress: (text) => (/^[^\s@]+@[^\s@]+$/.test(oneLine(text)) ? value(oneLine(text)) : unread('mail')),
};

const readChoice = (text: string, pattern: string, lang: string): Read => {
  const {codes: [only, ...more], rest} = choicesIn(pattern, text, lang);
  const code = choiceOf(pattern, text, lang) ?? (more.length === 0 && rest === '' ? only : only === undefined ? nearChoice(pattern, oneLine(text), lang) : undefined);
  return code === undefined ? unread('choice', {choices: shownChoices(pattern, lang)}) : value(code);
};

function readList(text: string, node: SchemaNode, pattern: string, {specification, lang, formLang}: ReadingOf): Read {
  const item = definitionOf(node.items ?? {});
  if (item === 'skill') {
    const known = [...(specification.outcomes ?? []).flatMap(({skills = []}) => skills), ...(specification.need?.occupations ?? [])];
    return value(linesOf(text.replaceAll(';', '\n')).map((label) => known.find((skill) => Object.values(skill.label).some((each) => plain(each) === plain(label))) ?? {label: {[lang]: label}}));
  }
  if (item === 'localId') {
    const numbers = oneLine(text).split(/[\s,;]+/).filter(Boolean).map(Number);
    const ids = numbers.map((number) => specification.outcomes?.[number - 1]?.id);
    return ids.every((id) => id !== undefined) ? value(ids) : unread('outcome-number', {count: String(specification.outcomes?.length ?? 0)});
  }
  const {codes, rest} = choicesIn(pattern, text, formLang);
  return rest === '' && codes.length > 0 ? value(codes) : unread('choices', {rest: rest.slice(0, 80), choices: shownChoices(pattern, formLang)});
}

/** Reads the text of one place as the value that the schema asks for there. */
export function readValue(pattern: string, text: string, reading: ReadingOf): Read {
  const node = nodeAt(pattern);
  if (node === undefined) return unread('together');
  const {formLang} = reading;
  const definition = byDefinition[definitionOf(node) ?? ''];
  if (definition !== undefined) return definition(text, reading, pattern);
  if (node.type === 'array') return readList(text, node, pattern, reading);
  if (node.enum || listAt(pattern)) return readChoice(text, pattern, formLang);
  if (node.type === 'number' || node.type === 'integer') {
    const number = numberOf(text, pattern);
    return number === undefined || (node.type === 'integer' && !Number.isInteger(number)) ? unread('number') : value(number);
  }
  if (node.type === 'boolean') {
    const said = plain(text);
    return yes.has(said) ? value(true) : no.has(said) ? value(false) : unread('yes-no');
  }
  return value(oneLine(text));
}

/** Whether a place takes any text. */
export function takesAnyText(pattern: string): boolean {
  const node = nodeAt(pattern);
  return node !== undefined && (definitionOf(node) === 'languageText' || (node.type === 'string' && definitionOf(node) === undefined && !node.enum && !listAt(pattern)));
}
