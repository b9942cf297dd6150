import {workloadKinds, type Specification, type WorkloadKind} from './types';

/** Sum without the dust of binary fractions (0.1 + 0.2 gives 0.3), to a hundredth of an hour. */
export const sumHours = (parts: readonly (number | undefined)[]): number => Math.round(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) * 100) / 100;

/** Total notional workload in hours; 0 when none is stated. */
export const totalHours = ({workload}: Specification): number => sumHours(workloadKinds.map((kind) => workload?.[kind]));

/** Hours of the activities, by kind of workload. Activities without a kind are left out. */
export function activityHours({activities = []}: Specification): Record<WorkloadKind, number> {
  const of = (kind: WorkloadKind): number => sumHours(activities.filter((activity) => activity.workloadKind === kind).map((activity) => activity.hours));
  return {contact: of('contact'), guided: of('guided'), practice: of('practice'), selfStudy: of('selfStudy'), assessment: of('assessment')};
}

/** ISO 8601 duration of a number of hours, to the minute: 30 → PT30H, 1.5 → PT1H30M, 0 → PT0H. Days and months are not used: they do not say how many hours. */
export function isoDuration(hours: number): string {
  const minutes = Math.round(Math.max(0, hours) * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${whole > 0 || rest === 0 ? `${whole}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** Indicative ECTS equivalent of a number of hours: one credit is 25 to 30 hours. Two decimals. */
export function ectsRange(hours: number): {min: number; max: number} {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {min: round(hours / 30), max: round(hours / 25)};
}

/** Which activities build an outcome and which assessments show it, by their ids. Being there shows nothing, so attendance is never among them. */
export interface Coverage {outcome: string; activities: readonly string[]; assessments: readonly string[]}

/** Coverage of every outcome, in the order of the outcomes. */
export const coverage = ({outcomes = [], activities = [], assessments = []}: Specification): Coverage[] => outcomes.map(({id}) => ({
  outcome: id,
  activities: activities.filter((activity) => activity.outcomes?.includes(id)).map((activity) => activity.id),
  assessments: assessments.filter(({type, measures}) => type !== 'attendance' && measures?.some(({outcome}) => outcome === id)).map((assessment) => assessment.id),
}));
