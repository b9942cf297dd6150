import {strFromU8, Unzip, type AsyncFlateStreamHandler, type UnzipDecoder} from 'fflate';
import {unpacking} from '../../carriers';
import {type Row} from '../../values/csv';

/** Why a workbook can't be read. */
export type XlsxFault = 'xlsx-damaged' | 'xlsx-large' | 'xlsx-empty';

/** The first visible sheet of a workbook. Dates are written as 2026-11-23; `serialDate` reads a number that has no date format. */
export interface XlsxSheet {rows: readonly Row[]; serialDate(serial: number): string | undefined}

// A small file can unpack to gigabytes.
const mostUnpacked = 60_000_000;
const mostParts = 2000;
const mostCells = 2_000_000;
const part = 65_536;

/** A stop that carries its fault. */
class Stop extends Error {
  constructor(readonly fault: XlsxFault) {
    super(fault);
  }
}

const wanted = /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** Unpacks one part, by code that no blocks without content can keep busy. */
class Unpacker implements UnzipDecoder {
  static readonly compression = 8;
  ondata: AsyncFlateStreamHandler = () => undefined;
  private readonly stream = unpacking((chunk) => this.ondata(null, chunk, false), {raw: true});
  push(piece: Uint8Array, final: boolean): void {
    this.stream.push(piece);
    if (this.stream.broken || (final && !this.stream.ended)) throw new Stop('xlsx-damaged');
    if (final) this.ondata(null, new Uint8Array(), true);
  }
}

/** The XML parts of a workbook by their names. What comes out is counted while it is unpacked: the sizes that a file states can be wrong. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let [total, count] = [0, 0];
  const large = new Stop('xlsx-large');
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostParts) throw new Stop('xlsx-large');
    const name = file.name.replace(/^\//, '');
    if (!wanted.test(name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(name.toLowerCase(), chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error instanceof Stop ? error : new Stop('xlsx-damaged');
      total += chunk.length;
      // The library hands on what is thrown here as a fault of the file.
      if (total > mostUnpacked) throw large;
      chunks.push(chunk.slice());
    };
    file.start();
  });
  unzip.register(Unpacker);
  for (let at = 0; at < bytes.length; at += part) unzip.push(bytes.subarray(at, at + part), at + part >= bytes.length);
  return new Map([...parts].map(([name, chunks]) => {
    const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return [name, strFromU8(all)];
  }));
}

interface Tag {name: string; attributes: Readonly<Record<string, string>>; end: boolean; empty: boolean}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};
const character = (code: number, otherwise: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : otherwise);
const decoded = (text: string): string => text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hexadecimal?: string, decimal?: string, name = '') => (
  hexadecimal ? character(parseInt(hexadecimal, 16), whole) : decimal ? character(Number(decimal), whole) : entities[name] ?? whole
));
/** Office writes control characters as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Goes through the tags and texts of an XML part. A document type, which only attacks have here, is refused. */
function scan(xml: string, tag: (tag: Tag) => void, text: (text: string) => void): void {
  if (/<!DOCTYPE/i.test(xml.slice(0, 2000)) || xml.includes('<!ENTITY')) throw new Stop('xlsx-damaged');
  const pieces = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
  for (const [, raw, slash, name, inside, closed, plain] of xml.matchAll(pieces)) {
    if (raw !== undefined) text(raw);
    else if (plain !== undefined) text(decoded(plain));
    else if (name !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, key = '', double, single] of (inside ?? '').matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes[key.replace(/^\w+:(?!id$)/, '')] = decoded(double ?? single ?? '');
      tag({name: name.replace(/^.*:/, ''), attributes, end: slash === '/', empty: closed === '/'});
    }
  }
}

/** Texts that cells share, without the reading aids of East Asian scripts. */
function sharedTexts(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  let [inText, inReading] = [false, false];
  scan(xml ?? '', ({name, end, empty}) => {
    if (name === 'si' && !end) texts.push('');
    else if (name === 'rPh') inReading = !end && !empty;
    else if (name === 't') inText = !end && !empty;
  }, (text) => { if (inText && !inReading) texts[texts.length - 1] += text; });
  return texts.map(unescaped);
}

const builtInDates = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
/** Whether a number format shows a date (ECMA-376 part 1, 18.8.30): a letter for day, month or year outside quotes, brackets and escapes. */
const isDateFormat = (code: string): boolean => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')) && !/general/i.test(code);

/** For each cell style, whether it shows a date. */
function dateStyles(xml: string | undefined): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  scan(xml ?? '', ({name, attributes, end}) => {
    if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    else if (name === 'cellXfs') inCells = !end;
    else if (name === 'xf' && inCells && !end) {
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(formats.has(id) ? isDateFormat(formats.get(id) ?? '') : builtInDates(id));
    }
  }, () => {});
  return styles;
}

