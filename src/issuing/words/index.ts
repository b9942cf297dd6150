import {problemText} from '../../credentials';
import {catalogue} from '../../language';
import {type SampleProblem} from '../sample';
import {type StatusError} from '../statusBook';
import {archiveEn, en, rosterEn} from './en';

const words = catalogue({en});
const isOwn = (code: string): code is keyof typeof en => Object.hasOwn(en, code);

/** What is wrong with a sample and how to mend it, in the reader's language. */
export const sampleProblemText = (problem: SampleProblem, lang: string): string => (isOwn(problem.code) ? words.text(problem.code, lang, problem.data) : problemText(problem, lang));

/** Why something could not be done with status lists and what to do, in the reader's language. */
export const statusFaultText = ({code, data}: Pick<StatusError, 'code' | 'data'>, lang: string): string => words.text(`status:${code}`, lang, data);

/** Words of what lies beside the samples of a class. */
export const archiveWords = catalogue({en: archiveEn});

/** Words of a roster's faults; the codes stand in the reasons of RosterRow. */
export const rosterWords = catalogue({en: rosterEn});
export type RosterCode = keyof typeof rosterEn;
