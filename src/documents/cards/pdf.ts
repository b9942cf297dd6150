import {palette} from '../palette';
import {largest, openPdf, type PdfFont, PdfSheet, type PdfStyle} from '../pdf';
import {cardPages, type CardSize, cardSizes, type PlacedFace, sheet, type Sides} from './layout';
import type {Card, CardLine, CardSet, Face} from './model';
import {cardWords} from './words';

type Node = PDFKit.PDFStructureElement;

/** Room at the edge that printers leave white, and more on the side of the thread. */
const inset = {left: 42, right: 22, top: 22, bottom: 24} as const;
const threadAt = 26;
/** How far a cut mark goes into the sheet: printers leave the outer five millimetres white. */
const cutMark = {edge: 40, cross: 8} as const;
/** Sizes at scale 1, in points. */
const sizes = {sign: 54, title: 28, label: 15, line: 24, head: 10} as const;
const [mostScale, leastScale] = [1.6, 0.3];

interface Item {tag: string; text: string; style: PdfStyle; indent: number; gap: number; dot: boolean}

const style = (size: number, weight: PdfStyle['weight'], colour: string): PdfStyle => ({size, weight, colour});

const lineItems = ({text, label, item = false}: CardLine, scale: number): readonly Item[] => [
  ...(label === undefined ? [] : [{tag: 'P', text: label, style: style(Math.max(12, sizes.label * scale), 'strong', palette.brand), indent: 0, gap: 1, dot: false}]),
  {tag: 'P', text, style: style(sizes.line * scale, 'regular', palette.ink), indent: item ? 16 : 0, gap: 8 * scale, dot: item},
];

/** What stands on a side, from top to bottom. The first text of a front is the heading of its card. */
function itemsOf({sign, mark, title, lines}: Face, side: 'front' | 'back', scale: number): readonly Item[] {
  const heading = side === 'front' ? 'H2' : 'P';
  return [
    ...(sign === '' ? [] : [{tag: title === '' ? heading : 'P', text: sign, style: style(sizes.sign * Math.min(1.2, scale), 'strong', palette.brand), indent: 0, gap: 0, dot: false}]),
    ...(mark === '' ? [] : [{tag: 'P', text: mark, style: style(sizes.line * Math.min(1, scale), 'strong', palette.soft), indent: 0, gap: 4, dot: false}]),
    ...(title === '' ? [] : [{tag: heading, text: title, style: style(sizes.title * scale, 'strong', palette.ink), indent: 0, gap: 8 * scale, dot: false}]),
    ...lines.flatMap((line) => lineItems(line, scale)),
  ];
}

interface Box {x: number; y: number; width: number; height: number}
const inside = ({x, y, width, height}: PlacedFace): Box => ({x: x + inset.left, y: y + inset.top + 22, width: width - inset.left - inset.right, height: height - inset.top - 22 - inset.bottom});

const heightOf = (page: PdfSheet, items: readonly Item[], width: number): number => items.reduce((sum, {text, style: look, indent, gap}) => sum + page.height(text, look, width - indent) + gap, 0);

/** The scale at which a side is as large as it can be. */
export const scaleOf = (page: PdfSheet, face: Face, side: 'front' | 'back', {width, height}: Pick<Box, 'width' | 'height'>): number => largest(mostScale, leastScale, (scale) => {
  const items = itemsOf(face, side, scale);
  return items.every(({text, style: look, indent}) => page.holds(text, look, width - indent)) && heightOf(page, items, width) <= height;
});

function drawFace(page: PdfSheet, placed: PlacedFace, side: 'front' | 'back', lang: string): readonly Node[] {
  const {x, y, height, set, number, face} = placed;
  const box = inside(placed);
  page.ornament((doc) => {
    doc.moveTo(x + threadAt, y + inset.top).lineTo(x + threadAt, y + height - inset.bottom).lineWidth(1.6).stroke(palette.brand);
    doc.circle(x + threadAt, y + inset.top + 7, 5).lineWidth(2).fillAndStroke(side === 'front' ? palette.brand : palette.surface, palette.brand);
  });
  const nodes: Node[] = [];
  const head = style(sizes.head, 'strong', palette.soft);
  // The title of the set is its heading where it begins; on each further card it only helps to sort.
  nodes.push(page.text(side === 'front' && number === 1 ? 'H1' : 'P', set.title, head, {x: box.x, y: y + inset.top, width: box.width - 44}).node);
  nodes.push(page.text('P', cardWords.text('count', lang, {number, all: set.cards.length}), style(sizes.head, 'regular', palette.soft), {x: box.x + box.width - 60, y: y + inset.top, width: 60, align: 'right'}).node);
  const scale = scaleOf(page, face, side, box);
  let top = box.y;
  for (const {tag, text, style: look, indent, gap, dot} of itemsOf(face, side, scale)) {
    if (dot) page.ornament((doc) => { doc.circle(box.x + 5, top + look.size * 0.62, look.size * 0.12).fill(palette.brand); });
    nodes.push(page.text(tag, text, look, {x: box.x + indent, y: top, width: box.width - indent}).node);
    top += page.height(text, look, box.width - indent) + gap;
  }
  return nodes;
}

/** Cut marks at the edges of the sheet and a cross in its middle: one cut for A5, two for A6. */
function drawCuts(page: PdfSheet, size: CardSize): void {
  const {width, height} = sheet;
  page.ornament((doc) => {
    const line = (x1: number, y1: number, x2: number, y2: number): void => { doc.moveTo(x1, y1).lineTo(x2, y2); };
    line(0, height / 2, cutMark.edge, height / 2);
    line(width - cutMark.edge, height / 2, width, height / 2);
    if (cardSizes[size].columns > 1) {
      line(width / 2, 0, width / 2, cutMark.edge);
      line(width / 2, height - cutMark.edge, width / 2, height);
      line(width / 2, height / 2 - cutMark.cross, width / 2, height / 2 + cutMark.cross);
      line(width / 2 - cutMark.cross, height / 2, width / 2 + cutMark.cross, height / 2);
    }
    doc.lineWidth(0.6).stroke(palette.ink);
  });
}

/**
 * Sets of cards on sheets of A4 to print and to cut, as a tagged PDF (ISO 32000-1, 14.8): read aloud, each card gives its front and then its back, wherever
 * they stand on the paper. Each text is as large as its card allows. Nothing depends on colour.
 */
export async function cardsPdf(sets: readonly CardSet[], {size, sides, lang, made}: {size: CardSize; sides: Sides; lang: string; made: Date}, font: PdfFont): Promise<Uint8Array<ArrayBuffer>> {
  const {doc, bytes} = await openPdf({title: cardWords.text('title', lang, {sets: sets.map(({title}) => title)}), subject: cardWords.text('subject', lang), lang, made, size: [sheet.width, sheet.height], margin: 0}, font);
  const page = new PdfSheet(doc);
  const read = new Map<Card, Node[]>();
  cardPages(sets, size, sides).forEach(({set, side, faces}, index) => {
    if (index > 0) doc.addPage();
    if (side === 'front' && faces[0]?.number === 1) doc.outline.addItem(set.title);
    drawCuts(page, size);
    for (const placed of faces) read.set(placed.card, [...read.get(placed.card) ?? [], ...drawFace(page, placed, side, lang)]);
  });
  page.end(sets.map(({cards}) => page.group('Sect', cards.map((card) => page.group('Sect', read.get(card) ?? [])))));
  return bytes;
}
