import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {terms, termWords} from '../../src/standards';
import {launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const {meaning} = termWords('knowledge', 'en');
const link = (page: Page) => page.locator('a[aria-describedby="term-knowledge"]').first();
const tip = (page: Page) => page.locator('#term-knowledge');

describe('a term in a text', () => {
  it('tells its meaning on pointing, stays while the pointer is on the meaning, and goes on Escape', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('procedures/p2-outcomes/');
    expect(await tip(page).isVisible()).toBe(false);
    await link(page).hover();
    expect(await tip(page).innerText()).toBe(meaning);
    await tip(page).hover();
    expect(await tip(page).isVisible()).toBe(true);
    await picture(page, 'term', false);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    await link(page).hover();
    await page.mouse.move(2, 400);
    expect(await tip(page).isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('tells it to the keyboard and describes its link with it', async () => {
    const {page, context} = await visit(browser);
    await page.goto('procedures/p2-outcomes/');
    const here = () => link(page).evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 150 && !(await here()); presses++) await page.keyboard.press('Tab');
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(5, 500);
    expect(await tip(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await tip(page).isVisible()).toBe(false);
    await context.close();
  });

  it('tells it on the first tap, within the screen, with a link to the entry, and follows the second', async () => {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, baseURL: inject('site')});
    const page = await context.newPage();
    await page.goto('procedures/p2-outcomes/');
    await link(page).tap();
    expect(await tip(page).isVisible()).toBe(true);
    const box = await tip(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    expect(await tip(page).locator('xpath=..').getByRole('link', {name: 'Full entry'}).isVisible()).toBe(true);
    expect(page.url()).toMatch(/p2-outcomes\/$/);
    await picture(page, 'term-touch', false);
    await link(page).tap();
    await page.waitForURL(/glossary\/#knowledge$/);
    await context.close();
  });

  it('tells it without scripts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, baseURL: inject('site')});
    const page = await context.newPage();
    await page.goto('procedures/p2-outcomes/');
    await link(page).hover();
    expect(await tip(page).isVisible()).toBe(true);
    await page.goto('reference/glossary/');
    expect(await page.locator('#glossary-filter').isVisible()).toBe(false);
    expect(await page.locator('article[data-term]').count()).toBe(terms.length);
    await context.close();
  });
});

describe('the filter of the glossary', () => {
  it('narrows the list, says how many, leads to the first by Enter, and shows all again', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('reference/glossary/');
    const input = page.getByRole('searchbox', {name: 'Find a term'});
    await input.fill('SEAL');
    await expect.poll(() => page.locator('[data-glossary-filter] [role=status]').textContent()).toMatch(/^Terms shown: \d+ of \d+\.$/);
    expect(await page.locator('#seal').isVisible()).toBe(true);
    expect(await page.locator('#eqf').isVisible()).toBe(false);
    expect(await page.locator('#area-levels').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await input.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#seal');
    await input.fill('qqq');
    await expect.poll(() => page.locator('[data-glossary-filter] [role=status]').textContent()).toContain('No term fits');
    await input.press('Escape');
    expect(await page.locator('#eqf').isVisible()).toBe(true);
    await input.fill('loss report');
    await page.locator('nav a[href="#area-levels"]').first().click();
    expect(await page.locator('#area-levels').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('works after the page was reached from another one without a reload', async () => {
    const {page, context} = await visit(browser);
    await page.goto('procedures/p2-outcomes/');
    await page.getByRole('button').first().hover();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.getByRole('link', {name: 'Glossary'}).first().click();
    await page.getByRole('searchbox', {name: 'Find a term'}).fill('seal');
    await expect.poll(() => page.locator('#eqf').isVisible()).toBe(false);
    await context.close();
  });
});
