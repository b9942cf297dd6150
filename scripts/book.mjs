// Makes the whole handbook as a tagged PDF with outline and page numbers (printed by Chromium) and as an EPUB, from the built site.
// npm run book [-- --out DIR]. Without --out both go to static/downloads, where the next build offers them.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {load} from 'cheerio';
import {strToU8, zipSync} from 'fflate';
import {chromium} from 'playwright-core';
import {serve} from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const at = process.argv.indexOf('--out');
const out = at === -1 ? join(root, 'static/downloads') : process.argv[at + 1];
if (!out) { console.error('Say where to write: --out DIR'); process.exit(2); }
if (!existsSync(join(build, 'book/index.html'))) { console.error('There is no built site yet. Run: npm run build'); process.exit(1); }
mkdirSync(out, {recursive: true});

const systemChromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));

async function writePdf(file) {
  const {address, close} = await serve(build);
  const browser = await chromium.launch({args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], ...(systemChromium && {executablePath: systemChromium})});
  try {
    const page = await browser.newPage();
    await page.goto(`${address}book/`, {waitUntil: 'load'});
    await page.evaluate(() => document.fonts.ready);
    await page.pdf({path: file, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, timeout: 300_000});
  } finally {
    await browser.close();
    await close();
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const xhtml = (lang, title, body) => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"><head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body>${body}</body></html>\n`;

/** The values of the site's colours in light mode: readers of e-books know no variables. */
const colours = Object.fromEntries([...readFileSync(join(root, 'src/css/tokens.css'), 'utf8').matchAll(/(--mv-[\w-]+):\s*(#[0-9a-f]{3,8})/gi)].reverse().map((match) => [match[1], match[2]]));

const style = `body{font-family:serif;line-height:1.45}h1,h2,h3,h4{font-family:sans-serif;line-height:1.2;color:${colours['--mv-brand'] ?? '#0a5c63'}}table{border-collapse:collapse;width:100%;font-size:.9em}th,td{border-bottom:1px solid #999;padding:.3em .4em;text-align:left;vertical-align:top}svg{max-width:100%;height:auto}pre{white-space:pre-wrap}ol,ul{padding-left:1.3em}nav ol{list-style:none}\n`;

// What an e-book keeps of an element: the rest belongs to scripts, styles and controls of the site.
const kept = new Set(['id', 'href', 'src', 'alt', 'lang', 'title', 'colspan', 'rowspan', 'scope', 'role', 'aria-label', 'aria-hidden', 'start', 'reversed', 'type', 'style', 'datetime',
  'viewBox', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'width', 'height', 'transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'font-size', 'text-anchor', 'dominant-baseline', 'preserveAspectRatio', 'textLength', 'opacity']);
const onSvg = new Set(['width', 'height', 'type', 'role']);

/** The e-book: one file for each page of the handbook, in the order of the book. */
function writeEpub(file) {
  const $ = load(readFileSync(join(build, 'book/index.html'), 'utf8'));
  const lang = $('html').attr('lang') ?? 'en';
  const title = 'MiCrocVET Handbook';
  const site = $('link[rel=canonical]').attr('href')?.replace(/book\/$/, '') ?? '';
  const isPublic = !/\.example\//.test(site);
  const chapters = [];
  const fileOf = new Map();
  $('.mv-book__part').each((_, part) => {
    const heading = $(part).children('h2').first();
    $(part).children('.mv-book__page').each((index, page) => {
      const name = `c${String(chapters.length + 1).padStart(3, '0')}.xhtml`;
      $(page).find('[id]').each((__, element) => { fileOf.set(element.attribs.id, name); });
      if (index === 0 && heading.attr('id')) fileOf.set(heading.attr('id'), name);
      chapters.push({name, part: heading.text(), partId: index === 0 ? heading.attr('id') : undefined, title: $(page).find('h3').first().text(), page});
    });
  });
  const entries = {mimetype: [strToU8('application/epub+zip'), {level: 0}]};
  const put = (name, text) => { entries[`OEBPS/${name}`] = strToU8(text); };
  const pictures = new Map();
  const properties = new Map();
  for (const {name, part, partId, title: chapterTitle, page} of chapters) {
    const inside = $(page);
    inside.find('script, style, link, button, input, label, form, dialog, noscript, iframe').remove();
    inside.find('details, summary').each((_, element) => { element.tagName = element.tagName === 'details' ? 'div' : 'p'; });
    inside.find('h3, h4, h5, h6').each((_, element) => { element.tagName = `h${Number(element.tagName[1]) - 2}`; });
    inside.find('colgroup, col').remove();
    // The lines of a command are blocks on the site; inside code only running text is allowed.
    inside.find('pre div').each((_, element) => { element.tagName = 'span'; });
    inside.find('img').each((_, element) => {
      const source = (element.attribs.src ?? '').replace(/^\//, '');
      const path = join(build, source);
      if (!/^img\/|^templates\/|^assets\//.test(source) || !existsSync(path)) { $(element).remove(); return; }
      const picture = `p${createHash('sha256').update(source).digest('hex').slice(0, 10)}.${source.split('.').at(-1)}`;
      pictures.set(picture, readFileSync(path));
      element.attribs = {src: picture, alt: element.attribs.alt ?? ''};
    });
    inside.find('*').each((_, element) => {
      const svg = element.tagName === 'svg' || $(element).parents('svg').length > 0;
      for (const attribute of Object.keys(element.attribs)) {
        if (!kept.has(attribute) || (!svg && attribute !== 'type' && onSvg.has(attribute) && element.tagName !== 'img')) delete element.attribs[attribute];
      }
      if (element.attribs.style) {
        const styled = element.attribs.style.replace(/var\((--mv-[\w-]+)(?:,[^)]*)?\)/g, (_whole, variable) => colours[variable] ?? 'currentColor');
        if (svg) element.attribs.style = styled; else delete element.attribs.style;
      }
      if (element.attribs.href?.startsWith('#')) {
        const target = element.attribs.href.slice(1);
        const other = fileOf.get(decodeURIComponent(target));
        if (other === undefined) delete element.attribs.href; else element.attribs.href = `${other}#${target}`;
      } else if (element.attribs.href?.startsWith('/')) {
        if (isPublic) element.attribs.href = `${site}${element.attribs.href.slice(1)}`; else delete element.attribs.href;
      }
      if (svg && element.tagName === 'svg') element.attribs.xmlns = 'http://www.w3.org/2000/svg';
    });
    if (inside.find('svg').length > 0) properties.set(name, 'svg');
    const body = load(`<body>${partId ? `<p id="${partId}">${escaped(part)}</p>` : ''}${inside.html() ?? ''}</body>`)('body');
    const markup = load(body.html() ?? '', {xml: {xmlMode: false, decodeEntities: true, selfClosingTags: true}}, false).xml();
    put(name, xhtml(lang, chapterTitle, markup.replace(/&nbsp;/g, '&#160;').replace(/ alt(?=[ />])/g, ' alt=""')));
  }
  const contents = [...new Set(chapters.map(({part}) => part))].map((part) => {
    const own = chapters.filter((chapter) => chapter.part === part);
    return `<li><a href="${own[0].name}">${escaped(part)}</a><ol>${own.map(({name, title: text}) => `<li><a href="${name}">${escaped(text)}</a></li>`).join('')}</ol></li>`;
  }).join('');
  put('nav.xhtml', xhtml(lang, 'Contents', `<nav epub:type="toc" id="toc"><h1>Contents</h1><ol>${contents}</ol></nav>`));
  put('front.xhtml', xhtml(lang, title, `<h1>${title}</h1>${$('.mv-book__front p').slice(1).map((_, element) => `<p>${escaped($(element).text())}</p>`).get().join('')}`));
  put('book.css', style);
  for (const [name, bytes] of pictures) entries[`OEBPS/${name}`] = bytes;
  const types = {svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg'};
  const modified = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const identifier = `urn:sha256:${createHash('sha256').update(chapters.map(({name}) => name).join() + readFileSync(join(build, 'book/index.html'), 'utf8')).digest('hex')}`;
  const item = (id, href, type, more = '') => `<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
  put('package.opf', `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${identifier}</dc:identifier><dc:title>${title}</dc:title><dc:language>${lang}</dc:language><dc:creator>MiCrocVET Handbook</dc:creator><dc:rights>CC BY 4.0</dc:rights><meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta><meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityHazard">none</meta><meta property="schema:accessibilitySummary">Text with headings, tables with heads, and drawings with text alternatives.</meta></metadata>
<manifest>${[
  item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'), item('front', 'front.xhtml', 'application/xhtml+xml'), item('css', 'book.css', 'text/css'),
  ...chapters.map(({name}, index) => item(`c${index + 1}`, name, 'application/xhtml+xml', properties.has(name) ? ` properties="${properties.get(name)}"` : '')),
  ...[...pictures.keys()].map((name, index) => item(`p${index + 1}`, name, types[name.split('.').at(-1)] ?? 'application/octet-stream')),
].join('\n')}</manifest>
<spine><itemref idref="front"/><itemref idref="nav"/>${chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`).join('')}</spine>
</package>
`);
  entries['META-INF/container.xml'] = strToU8('<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n');
  writeFileSync(file, zipSync(entries, {level: 9}));
  return chapters.length;
}

const chapters = writeEpub(join(out, 'microcvet-handbook.epub'));
await writePdf(join(out, 'microcvet-handbook.pdf'));
console.log(`Made microcvet-handbook.pdf and microcvet-handbook.epub (${chapters} chapters) in ${out}`);
