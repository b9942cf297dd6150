import {spoken} from '../../../format';
import {palette} from '../../../palette';

/** Namespaces of the files of an OpenDocument (ODF 1.3, part 3, 2.1). */
export const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'], ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'], ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'], ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'], ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'], ['dc', 'http://purl.org/dc/elements/1.1/'], ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');

// A typeface that offices have, or have one of the same widths for; Commissioner would be missing on nearly every machine.
const font = 'Calibri';
/** A4 in millimetres, with its margins. */
export const sheet = {width: 210, height: 297, left: 25, right: 18, top: 12, bottom: 10, text: 167} as const;

/** The language of a text as ODF names it (ODF 1.3, part 3, 20.182 and 20.202). */
export function language(lang: string): string {
  const locale = spoken(lang);
  return `fo:language="${locale?.language ?? 'zxx'}" fo:country="${locale?.region ?? 'none'}"`;
}

interface Paragraph {name: string; display?: string; parent?: string; outline?: number; paragraph?: string; text?: string}
const strong = 'fo:font-weight="bold"';
const size = (points: number): string => `fo:font-size="${points}pt"`;
const colour = (name: keyof typeof palette): string => `fo:color="${palette[name]}"`;
const ground = `fo:background-color="${palette.accentSoft}" fo:padding="0.15cm"`;
const rule = `fo:border-bottom="0.5pt solid ${palette.brandMid}" style:join-border="false" fo:margin-top="0.35cm" fo:margin-bottom="0.1cm"`;

const paragraphs: readonly Paragraph[] = [
  {name: 'Standard'},
  {name: 'Title', paragraph: 'fo:margin-bottom="0.1cm" fo:keep-with-next="always"', text: `${size(22)} ${strong}`},
  {name: 'Heading_20_1', display: 'Heading 1', outline: 1, paragraph: 'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"', text: `${size(12)} ${strong} ${colour('brand')}`},
  {name: 'Heading_20_apart', display: 'Heading on a new page', parent: 'Heading_20_1', outline: 1, paragraph: 'fo:break-before="page"'},
  {name: 'Kicker', text: `${strong} ${colour('brand')}`},
  {name: 'Label', paragraph: 'fo:margin-bottom="0cm" fo:keep-with-next="always"', text: `${size(8.5)} ${strong} ${colour('soft')}`},
  {name: 'Head', paragraph: 'fo:margin-bottom="0cm"', text: `${size(8.5)} ${strong}`},
  {name: 'Mark', paragraph: ground, text: strong},
  {name: 'Notice', paragraph: ground},
  {name: 'Soft', text: colour('soft')},
  {name: 'Hint', paragraph: 'fo:margin-bottom="0cm"', text: `${size(8.5)} ${colour('soft')}`},
  {name: 'Line', paragraph: rule},
  {name: 'Air', paragraph: 'fo:margin-bottom="0cm" fo:line-height="0.15cm"', text: size(2)},
  {name: 'Small', paragraph: 'fo:margin-bottom="0.03cm"', text: `${size(8)} ${colour('soft')}`},
  {name: 'Header', parent: 'Small', paragraph: ''},
  {name: 'Pages', parent: 'Small', paragraph: 'fo:text-align="end"'},
];
const tabbed = `<style:tab-stops><style:tab-stop style:position="${sheet.text}mm" style:type="right"/></style:tab-stops>`;

const paragraphStyle = ({name, display, parent, outline, paragraph, text}: Paragraph): string => `<style:style style:name="${name}"${display === undefined ? '' : ` style:display-name="${display}"`} style:family="paragraph"`
  + `${name === 'Standard' ? '' : ` style:parent-style-name="${parent ?? 'Standard'}"`}${outline === undefined ? '' : ` style:default-outline-level="${outline}" style:next-style-name="Standard"`}>`
  + `${paragraph === undefined ? '' : `<style:paragraph-properties ${paragraph}>${name === 'Header' ? tabbed : ''}</style:paragraph-properties>`}${text === undefined ? '' : `<style:text-properties ${text}/>`}</style:style>`;

const spans: Readonly<Record<string, string>> = {
  soft: colour('soft'), strong, good: `${colour('good')} ${strong}`, mend: `${colour('mend')} ${strong}`, clauses: `${size(8)} fo:font-weight="normal" ${colour('soft')}`,
  Internet_20_link: `${colour('brand')} style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`,
};

const listStyle = (name: string, sign: string): string => `<text:list-style style:name="${name}"><text:list-level-style-bullet text:level="1" text:bullet-char="${sign}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">`
  + '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>';

/** The file of styles: named ones, so that an office program can change the look of a whole document; head and foot of each page. */
export const stylesXml = (lang: string, header: string, footer: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${namespaces} office:version="1.3"><office:font-face-decls><style:font-face style:name="${font}" svg:font-family="${font}" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>`
  + `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.14cm" fo:line-height="110%"/><style:text-properties style:font-name="${font}" ${size(10)} ${colour('ink')} ${language(lang)}/></style:default-style>`
  + `${paragraphs.map(paragraphStyle).join('')}${Object.entries(spans).map(([name, text]) => `<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`).join('')}`
  + `${listStyle('Bullets', '•')}${listStyle('Boxes', '☐')}</office:styles>`
  + `<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${sheet.width}mm" fo:page-height="${sheet.height}mm" style:print-orientation="portrait" fo:margin-top="${sheet.top}mm" fo:margin-bottom="${sheet.bottom}mm" fo:margin-left="${sheet.left}mm" fo:margin-right="${sheet.right}mm"/>`
  + '<style:header-style><style:header-footer-properties fo:min-height="5mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>'
  + `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${header}</style:header><style:footer>${footer}</style:footer></style:master-page></office:master-styles></office:document-styles>`;

/** Styles of the body that its content asks for: widths of columns, cells, and other languages. */
export const automaticStyles = (columns: ReadonlySet<number>, languages: ReadonlySet<string>): string => [
  '<style:style style:name="T" style:family="table"><style:table-properties style:width="', sheet.text, 'mm" table:align="left" fo:margin-bottom="0.15cm"/></style:style>',
  ...[...columns].map((percent) => `<style:style style:name="${columnStyle(percent)}" style:family="table-column"><style:table-column-properties style:column-width="${((sheet.text * percent) / 100).toFixed(2)}mm"/></style:style>`),
  '<style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
  '<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:padding-left="0cm"/></style:style>',
  `<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border-bottom="0.5pt solid ${palette.line}"/></style:style>`,
  `<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:background-color="${palette.brandSoft}" fo:border-bottom="0.5pt solid ${palette.line}"/></style:style>`,
  ...[...languages].map((lang) => `<style:style style:name="${languageStyle(lang)}" style:family="text"><style:text-properties ${language(lang)}/></style:style>`),
].join('');

/** Name of the style of a column. */
export const columnStyle = (percent: number): string => `C${String(percent).replace('.', '_')}`;
/** Name of the style of a language. */
export const languageStyle = (lang: string): string => `L_${lang.replace(/[^a-z0-9]/gi, '_')}`;
