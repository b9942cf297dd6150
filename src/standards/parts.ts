import type {ElementId, ProcedureId, Role, StandardId, StepId} from './types';

/** A standard: a group of clauses with one aim; its words are in standardWords. */
export interface Standard {
  id: StandardId;
  /** Page with its clauses, below the base path of the site. */
  path: string;
  /** The procedure that shows how to meet it. */
  procedure: ProcedureId;
}

/** The standards, in their order. */
export const standards: readonly Standard[] = [
  {id: 'S1', path: '/standards/s1/', procedure: 'P8'},
  {id: 'S2', path: '/standards/s2/', procedure: 'P1'},
  {id: 'S3', path: '/standards/s3/', procedure: 'P2'},
  {id: 'S4', path: '/standards/s4/', procedure: 'P3'},
  {id: 'S5', path: '/standards/s5/', procedure: 'P5'},
  {id: 'S6', path: '/standards/s6/', procedure: 'P6'},
  {id: 'S7', path: '/standards/s7/', procedure: 'P7'},
  {id: 'S8', path: '/standards/s8/', procedure: 'P8'},
  {id: 'S9', path: '/standards/s9/', procedure: 'P9'},
  {id: 'S10', path: '/standards/s10/', procedure: 'P7'},
  {id: 'S11', path: '/standards/s11/', procedure: 'P10'},
];

/** An element of Annex I; its words are in elementWords and elementGuidance. */
export interface Element {
  id: ElementId;
  mandatory: boolean;
  /** The step of the guided design where it is filled in; none where it comes with the award. */
  step?: StepId;
}

/** The sixteen elements, in the order of Annex I. */
export const elements: readonly Element[] = [
  {id: 'M1', mandatory: true, step: 'issuing'},
  {id: 'M2', mandatory: true, step: 'description'},
  {id: 'M3', mandatory: true, step: 'issuing'},
  {id: 'M4', mandatory: true, step: 'issuing'},
  {id: 'M5', mandatory: true},
  {id: 'M6', mandatory: true, step: 'outcomes'},
  {id: 'M7', mandatory: true, step: 'workload'},
  {id: 'M8', mandatory: true, step: 'workload'},
  {id: 'M9', mandatory: true, step: 'assessment'},
  {id: 'M10', mandatory: true, step: 'learning'},
  {id: 'M11', mandatory: true, step: 'quality'},
  {id: 'O1', mandatory: false, step: 'description'},
  {id: 'O2', mandatory: false, step: 'assessment'},
  {id: 'O3', mandatory: false, step: 'assessment'},
  {id: 'O4', mandatory: false, step: 'stacking'},
  {id: 'O5', mandatory: false, step: 'description'},
];

/** A procedure of the handbook; its words are in procedureWords. */
export interface Procedure {
  id: ProcedureId;
  /** Its page, below the base path of the site. */
  path: string;
  /** Minutes that a small provider needs the first time. */
  minutes: number;
  readers: readonly Role[];
  /** The step of the guided design that it explains. */
  step?: StepId;
}

/** The procedures, in the order in which they are read. */
export const procedures: readonly Procedure[] = [
  {id: 'P0', path: '/procedures/p0-decide/', minutes: 20, readers: ['manager', 'designer']},
  {id: 'P1', path: '/procedures/p1-need/', minutes: 120, readers: ['designer', 'employer'], step: 'need'},
  {id: 'P2', path: '/procedures/p2-outcomes/', minutes: 90, readers: ['designer', 'trainer'], step: 'outcomes'},
  {id: 'P3', path: '/procedures/p3-workload/', minutes: 45, readers: ['designer'], step: 'workload'},
  {id: 'P4', path: '/procedures/p4-learning/', minutes: 90, readers: ['designer', 'trainer'], step: 'learning'},
  {id: 'P5', path: '/procedures/p5-assessment/', minutes: 120, readers: ['designer', 'trainer'], step: 'assessment'},
  {id: 'P5b', path: '/procedures/p5b-earlier-learning/', minutes: 60, readers: ['trainer', 'learner']},
  {id: 'P6', path: '/procedures/p6-quality/', minutes: 60, readers: ['manager'], step: 'quality'},
  {id: 'P7', path: '/procedures/p7-description/', minutes: 60, readers: ['designer'], step: 'description'},
  {id: 'P8', path: '/procedures/p8-issuing/', minutes: 90, readers: ['manager', 'trainer'], step: 'issuing'},
  {id: 'P9', path: '/procedures/p9-recognition/', minutes: 60, readers: ['manager', 'employer', 'learner'], step: 'stacking'},
  {id: 'P10', path: '/procedures/p10-review/', minutes: 60, readers: ['manager']},
];

/** A step of the guided design; its words are in stepWords. */
export interface Step {
  id: StepId;
  /** The procedure that explains it. */
  procedure: ProcedureId;
  /** Page of that procedure, below the base path of the site. */
  path: string;
  /** Minutes that a small provider needs the first time. */
  minutes: number;
}

/** The steps of the guided design, in the order in which they are done: that of their procedures, so that step 8 is explained in P8. */
export const steps: readonly Step[] = procedures.flatMap(({id: procedure, step: id, path, minutes}) => id === undefined ? [] : [{id, procedure, path, minutes}]);

/** The procedure with this number. */
export const procedureById = (id: string): Procedure | undefined => procedures.find((procedure) => procedure.id === id);

/** The standard with this number. */
export const standardById = (id: string): Standard | undefined => standards.find((standard) => standard.id === id);

/** Address of a clause below the base path of the site, with its anchor, such as /standards/s3/#s3-2. */
export function clausePath(id: string): string {
  const anchor = id.toLowerCase().replace('.', '-');
  return `/standards/${anchor.split('-')[0] ?? ''}/#${anchor}`;
}
