import type {ExampleId} from '../../../specification';

/** One thing to decide about: the answers that hold, the best first, and the clauses that it touches. */
export interface ExerciseItem {
  id: string; answers: readonly string[]; clauses?: readonly string[];
  /** The worked example whose words it quotes. */
  of?: ExampleId;
  /** Hours that are added up once all is counted. */
  hours?: number;
  /** The credential of the gallery of faulty ones that belongs to it. */
  file?: string;
}

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
  /** What is written afterwards: an outcome for each item, or one statement or rule; the advice of the review looks at what it can judge. */
  write?: 'outcome' | 'statement' | 'rule';
  /** What is done beside the choices needs a device. */
  device?: boolean;
  /** A number of hours is guessed first, and set beside those of the items. */
  guess?: boolean;
}

const item = (id: number | string, answers: string, clauses?: string, more: Omit<ExerciseItem, 'id' | 'answers' | 'clauses'> = {}): ExerciseItem => ({id: String(id), answers: answers.split(' '), ...(clauses !== undefined && {clauses: clauses.split(' ')}), ...more});
const centre = {of: 'vocational-centre'} as const;
const company = {of: 'company'} as const;
const network = {of: 'volunteering-network'} as const;
const online = {of: 'online-course'} as const;

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
    id: 'rewrite', number: 2, options: ['verb', 'two', 'vague', 'course'], write: 'outcome',
    items: [item(1, 'verb vague', 'S3.3'), item(2, 'verb vague', 'S3.3'), item(3, 'two verb', 'S3.2'), item(4, 'vague verb', 'S3.6'), item(5, 'course verb', 'S3.3')],
  },
  hours: {
    id: 'hours', number: 3, options: ['contact', 'guided', 'practice', 'study', 'assessment', 'none'], guess: true,
    items: [
      item(1, 'contact', 'S4.1', {...network, hours: 3}), item(2, 'practice', 'S4.1', {...network, hours: 12}), item(3, 'study', 'S4.1', {...network, hours: 3}), item(4, 'contact', 'S4.1', {...network, hours: 1}),
      item(5, 'assessment', 'S4.1', {...network, hours: 1}), item(6, 'none', 'S4.1', network), item(7, 'guided', 'S4.1', centre), item(8, 'practice', 'S4.1', company), item(9, 'none', 'S4.1', centre), item(10, 'assessment', 'S4.1', online),
    ],
  },
  ladder: {
    id: 'ladder', number: 4, options: ['2', '3', '4', '5'],
    items: [item(1, '2', 'S4.6'), item(2, '3', 'S4.6'), item(3, '4', 'S4.6'), item(4, '5', 'S4.6')],
  },
  match: {
    id: 'match', number: 5, options: ['portfolio', 'task', 'questions', 'artefact', 'test'], once: true,
    items: [item('A', 'task', 'S5.2'), item('B', 'questions', 'S5.2'), item('C', 'portfolio', 'S5.2'), item('D', 'test', 'S5.2'), item('E', 'artefact', 'S5.2')],
  },
  // What the review says of a row decides; `weak` is what only a person sees.
  matrix: {
    id: 'matrix', options: ['whole', 'task', 'outcome', 'criterion', 'attendance', 'weak'],
    items: [
      item(1, 'whole', 'S5.2', company), item(2, 'criterion', 'S5.2', centre), item(3, 'task', 'S3.4', network), item(4, 'outcome', 'S5.2', online), item(5, 'attendance', 'S5.1', company),
      item(6, 'weak', 'S5.6', centre), item(7, 'whole', 'S5.2', network), item(8, 'weak', 'S5.2', online),
    ],
  },
  'pass-rule': {
    id: 'pass-rule', number: 6, options: ['decides', 'hides', 'taste', 'other'], write: 'rule',
    items: [
      item(1, 'decides', 'S5.3', network), item(2, 'hides', 'S8.2', company), item(3, 'taste', 'S5.6', centre), item(4, 'hides', 'S8.2', online), item(5, 'other', 'S5.1', network), item(6, 'decides', 'S5.3', company),
      item(7, 'other', 'S5.2', centre), item(8, 'taste', 'S5.3', online),
    ],
  },
  risk: {
    id: 'risk', number: 7, options: ['low', 'medium', 'high'],
    items: [item(1, 'low'), item(2, 'high'), item(3, 'medium'), item(4, 'high'), item(5, 'low'), item(6, 'medium'), item(7, 'high')],
  },
  quality: {
    id: 'quality', number: 8, options: ['who', 'answers', 'inside', 'outside', 'review', 'empty'], write: 'statement',
    items: [
      item(1, 'who', 'S6.1', network), item(2, 'empty', 'S6.1'), item(3, 'answers', 'S6.1', company), item(4, 'outside', 'S6.2', centre), item(5, 'inside', 'S6.4', online), item(6, 'empty', 'S6.3'),
      item(7, 'outside', 'S6.2', company), item(8, 'review', 'S6.7', online), item(9, 'empty', 'S6.4'),
    ],
  },
  // The options are the standards, so that finding a fault is finding what it breaks.
  faults: {
    id: 'faults', number: 9, options: ['S1', 'S3', 'S4', 'S5', 'S6', 'S7', 'S9', 'S10'],
    items: [
      item(1, 'S7', 'S7.3'), item(2, 'S1', 'S1.1'), item(3, 'S3', 'S3.3 S3.6'), item(4, 'S3', 'S3.2 S3.3'), item(5, 'S3', 'S3.5'), item(6, 'S4', 'S4.1 S4.2'), item(7, 'S4', 'S4.2'),
      item(8, 'S4', 'S4.4'), item(9, 'S4', 'S4.5'), item(10, 'S5 S3', 'S5.1 S5.2 S3.4'), item(11, 'S7', 'S7.1'), item(12, 'S6', 'S6.1 S6.2 S11.1'), item(13, 'S9', 'S9.2 S9.3'), item(14, 'S10', 'S10.2 S10.3'),
    ],
  },
  employer: {
    id: 'employer', number: 10, options: ['says', 'ask', 'beyond'],
    items: [
      item(1, 'says', 'S5.4', company), item(2, 'says', 'S4.5', centre), item(3, 'beyond', 'S5.2', company), item(4, 'ask', 'S5.7', network), item(5, 'says', 'S8.8', company), item(6, 'beyond', 'S5.2', network),
      item(7, 'says', 'S9.3', online), item(8, 'ask', 'S5.7', centre), item(9, 'says', 'S5.4', online),
    ],
  },
  data: {
    id: 'data', number: 11, options: ['in', 'out', 'reason'],
    items: [item(1, 'in'), item(2, 'reason', 'S10.3'), item(3, 'reason', 'S10.3'), item(4, 'in reason'), item(5, 'out'), item(6, 'out'), item(7, 'in'), item(8, 'out'), item(9, 'out'), item(10, 'reason')],
  },
  // The options are the checks of the verifier, and none of them; each item is a file of the gallery.
  signature: {
    id: 'signature', number: 12, device: true, options: ['readable', 'terms', 'proof', 'signer', 'validity', 'status', 'elements', 'none'],
    items: [
      item(1, 'proof', 'S8.4', {file: 'letter-changed'}), item(2, 'signer', 'S8.4', {file: 'wrong-key'}), item(3, 'validity', 'S8.8', {file: 'expired'}), item(4, 'status', 'S8.8', {file: 'revoked'}),
      item(5, 'readable', 'S8.3', {file: 'cut-file'}), item(6, 'elements', 'S4.1', {file: 'no-hours'}), item(7, 'terms proof', 'S8.5', {file: 'undefined-term'}), item(8, 'none', 'S5.1', {file: 'attendance-only'}),
      item(9, 'none', 'S8.7', {file: 'invented-university'}),
    ],
  },
} as const satisfies Readonly<Record<string, Exercise>>;
/** One of them. */
export type ExerciseId = keyof typeof exercises;
/** All of them, in the order of the kit. */
export const exerciseIds = Object.keys(exercises) as readonly ExerciseId[];
/** Whether a name is one of an exercise. */
export const isExerciseId = (name: string): name is ExerciseId => Object.hasOwn(exercises, name);
