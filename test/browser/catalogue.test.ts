import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {offeringById, offerings} from '../../src/credentials';
import {coursesTemplate} from '../../src/importing';
import {loadExample} from '../../src/specification';
import {launch, openExample, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const labels = {loq: 'A catalogue of learning opportunities', 'schema-org': 'Your own website', 'open-badge-achievement': 'A badge system'} as const;
const give = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', {name: 'Open a file'}).click()]);
  await chooser.setFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)});
};
const start = async (page: Page): Promise<void> => {
  await page.goto('design/#new');
  await page.getByRole('button', {name: 'Open a file'}).waitFor();
};

describe('an entry for a catalogue or a website', () => {
  it('is reached from the answers, says what it could not hold, and is taken along', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#check');
    await page.getByRole('link', {name: 'Entry for a catalogue or your website'}).click();
    const specification = await loadExample('company');
    for (const {id} of offerings) {
      await page.getByRole('radio', {name: labels[id]}).check();
      const button = page.getByRole('button', {name: new RegExp(`^Download .*\\.${id}\\.`)});
      await button.waitFor();
      const {text} = await saved(Promise.all([page.waitForEvent('download'), button.click()]).then(([download]) => download));
      // The copy of the example has an identifier of its own; all else is what the core makes.
      const mine = JSON.parse(text) as object;
      const uuid = /urn:uuid:[0-9a-f-]{36}/g;
      expect(JSON.stringify(mine).replace(uuid, 'ID')).toBe(JSON.stringify(offeringById(id)?.convert(specification).document).replace(uuid, 'ID'));
      await page.getByRole('heading', {name: 'What became of your answers'}).waitFor();
      expect(await violations(page), id).toEqual([]);
      await picture(page, `catalogue-${id}`);
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('for a website also comes as a page that can be published, with the entry inside', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#catalogue');
    await page.getByText('Upload it to your website so that it is read at https://alimenta-norte.example/').waitFor();
    const button = page.getByRole('button', {name: /^Save the page .*\.schema-org\.html$/});
    const {path, text} = await saved(Promise.all([page.waitForEvent('download'), button.click()]).then(([download]) => download));
    const published = await context.newPage();
    await published.goto(`file://${path}`);
    expect(await published.getByRole('heading', {level: 1}).textContent()).toBe('Carrying out an allergen changeover on a packing line');
    expect(JSON.parse(await published.locator('head script[type="application/ld+json"]').textContent() ?? '')).toMatchObject({'@context': ['https://schema.org', {'@language': 'en'}], '@type': 'Course', name: 'Carrying out an allergen changeover on a packing line'});
    expect(text.match(/<script/g)).toHaveLength(1);
    await page.getByRole('radio', {name: labels.loq}).check();
    await page.getByRole('button', {name: /\.loq\.jsonld$/}).waitFor();
    expect(await button.count()).toBe(0);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('names the answers that are missing, with the way to each', async () => {
    const {page, context} = await visit(browser);
    await start(page);
    await page.getByLabel('What will the credential be called?').fill('Baking bread');
    await page.getByRole('button', {name: 'Start blank'}).click();
    await page.waitForURL(/#overview$/);
    await page.goto('design/#catalogue');
    await page.getByRole('radio', {name: labels.loq}).check();
    const missing = page.getByRole('alert');
    await missing.getByRole('link').first().waitFor();
    expect(await missing.getByRole('link').count()).toBeGreaterThan(3);
    await context.close();
  });
});

describe('a file of another program', () => {
  it('shows what was taken, guessed and left, and becomes a new project; the old ones stay', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    await start(page);
    await give(page, 'course.jsonld', JSON.stringify(offeringById('loq')?.convert(await loadExample('vocational-centre')).document));
    await page.getByRole('heading', {name: 'This file can become a project'}).waitFor();
    for (const list of [/^Guessed: look at these first \(\d+\)$/, /^Left in the file \(\d+\)$/, /^Taken as it is \(\d+\)$/]) await page.getByText(list).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'import-report');
    const {text} = await saved(Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save this report'}).click()]).then(([download]) => download));
    expect(text).toMatch(/^Surveying a home for a heat pump[\s\S]*Guessed[\s\S]*Left[\s\S]*Taken/);
    await page.getByRole('button', {name: 'Make it a project'}).click();
    await page.waitForURL(/#overview$/);
    await page.goto('design/#projects');
    for (const name of ['Carrying out an allergen changeover on a packing line', 'Surveying a home for a heat pump']) await page.getByText(name, {exact: true}).first().waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('may hold many courses: the reader chooses', async () => {
    const {page, context, errors} = await visit(browser, {width: 360, height: 800});
    await start(page);
    await give(page, 'courses.csv', `${coursesTemplate()}${Array.from({length: 120}, (_, index) => `Course ${index}`).join('\r\n')}`);
    await page.getByRole('heading', {name: 'This file can become 121 projects'}).waitFor();
    await page.getByRole('button', {name: 'Make 20 projects'}).waitFor();
    await page.getByRole('button', {name: 'Untick all'}).click();
    await page.getByLabel('Show only titles with').fill('brakes');
    await page.getByRole('checkbox', {name: 'Adjusting the brakes of a city bicycle'}).check();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'import-courses-360');
    await page.getByRole('button', {name: 'Make 1 project'}).click();
    await page.waitForURL(/#overview$/);
    await page.getByText('Steps and project: Adjusting the brakes of a city bicycle').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('may hold a few courses: all are made, and the reader is told how many', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('design/');
    await give(page, 'courses.csv', `${coursesTemplate()}Course one\r\nCourse two`);
    await page.getByRole('button', {name: 'Make 3 projects'}).click();
    await page.getByText('3 projects were made.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', {name: 'Go on'}).click();
    await page.waitForURL(/#overview$/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('that holds nothing of the kind is refused in words, and a broken specification by its faults', async () => {
    const {page, context} = await visit(browser);
    await start(page);
    await give(page, 'other.json', '{"hello": 1}');
    await page.getByText('It looks like this: unknown file.').waitFor();
    await give(page, 'broken.json', JSON.stringify({...await loadExample('company'), outcomes: 'none'}));
    await page.getByText('At /outcomes stands a value').waitFor();
    await page.getByText('Your own projects were not touched.').waitFor();
    await context.close();
  });
});
