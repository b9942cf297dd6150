import {createHash} from 'node:crypto';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {paperFormats} from '../../../src/documents';
import {templates} from '../../../src/documents/templates';
import {pdfFont} from '../../../src/cli/paint';
import {cardSetIds} from '../../../src/documents/cards';
import {blockList, blocksOf, kitPapers, kitPrints, levels, plan, slidesHtml, slidesOf, slidesPdf, things, workshopWords, type WorkshopOptions} from '../../../src/documents/workshop';
import {countRight, exerciseIds, exercises, spokenExercise} from '../../../src/documents/workshop/exercises';
import {detectMapping, rosterColumns} from '../../../src/issuing';
import {pick} from '../../../src/language';
import {blankSpecification, loadExample, newId} from '../../../src/specification';
import {isClauseId, standards} from '../../../src/standards';
import {poppler, printed} from '../printed';

const at = new Date('2026-11-25T09:00:00Z');
const options = (minutes: number, more: Partial<WorkshopOptions> = {}): WorkshopOptions => ({minutes, people: 12, level: 'some', devices: true, network: true, start: 540, ...more});
const kits = [60, 210, 480].flatMap((minutes) => levels.flatMap((level) => [true, false].map((devices) => plan(options(minutes, {level, devices, network: devices})))));

describe('the papers of a workshop kit', () => {
  it('have whole tables and words for everything', () => {
    for (const made of kits) {
      for (const {id, paper} of kitPapers(made, 'en', at)) {
        expect(JSON.stringify(paper), id).not.toMatch(/\{[a-z]+\}|undefined/);
        for (const {title, blocks} of paper.sections) {
          for (const block of blocks) {
            if (block.kind !== 'table') continue;
            expect(block.widths.reduce((sum, width) => sum + width), `${id} ${title}`).toBe(100);
            expect([block.widths.length, ...block.rows.map((cells) => cells.length)].filter((count) => count !== block.head.length), `${id} ${title}`).toEqual([]);
          }
        }
      }
    }
  });

  it('hold the agenda with its times, the counts of the group, an answer for each exercise, and a line for each person', () => {
    const made = plan(options(480));
    const papers = kitPapers(made, 'en', at);
    const textOf = (id: string): string => JSON.stringify(papers.find((each) => each.id === id)?.paper);
    expect(textOf('agenda')).toContain('"17:00"');
    expect(textOf('material')).toContain('12 people make 6 pairs');
    for (const {exercise, id} of blockList.filter((block) => blocksOf(made).includes(block.id))) {
      if (exercise === undefined) continue;
      for (const file of ['exercises', 'answers']) expect(textOf(file), `${file} ${id}`).toContain(spokenExercise(exercise, 'en').title);
    }
    const table = papers.find(({id}) => id === 'attendance')?.paper.sections[0]?.blocks.find(({kind}) => kind === 'table');
    expect(table?.kind === 'table' && table.rows).toHaveLength(12);
    // Whoever types the list in for samples finds its columns in the roster.
    expect(detectMapping(table?.kind === 'table' ? table.head : [], blankSpecification(newId())).filter((target) => target !== '')).toEqual(rosterColumns.slice(0, 2).map(({name}) => name));
    expect(textOf('exercises')).not.toContain('attendance, nothing assessed');
    expect(papers.map(({id}) => id)).toEqual(expect.arrayContaining(['workshop-feedback', 'assessment-matrix', 'need-brief']));
  });

  it('say only what fits the plan: breaks, a microphone, the day before without a network, a title for those who do not design', () => {
    const textOf = (more: Partial<WorkshopOptions> & {minutes: number}): string => JSON.stringify(kitPapers(plan(options(more.minutes, more)), 'en', at).filter(({id}) => ['agenda', 'material', 'notes'].includes(id)));
    const hour = textOf({minutes: 60, level: 'new'});
    expect(hour).toContain('Meet micro-credentials');
    expect(hour).toContain('without a break');
    expect(hour).not.toMatch(/Design a micro-credential|the breaks|the break is|Breaks announced|microphone/);
    const day = textOf({minutes: 480, people: 13});
    for (const each of ['Design a micro-credential', 'Keep the breaks.', 'Say when the break is.', 'Breaks announced', 'A microphone']) expect(day).toContain(each);
    expect(day).not.toMatch(/no network in the room|Stick for files/);
    const offline = textOf({minutes: 210, network: false});
    for (const each of ['no network in the room', 'Stick for files', 'edition for a stick']) expect(offline).toContain(each);
    expect(textOf({minutes: 210, devices: false, network: false})).not.toMatch(/no network in the room|Stick for files/);
  });

  it('can be written in every format that fits', async () => {
    for (const {id, paper} of kitPapers(plan(options(60)), 'en', at)) {
      for (const format of paperFormats.filter((each) => each.fits(paper))) expect((await format.write(paper, pdfFont)).length, `${id} ${format.id}`).toBeGreaterThan(200);
    }
  });

  it('name only templates that exist', () => {
    const known = templates.map(({id}) => id);
    expect(Object.values(things).flatMap((thing) => ('template' in thing && !known.includes(thing.template) ? [thing.template] : []))).toEqual([]);
  });
});

