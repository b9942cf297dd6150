import type {Specification} from '../types';
import {isPresent, when} from './helpers';
import type {Hit, Rule} from './types';

/** Lists whose entries may be empty without another error, with the clause that asks for them. */
const lists: readonly (readonly [pointer: string, clause: string, of: (spec: Specification) => readonly object[] | undefined])[] = [
  ['/need/evidence', 'S2.2', ({need}) => need?.evidence],
  ['/need/consulted', 'S2.3', ({need}) => need?.consulted],
  ['/activities', 'S4.1', ({activities}) => activities],
  ['/quality/externalBodies', 'S6.3', ({quality}) => quality?.externalBodies],
  ['/furtherInformation', 'S9.6', ({furtherInformation}) => furtherInformation],
  ['/stacking/targets', 'S9.2', ({stacking}) => stacking?.targets],
  ['/stacking/recognition', 'S9.4', ({stacking}) => stacking?.recognition],
  ['/partners', 'S1.8', ({partners}) => partners],
];

const isEmpty = (entry: object): boolean => !Object.entries(entry).some(([key, part]) => key !== 'id' && isPresent(part));

/** An entry that was added and never filled in would go into every document as a blank. */
export const entryRules: readonly Rule[] = [{
  code: 'V120', clauses: lists.map(([, clause]) => clause), severity: 'error',
  check: (spec): Hit[] => lists.flatMap(([pointer, clause, of]) => (of(spec) ?? []).flatMap((entry, index) =>
    when(isEmpty(entry), `${pointer}/${index}`, {case: pointer.slice(pointer.lastIndexOf('/') + 1), number: index + 1}).map((hit) => ({...hit, clause})))),
}];
