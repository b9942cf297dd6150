// Prints how long a key press takes to reach the preview and the review beside the form, on the largest example, in a real browser on the built site.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {serve} from './serve.mjs';

const keys = 200;
const frame = 1000 / 60;
const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'src/specification/examples');
const [largest] = readdirSync(examples).filter((name) => name.endsWith('.json') && name !== 'bad.json').sort((a, b) => statSync(join(examples, b)).size - statSync(join(examples, a)).size);
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

const {address, close} = await serve(join(root, 'build'), {base: process.env.SITE_BASE ?? '/'});
const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-background-networking']});
const page = await browser.newPage({viewport: {width: 1440, height: 900}});
await page.goto(`${address}design/#example=${largest.replace('.json', '')}`);
await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
await page.goto(`${address}design/#outcomes`);
const field = page.locator('#field-outcomes-0-statement-en');
await field.waitFor();
await page.locator('aside article ol li').first().waitFor();
await field.focus();
await page.keyboard.press('Control+End');
// The clock starts when the key reaches the page and stops when the preview shows the new text; the findings are drawn in the same pass.
await page.evaluate(() => {
  const times = [];
  let start = 0;
  document.addEventListener('keydown', () => { start = performance.now(); }, {capture: true});
  new MutationObserver(() => { if (start > 0) { times.push(performance.now() - start); start = 0; } }).observe(document.querySelector('aside article ol'), {subtree: true, childList: true, characterData: true});
  Object.assign(window, {benchTimes: times});
});
const letters = ' with a further condition';
for (let key = 0; key < keys; key++) {
  await page.keyboard.press(key % 50 < 25 ? letters[key % 25] === ' ' ? 'Space' : letters[key % 25] : 'Backspace');
  await page.waitForTimeout(30);
}
const times = (await page.evaluate(() => window.benchTimes)).sort((a, b) => a - b);
await browser.close();
await close();
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
console.log(`\nA key press on the largest example (${largest}) until review and preview show it, ${times.length} of ${keys} keys seen; a frame lasts ${frame.toFixed(1)} ms.`);
console.log(`median ${at(0.5).toFixed(1)} ms (${(at(0.5) / frame).toFixed(2)} of a frame), 95 of 100 take at most ${at(0.95).toFixed(1)} ms, the slowest ${at(1).toFixed(1)} ms`);
