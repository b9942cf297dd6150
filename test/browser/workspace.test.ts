import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, openExample, outcomeStatement as statement, picture, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const saved = (page: Page): Promise<void> => page.getByText(/^Saved \d/).first().waitFor({timeout: 10_000});

describe('two tabs on one project', () => {
  it('pass changes on to each other, and neither overwrites the other unasked', async () => {
    const {page: first, context} = await visit(browser);
    await openExample(first, 'A company');
    await saved(first);
    await first.goto('design/#outcomes');
    const second = await context.newPage();
    await second.goto('design/#outcomes');
    await second.locator(statement).waitFor();

    await first.locator(statement).fill('Carry out each step of the allergen changeover on a packing line');
    await saved(first);
    await expect.poll(() => second.locator(statement).inputValue(), {timeout: 10_000}).toBe('Carry out each step of the allergen changeover on a packing line');

    // Both write before either has stored: only one can be first, and the other is asked.
    await Promise.all([
      first.locator(statement).fill('Clean the packing line by the checklist before a changeover'),
      second.locator(statement).fill('Check the packing line by the checklist before a changeover'),
    ]);
    const asked = async (page: Page): Promise<boolean> => page.getByRole('dialog').isVisible();
    await expect.poll(async () => [await asked(first), await asked(second)].filter(Boolean).length, {timeout: 10_000}).toBe(1);
    const [loser, winner] = await asked(first) ? [first, second] : [second, first];
    await picture(loser, 'two-tabs-1440');
    const mine = await loser.locator(statement).inputValue();
    const theirs = await winner.locator(statement).inputValue();
    expect(mine).not.toBe(theirs);
    await loser.getByRole('button', {name: /Keep mine as a copy|Keep both|copy/i}).first().click();
    await loser.getByRole('dialog').waitFor({state: 'detached'});
    await expect.poll(() => loser.locator(statement).inputValue()).toBe(mine);
    expect(await winner.locator(statement).inputValue()).toBe(theirs);
    await loser.goto('design/#projects');
    await loser.getByText('(my version)').first().waitFor();
    await context.close();
  });
});

