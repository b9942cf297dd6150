import {isStatementId, type ReadinessAnswers} from '../../standards/readiness';

/** The answers in a stored or foreign value: what is no answer to a statement of ours is left out; null where it is no set of answers at all. */
export function readAnswers(value: unknown): ReadinessAnswers | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([id, answer]) => isStatementId(id) && (answer === 'yes' || answer === 'partly' || answer === 'no')));
}
