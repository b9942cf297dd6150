import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkSdJwt, openSdJwt} from '../../src/proofs';
import {launch, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const sample = async (page: Page): Promise<void> => {
  await page.goto('learners/l4-show/');
  await page.getByRole('button', {name: 'Choose what to show'}).click();
  await page.getByRole('button', {name: 'Make a sample'}).click();
  await page.getByText('Kept back: 0. The proof still holds.').waitFor();
};

describe('the choice of what to show', () => {
  it('makes a new file by keyboard, takes a step back, and shows what the receiver sees', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await sample(page);
    await page.getByRole('switch', {name: 'Date of birth'}).focus();
    await page.keyboard.press('Space');
    await page.getByRole('switch', {name: 'Grade'}).press('Space');
    await page.getByText('Kept back: 2. The proof still holds.').waitFor();
    await page.getByRole('button', {name: 'Undo'}).press('Enter');
    await page.getByText('Kept back: 1. The proof still holds.').waitFor();
    expect(await page.getByRole('switch', {name: 'Grade'}).isChecked()).toBe(true);
    await page.getByRole('heading', {name: 'This is a sample, not a real credential.'}).waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save the new file'}).click();
    const {text, name} = await saved(download);
    expect(name).toMatch(/^shown-sample-.*\.sd-jwt$/);
    expect(await checkSdJwt(text)).toMatchObject({outcome: 'pass', data: {hidden: 1}});
    const {payload} = await openSdJwt(text);
    expect(JSON.stringify(payload)).toContain('Sample Learner');
    expect(JSON.stringify(payload)).not.toContain('2000-01-01');

    await page.getByRole('button', {name: 'Show nothing of this'}).click();
    await page.getByText('Shown: 0.').first().waitFor();
    await page.getByRole('button', {name: 'Show all'}).click();
    await page.getByText('Kept back: 0. The proof still holds.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('says what is wrong with a file that is none, or is damaged', async () => {
    const {page, context} = await visit(browser);
    await page.goto('learners/l4-show/');
    await page.getByRole('button', {name: 'Choose what to show'}).click();
    await page.getByText('Paste it as text instead').click();
    for (const [text, said] of [['{"a": 1}', 'has no values that you can keep back'], ['eyJhIjoxfQ.eyJhIjoxfQ.AA~WzFd~', 'is damaged or was changed']] as const) {
      await page.getByLabel('The text of the credential').fill(text);
      await page.getByRole('button', {name: 'Use this text'}).click();
      await page.getByRole('alert').getByText(said).waitFor();
    }
    await context.close();
  });

  it('fits a small screen, in the dark too', async () => {
    const {page, context} = await visit(browser, {width: 360, dark: true});
    await sample(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'show-360-dark');
    await context.close();
  });
});
