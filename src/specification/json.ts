import {note, refused, type BorderNote, type Parsed} from './border';
import {scan, type Limits} from './scan';
import {below} from '../values';

/** What a specification may need at most: 1 MB, 64 levels, 20,000 values. */
export const defaultLimits: Limits = {bytes: 1_000_000, depth: 64, values: 20_000};

/** Files that people choose by mistake, by their first bytes (as Latin letters). */
const otherFiles: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'PDF'], ['PK\u0003\u0004', 'ZIP, DOCX or XLSX'], ['\u0089PNG', 'PNG'], ['\u00ff\u00d8\u00ff', 'JPEG'], ['GIF8', 'GIF'], ['\u001f\u008b', 'GZIP'], ['<', 'XML or HTML'],
];

const kindOf = (start: string): string | undefined => otherFiles.find(([bytes]) => start.startsWith(bytes))?.[1];

/** Text of bytes: strict UTF-8, with or without byte order mark. */
function decode(bytes: Uint8Array): Parsed<string> {
  const [first, second] = bytes;
  const kind = kindOf(String.fromCharCode(...bytes.subarray(0, 8)));
  if (kind !== undefined) return refused('other-file', '', {kind});
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (bytes.length > 1 && (first === 0 || second === 0))) return refused('encoding-utf16');
  try {
    return {ok: true, value: new TextDecoder('utf-8', {fatal: true}).decode(bytes), notes: []};
  } catch {
    return refused('encoding-not-utf8');
  }
}

// Names that reach an object's prototype when a careless program copies them.
const dangerous: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Removes dangerous names in place. The depth of the value is limited before. */
function disarm(value: unknown, pointer: string, notes: BorderNote[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const at = below(pointer, key);
    if (!Array.isArray(value) && dangerous.includes(key)) {
      Reflect.deleteProperty(value, key);
      notes.push(note('dangerous-name', at, {name: key}));
    } else disarm((value as Record<string, unknown>)[key], at, notes);
  }
}

const encodedLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Reads JSON that comes from outside. Size, depth and count are limited before anything is built; never throws.
 * Accepts UTF-8 with or without byte order mark. Members called __proto__, constructor or prototype are dropped with a note.
 * Problems: too-large, empty, other-file, encoding-utf16, encoding-not-utf8, json-truncated, json-syntax (both with line and column), too-deep, too-many-values, duplicate-name.
 */
export function readJson(input: string | Uint8Array, limits: Partial<Limits> = {}): Parsed<unknown> {
  const {bytes, depth, values} = {...defaultLimits, ...limits};
  const tooLarge = typeof input === 'string' ? input.length > bytes || (input.length * 3 > bytes && encodedLength(input) > bytes) : input.byteLength > bytes;
  if (tooLarge) return refused('too-large', '', {limit: `${bytes / 1_000_000} MB`});
  let text: string;
  if (typeof input === 'string') {
    text = input.startsWith('\ufeff') ? input.slice(1) : input;
    const kind = kindOf(text.trimStart().slice(0, 8));
    if (kind !== undefined) return refused('other-file', '', {kind});
  } else {
    const decoded = decode(input);
    if (!decoded.ok) return decoded;
    text = decoded.value;
  }
  if (text.trim() === '') return refused('empty');
  const fault = scan(text, {depth, values});
  if (fault !== undefined) return refused(fault.code, '', fault.data);
  const value: unknown = JSON.parse(text);
  const notes: BorderNote[] = [];
  disarm(value, '', notes);
  return {ok: true, value, notes};
}
