/** One thing to decide about: the answers that hold, the best first, and the clauses that it touches. */
export interface ExerciseItem {id: string; answers: readonly string[]; clauses?: readonly string[]}

/** An exercise in which one option is chosen for each item. */
export interface Exercise {
  id: string;
  /** Its number on the page of exercises (K6); none for the quiz of the taster. */
  number?: number;
  /** Short names of the options, in the order in which they are shown. */
  options: readonly string[];
  items: readonly ExerciseItem[];
  /** Each option fits one item. */
  once?: boolean;
  /** A sentence is written for each item afterwards; the advice of the review looks at it. */
  write?: boolean;
}

const item = (id: number | string, answers: string, clauses?: string): ExerciseItem => ({id: String(id), answers: answers.split(' '), ...(clauses !== undefined && {clauses: clauses.split(' ')})});

/** The exercises of the workshop kit that can be played, printed, and put into the files of the kit: one source for all three. */
export const exercises = {
  quiz: {
    id: 'quiz', options: ['true', 'false'],
    items: [item(1, 'false', 'S5.1'), item(2, 'true'), item(3, 'false', 'S4.4'), item(4, 'true', 'S4.5'), item(5, 'false'), item(6, 'true'), item(7, 'false', 'S9.2'), item(8, 'true', 'S9.1')],
  },
  sort: {
    id: 'sort', number: 1, options: ['micro-credential', 'else', 'not-yet'],
    items: [item(1, 'else'), item(2, 'else'), item(3, 'else'), item(4, 'micro-credential'), item(5, 'else'), item(6, 'not-yet'), item(7, 'else'), item(8, 'not-yet'), item(9, 'else'), item(10, 'else')],
  },
  rewrite: {
    id: 'rewrite', number: 2, options: ['verb', 'two', 'vague', 'course'], write: true,
    items: [item(1, 'verb vague', 'S3.3'), item(2, 'verb vague', 'S3.3'), item(3, 'two verb', 'S3.2'), item(4, 'vague verb', 'S3.6'), item(5, 'course verb', 'S3.3')],
  },
  ladder: {
    id: 'ladder', number: 4, options: ['2', '3', '4', '5'],
    items: [item(1, '2', 'S4.6'), item(2, '3', 'S4.6'), item(3, '4', 'S4.6'), item(4, '5', 'S4.6')],
  },
  match: {
    id: 'match', number: 5, options: ['portfolio', 'task', 'questions', 'artefact', 'test'], once: true,
    items: [item('A', 'task', 'S5.2'), item('B', 'questions', 'S5.2'), item('C', 'portfolio', 'S5.2'), item('D', 'test', 'S5.2'), item('E', 'artefact', 'S5.2')],
  },
  risk: {
    id: 'risk', number: 7, options: ['low', 'medium', 'high'],
    items: [item(1, 'low'), item(2, 'high'), item(3, 'medium'), item(4, 'high'), item(5, 'low'), item(6, 'medium'), item(7, 'high')],
  },
  // The options are the standards, so that finding a fault is finding what it breaks.
  faults: {
    id: 'faults', number: 9, options: ['S1', 'S3', 'S4', 'S5', 'S6', 'S7', 'S9', 'S10'],
    items: [
      item(1, 'S7', 'S7.3'), item(2, 'S1', 'S1.1'), item(3, 'S3', 'S3.3 S3.6'), item(4, 'S3', 'S3.2 S3.3'), item(5, 'S3', 'S3.5'), item(6, 'S4', 'S4.1 S4.2'), item(7, 'S4', 'S4.2'),
      item(8, 'S4', 'S4.4'), item(9, 'S4', 'S4.5'), item(10, 'S5 S3', 'S5.1 S5.2 S3.4'), item(11, 'S7', 'S7.1'), item(12, 'S6', 'S6.1 S6.2 S11.1'), item(13, 'S9', 'S9.2 S9.3'), item(14, 'S10', 'S10.2 S10.3'),
    ],
  },
  data: {
    id: 'data', number: 11, options: ['in', 'out', 'reason'],
    items: [item(1, 'in'), item(2, 'reason', 'S10.3'), item(3, 'reason', 'S10.3'), item(4, 'in reason'), item(5, 'out'), item(6, 'out'), item(7, 'in'), item(8, 'out'), item(9, 'out'), item(10, 'reason')],
  },
} as const satisfies Readonly<Record<string, Exercise>>;
/** One of them. */
export type ExerciseId = keyof typeof exercises;
/** All of them, in the order of the kit. */
export const exerciseIds = Object.keys(exercises) as readonly ExerciseId[];
/** Whether a name is one of an exercise. */
export const isExerciseId = (name: string): name is ExerciseId => Object.hasOwn(exercises, name);
