import {isPresent, when} from './helpers';
import type {Rule} from './types';

const columns = ['knowledge', 'skills', 'responsibility'] as const;

/** Rules about the level claim (S4.5, S4.6). */
export const levelRules: readonly Rule[] = [
  {
    code: 'V02', clauses: ['S4.5'], severity: 'error',
    check({level}) {
      const {claim, eqf, nqfName, nqfLevel, nqfEntry, reasoning} = level ?? {};
      const shown = claim === 'official' || claim === 'indicative';
      return [
        ...when(claim === undefined, '/level/claim', {case: isPresent(eqf) ? 'bare' : 'claim', level: eqf ?? ''}),
        ...when(claim === 'none' && !isPresent(reasoning), '/level/reasoning', {case: 'none'}),
        ...when(claim === 'indicative' && !isPresent(reasoning), '/level/reasoning', {case: 'indicative'}),
        ...when(claim === 'official' && !(isPresent(nqfName) && isPresent(nqfEntry)), isPresent(nqfName) ? '/level/nqfEntry' : '/level/nqfName', {case: 'official'}),
        ...when(shown && eqf === undefined && !isPresent(nqfLevel), '/level/eqf', {case: 'level'}),
        ...when(claim === 'none' && (eqf !== undefined || isPresent(nqfLevel)), '/level/eqf', {case: 'both', level: eqf ?? nqfLevel ?? ''}),
      ];
    },
  },
  {
    code: 'V59', clauses: ['S4.6'], severity: 'warning',
    check: ({level}) => level?.claim !== 'indicative' ? [] : columns.flatMap((column) => when(level.descriptors?.[column] === undefined, `/level/descriptors/${column}`, {case: column})),
  },
  {
    code: 'V60', clauses: ['S4.6'], severity: 'warning',
    check({level}) {
      const chosen = columns.flatMap((column) => level?.descriptors?.[column] ?? []);
      const lowest = Math.min(...chosen);
      return when(level?.claim === 'indicative' && chosen.length > 0 && level.eqf !== undefined && level.eqf > lowest, '/level/eqf', {level: level?.eqf ?? 0, lowest});
    },
  },
];