/** Path of the first visible sheet, and which calendar the workbook counts in. */
function workbookOf(parts: ReadonlyMap<string, string>): {path: string; from1904: boolean} {
  const sheets: {id: string; hidden: boolean}[] = [];
  const paths = new Map<string, string>();
  let from1904 = false;
  scan(parts.get('xl/workbook.xml') ?? '', ({name, attributes, end}) => {
    if (name === 'workbookPr' && !end) from1904 = /^(1|true)$/i.test(attributes.date1904 ?? '');
    if (name === 'sheet') sheets.push({id: attributes['r:id'] ?? attributes.id ?? '', hidden: attributes.state !== undefined && attributes.state !== 'visible'});
  }, () => {});
  scan(parts.get('xl/_rels/workbook.xml.rels') ?? '', ({name, attributes}) => { if (name === 'Relationship') paths.set(attributes.Id ?? '', attributes.Target ?? ''); }, () => {});
  const first = sheets.find(({hidden}) => !hidden) ?? sheets[0];
  const target = paths.get(first?.id ?? '') ?? 'worksheets/sheet1.xml';
  return {path: (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase(), from1904};
}

const day = 86_400_000;
/** The date of a serial number: days since 1899-12-30, or since 1904-01-01. Day 60 of the first calendar, 1900-02-29, never was. */
function dateOf(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466) || (!from1904 && Math.floor(serial) === 60)) return undefined;
  const days = Math.floor(serial) + (!from1904 && serial < 60 ? 1 : 0);
  return new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + days * day).toISOString().slice(0, 10);
}

/** Column number of a cell's address, from 0. */
const columnOf = (address: string): number => [...(/^[A-Z]{1,3}/i.exec(address)?.[0] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const mostColumns = 500;

function rowsOf(xml: string, shared: readonly string[], styles: readonly boolean[], from1904: boolean): readonly Row[] {
  const rows: Row[] = [];
  let [line, cells, column, cellCount] = [0, [] as string[], -1, 0];
  let cell: Readonly<Record<string, string>> = {};
  let [value, within, inFormula, inReading] = ['', '', false, false];
  const written = (): string => {
    if (cell.t === 's') return shared[Number(value)] ?? '';
    if (cell.t === 'b') return value === '1' ? 'true' : value === '0' ? 'false' : value;
    // What a formula came to is taken, never the formula; a formula that came to nothing says so, and the row is refused.
    if (cell.t === 'e') return value || '#VALUE!';
    if (cell.t === 'inlineStr' || cell.t === 'str') return unescaped(value);
    if (cell.t === 'd') return value.slice(0, 10);
    if (inFormula && value === '') return '#VALUE!';
    const number = Number(value);
    return styles[Number(cell.s ?? 0)] && value !== '' ? dateOf(number, from1904) ?? value : value;
  };
  const put = (): void => {
    cellCount += 1;
    if (cellCount > mostCells || column >= mostColumns) throw new Stop('xlsx-large');
    while (cells.length < column) cells.push('');
    cells[column] = written().trim();
  };
  scan(xml, ({name, attributes, end, empty}) => {
    if (name === 'row') {
      if (!end) {
        line = Number(attributes.r ?? line + 1);
        [cells, column] = [[], -1];
      }
      if ((end || empty) && cells.some((text) => text !== '')) rows.push({line, cells});
    } else if (name === 'c') {
      if (!end) {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        [cell, value, inFormula] = [attributes, '', false];
      } else put();
    } else if (name === 'f') {
      inFormula = true;
      within = '';
    } else if (name === 'rPh') inReading = !end && !empty;
    else if (name === 'v' || name === 't') within = end || empty ? '' : name;
  }, (text) => { if (within !== '' && !inReading) value += text; });
  return rows;
}

/** Reads the first visible sheet of an Excel or LibreOffice workbook (ECMA-376). Formulas are never worked out: the value that was saved with them counts. */
export function readXlsx(bytes: Uint8Array): XlsxSheet | XlsxFault {
  try {
    const parts = unpacked(bytes);
    const {path, from1904} = workbookOf(parts);
    const sheet = parts.get(path);
    if (sheet === undefined) return 'xlsx-damaged';
    const rows = rowsOf(sheet, sharedTexts(parts.get('xl/sharedstrings.xml')), dateStyles(parts.get('xl/styles.xml')), from1904);
    return rows.length === 0 ? 'xlsx-empty' : {rows, serialDate: (serial) => dateOf(serial, from1904)};
  } catch (error) {
    return error instanceof Stop ? error.fault : 'xlsx-damaged';
  }
}
