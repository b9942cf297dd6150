import {words, wordsLanguage, type WordCode} from './words';

// English and Portuguese are written as in Europe.
const regions: Readonly<Record<string, string>> = {en: 'en-GB', pt: 'pt-PT'};
const locale = (lang: string): string => regions[wordsLanguage(lang)] ?? wordsLanguage(lang);

/** A language with the region in which it is written; undefined for what is no language tag (BCP 47). */
export function spoken(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(regions[lang] ?? lang).maximize();
  } catch {
    return undefined;
  }
}

type Counted = 'hours' | 'outcomes' | 'months' | 'certificate.more';

/** A number as the language writes it, with at most two decimals. */
export const numberText = (value: number, lang: string): string => new Intl.NumberFormat(locale(lang), {maximumFractionDigits: 2, useGrouping: false}).format(value);

/** An amount with its noun in the right number: "1 hour", "30 hours". */
export function counted(noun: Counted, value: number, lang: string): string {
  const category = new Intl.PluralRules(locale(lang)).select(value);
  const code = `${noun}.${category}`;
  const known: WordCode = words.has(code) ? code : `${noun}.other`;
  const text = numberText(value, lang);
  return words.text(known, lang, {hours: text, count: text});
}

/** Calendar date in words, such as "23 November 2026"; what is no date stays as it stands. The day is taken as written, whatever its time zone. */
export function dateText(date: string, lang: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(date)?.[1];
  const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  // 31 February parses as a day in March: what does not come back as it was is no date.
  if (day === undefined || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return date;
  return new Intl.DateTimeFormat(locale(lang), {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(time);
}
