import {blankSpecification, newId, review} from '../../specification';
import {dateText, numberText} from '../format';
import type {Block, Paper, Value} from '../papers/model';
import {templates} from '../templates';
import {blockList, exerciseOf, thingOf, type Per} from './blocks';
import {spokenExercise, type SpokenExercise} from './exercises';
import {blocksOf, clockText, type Plan} from './plan';
import {hasBreak, howOf, isOffline, roomOf, titleOf} from './trainer';
import {workshopWords} from './words';

/** What each paper is for: its name in files. */
export type KitPaperId = 'agenda' | 'material' | 'notes' | 'costs' | 'exercises' | 'answers' | 'cards' | 'bad-example' | 'attendance';
/** One paper of the kit; `id` of a template where it is one of those. */
export interface KitPaper {id: string; paper: Paper}

type Words = ReturnType<typeof workshopWords>;
type Cells = readonly (readonly Value[])[];
const line: Value = {gap: '', lines: 1};
const row = (...cells: readonly (string | Value)[]): Cells => cells.map((cell) => (cell === '' ? [] : [cell]));
const table = (caption: string, widths: readonly number[], head: readonly string[], rows: readonly Cells[]): Block => ({kind: 'table', caption, widths, head, rows});
const lastRow = (...cells: readonly string[]): Cells => cells.map((text) => (text === '' ? [] : [{text, tone: 'strong'}]));

/** The exercises of a plan, in its order; what needs a device is left out where there is none. */
export const exercisesOf = (plan: Plan, lang: string): readonly SpokenExercise[] => blocksOf(plan).flatMap((id) => {
  const exercise = exerciseOf(id);
  if (exercise === undefined) return [];
  const spoken = spokenExercise(exercise, lang);
  return [spoken.task?.device && !plan.options.devices ? {...spoken, task: undefined} : spoken];
});

const frame = (title: string, {options}: Plan, {lang, text}: Words, at: Date): Omit<Paper, 'sections'> => ({
  lang, kind: text('kit'), title: {text: title}, under: [text('under', {minutes: options.minutes, people: options.people})], marks: [], foot: [text('made', {date: dateText(at.toISOString().slice(0, 10), lang)})],
});

function agenda(plan: Plan, words: Words): Paper['sections'] {
  const {slots, options} = plan;
  const {text} = words;
  const breaks = slots.filter(({kind}) => kind !== 'block').reduce((sum, {minutes}) => sum + minutes, 0);
  const rows = slots.map((slot): Cells => (slot.kind === 'block'
    ? row(clockText(slot.start), String(slot.minutes), words.blocks[slot.block].title, words.blocks[slot.block].result)
    : row(clockText(slot.start), String(slot.minutes), {text: text(slot.kind), tone: 'soft'}, '')));
  return [{title: text('agenda'), warm: true, blocks: [
    table(text('agenda'), [12, 12, 40, 36], [text('start'), text('minutes'), text('what'), text('result')], [...rows, row(clockText(options.start + options.minutes), '', text('end'), '')]),
    {kind: 'text', values: [text(hasBreak(plan) ? 'agenda.total' : 'agenda.whole', {minutes: options.minutes, work: options.minutes - breaks, breaks})]},
  ]}];
}

/** What to do the day before where devices are used without a network. */
const offline = (plan: Plan, words: Words): Paper['sections'] => (isOffline(plan) ? [{title: words.text('offline'), blocks: [{kind: 'boxes', items: words.lists.offline ?? []}]}] : []);

const material = (plan: Plan, words: Words): Paper['sections'] => [
  {title: words.text('material'), warm: true, blocks: [table(words.text('material'), [38, 16, 12, 34], [words.text('thing'), words.text('each'), words.text('count'), words.text('used')],
    plan.needed.map(({thing, per, count, blocks: by}) => row(words.things[thing], words.per[per], String(count), by.map((id) => words.blocks[id].title).join(', '))))]},
  {title: words.text('room'), blocks: [
    {kind: 'text', values: [words.text('room.groups', {people: plan.groups.person, pairs: plan.groups.pair, tables: plan.groups.table, facilitators: plan.groups.facilitator})]},
    {kind: 'boxes', items: roomOf(plan, words)},
  ]},
  ...offline(plan, words),
];

