import {dateText} from '../format';
import {palette} from '../palette';
import {largest, openPdf, type PdfFont, PdfSheet, type PdfStyle} from '../pdf';
import {poster, type Poster, type PosterId, type PosterPart, type PosterRow} from './posters';
import {posterWords} from './words';

type Node = PDFKit.PDFStructureElement;

/** A3, upright, in points; what is left free at its edges; and the thread on which the signs hang. */
const sheet = {width: 841.89, height: 1190.55, left: 66, right: 48, top: 50, bottom: 62, threadAt: 40} as const;
/** Shares of the width: sign, name where something stands beside it, and the gap between the two. */
const columns = {sign: 0.1, title: 0.4, gap: 0.02} as const;
/** How far each rung stands left of the one above it. */
const rungStep = 22;
/** Room between two rows, at scale 1. */
const rowGap = 11;
const [mostScale, leastScale] = [2, 0.4];

const style = (size: number, weight: PdfStyle['weight'], colour: string): PdfStyle => ({size, weight, colour});
/** Names are larger where what is said stands below them. */
const looks = (scale: number, beside: boolean): {sign: PdfStyle; title: PdfStyle; text: PdfStyle} => ({
  sign: style(30 * scale, 'strong', palette.brand), title: style((beside ? 20 : 24) * scale, 'strong', palette.ink), text: style(18 * scale, 'regular', palette.ink),
});
const partStyle = (scale: number): PdfStyle => style(16 * scale, 'strong', palette.brand);

interface Cell {x: number; width: number}
interface Cells {sign: Cell; title: Cell; text: Cell; beside: boolean}
function cellsOf({beside = false, rungs = false, rows}: PosterPart, at: number): Cells {
  const shift = rungs ? (rows.length - 1 - at) * rungStep : 0;
  const [left, width] = [sheet.left + shift, sheet.width - sheet.left - sheet.right - shift];
  const [sign, title, gap] = [width * columns.sign, width * columns.title, width * columns.gap];
  const rest = {x: left + sign, width: width - sign};
  return {beside, sign: {x: left, width: sign}, title: beside ? {x: left + sign, width: title} : rest, text: beside ? {x: rest.x + title + gap, width: rest.width - title - gap} : rest};
}

/** Where the texts of a row begin below its top, and how high it is. */
function measure(page: PdfSheet, {sign, title, text}: PosterRow, cells: Cells, scale: number): {titleAt: number; textAt: number; height: number} {
  const look = looks(scale, cells.beside);
  const titleAt = look.sign.size * 0.14;
  const titleEnd = titleAt + page.height(title, look.title, cells.title.width);
  const textAt = cells.beside ? titleAt + (look.title.size - look.text.size) * 0.7 : titleEnd;
  const textEnd = textAt + text.reduce((sum, each) => sum + page.height(each, look.text, cells.text.width), 0);
  return {titleAt, textAt, height: Math.max(page.height(sign, look.sign, cells.sign.width), titleEnd, textEnd)};
}
const partHead = (page: PdfSheet, {title}: PosterPart, scale: number): number => (title === '' ? 0 : page.height(title, partStyle(scale), sheet.width) + 14 * scale);

/** The height of everything below the introduction, with the least room between the rows. */
const heightOf = (page: PdfSheet, {parts}: Poster, scale: number): number => parts.reduce((sum, part) => sum + partHead(page, part, scale) + part.rows.reduce((height, row, at) => height + measure(page, row, cellsOf(part, at), scale).height + rowGap * scale, 0), 0);
const wordsFit = (page: PdfSheet, {parts}: Poster, scale: number): boolean => parts.every((part) => part.rows.every(({sign, title, text}, at) => {
  const [cells, look] = [cellsOf(part, at), looks(scale, cellsOf(part, at).beside)];
  return page.holds(sign, look.sign, cells.sign.width) && page.holds(title, look.title, cells.title.width) && text.every((each) => page.holds(each, look.text, cells.text.width));
}));

/** The scale at which a poster fills its sheet; `room` is the height that it may take. */
const posterScale = (page: PdfSheet, of: Poster, room: number): number => largest(mostScale, leastScale, (scale) => wordsFit(page, of, scale) && heightOf(page, of, scale) <= room);

