export type {Conversion, FormatId, FormatProblem, IssueContext, Json, JsonObject, Loss, Picture} from './types';
export {formatById, formats, type Format} from './formats';
export {crosswalk, type Crossing, type Fate, type NoteId} from './crosswalk';
export {fateText, writtenPlace, type CrossingFormat} from './fates';
export {lossText, problemText} from './words';
export {readCredential, type Reading} from './read';
export {toldIn} from './subjects';
