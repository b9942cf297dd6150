import {readCsv, type Row} from '../../values/csv';
import {readXlsx} from '../../values/office';

/** A table with its heading: from CSV or from a workbook. */
export interface Table {
  headings: readonly string[];
  rows: readonly Row[];
  /** The text was in no Unicode form and was read as Windows-1252: letters of other alphabets come out wrong. */
  guessedEncoding?: boolean;
  /** The date of a number without date format; only workbooks have such. */
  serialDate?: (serial: number) => string | undefined;
}

/** Why there is no table; the words are those of roster.* in the catalogue. */
export interface TableFault {code: 'empty' | 'large' | 'rows' | 'quote-open' | 'after-quote' | 'encoding' | 'old-excel' | 'xlsx-damaged' | 'xlsx-large' | 'xlsx-empty'; data: Readonly<Record<string, string | number>>}

/** Longest roster and largest file: a class, a school, a year; not a register of a country. */
export const mostRows = 20_000;
export const mostRosterBytes = 10_000_000;

const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte);

/** Text of a table in UTF-8 or UTF-16, or in Windows-1252, in which Excel still saves "CSV" in much of Europe. */
function textOf(bytes: Uint8Array): {text: string; guessed?: boolean} | null {
  if (starts(bytes, 0xff, 0xfe)) return {text: new TextDecoder('utf-16le').decode(bytes)};
  if (starts(bytes, 0xfe, 0xff)) return {text: new TextDecoder('utf-16be').decode(bytes)};
  if (bytes.includes(0)) return null;
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), guessed: true};
  }
}

function headed(rows: readonly Row[], more: Pick<Table, 'serialDate' | 'guessedEncoding'> = {}): Table | TableFault {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return {code: 'empty', data: {}};
  if (body.length > mostRows) return {code: 'rows', data: {count: body.length, limit: mostRows}};
  return {headings: head.cells, rows: body, ...more};
}

/** The table of a text of comma-separated values. */
export function csvTable(text: string, guessedEncoding = false): Table | TableFault {
  const {rows, faults: [fault]} = readCsv(text);
  return fault === undefined ? headed(rows, guessedEncoding ? {guessedEncoding} : {}) : {code: fault.code, data: {line: fault.line}};
}

/** The table of a file: a workbook by its first bytes, else comma-separated values. */
export function readTable(bytes: Uint8Array): Table | TableFault {
  if (bytes.length > mostRosterBytes) return {code: 'large', data: {limit: mostRosterBytes / 1_000_000}};
  if (starts(bytes, 0x50, 0x4b)) {
    const sheet = readXlsx(bytes);
    return typeof sheet === 'string' ? {code: `xlsx-${sheet}`, data: {}} : headed(sheet.rows, {serialDate: sheet.serialDate});
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return {code: 'old-excel', data: {}};
  const read = textOf(bytes);
  return read === null ? {code: 'encoding', data: {}} : csvTable(read.text, read.guessed);
}
