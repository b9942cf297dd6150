import {readBook, type ReadBook, type Reading} from '../credentials';
import {below} from '../values';
import {heading, meant, readCsv, writeCsv, type Row} from '../values/csv';
import {languages} from '../vocabularies/languages';
import {modes, type ConceptList} from '../vocabularies';
import {columns, type Column} from './columns';
import type {RefusedCode, RowCode} from './words';

/** A row that gave nothing. */
export interface RowFault {line: number; code: RowCode}
/** What a table gave: one reading a row, or why it gave none at all. */
export type Courses = {ok: true; readings: readonly Reading[]; faults: readonly RowFault[]} | {ok: false; code: RefusedCode; data?: Readonly<Record<string, string | number>>};

/** How many rows are read at once. */
const rowLimit = 20_000;

const byHeading = new Map(columns.flatMap((column) => [column.name, ...column.also].map((name): [string, Column] => [name, column])));
interface Head {at: number; heading: string; column?: Column; exact: boolean}

/** Which column each heading means; of two that mean the same, the one with our own name counts, else the first. */
function headsOf(row: Row): readonly Head[] {
  const heads = row.cells.map((cell, at): Head => {
    const name = heading(cell);
    const column = byHeading.get(name);
    return {at, heading: cell.slice(0, 60), column, exact: column?.name === name};
  });
  return heads.map((head) => {
    const rivals = heads.filter(({column}) => column !== undefined && column === head.column);
    const chosen = rivals.find(({exact}) => exact) ?? rivals[0];
    return chosen === undefined || chosen === head ? head : {...head, column: undefined};
  });
}

const otherModes: Readonly<Record<string, string>> = {onsite: 'presential', 'on-site': 'presential', 'in person': 'presential', 'in presence': 'presential', 'face-to-face': 'presential', distance: 'online', 'e-learning': 'online', 'blended learning': 'blended', 'at work': 'workbased', 'work-based': 'workbased'};
const codeOf = (list: ConceptList, text: string): string | undefined => {
  const wanted = text.trim().toLowerCase();
  return list.byCode(text.trim())?.code ?? list.byCode(wanted)?.code ?? list.byCode(wanted.toUpperCase())?.code ?? list.concepts.find(({label}) => label.en?.toLowerCase() === wanted)?.code ?? (list === modes ? otherModes[wanted] : undefined);
};
const parts = (cell: string, between: RegExp): readonly string[] => cell.split(between).map((part) => part.trim()).filter((part) => part !== '');
const isNumber = (cell: string): boolean => /^\d{1,5}(?:[.,]\d{1,2})?$/.test(cell);

type Place = Parameters<ReadBook['take']>[0];

/** Puts one cell where its column says. A cell that has not the form of its column stays behind, with the reason. */
function readCell(book: ReadBook, place: Place, column: Column, cell: string, lang: string): void {
  const {kind, to, list} = column;
  switch (kind) {
    case 'text': return book.take(place, to, {[lang]: cell});
    case 'word': return book.take(place, to, /^\d+(?:[.,]\d+)?$/.test(cell) && to === '/workload/announcedAs' ? `${cell} hours` : cell);
    case 'number': return isNumber(cell) ? book.take(place, to, Number(cell.replace(',', '.'))) : book.leave(place, 'no-place');
    case 'address': return /^https?:\/\/\S+$/i.test(cell) ? book.take(place, to, cell) : book.leave(place, 'no-place');
    case 'mail': return /^\S+@\S+$/.test(cell) ? book.take(place, to, cell) : book.leave(place, 'no-place');
    case 'date': return book.take(place, to, cell);
    case 'language': return languages.byCode(cell.toLowerCase()) ? book.take(place, to, cell.toLowerCase()) : book.leave(place, 'not-in-list', {value: cell.slice(0, 40)});
    case 'outcomes': return book.take(place, to, parts(cell, /\s*[|\n]\s*/).slice(0, 30).map((statement, index) => ({id: `o${index + 1}`, statement: {[lang]: statement}})));
    case 'code': {
      const code = list && codeOf(list, cell);
      return code === undefined ? book.leave(place, 'not-in-list', {value: cell.slice(0, 40)}) : book.take(place, to, code);
    }
    case 'codes': {
      const wanted = parts(cell, /\s*[|,/\n]\s*/);
      const found = [...new Set(wanted.flatMap((each) => (list && codeOf(list, each)) ?? []))];
      const unknown = wanted.filter((each) => !list || codeOf(list, each) === undefined);
      book.take(place, to, found);
      if (unknown.length > 0) book.leave(place, 'not-in-list', {value: unknown.join(', ').slice(0, 80)});
    }
  }
}

