import type {PdfDoc as Doc} from '../../../pdf';

type Node = PDFKit.PDFStructureElement;
type Marking = NonNullable<PDFKit.Mixins.MarkingOptions['type']>;

/** A4 in points, with room for the thread on the left and for head and foot of the page. */
export const page = {width: 595.28, height: 841.89, left: 62, right: 48, top: 52, bottom: 50, head: 24, foot: 802, thread: 40} as const;
/** Room between the head and the foot of a page. */
export const pageRoom = page.height - page.top - page.bottom;

/** How a text is set. */
export interface Style {size: number; colour: string; weight: 'regular' | 'strong'; gap: number}

/** One thing of a column: a text, a box to tick, or room to write by hand, with a rule below it or without. */
export type Piece =
  | {kind: 'text'; text: string; style: Style; href?: string; lang?: string}
  | {kind: 'box'; style: Style}
  | {kind: 'line'; height: number; ruled: string | null};

/** Where a column stands on the page. */
export interface Column {x: number; width: number}

/** The sign of a box to tick, which our typeface does not have: it is drawn. */
export const boxSign = '☐';
/** What is added to the height of a line. */
export const leading = 1.5;
const boxSize = 8;
// A text of a few lines goes to the next page whole; a longer one begins where it stands.
const keptTogether = 90;


/** A pen that goes down the page and on to the next, writes tagged text (ISO 32000-1, 14.7 and 14.8), and can measure what it would write. */
export class Pen {
  y: number = page.top;
  private top: number = page.top;
  /** How many pages there are. */
  pages = 1;
  private measuring = false;
  private readonly heights = new Map<string, number>();

  constructor(readonly doc: Doc, private readonly onPage: () => void) { onPage(); }

  /** Room that is left on this page. */
  get left(): number { return this.measuring ? Infinity : page.height - page.bottom - this.y; }
  get fresh(): boolean { return this.y <= this.top; }

  newPage(): void {
    if (this.measuring) return;
    this.doc.addPage();
    this.pages++;
    this.onPage();
    this.y = this.top = page.top;
  }

  /** Begins a page where there is not so much room left. */
  need(height: number): void {
    if (height > this.left && !this.fresh) this.newPage();
  }

  /** What stands at the head of the page from now on: below it, the page is as good as empty. */
  headed(): void { this.top = this.y; }

  /** How high it is what `work` writes; nothing is written. */
  measure(work: () => void): number {
    const [before, outer] = [this.y, this.measuring];
    this.measuring = true;
    work();
    const height = this.y - before;
    this.measuring = outer;
    this.y = before;
    return height;
  }

  /** An element of the structure, filled by `fill`; null stands for one while nothing is written. */
  element(parent: Node | null, tag: string, fill: (node: Node | null) => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    if (this.measuring || parent === null) { fill(null); return; }
    const node = this.doc.struct(tag, options);
    parent.add(node);
    fill(node);
    node.end();
  }

  /** Content of an element of the structure. */
  content(parent: Node | null, tag: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    if (this.measuring || parent === null) return;
    parent.add(this.doc.struct(tag, options, draw));
  }

  /** A box to tick: a drawing that is read and copied as its sign. */
  box(parent: Node | null, tag: string, x: number, y: number, colour: string): void {
    this.content(parent, tag, () => {
      this.doc.markContent('Span', {actual: boxSign});
      this.doc.rect(x, y, boxSize, boxSize).lineWidth(0.8).stroke(colour);
      // Readers put the sign where a letter stands: a space is one.
      this.doc.font('regular').fontSize(boxSize).text('\u00a0', x, y, {lineBreak: false});
      this.doc.endMarkedContent();
    }, {actual: boxSign});
  }

  /** What is no content: rules, dots, what repeats on each page. */
  ornament(draw: () => void, type: Marking = 'Layout'): void {
    if (this.measuring) return;
    this.doc.markContent('Artifact', {type});
    draw();
    this.doc.endMarkedContent();
  }

