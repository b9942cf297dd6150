import writeXlsxFile, {type CellObject, type Sheet} from 'write-excel-file/universal';
import {printable} from '../../html';
import {palette} from '../../palette';
import type {Block, Paper, Value} from '../model';

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

const tableSheet = ({caption, head, widths, rows}: TableBlock, taken: Set<string>): Sheet<Blob> => {
  const columns = widths.map((percent) => Math.round((sheetCharacters * percent) / 100));
  return {
    sheet: sheetName(caption, taken), orientation: 'landscape', stickyRowsCount: 1, columns: columns.map((width) => ({width})),
    data: [
      head.map((text) => cell(text, {...bold, backgroundColor: palette.brandSoft, bottomBorderColor: palette.line, bottomBorderStyle: 'thin'})),
      ...rows.map((cells) => cells.map((values, index) => cell(texts(values), {bottomBorderColor: palette.line, bottomBorderStyle: 'hair', ...(index === 0 && bold)}))),
    ].map((cells) => tall(cells, columns)),
  };
};

/** What stands beside the tables, on a sheet of its own. */
const frontSheet = ({kind, title, under, marks, sections, foot}: Paper, taken: Set<string>): Sheet<Blob> => ({
  sheet: sheetName(kind, taken), columns: frontWidths.map((width) => ({width})),
  data: [
    [cell(title.text, {...bold, fontSize: 14, wrap: false})], [cell([kind, ...under].join(' · '), {wrap: false})], ...marks.map((mark) => [cell(mark, {...bold, wrap: false})]), [],
    ...sections.flatMap(({title: heading, clauses = [], blocks}) => {
      const rows = blocks.flatMap((block): CellObject[][] => {
        if (block.kind === 'rows') return block.rows.map(({label, values}) => [cell(label, bold), cell(texts(values))]);
        if (block.kind === 'table') return [];
        return ('items' in block ? block.items : block.values).map((value) => [cell(''), cell(texts([value]))]);
      });
      return rows.length === 0 ? [] : [[cell(heading, {...bold, textColor: palette.brand}), cell(clauses.join(', '))], ...rows, []];
    }),
    ...foot.map((text) => [cell(text, {wrap: false, textColor: palette.soft})]),
  ].map((cells) => tall(cells, frontWidths)),
});

/** A document with tables as a workbook (Office Open XML): one sheet for each table, its head kept in sight, and one for the rest. */
export async function paperXlsx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const tables = paper.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'table'));
  const file = await writeXlsxFile([frontSheet(paper, taken), ...tables.map((table) => tableSheet(table, taken))], {fontFamily: 'Calibri', fontSize: 11}).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
