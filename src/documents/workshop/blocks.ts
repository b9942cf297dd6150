import type {PlainSetId} from '../cards';
import type {PosterId} from '../posters';
import type {ExerciseId} from './exercises';

/** What the group brings along: nothing yet, a course or two, or designs of their own. */
export const levels = ['new', 'some', 'experienced'] as const;
/** One of them. */
export type Level = (typeof levels)[number];

/** For whom one piece of a thing is counted. */
export type Per = 'person' | 'pair' | 'table' | 'room' | 'facilitator';

/** One thing: for whom it is counted, how many pieces each gets, the template, the exercise, the set of cards or the poster that it is printed from. */
interface ThingShape {per: Per; pieces?: number; template?: string; cards?: ExerciseId; set?: PlainSetId; /** Everybody gets one card of the set, not the whole set. */ dealt?: boolean; poster?: PosterId; /** Needed only where there is no network. */ offline?: boolean}

/** Things that a workshop needs. `template` is the sheet among the templates that it is printed from. */
export const things = {
  'name-cards': {per: 'person'}, 'role-cards': {per: 'person', template: 'role-cards', set: 'roles', dealt: true}, feedback: {per: 'person', template: 'workshop-feedback'},
  clock: {per: 'room'}, parking: {per: 'room'}, wall: {per: 'room'}, answers: {per: 'facilitator'}, 'notes-sheet': {per: 'facilitator'},
  'sorting-cards': {per: 'pair', cards: 'sort', set: 'sort'}, 'example-card': {per: 'table'}, 'need-sheet': {per: 'pair', template: 'need-brief'}, 'verb-cards': {per: 'pair', set: 'verbs'}, 'empty-cards': {per: 'pair', pieces: 20},
  'outcome-sheet': {per: 'pair', template: 'outcome-sheet'}, 'hours-sheet': {per: 'pair', template: 'hours-sheet'}, ladder: {per: 'room', template: 'level-ladder', poster: 'ladder'},
  'matrix-sheet': {per: 'pair', pieces: 2, template: 'assessment-matrix'}, 'risk-cards': {per: 'room', cards: 'risk', set: 'risk'}, 'quality-sheet': {per: 'pair', template: 'quality-statement'},
  'elements-poster': {per: 'room', template: 'elements-poster', poster: 'elements'}, device: {per: 'pair'}, 'spare-device': {per: 'room'}, screen: {per: 'room'}, network: {per: 'room'}, stick: {per: 'facilitator', offline: true},
  'description-form': {per: 'pair', template: 'description-form'}, 'bad-example': {per: 'table'}, 'clinic-sheets': {per: 'pair', template: 'clinic-sheets'}, 'employer-cards': {per: 'table', set: 'employer'},
  checklist: {per: 'pair', template: 'clause-checklist'}, 'printed-credential': {per: 'table'},
} as const satisfies Readonly<Record<string, ThingShape>>;
/** One of them. */
export type ThingId = keyof typeof things;
/** A thing with everything that it may have. */
export const thingOf = (id: ThingId): ThingShape => things[id];

/** One part of a workshop. Minutes: fewest that still work, usual, most that people bear. */
interface BlockShape {
  minutes: readonly [least: number, usual: number, most: number];
  /** What is added first when time is short: 0 is always there. */
  rank: number;
  devices?: boolean;
  network?: boolean;
  /** Stands in where that block is not possible, for want of devices or network. */
  insteadOf?: string;
  /** For whom it is; everybody if absent. */
  for?: readonly Level[];
  /** Shortest and longest workshop, in minutes, in which it makes sense. */
  from?: number; until?: number;
  exercise?: ExerciseId;
  things: readonly ThingId[];
}

