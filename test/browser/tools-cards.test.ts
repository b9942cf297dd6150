import {strFromU8, unzipSync} from 'fflate';
import {readFileSync} from 'node:fs';
import type {Browser, Download, Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cardSet} from '../../src/documents/cards';
import {faults} from '../../src/issuing/faulty';
import {poppler, printed} from '../documents/printed';
import {launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const content = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path());
const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** Clicks, and gives the file that is saved. */
async function saved(page: Page, button: Locator): Promise<{name: string; bytes: Uint8Array}> {
  const waiting = page.waitForEvent('download', {timeout: 90_000});
  await button.click();
  const download = await waiting;
  return {name: download.suggestedFilename(), bytes: await content(download)};
}
const countOf = (id: string): number => cardSet(id, 'en')?.cards.length ?? 0;

describe('cards and posters', () => {
  it.each([[360, true], [1440, false]] as const)('are counted before they are made, and come as told (%i px)', async (width, dark) => {
    const {page, context, foreign, errors} = await visit(browser, {width, height: 900, dark});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('workshop/k5-cards/', {waitUntil: 'networkidle'});
    // Of the tool nothing is there yet: neither its script nor the typeface for PDFs.
    const before = asked.length;
    expect(asked.filter((path) => path.endsWith('.ttf'))).toEqual([]);
    await page.getByRole('button', {name: 'Choose cards and posters'}).click();
    const tool = page.getByRole('region', {name: 'Cards and posters to print'});
    const count = tool.getByRole('status').first();
    await count.getByText(`${countOf('verbs')} cards on 2 sheets of A4 (4 pages).`).waitFor();
    expect(asked.slice(before).some((path) => path.endsWith('.js'))).toBe(true);
    await tool.getByRole('checkbox', {name: /^Role cards/}).check();
    await tool.getByRole('checkbox', {name: /^DT1 /}).check();
    const cards = countOf('verbs') + countOf('roles') + countOf('DT1');
    const sheets = Math.ceil(countOf('verbs') / 4) + Math.ceil(countOf('roles') / 4) + Math.ceil(countOf('DT1') / 4);
    await count.getByText(`${cards} cards on ${sheets} sheets of A4 (${sheets * 2} pages).`).waitFor();
    expect(asked.filter((path) => path.endsWith('.ttf'))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await picture(page, `cards-${width}${dark ? '-dark' : ''}`);
    const file = await saved(page, tool.getByRole('button', {name: 'Download the cards (PDF)'}));
    expect(file.name).toBe('cards-a6.pdf');
    if (poppler) {
      const {pages, size, texts} = printed(file.bytes);
      expect([pages, size]).toEqual([sheets * 2, [210, 297]]);
      expect(texts.join(' ')).toContain('Is there a legal entity that awards it in its own name?');
    }
    await tool.getByRole('radio', {name: /^Fronts only/}).check();
    await tool.getByRole('radio', {name: /^A5/}).check();
    const larger = Math.ceil(countOf('verbs') / 2) + Math.ceil(countOf('roles') / 2) + Math.ceil(countOf('DT1') / 2);
    await count.getByText(`${cards} cards on ${larger} sheets of A4 (${larger} pages).`).waitFor();
    const poster = await saved(page, tool.getByRole('button', {name: 'Poster “Level ladder” as PDF'}));
    expect(poster.name).toBe('poster-ladder-a3.pdf');
    if (poppler) expect(printed(poster.bytes).size).toEqual([297, 420]);
    for (const name of [/^Verb cards/, /^Role cards/, /^DT1 /]) await tool.getByRole('checkbox', {name}).uncheck();
    await count.getByText('Choose at least one set.').waitFor();
    expect(await tool.getByRole('button', {name: 'Download the cards (PDF)'}).isDisabled()).toBe(true);
    await tool.getByRole('button', {name: 'Close'}).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose cards and posters');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('come with the slides of a workshop as PDF', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('workshop/k1-run/');
    await page.getByRole('button', {name: 'Make your workshop'}).click();
    const tool = page.getByRole('region', {name: 'Make your workshop'});
    await tool.getByRole('radio', {name: /^A5/}).check();
    await tool.getByText(/^Sheets of A4 for the cards of this group, printed on both sides: [1-9]\d*\. Posters on A3: \d\.$/).waitFor();
    const file = await saved(page, tool.getByRole('button', {name: 'Slides and notes as PDF'}));
    expect(file.name).toBe('slides-with-notes.pdf');
    if (poppler) expect(printed(file.bytes).texts.some((text) => text.includes('Each says name and offer.'))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the gallery of faulty credentials', () => {
  it('can be taken along: all files with an index, and sheets on which the answers stand apart', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 900, dark: true});
    await page.goto('workshop/k8-faulty-credentials/');
    await page.getByRole('button', {name: 'Open the exercises'}).click();
    await page.locator('[data-exercise=no-hours]').waitFor();
    const {name, bytes} = await saved(page, page.getByRole('button', {name: 'Download all (ZIP)'}));
    expect(name).toBe('faulty-credentials.zip');
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    for (const each of names.filter((path) => path !== 'README.txt')) expect(readme).toContain(each);
    for (const {number} of faults) expect(names.some((each) => each.startsWith(`samples/sample-exercise-${String(number).padStart(2, '0')}.`)), String(number)).toBe(true);
    expect(names).toEqual(expect.arrayContaining(['exercises', 'reports', 'answers'].flatMap((id) => ['pdf', 'docx', 'html'].map((ending) => `sheets/${id}.${ending}`))));
    if (poppler) {
      const [exercises = '', answers = ''] = ['exercises', 'answers'].map((id) => printed(files[`sheets/${id}.pdf`] ?? new Uint8Array()).texts.join(' '));
      expect([exercises.includes(`Exercise ${faults.length}`), exercises.includes('SAMPLE'), exercises.includes('Element M7'), answers.includes('Element M7')]).toEqual([true, true, false, true]);
    }
    // They are kept while the page is open, so a sheet comes at once.
    const sheet = await saved(page, page.getByRole('button', {name: 'Reports to print'}));
    expect(sheet.name).toBe('faulty-credentials-reports.pdf');
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await picture(page, 'gallery-take-360-dark');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });
});
