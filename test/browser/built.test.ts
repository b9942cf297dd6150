import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {clauses} from '../../src/standards';
import {escoHost} from '../../src/vocabularies/esco';
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
    expect($('.mv-book__page').toArray().map((element) => $(element).find('h3').first().attr('id'))).toEqual(pages.map(keyOf));
    for (const folder of new Set(pages.map((page) => page.split('/')[1] ?? ''))) {
      const part = load(read(`book/${folder}/index.html`));
      expect(part('.mv-book__page').toArray().map((element) => part(element).find('h2').first().attr('id'))).toEqual(pages.filter((page) => page.startsWith(`/${folder}/`)).map(keyOf));
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

describe('the templates', () => {
  it('are listed with a picture, in every format they have, and with the size that each file has', () => {
    const $ = load(read('reference/templates/index.html'));
    const files = $('li[id^=t] a[download]').toArray().map((element) => ({path: ($(element).attr('href') ?? '').slice(base.length), size: /(\d+)\skB$/.exec($(element).text())?.[1]}));
    expect(files.length).toBe(filesUnder(join(build, 'templates/papers')).filter((file) => !file.endsWith('.svg')).length);
    for (const {path, size} of files) expect(String(Math.round(Math.max(1, statSync(join(build, path)).size / 1000))), path).toBe(size);
    for (const element of $('li[id^=t] img').toArray()) expect(exists(($(element).attr('src') ?? '').slice(base.length))).toBe(true);
  });
});

describe('the search', () => {
  const weight = (file: string): number => gzipSync(readFileSync(join(build, file)), {level: 6}).length;

  it('costs a page nothing, its first use 20 kB of script and style at most, and its index 200 kB', () => {
    const manifest = JSON.parse(read('islands/manifest.json')) as {boot: string[]; islands: Record<string, string[]>};
    expect([...manifest.boot, ...manifest.islands.search ?? []].reduce((sum, file) => sum + weight(`islands/${file}`), 0)).toBeLessThanOrEqual(20_000);
    expect(weight('search/index.json')).toBeLessThanOrEqual(200_000);
    expect(read('standards/s3/index.html')).not.toContain('search/index.json');
  });

  it('knows every page, and leads to places that exist', () => {
    const index = JSON.parse(read('search/index.json')) as {pages: [string, string, number][]; sections: [number, string, string, string, string][]};
    expect(index.pages.map(([path]) => path)).toEqual([...pages, '/design/', '/verify/']);
    const ids = new Map(index.pages.map(([path]) => [path, new Set(load(read(join(path, 'index.html')))('[id]').toArray().map((element) => element.attribs.id))]));
    const lost = index.sections.map(([page, anchor]) => ({path: index.pages[page]?.[0] ?? '', anchor})).filter(({path, anchor}) => anchor !== '' && !ids.get(path)?.has(anchor));
    expect(lost).toEqual([]);
    // Each clause once, and each term of the glossary.
    expect(index.sections.filter(([, , , kind]) => kind === 'clause').map(([, , heading]) => heading.split(' ')[0]).sort()).toEqual(clauses.map(({id}) => id as string).sort());
    expect(index.sections.filter(([, , , kind]) => kind === 'term').length).toBeGreaterThan(30);
  });
});

describe('what machines read', () => {
  const address = /<loc>(.*?)<\/loc>/.exec(read('sitemap.xml'))?.[1] ?? '';
  const site = `${new URL(address).origin}${base}`;
  const policyIn = (html: string): string => load(html)('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '';

  it('the map of the site lists every page of the sidebar, the tools and the first page, and no copy', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]?.slice(site.length - 1));
    expect(listed.sort()).toEqual([...pages, '/', '/design/', '/verify/'].sort());
  });

  it('the list for language models has every page with its description, and the licence', () => {
    const list = read('llms.txt');
    expect(list).toContain('CC BY 4.0');
    for (const page of pages) expect(list).toMatch(new RegExp(`\\]\\(${site}${page.slice(1)}\\): \\S`));
  });

  it('the feed has every version of the change log, and is named in every page', () => {
    const feed = load(read('change-log.xml'), {xml: true});
    const versions = [...readFileSync(join(build, '../CHANGELOG.md'), 'utf8').matchAll(/^## \[?(\d+\.\d+\.\d+)/gm)].map((match) => `MiCrocVET Handbook ${match[1]}`);
    expect(feed('item > title').toArray().map((element) => feed(element).text())).toEqual(versions);
    expect(load(read('standards/s3/index.html'))('link[type="application/rss+xml"]').attr('href')).toBe(`${base}change-log.xml`);
  });

  it('every page has its own address, one title, a description, and a picture that exists', () => {
    for (const page of pages) {
      const $ = load(read(join(page, 'index.html')));
      expect($('link[rel=canonical]').attr('href'), page).toBe(`${site}${page.slice(1)}`);
      expect($('h1').length, page).toBe(1);
      expect($('meta[name=description]').attr('content'), page).toBeTruthy();
      expect(exists(($('meta[property="og:image"]').attr('content') ?? '').slice(site.length)), page).toBe(true);
    }
  });

  it('moved and short addresses lead to a page in one step, as pages and in the file for hosts', () => {
    const lines = read('_redirects').trim().split('\n').map((line) => line.split(' '));
    expect(new Set(lines.map(([from]) => from)).size).toBe(lines.length);
    for (const [from = '', to = '', status] of lines) {
      expect(status).toBe('301');
      expect(from.startsWith(base) && to.startsWith(base)).toBe(true);
      const $ = load(read(join(from.slice(base.length), 'index.html')));
      expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
      expect($('a').attr('href')).toBe(to);
      expect(load(read(join(to.slice(base.length), 'index.html')))('meta[http-equiv=refresh]').length, `${to} leads on`).toBe(0);
    }
  });

  describe('the policy', () => {
    // Documents that are offered for download are pages too, with a stricter policy of their own.
    const html = filesUnder(build).filter((file) => file.endsWith('.html') && !file.startsWith(join(build, 'templates/'))).map((file) => [file.slice(build.length + 1), readFileSync(file, 'utf8')] as const);
    const parts = (policy: string): Map<string, string[]> => new Map(policy.split('; ').map((directive) => { const [name = '', ...values] = directive.split(' '); return [name, values]; }));
    const header = parts(/Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '');
    // By a parser and not by the expression that the build uses. A script with another type is a data block.
    const hashes = (page: string): string[] => {
      const $ = load(page);
      return [...new Set($('script:not([src])').toArray().filter(({attribs}) => [undefined, '', 'module', 'text/javascript'].includes(attribs.type)).map((script) => `'sha256-${createHash('sha256').update($(script).html() ?? '').digest('base64')}'`))].sort();
    };

    it('stands in every page before anything it has to rule, and allows the scripts that stand there by their hashes, and no others', () => {
      expect(html.length).toBeGreaterThan(pages.length);
      for (const [file, page] of html) {
        const $ = load(page);
        expect($('head').children().toArray().slice(0, 3).map(({attribs}) => attribs['http-equiv'] ?? attribs.name ?? Object.keys(attribs)[0]), file).toEqual(['charset', 'Content-Security-Policy', 'referrer']);
        expect($('meta[http-equiv=Content-Security-Policy]').length, file).toBe(1);
        const own = parts(policyIn(page));
        expect(own.get('script-src'), file).toEqual(["'self'", ...hashes(page)]);
        // All the rest is the same everywhere; who may frame the site can only be said in a header.
        const besides = (policy: Map<string, string[]>): [string, string[]][] => [...policy].filter(([name]) => !['script-src', 'connect-src', 'frame-ancestors'].includes(name));
        expect(besides(own), file).toEqual(besides(header));
        // Only the verifier may ask any host, each by a button that names it: where readers write, nothing can be sent away.
        expect(own.get('connect-src'), file).toEqual(["'self'", file === 'verify/index.html' ? 'https:' : `https://${escoHost}`]);
        // What no policy of ours would let work: handlers in attributes, javascript: addresses, style elements, frames.
        expect($('*').toArray().flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : [])).filter(([name, value]) => /^on/.test(name) || /^\s*javascript:/i.test(value)), file).toEqual([]);
        expect($('style, iframe, object, embed, base').length, file).toBe(0);
      }
    });

    it('allows nothing that runs text, nothing from anywhere, and in the header the scripts of all pages', () => {
      expect(header.get('default-src')).toEqual(["'none'"]);
      expect(header.get('script-src')).toEqual(["'self'", ...[...new Set(html.flatMap(([, page]) => hashes(page)))].sort()]);
      // A page's own policy holds beside the header, so the header is as wide as the verifier needs it.
      expect(header.get('connect-src')).toEqual(["'self'", 'https:']);
      expect(header.get('frame-ancestors')).toEqual(["'none'"]);
      for (const [name, values] of header) expect(values.filter((value) => /unsafe|\*|^http:$/.test(value) || (value === 'https:' && name !== 'connect-src')), name).toEqual(name === 'style-src-attr' ? ["'unsafe-inline'"] : []);
    });

    it('and the other headers are the same in the files of all hosts, and are those the local server reads', async () => {
      const {headerRules} = await import('../../scripts/serve.mjs') as {headerRules: (dir: string) => {applies: (path: string) => boolean; headers: Record<string, string>}[]};
      const expected = Object.assign({}, ...headerRules(build).filter(({applies}) => applies(`${base}islands/x.js`)).map(({headers}) => headers)) as Record<string, string>;
      expect(Object.keys(expected).sort()).toEqual(['cache-control', 'content-security-policy', 'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options']);
      const vercel = JSON.parse(read('vercel.json')) as {headers: {source: string; headers: {key: string; value: string}[]}[]};
      const ofVercel = vercel.headers.filter(({source}) => new RegExp(`^${source}$`).test(`${base}islands/x.js`)).flatMap(({headers}) => headers.map(({key, value}) => [key.toLowerCase(), value]));
      expect(Object.fromEntries(ofVercel)).toEqual(expected);
      const lines = (text: string, line: RegExp): Record<string, string> => Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
      const apache = read('.htaccess');
      expect(lines(`${apache.split('<If ')[0]}${apache.split('<If ').find((block) => block.includes('/islands/')) ?? ''}`, /Header always set (\S+) "(.*)"/g)).toEqual(expected);
      expect(lines(/location \S*\/islands\/ \{([\s\S]*?)\}/.exec(read('headers.nginx.conf'))?.[1] ?? '', /add_header (\S+) "(.*)" always;/g)).toEqual(expected);
    });
  });

  it('the first page says what the site is, and names nobody behind it', () => {
    const data = load(read('index.html'))('script[type="application/ld+json"]').toArray().map((element) => JSON.parse(load(element).text()) as Record<string, unknown>);
    expect(data).toContainEqual(expect.objectContaining({'@type': 'WebSite', url: site}));
    expect(JSON.stringify(data)).not.toMatch(/Organization|publisher/);
  });
});
