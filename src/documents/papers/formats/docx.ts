import {
  AlignmentType, Bookmark, BorderStyle, convertMillimetersToTwip, Document, ExternalHyperlink, Footer, Header, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableRow, TabStopType,
  TextRun, VerticalAlign, WidthType, type IParagraphOptions, type IRunOptions,
} from 'docx';
import {linkable, printable} from '../../html';
import {palette} from '../../palette';
import type {Block, Paper, Row, Said, Section, Value} from '../model';
import {type Anchor, anchorNames, propertiesOf} from '../places';
import {papers} from '../words';

const mm = convertMillimetersToTwip;
const colour = (name: keyof typeof palette): string => palette[name].slice(1);
// A typeface that offices have, or have one of the same widths for; Commissioner would be missing on nearly every machine.
const font = 'Calibri';
const page = {width: 210, height: 297, left: 25, right: 18, top: 20, bottom: 18};
const textWidth = page.width - page.left - page.right;
const labelWidth = 44;

const none = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const;
const noBorders = {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none} as const;
const thin = {style: BorderStyle.SINGLE, size: 4, color: colour('line')} as const;
const cellMargins = {top: mm(1.2), bottom: mm(1.2), left: mm(1.6), right: mm(1.6)};

const tones: Readonly<Record<NonNullable<Said['tone']>, IRunOptions>> = {soft: {color: colour('soft')}, strong: {bold: true}, good: {color: colour('good'), bold: true}, mend: {color: colour('mend'), bold: true}};

const runs = (text: string, options: IRunOptions = {}): TextRun[] => printable(text).split('\n').map((line, index) => new TextRun({...options, text: line, ...(index > 0 && {break: 1})}));

const saidParagraph = ({text, lang, href, tone}: Said, options: IParagraphOptions, around: (children: TextRun[]) => (TextRun | Bookmark)[] = (children) => children): Paragraph => {
  const address = href === undefined ? undefined : linkable(href);
  const style: IRunOptions = {...(tone && tones[tone]), ...(lang !== undefined && {language: {value: lang}})};
  return new Paragraph({...options, children: address === undefined ? around(runs(text, style)) : [new ExternalHyperlink({link: address, children: runs(text, {...style, style: 'Hyperlink'})})]});
};

const rule = {style: BorderStyle.SINGLE, size: 4, color: colour('brandMid'), space: 1} as const;
/** A line to write on, by hand or on the screen: a paragraph with a rule below it, and between it and the next of its kind. */
const line = (): Paragraph => new Paragraph({border: {bottom: rule, between: rule}, spacing: {before: 140, after: 60}, children: []});

function valueParagraphs(value: Value, options: IParagraphOptions = {}): Paragraph[] {
  if (typeof value === 'string') return value.split(/\n{2,}/).map((text) => new Paragraph({...options, children: runs(text)}));
  if ('text' in value) return [saidParagraph(value, options)];
  return [...(value.gap === '' ? [] : [new Paragraph({...options, children: runs(value.gap, {color: colour('soft'), size: 17})})]), ...Array.from({length: value.lines}, line)];
}

const valuesParagraphs = (values: readonly Value[], options?: IParagraphOptions): Paragraph[] => values.flatMap((value) => valueParagraphs(value, options));
/** A cell must hold a paragraph, even where nothing is to be said. */
const cellChildren = (values: readonly Value[], options?: IParagraphOptions): Paragraph[] => (values.length === 0 ? [new Paragraph({children: []})] : valuesParagraphs(values, options));

/** Gives each anchor of a document its name. */
type Names = ReturnType<typeof anchorNames>;
/** A label by which its place is found again when the document comes back: it is marked, not what people write over. */
const marked = (children: TextRun[], anchor: Anchor | undefined, nameOf: Names): (TextRun | Bookmark)[] => (anchor === undefined ? children : [new Bookmark({id: nameOf(anchor), children})]);
const placed = (place: string | undefined): Anchor | undefined => (place === undefined ? undefined : {place});