/** Every block, in the order of the day. */
export const blocks = {
  opening: {minutes: [5, 10, 20], rank: 0, things: ['name-cards', 'clock', 'parking', 'wall', 'notes-sheet', 'answers']},
  sort: {minutes: [10, 20, 30], rank: 1, for: ['new', 'some'], exercise: 'sort', things: ['sorting-cards']},
  explain: {minutes: [8, 10, 20], rank: 5, for: ['new'], things: ['elements-poster']},
  example: {minutes: [10, 12, 25], rank: 5, until: 180, for: ['new', 'some'], things: ['example-card']},
  quiz: {minutes: [8, 10, 15], rank: 7, until: 180, for: ['new'], exercise: 'quiz', things: []},
  need: {minutes: [15, 25, 40], rank: 2, from: 120, things: ['need-sheet', 'role-cards']},
  outcomes: {minutes: [25, 40, 70], rank: 2, from: 110, exercise: 'rewrite', things: ['verb-cards', 'empty-cards', 'outcome-sheet', 'clinic-sheets']},
  hours: {minutes: [10, 15, 30], rank: 4, from: 110, exercise: 'hours', things: ['hours-sheet']},
  level: {minutes: [15, 25, 35], rank: 8, from: 150, exercise: 'ladder', things: ['ladder']},
  match: {minutes: [10, 15, 20], rank: 10, exercise: 'match', for: ['some', 'experienced'], things: []},
  matrix: {minutes: [25, 35, 60], rank: 3, from: 120, exercise: 'matrix', things: ['matrix-sheet']},
  'pass-rule': {minutes: [10, 15, 25], rank: 9, exercise: 'pass-rule', for: ['some', 'experienced'], things: []},
  risk: {minutes: [15, 20, 30], rank: 11, exercise: 'risk', things: ['risk-cards']},
  quality: {minutes: [15, 30, 45], rank: 7, from: 240, exercise: 'quality', things: ['quality-sheet']},
  enter: {minutes: [20, 30, 75], rank: 4, from: 120, devices: true, things: ['device', 'spare-device', 'stick']},
  'enter-paper': {minutes: [20, 30, 75], rank: 4, from: 120, insteadOf: 'enter', things: ['description-form', 'elements-poster']},
  skills: {minutes: [10, 15, 25], rank: 14, from: 240, devices: true, network: true, things: ['device', 'network']},
  swap: {minutes: [15, 25, 45], rank: 12, from: 180, things: ['checklist']},
  faults: {minutes: [15, 25, 40], rank: 6, for: ['some', 'experienced'], exercise: 'faults', things: ['bad-example', 'clinic-sheets']},
  data: {minutes: [8, 15, 20], rank: 13, exercise: 'data', things: []},
  sample: {minutes: [10, 20, 35], rank: 6, from: 120, devices: true, exercise: 'signature', things: ['device', 'screen', 'stick']},
  'read-credential': {minutes: [10, 15, 25], rank: 8, from: 120, insteadOf: 'sample', exercise: 'signature', things: ['printed-credential']},
  employer: {minutes: [15, 25, 35], rank: 12, from: 150, exercise: 'employer', things: ['employer-cards']},
  'plan-own': {minutes: [15, 20, 40], rank: 10, from: 300, things: []},
  own: {minutes: [15, 30, 75], rank: 15, from: 100, things: []},
  questions: {minutes: [5, 10, 30], rank: 16, things: []},
  closing: {minutes: [5, 10, 20], rank: 0, things: ['feedback']},
} as const satisfies Readonly<Record<string, BlockShape>>;
/** One of them. */
export type BlockId = keyof typeof blocks;
/** A block with everything that it may have. */
export interface WorkshopBlock extends BlockShape {id: BlockId}
/** All blocks in the order of the day. */
export const blockList: readonly WorkshopBlock[] = (Object.keys(blocks) as readonly BlockId[]).map((id) => ({...(blocks[id] as BlockShape), id}));
/** The exercise of a block, if it has one. */
export const exerciseOf = (id: BlockId): ExerciseId | undefined => (blocks[id] as BlockShape).exercise;
