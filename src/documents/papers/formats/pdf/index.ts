import {printable} from '../../../html';
import {palette} from '../../../palette';
import {openPdf, type PdfDoc as Doc, type PdfFont} from '../../../pdf';
import type {Paper} from '../../model';
import {papers} from '../../words';
import {notice, pieces, sections, style, whole, type Sheet} from './blocks';
import {page, pageRoom, Pen} from './pen';

// What is meant for one page is set in the largest type in which it fits, within what can be read well.
const denseScales = [0.94, 0.9, 0.86, 0.82, 0.8] as const;
const usualDense = 0.86;

/** A text that fits into one line, cut short where it does not. */
function clipped(doc: Doc, text: string, width: number): string {
  if (doc.widthOfString(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && doc.widthOfString(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Head and foot of each page, once their number is known: what it is, its version and date; the page of pages. */
function frames(doc: Doc, {lang, kind, title, edition, foot}: Paper): void {
  const {count} = doc.bufferedPageRange();
  const small = (): Doc => doc.font('regular').fontSize(7.5).fillColor(palette.soft);
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    doc.markContent('Artifact', {type: 'Pagination'});
    const stand = printable(edition ?? '');
    const standWidth = stand === '' ? 0 : Math.min(small().widthOfString(stand) + 2, whole.width / 2);
    small().text(clipped(doc, printable([title.text, kind].join(' · ')).replace(/\s+/g, ' '), whole.width - standWidth - 12), whole.x, page.head, {lineBreak: false});
    if (stand !== '') small().text(clipped(doc, stand, standWidth), whole.x + whole.width - standWidth, page.head, {width: standWidth, align: 'right', lineBreak: false});
    doc.moveTo(whole.x, page.head + 13).lineTo(whole.x + whole.width, page.head + 13).lineWidth(0.6).stroke(palette.line);
    // A third line starts higher: printers leave the edge of a sheet white. Only the first shares its line with the number of the page.
    const first = page.foot - Math.max(0, foot.length - 2) * 8;
    foot.forEach((line, at) => small().text(clipped(doc, printable(line), at === 0 ? whole.width - 80 : whole.width), whole.x, first + at * 10, {lineBreak: false}));
    small().text(papers.text('page-of', lang, {page: index + 1, pages: count}), whole.x + whole.width - 80, first, {width: 80, align: 'right', lineBreak: false});
    doc.endMarkedContent();
  }
}

/**
 * A document as a PDF, A4: tagged for screen readers (headings, lists, tables with the scope of their head cells), titled, with language and outline
 * (ISO 32000-1, 12.3.3 and 14.7 to 14.9), every text to be selected; what is to be filled in stands as lines to write on.
 */
export async function paperPdf(paper: Paper, font: PdfFont): Promise<Uint8Array<ArrayBuffer>> {
  const {lang, kind, title, under, marks, dense} = paper;
  const name = printable(title.text).replace(/\s+/g, ' ');
  const {doc, bytes} = await openPdf({
    title: `${name}: ${printable(kind)}`, subject: printable(kind), lang, size: 'A4', margin: {left: page.left, right: page.right, top: page.top, bottom: 0}, revisited: true,
  }, font);
  const thread = (): void => {
    doc.markContent('Artifact', {type: 'Layout'});
    doc.moveTo(page.thread, 0).lineTo(page.thread, page.height).lineWidth(1.6).stroke(palette.brandMid);
    doc.endMarkedContent();
  };
  const pen = new Pen(doc, thread);
  const body = doc.struct('Document');
  doc.addStructure(body);
  const outline = doc.outline.addItem(name, {top: 0, left: page.width, zoom: 0, expanded: true, pageNumber: 0});
  const write = (sheet: Sheet, parent: PDFKit.PDFStructureElement | null): void => {
    pen.element(parent, 'Sect', (head) => {
      pen.flow(head, 'P', pieces(kind, style(sheet, 9.5, palette.brand, 'strong')), whole);
      for (const mark of marks) notice(sheet, head, pieces(mark, style(sheet, 9.5, palette.mend, 'strong')), whole);
      pen.flow(head, 'H1', pieces(title, style(sheet, 21, palette.ink, 'strong', 4)), whole);
      pen.flow(head, 'P', pieces(under.join(' · '), style(sheet, 9.5, palette.soft)), whole);
    });
    sections(sheet, parent, parent === null ? null : outline, paper.sections);
  };
  const fits = (scale: number): boolean => pen.measure(() => write({pen, scale}, null)) <= pageRoom;
  write({pen, scale: dense === true ? denseScales.find(fits) ?? usualDense : 1}, body);
  body.end();
  frames(doc, paper);
  doc.end();
  return bytes;
}
