import {activityHours, ectsRange, sumHours} from '../derive';
import {workloadKinds} from '../types';
import {isPresent, presence, when} from './helpers';
import {reviewLanguages} from './language';
import {thresholds} from './language/thresholds';
import type {Hit, Rule} from './types';

// An ISO 8601 duration: what the tool makes of the hours, and what nobody should type.
const isoDurationTyped = /(?<![\p{L}\d])P(?=\d|T\d)(?:\d+(?:[.,]\d+)?[YMWD])*(?:T(?:\d+(?:[.,]\d+)?[HMS])+)?(?![\p{L}\d])/u;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Hours that a text such as "30 hours" or "2 h 30 min" announces; of "18 horas" the number, whatever stands behind it. Undefined if it names none, or several. */
function announcedHours(announcement: string): number | undefined {
  const text = announcement.replace(isoDurationTyped, ' ');
  for (const {hours, minutes} of reviewLanguages) {
    const [, wholeHours] = hours.exec(text) ?? [];
    const [, restMinutes] = minutes.exec(text) ?? [];
    if (wholeHours !== undefined || restMinutes !== undefined) return sumHours([wholeHours === undefined ? 0 : numberOf(wholeHours), restMinutes === undefined ? 0 : Number(restMinutes) / 60]);
  }
  if (reviewLanguages.some(({days}) => days.test(text))) return undefined;
  const numbers = text.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  return numbers.length === 1 && numbers[0] !== undefined ? numberOf(numbers[0]) : undefined;
}

/** Rules about hours, credits and activities (S4). */
export const workloadRules: readonly Rule[] = [
  {
    code: 'V07', clauses: ['S4.2', 'S4.1'], severity: 'error',
    check(spec, {total}): Hit[] {
      const {workload, activities = []} = spec;
      const announced = announcedHours(workload?.announcedAs ?? '');
      const inDays = workload?.announcedAs !== undefined && announced === undefined && reviewLanguages.some(({days}) => days.test(workload.announcedAs ?? ''));
      const byKind = activityHours(spec);
      const planned = activities.some(({hours}) => hours !== undefined && hours > 0);
      return [
        ...when(total < 1, '/workload', {case: 'total', sum: total}).map((hit) => ({...hit, clause: total === 0 ? 'S4.1' : 'S4.2'})),
        ...when(total >= 1 && announced !== undefined && announced !== total, '/workload/announcedAs', {case: 'announced', sum: total, announced: workload?.announcedAs ?? ''}),
        ...when(inDays, '/workload/announcedAs', {case: 'days', announced: workload?.announcedAs ?? ''}),
        ...workloadKinds.flatMap((kind) => {
          const stated = workload?.[kind] ?? 0;
          // Being assessed is often no activity of its own; if it is, its hours must fit too.
          const silent = !planned || (kind === 'assessment' && byKind.assessment === 0);
          return when(!silent && stated !== byKind[kind], `/workload/${kind}`, {case: `activities-${kind}`, hours: stated, sum: byKind[kind]});
        }),
      ];
    },
  },
  {
    code: 'V28', clauses: ['S4.2'], severity: 'error',
    check: ({workload}) => when(isoDurationTyped.test(workload?.announcedAs ?? ''), '/workload/announcedAs', {announced: workload?.announcedAs ?? ''}),
  },
  {
    code: 'V10', clauses: ['S4.7'], severity: 'warning',
    check: ({workload}, {total}) => when(total > thresholds.microHours && !isPresent(workload?.sizeReason), '/workload/sizeReason', {sum: total, most: thresholds.microHours}),
  },
  {
    code: 'V53', clauses: ['S4.1'], severity: 'warning',
    check: ({workload, assessments = []}, {total}) => total === 0 ? [] : [
      ...workloadKinds.flatMap((kind) => when(workload?.[kind] === undefined, `/workload/${kind}`, {case: kind})),
      ...when(workload?.assessment === 0 && assessments.length > 0, '/workload/assessment', {case: 'assessed'}),
    ],
  },
  {
    code: 'V119', clauses: ['S4.1'], severity: 'error',
    check: ({workload, activities = []}) => [
      ...workloadKinds.flatMap((kind) => when((workload?.[kind] ?? 0) < 0, `/workload/${kind}`, {case: 'workload', hours: workload?.[kind] ?? 0})),
      ...activities.flatMap(({hours = 0}, index) => when(hours < 0, `/activities/${index}/hours`, {case: 'activity', activity: index + 1, hours})),
    ],
  },
  presence('V57', 'S4.3', 'info', '/workload/basis'),
  {
    code: 'V08', clauses: ['S4.4'], severity: 'error',
    check({credits}) {
      if (!isPresent(credits)) return [];
      return [
        ...when(credits?.claim === undefined, '/credits/claim', {case: 'claim'}),
        ...when(credits?.system === undefined, '/credits/system', {case: 'system'}),
        ...when(credits?.value === undefined, '/credits/value', {case: 'value'}),
        ...when(credits?.system === 'national' && !isPresent(credits.nationalSystem), '/credits/nationalSystem', {case: 'national'}),
        ...when(credits?.claim === 'awarded' && !isPresent(credits.awardedBy), '/credits/awardedBy', {case: 'awarder'}),
      ];
    },
  },
  {
    code: 'V09', clauses: ['S4.4'], severity: 'warning',
    check({credits}, {total}) {
      const {value, system} = credits ?? {};
      if (value === undefined || system !== 'ects' || total === 0) return [];
      const {min, max} = ectsRange(total);
      const {fewest, most} = thresholds.ects;
      // The stated value may be rounded to two decimals, as the range is.
      return when(value < min || value > max, '/credits/value', {value, sum: total, min, max, hoursFrom: sumHours([value * fewest]), hoursTo: sumHours([value * most])});
    },
  },
  {
    code: 'V54', clauses: ['S4.1'], severity: 'warning',
    check: ({activities = []}, {coverage}) => activities.length === 0 ? [] : coverage.flatMap(({activities: building}, index) => when(building.length === 0, `/outcomes/${index}`, {outcome: index + 1})),
  },
  {
    code: 'V55', clauses: ['S4.1'], severity: 'warning',
    check: ({activities = [], outcomes = []}) => outcomes.length === 0 ? [] : activities.flatMap(({outcomes: built, workloadKind}, index) => when(!isPresent(built) && workloadKind !== 'assessment', `/activities/${index}/outcomes`, {activity: index + 1})),
  },
  {
    code: 'V58', clauses: ['S4.2'], severity: 'warning',
    check: ({activities = []}) => activities.flatMap(({hours, workloadKind}, index) => [
      ...when(hours === undefined, `/activities/${index}/hours`, {case: 'hours', activity: index + 1}),
      ...when(workloadKind === undefined, `/activities/${index}/workloadKind`, {case: 'kind', activity: index + 1}),
    ]),
  },
];
