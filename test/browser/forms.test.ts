import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, it} from 'vitest';
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
