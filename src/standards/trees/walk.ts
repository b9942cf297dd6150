import {trees} from './table';
import type {Setting, Tree, TreeAnswer, TreeId, TreeQuestion, TreeResult} from './types';
import {treeText} from './words';

/** The tree with this number. */
export const treeById = (id: string): Tree | undefined => trees.find((tree) => tree.id === id);

/** One answered question. */
export interface Answered {readonly question: string; readonly answer: string}

/** Where somebody stands who gave these answers: at a question, or at a result. */
export type Place = {readonly question: TreeQuestion; readonly result?: undefined} | {readonly result: TreeResult; readonly question?: undefined};

/** An answer with the question it answers. */
interface Step {question: TreeQuestion; answer: TreeAnswer}

/** The question or result with this id; throws where the table names one that is not there. */
function placeOf(tree: Tree, id: string): Place {
  const question = tree.questions.find((one) => one.id === id);
  if (question) return {question};
  const result = tree.results.find((one) => one.id === id);
  if (!result) throw new Error(`Tree ${tree.id} has neither question nor result ${id}`);
  return {result};
}

/** Follows the answers as far as they fit; what does not fit any more, because an earlier answer changed, falls away. */
export function walk(tree: Tree, answers: readonly Answered[]): {steps: readonly Step[]; place: Place} {
  let place = placeOf(tree, tree.questions[0]?.id ?? '');
  const steps: Step[] = [];
  for (const {question: at, answer: given} of answers) {
    const {question} = place;
    const answer = question?.id === at ? question.answers.find(({id}) => id === given) : undefined;
    if (!question || !answer) break;
    steps.push({question, answer});
    place = placeOf(tree, answer.to);
  }
  return {steps, place};
}

/** The most questions that anybody still has to answer from here. */
export function longestFrom(tree: Tree, id: string): number {
  const question = tree.questions.find((one) => one.id === id);
  return question ? 1 + Math.max(...question.answers.map(({to}) => longestFrom(tree, to))) : 0;
}

/** What answers and result say about the specification, with every value named. */
export function settingsOf(steps: readonly Step[], result: TreeResult): Setting[] {
  const named = (value: string | {answerTo: string}): string =>
    typeof value === 'string' ? value : steps.find(({question}) => question.id === value.answerTo)?.answer.id ?? '';
  return [...steps.flatMap(({answer}) => answer.sets ?? []), ...result.sets ?? []].map((setting): Setting => {
    if ('value' in setting) return {...setting, value: named(setting.value)};
    if ('add' in setting) return {at: setting.at, add: named(setting.add)};
    if ('remove' in setting) return {at: setting.at, remove: named(setting.remove)};
    return setting;
  });
}

/** The letter under which a result stands on paper: A for the first. */
export const letterOf = (tree: Tree, result: string): string => String.fromCharCode(65 + tree.results.findIndex(({id}) => id === result));

const text = (code: string, lang: string): string => {
  if (!treeText.has(code)) throw new Error(`There are no words for ${code}`);
  return treeText.text(code, lang);
};
const optional = (code: string, lang: string): string => (treeText.has(code) ? treeText.text(code, lang) : '');

/** Title and one or two sentences of introduction. */
export const treeWords = (id: TreeId, lang: string): {title: string; intro: string} => ({title: text(`${id}.title`, lang), intro: text(`${id}.intro`, lang)});

/** A question, and the line below it ('' for none). */
export const questionWords = (tree: TreeId, question: string, lang: string): {ask: string; hint: string} =>
  ({ask: text(`${tree}.${question}`, lang), hint: optional(`${tree}.${question}.hint`, lang)});

/** An answer, and what it adds to the result ('' for nothing). */
export const answerWords = (tree: TreeId, question: string, answer: string, lang: string): {label: string; note: string} =>
  ({label: text(`${tree}.${question}.${answer}`, lang), note: optional(`${tree}.${question}.${answer}.note`, lang)});

/** A result: its name and what it means in plain words. */
export const resultWords = (tree: TreeId, result: string, lang: string): {title: string; what: string} =>
  ({title: text(`${tree}.${result}`, lang), what: text(`${tree}.${result}.what`, lang)});

/** The words of a link to what comes next. */
export const nextWords = (tree: TreeId, result: string, next: string, lang: string): string => text(`${tree}.${result}.next.${next}`, lang);
