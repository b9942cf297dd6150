import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {folder, launch, openExample, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const tool = (page: Page) => page.getByRole('region', {name: 'Status lists to try out'});
const open = async (page: Page): Promise<void> => {
  await page.goto('procedures/p8-issuing/');
  await page.getByRole('button', {name: 'Try the status lists'}).click();
  await tool(page).waitFor();
};
const saveBadge = async (page: Page): Promise<{path: string; text: string; name: string}> => {
  await tool(page).getByRole('button', {name: 'Make a sample badge with a place'}).click();
  const button = tool(page).getByRole('button', {name: /^Save the badge/});
  await button.waitFor();
  const download = page.waitForEvent('download');
  await button.click();
  return saved(download);
};
/** Signs the lists and saves all three files: the list of revocations, that of suspensions, the ledger. */
const saveLists = async (page: Page): Promise<{path: string; text: string}[]> => {
  await tool(page).getByRole('button', {name: 'Sign the lists'}).click();
  const files = [];
  for (const name of [/^Save sample-revocation/, /^Save sample-suspension/, /^Save status-ledger/]) {
    const button = tool(page).getByRole('button', {name});
    await button.waitFor();
    const download = page.waitForEvent('download');
    await button.click();
    files.push(await saved(download));
  }
  return files;
};
const statusCheck = (page: Page) => page.locator('[data-check="status"]').first();

// The host of the lists in these journeys; it answers as the test says.
const host = 'www.example.org';
const asking = {width: 1440, asks: [host]};

describe('status lists', () => {
  it('are begun, changed, saved, opened again; the report on the badge follows them', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await open(page);
    await tool(page).getByRole('button', {name: 'Begin with empty lists'}).click();
    const badge = await saveBadge(page);
    const [first] = await saveLists(page);
    // Saved again, the lists have the same names.
    const clear = join(folder, 'clear.json');
    writeFileSync(clear, first?.text ?? '');
    await tool(page).getByRole('button', {name: /^Revoke/}).click();
    await tool(page).getByRole('button', {name: /^Revoke for good/}).click();
    await tool(page).getByText('revoked', {exact: true}).waitFor();
    await tool(page).getByText('There are changes that are in no file yet.').waitFor();
    expect(await violations(page)).toEqual([]);
    const [marked, ...others] = (await saveLists(page)).map(({text}, index) => {
      const path = join(folder, `marked-${index}.json`);
      writeFileSync(path, text);
      return path;
    });

    await page.goto('verify/');
    await page.getByLabel('Choose a file to check').setInputFiles([badge.path, clear]);
    await page.locator('[data-check="status"][data-outcome="pass"]').waitFor();
    await page.reload();
    await page.getByLabel('Choose a file to check').setInputFiles([badge.path, marked ?? '']);
    await page.locator('[data-check="status"][data-outcome="fail"]').waitFor();
    expect(await statusCheck(page).textContent()).toContain('It was revoked.');

    await open(page);
    await tool(page).getByLabel('Or go on with files that you saved').setInputFiles(others);
    await tool(page).getByRole('alert').waitFor();
    expect(await tool(page).getByRole('alert').textContent()).toContain('is missing');
    await tool(page).getByLabel('Or go on with files that you saved').setInputFiles([marked ?? '', ...others]);
    await tool(page).getByText('revoked', {exact: true}).waitFor();
    await picture(page, 'status-lists');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('fit a small screen, in the dark, and say what an id must be', async () => {
    const {page, context} = await visit(browser, {width: 360, dark: true});
    await open(page);
    await tool(page).getByRole('button', {name: 'Begin with empty lists'}).click();
    const id = tool(page).getByLabel('Id of the credential');
    await id.fill('ada@example.org');
    await id.press('Enter');
    await tool(page).getByText(/^Enter the id of a credential/).waitFor();
    expect(await id.getAttribute('aria-invalid')).toBe('true');
    await id.fill('urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a10');
    await id.press('Enter');
    await tool(page).getByRole('rowheader', {name: /^urn:uuid:6d0d/}).waitFor();
    await tool(page).getByRole('button', {name: /^Suspend/}).click();
    await tool(page).getByText('suspended', {exact: true}).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe('a document of another host', () => {
  it('is loaded on a click that names the host, and never before', async () => {
    const {page, context, foreign} = await visit(browser, asking);
    await open(page);
    await tool(page).getByRole('button', {name: 'Begin with empty lists'}).click();
    const badge = await saveBadge(page);
    const [list] = await saveLists(page);
    const {id} = JSON.parse(list?.text ?? '') as {id: string};

    await page.goto('verify/');
    await page.getByLabel('Choose a file to check').setInputFiles(badge.path);
    const button = page.getByRole('button', {name: `Load the list from ${host}`});
    await button.waitFor();
    expect(foreign).toEqual([]);

    // A host that lets nobody else read, or that cannot be reached: the browser tells a page no more than that.
    await context.route(`https://${host}/**`, (route) => route.abort('failed'));
    await button.click();
    await page.getByText(/does not let other sites read the file/).waitFor();
    await context.unroute(`https://${host}/**`);
    // One that sends something else.
    await context.route(`https://${host}/**`, (route) => route.fulfill({body: readFileSync(badge.path, 'utf8'), headers: {'access-control-allow-origin': '*'}}));
    await button.click();
    await page.getByText(/is not what was asked for/).waitFor();
    await context.unroute(`https://${host}/**`);
    await context.route(`https://${host}/**`, (route) => route.fulfill({body: list?.text, contentType: 'application/json', headers: {'access-control-allow-origin': '*'}}));
    await button.click();
    await page.locator('[data-check="status"][data-outcome="pass"]').waitFor();
    await page.getByText(`It was loaded from ${host} when you asked for it`).waitFor();
    expect(await violations(page)).toEqual([]);
    expect([...new Set(foreign)]).toEqual([id]);
    await picture(page, 'status-loaded');
    await context.close();
  });
});

describe('a sealed sample', () => {
  it('is checked, and its report says that nobody trusts the seal', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A vocational centre');
    await page.goto('design/#sample');
    await page.getByRole('radio', {name: /A European credential, as learners get it/}).check();
    await page.getByRole('button', {name: 'Make the sample'}).click();
    await page.getByRole('link', {name: 'Check it on the verify page'}).click();
    await page.getByText('This is a SAMPLE, with a seal that nobody trusts.').waitFor();
    expect(await page.locator('[data-conclusion]').first().getAttribute('data-conclusion')).toBe('sample');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });
});
