// Checks the weight of the built pages as a static host with gzip serves them (kB = 1000 bytes), and prints what it found.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const base = process.env.SITE_BASE ?? '/';
const {budgets} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const weigh = (file) => (/\.(woff2|png|jpe?g)$/.test(file) ? statSync(file).size : gzipSync(readFileSync(file), {level: 6}).length);
const fileOf = (url) => join(build, decodeURIComponent(url.slice(base.length)));

/** What a first visit to the page transfers before anything is touched: the page, its styles and scripts, the Latin font, its pictures. */
function weightOf(path) {
  const page = join(build, path, 'index.html');
  const html = readFileSync(page, 'utf8');
  const sum = {html: weigh(page), css: 0, js: 0, font: 0, image: 0};
  const seen = new Set();
  const add = (kind, url) => { const file = fileOf(url.split('#')[0]); if (!seen.has(file) && existsSync(file)) { seen.add(file); sum[kind] += weigh(file); } };
  for (const [tag] of html.matchAll(/<(?:link|script|img)\b[^>]*>/g)) {
    const url = /\b(?:href|src)=["']?([^"' >]+)/.exec(tag)?.[1];
    if (!url?.startsWith(base)) continue;
    if (/\.css$/.test(url)) add('css', url);
    else if (/\.js$/.test(url) && /^<script|rel=["']?preload/.test(tag)) add('js', url);
    else if (/\.(svg|png|jpe?g)$/.test(url) && !/rel=["']?(canonical|alternate)/.test(tag)) add('image', url);
  }
  for (const [, url] of html.matchAll(/href=["']?([^"' >]+\.css)/g)) {
    if (!url.startsWith(base)) continue;
    for (const [, font] of readFileSync(fileOf(url), 'utf8').matchAll(/url\(["']?([^"')]*commissioner-latin-wght[^"')]*\.woff2)/g)) add('font', font);
  }
  return {...sum, total: Object.values(sum).reduce((a, b) => a + b, 0)};
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
let over = 0;
console.log('page'.padEnd(34), 'html', '    css', '     js', '   font', '  image', '  total   budget (js, total)');
for (const {page, js, total} of budgets) {
  const weight = weightOf(page);
  const fits = weight.js <= js * 1000 && weight.total <= total * 1000;
  if (!fits) over += 1;
  console.log((page || '(home)').padEnd(32), ...['html', 'css', 'js', 'font', 'image', 'total'].map((kind) => kB(weight[kind])), `  ${js}, ${total} kB ${fits ? 'kept' : 'EXCEEDED'}`);
}
process.exit(over === 0 ? 0 : 1);