describe('the slides', () => {
  it('follow the agenda, with notes for the trainer', () => {
    const made = plan(options(210));
    const slides = slidesOf(made, 'en');
    expect(slides).toHaveLength(made.slots.length + 2);
    for (const slot of made.slots) if (slot.kind === 'block') expect(slides.find(({title}) => title === workshopWords('en').blocks[slot.block].title)?.notes.length).toBeGreaterThan(1);
  });

  it('are one file that loads nothing, and its own policy allows only its own script', async () => {
    const html = await slidesHtml(plan(options(210)), 'en');
    const $ = load(html);
    const policy = $('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update($('script').text()).digest('base64')}'`);
    expect($('[src], link, [href], [onclick], iframe').length).toBe(0);
    expect(html).not.toMatch(/https?:|url\(|@import/);
    expect($('section').length).toBe(slidesOf(plan(options(210)), 'en').length);
    expect($('section > .say').length).toBe($('section').length);
  });
});

describe.skipIf(!poppler)('the slides as PDF', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

  it.each([[60, 'new'], [480, 'some']] as const)('are one page each with every line, %i minutes', async (minutes, level) => {
    const made = plan(options(minutes, {level}));
    const slides = slidesOf(made, 'en');
    const {info, pages, size, texts, lines} = printed(await slidesPdf(made, {lang: 'en', made: at, notes: false}, pdfFont));
    expect([pages, size, /Tagged:\s+yes/.test(info)]).toEqual([slides.length, [339, 191], true]);
    slides.forEach(({kicker, title, lines: shown}, index) => { for (const each of [kicker, title, ...shown]) expect(texts[index], title).toContain(flat(each)); });
    // Only the number of the slide is small.
    expect(lines.filter((line) => line.size < 15.5 && !/^\d+ of \d+$/.test(line.text)).map(({text}) => text)).toEqual([]);
  });

  it('come with the notes of the trainer below them on A4', async () => {
    const made = plan(options(480));
    const slides = slidesOf(made, 'en');
    const {pages, size, texts} = printed(await slidesPdf(made, {lang: 'en', made: at, notes: true}, pdfFont));
    expect([pages, size]).toEqual([slides.length, [210, 297]]);
    slides.forEach(({title, lines, notes}, index) => { for (const each of [title, ...lines, ...notes]) expect(texts[index], title).toContain(flat(each)); });
  });
});

describe('the cards and posters of a plan', () => {
  it('are those of its material list, as often as the group needs them', () => {
    const made = plan(options(480, {people: 13}));
    const {sets, posters, sheets} = kitPrints(made, 'a6', 'en');
    expect(sets.map(({set, copies, sheets: each}) => [set.id, copies, each])).toEqual(expect.arrayContaining([['roles', 3, 2], ['sort', 6, 3], ['verbs', 6, 2], ['risk', 1, 2]]));
    expect(posters).toContain('ladder');
    expect(sheets).toBe(sets.reduce((sum, {copies, sheets: each}) => sum + copies * each, 0));
    for (const thing of Object.values(things)) if ('set' in thing) expect(cardSetIds).toContain(thing.set);
  });
});

describe('the exercises', () => {
  it('have words, an answer among the options, and clauses that exist', () => {
    for (const id of exerciseIds) {
      const {options: choices, items, once, title, how} = spokenExercise(id, 'en');
      expect([title.length > 3, how.length > 10, choices.length > 1], id).toEqual([true, true, true]);
      expect(new Set(choices.map(({text}) => text)).size, id).toBe(choices.length);
      for (const {id: item, text, because, answers, clauses} of items) {
        expect([text.length > 3, because.length > 3, answers.length > 0], `${id} ${item}`).toEqual([true, true, true]);
        expect(answers.filter((answer) => !choices.some((choice) => choice.id === answer)), `${id} ${item}`).toEqual([]);
        expect(clauses.filter((clause) => !isClauseId(clause)), `${id} ${item}`).toEqual([]);
      }
      if (once) expect(new Set(items.map(({answers}) => answers[0])).size, id).toBe(items.length);
    }
  });

  it('count what is right, and do not count what is left out', () => {
    const sort = spokenExercise('sort', 'en');
    const all = Object.fromEntries(sort.items.map(({id, answers}) => [id, answers[0] ?? '']));
    expect(countRight(sort, all)).toEqual({answered: 10, right: 10, all: 10});
    expect(countRight(sort, {1: 'else', 2: 'not-yet'})).toEqual({answered: 2, right: 1, all: 10});
    expect(countRight(sort, {})).toEqual({answered: 0, right: 0, all: 10});
    expect(countRight(spokenExercise('rewrite', 'en'), {3: 'verb'}).right).toBe(1);
  });

  it('show the bad example as it is', async () => {
    const bad = await loadExample('bad');
    const texts = spokenExercise('faults', 'en').items.map(({text}) => text).join('\n');
    expect(texts).toContain(pick(bad.title, 'en'));
    for (const {statement} of bad.outcomes ?? []) expect(texts).toContain(pick(statement, 'en').replace(/\.$/, ''));
    expect(exercises.faults.items).toHaveLength(14);
    expect(exercises.faults.options.filter((option) => !standards.some(({id}) => id === option))).toEqual([]);
    // What a fault breaks is what its clauses say.
    for (const {answers, clauses = []} of spokenExercise('faults', 'en').items) expect(clauses.map((clause) => clause.split('.')[0])).toEqual(expect.arrayContaining([...answers]));
  });

  it('are the source of the printed sheets', () => {
    const sheets = JSON.stringify(kitPapers(plan(options(480)), 'en', at).find(({id}) => id === 'clinic-sheets')?.paper);
    for (const {text} of spokenExercise('rewrite', 'en').items) expect(sheets).toContain(text);
  });
});
