import type {MessageData} from '../../language';
import {elementGuidance, elements, elementWords} from '../../standards';
import {answerWords, letterOf, nextWords, questionWords, resultWords, type Tree, treeById, trees, treeWords} from '../../standards/trees';
import {eqfDescriptors, type EqfLevel} from '../../vocabularies';
import {templateWords} from '../templates/words';
import {spokenExercise} from '../workshop/exercises';
import {workshopWords} from '../workshop/words';
import type {Card, CardLine, CardSet, Face} from './model';
import {cardWords, questionsIn, type CardCode} from './words';

type Say = (code: CardCode, data?: MessageData) => string;
const saying = (lang: string): Say => (code, data) => cardWords.text(code, lang, data);
const face = (title: string, lines: readonly CardLine[], more: Partial<Pick<Face, 'sign' | 'mark'>> = {}): Face => ({sign: '', mark: '', title, lines, ...more});
/** A single letter at the end stays on the line of its word. */
const glued = (text: string): string => text.replace(/ (?=\S$)/, '\u00a0');
const items = (texts: readonly string[]): readonly CardLine[] => texts.map((text) => ({text, item: true}));
/** Rows of a table among the words of a template. */
const rowsOf = (id: Parameters<typeof templateWords>[0], code: string, lang: string): readonly (readonly string[])[] => templateWords(id, lang)[code] as readonly (readonly string[])[];
const listOf = (id: Parameters<typeof templateWords>[0], code: string, lang: string): readonly string[] => templateWords(id, lang)[code] as readonly string[];

const verbs = (lang: string, say: Say): readonly Card[] => {
  const words = workshopWords(lang);
  return words.verbs.map(([title, list]) => ({front: face(title, items(list.split(', '))), back: face(say('verbs.not'), [{text: words.text('verb.back')}])}));
};

const ladder = (lang: string, say: Say): readonly Card[] => {
  const [, does, alone] = listOf('level-ladder', 'ladder.head', lang);
  return rowsOf('level-ladder', 'ladder.rows', lang).map(([sign = '', first = '', second = '']): Card => {
    const {knowledge, skills, responsibility} = eqfDescriptors[Number(sign) as EqfLevel];
    return {
      front: face('', [{label: does ?? '', text: first}, {label: alone ?? '', text: second}], {sign}),
      back: face(say('ladder.rung', {number: sign}), [{label: say('ladder.knowledge'), text: knowledge}, {label: say('ladder.skills'), text: skills}, {label: say('ladder.responsibility'), text: responsibility}]),
    };
  });
};

const annex = (lang: string, say: Say): readonly Card[] => elements.map(({id, mandatory}): Card => {
  const {name, meaning} = elementWords(id, lang);
  const {do: good, doNot, question, answer} = elementGuidance(id, lang);
  return {
    front: face(name, [{text: meaning}], {sign: id, mark: say(mandatory ? 'mandatory' : 'optional')}),
    back: face(`${id} ${name}`, [{label: say('elements.do'), text: good}, {label: say('elements.not'), text: doNot}, {label: question, text: answer}]),
  };
});

const roles = (lang: string): readonly Card[] => {
  const [, care = '', ask = ''] = listOf('role-cards', 'cards.head', lang);
  return rowsOf('role-cards', 'cards.rows', lang).map(([role = '', cares = '', asks = '']): Card => ({front: face(role, [{label: care, text: cares}, {label: ask, text: asks}]), back: face(glued(role), [])}));
};

/** Cards of an exercise: the item in front, the answer and its reason on the back. */
const played = (id: 'sort' | 'risk', code: 'sort.card' | 'risk.card', lang: string, say: Say): readonly Card[] => {
  const {items: all, options, heads} = spokenExercise(id, lang);
  return all.map(({id: number, text, answers, because}): Card => {
    const found = answers.flatMap((answer) => options.find((option) => option.id === answer)?.text ?? []);
    return {front: face('', [{text}], {sign: number}), back: face(say(code, {number}), [{label: heads.choice, text: found[0] ?? ''}, {text: because}])};
  });
};

const employer = (lang: string): readonly Card[] => workshopWords(lang).employer.map(([title, text]): Card => ({front: face(title, [{text}]), back: face(glued(title), [])}));

