import type {Specification} from '../../specification';

type Descriptors = NonNullable<NonNullable<Specification['level']>['descriptors']>;

/** The three columns of the EQF, in its order. */
export const columns = ['knowledge', 'skills', 'responsibility'] as const satisfies readonly (keyof Descriptors)[];

/** The level that all three columns reach: the lowest of them. Undefined while a column is open. */
export function lowestLevel(descriptors: Descriptors | undefined): number | undefined {
  const chosen = columns.map((column) => descriptors?.[column]).filter((level) => level !== undefined);
  return chosen.length === columns.length ? Math.min(...chosen) : undefined;
}
