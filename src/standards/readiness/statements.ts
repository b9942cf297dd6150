import {clauseById, type ClauseId} from '../clauses';
import type {StandardId} from '../types';

/** A statement of the readiness check; the first clause says where it belongs. Its words are in ./words. */
export interface Statement<Id extends string = string> {
  readonly id: Id;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
}

const table = [
  {id: 'legal-entity', clauses: ['S1.1']},
  {id: 'owner', clauses: ['S1.2']},
  {id: 'separation', clauses: ['S1.3']},
  {id: 'register', clauses: ['S1.4']},

  {id: 'need', clauses: ['S2.1']},
  {id: 'evidence', clauses: ['S2.2']},
  {id: 'partners', clauses: ['S2.3']},
  {id: 'target-group', clauses: ['S2.5']},

  {id: 'outcomes', clauses: ['S3.1']},
  {id: 'verbs', clauses: ['S3.2', 'S3.3']},
  {id: 'outcomes-assessed', clauses: ['S3.4']},

  {id: 'hours', clauses: ['S4.1']},
  {id: 'sum', clauses: ['S4.2']},
  {id: 'credits', clauses: ['S4.4']},
  {id: 'level', clauses: ['S4.5']},

  {id: 'assessment', clauses: ['S5.1']},
  {id: 'matrix', clauses: ['S5.2']},
  {id: 'criteria', clauses: ['S5.3']},
  {id: 'supervision', clauses: ['S5.4']},
  {id: 'assessors', clauses: ['S5.6']},
  {id: 'appeal', clauses: ['S5.8']},

  {id: 'quality-statement', clauses: ['S6.1']},
  {id: 'quality-type', clauses: ['S6.2']},
  {id: 'feedback', clauses: ['S6.4']},
  {id: 'indicators', clauses: ['S6.5']},

  {id: 'elements', clauses: ['S7.1']},
  {id: 'title', clauses: ['S7.3']},
  {id: 'address', clauses: ['S7.4']},

  {id: 'identity', clauses: ['S8.1']},
  {id: 'structured', clauses: ['S8.3']},
  {id: 'checkable', clauses: ['S8.4']},
  {id: 'corrections', clauses: ['S8.8']},

  {id: 'portable', clauses: ['S9.1']},
  {id: 'stacking', clauses: ['S9.2']},
  {id: 'promises', clauses: ['S9.3']},

  {id: 'information', clauses: ['S10.1']},
  {id: 'data', clauses: ['S10.2', 'S10.3']},
  {id: 'retention', clauses: ['S10.7']},

  {id: 'review-date', clauses: ['S11.1']},
  {id: 'versions', clauses: ['S11.2']},
] as const satisfies readonly Statement[];

/** Name of a statement. */
export type StatementId = (typeof table)[number]['id'];

/** The forty statements, in the order of the standards. */
export const statements: readonly Statement<StatementId>[] = table;

const ids: ReadonlySet<string> = new Set(statements.map(({id}) => id));
/** Whether this is the name of a statement. */
export const isStatementId = (id: string): id is StatementId => ids.has(id);

/** The standard that a statement belongs to. */
export const standardOf = ({clauses}: Statement): StandardId => (clauses[0].split('.')[0] ?? '') as StandardId;

/** Whether a statement stands for something that is needed (MUST or MUST NOT). */
export const isNeeded = ({clauses}: Statement): boolean => clauses.some((id) => clauseById(id)?.level.startsWith('MUST'));
