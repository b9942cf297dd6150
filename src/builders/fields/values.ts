import type {LanguageText} from '../../language';

/** The number that somebody typed, with a decimal comma or point; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether a text is a date of the calendar, written YYYY-MM-DD: 2026-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The number of words in a text. */
export const wordCount = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** A text with the one of a language set; `undefined` when nothing is left of it. */
export function withText(value: LanguageText | undefined, code: string, text: string): LanguageText | undefined {
  const next = Object.fromEntries([...Object.entries(value ?? {}).filter(([other]) => other !== code), ...(text === '' ? [] : [[code, text] as const])]);
  return Object.keys(next).length > 0 ? next : undefined;
}

/** The languages to offer for a text: those of the specification, and any other that the text already has. */
export const languagesFor = (value: LanguageText | undefined, languages: readonly string[]): string[] => [...new Set([...languages, ...Object.keys(value ?? {})])];
