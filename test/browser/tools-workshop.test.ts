import {strFromU8, unzipSync} from 'fflate';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Download, Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exerciseIds, spokenExercise} from '../../src/documents/workshop/exercises';
import {type ExampleId, loadExample} from '../../src/specification';
import {folder, launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const content = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path());
const focus = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the workshop generator', () => {
  it('plans while one chooses, says what is out of bounds, and gives the kit away', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 800, dark: true});
    await page.goto('workshop/k1-run/');
    await page.getByRole('button', {name: 'Make your workshop'}).click();
    const tool = page.getByRole('region', {name: 'Make your workshop'});
    await tool.getByText('210 minutes, until 12:30.').waitFor();
    await tool.getByLabel('Own length').check();
    await tool.getByLabel('Minutes').fill('5');
    expect(await tool.getByLabel('Minutes').getAttribute('aria-invalid')).toBe('true');
    await tool.getByText('enter a whole number from 30 to 480').waitFor();
    await tool.getByLabel('Minutes').fill('97');
    await tool.getByLabel('How many people?').fill('9');
    await tool.getByLabel('A device with a browser for each pair').uncheck();
    await tool.getByText('97 minutes, until 10:37.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await picture(page, 'workshop-360-dark');
    const waiting = page.waitForEvent('download');
    await tool.getByRole('button', {name: 'Download the kit (ZIP)'}).click();
    const files = unzipSync(await content(await waiting));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'slides/slides.html', 'docx/01-agenda.docx', 'html/01-agenda.html']));
    expect(strFromU8(files['html/01-agenda.html'] ?? new Uint8Array())).toContain('Together 97 minutes');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('shows the slides by keys, on the site and from the file, and prints one slide a page', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('workshop/k1-run/');
    await page.getByRole('button', {name: 'Make your workshop'}).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Download the slides'}).click();
    const html = strFromU8(await content(await waiting));
    await page.getByRole('button', {name: 'Show the slides'}).click();
    const show = page.getByRole('dialog');
    await show.getByText(/^1 of \d+$/).waitFor();
    for (const key of ['ArrowRight', ' ', 'n']) await page.keyboard.press(key);
    await show.getByText(/^3 of \d+$/).waitFor();
    await show.getByText('Each says name and offer.').waitFor();
    expect(await focus(page)).toBe('Welcome');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);

    const file = join(folder, 'slides.html');
    writeFileSync(file, html);
    await page.goto(`file://${file}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    expect(await page.locator('section:visible h1').allTextContents()).toEqual(['Welcome']);
    expect(await page.locator('section:visible .say').isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(await page.locator('section:visible .say').isVisible()).toBe(true);
    const count = await page.locator('section').count();
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect([...Buffer.from(pdf).toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(count);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the exercises', () => {
  it('are played by keyboard, counted, and solved for the trainer', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 800});
    await page.goto('workshop/k6-exercises/');
    await page.getByRole('button', {name: 'Play it here: Sort ten certificates'}).press('Enter');
    const game = page.getByRole('region', {name: 'Sort ten certificates'});
    await game.getByRole('button', {name: 'Count'}).waitFor();
    expect(await focus(page)).toBe('Sort ten certificates');
    await game.getByRole('group', {name: /Welding/}).getByRole('radio', {name: 'something else'}).focus();
    await page.keyboard.press('Space');
    await game.getByRole('group', {name: /Team player/}).getByRole('radio', {name: 'micro-credential'}).press('Space');
    await game.getByRole('button', {name: 'Count'}).press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('1 of 10 right. 8 not answered yet.'));
    await game.getByText('We see it otherwise. Our answer: something else.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await game.getByRole('button', {name: 'Trainer’s view: show the answers'}).click();
    expect(await game.getByText(/Our answer: /).count()).toBe(9);
    await game.getByRole('button', {name: 'Start again'}).click();
    expect(await game.getByText(/Our answer: /).count()).toBe(0);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('give an outcome that is typed the advice of the review', async () => {
    const {page, context} = await visit(browser, {dark: true});
    await page.goto('workshop/k6-exercises/');
    await page.getByRole('button', {name: 'Play it here: Rewrite five vague outcomes'}).click();
    await page.getByLabel('Outcome 1, in your words (optional)').fill('Understand food hygiene');
    await page.getByText('Nobody can see whether a learner does that.').waitFor();
    await page.getByLabel('Outcome 1, in your words (optional)').fill('Store chilled food at the right place and temperature in a canteen kitchen.');
    await page.getByText('No advice: this can be seen and checked.').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('are all played to the end by keyboard alone, in the dark and on a telephone', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 800, dark: true});
    await page.goto('workshop/k6-exercises/');
    for (const id of exerciseIds.filter((each) => each !== 'quiz')) {
      const {title, items, options} = spokenExercise(id, 'en');
      await page.getByRole('button', {name: `Play it here: ${title}`}).press('Enter');
      await page.waitForFunction((heading) => document.activeElement?.textContent === heading, title);
      // Tab from field to field; in each group the arrows choose, and a list takes the name that is typed.
      const chosen = new Set<string>();
      for (let presses = 0; chosen.size < items.length && presses < 200; presses++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => ({tag: document.activeElement?.tagName ?? '', type: document.activeElement?.getAttribute('type') ?? '', item: document.activeElement?.closest('li')?.textContent ?? ''}));
        const item = items.find(({id: number, text}) => at.item.startsWith(`${number}. ${text}`));
        if (item === undefined || chosen.has(item.id)) continue;
        const place = options.findIndex((option) => option.id === item.answers[0]);
        if (at.tag === 'SELECT') await page.keyboard.type(options[place]?.text ?? '');
        else if (at.type === 'radio') {
          await page.keyboard.press('Space');
          for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
        } else continue;
        chosen.add(item.id);
      }
      for (let presses = 0; presses < 60 && await focus(page) !== 'Count'; presses++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction((told) => document.activeElement?.textContent?.startsWith(told), `${items.length} of ${items.length} right.`);
      expect(await page.getByRole('region', {name: title}).getByText('Right.', {exact: true}).count(), id).toBe(items.length);
    }
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('say how far a guess of hours was off, and why another answer tempts', async () => {
    const {page, context} = await visit(browser);
    await page.goto('workshop/k6-exercises/');
    await page.getByRole('button', {name: 'Play it here: Guess the hours, then count'}).click();
    const game = page.getByRole('region', {name: 'Guess the hours, then count'});
    await game.getByLabel('Hours', {exact: true}).fill('8');
    await game.getByRole('combobox', {name: 'Kind of hour'}).first().selectOption('practice');
    await game.getByRole('button', {name: 'Count'}).click();
    await game.getByText('0 of 10 right. 9 not answered yet. Counted: 20 hours. You guessed 8.').waitFor();
    await game.getByText('“Workshop” sounds like practice.').waitFor();
    expect(await game.getByRole('link', {name: 'Open this example on the design page'}).getAttribute('href')).toBe('/design/#example=volunteering-network');
    await picture(page, 'exercise-hours-1440');
    await context.close();
  });

  it('read a quality statement while it is typed', async () => {
    const {page, context} = await visit(browser);
    await page.goto('workshop/k6-exercises/');
    await page.getByRole('button', {name: 'Play it here: Quality statement in 60 words'}).click();
    const field = page.getByLabel('Your statement (optional)');
    await field.fill('We are the best tailors in town.');
    await page.getByText('7 of at most 60 words.').waitFor();
    await field.fill('one '.repeat(64));
    await page.getByText('64 of at most 60 words. Too long by 4.').waitFor();
    await field.fill('one '.repeat(40));
    await page.getByText('Long enough for the review.').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('open a file of the gallery, check it, and break it further on the bench', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 800});
    await page.goto('workshop/k6-exercises/');
    await page.getByRole('button', {name: 'Play it here: Break a signature'}).press('Enter');
    const game = page.getByRole('region', {name: 'Break a signature'});
    await game.getByRole('button', {name: 'Open file 8'}).press('Enter');
    const file = game.locator('[data-exercise=attendance-only]');
    await file.getByText('Attended all sessions.').first().waitFor();
    for (const part of ['report', 'bench']) await file.locator(`[data-learn=${part}] > summary`).click();
    await file.getByLabel('Find a value').fill('achievement/name');
    // The field stands inside the game: Enter in it must not count.
    await file.getByLabel('Find a value').press('Enter');
    await file.getByLabel('Value to change').selectOption('/credentialSubject/achievement/name');
    await file.getByLabel('New value').fill('SAMPLE Something else');
    await file.getByRole('button', {name: 'Change it and check'}).press('Enter');
    await file.locator('[data-changed]').getByText(/^Proof: /).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await game.getByText(/of 9 right/).count()).toBe(0);
    expect(await wide(page)).toBe(0);
    await picture(page, 'exercise-signature-file-360');
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('stand on the page without any script, answers folded', async () => {
    const {page, context} = await visit(browser);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('cases/c5-bad-example/');
    expect(await page.getByText('P16M means sixteen months').count()).toBe(1);
    await page.goto('workshop/k5-cards/');
    expect(await page.getByRole('cell', {name: 'Badge: “Team player of the month”'}).count()).toBe(1);
    await context.close();
  });
});

describe('the room', () => {
  const file = async (id: ExampleId, name: string): Promise<{name: string; mimeType: string; buffer: Buffer}> => ({name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(await loadExample(id)))});

  it('hands out a project whose link opens it on another device, and says when a code would be too long', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto('design/#new');
    await page.getByRole('button', {name: /blank/i}).first().click();
    await page.getByText(/^Saved \d/).first().waitFor({state: 'attached'});
    await page.goto('workshop/k9-room/');
    await page.getByRole('button', {name: 'Open the room'}).click();
    const room = page.getByRole('region', {name: 'The room', exact: true});
    const projects = room.getByLabel('Project', {exact: true});
    await projects.locator('optgroup').first().locator('option').first().waitFor({state: 'attached'});
    await projects.selectOption({label: 'Vocational centre'});
    await room.getByText('too long for a QR code').waitFor();
    await projects.selectOption(await projects.locator('optgroup').first().locator('option').first().getAttribute('value') ?? '');
    await room.getByRole('img', {name: /^QR code/}).waitFor();
    const link = await room.getByLabel(/^Link to copy \(/).inputValue();
    expect(await violations(page)).toEqual([]);
    const other = await visit(browser, {width: 360, height: 800});
    await other.page.goto(link);
    await other.page.getByText('Somebody shared a specification with you').waitFor();
    await other.context.close();
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('goes round: three pairs open the prepared project, and hand back a picture of a code, a file and a link', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 1280});
    const titleIt = async (at: Page, title: string): Promise<void> => {
      await at.goto('design/#description');
      await at.locator('#field-title-en').fill(title);
      await at.getByText(/^Saved \d/).first().waitFor({state: 'attached'});
    };
    const roomOf = async (at: Page, title: string): Promise<Locator> => {
      await at.goto('workshop/k9-room/');
      await at.getByRole('button', {name: 'Open the room'}).click();
      const room = at.getByRole('region', {name: 'The room', exact: true});
      const own = room.getByLabel('Project', {exact: true}).locator('option', {hasText: title});
      await own.waitFor({state: 'attached'});
      await room.getByLabel('Project', {exact: true}).selectOption(await own.getAttribute('value') ?? '');
      await room.getByRole('img', {name: /^QR code/}).waitFor();
      return room;
    };
    await page.goto('design/#new');
    await page.getByRole('button', {name: /blank/i}).first().click();
    await page.waitForURL(/#overview$/);
    await titleIt(page, 'SAMPLE Checking a fire door');
    const room = await roomOf(page, 'SAMPLE Checking a fire door');
    const prepared = await room.getByLabel(/^Link to copy \(/).inputValue();
    const back: {picture?: Buffer; file?: Buffer; link?: string} = {};
    for (const how of ['picture', 'file', 'link'] as const) {
      const pair = await visit(browser);
      await pair.page.goto(prepared);
      await pair.page.getByRole('button', {name: 'Open it'}).click();
      await pair.page.waitForURL(/#overview$/);
      const title = `SAMPLE Checking a fire door, by ${how}`;
      await titleIt(pair.page, title);
      const own = await roomOf(pair.page, title);
      if (how === 'picture') back.picture = await own.getByRole('img', {name: /^QR code/}).screenshot();
      if (how === 'link') back.link = await own.getByLabel(/^Link to copy \(/).inputValue();
      if (how === 'file') {
        const waiting = pair.page.waitForEvent('download');
        await own.getByRole('button', {name: 'Save the file'}).click();
        back.file = Buffer.from(await content(await waiting));
      }
      expect([pair.foreign, pair.errors]).toEqual([[], []]);
      await pair.context.close();
    }
    await room.getByLabel('Files of designs').setInputFiles([
      {name: 'Pair 1.png', mimeType: 'image/png', buffer: back.picture ?? Buffer.alloc(0)}, {name: 'Pair 2.specification.json', mimeType: 'application/json', buffer: back.file ?? Buffer.alloc(0)},
      {name: 'empty.png', mimeType: 'image/png', buffer: Buffer.from('none')},
    ]);
    await room.getByText('2 designs are open.').waitFor();
    await room.getByText('No QR code could be read in this picture.').waitFor();
    await room.getByLabel('Links that came back').fill(back.link ?? '');
    await room.getByRole('button', {name: 'Read the links'}).click();
    await room.getByText('3 designs are open.').waitFor();
    for (const how of ['picture', 'file', 'link']) await room.getByRole('cell', {name: `SAMPLE Checking a fire door, by ${how}`}).first().waitFor();
    await room.getByText('One field differs.').waitFor();
    await room.getByLabel('Second').selectOption('Link 1');
    await room.getByRole('columnheader', {name: 'Link 1'}).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'room-1280');
    const waiting = page.waitForEvent('download');
    await room.getByRole('button', {name: 'Word'}).first().click();
    expect((await content(await waiting)).length).toBeGreaterThan(3000);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('opens many designs, tells which are none, compares two and saves the overview', async () => {
    const {page, context, foreign, errors} = await visit(browser, {width: 360, height: 800, dark: true});
    await page.goto('workshop/k9-room/');
    await page.getByRole('button', {name: 'Open the room'}).click();
    const room = page.getByRole('region', {name: 'The room', exact: true});
    await room.getByLabel('Files of designs').setInputFiles([
      await file('company', 'Pair 1.specification.json'), await file('bad', 'Pair 2.specification.json'), await file('company', 'Again.json'), {name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{')},
    ]);
    await room.getByText('2 designs are open. Open already: Again.').waitFor();
    await room.getByText('There is a problem with notes.json').waitFor();
    await room.getByRole('rowheader', {name: 'Pair 2', exact: true}).waitFor();
    await room.getByText(/^\d+ fields differ\.$/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await picture(page, 'room-360-dark');
    const waiting = page.waitForEvent('download');
    await room.getByRole('button', {name: 'CSV'}).click();
    const csv = strFromU8(await content(await waiting));
    expect(csv).toContain('Pair 1,');
    expect(csv).toContain('not yet');
    await room.getByRole('button', {name: 'Take Pair 2 away'}).click();
    await room.getByText('One design is open.').waitFor();
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });
});
