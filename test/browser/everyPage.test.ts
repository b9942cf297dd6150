import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {RunOptions, AxeResults} from 'axe-core';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, visit} from './tools/browser';
import {sidebarPages} from './tools/built';

// Every page of the sidebar, its text only: the frame around it is the same everywhere and checked in accessibility.test.ts.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all: RunOptions = {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']};
/** What a colour mode or a width can change; the rest is the same page again. */
const looks: RunOptions = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']}, resultTypes: ['violations']};
const parts = [...new Set(sidebarPages().map((page) => page.split('/')[1] ?? ''))];

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe.each([{mode: 'light', dark: false, width: 1440}, {mode: 'dark', dark: true, width: 360}])('in $mode at $width px', ({dark, width}) => {
  it.each(parts)('no page of the part %s has a violation or is too wide', async (part) => {
    const {page, context, errors} = await visit(browser, {dark, width});
    const found: string[] = [];
    for (const path of [...sidebarPages().filter((address) => address.startsWith(`/${part}/`)), `/book/${part}/`]) {
      await page.goto(path.slice(1), {waitUntil: 'load'});
      // Through the debugger, so the page's policy need not allow it.
      await page.evaluate(axe);
      const {violations, wide} = await page.evaluate(async (wish) => {
        const {violations: list} = await (window as unknown as {axe: {run(context: string, options: unknown): Promise<AxeResults>}}).axe.run('main', wish);
        return {violations: list.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({target}) => target.join(' ')).join(' | ')}`), wide: document.documentElement.scrollWidth - innerWidth};
      }, dark ? looks : all);
      found.push(...violations.map((line) => `${path} ${line}`));
      if (wide > 0) found.push(`${path} is ${wide} px too wide`);
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
