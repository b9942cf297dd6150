import type {SourceId} from './sources';

/** How binding a clause is for whoever says that a micro-credential follows this handbook. */
export type Level = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY';

/**
 * How a clause is checked: `automatic` by the review of the specification, `document` by showing a paper or page,
 * `judgement` by a person who looks at it.
 */
export type CheckKind = 'automatic' | 'document' | 'judgement';

/** Steps of the guided design, in the order in which they are done. */
export type StepId = 'need' | 'outcomes' | 'workload' | 'learning' | 'assessment' | 'quality' | 'description' | 'stacking' | 'issuing';

/** Procedures of the handbook; P5b is the side way for earlier learning. */
export type ProcedureId = 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P5b' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10';

/** Readers of the handbook; `trainer` includes whoever assesses, `employer` any body that receives a credential. */
export type Role = 'manager' | 'designer' | 'trainer' | 'learner' | 'employer';

/** The eleven standards. */
export type StandardId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11';

/** Elements of Annex I of Council Recommendation 2022/C 243/02: M mandatory, O optional. */
export type ElementId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9' | 'M10' | 'M11' | 'O1' | 'O2' | 'O3' | 'O4' | 'O5';

/** The four settings that every example is given for. */
export type SettingId = 'vocational-centre' | 'company' | 'volunteering-network' | 'online-course';

/**
 * How well a statement is backed: `read` the passage was read in a public copy; `opening` the page exists and its opening was read;
 * `to-confirm` known in the field, but not read for this handbook: confirm at the address before you rely on it; `own` this handbook's own judgement.
 */
export type EvidenceMark = 'read' | 'opening' | 'to-confirm' | 'own';

/** What a clause rests on. */
export interface Basis {
  source: SourceId;
  mark: EvidenceMark;
  /** Place in the source, or what it says there. */
  detail?: string;
}

/** One requirement of the handbook; its words are in clauseWords. */
export interface Clause<Id extends string = string> {
  /** Stable number, such as S3.2; never given to another requirement. */
  id: Id;
  standard: StandardId;
  level: Level;
  checks: readonly CheckKind[];
  /** The step of the guided design where it is answered. */
  step: StepId;
  /** Who has to do it. */
  roles: readonly Role[];
  basis: readonly Basis[];
}
