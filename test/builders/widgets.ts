import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {StepId} from '../../src/standards';
import {accessibleNode} from './accessibilityTree';

/** One promise that a control of the forms keeps to those who use it without a mouse or without seeing it. */
export interface WidgetCheck {
  name: string;
  /** The step whose form must be on the page, with the worked example `vocational-centre` (English and Spanish) in it, freshly loaded. */
  step: StepId;
  /** Throws where the promise is broken. Leaves the form changed. */
  check(page: Page): Promise<void>;
}

const has = async (page: Page, selector: string, expected: {role?: string; name?: string; description?: string; value?: string; states?: Readonly<Record<string, unknown>>}): Promise<void> => {
  const node = await accessibleNode(page, selector);
  const {states, ...texts} = expected;
  for (const [key, value] of Object.entries(texts)) assert.equal(node[key as keyof typeof texts], value, `${key} of ${selector}`);
  for (const [key, value] of Object.entries(states ?? {})) assert.equal(node.states[key], value, `${key} of ${selector}`);
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const settle = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => { setTimeout(() => requestAnimationFrame(() => done()), 20); }));

/** What each control tells a screen reader, and how it answers to keys. */
export const widgetChecks: readonly WidgetCheck[] = [
  {
    name: 'a text in two languages has a tab for each, says which are filled, and the input is named by question and language', step: 'need',
    async check(page) {
      await page.waitForSelector('#field-need-statement-en');
      await has(page, '#field-need-statement [role=tablist]', {role: 'tablist', name: 'Languages of: 1.1 What is the need?'});
      await has(page, '#field-need-statement-en-tab', {role: 'tab', name: 'English filled', states: {selected: true}});
      await has(page, '#field-need-statement-es-tab', {role: 'tab', states: {selected: false}});
      await has(page, '#field-need-statement-en', {role: 'textbox', name: '1.1 What is the need? English filled', description: 'Two or three sentences: who, in which task or situation, and what should change.'});
      await page.focus('#field-need-statement-en-tab');
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(page), 'field-need-statement-es-tab');
      await has(page, '#field-need-statement-es-tab', {states: {selected: true}});
      assert.equal(await page.getAttribute('#field-need-statement-es', 'lang'), 'es');
      await page.keyboard.press('Home');
      assert.equal(await focused(page), 'field-need-statement-en-tab');
    },
  },
  {
    name: 'a list is a named group, each entry a named group in it, and its buttons say which entry they mean', step: 'need',
    async check(page) {
      await page.waitForSelector('#field-need-evidence-0');
      await has(page, '#field-need-evidence', {role: 'group', name: '1.2 What shows that the need is real?'});
      await has(page, '#field-need-evidence-0', {role: 'group', name: 'Evidence 1 of 2'});
      await has(page, '#field-need-evidence-0-down', {role: 'button', name: 'Move down evidence 1'});
      await has(page, '#field-need-evidence-0-remove', {role: 'button', name: 'Remove evidence 1'});
    },
  },
  {
    name: 'an entry is added, moved and removed by keyboard, the focus goes with it, and it is told', step: 'need',
    async check(page) {
      const told = (): Promise<string> => page.evaluate(() => [...document.querySelectorAll('[role=status]')].map((node) => node.textContent).join(' '));
      await page.waitForSelector('#field-need-evidence-add');
      await page.focus('#field-need-evidence-add');
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-need-evidence-2-card');
      await has(page, '#field-need-evidence-2', {name: 'Evidence 3 of 3'});
      await page.focus('#field-need-evidence-2-up');
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-need-evidence-1-up');
      assert.match(await told(), /Moved to place 2 of 3\./);
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-need-evidence-0-down', 'at the end of the list the other button takes the focus');
      await page.focus('#field-need-evidence-0-remove');
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-need-evidence-0-card');
      assert.match(await told(), /Removed evidence 1\. Undo brings it back\./);
      assert.equal(await page.locator('[id^="field-need-evidence-"][id$="-card"]').count(), 2);
    },
  },
  {
    name: 'a list of answers is a native select with its label', step: 'need',
    check: async (page) => {
      await page.waitForSelector('#field-need-evidence-0-kind');
      await has(page, '#field-need-evidence-0-kind', {role: 'combobox', name: '1.2a Kind of evidence', value: 'Talk with an employer'});
    },
  },
  {
    name: 'a date is a date input with its label', step: 'need',
    check: async (page) => {
      await page.waitForSelector('#field-need-evidence-0-date');
      await has(page, '#field-need-evidence-0-date', {role: 'Date', name: '1.2d When was it collected? (optional)'});
    },
  },
  {
    name: 'radio buttons are a named radio group; each says its explanation', step: 'outcomes',
    async check(page) {
      await page.waitForSelector('#field-outcomes-0-kind');
      await has(page, '#field-outcomes-0-kind', {role: 'radiogroup', name: '2.1b What kind of outcome is it? (optional)'});
      await has(page, '#field-outcomes-0-kind-skill', {role: 'radio', name: 'Skill', description: 'What they can do.', states: {checked: 'true'}});
      await has(page, '#field-outcomes-0-safetyRelated', {role: 'radiogroup', name: '2.1c Are people or goods at risk if a holder cannot do this? (optional)'});
      await has(page, '#field-outcomes-0-safetyRelated-no', {role: 'radio', name: 'No', states: {checked: 'true'}});
      await page.focus('#field-outcomes-0-kind-skill');
      await page.keyboard.press('ArrowDown');
      await has(page, '#field-outcomes-0-kind-responsibility', {states: {checked: 'true'}});
    },
  },
  {
    name: 'checkboxes are a named group with their hint', step: 'learning',
    async check(page) {
      await page.waitForSelector('#field-participation-modes');
      await has(page, '#field-participation-modes', {role: 'group', name: '4.1 How do learners take part?', description: 'Choose all that apply.'});
      await has(page, '#field-participation-modes-blended', {role: 'checkbox', states: {checked: 'true'}});
      await page.focus('#field-participation-modes-online');
      await page.keyboard.press('Space');
      await has(page, '#field-participation-modes-online', {states: {checked: 'true'}});
      await has(page, '#field-activities-0-outcomes', {role: 'group', name: '4.5f Outcomes it builds'});
      await has(page, '#field-activities-0-outcomes-o1', {role: 'checkbox', name: '1. Record the heat-loss data of a dwelling on a standard survey form.'});
    },
  },
  {
    name: 'a long list is searched by typing; arrow keys, Enter and Escape work, and the match is told', step: 'issuing',
    async check(page) {
      const input = '#field-awardingBody-country';
      await page.waitForSelector(input);
      await has(page, input, {role: 'combobox', name: '8.2 Country', description: 'Where the legal entity is established.', value: 'Spain', states: {expanded: false, autocomplete: 'list'}});
      await page.fill(input, 'ital');
      await has(page, input, {states: {expanded: true}});
      await page.keyboard.press('ArrowDown');
      const option = await page.getAttribute(input, 'aria-activedescendant');
      await has(page, `[id="${option ?? ''}"]`, {role: 'option', name: 'Italy IT', states: {selected: true}});
      await page.keyboard.press('Escape');
      await has(page, input, {value: 'Spain', states: {expanded: false}});
      await page.fill(input, 'portu');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await has(page, input, {value: 'Portugal', states: {expanded: false}});
      assert.equal(await focused(page), 'field-awardingBody-country');
    },
  },
  {
    name: 'skills are a named group; each can be taken out by a button that names it', step: 'outcomes',
    async check(page) {
      await page.waitForSelector('#field-outcomes-0-skills-search');
      await has(page, '#field-outcomes-0-skills', {role: 'group', name: '2.1d Skills it matches (optional)'});
      const {role, name, states} = await accessibleNode(page, '#field-outcomes-0-skills-search');
      assert.equal(role, 'combobox');
      assert.match(name, /^Search \d+ skills$/);
      assert.equal(states.expanded, false);
      await has(page, '#field-outcomes-0-skills li button', {role: 'button', name: 'Remove record survey data'});
      await page.focus('#field-outcomes-0-skills li button');
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-outcomes-0-skills-search');
      await has(page, '#field-outcomes-0-skills li button', {name: 'Remove energy performance of buildings'});
    },
  },
  {
    name: 'hours have label, hint and unit, and the sum is a status', step: 'workload',
    async check(page) {
      await page.waitForSelector('#field-workload-contact');
      await has(page, '#field-workload', {role: 'group', name: '3.1 Workload'});
      await has(page, '#field-workload-contact', {role: 'textbox', name: '3.1a Taught or trained together', value: '12'});
      assert.match((await accessibleNode(page, '#field-workload-contact')).description, /^On site or live online\..*hours/);
      assert.equal(await page.textContent('#field-workload [role=status]'), 'Total: 30 hours');
      await page.fill('#field-workload-contact', '12,5');
      assert.equal(await page.textContent('#field-workload [role=status]'), 'Total: 30.5 hours');
      await has(page, '#field-workload-contact', {value: '12,5'});
    },
  },
  {
    name: 'the level finder has a radio group for each column, and offers the lowest level', step: 'workload',
    async check(page) {
      await page.waitForSelector('#field-level-descriptors-skills');
      await has(page, '#field-level-descriptors', {role: 'group', name: 'Level by the EQF descriptors'});
      await has(page, '#field-level-descriptors-skills', {role: 'radiogroup', name: '3.7c Skills'});
      await has(page, '#field-level-descriptors-skills-4', {role: 'radio', name: 'Level 4', states: {checked: 'true'}});
      assert.notEqual((await accessibleNode(page, '#field-level-descriptors-skills-4')).description, '');
      await page.check('#field-level-descriptors-skills-3');
      assert.equal(await page.textContent('#field-level-descriptors [role=status]'), 'The level that all three reach: EQF 3, indicative.');
      await page.getByRole('button', {name: 'Use level 3'}).press('Enter');
      await has(page, '#field-level-eqf', {role: 'combobox', name: '3.7e EQF level', value: 'Level 3'});
    },
  },
  {
    name: 'the matrix is a table; each tick says assessment and outcome, each criterion is named by both', step: 'assessment',
    async check(page) {
      await page.waitForSelector('#matrix-o0a0');
      await has(page, '[role=table]', {role: 'table', name: 'What shows what'});
      await has(page, '#matrix-a0', {role: 'columnheader', name: 'Survey of a dwelling'});
      await has(page, '#matrix-o0', {role: 'rowheader'});
      await has(page, '#matrix-o0a0', {role: 'checkbox', name: 'Survey of a dwelling shows outcome 1', states: {checked: 'true'}});
      await has(page, '#matrix-o0a1', {role: 'checkbox', name: 'Recommendation to the client shows outcome 1', states: {checked: 'false'}});
      assert.match((await accessibleNode(page, '#field-assessments-0-measures-0-criterion-en')).name, /^5\.1g What counts as met\? 1 Record the heat-loss data .* Survey of a dwelling English filled$/);
      await page.focus('#matrix-o0a1');
      await page.keyboard.press('Space');
      await page.waitForSelector('#field-assessments-1-measures-1-criterion-en');
      await has(page, '#matrix-o0a1', {states: {checked: 'true'}});
    },
  },
  {
    name: 'help opens beside the question and says what it is about', step: 'need',
    async check(page) {
      const button = '[aria-controls="field-need-statement-help"]';
      await page.waitForSelector(button);
      await has(page, button, {role: 'button', name: 'Why, and examples: 1.1 What is the need?', states: {expanded: false}});
      await page.focus(button);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#field-need-statement-help dd:nth-of-type(4)');
      await has(page, button, {states: {expanded: true}});
      assert.match(await page.getAttribute('#field-need-statement-help a', 'href') ?? '', /standards\/s2\/#s2-1$/);
    },
  },
  {
    name: 'an outcome is put together from parts and stays free to edit', step: 'outcomes',
    async check(page) {
      const id = 'field-outcomes-0-statement';
      await page.waitForSelector(`#${id}-en`);
      await has(page, `[aria-controls="${id}-compose"]`, {role: 'button', name: 'Put it together from parts', states: {expanded: false}});
      await page.press(`[aria-controls="${id}-compose"]`, 'Enter');
      await page.waitForSelector(`#${id}-compose-verb`);
      await has(page, `#${id}-compose-verb`, {role: 'combobox', name: 'Verb'});
      await page.fill(`#${id}-compose-verb`, 'check');
      await page.keyboard.press('Enter');
      await page.fill(`#${id}-compose-object`, 'the radiators');
      await page.fill(`#${id}-compose-context`, 'of each room');
      await page.getByRole('button', {name: 'Use this sentence'}).press('Enter');
      await settle(page);
      assert.equal(await focused(page), `${id}-en`);
      assert.equal(await page.inputValue(`#${id}-en`), 'Check the radiators of each room.');
    },
  },
  {
    name: 'a verb nobody can watch is told politely after a pause and exchanged with one press', step: 'outcomes',
    async check(page) {
      const input = '#field-outcomes-1-statement-en';
      await page.waitForSelector(input);
      await page.fill(input, 'Understand the main constraints for an outdoor unit');
      await page.waitForSelector('#field-outcomes-1 [role=status] button');
      await page.press('#field-outcomes-1 [role=status] button', 'Enter');
      assert.equal(await focused(page), 'field-outcomes-1-statement-en');
      assert.match(await page.inputValue(input), /^\w+ the main constraints for an outdoor unit$/);
      assert.doesNotMatch(await page.inputValue(input), /understand/i);
    },
  },
  {
    name: 'on "Save and continue" the summary takes the focus, leads to the field, and the field says the same', step: 'outcomes',
    async check(page) {
      const input = '#field-outcomes-1-statement-en';
      await page.waitForSelector(input);
      await page.fill(input, 'Understand the main constraints for an outdoor unit');
      assert.equal((await accessibleNode(page, input)).states.invalid, 'false', 'nothing is told as wrong while somebody writes');
      await page.getByRole('button', {name: 'Save and continue'}).press('Enter');
      await page.waitForSelector('[role=alert] a');
      assert.equal(await page.evaluate(() => document.activeElement?.contains(document.querySelector('[role=alert]'))), true);
      await page.waitForFunction(() => document.title.startsWith('Error: '));
      const link = page.locator('[role=alert] a', {hasText: 'understand'});
      const message = await link.textContent() ?? '';
      await link.press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-outcomes-1-statement-en');
      await has(page, input, {states: {invalid: 'true'}});
      assert.ok((await accessibleNode(page, input)).description.includes(message), 'the message is part of the description of the field');
      await page.fill(input, 'Identify the main constraints for an outdoor unit from drawings');
      await page.waitForFunction(() => document.querySelector('[role=alert]') === null);
      assert.doesNotMatch(await page.title(), /^Error: /);
    },
  },
  {
    name: 'whoever wants may go on and finish later', step: 'outcomes',
    async check(page) {
      await page.waitForSelector('#field-outcomes-1-statement-en');
      await page.fill('#field-outcomes-1-statement-en', 'Understand the main constraints for an outdoor unit');
      await page.getByRole('button', {name: 'Save and continue'}).press('Enter');
      await page.waitForSelector('[role=alert] a');
      await has(page, '[tabindex="-1"]:has(> [role=alert]) > button', {role: 'button', name: 'Continue anyway, finish later'});
    },
  },
  {
    name: 'a verb that was typed is taken when the input is left: from the list where it is there, else as the reader wrote it', step: 'outcomes',
    async check(page) {
      const id = 'field-outcomes-0-statement';
      const sentence = (): Promise<string | null> => page.textContent(`#${id}-compose strong`);
      await page.waitForSelector(`#${id}-en`);
      await page.press(`[aria-controls="${id}-compose"]`, 'Enter');
      await page.waitForSelector(`#${id}-compose-verb`);
      await page.fill(`#${id}-compose-verb`, 'Check');
      await page.keyboard.press('Tab');
      await has(page, `#${id}-compose-verb`, {value: 'check'});
      assert.equal(await sentence(), 'Check.');
      await page.fill(`#${id}-compose-verb`, 'pre-insulate');
      await page.keyboard.press('Tab');
      await has(page, `#${id}-compose-verb`, {value: 'pre-insulate'});
      assert.match(await page.textContent(`#${id}-compose`) ?? '', /“pre-insulate” is not in our list/);
      await page.fill(`#${id}-compose-object`, 'the pipes');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.getByRole('button', {name: 'Use this sentence'}).press('Enter');
      await settle(page);
      assert.equal(await focused(page), `${id}-en`);
      assert.equal(await page.inputValue(`#${id}-en`), 'Pre-insulate the pipes.');
      const {y = -1} = await page.locator(`#${id}-en`).boundingBox() ?? {};
      assert.ok(y > 60 && y < 800, `the field is in sight, at ${y}`);
    },
  },
  {
    name: 'text that a list does not have stays, is told at once and again on "Save and continue"; an exact match is taken', step: 'issuing',
    async check(page) {
      const input = '#field-awardingBody-country';
      await page.waitForSelector(input);
      await page.fill(input, 'Atlantis');
      await page.keyboard.press('Tab');
      await has(page, input, {value: 'Atlantis', states: {invalid: 'true'}});
      assert.match((await accessibleNode(page, input)).description, /“Atlantis” is not in the list\. “Spain” still stands\./);
      await page.getByRole('button', {name: 'Save and continue'}).press('Enter');
      await page.locator('[role=alert] a', {hasText: '“Country” says “Atlantis”'}).waitFor();
      await page.fill(input, 'portugal');
      await page.keyboard.press('Tab');
      await has(page, input, {value: 'Portugal', states: {invalid: 'false'}});
      await page.fill(input, 'it');
      await page.keyboard.press('Tab');
      await has(page, input, {value: 'Italy'});
    },
  },
  {
    name: 'skills: the first click on what stands below the search meets it, and own words begin with what was searched', step: 'outcomes',
    async check(page) {
      const id = 'field-outcomes-0-skills';
      await page.waitForSelector(`#${id}-search`);
      for (const [word, own] of [['heat', false], ['vacuum the circuit', true]] as const) {
        await page.fill(`#${id}-search`, word);
        const summary = page.locator(`#${id} summary`);
        await summary.scrollIntoViewIfNeeded();
        const {x, y, width, height} = await summary.boundingBox() ?? {x: 0, y: 0, width: 0, height: 0};
        // The list of matches lies over the summary: it is closed by pressing beside it, as people do.
        if (!own) await page.keyboard.press('Tab');
        else {
          await page.mouse.move(x + width / 2, y + height / 2);
          await page.mouse.down();
          await page.waitForTimeout(60);
          await page.mouse.up();
          assert.equal(await page.locator(`#${id} details`).evaluate((node) => (node as HTMLDetailsElement).open), true);
        }
        assert.equal(await page.inputValue(`#${id}-search`), word);
        assert.match(await page.textContent(`#${id}`) ?? '', new RegExp(`Nothing ${own ? '(found|is added yet)' : 'is added yet'}`));
      }
      assert.equal(await page.inputValue(`#${id}-own`), 'vacuum the circuit');
      await page.press(`#${id}-own`, 'Enter');
      await has(page, `#${id} li:last-child button`, {name: 'Remove vacuum the circuit'});
      assert.equal(await page.inputValue(`#${id}-search`), '');
      assert.equal(await page.getByRole('button', {name: 'Load the ESCO list of this site'}).count(), 0, 'no list is offered that this site does not have');
    },
  },
  {
    name: 'occupations: there is no search in an empty list, own words stand first', step: 'need',
    async check(page) {
      await page.waitForSelector('#field-need-occupations-own');
      assert.equal(await page.locator('#field-need-occupations-search').count(), 0);
      await page.fill('#field-need-occupations-own', 'Heat pump installer');
      await page.keyboard.press('Enter');
      await has(page, '#field-need-occupations li:last-child button', {name: 'Remove Heat pump installer'});
    },
  },
  {
    name: 'what is no number stays as it was typed, is told on "Save and continue", and is still there when the reader comes back', step: 'workload',
    async check(page) {
      const input = '#field-workload-guided';
      await page.waitForSelector(input);
      await page.fill(input, '1h30');
      await page.fill('#field-workload-practice', '-3');
      await page.keyboard.press('Tab');
      await has(page, input, {value: '1h30', states: {invalid: 'false'}});
      await page.getByRole('button', {name: 'Save and continue'}).press('Enter');
      await page.locator('[role=alert] a', {hasText: '“Guided online learning” says “1h30”. Write it in figures only'}).waitFor();
      await page.locator('[role=alert] a', {hasText: 'The hours are -3.'}).waitFor();
      assert.equal(await page.locator('[role=alert] a', {hasText: 'must be 0 or more'}).count(), 0, 'one fault is told once');
      await has(page, input, {states: {invalid: 'true'}});
      await page.evaluate(() => { location.hash = '#need'; });
      await page.waitForSelector('#field-need-statement-en');
      await page.evaluate(() => { location.hash = '#workload'; });
      await page.waitForSelector(input);
      await has(page, input, {value: '1h30'});
      await page.fill(input, '1,5');
      await has(page, input, {value: '1,5'});
    },
  },
  {
    name: 'the focus goes to the level that was chosen when its button is gone', step: 'workload',
    async check(page) {
      await page.waitForSelector('#field-level-descriptors-skills');
      await page.check('#field-level-descriptors-skills-3');
      await page.getByRole('button', {name: 'Use level 3'}).press('Enter');
      await settle(page);
      assert.equal(await focused(page), 'field-level-eqf');
    },
  },
  {
    name: 'the three columns of the level finder stand side by side where there is room, and fold where there is not', step: 'workload',
    async check(page) {
      await page.waitForSelector('#field-level-descriptors-skills');
      const tops = (): Promise<number[]> => page.locator('#field-level-descriptors [role=radiogroup]').evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
      assert.equal(new Set(await tops()).size, 1);
      await page.setViewportSize({width: 360, height: 800});
      await settle(page);
      assert.equal(new Set(await tops()).size, 3);
      await has(page, '#field-level-descriptors-skills button', {role: 'button', name: 'Level 4 is chosen. Show all', states: {expanded: false}});
      assert.equal(await page.locator('#field-level-descriptors-skills-4').isVisible(), false);
      await page.press('#field-level-descriptors-skills button', 'Enter');
      assert.equal(await page.locator('#field-level-descriptors-skills-4').isVisible(), true);
    },
  },
  {
    name: 'a short label in half a card is not broken', step: 'learning',
    async check(page) {
      await page.waitForSelector('#field-activities-0-workloadKind-label');
      const height = await page.locator('#field-activities-0-workloadKind-label').evaluate((node) => node.getBoundingClientRect().height);
      assert.ok(height < 32, `one line, not ${height} px`);
    },
  },
  {
    name: 'another language can be made the first, and texts can be said to be in it', step: 'description',
    async check(page) {
      await page.waitForSelector('#field-languages li');
      await page.getByRole('button', {name: 'Make Spanish the first'}).press('Enter');
      await settle(page);
      assert.match(await page.textContent('#field-languages li:first-child') ?? '', /Spanish\s*first/);
      assert.equal(await focused(page), 'field-languages');
      await page.fill('#field-languages-search', 'galician');
      await page.keyboard.press('Enter');
      const title = await page.inputValue('#field-title-es');
      await page.getByRole('button', {name: 'What I wrote as Spanish is in Galician'}).press('Enter');
      await page.waitForSelector('#field-title-gl');
      assert.equal(await page.inputValue('#field-title-gl'), title);
      assert.match(await page.textContent('#field-languages li:first-child') ?? '', /Galician/);
    },
  },
  {
    name: 'what is ticked and chosen shows on paper', step: 'assessment',
    async check(page) {
      await page.waitForSelector('#matrix-o0a0');
      await page.emulateMedia({media: 'print'});
      const adjusted = await page.locator('input[type=radio], input[type=checkbox]').evaluateAll((nodes) => [...new Set(nodes.map((node) => getComputedStyle(node).printColorAdjust))]);
      assert.deepEqual(adjusted, ['exact']);
    },
  },
];
