import {strToU8, zipSync, type Zippable} from 'fflate';
import {escape, linkable} from '../../../html';
import type {Block, Paper, Section, Value} from '../../model';
import {papers} from '../../words';
import {automaticStyles, columnStyle, languageStyle, namespaces, stylesXml} from './styles';

const mediaType = 'application/vnd.oasis.opendocument.text';
const labelShare = 28;

const inline = (text: string): string => escape(text).replace(/\t/g, '<text:tab/>').replace(/\n/g, '<text:line-break/>');
const paragraph = (style: string, content: string): string => `<text:p text:style-name="${style}">${content}</text:p>`;
const span = (style: string, content: string): string => `<text:span text:style-name="${style}">${content}</text:span>`;

/** Writes the body, and keeps in mind which styles it needs. */
class Body {
  readonly columns = new Set<number>();
  readonly languages = new Set<string>();
  private tables = 0;

  /** A text in its language. */
  spoken(text: string, lang: string | undefined): string {
    if (lang === undefined) return inline(text);
    this.languages.add(lang);
    return span(languageStyle(lang), inline(text));
  }

  private value(value: Value, style: string): string {
    if (typeof value === 'string') return value.split(/\n{2,}/).map((text) => paragraph(style, inline(text))).join('');
    if ('gap' in value) return `${value.gap === '' ? '' : paragraph('Hint', inline(value.gap))}${paragraph('Line', '').repeat(value.lines)}`;
    const address = value.href === undefined ? undefined : linkable(value.href);
    const text = this.spoken(value.text, value.lang);
    const toned = value.tone === undefined ? text : span(value.tone, text);
    return paragraph(style, address === undefined ? toned : `<text:a xlink:type="simple" xlink:href="${escape(address)}" text:style-name="Internet_20_link">${toned}</text:a>`);
  }

  values(values: readonly Value[], style = 'Standard'): string { return values.map((value) => this.value(value, style)).join(''); }

  /** A table; with a head, its first row is marked as one and stands again on each page (ODF 1.3, part 3, 9.1.5). */
  private table(widths: readonly number[], rows: readonly (readonly string[])[], cellStyle: string, caption = '', head: readonly string[] = []): string {
    for (const width of widths) this.columns.add(width);
    const row = (cells: readonly string[], style: string): string => `<table:table-row table:style-name="R">${cells.map((cell) => `<table:table-cell table:style-name="${style}" office:value-type="string">${cell === '' ? paragraph('Standard', '') : cell}</table:table-cell>`).join('')}</table:table-row>`;
    return `<table:table table:name="Table${++this.tables}" table:style-name="T">${caption === '' ? '' : `<table:title>${escape(caption)}</table:title>`}${widths.map((width) => `<table:table-column table:style-name="${columnStyle(width)}"/>`).join('')}`
      + `${head.length === 0 ? '' : `<table:table-header-rows>${row(head.map((text) => paragraph('Head', inline(text))), 'HeadCell')}</table:table-header-rows>`}${rows.map((cells) => row(cells, cellStyle)).join('')}</table:table>${paragraph('Air', '')}`;
  }

  private list(style: string, items: readonly Value[]): string { return `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${this.value(item, 'Standard')}</text:list-item>`).join('')}</text:list>`; }

  private readonly blocks: {readonly [Kind in Block['kind']]: (block: Extract<Block, {kind: Kind}>) => string} = {
    text: ({values}) => this.values(values),
    notice: ({values}) => this.values(values, 'Notice'),
    rows: ({rows}) => this.table([labelShare, 100 - labelShare], rows.map(({label, values}) => [paragraph('Label', inline(label)), this.values(values)]), 'Plain'),
    list: ({items}) => this.list('Bullets', items),
    boxes: ({items}) => this.list('Boxes', items),
    table: ({caption, head, widths, rows}) => this.table(widths, rows.map((cells) => cells.map((values) => this.values(values))), 'Cell', caption, head),
  };

  section({title, clauses = [], apart, blocks}: Section): string {
    const served = clauses.length === 0 ? '' : span('clauses', `  ${escape(clauses.join(', '))}`);
    return `<text:h text:style-name="${apart === true ? 'Heading_20_apart' : 'Heading_20_1'}" text:outline-level="1">${inline(title)}${served}</text:h>${blocks.map((block) => (this.blocks[block.kind] as (each: Block) => string)(block)).join('')}`;
  }
}

function contentXml({kind, title, under, marks, sections}: Paper): string {
  const body = new Body();
  const text = [
    paragraph('Kicker', inline(kind)), ...marks.map((mark) => paragraph('Mark', inline(mark))), paragraph('Title', body.spoken(title.text, title.lang)),
    ...(under.length === 0 ? [] : [paragraph('Soft', inline(under.join(' · ')))]), ...sections.map((each) => body.section(each)),
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${automaticStyles(body.columns, body.languages)}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
}

function pageFrames({lang, kind, title, edition = '', foot}: Paper): readonly [string, string] {
  const fields: Readonly<Record<string, string>> = {'{page}': '<text:page-number>1</text:page-number>', '{pages}': '<text:page-count>1</text:page-count>'};
  const pages = papers.text('page-of', lang).split(/(\{pages?\})/).map((part) => fields[part] ?? escape(part)).join('');
  return [paragraph('Header', `${escape(`${title.text} · ${kind}`.replace(/\s+/g, ' '))}<text:tab/>${escape(edition)}`), [...foot.map((line) => paragraph('Small', escape(line))), paragraph('Pages', pages)].join('')];
}

const metaXml = ({lang, kind, title}: Paper): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${namespaces} office:version="1.3"><office:meta><meta:generator>MiCrocVET Handbook</meta:generator><dc:title>${escape(`${title.text}: ${kind}`)}</dc:title><dc:subject>${escape(kind)}</dc:subject><dc:language>${escape(lang)}</dc:language></office:meta></office:document-meta>`;

const parts = ['content.xml', 'styles.xml', 'meta.xml'] as const;
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${parts.map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`;

/**
 * A document as an OpenDocument text (ISO/IEC 26300, ODF 1.3): headings, head rows of tables, language and title for assistive technology; what is to be filled in stands as lines.
 * The name of the format comes first in the package and is not packed, so that a program knows it by its first bytes (ODF 1.3, part 2, 3.3).
 */
export function paperOdt(paper: Paper): Uint8Array<ArrayBuffer> {
  const [header, footer] = pageFrames(paper);
  const texts = {'content.xml': contentXml(paper), 'styles.xml': stylesXml(paper.lang, header, footer), 'meta.xml': metaXml(paper)} satisfies Record<(typeof parts)[number], string>;
  const files: Zippable = {
    mimetype: [strToU8(mediaType), {level: 0}], ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), 'META-INF/manifest.xml': strToU8(manifest),
  };
  return Uint8Array.from(zipSync(files, {level: 6}));
}
