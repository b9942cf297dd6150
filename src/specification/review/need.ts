import {isPresent, presence, when, wordCount} from './helpers';
import {thresholds} from './language/thresholds';
import type {Rule} from './types';

/** Rules about need, target group and relevance (S2). */
export const needRules: readonly Rule[] = [
  presence('V44', 'S2.1', 'error', '/need/statement'),
  {
    code: 'V45', clauses: ['S2.1'], severity: 'warning',
    check: ({need}) => when(isPresent(need?.statement) && wordCount(need?.statement) < thresholds.needWords, '/need/statement', {words: wordCount(need?.statement), fewest: thresholds.needWords}),
  },
  presence('V46', 'S2.2', 'error', '/need/evidence'),
  {
    code: 'V47', clauses: ['S2.2'], severity: 'warning',
    check: ({need}) => (need?.evidence ?? []).flatMap(({description, source, date}, index) => [
      ...when(!isPresent(description), `/need/evidence/${index}/description`, {case: 'description', number: index + 1}),
      ...when(!isPresent(source) && !isPresent(date), `/need/evidence/${index}/date`, {case: 'origin', number: index + 1}),
    ]),
  },
  presence('V48', 'S2.4', 'warning', '/need/existingOffers'),
  presence('V49', 'S2.5', 'error', '/targetGroup/description', '/targetGroup/startingPoint', '/targetGroup/accessNeeds'),
  {
    code: 'V50', clauses: ['S2.6'], severity: 'warning',
    check: ({need, outcomes = []}) => when(!isPresent(need?.occupations) && !outcomes.some(({skills}) => isPresent(skills)), '/need/occupations'),
  },
  {
    code: 'V51', clauses: ['S2.3'], severity: 'info',
    check({need}) {
      const roles = new Set((need?.consulted ?? []).map(({role}) => role));
      const field = roles.has('employer') || roles.has('sector') || roles.has('community');
      return [...when(!field, '/need/consulted', {case: 'field'}), ...when(!roles.has('learner'), '/need/consulted', {case: 'learner'})];
    },
  },
  presence('V52', 'S1.5', 'info', '/need/decision'),
  presence('V118', 'S10.5', 'info', '/targetGroup/inclusion'),
];
