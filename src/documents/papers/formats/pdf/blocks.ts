import {linkable, printable} from '../../../html';
import {palette} from '../../../palette';
import type {Block, Row, Said, Section, Value} from '../../model';
import {boxSign, leading, page, pageRoom, type Column, type Pen, type Piece, type Style} from './pen';

type Node = PDFKit.PDFStructureElement;
/** What all blocks of a document share. */
export interface Sheet {pen: Pen; /** Smaller type, for what is meant for one page. */ scale: number}

const gutter = 24;
const indent = 16;
const cellGap = 10;
const labelShare = 0.28;
// Room for a line of handwriting (7 mm), by the size of the text around.
const lineShare = 2.1;
// Where the letters of our typeface stand, below the upper edge of their line.
const ascent = 0.96;
const headRule = 5;
const rowPadding = 7;

export const style = ({scale}: Sheet, size: number, colour: string = palette.ink, weight: Style['weight'] = 'regular', gap = 3): Style => ({size: size * scale, colour, weight, gap});
const bodyStyle = (sheet: Sheet): Style => style(sheet, 9.5);
const labelStyle = (sheet: Sheet): Style => style(sheet, 8.5, palette.soft, 'strong', 2);
/** The column of the whole page. */
export const whole: Column = {x: page.left, width: page.width - page.left - page.right};

const tones: Readonly<Record<NonNullable<Said['tone']>, Pick<Style, 'colour' | 'weight'>>> = {
  soft: {colour: palette.soft, weight: 'regular'}, strong: {colour: palette.ink, weight: 'strong'}, good: {colour: palette.good, weight: 'strong'}, mend: {colour: palette.mend, weight: 'strong'},
};

const textPiece = (text: string, look: Style, more: {href?: string; lang?: string} = {}): readonly Piece[] => {
  const plain = printable(text).replace(/\t/g, ' ').trim();
  if (plain === '') return [];
  return [plain === boxSign ? {kind: 'box', style: look} : {kind: 'text', text: plain.replaceAll(boxSign, '[ ]'), style: look, ...more}];
};

/** A value as the pieces that it is set from. `ruled` is the colour of the rules to write on; without it the lines are room alone, as in the cells of a table. */
export function pieces(value: Value, base: Style, ruled: string | null = palette.brandMid): readonly Piece[] {
  if (typeof value === 'string') return textPiece(value, base);
  if ('gap' in value) return [...textPiece(value.gap, {...base, size: base.size * 0.84, colour: palette.soft}), ...Array.from({length: value.lines}, (): Piece => ({kind: 'line', height: base.size * lineShare, ruled}))];
  const href = value.href === undefined ? undefined : linkable(value.href);
  return textPiece(value.text, {...base, ...(value.tone && tones[value.tone]), ...(href !== undefined && {colour: palette.brand})}, {...(href !== undefined && {href}), ...(value.lang !== undefined && {lang: value.lang})});
}
const allPieces = (values: readonly Value[], base: Style, ruled?: string | null): readonly Piece[] => values.flatMap((value) => pieces(value, base, ruled));

type Cells = readonly (readonly Piece[])[];

/** A table: a row is kept together where a page can hold it, the head stands again on each further page (there as an ornament, so that it is read once). */
function table(sheet: Sheet, node: Node | null, {caption, head, widths, rows}: Extract<Block, {kind: 'table'}>, {x, width}: Column): void {
  const {pen} = sheet;
  const columns = widths.map((percent, index): Column => ({x: x + (width * widths.slice(0, index).reduce((sum, each) => sum + each, 0)) / 100, width: (width * percent) / 100 - cellGap}));
  const columnOf = (index: number): Column => columns[index] ?? {x, width};
  const heightOf = (cells: Cells): number => Math.max(12, ...cells.map((each, index) => pen.height(each, columnOf(index).width))) + rowPadding * sheet.scale;
  const headCells = head.map((text) => textPiece(text, {...labelStyle(sheet), colour: palette.ink}));
  const headHeight = heightOf(headCells);
  const ground = (height: number): void => { pen.doc.rect(x - headRule, pen.y - 2, width + headRule, height - 1).fill(palette.brandSoft); };

  const draw = (grid: Node | null, cells: Cells, height: number, tagOf: (cell: readonly Piece[], index: number) => readonly [string, PDFKit.Mixins.StructureElementOptions]): void => {
    const top = pen.y;
    pen.element(grid, 'TR', (line) => cells.forEach((cell, index) => {
      pen.y = top + 2;
      const [tag, options] = tagOf(cell, index);
      pen.element(line, tag, (inside) => pen.put(inside, 'P', cell, columnOf(index)), options);
    }));
    pen.y = top + height;
    pen.rule(x - headRule, pen.y - 2, width + headRule, palette.line);
  };
  const headAgain = (): void => {
    pen.ornament(() => {
      const top = pen.y;
      ground(headHeight);
      headCells.forEach((cell, index) => cell.forEach((piece) => { if (piece.kind === 'text') pen.ink(piece.style).text(piece.text, columnOf(index).x, top + 2, {width: columnOf(index).width, lineGap: leading}); }));
      pen.y = top + headHeight;
    }, 'Pagination');
    pen.headed();
  };
  const nextPage = (): void => {
    pen.newPage();
    if (headHeight < pageRoom / 3) headAgain();
  };
  const bodyTag = (cell: readonly Piece[], index: number): readonly [string, PDFKit.Mixins.StructureElementOptions] => (index === 0 && cell.some(({kind}) => kind === 'text') ? ['TH', {scope: 'Row'}] : ['TD', {}]);
  const bodyRow = (grid: Node | null, cells: Cells): void => {
    const height = heightOf(cells);
    if (height <= pen.left) { draw(grid, cells, height, bodyTag); return; }
    const parts = cells.map((cell, index) => pen.take(cell, columnOf(index).width, pen.left - rowPadding));
    const now = parts.map(([some]) => some);
    // A row that a page can hold stands on one; a longer one begins where there is room for some of it.
    if (!pen.fresh && (height <= pageRoom - headHeight || now.every((cell) => cell.length === 0))) {
      nextPage();
      bodyRow(grid, cells);
      return;
    }
    draw(grid, now, heightOf(now), bodyTag);
    nextPage();
    bodyRow(grid, parts.map(([, later]) => later));
  };

  const body = rows.map((cells): Cells => cells.map((values, index) => allPieces(values, {...bodyStyle(sheet), ...(index === 0 && {weight: 'strong'})}, null)));
  pen.need(headHeight + Math.min(120, body[0] === undefined ? 0 : heightOf(body[0])));
  pen.element(node, 'Table', (grid) => {
    pen.ornament(() => ground(headHeight));
    draw(grid, headCells, headHeight, (cell) => (cell.length > 0 ? ['TH', {scope: 'Column'}] : ['TD', {}]));
    for (const cells of body) bodyRow(grid, cells);
  }, {title: caption});
  pen.y += 6;
}