function drawRow(page: PdfSheet, row: PosterRow, cells: Cells, {y, height, scale}: {y: number; height: number; scale: number}): Node {
  const look = looks(scale, cells.beside);
  page.ornament((doc) => {
    const {x} = cells.sign;
    doc.moveTo(x, y + height).lineTo(sheet.width - sheet.right, y + height).lineWidth(0.8).stroke(palette.line);
    doc.circle(sheet.threadAt, y + look.sign.size * 0.62, 6).lineWidth(3).fillAndStroke(palette.surface, palette.brand);
    if (x > sheet.left) doc.moveTo(sheet.threadAt + 8, y + look.sign.size * 0.62).lineTo(x - 6, y + look.sign.size * 0.62).lineWidth(1.4).stroke(palette.brandMid);
  });
  const cell = (tag: 'TH' | 'TD', nodes: readonly Node[]): Node => page.group(tag, nodes, tag === 'TH' ? {scope: 'Row'} : {});
  const {titleAt, textAt} = measure(page, row, cells, scale);
  let top = y + textAt;
  const texts = row.text.map((each) => {
    const {node} = page.text('P', each, look.text, {...cells.text, y: top});
    top += page.height(each, look.text, cells.text.width);
    return node;
  });
  return page.group('TR', [
    cell('TH', [page.text('P', row.sign, look.sign, {...cells.sign, y}).node]), cell('TD', [page.text('P', row.title, look.title, {...cells.title, y: y + titleAt}).node]), cell('TD', texts),
  ]);
}

/** A poster on A3 as a tagged PDF (ISO 32000-1, 14.8): as large as the sheet allows, and no colour says anything alone. */
export async function posterPdf(id: PosterId, {lang, made}: {lang: string; made: Date}, font: PdfFont): Promise<Uint8Array<ArrayBuffer>> {
  const of = poster(id, lang);
  const {doc, bytes} = await openPdf({title: of.title, subject: posterWords.text('subject', lang), lang, made, size: [sheet.width, sheet.height], margin: 0}, font);
  const page = new PdfSheet(doc);
  const width = sheet.width - sheet.left - sheet.right;
  const nodes: Node[] = [];
  let y: number = sheet.top;
  const put = (tag: string, text: string, look: PdfStyle, gap: number): void => {
    nodes.push(page.text(tag, text, look, {x: sheet.left, y, width}).node);
    y += page.height(text, look, width) + gap;
  };
  page.ornament(() => { doc.moveTo(sheet.threadAt, 0).lineTo(sheet.threadAt, sheet.height).lineWidth(3).stroke(palette.brand); });
  put('P', posterWords.text('kicker', lang), style(18, 'strong', palette.brand), 2);
  put('H1', of.title, page.onOneLine(of.title, style(54, 'strong', palette.ink), width - 2), 4);
  put('P', of.intro, style(20, 'regular', palette.soft), 22);
  const bottom = sheet.height - sheet.bottom;
  const scale = posterScale(page, of, bottom - y);
  const count = of.parts.reduce((sum, {rows}) => sum + rows.length, 0);
  // What is left over goes between the rows, up to half as much again as they are high.
  const spare = Math.min((bottom - y - heightOf(page, of, scale)) / count, 40);
  for (const part of of.parts) {
    if (part.title !== '') {
      nodes.push(page.text('H2', part.title, partStyle(scale), {x: sheet.left, y: y + 6 * scale, width}).node);
      y += partHead(page, part, scale);
    }
    nodes.push(page.group('Table', part.rows.map((row, at) => {
      const cells = cellsOf(part, at);
      const height = measure(page, row, cells, scale).height + rowGap * scale + spare;
      const drawn = drawRow(page, row, cells, {y: y + spare / 2, height: height - 6 * scale - spare / 2, scale});
      y += height;
      return drawn;
    })));
  }
  const foot = style(12, 'regular', palette.soft);
  nodes.push(page.text('P', posterWords.text('made', lang, {date: dateText(made.toISOString().slice(0, 10), lang)}), foot, {x: sheet.left, y: sheet.height - 42, width}).node);
  page.end([page.group('Sect', nodes)]);
  return bytes;
}
