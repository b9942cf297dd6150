import {linkable} from '../../html';
import type {Block, Paper, Said, Section, Value} from '../model';

// What Markdown would read as its own signs; a line break inside a cell or a list item would end it.
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/gm, '$1\\$2');
const inLine = (text: string): string => escaped(text).replace(/\s*\n\s*/g, ' ');
const fillIn = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';

const saidText = ({text, href, tone}: Said): string => {
  const address = href === undefined ? undefined : linkable(href);
  const plain = inLine(text);
  const linked = address === undefined ? plain : `[${plain}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`;
  return tone === 'strong' ? `**${linked}**` : linked;
};
const valueText = (value: Value): string => (typeof value === 'string' ? inLine(value) : 'text' in value ? saidText(value) : [value.gap === '' ? '' : `*${inLine(value.gap)}*`, fillIn].filter((part) => part !== '').join(' '));
const joined = (values: readonly Value[], between: string): string => values.map(valueText).filter((text) => text !== '').join(between);
const rowText = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const blocks: {readonly [Kind in Block['kind']]: (block: Extract<Block, {kind: Kind}>) => string} = {
  text: ({values}) => values.map((value) => (typeof value === 'string' ? escaped(value) : valueText(value))).join('\n\n'),
  notice: ({values}) => values.map((value) => `> ${valueText(value)}`).join('\n>\n'),
  rows: ({rows}) => rows.map(({label, values}) => `- **${inLine(label)}:** ${joined(values, ' · ')}`).join('\n'),
  list: ({items}) => items.map((item) => `- ${valueText(item)}`).join('\n'),
  boxes: ({items}) => items.map((item) => `- [ ] ${valueText(item)}`).join('\n'),
  table: ({head, rows}) => [rowText(head.map(inLine)), rowText(head.map(() => '---')), ...rows.map((cells) => rowText(cells.map((values) => joined(values, '<br>'))))].join('\n'),
};
const blockText = (block: Block): string => (blocks[block.kind] as (each: Block) => string)(block);

const sectionText = ({title, clauses = [], blocks: parts}: Section): string => [`## ${inLine(title)}${clauses.length === 0 ? '' : ` (${clauses.join(', ')})`}`, ...parts.map(blockText)].join('\n\n');

/** A document as Markdown (CommonMark with tables and task lists). */
export const paperMarkdown = ({kind, title, under, marks, sections, foot}: Paper): string => [
  `# ${inLine(title.text)}`, [inLine(kind), ...under.map(inLine)].join(' · '), ...marks.map((mark) => `**${inLine(mark)}**`), ...sections.map(sectionText), '---', foot.map(inLine).join('\n\n'),
].filter((part) => part !== '').join('\n\n').concat('\n');