/** Items with a sign before each: a bullet, or a box to tick. */
function marked(sheet: Sheet, node: Node | null, items: readonly Value[], {x, width}: Column, sign: (label: Node | null, y: number) => void): void {
  const {pen} = sheet;
  const column = {x: x + indent, width: width - indent};
  pen.element(node, 'L', (list) => {
    for (const item of items) {
      const inside = pieces(item, bodyStyle(sheet));
      pen.need(Math.min(pen.height(inside, column.width), pageRoom / 2));
      pen.element(list, 'LI', (entry) => {
        sign(entry, pen.y);
        pen.element(entry, 'LBody', (text) => pen.flow(text, 'P', inside, column));
      });
    }
  });
  pen.y += 4;
}

/** A label and what belongs to it in one run of text, as a narrow column of a dense page has it; false where more than words belong to it. */
function runOn({pen}: Sheet, list: Node | null, name: readonly Piece[], said: readonly Piece[], {x, width}: Column): boolean {
  const texts = said.flatMap((piece) => (piece.kind === 'text' && piece.href === undefined && piece.lang === undefined ? [piece] : []));
  const [label, first] = [name[0], texts[0]];
  if (label?.kind !== 'text' || first === undefined || texts.length !== said.length) return false;
  const [before, after] = [`${label.text}: `, texts.map(({text}) => text).join(' · ')];
  const look: Style = {...label.style, size: first.style.size};
  // As high as if all were strong: never too low.
  const height = pen.height([{kind: 'text', text: before + after, style: look}], width);
  if (height > pageRoom) return false;
  pen.need(height);
  const {y} = pen;
  pen.element(list, 'LI', (entry) => {
    pen.content(entry, 'Lbl', () => { pen.ink(look).text(before, x, y, {width, lineGap: leading, continued: true}); });
    pen.content(entry, 'LBody', () => { pen.ink(first.style).text(after); });
    pen.y = entry === null ? y + height : pen.doc.y + first.style.gap;
  });
  return true;
}

/** Labels with what belongs to them: beside each other on the whole page, under each other in half of it. */
function labelled(sheet: Sheet, node: Node | null, rows: readonly Row[], column: Column): void {
  const {pen} = sheet;
  const beside = column.width === whole.width;
  const labels: Column = beside ? {x: column.x, width: column.width * labelShare - cellGap} : column;
  const values: Column = beside ? {x: column.x + column.width * labelShare, width: column.width * (1 - labelShare)} : column;
  pen.element(node, 'L', (list) => {
    for (const row of rows) {
      const [name, said] = [textPiece(row.label, labelStyle(sheet)), allPieces(row.values, bodyStyle(sheet))];
      if (!beside && sheet.scale < 1 && runOn(sheet, list, name, said, column)) continue;
      const nameHeight = pen.height(name, labels.width);
      const height = beside ? Math.max(nameHeight, pen.height(said, values.width)) : nameHeight + pen.height(said, values.width);
      pen.need(Math.min(height, pageRoom / 2));
      pen.element(list, 'LI', (entry) => {
        const top = pen.y;
        pen.put(entry, 'Lbl', name, labels);
        const after = pen.y;
        if (beside) pen.y = top;
        const {pages} = pen;
        pen.element(entry, 'LBody', (inside) => pen.flow(inside, 'P', said, values));
        if (pen.pages === pages) pen.y = Math.max(pen.y, after);
      });
      pen.y += 4;
    }
  });
  pen.y += 3;
}

