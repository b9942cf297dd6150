import {clauseText} from './clauses';
import {elementText} from './elements';
import {guidanceText} from './guidance';
import {partText} from './parts';
import {questionText} from './questions';
import {roleText} from './roles';
import {termText} from './terms';

// One module a catalogue: a bundle then carries only the words that it shows.
export {clauseWords, type ClauseWords} from './clauses';
export {elementWords} from './elements';
export {elementGuidance, type ElementGuidance} from './guidance';
export {procedureWords, standardWords, stepWords} from './parts';
export {questionPartName, questionWords, type QuestionWords} from './questions';
export {roleName} from './roles';
export {areaName, termWords, type TermWords} from './terms';

/** The catalogues of this module, for the check of translations. */
export const catalogues = {clauses: clauseText, parts: partText, elements: elementText, guidance: guidanceText, terms: termText, questions: questionText, roles: roleText};