const rowsTable = (rows: readonly Row[], nameOf: Names): Table => new Table({
  borders: noBorders, width: {size: mm(textWidth), type: WidthType.DXA}, columnWidths: [mm(labelWidth), mm(textWidth - labelWidth)],
  rows: rows.map(({label, values, at}) => new TableRow({
    cantSplit: true,
    children: [
      new TableCell({width: {size: mm(labelWidth), type: WidthType.DXA}, margins: {...cellMargins, left: 0}, children: [new Paragraph({style: 'Label', children: marked(runs(label), at, nameOf)})]}),
      new TableCell({width: {size: mm(textWidth - labelWidth), type: WidthType.DXA}, margins: cellMargins, children: cellChildren(values)}),
    ],
  })),
});

const dataTable = ({head, widths, rows, at}: Extract<Block, {kind: 'table'}>, nameOf: Names): Table => {
  const columns = widths.map((percent) => mm((textWidth * percent) / 100));
  const cell = (children: Paragraph[], index: number): TableCell => new TableCell({
    width: {size: columns[index] ?? 0, type: WidthType.DXA}, margins: cellMargins, verticalAlign: VerticalAlign.TOP, children,
    borders: {top: thin, bottom: thin, left: none, right: none},
  });
  return new Table({
    width: {size: mm(textWidth), type: WidthType.DXA}, columnWidths: columns,
    rows: [
      new TableRow({tableHeader: true, cantSplit: true, children: head.map((text, index) => new TableCell({
        width: {size: columns[index] ?? 0, type: WidthType.DXA}, margins: cellMargins, shading: {type: ShadingType.CLEAR, fill: colour('brandSoft'), color: 'auto'},
        borders: {top: none, bottom: thin, left: none, right: none}, children: [new Paragraph({style: 'Label', children: marked(runs(text, {color: colour('ink')}), at !== undefined && 'columns' in at ? placed(at.columns[index]) : undefined, nameOf)})],
      }))}),
      ...rows.map((cells, row) => {
        const anchor = at !== undefined && 'rows' in at ? placed(at.rows[row]) : undefined;
        return new TableRow({cantSplit: true, children: cells.map((values, index) => {
          const [first, ...rest] = values;
          const label = typeof first === 'string' ? {text: first} : first;
          return cell(index === 0 && label !== undefined && 'text' in label ? [saidParagraph(label, {}, (children) => marked(children, anchor, nameOf)), ...valuesParagraphs(rest)] : cellChildren(values), index);
        })});
      }),
    ],
  });
};

type Part = Paragraph | Table;
/** A little air: Word and Writer put tables close to what stands before and behind them. */
const gap = (): Paragraph => new Paragraph({spacing: {before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT}, children: []});

const blocks: {readonly [Kind in Block['kind']]: (block: Extract<Block, {kind: Kind}>, nameOf: Names) => Part[]} = {
  text: ({values}) => valuesParagraphs(values),
  notice: ({values}) => valuesParagraphs(values, {style: 'Notice'}),
  rows: ({rows}, nameOf) => [rowsTable(rows, nameOf), gap()],
  list: ({items}) => items.flatMap((item) => valueParagraphs(item, {bullet: {level: 0}, spacing: {after: 40}})),
  boxes: ({items}) => items.flatMap((item) => {
    const text = typeof item === 'string' ? item : 'text' in item ? item.text : item.gap;
    return [new Paragraph({indent: {left: mm(6), hanging: mm(6)}, tabStops: [{type: TabStopType.LEFT, position: mm(6)}], spacing: {after: 40}, children: [new TextRun('☐\t'), ...runs(text)]})];
  }),
  table: (block, nameOf) => [dataTable(block, nameOf), gap()],
};
const blockParts = (block: Block, nameOf: Names): Part[] => (blocks[block.kind] as (each: Block, nameOf: Names) => Part[])(block, nameOf);