  rule(x: number, y: number, width: number, colour: string): void {
    this.ornament(() => { this.doc.moveTo(x, y).lineTo(x + width, y).lineWidth(0.6).stroke(colour); });
  }

  /** The document, ready to write in a style. */
  ink({weight, size, colour}: Style): Doc { return this.doc.font(weight).fontSize(size).fillColor(colour); }

  /** Setting a text into lines is most of the work, and each is asked for several times. */
  private textHeight(text: string, style: Style, width: number): number {
    const key = `${style.size} ${style.weight} ${width} ${text}`;
    const known = this.heights.get(key) ?? this.ink(style).heightOfString(text, {width, lineGap: leading});
    this.heights.set(key, known);
    return known + style.gap;
  }

  private heightOf(piece: Piece, width: number): number {
    if (piece.kind === 'line') return piece.height;
    return piece.kind === 'box' ? boxSize + piece.style.gap + leading : this.textHeight(piece.text, piece.style, width);
  }

  height(pieces: readonly Piece[], width: number): number { return pieces.reduce((sum, piece) => sum + this.heightOf(piece, width), 0); }

  /** Cuts a text where a page ends: between words, or within one where a single word is longer than a page. */
  private cut(piece: Extract<Piece, {kind: 'text'}>, width: number, room: number): readonly [Piece, Piece] | null {
    const fits = (end: number): boolean => this.textHeight(piece.text.slice(0, end), piece.style, width) <= room;
    const longest = (ends: readonly number[]): number => {
      let [from, to] = [0, ends.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (fits(ends[middle] ?? 0)) from = middle + 1; else to = middle;
      }
      return ends[from - 1] ?? 0;
    };
    const end = longest([...piece.text.matchAll(/\s+/g)].map(({index, 0: space}) => index + space.length)) || (this.fresh ? longest(Array.from(piece.text, (_, at) => at + 1)) : 0);
    return end === 0 ? null : [{...piece, text: piece.text.slice(0, end).trimEnd()}, {...piece, text: piece.text.slice(end)}];
  }

  /** As many pieces as there is room for, and the rest. */
  take(pieces: readonly Piece[], width: number, room: number): readonly [readonly Piece[], readonly Piece[]] {
    let left = room;
    for (const [index, piece] of pieces.entries()) {
      const height = this.heightOf(piece, width);
      if (height <= left) { left -= height; continue; }
      const [head, tail] = piece.kind === 'text' && (this.fresh || height > keptTogether) ? this.cut(piece, width, left) ?? [] : [];
      return head === undefined || tail === undefined ? [pieces.slice(0, index), pieces.slice(index)] : [[...pieces.slice(0, index), head], [tail, ...pieces.slice(index + 1)]];
    }
    return [pieces, []];
  }

  /** Writes pieces under each other where there is room for all. */
  put(node: Node | null, tag: string, pieces: readonly Piece[], {x, width}: Column): void {
    for (const piece of pieces) {
      const {y} = this;
      if (piece.kind === 'line') {
        if (piece.ruled !== null) this.rule(x, y + piece.height - 3, width, piece.ruled);
      } else if (piece.kind === 'box') {
        this.box(node, tag, x, y + leading, piece.style.colour);
      } else if (piece.href === undefined) {
        this.content(node, tag, () => { this.ink(piece.style).text(piece.text, x, y, {width, lineGap: leading}); }, piece.lang === undefined ? {} : {lang: piece.lang});
      } else {
        const {href} = piece;
        this.element(node, tag, (inside) => this.content(inside, 'Link', () => { this.ink(piece.style).text(piece.text, x, y, {width, lineGap: leading, link: href, underline: true}); }));
      }
      this.y = y + this.heightOf(piece, width);
    }
  }

  /** Writes pieces under each other, over as many pages as they take. */
  flow(node: Node | null, tag: string, pieces: readonly Piece[], column: Column): void {
    for (let rest = pieces; rest.length > 0;) {
      const [now, later] = this.take(rest, column.width, this.left);
      this.put(node, tag, now, column);
      rest = later;
      if (rest.length > 0) this.newPage();
    }
  }
}
