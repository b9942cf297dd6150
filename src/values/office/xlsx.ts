import {type Row} from '../csv';
import {type OfficeFault, partsOf, reading, Stop} from './parts';
import {customProperties, scan} from './xml';

/** The first visible sheet of a workbook. Dates are written as 2026-11-23; `serialDate` reads a number that has no date format. */
export interface XlsxSheet {rows: readonly Row[]; serialDate(serial: number): string | undefined}
/** A cell that has a name, from 0. */
export interface NamedCell {name: string; sheet: string; column: number; /** From 1, as spreadsheets show it. */ line: number}
/** All visible sheets of a workbook, in their order, with the cells that have names. */
export interface Workbook {sheets: readonly {name: string; rows: readonly Row[]}[]; names: readonly NamedCell[]; properties: ReadonlyMap<string, string>; /** It counts days from 1904. */ from1904: boolean}

const mostCells = 2_000_000;
const mostSheets = 100;

const wanted = /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml|docProps\/custom\.xml)$/i;

/** Office writes control characters as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

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

interface SheetPlace {name: string; path: string; hidden: boolean}

/** The sheets of a workbook with their paths, which calendar it counts in, and what stands for its names. */
function workbookOf(parts: ReadonlyMap<string, string>): {sheets: readonly SheetPlace[]; from1904: boolean; defined: ReadonlyMap<string, string>} {
  const sheets: {name: string; id: string; hidden: boolean}[] = [];
  const paths = new Map<string, string>();
  const defined = new Map<string, string>();
  let from1904 = false;
  let defining = '';
  scan(parts.get('xl/workbook.xml') ?? '', ({name, attributes, end, empty}) => {
    if (name === 'workbookPr' && !end) from1904 = /^(1|true)$/i.test(attributes.date1904 ?? '');
    if (name === 'sheet' && !end) sheets.push({name: attributes.name ?? '', id: attributes['r:id'] ?? attributes.id ?? '', hidden: attributes.state !== undefined && attributes.state !== 'visible'});
    if (name === 'definedName') defining = end || empty ? '' : attributes.name ?? '';
  }, (text) => { if (defining !== '') defined.set(defining, (defined.get(defining) ?? '') + text); });
  scan(parts.get('xl/_rels/workbook.xml.rels') ?? '', ({name, attributes, end}) => { if (name === 'Relationship' && !end) paths.set(attributes.Id ?? '', attributes.Target ?? ''); }, () => {});
  return {from1904, defined, sheets: sheets.map(({name, id, hidden}) => {
    const target = paths.get(id) ?? 'worksheets/sheet1.xml';
    return {name, hidden, path: (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase()};
  })};
}

const day = 86_400_000;
/** The date of a serial number: days since 1899-12-30, or since 1904-01-01. Day 60 of the first calendar, 1900-02-29, never was. */
export function dateOf(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466) || (!from1904 && Math.floor(serial) === 60)) return undefined;
  const days = Math.floor(serial) + (!from1904 && serial < 60 ? 1 : 0);
  return new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + days * day).toISOString().slice(0, 10);
}

/** Column number of a cell's address, from 0. */
const columnOf = (address: string): number => [...(/^[A-Z]{1,3}/i.exec(address)?.[0] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const mostColumns = 500;

/** What the rows of all sheets of a workbook are read with. */
interface Reading {shared: readonly string[]; styles: readonly boolean[]; from1904: boolean; /** Counts cells of the whole workbook: many sheets may name one part. Throws Stop. */ count(cells: number): void}

function rowsOf(xml: string, {shared, styles, from1904, count}: Reading): readonly Row[] {
  const rows: Row[] = [];
  let [line, cells, column] = [0, [] as string[], -1];
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
    // Empty cells before the last one are cells too: one far to the right in each of a million rows is a table of millions.
    count(Math.max(1, column + 1 - cells.length));
    if (column >= mostColumns) throw new Stop('large');
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

/** The cell that a name stands for: the first of an area. A name for a cell that was deleted stands for none. */
function cellOf(name: string, reference: string): NamedCell | undefined {
  const [, quoted, plain, letters = '', line] = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/i.exec(reference.trim()) ?? [];
  return line === undefined ? undefined : {name, sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', column: columnOf(letters), line: Number(line)};
}

/** The parts of a workbook, and what reads the rows of one of its sheets. Throws Stop. */
function opened(bytes: Uint8Array) {
  const parts = partsOf(bytes, wanted);
  const book = workbookOf(parts);
  let cellCount = 0;
  const whole: Reading = {
    shared: sharedTexts(parts.get('xl/sharedstrings.xml')), styles: dateStyles(parts.get('xl/styles.xml')), from1904: book.from1904,
    count: (cells) => {
      cellCount += cells;
      if (cellCount > mostCells) throw new Stop('large');
    },
  };
  const rowsAt = (path: string): readonly Row[] => {
    const sheet = parts.get(path);
    if (sheet === undefined) throw new Stop('damaged');
    return rowsOf(sheet, whole);
  };
  return {...book, parts, rowsAt, serialDate: (serial: number) => dateOf(serial, book.from1904)};
}

/** Reads the first visible sheet of an Excel or LibreOffice workbook (ECMA-376). Formulas are never worked out: the value that was saved with them counts. */
export const readXlsx = (bytes: Uint8Array): XlsxSheet | OfficeFault => reading(() => {
  const {sheets, rowsAt, serialDate} = opened(bytes);
  const rows = rowsAt((sheets.find(({hidden}) => !hidden) ?? sheets[0])?.path ?? 'xl/worksheets/sheet1.xml');
  if (rows.length === 0) throw new Stop('empty');
  return {rows, serialDate};
});

/** Reads all visible sheets of a workbook, and the cells that have names. */
export const readWorkbook = (bytes: Uint8Array): Workbook | OfficeFault => reading(() => {
  const {sheets, rowsAt, from1904, defined, parts} = opened(bytes);
  if (sheets.length === 0) throw new Stop('damaged');
  const visible = sheets.filter(({hidden}) => !hidden);
  if (visible.length > mostSheets) throw new Stop('large');
  return {
    sheets: visible.map(({name, path}) => ({name, rows: rowsAt(path)})), from1904,
    names: [...defined].flatMap(([name, reference]) => cellOf(name, reference) ?? []), properties: customProperties(parts.get('docprops/custom.xml')),
  };
});
