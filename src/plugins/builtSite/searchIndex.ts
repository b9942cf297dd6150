import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CheerioAPI} from 'cheerio';
import type {AnyNode, Element} from 'domhandler';
import {pagesPath} from '../../search/nearest';
import {indexPath, type IndexedPage, type IndexedSection, type IndexFile, type Kind} from '../../search/types';
import {clausePath, isClauseId} from '../../standards';
import {type BuiltPage, type BuiltSite, textOf} from './site';

const glossary = '/reference/glossary/';
const exercises = '/workshop/k6-exercises/';
/** A list of what stands elsewhere: found by its title only, else every clause would be found twice. */
const allClauses = '/standards/all/';
const block = /^(address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul|span)$/;
const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

interface Piece {anchor: string; heading: string; text: string[]; clause: boolean}

/** The text of a page cut at its headings. A clause is one piece, whatever headings it holds. */
function pieces($: CheerioAPI, page: BuiltPage): Piece[] {
  const first: Piece = {anchor: '', heading: page.title, text: [page.description], clause: false};
  const all = [first];
  let now = first;
  const walk = (node: AnyNode): void => {
    if (node.type === 'text') { now.text.push(node.data); return; }
    if (node.type !== 'tag') return;
    const element: Element = node;
    if (element.name === 'article' && element.attribs.id !== undefined) {
      const heading = $(element).find('h2, h3').first();
      const number = squeezed(heading.text());
      if (isClauseId(number)) {
        // On any other page that shows it, a clause is a copy of what stands on the page of its standard.
        if (!clausePath(number).startsWith(`${page.path}#`)) return;
        const statement = squeezed($(element).children('p').first().text());
        heading.remove();
        $(element).children('p').first().remove();
        all.push({anchor: element.attribs.id, heading: `${number} ${statement}`, text: [squeezed(textWithGaps($, element))], clause: true});
        now = {...now, text: []};
        all.push(now);
        return;
      }
    }
    if (/^h[2-4]$/.test(element.name) && element.attribs.id !== undefined) {
      // A card is found by its own address, which the style sheet shows, and not by that of its heading.
      const card = $(element).closest('article[id]');
      now = {anchor: card.attr('aria-labelledby') === element.attribs.id ? card.attr('id') ?? '' : element.attribs.id, heading: squeezed($(element).text()), text: [], clause: false};
      all.push(now);
      return;
    }
    const gap = block.test(element.name);
    if (gap) now.text.push(' ');
    for (const child of element.children) walk(child);
    if (gap) now.text.push(' ');
  };
  for (const node of $.root().contents().toArray()) walk(node);
  return all;
}

/** The text of an element, with a space where a block ends. */
function textWithGaps($: CheerioAPI, element: Element): string {
  return $(element).contents().toArray().map((node) => (node.type === 'text' ? node.data : node.type === 'tag' ? `${block.test(node.name) ? ' ' : ''}${textWithGaps($, node)}` : '')).join('');
}

/** The sections of one page: first the page itself, then what stands under each heading. */
function sectionsOf(page: BuiltPage, place: number): IndexedSection[] {
  const $ = textOf(page);
  // The names of the rows of a clause and its sources are the same eighty times; the files of a template are named like those of any other.
  $('nav, svg, [data-island], [hidden], h1, [class*="facts_"], [class*="files_"], article dt, article dl ul').remove();
  // A search must not give the answers of an exercise away.
  if (page.path === exercises) $('details').remove();
  const sections = new Map<string, IndexedSection>();
  const found = pieces($, page);
  for (const {anchor, heading, text, clause} of page.path === allClauses ? found.slice(0, 1) : found) {
    const kind: Kind = clause ? 'clause' : anchor === '' ? 'page' : page.path === glossary && !anchor.startsWith('area-') ? 'term' : 'section';
    const before = sections.get(anchor);
    const joined = squeezed([before?.[4] ?? '', ...text].join(' '));
    sections.set(anchor, [place, anchor, heading, kind, joined]);
  }
  return [...sections.values()];
}

/** What can be searched in a site. */
export function indexOf(site: BuiltSite): IndexFile {
  const pages: IndexedPage[] = [], sections: IndexedSection[] = [];
  site.parts.forEach((part, place) => {
    for (const page of part.pages) {
      sections.push(...sectionsOf(page, pages.length));
      pages.push([page.path, page.title, place]);
    }
  });
  for (const tool of site.tools) {
    sections.push([pages.length, '', tool.title, 'tool', squeezed(`${tool.description} ${tool.html('main p').text()}`)]);
    pages.push([tool.path, tool.title, -1]);
  }
  return {language: site.language, parts: site.parts.map(({label}) => label), pages, sections};
}

/** Writes the search index of a language, and the short list of pages from which the page for unknown addresses guesses. */
export function writeSearchIndex(site: BuiltSite): void {
  const index = indexOf(site);
  mkdirSync(path.dirname(path.join(site.outDir, indexPath)), {recursive: true});
  writeFileSync(path.join(site.outDir, indexPath), JSON.stringify(index));
  writeFileSync(path.join(site.outDir, pagesPath), JSON.stringify(index.pages));
}
