import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const page = 'procedures/p3-workload/';
const box = (on: Page) => on.getByRole('combobox', {name: 'Search for a word, a clause or an element'});
const status = (on: Page) => on.getByRole('dialog').getByRole('status');
const first = (on: Page) => on.getByRole('option').first();

describe('the search', () => {
  it('opens with its button, loads only then, finds a clause by its number and a term in spite of a typo', async () => {
    const {page: on, context, errors, foreign} = await visit(browser);
    const asked: string[] = [];
    on.on('request', (request) => asked.push(request.url()));
    await on.goto(page, {waitUntil: 'networkidle'});
    expect(asked.filter((url) => /islands\/|search\//.test(url))).toEqual([]);
    await on.getByRole('button', {name: 'Search', exact: true}).click();
    await on.getByText('Type a word').waitFor();
    expect(await violations(on)).toEqual([]);
    await picture(on, 'search-start-1440', false);
    await box(on).fill('s3 2');
    await expect.poll(() => first(on).getAttribute('href')).toMatch(/standards\/s3\/#s3-2$/);
    await box(on).fill('quality assurence');
    await expect.poll(() => first(on).getAttribute('href')).toMatch(/glossary\/#quality-assurance$/);
    expect(await violations(on)).toEqual([]);
    await picture(on, 'search-results-1440', false);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('works from the keyboard alone: slash, arrows with the focus kept, Enter, Escape', async () => {
    const {page: on, context, errors} = await visit(browser);
    await on.goto(page);
    await on.getByRole('link', {name: 'Glossary'}).first().focus();
    await on.keyboard.press('/');
    await on.getByText('Type a word').waitFor();
    await on.keyboard.type('seal');
    await expect.poll(() => status(on).textContent()).toMatch(/results/);
    const chosen = () => on.locator('[role=option][aria-selected=true]').getAttribute('id');
    expect(await chosen()).toBe('mv-search-0');
    await on.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('mv-search-1');
    expect(await box(on).getAttribute('aria-activedescendant')).toBe('mv-search-1');
    expect(await box(on).evaluate((input) => input === document.activeElement)).toBe(true);
    await on.keyboard.press('ArrowUp');
    await on.keyboard.press('ArrowUp');
    expect(await chosen()).not.toBe('mv-search-0');
    await on.keyboard.press('Escape');
    await expect.poll(() => on.getByRole('dialog').count()).toBe(0);
    expect(await on.evaluate(() => document.activeElement?.textContent)).toContain('Glossary');
    await on.keyboard.press('Control+k');
    await box(on).waitFor();
    // The last query is still there and marked, so that typing replaces it.
    await on.keyboard.type('P2');
    await on.keyboard.press('Enter');
    await on.waitForURL(/procedures\/p2-outcomes\/$/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('helps where nothing is found, and where the index cannot be loaded', async () => {
    const {page: on, context} = await visit(browser, {width: 360, height: 740, dark: true});
    await on.goto(page);
    await on.route('**/search/index.json', (route) => route.abort());
    await on.getByRole('button', {name: 'Search', exact: true}).click();
    await on.getByText('The search could not be loaded').waitFor();
    await on.unroute('**/search/index.json');
    await box(on).fill('xyzzyq');
    await on.getByText('Nothing was found for “xyzzyq”.').waitFor();
    await on.getByRole('dialog').getByRole('link', {name: 'Glossary'}).waitFor();
    expect(await violations(on)).toEqual([]);
    await picture(on, 'search-none-360', false);
    await box(on).fill('hours');
    await first(on).waitFor();
    await picture(on, 'search-results-360', false);
    expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('leaves a slash alone that somebody writes', async () => {
    const {page: on, context} = await visit(browser);
    await on.goto(page);
    await on.evaluate(() => { const field = document.createElement('input'); document.body.append(field); field.focus(); });
    await on.keyboard.type('and/or');
    expect(await on.getByRole('dialog').count()).toBe(0);
    expect(await on.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('and/or');
    await context.close();
  });
});

describe('the page for unknown addresses', () => {
  it('guesses the page from the words of the address and offers the search', async () => {
    const {page: on, context} = await visit(browser);
    await on.goto('procedure/learning-outcome.html');
    await on.getByRole('heading', {name: 'Did you mean'}).waitFor();
    expect(await on.locator('[data-island=nearest] a').allTextContents()).toContain('P2 Write learning outcomes');
    await picture(on, 'not-found-1440');
    await on.getByRole('button', {name: 'Search the handbook'}).click();
    await box(on).waitFor();
    await context.close();
  });
});
