import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, visit} from './tools/browser';

const output = join(__dirname, '../output/print');
mkdirSync(output, {recursive: true});
const readable = spawnSync('pdftotext', ['-v']).error === undefined;

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** One page of each kind, with words that must be on paper and words that must not. */
const kinds: readonly {name: string; path: string; has: readonly RegExp[]; lacks?: readonly RegExp[]}[] = [
  {name: 'home', path: '', has: [/Certify short\s+learning/]},
  {name: 'start', path: 'start/about/', has: [/About and independence/]},
  {name: 'standard', path: 'standards/s3/', has: [/S3\.2/, /MUST/, /How to show it/], lacks: [/Ctrl/]},
  {name: 'elements', path: 'elements/at-a-glance/', has: [/M11/]},
  {name: 'procedure', path: 'procedures/p2-outcomes/', has: [/Done when/, /S3\.8/]},
  {name: 'glossary', path: 'reference/glossary/', has: [/Receiving body/]},
  {name: 'part', path: 'book/procedures/', has: [/P2 Write learning outcomes/, /P9 Verify, recognise, stack/, /CC BY 4\.0/]},
  {name: 'book', path: 'book/', has: [/Version \d+\.\d+\.\d+/, /not an official publication/, /Contents/, /S11\.1/, /Receiving body/, /Done when/], lacks: [/Back to the handbook/]},
];

/** The text of each sheet. */
const sheets = (file: string): string[] => execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8', maxBuffer: 50_000_000}).split('\f').slice(0, -1);

describe('on paper', () => {
  // Without poppler-utils the files are made, for people to look at, and only their size is checked.
  it.each(kinds)('$name has its text and the numbers of its sheets', async ({name, path, has, lacks = []}) => {
    const {page, context, errors} = await visit(browser, {dark: true});
    // The network can be idle while a long page is still being read, and what is printed then stops half-way: only the load event says that all is there.
    await page.goto(path, {waitUntil: 'networkidle'});
    await page.waitForLoadState('load');
    const file = join(output, `${name}.pdf`);
    const bytes = await page.pdf({path: file, preferCSSPageSize: true, printBackground: false});
    expect(bytes.length).toBeGreaterThan(10_000);
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
