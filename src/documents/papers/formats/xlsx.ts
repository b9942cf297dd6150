import writeXlsxFile, {type CellObject, type Feature, type Sheet} from 'write-excel-file/universal';
import {escape, printable} from '../../html';
import {palette} from '../../palette';
import type {Block, Paper, Value} from '../model';
import {type Anchor, anchorNames, propertiesOf} from '../places';

type TableBlock = Extract<Block, {kind: 'table'}>;
// The width of a column counts characters; an A4 sheet across has room for about this many.
const sheetCharacters = 118;
const frontWidths = [26, 58];
const lineHeight = 15;
const longestName = 31;

const texts = (values: readonly Value[]): string => values.map((value) => (typeof value === 'string' ? value : 'text' in value ? value.text : value.gap)).filter((text) => text !== '').join('\n');

// A text that begins like a formula stays a text: the cell's type says so, and spreadsheets that import the file as text read it so too.
const cell = (value: string, style: Partial<CellObject> = {}): CellObject => ({value: printable(value), type: String, wrap: true, alignVertical: 'top', ...style});
const bold = {fontWeight: 'bold'} as const;

// Spreadsheets that do not measure wrapped text when they open a file would cut it: each row is as high as its fullest cell needs.
const tall = (cells: readonly CellObject[], widths: readonly number[]): CellObject[] => {
  const lines = Math.max(1, ...cells.map(({value, wrap}, index) => (wrap === false ? 1 : String(value).split('\n').reduce((count, line) => count + Math.max(1, Math.ceil((line.length * 1.1) / (widths[index] ?? 10))), 0))));
  return cells.map((each) => ({...each, height: lines * lineHeight + 3}));
};

/** The name of a sheet: short, without the signs that spreadsheets forbid, and used once. */
const sheetName = (title: string, taken: Set<string>): string => {
  const plain = title.replace(/[\\/*?:[\]]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName) || 'Sheet';
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain.slice(0, longestName - 4)} (${count})`;
  taken.add(name.toLowerCase());
  return name;
};

/** A cell by which a place is found again, whatever is sorted or put in before it: a defined name of the workbook. */
interface Mark {anchor: Anchor; sheet: string; /** From 0. */ column: number; row: number}

const tableSheet = ({caption, head, widths, rows, at}: TableBlock, taken: Set<string>, marks: Mark[]): Sheet<Blob> => {
  const columns = widths.map((percent) => Math.round((sheetCharacters * percent) / 100));
  const sheet = sheetName(caption, taken);
  if (at !== undefined && 'columns' in at) at.columns.forEach((place, column) => { if (place !== undefined) marks.push({anchor: {place}, sheet, column, row: 0}); });
  if (at !== undefined && 'rows' in at) at.rows.forEach((place, row) => { if (place !== undefined) marks.push({anchor: {place}, sheet, column: 0, row: row + 1}); });
  return {
    sheet, orientation: 'landscape', stickyRowsCount: 1, columns: columns.map((width) => ({width})),
    data: [
      head.map((text) => cell(text, {...bold, backgroundColor: palette.brandSoft, bottomBorderColor: palette.line, bottomBorderStyle: 'thin'})),
      ...rows.map((cells) => cells.map((values, index) => cell(texts(values), {bottomBorderColor: palette.line, bottomBorderStyle: 'hair', ...(index === 0 && bold)}))),
    ].map((cells) => tall(cells, columns)),
  };
};

/** What stands beside the tables, on a sheet of its own. */
function frontSheet({kind, title, under, marks: notes, sections, foot}: Paper, taken: Set<string>, marks: Mark[]): Sheet<Blob> {
  const sheet = sheetName(kind, taken);
  interface Line {cells: CellObject[]; at?: Anchor | undefined}
  const lines: readonly Line[] = [
    {cells: [cell(title.text, {...bold, fontSize: 14, wrap: false})]}, {cells: [cell([kind, ...under].join(' · '), {wrap: false})]}, ...notes.map((note) => ({cells: [cell(note, {...bold, wrap: false})]})), {cells: []},
    ...sections.flatMap(({title: heading, clauses = [], blocks}): Line[] => {
      const rows = blocks.flatMap((block): Line[] => {
        if (block.kind === 'rows') return block.rows.map(({label, values, at}) => ({cells: [cell(label, bold), cell(texts(values))], at}));
        if (block.kind === 'table') return [];
        return ('items' in block ? block.items : block.values).map((value) => ({cells: [cell(''), cell(texts([value]))]}));
      });
      return rows.length === 0 ? [] : [{cells: [cell(heading, {...bold, textColor: palette.brand}), cell(clauses.join(', '))]}, ...rows, {cells: []}];
    }),
    ...foot.map((text) => ({cells: [cell(text, {wrap: false, textColor: palette.soft})]})),
  ];
  lines.forEach(({at}, row) => { if (at !== undefined) marks.push({anchor: at, sheet, column: 0, row}); });
  return {sheet, columns: frontWidths.map((width) => ({width})), data: lines.map(({cells}) => tall(cells, frontWidths))};
}

const customProperties = 'docProps/custom.xml';

/** What lets a workbook be read back: a name for each place, and properties that say which template it is (ECMA-376 part 1, 18.2.5 and 22.3). */
function readable(marks: readonly Mark[], origin: NonNullable<Paper['origin']>): Feature<Blob> {
  const nameOf = anchorNames();
  const names = marks.map(({anchor, sheet, column, row}) => `<definedName name="${nameOf(anchor)}">${escape(`'${sheet.replaceAll("'", "''")}'!$${String.fromCharCode(65 + column)}$${row + 1}`)}</definedName>`);
  const listed = propertiesOf(origin).map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escape(name)}"><vt:lpwstr>${escape(value)}</vt:lpwstr></property>`);
  return {files: {
    transform: {
      '[Content_Types].xml': {insert: () => `<Override PartName="/${customProperties}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`},
      '_rels/.rels': {insert: () => `<Relationship Id="rId-custom-properties" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${customProperties}"/>`},
      'xl/workbook.xml': {transform: (xml) => (names.length === 0 ? xml : xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`))},
    },
    write: {files: () => ({[customProperties]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${listed.join('')}</Properties>`})},
  }};
}

/** A document with tables as a workbook (Office Open XML): one sheet for each table, its head kept in sight, and one for the rest. */
export async function paperXlsx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const marks: Mark[] = [];
  const tables = paper.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'table'));
  const sheets = [frontSheet(paper, taken, marks), ...tables.map((table) => tableSheet(table, taken, marks))];
  const file = await writeXlsxFile(sheets, {fontFamily: 'Calibri', fontSize: 11, ...(paper.origin && {features: [readable(marks, paper.origin)]})}).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
