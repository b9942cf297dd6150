// Lighthouse (mobile preset, median of three runs) on one page of each kind of the built site. Prints the four scores and the main timings.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {serve} from './serve.mjs';

const pages = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['', 'procedures/p2-outcomes/', 'standards/s3/', 'design/', 'verify/'];
const chromePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
const {address, close} = await serve(fileURLToPath(new URL('../build', import.meta.url)), {base: process.env.SITE_BASE ?? '/'});
const chrome = await launch({chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
console.log('page'.padEnd(30), categories.map((name) => name.slice(0, 13).padStart(14)).join(''), '    LCP ms  TBT ms   CLS');
for (const page of pages) {
  const runs = [];
  for (let run = 0; run < 3; run++) runs.push((await lighthouse(`${address}${page}`, {port: chrome.port, onlyCategories: categories, logLevel: 'error'})).lhr);
  const {categories: scores, audits} = runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[1];
  const timing = (id) => Math.round(audits[id].numericValue);
  console.log((page || '(home)').padEnd(30), categories.map((name) => String(Math.round(scores[name].score * 100)).padStart(14)).join(''), String(timing('largest-contentful-paint')).padStart(10), String(timing('total-blocking-time')).padStart(7), audits['cumulative-layout-shift'].numericValue.toFixed(3).padStart(6));
  for (const {id, title, score, scoreDisplayMode} of Object.values(audits)) if (score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode)) console.log(`    ${id}: ${title}`);
}
chrome.kill();
await close();
