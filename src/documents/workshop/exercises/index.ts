import {standards, standardWords} from '../../../standards';
import {exercises, type Exercise, type ExerciseId} from './table';
import {en, type ExerciseWords} from './words/en';

export {exerciseIds, exercises, isExerciseId, type Exercise, type ExerciseId, type ExerciseItem} from './table';

/** Words by language; English is the source, and stands in where a language lacks an exercise. */
const catalogues: Readonly<Record<string, Readonly<Partial<Record<ExerciseId, ExerciseWords>>>>> = {en};
const wordsOf = (id: ExerciseId, lang: string): ExerciseWords => catalogues[lang]?.[id] ?? en[id];

/** One item with its words. */
export interface SpokenItem {id: string; text: string; because: string; mend: string | undefined; answers: readonly string[]; clauses: readonly string[]}
/** An exercise with its words in one language. */
export interface SpokenExercise {
  id: ExerciseId; number: number | undefined; title: string; how: string; once: boolean; write: boolean;
  heads: {item: string; choice: string; mended: string | undefined};
  options: readonly {id: string; text: string}[];
  items: readonly SpokenItem[];
}

const standardTitle = (name: string, lang: string): string => standards.filter(({id}) => id === name).map(({id}) => `${id} ${standardWords(id, lang).title}`)[0] ?? name;

/** An exercise in the words of a language. */
export function spokenExercise(id: ExerciseId, lang: string): SpokenExercise {
  const {number, options, items, once = false, write = false}: Exercise = exercises[id];
  const words = wordsOf(id, lang);
  return {
    id, number, once, write, title: words.title, how: words.how,
    heads: {item: words.item, choice: words.choice, mended: words.mended},
    options: options.map((option) => ({id: option, text: words.options[option] ?? standardTitle(option, lang)})),
    items: items.map(({id: each, answers, clauses = []}) => ({id: each, answers, clauses, text: words.items[each]?.text ?? each, because: words.items[each]?.because ?? '', mend: words.items[each]?.mend})),
  };
}

/** What somebody chose, by item. */
export type Choices = Readonly<Record<string, string>>;

/** How many items are answered, and how many of them well. An answer that also holds counts. */
export function countRight({items}: Pick<SpokenExercise, 'items'>, choices: Choices): {right: number; answered: number; all: number} {
  const answered = items.filter(({id}) => choices[id] !== undefined && choices[id] !== '');
  return {answered: answered.length, right: answered.filter(({id, answers}) => answers.includes(choices[id] ?? '')).length, all: items.length};
}
