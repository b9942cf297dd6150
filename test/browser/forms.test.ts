import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {widgetChecks} from '../builders/widgets';
import {launch, openExample, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe('a control of the forms', () => {
  it.each(widgetChecks)('$name', async ({step, check}) => {
    const {page, context} = await visit(browser);
    page.setDefaultTimeout(10_000);
    await openExample(page, 'A vocational centre');
    await page.goto(`design/#${step}`);
    await check(page);
    await context.close();
  });
});

describe('around the forms', () => {
  it('the language of the texts is asked at the start', async () => {
    const {page, context} = await visit(browser);
    await page.goto('design/#new');
    await page.getByLabel('What will the credential be called?').fill('Επισκευή φρένων');
    await page.getByLabel('In which language will you write?').selectOption({label: 'Greek'});
    await page.getByRole('button', {name: 'Start blank'}).click();
    await page.waitForURL(/#overview$/);
    await page.goto('design/#description');
    expect(await page.locator('#field-title-el').inputValue()).toBe('Επισκευή φρένων');
    expect(await page.textContent('#field-languages li')).toContain('Greek');
    await context.close();
  });

  it('renaming begins in the input', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A vocational centre');
    await page.goto('design/#projects');
    await page.getByRole('button', {name: /^Rename/}).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await context.close();
  });

  it('a step with nothing in it counts what it needs, and errors elsewhere apart from advice', async () => {
    const {page, context} = await visit(browser);
    await page.goto('design/#new');
    await page.getByRole('button', {name: 'Start blank'}).click();
    await page.waitForURL(/#overview$/);
    await page.goto('design/#quality');
    await page.getByText(/^Nothing is written in this step yet\. It needs \d+ answers?; advice appears as you write\.$/).waitFor();
    await page.getByText(/^In other steps: \d+ to mend, \d+ to improve$/).waitFor();
    await context.close();
  });
});
