import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {filesUnder, sidebarPages} from './tools/built';

// What the build made out of the pages. No browser is needed, but the built site is.
const base = process.env.SITE_BASE ?? '/';
const build = join(__dirname, '../../build');
const read = (file: string): string => readFileSync(join(build, file), 'utf8');
const pages = sidebarPages();
/** Whether an address below the base path is a file of the site or one of its pages. */
const exists = (path: string): boolean => existsSync(join(build, decodeURIComponent(path), path.endsWith('/') || path === '' ? 'index.html' : ''));

describe('the book', () => {
  const books = filesUnder(join(build, 'book')).filter((file) => file.endsWith('index.html'));
  const keyOf = (path: string): string => path.split('/').filter(Boolean).join('-');

  it('holds every page of the sidebar, in its order, and each part has its own', () => {
    const $ = load(read('book/index.html'));
    expect($('.mv-book__page').toArray().map((element) => $(element).attr('aria-labelledby'))).toEqual(pages.map(keyOf));
    for (const page of pages) {
      const folder = page.split('/')[1] ?? '';
      expect(load(read(`book/${folder}/index.html`))(`#${keyOf(page)}`).length, page).toBe(1);
    }
    expect(books).toHaveLength(new Set(pages.map((page) => page.split('/')[1])).size + 1);
  });

  it.each(books.map((file) => file.slice(build.length + 1)))('%s has no dead link, no duplicate id, no control but printing, and names in order', (file) => {
    const $ = load(read(file));
    const ids = $('[id]').toArray().map((element) => $(element).attr('id') ?? '');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const known = new Set(ids);
    const dead = $('a[href]').toArray().map((element) => $(element).attr('href') ?? '').filter((href) => {
      if (/^(https?:|mailto:)/.test(href)) return false;
      if (href.startsWith('#')) return !known.has(href.slice(1));
      return !href.startsWith(base) || !exists(href.slice(base.length).split(/[?#]/)[0] ?? '');
    });
    expect(dead).toEqual([]);
    for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
      const named = $(`[${name}]`).toArray().flatMap((element) => ($(element).attr(name) ?? '').split(/\s+/));
      expect(named.filter((id) => !known.has(id)), name).toEqual([]);
    }
    expect($('main button, main input, main select, main textarea, main nav:not(.mv-book__contents)').length).toBe(0);
    const levels = $('h1, h2, h3, h4, h5, h6').toArray().map((element) => Number(element.tagName.slice(1)));
    expect(levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});
