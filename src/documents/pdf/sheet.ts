import type {PdfDoc} from './document';

/** How a text is set. */
export interface PdfStyle {weight: 'regular' | 'strong'; size: number; colour: string}

/** A text that was set: what goes into the structure of the document, and where it ends. */
export interface Placed {node: PDFKit.PDFStructureElement; bottom: number}

/** Where a text stands. */
export interface Place {x: number; y: number; width: number; align?: 'left' | 'center' | 'right'}

/** Share of the size that is added between lines. */
const leading = 0.05;

/** Sets tagged texts at places of a page, so that reading order and place on the paper can differ; measures them first. */
export class PdfSheet {
  constructor(readonly doc: PdfDoc) {}

  private pen({weight, size, colour}: PdfStyle): PdfDoc { return this.doc.font(weight).fontSize(size).fillColor(colour); }

  height(text: string, style: PdfStyle, width: number): number { return text === '' ? 0 : this.pen(style).heightOfString(text, {width, lineGap: style.size * leading}); }

  /** The style, smaller where the text would need more than one line. */
  onOneLine(text: string, style: PdfStyle, width: number): PdfStyle { return {...style, size: style.size * Math.min(1, width / this.pen(style).widthOfString(text))}; }

  /** Whether no word is wider than there is room for, so that none is broken. */
  holds(text: string, style: PdfStyle, width: number): boolean {
    const pen = this.pen(style);
    return text.split(/[ \n]+/).every((word) => pen.widthOfString(word) <= width);
  }

  text(tag: string, text: string, style: PdfStyle, {x, y, width, align = 'left'}: Place): Placed {
    const content = this.doc.markStructureContent(tag);
    this.pen(style).text(text, x, y, {width, align, lineGap: style.size * leading});
    this.doc.endMarkedContent();
    return {node: this.doc.struct(tag, {}, [content]), bottom: this.doc.y};
  }

  /** Draws what is no content: lines, dots, cut marks. */
  ornament(draw: (doc: PdfDoc) => void): void {
    this.doc.markContent('Artifact', {type: 'Layout'});
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** An element around others, in their reading order. */
  group(tag: string, nodes: readonly PDFKit.PDFStructureElement[], options: {title?: string; scope?: 'Row' | 'Column'} = {}): PDFKit.PDFStructureElement { return this.doc.struct(tag, options, [...nodes]); }

  /** Ends the document with this content. */
  end(nodes: readonly PDFKit.PDFStructureElement[]): void {
    this.doc.addStructure(this.group('Document', nodes));
    this.doc.end();
  }
}

/** The largest scale from `least` to `most` that fits, to a twentieth; `least` where none does. A text that fits is taken to fit when it is smaller, so few have to be measured. */
export function largest(most: number, least: number, fits: (scale: number) => boolean): number {
  const scaleOf = (step: number): number => least + step / 20;
  let [good, bad] = [0, Math.floor((most - least) * 20) + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(scaleOf(middle))) good = middle;
    else bad = middle;
  }
  return scaleOf(good);
}
