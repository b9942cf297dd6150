import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {clauses} from '../../src/standards';
import {launch, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const tool = (page: Page) => page.getByRole('region', {name: 'Clause checklist'});
const row = (page: Page, id: string) => tool(page).locator(`[data-clause="${id}"]`);
const open = async (page: Page): Promise<void> => {
  await page.goto('standards/all/');
  await page.getByRole('button', {name: 'Use as a checklist'}).click();
  await tool(page).getByRole('heading', {name: 'Clause checklist'}).waitFor();
};
const openExample = async (page: Page, example: string): Promise<void> => {
  await page.goto(`design/#example=${example}`);
  await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
  await page.getByText(/^Saved \d/).first().waitFor({state: 'attached'});
};

describe('the page of all clauses', () => {
  it('stays whole and light until the checklist is asked for, and comes back when it is closed', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto('standards/all/');
    expect(await page.locator('article[id^="s"]').count()).toBe(clauses.length);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('/islands/') || name.includes('/assets/js/')).length)).toBe(0);
    await page.getByRole('button', {name: 'Use as a checklist'}).click();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Clause checklist');
    expect(await page.locator('article#s3-2').isVisible()).toBe(false);
    await tool(page).getByRole('button', {name: 'Close the checklist'}).click();
    await page.locator('article#s3-2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use as a checklist');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('filters by level, role, step and check, and a tick does not take its clause away', async () => {
    const {page, context} = await visit(browser);
    await open(page);
    await tool(page).getByText(/^80 of 80 clauses shown/).waitFor();
    await tool(page).getByRole('checkbox', {name: 'SHOULD', exact: true}).uncheck();
    await tool(page).getByRole('checkbox', {name: 'MAY', exact: true}).uncheck();
    await tool(page).getByLabel('Step').selectOption('Assessment');
    await tool(page).getByLabel('How it is checked').selectOption('shown as a document');
    await tool(page).getByLabel('Who does it').selectOption('trainer or assessor');
    expect(await tool(page).locator('[data-clause]').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-clause')))).toEqual(['S1.3', 'S5.6', 'S5.8']);
    await tool(page).getByLabel('Ticked or not').selectOption('Not ticked yet');
    await row(page, 'S5.6').getByRole('checkbox').check();
    await row(page, 'S5.6').waitFor();
    await tool(page).getByText('1 ticked in all').waitFor();
    await tool(page).getByLabel('Ticked or not').selectOption('Ticked');
    expect(await tool(page).locator('[data-clause]').count()).toBe(1);
    await tool(page).getByRole('button', {name: 'Show all clauses'}).click();
    await tool(page).getByText(/^80 of 80 clauses shown/).waitFor();
    await context.close();
  });

  it('keeps ticks and notes of several lists, takes them away as JSON and CSV, and opens them elsewhere', async () => {
    const {page, context, errors} = await visit(browser);
    await open(page);
    await row(page, 'S1.1').getByRole('checkbox').check();
    await tool(page).getByLabel('Name of this list').fill('Bicycle brakes');
    await row(page, 'S5.8').locator('summary').click();
    const note = row(page, 'S5.8').getByRole('textbox', {name: 'Evidence or note on S5.8'});
    await note.pressSequentially('=appeal rule, page 2');
    await note.fill('');
    expect(await note.isVisible()).toBe(true);
    await note.fill('=appeal rule, page 2');
    await page.waitForTimeout(300);
    await page.reload();
    await page.getByRole('button', {name: 'Use as a checklist'}).click();
    expect(await row(page, 'S1.1').getByRole('checkbox').isChecked()).toBe(true);
    await expect.poll(() => note.inputValue()).toBe('=appeal rule, page 2');
    await picture(page, 'checklist-1440', false);
    const [json] = await Promise.all([saved(page.waitForEvent('download')), tool(page).getByRole('button', {name: 'Download (JSON)'}).click()]);
    expect(json.name).toBe('bicycle-brakes.checklist.json');
    expect(JSON.parse(json.text)).toMatchObject({name: 'Bicycle brakes', clauses: {'S1.1': {met: true}, 'S5.8': {note: '=appeal rule, page 2'}}});
    const [csv] = await Promise.all([saved(page.waitForEvent('download')), tool(page).getByRole('button', {name: 'Download as a table (CSV)'}).click()]);
    expect(csv.text.split('\r\n')).toHaveLength(clauses.length + 2);
    expect(csv.text).toContain("'=appeal rule, page 2");

    await tool(page).getByRole('button', {name: 'New list'}).click();
    expect(await row(page, 'S1.1').getByRole('checkbox').isChecked()).toBe(false);
    await tool(page).getByLabel('Your lists').selectOption('Bicycle brakes');
    expect(await row(page, 'S1.1').getByRole('checkbox').isChecked()).toBe(true);
    await tool(page).getByRole('button', {name: 'Delete this list'}).click();
    await tool(page).getByText('“Bicycle brakes” was deleted.').waitFor();
    await tool(page).getByRole('button', {name: 'Undo'}).click();
    await expect.poll(() => tool(page).getByLabel('Name of this list').inputValue()).toBe('Bicycle brakes');
    await context.close();

    const other = await visit(browser);
    await open(other.page);
    await tool(other.page).locator('input[type=file]').setInputFiles(json.path);
    await expect.poll(() => tool(other.page).getByLabel('Name of this list').inputValue()).toBe('Bicycle brakes');
    expect(await row(other.page, 'S1.1').getByRole('checkbox').isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await other.context.close();
  });

  it('says how the open project stands to each clause, here, on the pages of the standards and in the checklist, and nothing without a project', async () => {
    const {page, context, errors} = await visit(browser);
    const own = (id: string) => page.locator(`article#${id.toLowerCase().replace('.', '-')} [data-own-clause]`);
    await page.goto('standards/s3/');
    expect(await own('S3.3').isVisible()).toBe(false);
    await openExample(page, 'bad');
    await page.goto('standards/s3/');
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('/islands/') || name.includes('/assets/js/')).length)).toBe(0);
    expect(await own('S3.3').innerText()).toBe('In your project: not yet');
    await page.goto('standards/all/');
    expect(await own('S3.1').innerText()).toBe('In your project: met, as far as the review can see');
    expect(await own('S1.5').innerText()).toBe('In your project: cannot tell: the review does not look at this');
    // The same after the site has taken over the page, and on a page reached inside the site.
    await page.getByRole('link', {name: 'S3 Learning outcomes'}).first().hover();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    expect(await own('S3.3').innerText()).toBe('In your project: not yet');
    await page.getByRole('link', {name: 'S5 Assessment'}).first().click();
    await page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link', {name: 'S5 Assessment'}).click();
    await page.getByRole('heading', {level: 1, name: /^S5/}).waitFor();
    await expect.poll(() => own('S5.2').innerText()).toBe('In your project: not yet');
    await own('S5.2').getByRole('link').click();
    await page.getByRole('heading', {level: 1, name: 'Assessment'}).waitFor();
    await open(page);
    await row(page, 'S3.3').getByText('In your project “Official Diploma in Excel”: not yet').waitFor();
    expect(await row(page, 'S1.5').getByText('In your project').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([{dark: false, width: 1440}, {dark: true, width: 360}])('has no violations as a checklist ($width px, dark: $dark)', async ({dark, width}) => {
    const {page, context} = await visit(browser, {dark, width});
    await openExample(page, 'bad');
    await page.goto('standards/s4/');
    expect(await violations(page)).toEqual([]);
    await open(page);
    await row(page, 'S1.1').getByRole('checkbox').check();
    await row(page, 'S1.2').locator('summary').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
