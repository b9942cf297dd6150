import type {StepId} from '../standards';
import type {Specification} from './types';

/** One step of the procedure and the parts of the specification it fills. */
export interface Step {id: StepId; keys: readonly (keyof Specification)[]}

/** The steps, in the order of the procedure. Every part belongs to exactly one. */
export const steps: readonly Step[] = [
  {id: 'need', keys: ['need', 'targetGroup']},
  {id: 'outcomes', keys: ['outcomes']},
  {id: 'workload', keys: ['workload', 'credits', 'level']},
  {id: 'learning', keys: ['participation', 'activities']},
  {id: 'assessment', keys: ['assessments', 'assessmentRules', 'grading']},
  {id: 'quality', keys: ['quality']},
  {id: 'description', keys: ['title', 'summary', 'languages', 'code', 'version', 'status', 'publication', 'field', 'learningLanguages', 'prerequisites', 'enrolment', 'furtherInformation']},
  {id: 'issuing', keys: ['awardingBody', 'partners', 'roles', 'issuing', 'privacy']},
  {id: 'stacking', keys: ['stacking', 'validity']},
];

const stepOfKey = new Map<string, StepId>(steps.flatMap(({id, keys}) => keys.map((key): [string, StepId] => [key, id])));

/** The step where a place of the specification is filled in; the description for what belongs to no step. */
export const stepOfPointer = (pointer: string): StepId => stepOfKey.get(pointer.split('/')[1] ?? '') ?? 'description';
