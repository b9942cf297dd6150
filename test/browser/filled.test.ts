import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {templates} from '../../src/documents/templates';
import {questionNumbers} from '../../src/specification/questions';
import {folder, launch, openExample, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The blank roles sheet from the templates page, with an owner and a mail typed beside their labels. */
async function filledIn(page: Page): Promise<string> {
  await page.goto('reference/templates/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#t12 a[href$=".docx"]').click()]);
  const parts = unzipSync(readFileSync(await download.path()));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const typed = (place: string, text: string) => (from: string): string => {
    const cell = from.indexOf('<w:tc>', from.indexOf(`w:name="${place}"`));
    const end = from.indexOf('</w:tc>', cell);
    return `${from.slice(0, end)}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${from.slice(end)}`;
  };
  const path = join(folder, 'roles-filled.docx');
  writeFileSync(path, zipSync({...parts, 'word/document.xml': strToU8(typed('mv_roles_owner', 'Ines Amaral, head of training')(typed('mv_roles_dataContact', 'privacy@alimenta.example')(xml)))}));
  return path;
}

describe('a template that was filled in', () => {
  for (const {width, dark} of [{width: 360, dark: true}, {width: 360, dark: false}, {width: 1440, dark: true}, {width: 1440, dark: false}]) {
    it(`comes back into the project answer by answer, and can be undone (${width}, ${dark ? 'dark' : 'light'})`, async () => {
      const {page, context, foreign, errors} = await visit(browser, {width, height: 900, dark});
      await openExample(page, 'A company');
      await page.getByText(/^Saved \d/).first().waitFor({state: 'attached'});
      const file = await filledIn(page);
      await page.getByRole('button', {name: 'Filter and fill the templates'}).click();
      await page.getByLabel('File format').selectOption('Excel');
      await page.getByText(`${templates.filter(({tabular}) => tabular).length} of ${templates.length} templates shown.`).waitFor();
      await page.getByLabel('File format').selectOption('All');
      await page.getByLabel('Open a filled template').setInputFiles(file);
      const panel = page.locator('section').filter({has: page.getByRole('heading', {name: 'This is a template that was filled in: Roles sheet'})}).last();
      await panel.waitFor();
      const owner = panel.getByRole('checkbox', {name: `${questionNumbers.get('roles.owner')} `});
      // What would replace an answer is not ticked by itself.
      expect(await owner.isChecked()).toBe(false);
      await panel.getByText('Ines Amaral, head of training').waitFor();
      expect(await wide(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await picture(page, `filled-template-${width}-${dark ? 'dark' : 'light'}`);
      await panel.getByRole('button', {name: 'Untick all'}).click();
      await panel.getByRole('button', {name: 'Take answers'}).click();
      await panel.getByText('Tick at least one answer.').waitFor();
      await panel.getByRole('button', {name: 'Tick all', exact: true}).click();
      await panel.getByRole('button', {name: 'Take 2 answers'}).click();
      await page.getByText(/2 answers were taken into/).waitFor();
      await page.getByRole('button', {name: 'Undo'}).click();
      await page.getByText('Undone. The project is as it was before.').waitFor();
      await page.getByLabel('Open a filled template').setInputFiles(file);
      await panel.getByRole('button', {name: 'Tick all', exact: true}).click();
      await panel.getByRole('button', {name: 'Take 2 answers'}).click();
      await page.getByRole('button', {name: 'Go on'}).click();
      await page.waitForURL('**/design/**');
      await page.goto('design/#issuing');
      await expect.poll(() => page.locator('#field-roles-owner').inputValue()).toBe('Ines Amaral, head of training');
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    });
  }
});

describe('the numbers on the screen', () => {
  it('are those of the table that paper takes them from, in the same order', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A company');
    for (const step of ['need', 'outcomes', 'workload', 'learning', 'assessment', 'quality', 'description', 'stacking', 'issuing']) {
      await page.goto(`design/#${step}`);
      await page.locator('form [data-question]').first().waitFor();
      const shown = await page.locator('form').first().evaluate((form) => [...form.querySelectorAll<HTMLElement>('[id$="-label"]')].flatMap((label) => {
        const [, number] = /^(\d{1,2}\.\d{1,2}[a-z]?)\s/.exec(label.textContent?.trim() ?? '') ?? [];
        return number === undefined ? [] : [{number, id: label.id}];
      }));
      expect(shown.length, step).toBeGreaterThan(2);
      for (const {number, id} of shown) {
        const pattern = id.slice('field-'.length, -'-label'.length).split('-').reduce((path, part) => (/^\d+$/.test(part) ? `${path}[]` : path === '' ? part : `${path}.${part}`), '');
        expect(questionNumbers.get(pattern), id).toBe(number);
      }
    }
    await context.close();
  });
});
