import {createHash} from 'node:crypto';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {paperFormats} from '../../../src/documents';
import {templates} from '../../../src/documents/templates';
import {words as verifyWords} from '../../../src/builders/verify/words';
import {pdfFont} from '../../../src/cli/paint';
import {cardSetIds} from '../../../src/documents/cards';
import {blockList, blocksOf, kitPapers, kitPrints, levels, plan, slidesHtml, slidesOf, slidesPdf, things, workshopWords, type WorkshopOptions} from '../../../src/documents/workshop';
import {countRight, exerciseIds, exercises, mostStatementWords, spokenExercise, statementAdvice, type SpokenItem} from '../../../src/documents/workshop/exercises';
import {detectMapping, rosterColumns} from '../../../src/issuing';
import {faults} from '../../../src/issuing/faulty';
import {pick} from '../../../src/language';
import {blankSpecification, ectsRange, type ExampleId, exampleIds, loadExample, newId, review, type Specification, totalHours} from '../../../src/specification';
import {type CheckId} from '../../../src/verification';
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

/** The words of an item that are in quotation marks. */
const quotes = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
/** All words of an example in English, as the exercises print them. */
const wordsOf = async (id: ExampleId): Promise<string> => JSON.stringify(await loadExample(id)).replace(/'/g, '’').replace(/\\"/g, '"');
const answerOf = ({answers}: SpokenItem): string => answers[0] ?? '';

describe('the answers of the exercises', () => {
  it('come for all twelve, with a clause where one decides, and with what draws people to another answer', () => {
    expect(Object.values(exercises).flatMap((each) => ('number' in each ? [each.number] : [])).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const id of ['hours', 'matrix', 'pass-rule', 'quality', 'employer', 'signature'] as const) {
      const {items, heads, options: choices} = spokenExercise(id, 'en');
      expect(heads.tempting, id).toBeTruthy();
      expect(items.filter(({tempting, clauses}) => (tempting ?? '').length < 20 || clauses.length === 0), id).toEqual([]);
      // No option stands there for show only.
      expect(choices.map((choice) => choice.id).filter((choice) => !items.some(({answers}) => answers.includes(choice))), id).toEqual([]);
    }
  });

  it('quote the worked examples, from all four settings', async () => {
    const texts = new Map(await Promise.all(exampleIds.map(async (id) => [id, await wordsOf(id)] as const)));
    for (const id of ['hours', 'matrix', 'pass-rule', 'quality', 'employer'] as const) {
      const {items} = spokenExercise(id, 'en');
      expect(new Set(items.flatMap(({of}) => of ?? [])).size, id).toBe(4);
      for (const {of, text} of items) if (of !== undefined) expect(quotes(text).filter((words) => !texts.get(of)?.includes(words)), `${id}: ${text}`).toEqual([]);
    }
    // A rule that decides is one that an example really has; a damaged one is nobody's.
    const rules = await Promise.all(exampleIds.map(async (each) => (await loadExample(each)).assessmentRules?.passRule?.en ?? ''));
    for (const item of spokenExercise('pass-rule', 'en').items) expect(quotes(item.text).some((words) => rules.includes(words)), item.text).toBe(answerOf(item) === 'decides');
  });

  it('count hours as the example does', async () => {
    const {activities = [], workload = {}, ...shift} = await loadExample('volunteering-network');
    const {items, task} = spokenExercise('hours', 'en');
    const kindOf: Readonly<Record<string, string>> = {contact: 'contact', guided: 'guided', practice: 'practice', selfStudy: 'study', assessment: 'assessment'};
    const kinds = new Map((await Promise.all(exampleIds.map(async (id) => (await loadExample(id)).activities ?? []))).flat().map(({title, workloadKind = '', hours}) => [pick(title, 'en'), {kind: kindOf[workloadKind], hours}] as const));
    for (const item of items) {
      const activity = kinds.get(quotes(item.text)[0] ?? '');
      expect(answerOf(item), item.text).toBe(activity?.kind ?? 'none');
      if (activity !== undefined) expect(item.text).toContain(`${activity.hours} hour`);
    }
    const sumOf = (kind: string): number => items.filter((item) => answerOf(item) === kind).reduce((sum, {hours}) => sum + hours, 0);
    for (const [kind, own] of Object.entries(kindOf)) expect(sumOf(own), own).toBe(workload[kind as keyof typeof workload] ?? 0);
    expect(activities).toHaveLength(items.filter(({hours}) => hours > 0).length);
    const total = totalHours({...shift, workload, activities});
    const [least, most] = Object.values(ectsRange(total));
    for (const number of [total, least, most]) expect(task?.answer).toContain(String(Math.round(Number(number) * 100) / 100));
  });

  it('say of a row of the matrix what the review says', () => {
    // A row stands in a specification beside a sound one; the findings on assessment and its links decide.
    const specificationOf = (text: string): Specification => {
      const [, outcome = '', task = '', met = ''] = /Outcome: (.*?) Task: (.*?)\.? Met when: (.*)$/.exec(text) ?? [];
      const there = (words: string): boolean => words !== '(empty)' && words !== '(empty).';
      const says = (words: string): Record<string, string> => ({en: words.replace(/[“”]/g, '')});
      const measures = [{...(there(outcome) && {outcome: 'o1'}), ...(there(met) && {criterion: says(met)})}] as NonNullable<NonNullable<Specification['assessments']>[number]['measures']>;
      return {
        ...blankSpecification(newId()), outcomes: [...(there(outcome) ? [{id: 'o1', statement: says(outcome), kind: 'skill' as const}] : []), {id: 'o2', statement: says('Sound outcome'), kind: 'skill'}],
        assessments: [...(there(task) ? [{id: 'x1', title: says(task), type: task.startsWith('attendance') ? 'attendance' as const : 'practical-assessment' as const, measures: there(outcome) ? measures : []}] : []),
          {id: 'x2', title: says('Sound task'), type: 'practical-assessment', measures: [{outcome: 'o2', criterion: says('Sound criterion')}]}],
      };
    };
    const expected: Readonly<Record<string, readonly string[]>> = {whole: [], weak: [], task: ['V05'], outcome: ['V06'], criterion: ['V61'], attendance: ['V05', 'V61']};
    for (const item of spokenExercise('matrix', 'en').items) {
      const found = review(specificationOf(item.text), {at}).findings.filter(({clause}) => ['S5.1', 'S5.2', 'S3.4'].includes(clause)).map(({code}) => code);
      expect([...new Set(found)].sort(), item.text).toEqual([...expected[answerOf(item)] ?? ['?']].sort());
    }
  });

  it('hold a sample statement that the review and the limit of words accept', () => {
    const sample = quotes(spokenExercise('quality', 'en').task?.answer ?? '')[0] ?? '';
    expect(statementAdvice(sample, 'en', at)).toEqual({words: mostStatementWords, findings: []});
    expect(statementAdvice('We are the best.', 'en', at)).toMatchObject({words: 4, findings: [{code: 'V21'}]});
  });

  it('name the check that finds a file of the gallery, as its report says', () => {
    const {items, options: choices} = spokenExercise('signature', 'en');
    expect(new Set(items.map(({file}) => file)).size).toBe(items.length);
    for (const item of items) {
      const found = faults.find(({id}) => id === item.file);
      // What only follows from another check, because nothing more could be looked at, finds nothing itself.
      const checks = Object.entries(found?.expected.checks ?? {}).filter(([, [outcome]]) => outcome === 'fail' || outcome === 'warning').map(([id]) => id);
      expect([...item.answers].sort(), item.text).toEqual(checks.length === 0 ? ['none'] : checks.sort());
      expect(found === undefined).toBe(false);
    }
    for (const {id, text} of choices) if (id !== 'none') expect(text).toBe(verifyWords.text(`check.${id as CheckId}`, 'en'));
  });

  it('name in the clinic what the review finds at each place', async () => {
    const places: Readonly<Record<string, readonly string[]>> = {
      1: ['/title'], 2: ['/awardingBody'], 3: ['/outcomes/0'], 4: ['/outcomes/1'], 5: ['/outcomes'], 6: ['/workload'], 7: ['/workload/announcedAs'], 8: ['/credits'], 9: ['/level'], 10: ['/assessments/0', '/outcomes/0', '/outcomes/1'], 11: ['/participation'], 12: ['/quality'], 13: ['/stacking'], 14: ['/privacy'],
    };
    const {findings} = review(await loadExample('bad'), {at});
    for (const {id, clauses, text} of spokenExercise('faults', 'en').items) {
      const here = findings.filter(({pointer}) => places[id]?.some((place) => pointer === place || pointer.startsWith(`${place}/`))).map(({clause}) => clause);
      expect(clauses.filter((clause) => !here.includes(clause)), text).toEqual([]);
    }
  });
});
