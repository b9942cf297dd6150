import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {documentIds} from '../../src/documents';
import {loadExample} from '../../src/specification';
import {made} from '../credentials/made';
import {folder, launch, saved, visit} from './tools/browser';

// Files that try to become part of the page. Every journey fails by itself on a request elsewhere and on whatever the policy refuses, so nothing
// of this may even be tried: the policy is the second wall, not the first.
let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const markup = '"><img src=https://elsewhere.example/x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1"><a href="javascript:window.ran=1">x</a><style>*{display:none}</style>{{constructor.constructor("window.ran=1")()}}';
const markdown = '# x\n[press](javascript:window.ran=1) ![x](https://elsewhere.example/x.png) <script>window.ran=1</script>\n- **a** written test <img src=x onerror=window.ran=1>';
const picture = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"><script>window.ran=1</script><image href="https://elsewhere.example/x.png"/></svg>').toString('base64')}`;
/** Every text of a value replaced, and every address. */
const poisoned = (value: unknown, name = ''): unknown => (Array.isArray(value) ? value.map((item) => poisoned(item, name))
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ['@context', 'type', 'id', '$schema'].includes(key) ? part : poisoned(part, key)]))
    : typeof value !== 'string' || /^\d{4}-|^P/.test(value) ? value : name === 'narrative' ? markdown : name === 'image' || value.startsWith('data:') ? picture : /^https?:/.test(value) ? 'javascript:window.ran=1' : `${value} ${markup}`);

/** The texts in languages replaced; the rest of a specification is codes and dates, which reading it refuses. */
const inTexts = (value: unknown): unknown => (Array.isArray(value) ? value.map(inTexts)
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ['en', 'pt'].includes(key) && typeof part === 'string' ? `${part.slice(0, 20)} ${markup}`.slice(0, 115) : inTexts(part)])) : value);

const put = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
/** What of the poison came alive on a page. */
const alive = (page: Page): Promise<unknown> => page.evaluate(() => {
  const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const elements = all(document);
  return {
    ran: 'ran' in window,
    handlers: elements.filter((element) => [...element.attributes].some(({name, value}) => name.startsWith('on') || /^\s*javascript:/i.test(value))).map(({outerHTML}) => outerHTML.slice(0, 80)),
    foreign: elements.filter((element) => [element.getAttribute('src'), element.getAttribute('href')].some((address) => /^(https?:)?\/\/elsewhere\.example/.test(address ?? ''))).map(({outerHTML}) => outerHTML.slice(0, 80)),
  };
});
const calm = {ran: false, handlers: [], foreign: []};

describe('a file that wants to be part of the page', () => {
  it.each(['open-badge', 'edc'] as const)('is only text in the report on it, as %s', async (format) => {
    const {page, context, errors} = await visit(browser);
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(put(`${format}.json`, poisoned(structuredClone(made(format, await loadExample('company')).document))));
    const report = page.locator('article[data-verdict]');
    await report.waitFor();
    for (const more of await report.locator('summary').all()) await more.click();
    expect(await report.textContent()).toContain('onerror');
    expect(await alive(page)).toEqual(calm);
    // Nothing of what was checked stays behind.
    expect(await page.evaluate(async () => [Object.values(localStorage).join().includes('onerror'), Object.values(sessionStorage).join().includes('onerror'), document.cookie])).toEqual([false, false, '']);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is only text in a project, in its documents and in the files made of them', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('design/');
    const specification = await loadExample('company');
    await page.locator('input[type=file]').setInputFiles(put('project.json', inTexts(specification)));
    await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    for (const view of ['overview', 'outcomes', 'need', 'check', ...documentIds]) {
      await page.goto(`design/#${view}`);
      await page.getByRole('heading', {level: 1}).first().waitFor();
      await page.waitForTimeout(200);
      expect([view, await alive(page)]).toEqual([view, calm]);
    }
    const [file] = await Promise.all([saved(page.waitForEvent('download')), page.getByRole('button', {name: /Download as a web page/}).click()]);
    const opened = await context.newPage();
    await opened.goto(`file://${file.path}`);
    expect(file.text).toContain('&lt;script&gt;');
    expect(await alive(opened)).toEqual(calm);
    expect(errors).toEqual([]);
    await context.close();
  });
});
