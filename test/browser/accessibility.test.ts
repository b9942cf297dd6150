import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {steps} from '../../src/specification';
import {launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** One page of each kind; `ready` is what shows that it is there. */
const pages: readonly {name: string; path: string; ready?: string}[] = [
  {name: 'home', path: ''},
  {name: 'start', path: 'start/ten-minute-map/'},
  {name: 'standard', path: 'standards/s3/'},
  {name: 'all-clauses', path: 'standards/all/'},
  {name: 'elements', path: 'elements/at-a-glance/'},
  {name: 'procedure', path: 'procedures/p2-outcomes/'},
  {name: 'glossary', path: 'reference/glossary/'},
  {name: 'decisions', path: 'reference/decisions/'},
  {name: 'templates', path: 'reference/templates/'},
  {name: 'crosswalk', path: 'reference/crosswalk/'},
  {name: 'questions', path: 'reference/faq/'},
  {name: 'sources', path: 'reference/sources/'},
  {name: 'not-found', path: 'there-is-no-such-page/'},
  {name: 'design-start', path: 'design/', ready: 'text=Start your micro-credential'},
  {name: 'verify', path: 'verify/', ready: 'text=Choose a file to check'},
];
const views = [...steps.map(({id}) => id), 'overview', 'check', 'sample', 'projects', 'card', 'annex'];

const inExample = async (page: Page, example: string): Promise<void> => {
  await page.goto(`design/#example=${example}`);
  await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
};

describe.each([{mode: 'light', dark: false, width: 1440}, {mode: 'dark', dark: true, width: 1440}, {mode: 'dark-narrow', dark: true, width: 360}])('in $mode at $width px', ({mode, dark, width}) => {
  it.each(pages)('$name has no violations and fits the width', async ({name, path, ready}) => {
    const {page, context} = await visit(browser, {dark, width});
    await page.goto(path, {waitUntil: 'networkidle'});
    // A long page can still be being read when the network is idle.
    await page.waitForLoadState('load');
    if (ready) await page.locator(ready).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(page, `${name}-${mode}`);
    await context.close();
  });

  it.each(['vocational-centre', 'bad'])('every view of the project "%s" has no violations and fits the width', async (example) => {
    const {page, context} = await visit(browser, {dark, width});
    await inExample(page, example);
    const found: string[] = [];
    for (const view of views) {
      await page.goto(`design/#${view}`);
      await page.waitForTimeout(500);
      // Sticky parts cover others while one scrolls: the bar of a narrow screen except at the end of the page, the head of a wide one except at its start.
      await page.evaluate((narrow) => scrollTo(0, narrow ? document.body.scrollHeight : 0), width < 1200);
      found.push(...(await violations(page)).map((line) => `${view}: ${line}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${view}: ${over} px too wide`);
      await picture(page, `${example}-${view}-${mode}`);
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it('a report on a sample has no violations', async () => {
    const {page, context} = await visit(browser, {dark, width});
    await page.goto('verify/');
    await page.getByRole('button', {name: 'an Open Badge'}).click();
    await page.locator('article[data-verdict="verified"]').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `report-${mode}`);
    await context.close();
  });
});