function notes(plan: Plan, words: Words): Paper['sections'] {
  const used = blocksOf(plan);
  const least = blockList.filter(({id, rank}) => used.includes(id) && rank > 5).sort((one, other) => one.rank - other.rank);
  return [
    {title: words.text('part'), warm: true, blocks: [{kind: 'list', items: words.lists.part ?? []}, ...(least.length === 0 ? [] : [{kind: 'text' as const, values: [words.text('short.text', {blocks: least.map(({id}) => words.blocks[id].title).join(', ')}), ...(hasBreak(plan) ? [words.text('short.breaks')] : [])]}])]},
    ...offline(plan, words),
    ...plan.slots.flatMap((slot): Paper['sections'][number][] => {
      if (slot.kind !== 'block') return [];
      const {title, result, mind} = words.blocks[slot.block];
      return [{title, blocks: [
        {kind: 'text', values: [{text: words.text('notes.time', {start: clockText(slot.start), minutes: slot.minutes, result}), tone: 'soft'}]},
        {kind: 'list', items: howOf(plan, slot.block, words)}, {kind: 'notice', values: mind},
      ]}];
    }),
  ];
}

function costs({cost}: Plan, words: Words): Paper['sections'] {
  const {text, lang} = words;
  const hours = (minutes: number): string => numberText(Math.round(minutes / 6) / 10, lang);
  const kinds = ['prepare', 'print', 'room', 'run', 'follow'] as const;
  return [{title: text('costs'), warm: true, blocks: [
    table(text('costs'), [34, 14, 36, 16], [text('cost.item'), text('cost.hours'), text('cost.why'), text('cost.own')], [
      ...kinds.map((kind) => row(text(`cost.${kind}`), hours(cost[kind]), text(`cost.${kind}.why`), line)),
      [...lastRow(text('cost.facilitators'), hours(cost.facilitators), ''), [line]], row(text('cost.participants'), hours(cost.participants), text('cost.participants.why'), line),
    ]),
    {kind: 'text', values: [text('cost.note')]},
  ]}];
}

/** An exercise as a sheet to write on. */
const sheet = ({title, how, heads, options, items, write, guess, task}: SpokenExercise, words: Words): Paper['sections'][number] => ({title, blocks: [
  {kind: 'text', values: [how]}, ...(guess === undefined ? [] : [{kind: 'text' as const, values: [guess, line]}]), {kind: 'list', items: options.map(({text}) => text)},
  table(title, [8, 52, 40], ['', heads.item, write === 'outcome' ? words.text('written') : heads.choice], items.map(({id, text}) => row(id, text, {gap: '', lines: write === 'outcome' ? 2 : 1}))),
  ...(task === undefined ? [] : [{kind: 'text' as const, values: [task.text, {gap: '', lines: 4}]}]),
]});

/** How wide the columns of the answers are, by how many there are. */
const answerWidths: Readonly<Record<number, readonly number[]>> = {4: [8, 38, 20, 34], 5: [8, 28, 16, 24, 24]};

/** The same with its answers. */
const solved = ({title, heads, options, items, task}: SpokenExercise, words: Words): Paper['sections'][number] => {
  const further = ([['mended', 'mend'], ['tempting', 'tempting']] as const).filter(([head]) => heads[head] !== undefined);
  const answer = (answers: readonly string[]): string => options.find(({id}) => id === answers[0])?.text ?? '';
  return {title, blocks: [
    table(title, answerWidths[4 + further.length] ?? [], ['', heads.item, heads.choice, words.text('because'), ...further.map(([head]) => heads[head] ?? '')],
      items.map((item) => row(item.id, item.text, answer(item.answers), item.clauses.length === 0 ? item.because : `${item.because} (${item.clauses.join(', ')})`, ...further.map(([, own]) => item[own] ?? '')))),
    ...(task === undefined ? [] : [{kind: 'text' as const, values: [task.answer]}]),
  ]};
};

