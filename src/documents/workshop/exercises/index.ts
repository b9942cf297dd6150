import {blankSpecification, type ExampleId, type Finding, newId, review, wordCount} from '../../../specification';
import {standards, standardWords} from '../../../standards';
import {exercises, type Exercise, type ExerciseId} from './table';
import {en, type ExerciseWords, type ItemWords} from './words/en';

export {exerciseIds, exercises, isExerciseId, type Exercise, type ExerciseId, type ExerciseItem} from './table';

/** Words by language; English is the source, and stands in where a language lacks an exercise. */
const catalogues: Readonly<Record<string, Readonly<Partial<Record<ExerciseId, ExerciseWords>>>>> = {en};
const wordsOf = (id: ExerciseId, lang: string): ExerciseWords => catalogues[lang]?.[id] ?? en[id];

/** One item with its words. */
export interface SpokenItem {id: string; text: string; because: string; mend: string | undefined; tempting: string | undefined; answers: readonly string[]; clauses: readonly string[]; of: ExampleId | undefined; hours: number; file: string | undefined}
/** An exercise with its words in one language. */
export interface SpokenExercise {
  id: ExerciseId; number: number | undefined; title: string; how: string; once: boolean; write: Exercise['write'];
  heads: {item: string; choice: string; mended: string | undefined; tempting: string | undefined};
  /** Asked before the items: a number of hours. */
  guess: string | undefined;
  /** What is done beside the choices, and what may come out. */
  task: {text: string; answer: string; device: boolean} | undefined;
  options: readonly {id: string; text: string}[];
  items: readonly SpokenItem[];
}

const standardTitle = (name: string, lang: string): string => standards.filter(({id}) => id === name).map(({id}) => `${id} ${standardWords(id, lang).title}`)[0] ?? name;

/** An exercise in the words of a language. */
export function spokenExercise(id: ExerciseId, lang: string): SpokenExercise {
  const {number, options, items, once = false, write, guess = false, device = false}: Exercise = exercises[id];
  const words = wordsOf(id, lang);
  return {
    id, number, once, write, title: words.title, how: words.how,
    heads: {item: words.item, choice: words.choice, mended: words.mended, tempting: words.tempting},
    guess: guess ? words.guess : undefined, task: words.task && {...words.task, device},
    options: options.map((option) => ({id: option, text: words.options[option] ?? standardTitle(option, lang)})),
    items: items.map(({id: each, answers, clauses = [], of, hours = 0, file}) => {
      const {text = each, because = '', mend, tempting}: Partial<ItemWords> = words.items[each] ?? {};
      return {id: each, answers, clauses, of, hours, file, text, because, mend, tempting};
    }),
  };
}

/** What somebody chose, by item. */
export type Choices = Readonly<Record<string, string>>;

/** How many items are answered, and how many of them well. An answer that also holds counts. */
export function countRight({items}: Pick<SpokenExercise, 'items'>, choices: Choices): {right: number; answered: number; all: number} {
  const answered = items.filter(({id}) => choices[id] !== undefined && choices[id] !== '');
  return {answered: answered.length, right: answered.filter(({id, answers}) => answers.includes(choices[id] ?? '')).length, all: items.length};
}

/** Words that a quality statement of the exercise may have. */
export const mostStatementWords = 60;
/** What the review says of a quality statement alone, and how many words it has (S6.1). */
export function statementAdvice(text: string, lang: string, at: Date): {words: number; findings: readonly Finding[]} {
  const statement = {[lang]: text};
  const {findings} = review({...blankSpecification(newId(), [lang]), quality: {statement}}, {at});
  return {words: wordCount(statement), findings: findings.filter(({pointer}) => pointer === '/quality/statement')};
}
