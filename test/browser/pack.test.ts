import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {load} from 'cheerio';
import {verify} from '../../src/verification';
import {unzipped} from '../issuing/packed';
import {launch, openExample, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

interface Index {files: {path: string; entry: string; bytes: number}[]; notMade: {entry: string}[]}
const packed = async (page: Page, start: () => Promise<void>): Promise<{name: string; files: Map<string, Buffer>; index: Index}> => {
  const [download] = await Promise.all([page.waitForEvent('download', {timeout: 100_000}), start()]);
  const {path, name} = await saved(Promise.resolve(download));
  const files = await unzipped(readFileSync(path));
  return {name, files, index: JSON.parse(files.get('index.json')?.toString('utf8') ?? '{}') as Index};
};
const button = (page: Page) => page.getByRole('button', {name: 'Make the result pack'});
const done = (page: Page) => page.getByRole('heading', {name: 'Your result pack'});

describe('the result pack', () => {
  it('comes on one click beside the documents, with everything in it, and asks nobody else', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#check');
    await button(page).waitFor();
    expect(await violations(page)).toEqual([]);
    const scripts: string[] = [];
    page.on('request', (request) => { if (request.resourceType() === 'script') scripts.push(request.url()); });
    const {name, files, index} = await packed(page, () => button(page).click());
    // What makes it was not on the page before.
    expect(scripts.length).toBeGreaterThan(0);
    expect(name).toMatch(/^carrying-out-an-allergen-changeover-on-a-packing-line-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(index.notMade).toEqual([]);
    for (const {path, bytes} of index.files) expect([path, files.get(path)?.length]).toEqual([path, bytes]);
    for (const [path, words] of [['documents/quality-statement.docx', 'PK'], ['README.html', 'Carrying out an allergen changeover'], ['documents/rubric.html', 'Assessment rubric'], ['catalogue/schema-org.html', 'application/ld+json']] as const) expect(files.get(path)?.toString('utf8'), path).toContain(words);
    for (const {path} of index.files.filter(({path}) => path.startsWith('samples/'))) expect([path, (await verify(new Uint8Array(files.get(path) ?? [])) ).verdict]).toEqual([path, path.includes('edc-upload') ? 'unsigned' : 'verified']);
    await done(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Your result pack');
    await page.getByText('Everything is in it.').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'pack-done');
    const again = await packed(page, () => page.getByRole('button', {name: 'Save it again'}).click());
    expect([...again.files.keys()]).toEqual([...files.keys()]);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('says what it lacks and leads to the answer, on a small screen in the dark too', async () => {
    const {page, context, errors} = await visit(browser, {width: 360, height: 740, dark: true});
    await page.goto('design/#example=bad');
    await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    await page.goto('design/#check');
    const {files, index} = await packed(page, () => button(page).click());
    expect(index.notMade.map(({entry}) => entry)).toContain('edc');
    const readme = load(files.get('README.html')?.toString('utf8') ?? '');
    expect(readme('main').text()).toContain('Awarding body: Country (step “Issuing”)');
    await done(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await picture(page, 'pack-lacking-360-dark');
    await page.getByRole('link', {name: 'Awarding body: Country (step “Issuing”)'}).first().click();
    await page.waitForURL(/#issuing\/awardingBody\/country$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toContain('field-awardingBody-country');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('can be cancelled by keyboard, saves nothing then, and can be made after all', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'An online course');
    await page.goto('design/#check');
    let downloads = 0;
    page.on('download', () => { downloads += 1; });
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.keyboard.press('Enter');
    await page.getByText('Cancelled. Nothing was saved.').waitFor();
    const {index} = await packed(page, () => button(page).click());
    expect([downloads, index.notMade]).toEqual([1, []]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('comes on its page of the handbook as well: of a project that is begun there, or of the open one', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto('procedures/p8-issuing/');
    await button(page).click();
    const {index} = await packed(page, () => page.getByRole('button', {name: 'A volunteering network'}).click());
    expect(index.notMade).toEqual([]);
    await done(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect((await packed(page, () => button(page).click())).index.files.length).toBe(index.files.length);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });
});
