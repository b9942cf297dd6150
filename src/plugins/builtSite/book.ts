import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CheerioAPI} from 'cheerio';
import {escaped} from './markup';
import {type BuiltPage, type BuiltPart, type BuiltSite, textOf} from './site';
import {builtWords} from './words';

/** One book: the whole handbook, or one part of it. */
interface Book {
  /** Address below the base path. */
  path: string;
  title: string;
  description: string;
  parts: readonly BuiltPart[];
  /** How far the headings of a page move down: below the title, and below the name of the part where there are several. */
  shift: 1 | 2;
}

/** The name of a page inside a book: /procedures/p1-need/ is procedures-p1-need. */
const keyOf = (page: string): string => page.split('/').filter(Boolean).join('-');

/** Where the pages of all parts, and of each, stand. */
export const bookPath = (part?: BuiltPart): string => (part ? `/book/${part.slug}/` : '/book/');

const idLists = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers', 'list', 'form'];
/** Copies every clause in short; its details stand on the pages of the standards and would be in the book twice. */
const allClauses = '/standards/all/';

/** Gives every id of a page the page's name in front, and takes whatever points to it along. */
function renameIds($: CheerioAPI, key: string): void {
  const ids = new Set($('[id]').toArray().map((element) => element.attribs.id));
  const renamed = (id: string): string => (ids.has(id) ? `${key}--${id}` : id);
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (idLists.includes(name)) element.attribs[name] = value.split(/\s+/).map(renamed).join(' ');
      else if (name === 'id') element.attribs[name] = renamed(value);
      else if (value.includes('url(#')) element.attribs[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
    }
  }
}

/** Turns the links of a page into links that work inside the book: to its anchors where the book has the page, else to the site. */
function rewriteLinks($: CheerioAPI, page: BuiltPage, site: BuiltSite, inBook: ReadonlySet<string>): void {
  $('[href]').each((_, element) => {
    const href = element.attribs.href ?? '';
    if (/^(https?|mailto|data):/.test(href) && !href.startsWith(`${site.url}${site.baseUrl}`)) return;
    const {pathname, search, hash} = new URL(href, `${site.url}${site.baseUrl}${page.path.slice(1)}`);
    const below = `/${pathname.slice(site.baseUrl.length)}`;
    const target = /\/$|\.[a-z0-9]+$/.test(below) ? below : `${below}/`;
    element.attribs.href = inBook.has(target) ? `#${keyOf(target)}${hash ? `--${decodeURIComponent(hash.slice(1))}` : ''}` : `${pathname}${search}${hash}`;
    delete element.attribs.target;
  });
}

