import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** A sample on the verify page, checked. */
const checked = async (page: Page): Promise<void> => {
  await page.goto('verify/');
  await page.getByRole('button', {name: 'an Open Badge'}).click();
  await page.locator('article[data-verdict]').waitFor();
};
const open = (page: Page, part: string): Promise<void> => page.locator(`[data-learn=${part}] > summary`).click();
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('below a report', () => {
  it('stand what may be concluded, the record and the steps, at 360 px too', async () => {
    const {page, context, errors} = await visit(browser, {width: 360, height: 800});
    await checked(page);
    await open(page, 'conclude');
    await page.locator('[data-record]').waitFor();
    expect(await page.locator('[data-kind=stated] li').textContent()).toContain('states that Sample Learner earned');
    expect(await page.locator('[data-record]').textContent()).toMatch(/[0-9a-f]{64}/);
    await open(page, 'steps');
    await page.locator('[data-step=key]').waitFor();
    expect(await page.locator('[data-step]').count()).toBe(6);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stands a bench: a changed value breaks the proof, and undoing it mends it', async () => {
    const {page, context, errors} = await visit(browser);
    await checked(page);
    await open(page, 'bench');
    await page.getByLabel('Find a value').fill('achievement/name');
    await page.getByLabel('Value to change').selectOption({index: 1});
    await page.getByLabel('New value').fill('SAMPLE Something else');
    await page.getByRole('button', {name: 'Change it and check'}).press('Enter');
    await page.locator('[data-changed]').getByText('Proof: Fails').waitFor();
    await page.getByRole('button', {name: 'Undo the change of credentialSubject/achievement/name'}).press('Enter');
    await page.getByText('Nothing is changed.').waitFor();
    expect(await page.getByLabel('New value').inputValue()).toContain('SAMPLE Surveying');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the gallery and the page on signatures', () => {
  it('make a sample, keep the answer back, and go on to the next', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('workshop/k8-faulty-credentials/');
    await page.getByRole('button', {name: 'Open the exercises'}).click();
    await page.locator('[data-exercise=no-hours]').waitFor();
    expect(await page.getByText('Element M7 is missing', {exact: false}).isVisible()).toBe(false);
    await open(page, 'answer');
    expect(await page.getByText('Element M7 is missing', {exact: false}).isVisible()).toBe(true);
    await page.getByRole('button', {name: 'Next exercise'}).click();
    await page.locator('[data-exercise=letter-changed]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', {name: 'Open on the verify page'}).click();
    await page.locator('article[data-verdict=failed]').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('show the steps of a token made on the spot', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('understand/how-a-signature-works/');
    await page.getByRole('button', {name: 'Open the sample maker'}).click();
    await page.getByLabel('How it is signed').selectOption('token');
    await page.getByRole('button', {name: 'Make a sample and show me'}).click();
    await page.locator('[data-step=key]').waitFor();
    expect(await page.locator('[data-step]').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
