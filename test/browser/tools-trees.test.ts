import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {trees} from '../../src/standards/trees';
import {launch, picture, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const page5 = 'reference/decision-trees/';
const tree = (page: Page, id: string) => page.getByRole('region', {name: new RegExp(`^${id} `)}).first();
const walkThrough = async (page: Page, id: string): Promise<ReturnType<typeof tree>> => {
  const place = tree(page, id);
  await place.getByRole('button', {name: /^Walk through it/}).click();
  await place.getByRole('button', {name: 'Continue'}).waitFor();
  return place;
};
const answer = async (place: ReturnType<typeof tree>, ...labels: (string | RegExp)[]): Promise<void> => {
  for (const label of labels) {
    await place.getByRole('radio', {name: label}).check();
    await place.getByRole('button', {name: 'Continue'}).click();
  }
};
const openExample = async (page: Page, name: string): Promise<void> => {
  await page.goto('design/');
  await page.getByRole('button', {name}).click();
  await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
  await page.getByText(/^Saved \d/).first().waitFor({state: 'attached'});
};

describe('the page of decision trees', () => {
  it('shows all nine whole without any script, each answer leading to a place on the page', async () => {
    const {page, context} = await visit(browser);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(page5);
    for (const {id, questions, results} of trees) for (const part of [...questions, ...results]) expect(await page.locator(`[id="${`${id}-${part.id}`.toLowerCase()}"]`).count(), `${id} ${part.id}`).toBe(1);
    const broken = await page.evaluate(() => [...document.querySelectorAll('main section a[href^="#dt"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))));
    expect(broken).toEqual([]);
    await context.close();
  });

  it('walks through a tree by keyboard alone, to a result that takes the focus', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto(page5);
    await tree(page, 'DT1').getByRole('button', {name: /^Walk through it/}).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'LEGEND');
    // Continue without an answer: told, and led to the answers.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tree(page, 'DT1').getByText('Choose an answer to go on.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    for (let question = 0; question < 6; question += 1) {
      await page.waitForFunction((first) => document.activeElement?.tagName === (first ? 'INPUT' : 'LEGEND'), question === 0);
      if (question > 0) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => document.activeElement?.textContent === 'A micro-credential');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes back with the answer kept, lets one answer be changed, starts again, and closes', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto(page5);
    const place = await walkThrough(page, 'DT1');
    await answer(place, /Yes, there is/, /No, we have a list/);
    await place.getByRole('heading', {name: 'Not yet'}).waitFor();
    await place.getByText('Write two to four outcomes (P2)').first().waitFor();
    await place.getByRole('button', {name: 'Back'}).click();
    expect(await place.getByRole('radio', {name: /No, we have a list/}).isChecked()).toBe(true);
    await answer(place, /Yes, in one to six/, /Many months/);
    await place.getByRole('heading', {name: 'A programme: think of a set'}).waitFor();
    await place.getByRole('button', {name: /^Change your answer to: Does somebody look/}).click();
    await answer(place, /No, we record/);
    await place.getByRole('heading', {name: 'A certificate of attendance'}).waitFor();
    expect(await place.getByRole('heading', {name: 'Write it into your project'}).count()).toBe(0);
    await place.getByRole('button', {name: 'Start again'}).click();
    await place.getByText('Question 1.').waitFor();
    await place.getByRole('button', {name: 'Close'}).click();
    await place.getByRole('button', {name: /^Walk through it/}).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Walk through it/);
    await place.getByRole('button', {name: /^Walk through it/}).click();
    await place.getByText('Question 1.').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('writes a level claim into the open project, says what changes, and takes it back', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto(page5);
    const place = await walkThrough(page, 'DT2');
    await answer(place, 'No, or we do not know', 'No, or it would say nothing useful');
    await place.getByRole('heading', {name: 'No level'}).waitFor();
    await place.getByText('Carrying out an allergen changeover').waitFor();
    await place.getByText('was: Yes, an indicative one').waitFor();
    await place.getByRole('button', {name: 'Write it into the project'}).click();
    await place.getByText('Written into your project.').waitFor();
    await picture(page, 'tree-written-1440', false);
    await page.waitForTimeout(1200);
    const other = await context.newPage();
    await other.goto('design/#workload');
    const none = other.getByRole('radio', {name: 'No', exact: true}).first();
    await none.waitFor();
    expect(await none.isChecked()).toBe(true);
    await other.close();
    await place.getByRole('button', {name: 'Undo'}).click();
    await place.getByText('Taken back.').waitFor();
    await place.getByText('was: Yes, an indicative one').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('writes method and supervision into the assessment that the reader chooses, and offers a project where there is none', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto(page5);
    const way = ['Do: the learner carries something out', 'At a distance', 'It costs money or trust'];
    await answer(await walkThrough(page, 'DT4'), ...way);
    await tree(page, 'DT4').getByRole('link', {name: 'Open or start a project'}).waitFor();
    await openExample(page, 'A vocational centre');
    await page.goto(page5);
    const place = await walkThrough(page, 'DT4');
    await answer(place, ...way);
    await place.getByLabel('For which assessment?').selectOption('A new assessment');
    await place.getByRole('button', {name: 'Write it into the project'}).click();
    await place.getByText('Written into your project.').waitFor();
    await place.getByRole('link', {name: /Complete the rest in the form: Assessment/}).click();
    await page.getByRole('heading', {level: 1, name: 'Assessment'}).waitFor();
    await expect.poll(() => page.getByRole('radio', {name: 'Not supervised, identity checked'}).last().isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([{dark: false, width: 1440}, {dark: true, width: 360}])('has no violations while walking and at a result ($width px, dark: $dark)', async ({dark, width}) => {
    const {page, context} = await visit(browser, {dark, width});
    await openExample(page, 'A company');
    await page.goto(page5);
    const place = await walkThrough(page, 'DT5');
    await place.getByRole('button', {name: 'Continue'}).click();
    expect(await violations(page)).toEqual([]);
    await answer(place, 'No', 'No', 'Nobody yet');
    await place.getByRole('heading', {name: 'Write it into your project'}).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(page, `trees-${width}`);
    await context.close();
  });
});
