import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {documentIds, papers} from '../../src/documents';
import {loadExample} from '../../src/specification';
import {launch, openExample, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const title = (id: (typeof documentIds)[number]): string => papers.text(`title.${id}`, 'en');
const frame = (page: Page) => page.getByRole('region', {name: 'The page as it prints'});
const openDocument = async (page: Page, id: (typeof documentIds)[number]): Promise<void> => {
  await page.goto(`design/#${id}`);
  await page.getByRole('heading', {level: 1, name: title(id)}).first().waitFor();
  await frame(page).getByRole('heading', {level: 1}).waitFor();
};
const inProject = async (page: Page, example: string): Promise<void> => {
  await page.goto(`design/#example=${example}`);
  await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
};
/** Pages of a PDF, counted by their objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const printed = (page: Page): Promise<Buffer> => page.pdf({preferCSSPageSize: true, printBackground: true});
/** What opens a file in this view. */
const chooseFile = async (page: Page, name: string, text: string): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', {name: 'Open a file'}).click()]);
  await chooser.setFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
};

describe('the documents of a project', () => {
  it('are listed near the top of the answers, each with one line, and each opens, keeps its place and takes the focus', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A vocational centre');
    await page.goto('design/#check');
    const list = page.getByRole('region', {name: 'Documents'});
    await list.waitFor();
    expect((await list.boundingBox())?.y).toBeLessThan(700);
    await picture(page, 'documents-list-1440');
    for (const id of documentIds) {
      await page.goto('design/#check');
      await list.getByText(papers.text(`about.${id}`, 'en')).waitFor();
      await list.getByRole('link', {name: title(id), exact: true}).click();
      await frame(page).getByRole('heading', {level: 1}).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), {message: id}).toBe(title(id));
      expect(await page.title()).toContain(title(id));
      expect(new URL(page.url()).hash).toBe(`#${id}`);
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('open after a project was begun, for whoever came by a link without one', async () => {
    const {page, context} = await visit(browser);
    await page.goto('design/#quality-statement');
    await page.getByRole('button', {name: 'A company'}).click();
    await page.getByRole('heading', {level: 1, name: 'Quality statement'}).waitFor();
    await frame(page).getByText('What you may conclude').waitFor();
    await context.close();
  });

  it('say that they are drafts while something is missing', async () => {
    const {page, context} = await visit(browser);
    await inProject(page, 'bad');
    for (const id of documentIds) {
      await openDocument(page, id);
      await frame(page).getByText('Draft: not complete yet').waitFor();
    }
    await context.close();
  });

  it('come in other formats where they are more than a page to look at', async () => {
    const {page, context} = await visit(browser);
    await inProject(page, 'company');
    await openDocument(page, 'quality-statement');
    const also = page.getByRole('group', {name: 'Also as'});
    for (const [label, ending, begins] of [['PDF', 'pdf', '%PDF-1.7'], ['Word', 'docx', 'PK'], ['OpenDocument', 'odt', 'PK'], ['Markdown', 'md', '# ']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), also.getByRole('button', {name: label}).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.quality-statement\\.${ending}$`));
      const path = join(tmpdir(), `documents-${process.pid}-also.${ending}`);
      await download.saveAs(path);
      expect(readFileSync(path).subarray(0, begins.length).toString('latin1')).toBe(begins);
    }
    await openDocument(page, 'card');
    expect(await also.count()).toBe(0);
    await context.close();
  });

  it('print alone: the card and the need brief on one page, the table of the Annex I list from the first page', async () => {
    for (const example of ['vocational-centre', 'company', 'volunteering-network', 'online-course']) {
      const {page, context} = await visit(browser);
      await inProject(page, example);
      for (const id of documentIds) {
        await openDocument(page, id);
        await page.evaluate(() => document.fonts.ready);
        const pages = pagesOf(await printed(page));
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: /Download as a web page/}).click()]);
        const path = join(tmpdir(), `documents-${process.pid}-${id}.html`);
        await download.saveAs(path);
        const file = await context.newPage();
        await file.goto(`file://${path}`);
        const filed = pagesOf(await printed(file));
        if (['card', 'need-brief'].includes(id)) expect([example, id, pages, filed]).toEqual([example, id, 1, 1]);
        // Not a page more than the file: no blank ones, nothing of the site around it.
        expect(pages, `${example} ${id}`).toBeLessThanOrEqual(filed + 1);
        if (id === 'annex') {
          await file.emulateMedia({media: 'print'});
          expect(await file.locator('tbody tr').first().evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(800);
          expect(await file.locator('section').evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakInside))).not.toContain('avoid');
        }
        expect(readFileSync(path, 'utf8')).toContain('<!doctype html>');
        await file.close();
      }
      await context.close();
    }
  });
});

