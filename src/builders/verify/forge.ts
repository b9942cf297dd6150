/** A place in a text. */
export interface Place {start: number; end: number; value: string}

/** A changed file, and what was changed in it. */
export interface Forged {text: string; before: string; after: string}

const token = /^\s*([\w-]+)\.([\w-]+)\.([\w-]*)\s*$/;

const decoded = (part: string): string => new TextDecoder().decode(Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0)));
const encoded = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The first of the words that stands in a file as a value; the longest part of a value that a seal or an escape left as it is. */
function placeIn(text: string, wanted: readonly string[]): Place | null {
  for (const value of wanted.map((word) => word.trim()).filter((word) => /\p{L}/u.test(word))) {
    const written = JSON.stringify(value).slice(1, -1);
    // A payload that is text inside JSON has its quotation marks escaped.
    for (const quote of ['"', '\\"']) {
      const at = text.indexOf(`${quote}${written}${quote}`);
      if (at >= 0) return {start: at + quote.length, end: at + quote.length + written.length, value};
    }
    const at = text.indexOf(written);
    if (at >= 0) return {start: at, end: at + written.length, value};
  }
  return null;
}

/** Where a reader can begin to forge: the first of the wanted words in the file; in a token, its middle part, which is not readable as it stands. */
export function placeOf(text: string, wanted: readonly string[]): Place | null {
  const [, head = '', body = ''] = token.exec(text) ?? [];
  if (body === '') return placeIn(text, wanted);
  const start = text.indexOf(head) + head.length + 1;
  return {start, end: start + body.length, value: ''};
}

// The last letter, because samples begin with their mark.
const altered = (value: string): string => value.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'x' ? 'y' : letter === 'X' ? 'Y' : letter === letter.toLowerCase() ? 'x' : 'X'));

/** The file with one letter of the first wanted word changed, inside a token too; null where none of them can be found. */
export function forge(text: string, wanted: readonly string[]): Forged | null {
  try {
    const [, head, body, signature] = token.exec(text) ?? [];
    const content = body === undefined ? text : decoded(body);
    const place = placeIn(content, wanted);
    if (place === null) return null;
    const after = altered(place.value);
    const changed = `${content.slice(0, place.start)}${JSON.stringify(after).slice(1, -1)}${content.slice(place.end)}`;
    return {text: body === undefined ? changed : `${head}.${encoded(changed)}.${signature}`, before: place.value, after};
  } catch {
    return null;
  }
}
