export type {Basis, CheckKind, Clause, ElementId, EvidenceMark, Level, ProcedureId, Role, SettingId, StandardId, StepId} from './types';
export {clauseById, clauses, isClauseId, type ClauseId} from './clauses';
export {clausePath, elements, procedureById, procedures, standardById, standards, steps, type Element, type Procedure, type Standard, type Step} from './parts';
export {questionParts, questions, type Question, type QuestionId, type QuestionPart} from './questions';
export {roles} from './roles';
export {sourceGroupOf, sourceGroups, type SourceGroup} from './sourceGroups';
export {sourceById, sources, type Source, type SourceId} from './sources';
export {termAreas, termById, termPath, terms, type AreaId, type Term, type TermArea, type TermId} from './terms';
export {areaName, catalogues, clauseWords, elementGuidance, elementWords, procedureWords, questionPartName, questionWords, roleName, standardWords, stepWords, termWords, type ClauseWords, type ElementGuidance, type QuestionWords, type TermWords} from './words';
