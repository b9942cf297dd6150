import {catalogue} from '../../../language';
import {en, learnerQuestions} from './en';

/** Our own words of the cards. */
export const cardWords = catalogue({en});
/** Codes of those words. */
export type CardCode = keyof typeof en;
/** Questions of the learners' pocket card by language; English stands in. */
const questions: Readonly<Record<string, readonly string[]>> = {en: learnerQuestions};
/** The ten questions in one language. */
export const questionsIn = (lang: string): readonly string[] => questions[lang] ?? learnerQuestions;