/** A text on a ground of its own, where a page can hold it. */
export function notice(sheet: Sheet, node: Node | null, inside: readonly Piece[], {x, width}: Column): void {
  const {pen} = sheet;
  const column = {x: x + 6, width: width - 12};
  const height = pen.height(inside, column.width) + 9;
  pen.need(Math.min(height, pageRoom));
  const top = pen.y;
  if (height <= pen.left) pen.ornament(() => { pen.doc.roundedRect(x - 2, top, width + 4, height, 3).fill(palette.accentSoft); });
  pen.y = top + 6;
  pen.flow(node, 'P', inside, column);
  pen.y += 8;
}

const blocks: {readonly [Kind in Block['kind']]: (sheet: Sheet, node: Node | null, block: Extract<Block, {kind: Kind}>, column: Column) => void} = {
  text: (sheet, node, {values}, column) => {
    sheet.pen.flow(node, 'P', allPieces(values, bodyStyle(sheet)), column);
    sheet.pen.y += 3;
  },
  notice: (sheet, node, {values}, column) => notice(sheet, node, allPieces(values, bodyStyle(sheet)), column),
  rows: (sheet, node, {rows}, column) => labelled(sheet, node, rows, column),
  list: (sheet, node, {items}, column) => marked(sheet, node, items, column, (_, y) => sheet.pen.ornament(() => { sheet.pen.doc.circle(column.x + 5, y + 6 * sheet.scale, 1.8).fill(palette.soft); })),
  boxes: (sheet, node, {items}, column) => marked(sheet, node, items, column, (label, y) => sheet.pen.box(label, 'Lbl', column.x + 1, y + leading, palette.ink)),
  table,
};

/** One section: its heading with the clauses that it serves, an entry of the outline, and its blocks. */
export function section(sheet: Sheet, body: Node | null, outline: PDFKit.PDFOutline | null, {title, clauses = [], blocks: parts, warm, apart}: Section, column: Column): void {
  const {pen} = sheet;
  const look = style(sheet, 12, palette.brand, 'strong', 5);
  const served = clauses.length === 0 ? '' : `  ${clauses.join(', ')}`;
  const name = printable(title);
  const height = pen.height([{kind: 'text', text: `${name}${served}`, style: look}], column.width);
  if (apart === true && !pen.fresh) pen.newPage();
  pen.need(height + 44);
  pen.y += 6 * sheet.scale;
  pen.element(body, 'Sect', (node) => {
    const {y} = pen;
    if (column.x === whole.x) pen.ornament(() => { pen.doc.circle(page.thread, y + 7 * sheet.scale, 4.5).lineWidth(2).fillAndStroke(warm === true ? palette.accent : palette.brand, palette.surface); });
    outline?.addItem(name, {top: y - 12, left: page.width, zoom: 0});
    pen.content(node, 'H2', () => {
      pen.ink(look).text(name, column.x, y + look.size * ascent, {width: column.width, lineGap: leading, baseline: 'alphabetic', continued: served !== ''});
      if (served !== '') pen.ink(style(sheet, 8, palette.soft)).text(served);
    });
    pen.y = y + height;
    for (const block of parts) (blocks[block.kind] as (sheet: Sheet, node: Node | null, block: Block, column: Column) => void)(sheet, node, block, column);
  });
}

const halves: readonly [Column, Column] = [{x: whole.x, width: (whole.width - gutter) / 2}, {x: whole.x + (whole.width + gutter) / 2, width: (whole.width - gutter) / 2}];

/** Two sections beside each other; false where no page can hold them so, or much of this one would stay empty. */
function pair(sheet: Sheet, body: Node | null, outline: PDFKit.PDFOutline | null, sections: readonly [Section, Section]): boolean {
  const {pen} = sheet;
  const height = Math.max(...sections.map((each, index) => pen.measure(() => section(sheet, null, null, each, halves[index] ?? whole))));
  if (height > pageRoom || (height > pen.left && pen.left > pageRoom * 0.35)) return false;
  pen.need(height);
  const top = pen.y;
  let bottom = top;
  sections.forEach((each, index) => {
    pen.y = top;
    section(sheet, body, outline, each, halves[index] ?? whole);
    bottom = Math.max(bottom, pen.y);
  });
  pen.y = bottom;
  return true;
}

/** All sections in order; two halves in a row stand beside each other. */
export function sections(sheet: Sheet, body: Node | null, outline: PDFKit.PDFOutline | null, all: readonly Section[]): void {
  for (let index = 0; index < all.length; index++) {
    const [one, other] = [all[index], all[index + 1]];
    if (one?.half === true && other?.half === true && pair(sheet, body, outline, [one, other])) index++;
    else if (one) section(sheet, body, outline, one, whole);
  }
}
