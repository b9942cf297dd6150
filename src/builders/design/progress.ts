import {type Finding, type Specification, type StepId, stepOfPointer, steps} from '../../specification';

/** `empty`: nothing answered; `started`: something is still needed; `done`: nothing is. */
export type StepState = 'empty' | 'started' | 'done';

/** How far one step is. */
export interface StepProgress {id: StepId; state: StepState; errors: number; advice: number}

const hasContent = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === 'object' && value !== null) return Object.entries(value).some(([key, part]) => key !== 'id' && hasContent(part));
  return value !== undefined && value !== null && value !== '';
};

// What a new project brings along is no answer of the reader's.
const given = new Set<keyof Specification>(['languages', 'version', 'status']);

/** How far each step is, from the document and the review's findings. */
export function progressOf(specification: Specification, findings: readonly Finding[]): readonly StepProgress[] {
  return steps.map(({id, keys}) => {
    const here = findings.filter(({pointer}) => stepOfPointer(pointer) === id);
    const errors = here.filter(({severity}) => severity === 'error').length;
    const advice = here.filter(({severity}) => severity === 'warning').length;
    const answered = keys.some((key) => !given.has(key) && hasContent(specification[key]));
    return {id, errors, advice, state: !answered ? 'empty' : errors > 0 ? 'started' : 'done'};
  });
}
