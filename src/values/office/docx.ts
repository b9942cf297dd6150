import {type OfficeFault, partsOf, reading, Stop} from './parts';
import {customProperties, scan, type Tag} from './xml';

/** A cell of a table, or a paragraph outside of one: its text, and the bookmarks that begin in it. */
export interface DocxCell {text: string; bookmarks: readonly string[]}
/** One block of a document, in its order. */
export type DocxBlock = {kind: 'paragraph'; heading: boolean; cell: DocxCell} | {kind: 'table'; rows: readonly (readonly DocxCell[])[]};
/** A document as far as forms are read: its text in blocks, and the properties that somebody gave it. */
export interface Docx {blocks: readonly DocxBlock[]; properties: ReadonlyMap<string, string>}

const wanted = /^(?:word\/document\.xml|docProps\/custom\.xml)$/i;
const mostCells = 200_000;
/** What is not part of the text: what was deleted or moved away while changes were tracked, and the same again for older programs. */
const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'rPr', 'sectPr', 'tabs']);
const breaks: Readonly<Record<string, string>> = {br: '\n', cr: '\n', tab: '\t', noBreakHyphen: '-'};

/** Goes through a document. A table inside a cell is text of the cell. */
class Walk {
  readonly blocks: DocxBlock[] = [];
  private lines: string[] = [];
  private line = '';
  private bookmarks: string[] = [];
  private rows: DocxCell[][] = [];
  private row: DocxCell[] = [];
  private tables = 0;
  private cells = 0;
  private heading = false;
  private skip = 0;
  private inText = false;
  /** For each content control that is open: whether it shows what to write instead of what was written. */
  private readonly controls: boolean[] = [];

  private taken(): DocxCell {
    const cell = {text: this.lines.join('\n').trim(), bookmarks: this.bookmarks};
    [this.lines, this.bookmarks] = [[], []];
    this.cells += 1;
    if (this.cells > mostCells) throw new Stop('large');
    return cell;
  }

  private paragraph(): void {
    this.lines.push(this.line);
    this.line = '';
    if (this.tables > 0) return;
    this.blocks.push({kind: 'paragraph', heading: this.heading, cell: this.taken()});
    this.heading = false;
  }

  /** What a tag that ends, or is empty, closes. */
  private readonly closes: Readonly<Record<string, () => void>> = {
    p: () => this.paragraph(),
    tc: () => { if (this.tables === 1) this.row.push(this.taken()); },
    tr: () => {
      if (this.tables !== 1) return;
      this.rows.push(this.row);
      this.row = [];
    },
    tbl: () => {
      this.tables -= 1;
      if (this.tables > 0) return;
      this.blocks.push({kind: 'table', rows: this.rows});
      this.rows = [];
    },
    sdt: () => { this.controls.pop(); },
    t: () => { this.inText = false; },
  };

  readonly tag = ({name, attributes, end, empty}: Tag): void => {
    if (skipped.has(name)) {
      if (!empty) this.skip += end ? -1 : 1;
      return;
    }
    if (this.skip > 0) return;
    if (!end) {
      if (name === 'tbl') this.tables += 1;
      else if (name === 't') this.inText = !empty;
      else if (name === 'sdt') this.controls.push(false);
      else if (name === 'showingPlcHdr') this.controls[this.controls.length - 1] = attributes.val !== '0' && attributes.val !== 'false';
      else if (name === 'bookmarkStart') this.bookmarks.push(attributes.name ?? '');
      else if (name === 'pStyle') this.heading = this.tables === 0 && /^(?:heading|title|berschrift)/i.test(attributes.val ?? '');
      else if (Object.hasOwn(breaks, name) && !this.isPlaceholder()) this.line += breaks[name] ?? '';
    }
    if ((end || empty) && Object.hasOwn(this.closes, name)) this.closes[name]?.();
  };

  readonly text = (text: string): void => { if (this.inText && this.skip === 0 && !this.isPlaceholder()) this.line += text; };
  private isPlaceholder(): boolean { return this.controls.includes(true); }
}

/** Reads the text of a Word document (ECMA-376 part 1, 17). Nothing of it is run, nothing it links to is fetched; headers and footers are left out. */
export const readDocx = (bytes: Uint8Array): Docx | OfficeFault => reading(() => {
  const parts = partsOf(bytes, wanted);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new Stop('damaged');
  const walk = new Walk();
  scan(document, walk.tag, walk.text);
  return {blocks: walk.blocks, properties: customProperties(parts.get('docprops/custom.xml'))};
});