const pocket = (lang: string, say: Say): readonly Card[] => {
  const questions = questionsIn(lang);
  const middle = Math.ceil(questions.length / 2);
  const numbered = questions.map((text, index): CardLine => ({text: `${index + 1}. ${text}`}));
  const {minute, then} = templateWords('employer-card', lang);
  return [
    {front: face(say('pocket.learners'), numbered.slice(0, middle)), back: face(say('pocket.learners'), numbered.slice(middle))},
    {front: face(minute as string, items(listOf('employer-card', 'minute.items', lang))), back: face(then as string, rowsOf('employer-card', 'then.rows', lang).map(([label = '', text = '']) => ({label, text})))},
  ];
};

/** Characters that are still read at arm's length on the back of an A6 card. */
const backHolds = 270;
/** Lines in groups that each fit on a side. */
function sidesOf(lines: readonly CardLine[]): readonly (readonly CardLine[])[] {
  const length = (list: readonly CardLine[]): number => list.reduce((sum, {text, label = ''}) => sum + text.length + label.length, 0);
  return lines.reduce<readonly (readonly CardLine[])[]>((sides, line) => {
    const last = sides.at(-1);
    return last === undefined || length([...last, line]) > backHolds ? [...sides, [line]] : [...sides.slice(0, -1), [...last, line]];
  }, []);
}

const treeCards = (tree: Tree, lang: string, say: Say): readonly Card[] => {
  const numberOf = (id: string): number => tree.questions.findIndex((question) => question.id === id) + 1;
  const asked = tree.questions.flatMap(({id, answers}, index): readonly Card[] => {
    const {ask, hint} = questionWords(tree.id, id, lang);
    const told = answers.map((answer) => ({...answerWords(tree.id, id, answer.id, lang), to: answer.to}));
    const sign = String(index + 1);
    const ways = told.map(({label, to}): CardLine => ({item: true, text: numberOf(to) > 0 ? say('tree.to-question', {answer: label, number: numberOf(to)}) : say('tree.to-result', {answer: label, letter: letterOf(tree, to)})}));
    const [first = [], ...further] = sidesOf([...(hint === '' ? [] : [{label: say('tree.hint'), text: hint}]), ...told.flatMap(({label, note}) => (note === '' ? [] : [{label: say('tree.note', {answer: label}), text: note}]))]);
    const more = say('tree.more', {number: sign});
    const pairs = further.flatMap((front, at) => (at % 2 === 0 ? [{front, back: further[at + 1] ?? []}] : []));
    return [
      {front: face(ask, ways, {sign}), back: face(say('tree.question', {number: sign}), first)},
      ...pairs.map(({front, back}): Card => ({front: face(more, front), back: face(back.length === 0 ? '' : more, back)})),
    ];
  });
  const ends = tree.results.map(({id, tone, next, clauses}): Card => {
    const {title, what} = resultWords(tree.id, id, lang);
    const sign = letterOf(tree, id);
    return {
      front: face(title, [{text: what}], {sign, mark: say(`tone.${tone}`)}),
      back: face(say('tree.result', {letter: sign}), [...next.map((each, index): CardLine => ({text: nextWords(tree.id, id, each.id, lang), item: true, ...(index === 0 && {label: say('tree.next')})})), {label: say('tree.clauses'), text: clauses.join(', ')}]),
    };
  });
  return [...asked, ...ends];
};

const tables = {verbs, ladder, elements: annex, roles, sort: (lang, say) => played('sort', 'sort.card', lang, say), risk: (lang, say) => played('risk', 'risk.card', lang, say), employer, pocket} as const satisfies Readonly<Record<string, (lang: string, say: Say) => readonly Card[]>>;
/** Sets that are no decision tree. */
export type PlainSetId = keyof typeof tables;

/** Every set of cards, by its id: those of the workshop, and one for each decision tree. */
export const cardSetIds: readonly string[] = [...Object.keys(tables), ...trees.map(({id}) => id)];

/** A set of cards in the words of a language; undefined where there is none of that name. All texts come from the tables that pages, forms and sheets are made of. */
export function cardSet(id: string, lang: string): CardSet | undefined {
  const say = saying(lang);
  const tree = treeById(id);
  if (tree !== undefined) return {id, title: say('set.tree', {id, title: treeWords(tree.id, lang).title}), about: say('about.tree'), cards: treeCards(tree, lang, say)};
  if (!Object.hasOwn(tables, id)) return undefined;
  const plain = id as PlainSetId;
  return {id, title: say(`set.${plain}`), about: say(`about.${plain}`), cards: tables[plain](lang, say)};
}

/** All sets in the words of a language. */
export const cardSets = (lang: string): readonly CardSet[] => cardSetIds.flatMap((id) => cardSet(id, lang) ?? []);
