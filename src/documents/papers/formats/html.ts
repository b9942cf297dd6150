import {escape, linkable} from '../../html';
import {htmlPage, markHtml, tableStyle} from '../../page';
import {palette} from '../../palette';
import type {Block, Paper, Said, Section, Value} from '../model';

const style = `
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(70mm,100%),1fr));column-gap:9mm;align-items:start}
h2 .clauses{font-weight:400;font-size:8pt;color:${palette.soft};margin-left:2mm;white-space:nowrap}
p.good,span.good{color:${palette.good};font-weight:600}p.mend,span.mend{color:${palette.mend};font-weight:600}p.strong{font-weight:600}
@media print{section.apart{break-before:page}}
dl{margin:0}
dl div{margin:0 0 2.2mm;break-inside:avoid}
dt{font-size:8.5pt;font-weight:600;color:${palette.soft}}
dd{margin:0}
dd p,td p,th p{margin:0 0 .8mm}
ul{margin:0 0 2mm;padding-left:4.5mm}
li{margin:0 0 .8mm}
ul.boxes{list-style:none;padding:0}
ul.boxes li{position:relative;padding-left:6mm}
ul.boxes li::before{content:"";position:absolute;left:0;top:.6mm;width:3mm;height:3mm;border:.3mm solid ${palette.ink};border-radius:.4mm}
.notice{background:${palette.accentSoft};padding:2.5mm 3.5mm;border-radius:1.5mm;margin:0 0 3mm}
.notice p:last-child{margin:0}
.gap{display:block;color:${palette.soft};font-size:8pt;line-height:1.3;margin:0 0 1mm}
.gap i{display:block;height:5.5mm;border-bottom:.25mm dotted ${palette.soft}}
.gap b{font-weight:400}
td .gap i{height:6.5mm;border-bottom:0}td .gap b+i{height:3mm}
@media print,(min-width:641px){section>dl>div{display:grid;grid-template-columns:44mm minmax(0,1fr);column-gap:4mm}section>dl>div>dt{padding-top:.3mm}.pair section>dl>div{display:block}}
@media print{.dense .pair dt,.dense .pair dd,.dense .pair dd p{display:inline}.dense .pair dt::after{content:": "}.dense .pair dd p+p::before{content:" \\00b7  "}main.dense{font-size:8.6pt;line-height:1.36}.dense h1{font-size:17pt;margin:0 0 1.5mm}.dense section{margin:0 0 2.6mm}.dense h2{font-size:9.8pt;margin:0 0 .8mm}.dense p{margin:0 0 1mm}.dense table{font-size:8.2pt;line-height:1.3}.dense th,.dense td{padding:.9mm 2mm}.dense th:first-child,.dense td:first-child{padding-left:0}.dense dl div{margin:0 0 1.2mm}.dense dt{font-size:8pt}.dense .gap i{height:4.8mm}.dense footer{padding-top:1.5mm}.dense footer p{margin:0}}
`;

const paragraph = (text: string, attributes: string): string => text.split(/\n{2,}/).map((part) => `<p${attributes}>${escape(part).replace(/\n/g, '<br>')}</p>`).join('');

// The path is ours, but its last part may come from a title.
const fileAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function saidHtml({text, lang, href, file, tone}: Said): string {
  const attributes = `${lang === undefined ? '' : ` lang="${escape(lang)}"`}${tone === undefined ? '' : ` class="${tone}"`}`;
  const address = file !== undefined ? fileAddress(file) : href === undefined ? undefined : linkable(href);
  return address === undefined ? paragraph(text, attributes) : `<p${attributes}><a href="${escape(address)}" rel="noreferrer">${escape(text)}</a></p>`;
}

function valueHtml(value: Value): string {
  if (typeof value === 'string') return paragraph(value, '');
  if ('text' in value) return saidHtml(value);
  return `<span class="gap">${value.gap === '' ? '' : `<b>${escape(value.gap)}</b>`}${'<i></i>'.repeat(value.lines)}</span>`;
}

const valuesHtml = (values: readonly Value[]): string => values.map(valueHtml).join('');
const itemsHtml = (items: readonly Value[], list: string): string => `<ul${list}>${items.map((item) => `<li>${typeof item === 'string' ? escape(item) : valueHtml(item)}</li>`).join('')}</ul>`;

/** How each kind of block is written. */
const blocks: {readonly [Kind in Block['kind']]: (block: Extract<Block, {kind: Kind}>) => string} = {
  text: ({values}) => valuesHtml(values),
  notice: ({values}) => `<div class="notice">${valuesHtml(values)}</div>`,
  rows: ({rows}) => `<dl>${rows.map(({label, values}) => `<div><dt>${escape(label)}</dt><dd>${valuesHtml(values)}</dd></div>`).join('')}</dl>`,
  list: ({items}) => itemsHtml(items, ''),
  boxes: ({items}) => itemsHtml(items, ' class="boxes"'),
  table: ({caption, head, widths, rows}) => `<table><caption class="hidden">${escape(caption)}</caption><colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`
    + `<thead><tr>${head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>`
    + `<tbody>${rows.map((cells) => `<tr>${cells.map((values, index) => (index === 0 ? `<th scope="row">${valuesHtml(values)}</th>` : `<td data-head="${escape(head[index] ?? '')}">${valuesHtml(values)}</td>`)).join('')}</tr>`).join('')}</tbody></table>`,
};

const blockHtml = (block: Block): string => (blocks[block.kind] as (each: Block) => string)(block);

const sectionHtml = ({title, clauses = [], warm, apart, blocks: parts}: Section, knot: boolean): string =>
  `<section${knot ? ` class="knot${warm === true ? ' warm' : ''}${apart === true ? ' apart' : ''}"` : ''}><h2>${escape(title)}${clauses.length === 0 ? '' : ` <span class="clauses">${escape(clauses.join(', '))}</span>`}</h2>${parts.map(blockHtml).join('')}</section>`;

/** Sections in order; two halves in a row share one. */
function sectionsHtml(sections: readonly Section[]): string {
  const [first, second, ...rest] = sections;
  if (first === undefined) return '';
  if (first.half !== true || second?.half !== true) return `${sectionHtml(first, true)}\n${sectionsHtml(sections.slice(1))}`;
  return `<div class="pair">${sectionHtml(first, true)}${sectionHtml(second, false)}</div>\n${sectionsHtml(rest)}`;
}

/** A document as one HTML file that loads nothing: made for A4, legible on a telephone. */
export function paperHtml({lang, kind, title, under, marks, sections, foot, dense}: Paper): string {
  const content = `<main${dense === true ? ' class="dense"' : ''}>
<p class="kicker">${escape(kind)}</p>
${marks.map(markHtml).join('')}<section class="knot warm"><h1${title.lang === undefined ? '' : ` lang="${escape(title.lang)}"`}>${escape(title.text)}</h1>${under.length === 0 ? '' : `<p class="soft">${escape(under.join(' · '))}</p>`}</section>
${sectionsHtml(sections)}<footer class="small soft">${foot.map((line) => `<p>${escape(line)}</p>`).join('')}</footer>
</main>`;
  return htmlPage(lang, `${title.text}: ${kind}`, tableStyle + style, content);
}