describe('paper', () => {
  it('is white to its edges in the dark mode too', async () => {
    const {page, context} = await visit(browser, {dark: true});
    await inProject(page, 'company');
    await openDocument(page, 'stack');
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    expect(await page.evaluate(() => {
      const {colorScheme, backgroundColor} = getComputedStyle(document.documentElement);
      return [colorScheme, backgroundColor];
    })).toEqual(['light', 'rgb(255, 255, 255)']);
    await context.close();
  });
});

describe('the review log', () => {
  it('compares the project with another project and with a file, and says whether a new version is necessary', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A company');
    await openExample(page, 'A vocational centre');
    await openDocument(page, 'review-log');
    await frame(page).getByText('Choose one to compare with').waitFor();
    await page.getByRole('radio', {name: 'Carrying out an allergen changeover on a packing line'}).check();
    await frame(page).getByText('this is another micro-credential').waitFor();

    const spec = await loadExample('vocational-centre');
    await chooseFile(page, 'earlier.json', JSON.stringify({...spec, workload: {...spec.workload, guided: 4}}));
    await expect.poll(() => page.getByRole('radio', {checked: true}).getAttribute('id')).toContain('file-');
    await frame(page).getByText('Yes: hours changed, but the version number is still 1.1').waitFor();
    await frame(page).getByText('Workload: 28 hours before, 30 hours now.').waitFor();
    await picture(page, 'review-log-compared-1440');
    expect(await violations(page)).toEqual([]);

    await chooseFile(page, 'broken.json', '{"no": "specification"');
    await page.getByText('broken.json could not be read as a specification.').waitFor();
    await frame(page).getByText('Workload: 28 hours before, 30 hours now.').waitFor();
    await page.getByRole('radio', {name: 'Nothing'}).check();
    await frame(page).getByText('Choose one to compare with').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the stack map', () => {
  it('lays projects and files together by keyboard, and warns where outcomes overlap or an agreement is missing', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'An online course');
    await openExample(page, 'A vocational centre');
    await openDocument(page, 'stack');
    await frame(page).getByText('Lay at least one more project').waitFor();
    const other = page.getByRole('checkbox', {name: 'Preparing open location data for reuse'});
    await other.focus();
    await page.keyboard.press('Space');
    await frame(page).getByRole('heading', {name: 'Stack of 2 micro-credentials'}).waitFor();
    await frame(page).getByText('All together: 55 hours.').waitFor();
    await frame(page).getByText('names “Together with').waitFor();

    const spec = await loadExample('vocational-centre');
    await chooseFile(page, 'twin.json', JSON.stringify({...spec, id: 'urn:uuid:00000000-0000-4000-8000-000000000009', title: {en: 'Surveying a flat'}}));
    await frame(page).getByRole('heading', {name: 'Stack of 3 micro-credentials'}).waitFor();
    await frame(page).getByText(/3\. Surveying a flat: \d outcomes overlap/).waitFor();
    await picture(page, 'stack-1440');
    expect(await violations(page)).toEqual([]);
    await other.uncheck();
    await frame(page).getByRole('heading', {name: 'Stack of 2 micro-credentials'}).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe.each([{mode: 'light', dark: false, width: 1440}, {mode: 'dark', dark: true, width: 1440}, {mode: 'light-narrow', dark: false, width: 360}, {mode: 'dark-narrow', dark: true, width: 360}])('in $mode at $width px', ({mode, dark, width}) => {
  it.each(['vocational-centre', 'bad'])('every document of the project "%s" has no violations and fits the width', async (example) => {
    const {page, context} = await visit(browser, {dark, width});
    await inProject(page, example);
    const found: string[] = [];
    for (const id of documentIds) {
      await openDocument(page, id);
      found.push(...(await violations(page)).map((line) => `${id}: ${line}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${id}: ${over} px too wide`);
      await picture(page, `document-${example}-${id}-${mode}`);
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
