import specificationSchema from '../generated/specification.shape.json';
import {type ClauseId, clauses} from '../standards';
import type {Finding} from './review';
import {isPresent} from './review/helpers';
import type {Specification} from './types';

/**
 * How a specification stands to a clause, as far as the review sees: `met` something in it answers the clause and nothing was found;
 * `not-yet` the review found something; `cannot-tell` it does not speak of it, or no rule looks at the clause.
 */
export type ClauseState = 'met' | 'not-yet' | 'cannot-tell';

interface Node {readonly properties?: Readonly<Record<string, Node>>; readonly items?: Node; readonly $ref?: string; readonly 'x-clauses'?: readonly string[]}

/** Places that answer a clause, as paths of names; lists are walked through. */
function placesByClause(): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  const visit = (node: Node, path: string[]): void => {
    for (const id of node['x-clauses'] ?? []) found.set(id, [...found.get(id) ?? [], path]);
    for (const [name, child] of Object.entries(node.properties ?? {})) visit(child, [...path, name]);
    if (node.items) visit(node.items, path);
  };
  visit(specificationSchema as Node, []);
  return found;
}
let places: Map<string, string[][]> | undefined;

/** Whether something stands at a path, in any entry of the lists on the way. */
function answered(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((entry) => answered(entry, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return isPresent(value);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) && answered((value as Record<string, unknown>)[name], rest);
}

/** The state of every clause. An idea (info) of the review is no reason to say "not yet". */
export function clauseStates(specification: Specification, findings: readonly Finding[]): Record<ClauseId, ClauseState> {
  places ??= placesByClause();
  const open = new Set(findings.filter(({severity}) => severity !== 'info').map(({clause}) => clause));
  const stateOf = (id: ClauseId, checks: readonly string[]): ClauseState => {
    if (!checks.includes('automatic')) return 'cannot-tell';
    if (open.has(id)) return 'not-yet';
    return places?.get(id)?.some((path) => answered(specification, path)) ? 'met' : 'cannot-tell';
  };
  return Object.fromEntries(clauses.map(({id, checks}) => [id, stateOf(id, checks)])) as Record<ClauseId, ClauseState>;
}