function readRow(row: Row, heads: readonly Head[], id: string, language: string): Reading | RowFault {
  const cells = row.cells.map(meant);
  const cellOf = (name: string): string => cells[heads.find(({column}) => column?.name === name)?.at ?? -1] ?? '';
  if (cellOf('title') === '') return {line: row.line, code: 'no-title'};
  const book = readBook(id);
  const stated = cellOf('text_language').toLowerCase();
  const lang = languages.byCode(stated) ? stated : language;
  const document: Record<string, string> = {};
  for (const [at, cell] of cells.entries()) {
    const head = heads[at];
    const name = head?.heading || String(at + 1);
    if (cell === '') continue;
    document[name] = cell;
    const place = {value: cell, pointer: below('', name)};
    // A spreadsheet saves results; where a formula stands, its result is not in the file.
    if (cell.startsWith('=')) book.leave(place, 'formula');
    else if (head?.column === undefined) book.leave(place, 'column');
    else if (head.exact) readCell(book, place, head.column, cell, lang);
    else readCell(guessing(book, head), place, head.column, cell, lang);
  }
  const nowhere = {value: undefined, pointer: '/text_language'};
  if (!book.has('/languages')) book.guess(nowhere, '/languages/0', lang, 'language');
  for (const [list, part] of [['/assessments/0', 'a1'], ['/activities/0', 'act1']] as const) if (book.has(list)) book.take(nowhere, `${list}/id`, part);
  // A table says how many and how high, not who stands behind it: the weaker claim is the honest one.
  if (book.has('/level/eqf')) book.guess(nowhere, '/level/claim', 'indicative', 'level-indicative');
  if (book.has('/credits/value')) {
    book.guess(nowhere, '/credits/system', 'ects', 'credit-system');
    book.guess(nowhere, '/credits/claim', 'indicative', 'credits-indicative');
  }
  return book.done({value: document, pointer: ''});
}

/** The same book, in which what is taken under another name of a column counts as guessed. */
const guessing = (book: ReadBook, {heading: name, column}: Head): ReadBook => ({
  ...book, take: (from, to, value) => book.guess(from, to, value, 'column-name', {name, column: column?.name ?? ''}),
});

/** Reads a table of courses: the first line names the columns, each further line is one course. */
export function readCourses(text: string, newId: () => string, language: string): Courses {
  const {rows, faults} = readCsv(text);
  const [fault] = faults;
  if (fault) return {ok: false, code: fault.code, data: {line: fault.line}};
  const [head, ...body] = rows;
  const heads = head === undefined ? [] : headsOf(head);
  if (head !== undefined && !heads.some(({column}) => column?.name === 'title')) return {ok: false, code: 'no-title-column'};
  if (body.length === 0) return {ok: false, code: 'empty-table'};
  if (body.length > rowLimit) return {ok: false, code: 'too-many-rows', data: {count: body.length, limit: rowLimit}};
  const results = body.map((row) => ({line: row.line, result: readRow(row, heads, newId(), language)}));
  const readings = results.flatMap(({line, result}) => ('specification' in result ? [atLine(result, line)] : []));
  return {ok: true, readings, faults: results.flatMap(({result}) => ('specification' in result ? [] : [result]))};
}

const atLine = (reading: Reading, line: number): Reading => {
  const placed = <Entry extends {from: string}>(entries: readonly Entry[]): Entry[] => entries.map((entry) => ({...entry, from: `/${line}${entry.from}`}));
  return {...reading, taken: placed(reading.taken), guessed: placed(reading.guessed), left: placed(reading.left)};
};

/** The table to fill in: the headings, and one course as an example. */
export const coursesTemplate = (): string => writeCsv([columns.map(({name}) => name), columns.map(({example}) => example)]);
