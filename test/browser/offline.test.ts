import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {folder, launch, openExample, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const tool = (page: Page) => page.getByRole('region', {name: 'Keep it on this device'});
const keep = async (page: Page): Promise<void> => {
  await page.goto('start/print-and-offline/');
  await page.getByRole('button', {name: 'Keep the handbook on this device'}).click();
  await tool(page).getByText('Nothing is kept on this device yet.').waitFor();
  await tool(page).getByRole('button', {name: /^Keep it here/}).click();
  await page.locator('[data-offline=ready]').waitFor({timeout: 120_000});
};

describe('without a network', () => {
  it('the whole way works: read, search, design, issue, verify, download', async () => {
    const {page, context, foreign} = await visit(browser);
    await keep(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'offline-ready-1440');
    await context.setOffline(true);

    await page.goto('procedures/p8-issuing/');
    await page.getByRole('heading', {level: 1, name: 'P8 Issue the credential'}).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('rubric');
    await page.getByRole('link', {name: /assess/i}).first().waitFor();
    await page.keyboard.press('Escape');

    await openExample(page, 'Company');
    await page.goto('design/#sample');
    await page.getByRole('button', {name: 'Make the sample'}).click();
    const button = page.getByRole('button', {name: /^Download sample-/});
    await button.waitFor();
    const [sample] = await Promise.all([saved(page.waitForEvent('download')), button.click()]);

    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(sample.path);
    await page.locator('article[data-verdict="verified"]').waitFor();
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, readFileSync(sample.path, 'utf8').replace(/allergen/i, 'Allergene'));
    await page.locator('input[type=file]').setInputFiles(changed);
    await page.locator('article[data-verdict="failed"]').waitFor();

    await page.goto('reference/templates/');
    await page.getByRole('button', {name: 'Filter and fill the templates'}).click();
    const [rubric] = await Promise.all([saved(page.waitForEvent('download')), page.getByRole('button', {name: 'Assessment rubric: Word'}).click()]);
    expect(rubric.name).toBe('t17-rubric.docx');

    await page.goto('no/such/page/');
    await page.getByRole('heading', {level: 1}).waitFor();
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('stops where the reader stops it, goes on from there, and can be removed while projects stay', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'Company');
    await page.goto('start/print-and-offline/');
    await page.getByRole('button', {name: 'Keep the handbook on this device'}).click();
    await tool(page).getByRole('button', {name: /^Keep it here/}).click();
    await tool(page).getByRole('button', {name: 'Stop'}).click();
    await tool(page).getByText(/^Stopped\./).waitFor();
    await page.locator('[data-offline=none]').waitFor();
    await tool(page).getByRole('button', {name: /^Keep it here/}).click();
    await page.locator('[data-offline=ready]').waitFor({timeout: 120_000});
    await tool(page).getByRole('button', {name: 'Remove it from this device'}).click();
    await tool(page).getByText('Removed. Your projects are still here.').waitFor();
    expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
    await page.goto('design/');
    await page.getByText('Carrying out an allergen changeover on a packing line').first().waitFor();
    await context.close();
  });

  it('a newer edition is offered, fetched only when asked for, and takes only what changed', async () => {
    const {page, context} = await visit(browser);
    await keep(page);
    const site = inject('site');
    let fetched = 0;
    await context.route(`${site}**`, (route) => { if (route.request().url().endsWith('?edition')) fetched += 1; return route.continue(); });
    await context.route(`${site}offline.json?edition`, async (route) => {
      const edition = await (await route.fetch()).json() as {version: string; made: string; files: {path: string; sha256: string}[]};
      await route.fulfill({json: {...edition, version: 'feedfacefeedface', made: '2030-01-01T00:00:00.000Z'}});
    });
    await page.reload();
    await page.getByRole('button', {name: 'Keep the handbook on this device'}).click();
    await tool(page).getByText(/There is a newer edition of/).waitFor();
    await tool(page).getByRole('button', {name: /^Fetch the newer edition/}).click();
    await tool(page).getByText('Done.', {exact: false}).waitFor({timeout: 120_000});
    expect(fetched).toBe(0);
    expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('feedface')).length).toBe(1);
    await context.close();
  });

  it('says which file is not what the list says, and keeps nothing half', async () => {
    const {page, context} = await visit(browser);
    await context.route('**/glossary.js?edition', (route) => route.fulfill({contentType: 'text/javascript', body: '/* changed */'}));
    await page.goto('start/print-and-offline/');
    await page.getByRole('button', {name: 'Keep the handbook on this device'}).click();
    await tool(page).getByRole('button', {name: /^Keep it here/}).click();
    await tool(page).getByText(/glossary\.js is not what the list of this edition says/).waitFor({timeout: 120_000});
    await page.locator('[data-offline=none]').waitFor();
    await context.close();
  });
});
