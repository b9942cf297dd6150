import type {Assessment} from '../types';
import {isPresent, presence, when} from './helpers';
import {thresholds} from './language/thresholds';
import type {Hit, Rule} from './types';

const number = (index: number): {assessment: number} => ({assessment: index + 1});
const isUnsupervised = ({supervision}: Assessment): boolean => supervision?.startsWith('unsupervised') ?? false;
const isWithoutId = ({supervision}: Assessment): boolean => supervision?.endsWith('without-id') ?? false;

/** Rules about assessment (S5). */
export const assessmentRules: readonly Rule[] = [
  presence('V03', 'S5.1', 'error', '/assessments'),
  {
    code: 'V04', clauses: ['S5.1'], severity: 'error',
    check: ({assessments = []}) => when(assessments.length > 0 && assessments.every(({type}) => type === 'attendance'), '/assessments/0/type'),
  },
  {
    code: 'V06', clauses: ['S5.2'], severity: 'error',
    check: ({assessments = []}) => assessments.flatMap(({type, measures}, index) => when(!isPresent(measures), `/assessments/${index}/measures`, {...number(index), ...(type === 'attendance' && {case: 'attendance'})})),
  },
  {
    code: 'V23', clauses: ['S5.5'], severity: 'warning',
    check({assessments = [], outcomes = [], level}): Hit[] {
      const atRisk = new Set(outcomes.filter(({safetyRelated}) => safetyRelated).map(({id}) => id));
      const high = level?.claim !== 'none' && (level?.eqf ?? 0) >= thresholds.supervisedFrom;
      return assessments.flatMap((assessment, index) => {
        if (!isUnsupervised(assessment)) return [];
        const safety = assessment.measures?.some(({outcome}) => atRisk.has(outcome)) ?? false;
        return when(safety || high, `/assessments/${index}/supervision`, {case: safety ? 'safety' : 'level', level: level?.eqf ?? 0, ...number(index)});
      });
    },
  },
  {
    code: 'V43', clauses: ['S5.2'], severity: 'error',
    check: ({outcomes = [], activities = [], assessments = []}) => Object.entries({outcomes, activities, assessments}).flatMap(([list, entries]) => {
      const seen = new Map<string, number>();
      return entries.flatMap(({id}, index) => {
        const first = seen.get(id);
        if (first === undefined) seen.set(id, index + 1);
        return when(first !== undefined, `/${list}/${index}/id`, {case: list, id, first: first ?? 0, number: index + 1});
      });
    }),
  },
  {
    code: 'V56', clauses: ['S5.2'], severity: 'error',
    check({outcomes = [], activities = [], assessments = []}) {
      const known = new Set(outcomes.map(({id}) => id));
      return [
        ...activities.flatMap((activity, index) => (activity.outcomes ?? []).flatMap((id, at) => when(!known.has(id), `/activities/${index}/outcomes/${at}`, {case: 'activity', number: index + 1, id}))),
        ...assessments.flatMap(({measures = []}, index) => measures.flatMap(({outcome}, at) => when(!known.has(outcome), `/assessments/${index}/measures/${at}`, {case: 'assessment', number: index + 1, id: outcome}))),
      ];
    },
  },
  {
    code: 'V61', clauses: ['S5.2'], severity: 'error',
    check({assessments = [], outcomes = []}) {
      const place = new Map(outcomes.map(({id}, index) => [id, index + 1]));
      return assessments.flatMap(({measures = []}, index) => measures.flatMap(({criterion, outcome}, at) => {
        const known = place.get(outcome);
        return when(!isPresent(criterion), `/assessments/${index}/measures/${at}/criterion`, {...number(index), ...(known === undefined ? {case: 'unknown'} : {outcome: known})});
      }));
    },
  },
  presence('V62', 'S5.3', 'error', '/assessmentRules/passRule'),
  presence('V63', 'S5.3', 'error', '/assessmentRules/published'),
  {
    code: 'V64', clauses: ['S5.4'], severity: 'error',
    check: ({assessments = []}) => assessments.flatMap(({type}, index) => when(type === undefined, `/assessments/${index}/type`, number(index))),
  },
  {
    code: 'V65', clauses: ['S5.4'], severity: 'error',
    check: ({assessments = []}) => assessments.flatMap(({supervision}, index) => when(supervision === undefined, `/assessments/${index}/supervision`, number(index))),
  },
  {
    code: 'V66', clauses: ['S5.4'], severity: 'warning',
    check: ({assessments = []}) => assessments.flatMap((assessment, index) => when(assessment.supervision !== undefined && !isWithoutId(assessment) && !isPresent(assessment.identityCheck), `/assessments/${index}/identityCheck`, number(index))),
  },
  {code: 'V67', clauses: ['S5.5'], severity: 'warning', check: ({assessments = [], assessmentRules: rules}) => when(assessments.length > 0 && rules?.risk === undefined, '/assessmentRules/risk')},
  {
    code: 'V68', clauses: ['S5.5'], severity: 'warning',
    check({assessments = [], assessmentRules: rules, outcomes = []}) {
      const risk = rules?.risk;
      const safety = outcomes.findIndex(({safetyRelated}) => safetyRelated);
      return [
        ...assessments.flatMap((assessment, index) => [
          ...when(risk === 'high' && (isUnsupervised(assessment) || isWithoutId(assessment)), `/assessments/${index}/supervision`, {case: 'high', ...number(index)}),
          ...when(risk === 'medium' && assessment.supervision === 'unsupervised-without-id', `/assessments/${index}/supervision`, {case: 'medium', ...number(index)}),
        ]),
        ...when(risk === 'low' && safety >= 0, '/assessmentRules/risk', {case: 'low', outcome: safety + 1}),
      ];
    },
  },
  presence('V69', 'S5.10', 'info', '/assessmentRules/priorLearning'),
  {
    code: 'V70', clauses: ['S5.10'], severity: 'warning',
    check: ({assessmentRules: rules}) => when(rules?.priorLearning === 'accepted' && !isPresent(rules.priorLearningRoute), '/assessmentRules/priorLearningRoute'),
  },
  {
    code: 'V71', clauses: ['S7.2'], severity: 'warning',
    check: ({grading}) => [
      ...when(grading?.scheme === undefined, '/grading/scheme', {case: 'scheme'}),
      ...when(grading?.scheme === 'scale' && !isPresent(grading.description), '/grading/description', {case: 'scale'}),
    ],
  },
  presence('V72', 'S5.6', 'warning', '/assessmentRules/assessors'),
  presence('V73', 'S5.7', 'info', '/assessmentRules/secondCheck', '/assessmentRules/evidenceKept'),
  presence('V74', 'S5.8', 'warning', '/assessmentRules/feedback', '/assessmentRules/retry', '/assessmentRules/appeal'),
  presence('V75', 'S5.9', 'info', '/assessmentRules/adjustments'),
  {
    code: 'V76', clauses: ['S1.3'], severity: 'warning',
    check: ({roles, assessmentRules: rules}) => [
      ...when(roles?.separation === undefined, '/roles/separation', {case: 'missing'}),
      ...when(roles?.separation !== undefined && roles.separation !== 'different-people' && !isPresent(rules?.secondCheck), '/assessmentRules/secondCheck', {case: 'sample'}),
    ],
  },
];
