/** Text in one or more languages: language code (ISO 639-1) to text. */
export type LanguageText = {[code: string]: string};

/** Values that fill a message: text, numbers, yes or no, or lists of them. */
export type MessageData = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** Something to tell the reader: a stable code, and the data that its words need. */
export interface Message {code: string; data: MessageData}

/**
 * The text in the wished language; else in one of the fallbacks, else in English, else the first that is there.
 * Gives '' when there is no text. Blank text counts as absent, because drafts hold it.
 */
export function pick(text: LanguageText | undefined, lang: string, fallbacks: readonly string[] = []): string {
  if (text === undefined) return '';
  const wished = [lang, ...fallbacks, 'en'].map((code) => (Object.hasOwn(text, code) ? text[code] : undefined));
  return [...wished, ...Object.values(text)].find((value) => value !== undefined && value.trim() !== '') ?? '';
}

/** A value from a file as a message shows it: text as it is, anything else as JSON; at most 60 characters. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value) ?? '').slice(0, 60);

// Control characters and marks that turn the direction of writing: they could erase or rearrange what stands around them.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Foreign text with its unseen characters written out. Line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Fills the {name} places of a template. Lists are joined with ", ". A place without data stays as it is, so that the fault is seen.
 * What is filled in is never read as a template, and its unseen characters are written out.
 */
export function fill(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return place;
    return visible(typeof value === 'object' ? value.join(', ') : String(value));
  });
}