describe('a browser that stores nothing', () => {
  it('is told at once, and the work can be taken away', async () => {
    const {page, context, errors} = await visit(browser);
    // Some browsers throw when a page only reads the name, as in a private window.
    await context.addInitScript(() => { Object.defineProperty(window, 'indexedDB', {get() { throw new DOMException('refused', 'SecurityError'); }}); });
    await openExample(page, 'A company');
    await page.getByText('Your work is only in this tab.').first().waitFor();
    await page.goto('design/#outcomes');
    await page.locator(statement).fill('Clean the packing line by the checklist before a changeover');
    await page.getByText('Not saved: only in this tab').first().waitFor();
    await picture(page, 'storage-refused-1440');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Download my work'}).click()]);
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain('Clean the packing line by the checklist before a changeover');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('and one that is full keeps the edits in the tab, says so, and saves again when there is room', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A company');
    await saved(page);
    await page.goto('design/#outcomes');
    await page.evaluate(() => {
      const {put} = IDBObjectStore.prototype;
      Object.assign(window, {makeRoom: () => { IDBObjectStore.prototype.put = put; }});
      IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
    });
    await page.locator(statement).fill('Clean the packing line by the checklist before a changeover');
    await page.getByText('Not saved: the storage is full').first().waitFor({timeout: 10_000});
    await page.getByRole('button', {name: 'Download my work'}).waitFor();
    expect(await page.locator(statement).inputValue()).toBe('Clean the packing line by the checklist before a changeover');
    await page.evaluate(() => (window as unknown as {makeRoom(): void}).makeRoom());
    await page.getByRole('button', {name: 'Try again'}).click();
    await saved(page);
    await page.reload();
    await expect.poll(() => page.locator(statement).inputValue()).toBe('Clean the packing line by the checklist before a changeover');
    await context.close();
  });
});

describe('a browser without Ed25519', () => {
  it('signs and checks with the fallback library, and says so', async () => {
    const {page, context, errors} = await visit(browser);
    // The signing happens in the worker: its scripts see the same refusal.
    await context.route('**/islands/*.js', async (route) => {
      const response = await route.fetch();
      const refusal = 'if (globalThis.crypto?.subtle) { const {generateKey} = SubtleCrypto.prototype; SubtleCrypto.prototype.generateKey = function (algorithm, ...rest) { return algorithm === "Ed25519" ? Promise.reject(new DOMException("no", "NotSupportedError")) : generateKey.call(this, algorithm, ...rest); }; }\n';
      await route.fulfill({response, body: refusal + await response.text()});
    });
    await openExample(page, 'A company');
    await page.goto('design/#sample');
    await page.getByRole('radio', {name: 'Open Badge 3.0'}).check();
    await page.getByRole('button', {name: 'Make the sample'}).click();
    await page.getByText(/browser (has no|does not know|lacks)|library/i).first().waitFor();
    await page.getByRole('link', {name: 'Check it on the verify page'}).click();
    await page.locator('article[data-verdict="verified"]').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a new view', () => {
  /** The view is shown from its top, with the focus on its heading. */
  const isShownFromTop = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('heading', {level: 1, name}).waitFor();
    await page.waitForFunction(() => scrollY === 0 && document.activeElement?.tagName === 'H1');
  };
  const toEnd = async (page: Page): Promise<void> => {
    await page.evaluate(() => scrollTo({top: document.documentElement.scrollHeight}));
    await page.waitForFunction(() => scrollY > 100);
  };
  const taskList = 'Your micro-credential, step by step';

  it('is shown from its top after a scrolled page, whichever way it was opened', async () => {
    const {page, context, errors} = await visit(browser, {width: 420, height: 600});
    // An address without #new: the project appears before the address changes.
    await page.goto('design/');
    await page.getByRole('button', {name: 'The bad example'}).waitFor();
    // The first view of a page leaves the focus where the browser put it.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('H1');
    await toEnd(page);
    await page.getByRole('button', {name: 'The bad example'}).click();
    await isShownFromTop(page, taskList);

    await toEnd(page);
    await page.evaluate(() => { location.hash = '#outcomes'; });
    await isShownFromTop(page, 'Outcomes');
    await toEnd(page);
    await page.evaluate(() => { location.hash = '#new'; });
    await isShownFromTop(page, /./);
    await toEnd(page);
    await page.getByRole('button', {name: 'A company'}).click();
    await isShownFromTop(page, taskList);
    await toEnd(page);
    await page.evaluate(() => { location.hash = '#example=bad'; });
    await isShownFromTop(page, taskList);
    await toEnd(page);
    await page.evaluate(() => { location.hash = '#projects'; });
    await isShownFromTop(page, /projects/i);
    // The bad example was not touched, so its link opened the one that was there.
    expect(await page.locator('li[data-open]').count()).toBe(2);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a worker that breaks down', () => {
  it('costs the file that it was at, in words, and the other files are checked', async () => {
    const {page, context} = await visit(browser);
    await page.addInitScript(() => {
      const {postMessage} = Worker.prototype;
      // Each of the three files is first asked whether it helps the others; the fifth call is the check of the second.
      let calls = 0;
      Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
        if (++calls === 5) throw new DOMException('broken', 'DataCloneError');
        postMessage.apply(this, sent as Parameters<typeof postMessage>);
      } as typeof postMessage;
    });
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(['one', 'two', 'three'].map((name) => ({name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from('{')})));
    await expect.poll(() => page.locator('article[data-verdict="unreadable"]').count(), {timeout: 20_000}).toBe(2);
    // Nobody would notice a worker that is never found: the page then does the work itself, and freezes with it.
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringContaining('/islands/')]);
    await page.getByRole('article', {name: 'two.json could not be checked'}).getByRole('button', {name: 'Try again'}).click();
    await expect.poll(() => page.locator('article[data-verdict="unreadable"]').count(), {timeout: 20_000}).toBe(3);
    await context.close();
  });
});

describe('the list of skills', () => {
  const more = async (page: Page) => {
    await page.goto('design/#outcomes');
    const group = page.locator('#field-outcomes-0-skills');
    await group.getByText('Not found? Use your own words, or a longer list').click();
    return group;
  };

  it('grows by an official ESCO file that the reader chooses, and refuses another file in words', async () => {
    const {page, context, foreign} = await visit(browser);
    await openExample(page, 'A company');
    const group = await more(page);
    const rows = ['conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status', 'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000abcd,skill/competence,cross-sector,polish brass door handles,,released'];
    await group.locator('input[type=file]').setInputFiles({name: 'skills_en.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n'))});
    await group.locator('[role=status]').getByText(/1/).first().waitFor();
    await page.locator('#field-outcomes-0-skills-search').fill('brass door');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await group.getByText('polish brass door handles').first().waitFor();
    await group.locator('input[type=file]').setInputFiles({name: 'holiday.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2')});
    await group.locator('[role=status]').getByText(/holiday|column|conceptUri|official/i).first().waitFor();
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('asks the online service only on the button that names it, and tells when it does not answer', async () => {
    const {page, context, foreign} = await visit(browser, {asks: ['ec.europa.eu']});
    await openExample(page, 'A company');
    const group = await more(page);
    let answer: 'results' | 'down' = 'results';
    await context.route('https://ec.europa.eu/**', (route) => answer === 'down' ? route.abort() : route.fulfill({
      contentType: 'application/json', headers: {'access-control-allow-origin': '*'},
      body: JSON.stringify({_embedded: {results: [{uri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000beef', title: 'swab surfaces'}, {uri: 'javascript:alert(1)', title: 'not a concept'}]}}),
    }));
    await group.locator('#field-outcomes-0-skills-online').fill('swab');
    expect(foreign).toEqual([]);
    await group.getByRole('button', {name: /Ask ec\.europa\.eu/}).click();
    await group.getByRole('button', {name: /Add.*swab surfaces/}).click();
    expect(await group.getByText('not a concept').count()).toBe(0);
    expect(foreign).toHaveLength(1);
    answer = 'down';
    await group.getByRole('button', {name: /Ask ec\.europa\.eu/}).click();
    await group.locator('[role=status]').getByText(/ec\.europa\.eu/).waitFor();
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  /** Presses Tab until the focused element has this accessible text; fails when it never comes. */
  const tabTo = async (page: Page, text: RegExp, most = 150): Promise<void> => {
    for (let press = 0; press < most; press++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        const labels = (element as HTMLInputElement | null)?.labels;
        return [element?.getAttribute('aria-label'), element?.textContent, ...(labels ? [...labels].map((label) => label.textContent) : []), (element?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')].join(' ').trim();
      });
      if (text.test(found)) return;
    }
    throw new Error(`The Tab key never reached ${String(text)}`);
  };

  it('a reader starts, fills in, mends, checks, makes a sample and verifies it', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('');
    await tabTo(page, /^Design a micro-credential$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Start blank'}).waitFor();
    await tabTo(page, /What will the credential be called/);
    await page.keyboard.type('Repairing a bicycle brake');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#overview$/);
    await tabTo(page, /^Outcomes/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {level: 1, name: 'Outcomes'}).waitFor();
    await tabTo(page, /^Add an outcome$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^(?!Why).*What will the learner be able to do/s);
    await page.keyboard.type('Understand the brakes of a city bicycle in a repair workshop');
    await page.locator('[data-code="V11"]').first().waitFor();
    await tabTo(page, /^Save and continue$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent.includes('There is a problem'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Adjust the brakes of a city bicycle in a repair workshop');
    await page.locator('[data-code="V11"]').first().waitFor({state: 'detached'});
    await page.keyboard.press('Control+Z');

    await page.goto('design/#new');
    await page.getByRole('button', {name: 'Start blank'}).waitFor();
    await tabTo(page, /^A company/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    await tabTo(page, /^Make a sample credential/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {level: 1, name: /sample/i}).waitFor();
    for (const choice of [/Open Badge 3\.0/, /eddsa-rdfc-2022/, /A file by itself/]) await tabTo(page, choice);
    await tabTo(page, /^Make the sample$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: /^Download sample-/}).waitFor();
    await tabTo(page, /^Check it on the verify page$/);
    await page.keyboard.press('Enter');
    await page.locator('article[data-verdict="verified"]').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
