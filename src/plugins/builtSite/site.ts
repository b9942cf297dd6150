import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';

/** A page of the handbook as it was built. */
export interface BuiltPage {
  /** Address below the base path, such as /procedures/p1-need/. */
  path: string;
  title: string;
  description: string;
  /** The day on which the text was last checked, as the page says it. */
  checked?: string;
  /** The built page, read once and not to be changed. */
  html: CheerioAPI;
}

/** A part of the handbook: a category of the sidebar, with its pages in the reader's order. */
export interface BuiltPart {label: string; slug: string; pages: BuiltPage[]}

/** The site in one language, as the steps after the build see it. */
export interface BuiltSite {
  outDir: string;
  /** Base path of this language; starts and ends with a slash. */
  baseUrl: string;
  /** Origin of the site. */
  url: string;
  language: string;
  /** Whether this language stands at the root of the site; files for hosts are written once, there. */
  isDefault: boolean;
  title: string;
  version: string;
  parts: BuiltPart[];
  /** The tools: pages of their own beside the handbook. */
  tools: BuiltPage[];
}

type Sidebars = LoadedContent['loadedVersions'][number]['sidebars'];
type SidebarItem = Sidebars[string][number];

const docIds = (item: SidebarItem): string[] =>
  item.type === 'doc' || item.type === 'ref' ? [item.id] : item.type === 'category' ? [...(item.link?.type === 'doc' ? [item.link.id] : []), ...item.items.flatMap(docIds)] : [];

/** Reads one built page. */
export function readPage(outDir: string, address: string, title?: string): BuiltPage {
  const html = load(readFileSync(path.join(outDir, address, 'index.html'), 'utf8'));
  return {path: address, title: title ?? html('h1').first().text(), description: html('meta[name=description]').attr('content') ?? '', html};
}

/** Reads all pages of the handbook in the order of the sidebar. */
export function readParts(content: LoadedContent, outDir: string, baseUrl: string): BuiltPart[] {
  const [version] = content.loadedVersions;
  if (!version) throw new Error('The handbook has no pages');
  const docs = new Map(version.docs.map((doc) => [doc.id, doc]));
  return Object.values(version.sidebars).flat().flatMap((item) => {
    if (item.type !== 'category') return [];
    const pages = docIds(item).flatMap((id) => {
      const doc = docs.get(id);
      // The docs plugin writes addresses without the slash that the site ends them with.
      const checked = doc?.frontMatter['checked' as keyof typeof doc.frontMatter] as unknown;
      return doc && !doc.unlisted ? [{...readPage(outDir, `${doc.permalink.slice(baseUrl.length - 1).replace(/\/$/, '')}/`, doc.title), ...(typeof checked === 'string' ? {checked} : {})}] : [];
    });
    const slug = pages[0]?.path.split('/')[1] ?? '';
    return pages.length > 0 ? [{label: item.label, slug, pages}] : [];
  });
}

/** The tools that were built. */
export const readTools = (outDir: string): BuiltPage[] => ['/design/', '/verify/'].filter((tool) => existsSync(path.join(outDir, tool, 'index.html'))).map((tool) => readPage(outDir, tool));

/** The text of a page as it stands under its title, without what is only there for the screen. Changing it does not change the page. */
export function textOf(page: BuiltPage): CheerioAPI {
  const root = page.html('.theme-doc-markdown').first();
  if (root.length === 0) throw new Error(`${page.path}: the text of the page was not found; the theme writes it in another way now`);
  const $ = load(page.html.html(root), null, false);
  $('.hash-link, style, script, [popover], [role=search]').remove();
  // The meaning of a term opens beside its link; without that the link is a plain one.
  $('[data-term]').removeAttr('aria-describedby').removeAttr('data-term');
  return $;
}
