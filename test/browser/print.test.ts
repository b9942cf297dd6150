import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadExample} from '../../src/specification';
import {launch, visit} from './tools/browser';

const output = join(__dirname, '../output/print');
mkdirSync(output, {recursive: true});
const readable = spawnSync('pdftotext', ['-v']).error === undefined;

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

// Between the margins of an A4 sheet, in units of CSS.
const sheet = {width: Math.floor((210 - 32) / 25.4 * 96), height: Math.floor((297 - 36) / 25.4 * 96)};

/** One page of each kind, with words that must be on paper and words that must not; `first` is done before it is printed. */
const kinds: readonly {name: string; path: string; has: readonly RegExp[]; lacks?: readonly RegExp[]; first?: (page: Page) => Promise<void>}[] = [
  {name: 'home', path: '', has: [/Certify short\s+learning/]},
  {name: 'start', path: 'start/about/', has: [/About and independence/]},
  {name: 'standard', path: 'standards/s3/', has: [/S3\.2/, /MUST/, /How to show it/], lacks: [/Ctrl/]},
  {name: 'understand', path: 'understand/eqf/', has: [/EQF for trainers/]},
  {name: 'element', path: 'elements/m7/', has: [/\bselfStudy\b/]},
  {name: 'case', path: 'cases/c1-vocational-centre/', has: [/surveying\s+a home for a heat pump/]},
  {name: 'workshop', path: 'workshop/k6-exercises/', has: [/\btempts\b/, /Read an assessment matrix/], lacks: [/Play it here/]},
  {name: 'learner', path: 'learners/l1-before/', has: [/ten questions/]},
  {name: 'employer', path: 'employers/e1-read/', has: [/Coordinating a volunteer shift\./]},
  {name: 'reference', path: 'reference/faq/', has: [/Is this handbook official/]},
  {name: 'design', path: 'design/#new', has: [/Your micro-credential, step by step/, /9\s+Recognition/], first: async (page) => {
    await page.getByRole('button', {name: 'A vocational centre'}).click();
    await page.waitForURL(/#overview$/);
    await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
  }},
  {name: 'report', path: 'verify/', has: [/Verify a credential/, /Readable/], first: async (page) => {
    await page.locator('input[type=file]').first().setInputFiles({name: 'sample.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(await loadExample('company')))});
    await page.getByText('checked in this browser').first().waitFor();
  }},
  {name: 'gallery', path: 'workshop/k8-faulty-credentials/', has: [/Exercise 1 of \d+/, /What would you check/], lacks: [/Next exercise/], first: async (page) => {
    await page.getByRole('button', {name: 'Open the exercises'}).click();
    await page.locator('[data-exercise=no-hours]').waitFor();
  }},
  {name: 'plan', path: 'workshop/k1-run/', has: [/Agenda/, /Set of ten sorting cards/, /What it costs in hours/, /Notes for the trainer/], lacks: [/How many people\?/], first: async (page) => {
    await page.getByRole('button', {name: 'Make your workshop'}).click();
    await page.getByText('210 minutes, until 12:30.').waitFor();
  }},
  {name: 'room', path: 'workshop/k9-room/', has: [/Designs of the room/, /Hours/, /M11/, /O5/], lacks: [/Take away/, /Files of designs/, /Read the links/], first: async (page) => {
    await page.getByRole('button', {name: 'Open the room'}).click();
    await page.getByLabel('Files of designs').setInputFiles(await Promise.all((['company', 'bad'] as const).map(async (id) => ({name: `${id}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(await loadExample(id)))}))));
    await page.getByText('2 designs are open.').waitFor();
  }},
  {name: 'elements', path: 'elements/at-a-glance/', has: [/M11/]},
  {name: 'procedure', path: 'procedures/p2-outcomes/', has: [/Done when/, /S3\.8/]},
  {name: 'glossary', path: 'reference/glossary/', has: [/Receiving body/]},
  {name: 'part', path: 'book/procedures/', has: [/P2 Write learning outcomes/, /P9 Verify, recognise, stack/, /CC BY 4\.0/]},
  {name: 'book', path: 'book/', has: [/Version \d+\.\d+\.\d+/, /not an official publication/, /Contents/, /S11\.1/, /Receiving body/, /Done when/], lacks: [/Back to the handbook/]},
];

/** What paper would lose: text too pale for white paper, and tables that go beyond the margins. The browser prints no backgrounds unless told to. */
const lost = (page: Page): Promise<string[]> => page.evaluate(() => {
  const part = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const pale = (colour: string): boolean => {
    const [red = 0, green = 0, blue = 0] = (/[\d. ,]+/.exec(colour)?.[0] ?? '').split(/[ ,]+/).map((each) => part(Number(each) / 255));
    // A contrast of less than 4.5 to white.
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) < 4.5;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || !node.textContent?.trim() || element.closest('script, style, noscript, svg, option') || !element.checkVisibility({visibilityProperty: true})) continue;
    if (pale(getComputedStyle(element).color)) found.push(`pale: ${node.textContent.trim().slice(0, 60)}`);
  }
  for (const table of document.querySelectorAll('table')) if (table.checkVisibility() && table.getBoundingClientRect().right > innerWidth + 1) found.push(`cut: ${table.textContent.trim().slice(0, 60)}`);
  return found;
});
/** The text of each sheet. */
const sheets = (file: string): string[] => execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8', maxBuffer: 50_000_000}).split('\f').slice(0, -1);

describe('on paper', () => {
  // Without poppler-utils the files are made, for people to look at, and only their size is checked.
  it.each(kinds)('$name has its text and the numbers of its sheets', async ({name, path, has, lacks = [], first}) => {
    const {page, context, errors} = await visit(browser, {...sheet, dark: true});
    // The network can be idle while a long page is still being read, and what is printed then stops half-way: only the load event says that all is there.
    await page.goto(path, {waitUntil: 'networkidle'});
    await page.waitForLoadState('load');
    await first?.(page);
    const file = join(output, `${name}.pdf`);
    const bytes = await page.pdf({path: file, preferCSSPageSize: true, printBackground: false});
    expect(bytes.length).toBeGreaterThan(10_000);
    await page.emulateMedia({media: 'print'});
    expect(await lost(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
    if (!readable) return;
    const text = sheets(file);
    for (const words of has) expect(text.join('\n')).toMatch(words);
    for (const words of lacks) expect(text.join('\n')).not.toMatch(words);
    const count = text.length;
    const unnumbered = text.map((sheet, place) => ({place: place + 1, sheet})).filter(({place, sheet}) => !new RegExp(`\\b${place}\\s*/\\s*${count}\\s*$`).test(sheet.trimEnd()));
    // The title of a book carries no number.
    expect(unnumbered.map(({place}) => place).filter((place) => place > 1 || !path.startsWith('book/'))).toEqual([]);
    expect(text.filter((sheet) => sheet.trim().length < 30)).toEqual([]);
  });
});