function cards(plan: Plan, words: Words, lang: string): Paper['sections'] {
  const set = (per: Per, count: number): Block => ({kind: 'text', values: [words.text('cards.how', {per: words.per[per], count})]});
  const pairs = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block => table(caption, [30, 70], head, rows.map((cells) => row(...cells)));
  return plan.needed.flatMap(({thing, per, count}): Paper['sections'][number][] => {
    const {cards: of} = thingOf(thing);
    if (of !== undefined) {
      const {heads, items} = spokenExercise(of, lang);
      return [{title: words.things[thing], blocks: [set(per, count), table(words.things[thing], [14, 86], ['', heads.item], items.map(({id, text}) => row(id, text)))]}];
    }
    if (thing === 'verb-cards') return [{title: words.text('verb'), blocks: [set(per, count), pairs(words.text('verb'), [words.text('verb.head'), words.text('verb.verbs')], words.verbs), {kind: 'text', values: [words.text('verb.back')]}]}];
    if (thing === 'employer-cards') return [{title: words.text('play'), blocks: [set(per, count), pairs(words.text('play'), [words.text('verb.head'), words.text('play.text')], words.employer)]}];
    return [];
  });
}

// The names stand as in a roster, so that whoever wants a sample is typed in without a second question.
const attendanceColumns = ['no', 'given', 'family', 'organisation', 'sign'] as const;

const attendance = ({options}: Plan, {text}: Words): Paper['sections'] => [{title: text('attendance'), warm: true, blocks: [
  {kind: 'rows', rows: [{label: text('attendance.when'), values: [line]}, {label: text('attendance.who'), values: [line]}]}, {kind: 'text', values: [text('attendance.text')]},
  table(text('attendance'), [8, 22, 24, 24, 22], attendanceColumns.map((column) => text(`attendance.${column}`)), Array.from({length: options.people}, (_, index) => row(String(index + 1), line, line, line, line))),
]}];

/** The bad example without its answers, as the tables get it. */
const badExample = (plan: Plan, words: Words, lang: string): Paper['sections'] => {
  if (!plan.needed.some(({thing}) => thing === 'bad-example')) return [];
  const {heads, items} = spokenExercise('faults', lang);
  return [{title: words.text('bad'), warm: true, blocks: [{kind: 'text', values: [words.text('bad.text')]}, table(words.text('bad'), [8, 92], ['', heads.item], items.map(({id, text}) => row(id, text)))]}];
};

/** Everything on paper for a plan: what the trainer needs, what the group gets, and the sheets among the templates that the plan names. */
export function kitPapers(plan: Plan, lang: string, at: Date): readonly KitPaper[] {
  const words = workshopWords(lang);
  const spoken = exercisesOf(plan, lang);
  const sections: Readonly<Record<KitPaperId, Paper['sections']>> = {
    agenda: agenda(plan, words), material: material(plan, words), notes: notes(plan, words), costs: costs(plan, words),
    exercises: spoken.map((each) => sheet(each, words)), answers: spoken.map((each) => solved(each, words)),
    cards: cards(plan, words, lang), 'bad-example': badExample(plan, words, lang), attendance: attendance(plan, words),
  };
  const titles: Readonly<Record<KitPaperId, string>> = {
    agenda: titleOf(plan, words), material: words.text('material'), notes: words.text('notes'), costs: words.text('costs'), exercises: words.text('exercises'),
    answers: words.text('answers'), cards: words.text('cards'), 'bad-example': words.text('bad'), attendance: words.text('attendance'),
  };
  const own = (Object.keys(sections) as readonly KitPaperId[]).filter((id) => sections[id].length > 0).map((id): KitPaper => ({id, paper: {...frame(titles[id], plan, words, at), sections: sections[id]}}));
  const blank = blankSpecification(newId());
  const named = new Set(plan.needed.flatMap(({thing}) => thingOf(thing).template ?? []));
  const sheets = templates.filter(({id}) => named.has(id)).map((template): KitPaper => ({
    id: template.id, paper: template.paper({specification: blank, review: review(blank, {at}), lang, at, others: [], blank: true}),
  }));
  return [...own, ...sheets];
}

