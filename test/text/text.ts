import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

export const root = join(__dirname, '../..');
const docs = join(root, 'docs');

/** A page of the handbook as its source says it. */
export interface Page {
  /** Below docs, such as procedures/p1-need.mdx. */
  name: string;
  /** Its part: the folder. */
  part: string;
  source: string;
  front: Readonly<Record<string, string>>;
  /** What stands after the front matter. */
  body: string;
}

const files = (dir: string, wanted: RegExp): string[] => readdirSync(dir, {recursive: true, withFileTypes: true}).map((entry) => join(entry.parentPath, entry.name)).filter((file) => wanted.test(file.split(sep).join('/'))).sort();

/** All pages. */
export const pages: readonly Page[] = files(docs, /\.mdx$/).map((file) => {
  const source = readFileSync(file, 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const front = Object.fromEntries([...matter.matchAll(/^(\w+): (.*)$/gm)].map((match) => [match[1] ?? '', (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')]));
  const name = relative(docs, file).split(sep).join('/');
  return {name, part: name.split('/')[0] ?? '', source, front, body};
});

/** The English catalogues of words, by the name of their file below src. */
export const catalogueFiles: readonly string[] = files(join(root, 'src'), /\/words\/(en\.ts|en\/[^/]+\.ts|[^/]+\.en\.ts)$/);

const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []);

/** Every text of the English catalogues. */
export async function catalogueTexts(): Promise<{name: string; text: string}[]> {
  const all = await Promise.all(catalogueFiles.map(async (file) => ({name: relative(root, file), module: await import(file) as Record<string, unknown>})));
  return all.flatMap(({name, module}) => [...new Set(Object.values(module).flatMap(strings))].map((text) => ({name, text})));
}

/** Text without its Markdown: links are their words, code and pictures are gone. */
const plain = (markdown: string): string => markdown
  .replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`[^`]*`/g, 'this').replace(/\*\*|(?<!\w)[*_]|[*_](?!\w)/g, '')
  .replace(/<[^>]+>/g, ' ').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim();

/** A stretch of text: heading, paragraph, item of a list, or cell of a table. */
export interface Block {kind: 'heading' | 'paragraph' | 'item' | 'cell'; text: string}

/** The text of an MDX page, block by block; drawings, code and components are left out. */
export function blocksOf(body: string): Block[] {
  const text = body
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/^(import|export) .*$/gm, '')
    .replace(/<[A-Z]\w*(?:\s(?:[^<>{}]|\{[^{}]*\})*)?\/>/g, '').replace(/^:::\w*(?:\[(.*)\])?.*$/gm, '\n$1\n')
    .replace(/<\/(?:p|li|td|th|dt|dd|summary|figcaption|div|h\d)>/g, '\n\n').replace(/<(?:p|li|td|th|dt|dd|summary|figcaption|div|h\d)\b[^>]*>/g, '\n\n');
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], markdown: string): void => { const words = plain(markdown); if (words !== '') blocks.push({kind, text: words}); };
  for (const part of text.split(/\n\s*\n/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    for (let at = 0; at < lines.length;) {
      const line = lines[at] ?? '';
      if (/^#{1,6} /.test(line)) { add('heading', line.replace(/^#+ /, '')); at += 1; continue; }
      if (/^\s*\|/.test(line)) { if (!/^\s*\|[\s:|-]+$/.test(line)) for (const cell of line.split(/(?<!\\)\|/)) add('cell', cell); at += 1; continue; }
      const item = /^\s*(?:[-*+]|\d+\.) /.exec(line);
      let joined = item ? line.slice(item[0].length) : line.replace(/^\s*> ?/, '');
      at += 1;
      while (at < lines.length && !/^\s*(?:[-*+] |\d+\. |\||#)/.test(lines[at] ?? '')) { joined += ` ${(lines[at] ?? '').replace(/^\s*> ?/, '')}`; at += 1; }
      add(item ? 'item' : 'paragraph', joined);
    }
  }
  return blocks;
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** The sentences of a text. A short form such as "No. 3" does not end one. */
export const sentencesOf = (text: string): string[] => [...segmenter.segment(text.replace(/\b(No|Art|p)\. /g, '$1․ '))].map(({segment}) => segment.replaceAll('․', '.').trim()).filter((sentence) => /\p{L}/u.test(sentence));

/** What a reader takes at once: a sentence, or one part of it where a colon, a semicolon or a number in brackets sets the parts apart. */
export const breathsOf = (text: string): string[] => sentencesOf(text).flatMap((sentence) => sentence.split(/[:;] |(?=\(\d\) )| · /));

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*|\d[\d.,:]*/gu) ?? [];

/** Whether nobody has written the page yet. */
export const isStub = (page: Page): boolean => /\bSTUB\b/.test(page.source);
