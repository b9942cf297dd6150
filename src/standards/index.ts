export type {Basis, CheckKind, Clause, ElementId, EvidenceMark, Level, ProcedureId, Role, SettingId, StandardId, StepId} from './types';
export {clauseById, clauses, isClauseId, type ClauseId} from './clauses';
export {clausePath, elements, procedureById, procedures, standardById, standards, steps, type Element, type Procedure, type Standard, type Step} from './parts';
export {sourceById, sources, type Source, type SourceId} from './sources';
export {catalogues, clauseWords, elementGuidance, elementWords, procedureWords, standardWords, stepWords, type ClauseWords, type ElementGuidance} from './words';
