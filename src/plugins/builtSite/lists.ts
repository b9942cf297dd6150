import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {bookPath} from './book';
import {escaped} from './markup';
import type {BuiltPage, BuiltSite} from './site';
import {builtWords} from './words';

/** Where the feed of the change log stands, below the base path. */
export const feedPath = 'change-log.xml';

/** One version of the change log: its heading gives the name and, where it says one, the day; its text is what follows. */
export interface Release {name: string; date?: string; text: string}

/** The versions of a change log in Markdown, newest first: `## 0.1.0` or `## 0.1.0 (2026-11-25)`. */
export function releasesOf(changeLog: string): Release[] {
  // What is not released yet is no version.
  return changeLog.split(/^## /m).slice(1).filter((part) => !part.startsWith('Unreleased')).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const date = /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0];
    const name = heading.replace(date ?? '', '').replace(/[\s()[\],–-]+$/, '').replace(/^\[|\]$/g, '').trim();
    return {name, ...(date === undefined ? {} : {date}), text: lines.join('\n').trim()};
  });
}

/** Paragraphs and lists of a version as HTML; a change log needs no more. */
const asHtml = (markdown: string): string => markdown.split(/\n{2,}/).map((block) => {
  const items = block.split(/^[-*] /m).slice(1);
  const text = (line: string): string => escaped(line.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim());
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>` : `<p>${text(block.replace(/^#+ /, ''))}</p>`;
}).join('');

/** The feed of the versions. A version gets a date only where the change log says one. */
export function feedOf({url, baseUrl, language, title}: Pick<BuiltSite, 'url' | 'baseUrl' | 'language' | 'title'>, changeLog: string): string {
  const home = `${url}${baseUrl}`, page = `${home}reference/change-log/`;
  const items = releasesOf(changeLog).map(({name, date, text}) => `<item><title>${escaped(`${title} ${name}`)}</title><link>${escaped(page)}</link><guid isPermaLink="false">${escaped(`${home}#${name}`)}</guid>`
    + `${date ? `<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>` : ''}<description>${escaped(asHtml(text))}</description></item>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escaped(builtWords.text('feed.title', language, {title}))}</title><link>${escaped(page)}</link>`
    + `<description>${escaped(builtWords.text('feed.description', language))}</description><language>${language}</language><atom:link href="${escaped(`${home}${feedPath}`)}" rel="self" type="application/rss+xml"/>\n${items.join('\n')}\n</channel></rss>\n`;
}

/** The pages with their descriptions, as Markdown for language models and whoever else reads lists (llms.txt). */
function llmsOf({url, baseUrl, language, title, version, parts, tools}: BuiltSite, tagline: string): string {
  const word = (code: Parameters<typeof builtWords.text>[0], data?: Parameters<typeof builtWords.text>[2]): string => builtWords.text(code, language, data);
  const line = (name: string, address: string, about = ''): string => `- [${name}](${url}${baseUrl}${address.slice(1)})${about ? `: ${about}` : ''}`;
  const pageLine = (page: BuiltPage): string => line(page.title, page.path, page.description);
  return [
    `# ${title}`, '', `> ${tagline}`, '', `${word('book.version', {version, date: parts.flatMap((part) => part.pages.flatMap((page) => page.checked ?? [])).sort().at(-1) ?? ''})} ${word('list.independent')} ${word('list.licence')}`,
    ...parts.flatMap((part) => ['', `## ${part.label}`, '', ...part.pages.map(pageLine)]),
    '', `## ${word('list.tools')}`, '', ...tools.map(pageLine),
    '', `## ${word('list.one')}`, '', line(word('list.book'), bookPath()), ...parts.map((part) => line(word('list.partBook', {part: part.label}), bookPath(part))), '',
  ].join('\n');
}

/** Tells search engines, in the first page, what the whole site is. It names no organisation, because none stands behind it. */
function describeSite({outDir, url, baseUrl, language, title}: BuiltSite, tagline: string): void {
  const file = path.join(outDir, 'index.html');
  const data = {'@context': 'https://schema.org', '@type': 'WebSite', name: title, url: `${url}${baseUrl}`, description: tagline, inLanguage: language, isAccessibleForFree: true, license: 'https://creativecommons.org/licenses/by/4.0/'};
  writeFileSync(file, readFileSync(file, 'utf8').replace('</head>', `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>`));
}

/** Writes what machines read about the site: the list of pages, the feed of changes, and what the site is. */
export function writeLists(site: BuiltSite, tagline: string, changeLog: string): void {
  writeFileSync(path.join(site.outDir, 'llms.txt'), llmsOf(site, tagline));
  writeFileSync(path.join(site.outDir, feedPath), feedOf(site, changeLog));
  describeSite(site, tagline);
}