/** The text of a page as it stands in a book: its own anchors, headings further down, no controls, its sources shown. */
function chapter(page: BuiltPage, site: BuiltSite, {shift}: Book, inBook: ReadonlySet<string>): string {
  const word = (code: Parameters<typeof builtWords.text>[0]): string => builtWords.text(code, site.language);
  const $ = textOf(page);
  const root = $('.theme-doc-markdown');
  // A source without an address is the handbook itself; every page would say so.
  const sources = page.html('article footer details li').filter((_, item) => page.html(item).find('a').length > 0);
  if (sources.length > 0) root.append(`<div class="mv-book__sources"><p>${escaped(word('book.sources'))}</p><ul>${page.html.html(sources)}</ul></div>`);
  // Ways through the site and controls mean nothing on paper; the form of a step is named with its address.
  $('nav, noscript, dialog').remove();
  $('[data-island=step]').each((_, element) => {
    const address = `${site.url}${site.baseUrl}${page.path.slice(1)}`;
    $(element).replaceWith(`<p class="mv-book__tool">${escaped(word('book.tool'))} <a href="${escaped(`${site.baseUrl}design/#${element.attribs['data-step'] ?? ''}`)}">${escaped(address)}</a></p>`);
  });
  $('button, [data-island-wait], [data-when=open], [hidden]').remove();
  if (page.path === allClauses) $('article details').remove();
  $('details').attr('open', '');
  $('img').removeAttr('loading');
  const key = keyOf(page.path);
  rewriteLinks($, page, site, inBook);
  renameIds($, key);
  for (const level of [5, 4, 3, 2, 1]) $(`h${level}`).each((_, element) => { element.tagName = `h${Math.min(6, level + shift)}`; });
  $(`h${1 + shift}`).first().attr('id', key);
  return `<section class="mv-book__page">${$.html()}</section>`;
}

const day = (date: string, language: string): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${date}T00:00:00Z`));

/** A whole book as one HTML page; it takes its styles and its colour mode from the pages of the site. */
function bookHtml(book: Book, site: BuiltSite, styleUrl: string): string {
  const {language, baseUrl, url, version} = site;
  const word = (code: Parameters<typeof builtWords.text>[0], data?: Parameters<typeof builtWords.text>[2]): string => escaped(builtWords.text(code, language, data));
  const pages = book.parts.flatMap((part) => part.pages);
  const inBook = new Set(pages.map((page) => page.path));
  const model = pages[0]?.html;
  if (!model) throw new Error(`${book.path}: no pages`);
  const several = book.shift === 2;
  const dates = pages.flatMap((page) => page.checked ?? []).sort();
  const icon = model('link[rel=icon]').attr('href');
  const contents = book.parts.map((part) => {
    const list = `<ol>${part.pages.map((page) => `<li><a href="#${keyOf(page.path)}">${escaped(page.title)}</a></li>`).join('')}</ol>`;
    return several ? `<li><a href="#part-${part.slug}">${escaped(part.label)}</a>${list}</li>` : list;
  }).join('');
  const body = book.parts.map((part) => `<section class="mv-book__part mv-book__part--${part.slug}">${several ? `<h2 id="part-${part.slug}" class="mv-book__partName">${escaped(part.label)}</h2>` : ''}${part.pages.map((page) => chapter(page, site, book, inBook)).join('\n')}</section>`).join('\n');
  return `<!doctype html><html lang="${language}" dir="${model('html').attr('dir') ?? 'ltr'}" data-scriptless><head><meta charset="UTF-8"><title>${escaped(book.title)} | ${escaped(site.title)}</title>`
    + `<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="robots" content="noindex"><meta name="description" content="${escaped(book.description)}">`
    + `${icon ? `<link rel="icon" href="${icon}">` : ''}<link rel="canonical" href="${url}${baseUrl}${book.path.slice(1)}">${model.html(model('head link[rel=stylesheet]'))}<link rel="stylesheet" href="${styleUrl}"><script defer src="${baseUrl}book.js"></script></head>`
    + `<body class="mv-book"><script>${model('body > script:not([src])').first().html() ?? ''}</script>`
    + `<header class="mv-book__bar mv-no-print"><a href="${baseUrl}">${word('book.back')}</a>${several ? '' : `<a href="${baseUrl}book/">${word('book.whole')}</a>`}<button type="button" class="mv-button" data-print>${word('book.print')}</button></header>`
    + `<main><div class="mv-book__front"><p class="mv-book__name">${escaped(site.title)}</p><h1>${escaped(book.title)}</h1><p class="mv-book__version">${word('book.version', {version, date: dates.length > 0 ? day(dates.at(-1) ?? '', language) : ''})}</p>`
    + `<p>${word('book.independence')}</p><p>${word('book.licence')}</p>${url.endsWith('.example') ? '' : `<p>${word('book.address', {address: `${url}${baseUrl}`})}</p>`}</div>`
    + `<nav class="mv-book__contents" aria-labelledby="contents"><h2 id="contents">${word('book.contents')}</h2>${several ? `<ol>${contents}</ol>` : contents}</nav>\n${body}</main></body></html>`;
}

/** The style sheet of the books, with the name of each part at the head of its printed pages. */
function writeStyle(site: BuiltSite): string {
  const style = readFileSync(path.join(__dirname, 'book.css'), 'utf8')
    + site.parts.map(({slug, label}) => `.mv-book__part--${slug}{page:${slug}}@page ${slug}{@top-left{content:${JSON.stringify(`${site.title} · ${label}`)};font:8.5pt Commissioner,sans-serif;color:#333}}`).join('\n');
  const name = `book.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
  writeFileSync(path.join(site.outDir, 'assets', name), style);
  return `${site.baseUrl}assets/${name}`;
}

/** Writes the whole handbook on one page, and each part on one. */
export function writeBooks(site: BuiltSite): void {
  const styleUrl = writeStyle(site);
  const word = (code: Parameters<typeof builtWords.text>[0], data?: Parameters<typeof builtWords.text>[2]): string => builtWords.text(code, site.language, data);
  const books: Book[] = [
    {path: bookPath(), title: word('book.title'), description: word('book.description'), parts: site.parts, shift: 2},
    ...site.parts.map((part): Book => ({path: bookPath(part), title: part.label, description: word('book.partDescription', {part: part.label}), parts: [part], shift: 1})),
  ];
  for (const book of books) {
    const folder = path.join(site.outDir, book.path);
    mkdirSync(folder, {recursive: true});
    writeFileSync(path.join(folder, 'index.html'), bookHtml(book, site, styleUrl));
  }
}
