import {palette} from '../palette';
import {largest, openPdf, type PdfFont, PdfSheet, type PdfStyle} from '../pdf';
import type {Plan} from './plan';
import {slidesOf, type Slide} from './slides';
import {titleOf} from './trainer';
import {workshopWords} from './words';

type Node = PDFKit.PDFStructureElement;
type Words = ReturnType<typeof workshopWords>;

/** A slide of 16 to 9, in points, and what is free at its edges. */
const slideSize = {width: 960, height: 540, left: 76, right: 64, top: 46, bottom: 54, thread: 12} as const;
/** A page of notes: A4 upright, with the slide above and the notes below it. */
const notesPage = {width: 595.28, height: 841.89, margin: 48, gap: 26} as const;
const [mostScale, leastScale] = [1.15, 0.3];

interface Frame {x: number; y: number; /** 1 for the full size. */ scale: number}
interface Piece {tag: string; text: string; style: PdfStyle; gap: number}
/** Pieces below each other in one column. */
interface Column {x: number; width: number; pieces: readonly Piece[]}
const style = (size: number, weight: PdfStyle['weight'], colour: string): PdfStyle => ({size, weight, colour});

const inner = {width: slideSize.width - slideSize.left - slideSize.right, height: slideSize.height - slideSize.top - slideSize.bottom};
/** More lines than this stand in two columns. */
const manyLines = 9;
const columnGap = 40;

const headOf = ({kicker, title}: Slide, scale: number): Column => ({x: 0, width: inner.width, pieces: [
  {tag: 'P', text: kicker, style: style(20, 'strong', palette.brand), gap: 14}, {tag: 'H1', text: title, style: style(50 * Math.max(0.6, scale), 'strong', palette.ink), gap: 20 * scale},
]});
function columnsOf({lines}: Slide, scale: number): readonly Column[] {
  const count = lines.length > manyLines ? 2 : 1;
  const width = (inner.width - (count - 1) * columnGap) / count;
  const each = Math.ceil(lines.length / count);
  return Array.from({length: count}, (_, column): Column => ({x: column * (width + columnGap), width, pieces: lines.slice(column * each, (column + 1) * each).map((text) => ({tag: 'P', text, style: style(30 * scale, 'regular', palette.ink), gap: 10 * scale}))}));
}
const heightOf = (page: PdfSheet, {pieces, width}: Column): number => pieces.reduce((sum, {text, style: look, gap}) => sum + page.height(text, look, width) + gap, 0);
const wholeHeight = (page: PdfSheet, slide: Slide, scale: number): number => heightOf(page, headOf(slide, scale)) + Math.max(...columnsOf(slide, scale).map((column) => heightOf(page, column)));

/** Draws a slide, as large as its frame; gives its texts in their order. */
function drawSlide(page: PdfSheet, slide: Slide, foot: string, {x, y, scale: frame}: Frame): readonly Node[] {
  const scale = largest(mostScale, leastScale, (each) => wholeHeight(page, slide, each) <= inner.height
    && [headOf(slide, each), ...columnsOf(slide, each)].every(({pieces, width}) => pieces.every(({text, style: look}) => page.holds(text, look, width))));
  page.ornament((doc) => {
    if (frame < 1) doc.rect(x, y, slideSize.width * frame, slideSize.height * frame).lineWidth(0.8).stroke(palette.line);
    doc.rect(x, y, slideSize.thread * frame, slideSize.height * frame).fill(palette.brand);
  });
  const draw = (column: Column, from: number): readonly Node[] => {
    let top = from;
    return column.pieces.map(({tag, text, style: look, gap}) => {
      // A little wider than it was measured at full size, so that no line breaks elsewhere.
      const {node} = page.text(tag, text, {...look, size: look.size * frame}, {x: x + (slideSize.left + column.x) * frame, y: y + top * frame, width: column.width * frame + 1});
      top += page.height(text, look, column.width) + gap;
      return node;
    });
  };
  const head = headOf(slide, scale);
  const top = slideSize.top + Math.max(0, (inner.height - wholeHeight(page, slide, scale)) / 2);
  const small = style(13 * frame, 'regular', palette.soft);
  const number = {x: x + (slideSize.width - 180) * frame, y: y + (slideSize.height - 34) * frame, width: 150 * frame, align: 'right'} as const;
  return [...draw(head, top), ...columnsOf(slide, scale).flatMap((column) => draw(column, top + heightOf(page, head))), page.text('P', foot, small, number).node];
}

/** Draws the notes below the slide, as large as the page allows. */
function drawNotes(page: PdfSheet, notes: readonly string[], top: number, words: Words): readonly Node[] {
  const width = notesPage.width - 2 * notesPage.margin;
  const room = notesPage.height - notesPage.margin - top - 24;
  const looks = (scale: number): PdfStyle => style(14 * scale, 'regular', palette.ink);
  const scale = largest(1.15, leastScale, (each) => notes.reduce((sum, note) => sum + page.height(note, looks(each), width) + 8 * each, 0) <= room);
  let y = top;
  const put = (tag: string, text: string, look: PdfStyle, gap: number): Node => {
    const {node, bottom} = page.text(tag, text, look, {x: notesPage.margin, y, width});
    y = bottom + gap;
    return node;
  };
  return notes.length === 0 ? [] : [put('H2', words.text('slides.notes'), style(14, 'strong', palette.brand), 6), ...notes.map((note) => put('P', note, looks(scale), 8 * scale))];
}

/** The slides of a plan as a tagged PDF (ISO 32000-1, 14.8): one on each page, or with the notes of the trainer below it on A4. */
export async function slidesPdf(plan: Plan, {lang, made, notes}: {lang: string; made: Date; notes: boolean}, font: PdfFont): Promise<Uint8Array<ArrayBuffer>> {
  const words = workshopWords(lang);
  const slides = slidesOf(plan, lang);
  const {width, height} = notes ? notesPage : slideSize;
  const {doc, bytes} = await openPdf({title: titleOf(plan, words), subject: words.text(notes ? 'slides.with-notes' : 'slides'), lang: words.lang, made, size: [width, height], margin: 0}, font);
  const page = new PdfSheet(doc);
  const frame: Frame = notes ? {x: notesPage.margin, y: notesPage.margin, scale: (width - 2 * notesPage.margin) / slideSize.width} : {x: 0, y: 0, scale: 1};
  page.end(slides.map((slide, index) => {
    if (index > 0) doc.addPage();
    doc.outline.addItem(slide.title);
    const shown = drawSlide(page, slide, words.text('slides.of', {number: index + 1, all: slides.length}), frame);
    return page.group('Sect', [...shown, ...(notes ? drawNotes(page, slide.notes, frame.y + slideSize.height * frame.scale + notesPage.gap, words) : [])]);
  }));
  return bytes;
}
