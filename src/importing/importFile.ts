import {readDocument, type Reading, type SourceId} from '../credentials';
import type {MessageData} from '../language';
import {newId, readJson} from '../specification';
import {formatOf} from '../verification/detect';
import {read} from '../verification/read';
import {binaryKind, markupKind, maxBytes} from '../verification/sniff';
import {words as checkWords, type CheckCode} from '../verification/words';
import {decode, type Encoding} from './decode';
import {readCourses, type RowFault} from './courses';
import {readFilled, type FilledForm} from './filled';
import {words, type RefusedCode} from './words';

/** What a file is that was imported. */
export type Source = SourceId | 'courses';

/** What came of a file. */
export type Imported =
  | {kind: 'imported'; source: Source; encoding: Encoding; readings: readonly Reading[]; faults: readonly RowFault[]}
  /** It is a template of this handbook that somebody filled in: its answers are compared with a project. */
  | {kind: 'filled'; form: FilledForm}
  /** It is a specification of this handbook: that is opened, not imported. */
  | {kind: 'specification'}
  /** Why nothing came out: a code of ours, or of the reading of files (readable.…). */
  | {kind: 'refused'; code: RefusedCode | CheckCode; data?: MessageData};

interface Options {
  /** Language of texts that do not say theirs. */
  language?: string;
}

const limits = {bytes: maxBytes, depth: 64, values: 200_000};

function fromValue(value: unknown, encoding: Encoding, dropped: readonly string[]): Imported {
  const found = readDocument(value, newId);
  if (found === null || found.readings.length === 0) return {kind: 'refused', code: 'nothing-found', data: {format: formatOf(value)}};
  const told = found.readings.map((reading) => (dropped.length === 0 ? reading : {...reading, left: [...reading.left, ...dropped.map((from) => ({from, code: 'dangerous-name'} as const))]}));
  return {kind: 'imported', source: found.source, encoding, readings: told, faults: []};
}

function fromJson(text: string, encoding: Encoding): Imported {
  const found = read(text);
  if (found.readable.outcome === 'fail') return {kind: 'refused', code: found.readable.code, data: found.readable.data};
  if (found.format === 'specification') return {kind: 'specification'};
  return fromValue(found.document ?? found.file, encoding, found.dropped);
}

const scriptsAtMost = 50;
const isData = (tag: string): boolean => /type\s*=\s*["']?application\/ld\+json/i.test(tag.slice(0, 2000));

/** The contents of the JSON-LD elements of a page. Each place is looked at once, so that no page can make the search long. */
function dataElements(text: string): string[] {
  const small = text.toLowerCase();
  const found: string[] = [];
  for (let at = small.indexOf('<script'); at !== -1 && found.length < scriptsAtMost; at = small.indexOf('<script', at)) {
    const open = small.indexOf('>', at);
    const close = open === -1 ? -1 : small.indexOf('</script', open);
    if (close === -1) break;
    if (isData(text.slice(at, open))) found.push(text.slice(open + 1, close));
    at = close;
  }
  return found;
}

/** The course data of a saved web page: its JSON-LD elements. Nothing of the page is run or shown. */
function fromPage(text: string, encoding: Encoding): Imported {
  const values = dataElements(text).flatMap((content) => {
    const parsed = readJson(content.trim(), limits);
    return parsed.ok ? [parsed.value] : [];
  });
  const found = values.map((value) => fromValue(value, encoding, [])).find(({kind}) => kind === 'imported');
  return found ?? {kind: 'refused', code: 'page-without-data'};
}

function fromTable(text: string, encoding: Encoding, language: string): Imported {
  const courses = readCourses(text, newId, language);
  if (!courses.ok) return {kind: 'refused', code: courses.code, ...(courses.data && {data: courses.data})};
  return {kind: 'imported', source: 'courses', encoding, readings: courses.readings, faults: courses.faults};
}

function fromOffice(bytes: Uint8Array): Imported {
  const form = readFilled(bytes);
  return typeof form === 'string' ? {kind: 'refused', code: form} : {kind: 'filled', form};
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Word and Excel before 2007: the compound file of [MS-CFB] 2.2. */
const isOldOffice = (bytes: Uint8Array): boolean => oldOffice.every((value, index) => bytes[index] === value);
/** The first entry of an OpenDocument file is its media type, not packed (OpenDocument 1.3, part 2, 3.3). */
const isOpenDocument = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(30, 80)).startsWith('mimetypeapplication/vnd.oasis');

/**
 * Makes specifications of a file: a credential (signed or not), an entry for a catalogue, course data of a website (a JSON-LD file or a saved page),
 * or a table of courses. A template that was filled in gives its answers. Each other is a new project with an identifier of its own; learners and results are never taken. Signatures are not checked here.
 * Size, depth and number are limited before anything is built; it never throws for a file and fetches nothing.
 */
export function importFile(input: Uint8Array | string, {language = 'en'}: Options = {}): Imported {
  if (input.length > maxBytes) return {kind: 'refused', code: 'readable.too-large', data: {limit: `${maxBytes / 1_000_000} MB`}};
  if (typeof input !== 'string' && isOldOffice(input)) return {kind: 'refused', code: 'old-office'};
  const binary = typeof input === 'string' ? undefined : binaryKind(input);
  if (binary === 'readable.office' && typeof input !== 'string') return isOpenDocument(input) ? {kind: 'refused', code: binary} : fromOffice(input);
  if (binary !== undefined && binary !== 'readable.utf16') return {kind: 'refused', code: binary};
  const {text: whole, encoding} = typeof input === 'string' ? {text: input, encoding: 'utf-8'} as const : decode(input);
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const start = text.trimStart();
  if (start === '') return {kind: 'refused', code: 'readable.empty'};
  if (text.includes('\0')) return {kind: 'refused', code: binary ?? 'readable.binary'};
  if (markupKind(start) !== undefined) return fromPage(text, encoding);
  if (/^[{[]/.test(start) || /^"?eyJ[\w-]*\./.test(start)) return encoding === 'windows-1252' ? {kind: 'refused', code: 'readable.not-utf8'} : fromJson(text, encoding);
  return fromTable(text, encoding, language);
}

/** Why nothing came out of a file, in words. */
export function refusedText({code, data}: {code: RefusedCode | CheckCode; data?: MessageData}, lang: string): string {
  const own = `refused.${code}`;
  if (words.has(own)) {
    const label = `label:${String(data?.format ?? 'unknown')}`;
    return words.text(own, lang, {...data, kind: checkWords.text(checkWords.has(label) ? label : 'label:unknown', lang)});
  }
  const check = code as CheckCode;
  const mend = `${check}:mend`;
  return [checkWords.text(check, lang, data), checkWords.has(mend) ? checkWords.text(mend, lang, data) : ''].filter(Boolean).join(' ');
}

/** What a file was, in words. */
export const sourceText = (source: Source, lang: string): string => words.text(`source.${source}`, lang);
/** What to know about the way a file was written, in words; '' for UTF-8. */
export const encodingText = (encoding: Encoding, lang: string): string => (encoding === 'utf-8' ? '' : words.text(`encoding.${encoding}`, lang));
/** Why a row gave nothing, in words. */
export const rowFaultText = ({line, code}: RowFault, lang: string): string => words.text(`row.${code}`, lang, {line});