const sectionParts = ({title, clauses = [], apart, blocks: parts}: Section, nameOf: Names): Part[] => [
  new Paragraph({heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore: apart === true, children: [...runs(title), ...(clauses.length === 0 ? [] : runs(`  ${clauses.join(', ')}`, {bold: false, size: 16, color: colour('soft')}))]}),
  ...parts.flatMap((block) => blockParts(block, nameOf)),
];

const styles = (lang: string): ConstructorParameters<typeof Document>[0]['styles'] => ({
  default: {
    document: {run: {font, size: 20, color: colour('ink'), language: {value: lang}}, paragraph: {spacing: {after: 80, line: 264, lineRule: LineRuleType.AUTO}}},
    title: {run: {size: 44, bold: true, color: colour('ink')}, paragraph: {spacing: {before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO}}},
    heading1: {run: {size: 24, bold: true, color: colour('brand')}, paragraph: {spacing: {before: 260, after: 90}}},
    hyperlink: {run: {color: colour('brand'), underline: {}}},
  },
  paragraphStyles: [
    {id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: {bold: true, color: colour('brand')}, paragraph: {spacing: {after: 40}}},
    {id: 'Label', name: 'Label', basedOn: 'Normal', run: {bold: true, size: 17, color: colour('soft')}, paragraph: {spacing: {after: 0}}},
    {id: 'Mark', name: 'Mark', basedOn: 'Normal', run: {bold: true, color: colour('ink')}, paragraph: {spacing: {after: 80}, shading: {type: ShadingType.CLEAR, fill: colour('accentSoft'), color: 'auto'}}},
    {id: 'Notice', name: 'Notice', basedOn: 'Normal', paragraph: {spacing: {after: 80}, indent: {left: mm(2), right: mm(2)}, shading: {type: ShadingType.CLEAR, fill: colour('accentSoft'), color: 'auto'}}},
    {id: 'Small', name: 'Small', basedOn: 'Normal', run: {size: 16, color: colour('soft')}, paragraph: {spacing: {after: 20}}},
  ],
});

/** A document as a Word file (Office Open XML): headings, table headers, language and title for assistive technology; what is to be filled in stands as lines. */
export async function paperDocx({lang, kind, title, under, marks, sections, foot, edition = '', origin}: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const nameOf = anchorNames();
  const pageOf = papers.text('page-of', lang).split(/\{page\}|\{pages\}/);
  const document = new Document({
    title: printable(`${title.text}: ${kind}`), subject: printable(kind), creator: 'MiCrocVET Handbook', description: '', styles: styles(lang),
    ...(origin && {customProperties: propertiesOf(origin).map(([name, value]) => ({name, value}))}),
    sections: [{
      properties: {page: {size: {width: mm(page.width), height: mm(page.height)}, margin: {left: mm(page.left), right: mm(page.right), top: mm(page.top), bottom: mm(page.bottom), header: mm(9), footer: mm(8)}}},
      headers: {default: new Header({children: [new Paragraph({style: 'Small', tabStops: [{type: TabStopType.RIGHT, position: mm(textWidth)}], children: [...runs([title.text, kind].join(' · ').replace(/\s+/g, ' ')), new TextRun('\t'), ...runs(edition)]})]})},
      footers: {default: new Footer({children: [
        ...foot.map((text) => new Paragraph({style: 'Small', children: runs(text)})),
        new Paragraph({style: 'Small', alignment: AlignmentType.RIGHT, children: [new TextRun({children: [pageOf[0] ?? '', PageNumber.CURRENT, pageOf[1] ?? '', PageNumber.TOTAL_PAGES, pageOf[2] ?? '']})]}),
      ]})},
      children: [
        new Paragraph({style: 'Kicker', children: runs(kind)}),
        ...marks.map((mark) => new Paragraph({style: 'Mark', children: runs(mark)})),
        new Paragraph({heading: HeadingLevel.TITLE, children: runs(title.text, title.lang === undefined ? {} : {language: {value: title.lang}})}),
        ...(under.length === 0 ? [] : [new Paragraph({children: runs(under.join(' · '), {color: colour('soft')})})]),
        ...sections.flatMap((section) => sectionParts(section, nameOf)),
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
