import {anchorOf, numbersAt, properties, together, type Anchor, type PlaceId} from '../../documents/papers/places';
import type {Paper, Value} from '../../documents/papers/model';
import {questionNumbers} from '../../specification/questions';
import type {Docx, Workbook} from '../../values/office';

/** A cell of a form: what stands in it, and the places of the specification that are marked there. */
export interface Cell {text: string; anchors: readonly Anchor[]; /** Where it stands, as people find it: the label beside it, or sheet and cell. */ where: string}
/** The rows of a table or sheet. */
export type Grid = readonly (readonly Cell[])[];
/** A form as it came back: its grids, the paragraphs outside of them, and what it says of itself. */
export interface Form {grids: readonly Grid[]; paragraphs: readonly {text: string; heading: boolean}[]; told: ReadonlyMap<string, string>; /** A workbook, and whether it counts days from 1904. */ from1904?: boolean}

/** What was written at one place. */
export interface Answer extends Anchor {text: string; where: string}
/** What was written into a table of entries: its columns, and its rows. */
export interface Entries {columns: readonly (PlaceId | undefined)[]; rows: readonly {texts: readonly string[]; where: string}[]}
/** All that was written into a form. */
export interface Written {answers: readonly Answer[]; tables: readonly Entries[]; /** What stands at no place of the specification: it is not read, and must not go unsaid. */ loose: readonly Loose[]}
/** Texts of one row, or a paragraph, that no question asks for. */
export interface Loose {texts: readonly string[]; where: string}

const bookmarksOf = (names: readonly string[]): readonly Anchor[] => names.flatMap((name) => anchorOf(name) ?? []);

/** A Word document as a form. A place there is named by the label beside it. */
export function formOfDocx({blocks, properties: told}: Docx): Form {
  return {
    told,
    grids: blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map(({text, bookmarks}): Cell => ({text, anchors: bookmarksOf(bookmarks), where: row[0]?.text.split('\n')[0]?.slice(0, 80) ?? ''})))] : [])),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [{text: block.cell.text, heading: block.heading}] : [])),
  };
}

