import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isNeeded, statements, statementWords} from '../../src/standards/readiness';
import {folder, launch, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const tool = (page: Page) => page.getByRole('region', {name: 'Readiness check'});
const open = async (page: Page): Promise<void> => {
  await page.goto('start/readiness/');
  await page.getByRole('button', {name: 'Start the check'}).click();
  await tool(page).getByRole('heading', {name: 'Your checks'}).waitFor();
};
const begin = async (page: Page, name: string): Promise<void> => {
  await tool(page).getByLabel('Name of the check').fill(name);
  await tool(page).getByRole('button', {name: 'Begin'}).click();
  await tool(page).getByRole('heading', {name}).waitFor();
};
/** Answers all statements: yes, but for those named. */
const answer = async (page: Page, others: Readonly<Record<string, 'Partly' | 'No' | null>> = {}): Promise<void> => {
  for (const {id} of statements) {
    const choice = id in others ? others[id] : 'Yes';
    if (choice) await page.getByRole('group', {name: statementWords(id, 'en').statement}).getByRole('radio', {name: choice}).check();
  }
};
const result = async (page: Page, band: string): Promise<void> => {
  await tool(page).getByRole('button', {name: 'See the result', exact: true}).click();
  await tool(page).getByRole('heading', {name: band}).waitFor();
};
/** Waits until the browser's database holds so many records: what is shown is stored a moment later, and a reload could come before. */
const stored = (page: Page, count: number): Promise<unknown> => page.waitForFunction((wanted) => new Promise<boolean>((resolve) => {
  const opening = indexedDB.open('microcvet-handbook');
  opening.onsuccess = () => {
    const counting = opening.result.transaction('records').objectStore('records').count();
    counting.onsuccess = () => { opening.result.close(); resolve(counting.result === wanted); };
  };
}), count);
const needed = statements.filter(isNeeded).map(({id}) => id);

describe('the readiness check', () => {
  it('shows the forty statements without any script', async () => {
    const {page, context} = await visit(browser);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('start/readiness/');
    for (const {id} of statements) await page.getByText(statementWords(id, 'en').statement).waitFor();
    await context.close();
  });

  it('takes answers, keeps them over a reload, and tells band, gaps and next steps', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await open(page);
    await begin(page, 'Bicycle brakes');
    await answer(page, {matrix: 'Partly', register: 'No', indicators: null});
    await tool(page).getByText('39 of 40 answered').waitFor();
    await page.reload();
    await page.getByRole('button', {name: 'Start the check'}).click();
    await tool(page).getByText(/39 of 40 answered/).waitFor();
    await tool(page).getByRole('button', {name: 'See the result: Bicycle brakes'}).click();
    await tool(page).getByRole('heading', {name: 'Nearly ready'}).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nearly ready');
    await tool(page).getByText('This is a self-check by your own answers.').waitFor();
    expect(await tool(page).locator('[data-statement]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-statement')))).toEqual(['register', 'matrix', 'indicators']);
    const gap = tool(page).locator('[data-statement="matrix"]');
    expect(await gap.getByRole('link', {name: 'S5.2'}).getAttribute('href')).toBe('/standards/s5/#s5-2');
    expect(await gap.getByRole('link', {name: /^P5 /}).getAttribute('href')).toBe('/procedures/p5-assessment/');
    await picture(page, 'readiness-result-1440');
    await tool(page).getByRole('button', {name: 'Change answers'}).click();
    await answer(page);
    await result(page, 'Ready');
    await tool(page).getByText('Nothing is open.').waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is taken again, and the two are compared', async () => {
    const {page, context, errors} = await visit(browser);
    await open(page);
    await begin(page, 'Pilot');
    await answer(page, Object.fromEntries(needed.slice(0, 8).map((id) => [id, 'No'] as const)));
    await result(page, 'At the beginning');
    await tool(page).getByRole('button', {name: 'Take it again'}).click();
    await tool(page).getByRole('heading', {name: 'Pilot, again'}).waitFor();
    await answer(page, {title: 'No'});
    await result(page, 'Nearly ready');
    await tool(page).getByRole('button', {name: 'Compare two checks'}).click();
    await tool(page).getByRole('heading', {name: 'Better now'}).waitFor();
    expect(await tool(page).getByRole('heading', {name: 'Better now'}).textContent()).toContain('8');
    expect(await tool(page).getByRole('heading', {name: 'Fell back'}).textContent()).toContain('1');
    await tool(page).getByRole('row', {name: /^S1 /}).getByText('+4').waitFor();
    await tool(page).getByLabel('Later check').selectOption({index: 0});
    await tool(page).getByText('No statement changed.').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes out as JSON and as a page, comes in on another machine, refuses what is none, and can be deleted and brought back', async () => {
    const {page, context} = await visit(browser);
    await open(page);
    await begin(page, 'Bicycle brakes');
    await answer(page, {matrix: 'Partly', level: null});
    await result(page, 'Nearly ready');
    const [json] = await Promise.all([saved(page.waitForEvent('download')), tool(page).getByRole('button', {name: 'Download (JSON)'}).click()]);
    expect(json.name).toBe('bicycle-brakes.readiness.json');
    const [html] = await Promise.all([saved(page.waitForEvent('download')), tool(page).getByRole('button', {name: 'Download as a page'}).click()]);
    expect(html.text).toContain('Bicycle brakes');
    await context.close();

    const {page: other, context: elsewhere, errors} = await visit(browser);
    await open(other);
    const chooser = tool(other).locator('input[type=file]');
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, json.text.slice(0, 200));
    await chooser.setInputFiles(broken);
    await tool(other).getByRole('alert').getByText('This file could not be opened.').waitFor();
    writeFileSync(broken, '{"$schema": "urn:microcvet:schema:specification:1"}');
    await chooser.setInputFiles(broken);
    await tool(other).getByRole('alert').getByText(/not a file of this kind/).waitFor();
    await chooser.setInputFiles(json.path);
    await tool(other).getByRole('heading', {name: 'Nearly ready'}).waitFor();
    await tool(other).getByRole('button', {name: 'All checks'}).click();
    await tool(other).getByRole('button', {name: 'Delete: Bicycle brakes'}).click();
    await tool(other).getByText('There is no check in this browser yet.').waitFor();
    await tool(other).getByRole('button', {name: 'Undo'}).click();
    await tool(other).getByRole('button', {name: 'Delete: Bicycle brakes'}).click();
    await tool(other).getByText('“Bicycle brakes” was deleted.').waitFor();
    await stored(other, 0);
    await other.reload();
    await other.getByRole('button', {name: 'Start the check'}).click();
    await tool(other).getByText('There is no check in this browser yet.').waitFor();
    expect(errors).toEqual([]);
    await elsewhere.close();
  });

  it('goes away with everything else when all data are cleared on the design page', async () => {
    const {page, context} = await visit(browser);
    await open(page);
    await begin(page, 'Bicycle brakes');
    await answer(page, Object.fromEntries(statements.slice(3).map(({id}) => [id, null])));
    await page.waitForTimeout(300);
    await page.goto('design/#example=company');
    await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    await page.goto('design/#projects');
    await page.getByRole('button', {name: 'Clear all my data'}).click();
    await page.getByRole('dialog').getByRole('button', {name: 'Yes, remove everything'}).click();
    await page.getByText('Everything was removed from this browser.').or(page.getByRole('heading', {name: 'Start your micro-credential'})).first().waitFor();
    await open(page);
    await tool(page).getByText('There is no check in this browser yet.').waitFor();
    await context.close();
  });

  it.each([{dark: false, width: 1440}, {dark: true, width: 360}])('has no violations in any view ($width px, dark: $dark)', async ({dark, width}) => {
    const {page, context} = await visit(browser, {dark, width});
    const look = async (name: string): Promise<void> => {
      expect(await violations(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    };
    await page.goto('start/readiness/');
    await look('static');
    await open(page);
    await begin(page, 'First');
    await answer(page, {matrix: 'Partly', title: 'No'});
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await look('answers');
    await result(page, 'Nearly ready');
    await look('result');
    await tool(page).getByRole('button', {name: 'Take it again'}).click();
    await result(page, 'At the beginning');
    await tool(page).getByRole('button', {name: 'Compare two checks'}).click();
    await look('comparison');
    await tool(page).getByRole('button', {name: 'All checks'}).click();
    await look('list');
    await context.close();
  });
});
