import type {Specification} from '../generated/specification';

export type {Award} from '../generated/award';
export type {ActivityType, AssessmentType, LanguageText, Mode, Skill, Specification} from '../generated/specification';

/** One learning outcome. */
export type Outcome = NonNullable<Specification['outcomes']>[number];
/** Knowledge, skill, or responsibility and autonomy. */
export type OutcomeKind = NonNullable<Outcome['kind']>;
/** One learning activity. */
export type Activity = NonNullable<Specification['activities']>[number];
/** One assessment. */
export type Assessment = NonNullable<Specification['assessments']>[number];
/** How an assessment is supervised and identity is checked. */
export type Supervision = NonNullable<Assessment['supervision']>;
/** Hours of a typical learner by kind. */
export type Workload = NonNullable<Specification['workload']>;
/** The kinds of hour, in the order readers meet them. */
export const workloadKinds = ['contact', 'guided', 'practice', 'selfStudy', 'assessment'] as const;
/** One kind of hour. */
export type WorkloadKind = (typeof workloadKinds)[number];