const letterOf = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`);

/** A workbook as a form. A place there is named by sheet and cell. */
export function formOfWorkbook({sheets, names, properties: told, from1904}: Workbook): Form {
  const anchors = new Map<string, Anchor[]>();
  for (const {name, sheet, column, line} of names) {
    const anchor = anchorOf(name);
    const key = `${sheet}\n${line}\n${column}`;
    if (anchor === undefined) continue;
    const known = anchors.get(key);
    if (known === undefined) anchors.set(key, [anchor]);
    else known.push(anchor);
  }
  return {
    told, from1904, paragraphs: [],
    grids: sheets.map(({name, rows}) => rows.map(({line, cells}) => cells.map((text, column): Cell => ({text, anchors: anchors.get(`${name}\n${line}\n${column}`) ?? [], where: `${name}, ${letterOf(column)}${line}`})))),
  };
}

// What a form tells in one stands before the question of the same number, which is asked in parts.
const byNumber: ReadonlyMap<string, PlaceId> = new Map([...questionNumbers.keys(), ...Object.keys(together)].map((place): [string, PlaceId] => [numbersAt(place), place]));
const printed = /^(\d{1,2}\.\d{1,2}[a-z]?(?:, ?\d{1,2}\.\d{1,2}[a-z]?)*)(?=[\s:.)]|$)/;

/** The place whose printed number a text begins with, and how long the number is. */
export function numberIn(text: string): {place: PlaceId; length: number} | undefined {
  const [, number] = printed.exec(text) ?? [];
  const place = number === undefined ? undefined : byNumber.get(number.replace(/, ?/g, ', '));
  return place === undefined || number === undefined ? undefined : {place, length: number.length};
}

// What heads a column: a part of an entry, or two of them told in one.
const inColumns = (place: PlaceId): boolean => place.includes('[]') || ['@supervision-identity', '@source-date', '@body-website'].includes(place);

/**
 * Reads a form. A place is found by its mark; where a document was typed again and the marks are gone, by the number that is printed before the label.
 * A marked label has its answer beside it; marked heads of columns have theirs below.
 */
export function writtenIn({grids, paragraphs}: Form): Written {
  const marked = new Set(grids.flatMap((grid) => grid.flatMap((row) => row.flatMap(({anchors}) => anchors.map(({place}) => place)))));
  const anchorsOf = ({text, anchors}: Cell): readonly Anchor[] => {
    const found = anchors.length > 0 ? undefined : numberIn(text);
    return found === undefined || marked.has(found.place) ? anchors : [{place: found.place}];
  };
  const answers: Answer[] = [];
  const tables: Entries[] = [];
  const loose: Loose[] = [];
  for (const grid of grids) {
    const head = grid.findIndex((row, index) => row.some((cell) => (index === 0 || cell.anchors.length > 0) && anchorsOf(cell).some(({place, entry}) => entry === undefined && inColumns(place))));
    const rows = head === -1 ? grid : grid.slice(0, head);
    for (const row of rows) {
      const [label, ...beside] = row;
      // In a table of several columns the second is the answer; in one of two, all that stands beside.
      const anchors = label === undefined ? [] : anchorsOf(label);
      loose.push({texts: (anchors.length === 0 ? row : beside.slice(1)).map(({text}) => text), where: label?.where ?? ''});
      for (const anchor of anchors) answers.push({...anchor, text: beside[0]?.text ?? '', where: beside[0]?.where ?? label?.where ?? ''});
    }
    if (head === -1) continue;
    const columns = (grid[head] ?? []).map((cell) => anchorsOf(cell).find(({entry}) => entry === undefined)?.place);
    const body = grid.slice(head + 1).map((row) => ({texts: columns.map((_, column) => row[column]?.text ?? ''), where: row[0]?.where ?? ''}));
    for (const row of grid.slice(head + 1)) loose.push({texts: row.filter((_, column) => columns[column] === undefined).map(({text}) => text), where: row[0]?.where ?? ''});
    tables.push({columns, rows: body});
  }
  const typed = typedAgain(paragraphs, marked);
  return {answers: [...answers, ...typed.answers], tables, loose: [...loose, ...typed.loose]};
}

/** Answers of a document without tables: a line that begins with a number, and what follows up to the next. */
function typedAgain(paragraphs: Form['paragraphs'], marked: ReadonlySet<PlaceId>): {answers: readonly Answer[]; loose: readonly Loose[]} {
  const answers: Answer[] = [];
  const loose: Loose[] = [];
  let open: Answer | undefined;
  for (const {text, heading} of paragraphs) {
    const found = numberIn(text);
    if (found !== undefined && !marked.has(found.place)) {
      // The label ends at the colon or at the question mark; a line with neither is all label.
      const rest = text.slice(found.length);
      const [, after = ''] = /^[^:?]*[:?]\s*([\s\S]*)$/.exec(rest) ?? [];
      open = {place: found.place, text: after, where: text.slice(0, 80)};
      answers.push(open);
    } else if (heading) open = undefined;
    else if (open !== undefined) open.text = `${open.text}\n${text}`.trim();
    else loose.push({texts: [text], where: text.slice(0, 80)});
  }
  return {answers, loose};
}

const textOf = (value: Value): string => (typeof value === 'string' ? value : 'text' in value ? value.text : '');
const hintOf = (value: Value): readonly string[] => (typeof value === 'object' && 'gap' in value && value.gap !== '' ? [value.gap] : []);

/** What a document that was made here says at its places, and the hints that stand where nothing is written. */
export function writtenOn({sections}: Paper): Omit<Written, 'loose'> & {hints: readonly string[]} {
  const answers: Answer[] = [];
  const tables: Entries[] = [];
  const hints = new Set<string>();
  const said = (values: readonly Value[]): string => {
    for (const hint of values.flatMap(hintOf)) hints.add(hint);
    return values.map(textOf).filter((text) => text !== '').join('\n');
  };
  for (const block of sections.flatMap(({blocks}) => blocks)) {
    if (block.kind === 'rows') for (const {label, values, at} of block.rows) if (at !== undefined) answers.push({...at, text: said(values), where: label});
    if (block.kind !== 'table' || block.at === undefined) continue;
    const {at, rows} = block;
    if ('columns' in at) tables.push({columns: at.columns, rows: rows.map((cells) => ({texts: cells.map(said), where: ''}))});
    else at.rows.forEach((place, row) => { if (place !== undefined) answers.push({place, text: said(rows[row]?.[1] ?? []), where: ''}); });
  }
  return {answers, tables, hints: [...hints]};
}

/** What a form says of itself in its properties. */
export const originOf = (told: ReadonlyMap<string, string>): {template?: string; edition?: string; language?: string; project?: string} =>
  Object.fromEntries(Object.entries(properties).flatMap(([key, name]) => (told.has(name) ? [[key, told.get(name)]] : [])));
