import {dayOf, isFuture, isOver, monthsAfter} from './dates';
import {isPresent, presence, when, wordCount} from './helpers';
import {thresholds} from './language/thresholds';
import type {Hit, Rule} from './types';

/** Rules about quality assurance and review (S6, S11), and about dates in general. */
export const qualityRules: readonly Rule[] = [
  {
    code: 'V21', clauses: ['S6.1', 'S6.2'], severity: 'error',
    check({quality}): Hit[] {
      const words = wordCount(quality?.statement);
      const external = quality?.types?.find((type) => type !== 'internal');
      const named = quality?.externalBodies?.some(({name}) => isPresent(name)) ?? false;
      return [
        ...when(words === 0, '/quality/statement', {case: 'missing'}),
        ...when(words > 0 && words < thresholds.qualityWords, '/quality/statement', {case: 'short', words, fewest: thresholds.qualityWords}),
        ...when(external !== undefined && !named, '/quality/externalBodies', {case: 'body', type: external ?? ''}).map((hit) => ({...hit, clause: 'S6.2'})),
      ];
    },
  },
  presence('V77', 'S6.2', 'error', '/quality/types'),
  {
    code: 'V78', clauses: ['S6.3', 'S6.2'], severity: 'warning',
    check: ({quality}) => (quality?.externalBodies ?? []).flatMap(({name = '', scope, kind}, index) => {
      const named = isPresent(name);
      const data = {body: named ? name : '', number: index + 1};
      return [
        ...when(!isPresent(scope), `/quality/externalBodies/${index}/scope`, {case: named ? 'scope' : 'scopeOfUnnamed', ...data}),
        ...when(kind === undefined, `/quality/externalBodies/${index}/kind`, {case: named ? 'kind' : 'kindOfUnnamed', ...data}),
      ];
    }),
  },
  presence('V79', 'S6.4', 'warning', '/quality/learnerFeedback', '/quality/stakeholderFeedback'),
  {
    code: 'V80', clauses: ['S6.5'], severity: 'warning',
    check({quality}) {
      const count = quality?.indicators?.length ?? 0;
      const {fewest, most} = thresholds.indicators;
      return when(count < fewest || count > most, '/quality/indicators', {case: count === 0 ? 'none' : count < fewest ? 'few' : 'many', count, fewest, most});
    },
  },
  {
    code: 'V81', clauses: ['S6.6'], severity: 'info',
    check({quality}, {at}) {
      const last = dayOf(quality?.lastExternalReview);
      const years = thresholds.externalReviewYears;
      return [
        ...when(!isPresent(quality?.lastExternalReview), '/quality/lastExternalReview', {case: 'missing', years}),
        ...when(last !== undefined && isOver(monthsAfter(last, years * 12), at), '/quality/lastExternalReview', {case: 'old', years, date: quality?.lastExternalReview ?? ''}),
      ];
    },
  },
  presence('V82', 'S6.7', 'info', '/quality/results'),
  {
    code: 'V22', clauses: ['S11.1'], severity: 'warning',
    check({quality, publication}, {at}): Hit[] {
      const next = dayOf(quality?.nextReview);
      const last = dayOf(quality?.lastReview) ?? dayOf(publication?.date) ?? at;
      const date = quality?.nextReview ?? '';
      return [
        ...when(!isPresent(quality?.nextReview), '/quality/nextReview', {case: 'missing'}),
        ...when(next !== undefined && isFuture(next, monthsAfter(last, thresholds.reviewMonths)), '/quality/nextReview', {case: 'far', date, months: thresholds.reviewMonths}),
        ...when(next !== undefined && isOver(next, at), '/quality/nextReview', {case: 'overdue', date}),
      ];
    },
  },
  {
    code: 'V27', clauses: ['S7.4', 'S11.1', 'S2.2', 'S6.6'], severity: 'error',
    check({quality, publication, need}, {at}): Hit[] {
      const past: readonly (readonly [pointer: string, date: string | undefined, clause: string])[] = [
        ['/quality/lastReview', quality?.lastReview, 'S11.1'],
        ['/quality/lastExternalReview', quality?.lastExternalReview, 'S6.6'],
        ...(need?.evidence ?? []).map(({date}, index): [string, string | undefined, string] => [`/need/evidence/${index}/date`, date, 'S2.2']),
      ];
      const all = [...past, ['/quality/nextReview', quality?.nextReview, 'S11.1'] as const, ['/publication/date', publication?.date, 'S7.4'] as const];
      const last = dayOf(quality?.lastReview);
      const next = dayOf(quality?.nextReview);
      return [
        ...all.flatMap(([pointer, date, clause]) => when(isPresent(date) && dayOf(date) === undefined, pointer, {case: 'unreal', date: date ?? ''}).map((hit) => ({...hit, clause}))),
        ...past.flatMap(([pointer, date, clause]) => {
          const day = dayOf(date);
          return when(day !== undefined && isFuture(day, at), pointer, {case: 'future', date: date ?? ''}).map((hit) => ({...hit, clause}));
        }),
        ...when(last !== undefined && next !== undefined && next <= last, '/quality/nextReview', {case: 'order', date: quality?.nextReview ?? '', last: quality?.lastReview ?? ''}).map((hit) => ({...hit, clause: 'S11.1'})),
      ];
    },
  },
];
