import {escape} from '../../html';
import {palette} from '../../palette';
import type {Block, Paper, Value} from '../model';

const page = {width: 210, height: 297, left: 24, right: 186} as const;
const width = page.right - page.left;
// How many letters fit across the page at the size of its text; a bar stands for a line of them.
const lettersAcross = 95;

const bar = (x: number, y: number, length: number, colour: string, height = 2.4): string => `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${length.toFixed(1)}" height="${height}" rx="1" fill="${colour}"/>`;
const rule = (x: number, y: number, length: number): string => `<path d="M${x.toFixed(1)} ${y.toFixed(1)}h${length.toFixed(1)}" stroke="${palette.brandMid}" stroke-width=".7"/>`;
const lettersOf = (value: Value): number => (typeof value === 'string' ? value.length : 'text' in value ? value.text.length : value.gap.length);

/** One value as bars and rules: what is drawn, and how far down it goes. */
function valueBars(value: Value, x: number, y: number, across: number): {drawn: string; bottom: number} {
  const letters = lettersOf(value);
  const lines = Math.min(5, Math.ceil(letters / ((lettersAcross * across) / width)));
  let drawn = '';
  for (let line = 0; line < lines; line++) drawn += bar(x, y + line * 4.6, line === lines - 1 ? Math.max(8, across * Math.min(1, (letters / ((lettersAcross * across) / width)) % 1 || 1)) : across, palette.line);
  let bottom = y + lines * 4.6;
  if (typeof value !== 'string' && 'gap' in value) {
    for (let line = 0; line < value.lines; line++) {
      bottom += 6;
      drawn += rule(x, bottom - 1, across);
    }
  }
  return {drawn, bottom};
}

function stacked(values: readonly Value[], x: number, y: number, across: number): {drawn: string; bottom: number} {
  return values.reduce((sum, value) => {
    const next = valueBars(value, x, sum.bottom, across);
    return {drawn: sum.drawn + next.drawn, bottom: next.bottom + 1};
  }, {drawn: '', bottom: y});
}

type Drawn = {drawn: string; bottom: number};
const rowsBars = (rows: readonly (readonly (readonly Value[])[])[], widths: readonly number[], y: number): Drawn => rows.reduce<Drawn>((sum, cells) => {
  if (sum.bottom > page.height) return sum;
  let x: number = page.left;
  const drawn = cells.map((values, index) => {
    const across = (width * (widths[index] ?? 10)) / 100;
    const cell = stacked(values, x, sum.bottom + 2, across - 4);
    x += across;
    return cell;
  });
  const bottom = Math.max(sum.bottom + 6, ...drawn.map((cell) => cell.bottom)) + 1.5;
  return {drawn: `${sum.drawn}${drawn.map((cell) => cell.drawn).join('')}<path d="M${page.left} ${bottom.toFixed(1)}h${width}" stroke="${palette.line}" stroke-width=".5"/>`, bottom};
}, {drawn: '', bottom: y});

const marked = (items: readonly Value[], y: number, sign: (y: number) => string): Drawn => items.reduce<Drawn>((sum, item) => {
  const next = valueBars(item, page.left + 7, sum.bottom, width - 7);
  return {drawn: sum.drawn + sign(sum.bottom) + next.drawn, bottom: next.bottom + 1.5};
}, {drawn: '', bottom: y});

const blocks: {readonly [Kind in Block['kind']]: (block: Extract<Block, {kind: Kind}>, y: number) => Drawn} = {
  text: ({values}, y) => stacked(values, page.left, y, width),
  notice: ({values}, y) => {
    const inside = stacked(values, page.left + 4, y + 3, width - 8);
    return {drawn: `<rect x="${page.left}" y="${y}" width="${width}" height="${(inside.bottom - y + 2).toFixed(1)}" rx="2" fill="${palette.accentSoft}"/>${inside.drawn}`, bottom: inside.bottom + 4};
  },
  rows: ({rows}, y) => rowsBars(rows.map(({label, values}) => [[label], values]), [28, 72], y),
  list: ({items}, y) => marked(items, y, (at) => `<circle cx="${page.left + 3}" cy="${(at + 1.2).toFixed(1)}" r="1.2" fill="${palette.soft}"/>`),
  boxes: ({items}, y) => marked(items, y, (at) => `<rect x="${page.left + 1}" y="${at.toFixed(1)}" width="3.6" height="3.6" fill="none" stroke="${palette.soft}" stroke-width=".6"/>`),
  table: ({head, widths, rows}, y) => {
    let x: number = page.left;
    const heads = head.map((text, index) => {
      const across = (width * (widths[index] ?? 10)) / 100;
      const drawn = text === '' ? '' : bar(x + 2, y + 2.6, Math.min(across - 6, text.length * 1.8), palette.soft);
      x += across;
      return drawn;
    }).join('');
    const body = rowsBars(rows, widths, y + 8);
    return {drawn: `<rect x="${page.left}" y="${y.toFixed(1)}" width="${width}" height="8" fill="${palette.brandSoft}"/>${heads}${body.drawn}`, bottom: body.bottom};
  },
};

/** A small picture of the first page of a document (SVG): bars for text, rules where it is filled in. `alternative` says what it shows; empty where the words beside it do. */
export function paperThumbnail({title, sections}: Paper, alternative: string): string {
  let y = 40;
  let drawn = bar(page.left, 18, 34, palette.brandMid, 2.4) + bar(page.left, 25, Math.min(width, title.text.length * 4.4), palette.ink, 6);
  for (const {title: heading, blocks: parts} of sections) {
    if (y > page.height) break;
    drawn += bar(page.left, y, Math.min(width, heading.length * 2.6), palette.brand, 3.2);
    y += 8;
    for (const block of parts) {
      const next = (blocks[block.kind] as (each: Block, y: number) => Drawn)(block, y);
      drawn += next.drawn;
      y = next.bottom + 2;
    }
    y += 5;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${escape(alternative)}"><rect width="${page.width}" height="${page.height}" fill="${palette.surface}"/><path d="M14 0v${page.height}" stroke="${palette.brand}" stroke-width="2"/>${drawn}</svg>\n`;
}
