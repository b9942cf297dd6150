import {catalogue} from '../../language';
import type {QuestionId, QuestionPart} from '../questions';
import en from './en/questions';

/** Questions, answers, and the names of the pages that say more. */
export const questionText = /* @__PURE__ */ catalogue<`${QuestionId}.${'question' | 'answer' | 'more'}` | `part-${QuestionPart}.name`>({en});

/** A question in words. */
export interface QuestionWords {
  question: string;
  answer: string;
  /** What stands on the page with the long answer. */
  more: string;
}

/** A question and its answer in a language (ISO 639-1). */
export const questionWords = (id: QuestionId, lang: string): QuestionWords => ({
  question: questionText.text(`${id}.question`, lang),
  answer: questionText.text(`${id}.answer`, lang),
  more: questionText.text(`${id}.more`, lang),
});

/** The name of a part of the questions. */
export const questionPartName = (part: QuestionPart, lang: string): string => questionText.text(`part-${part}.name`, lang);
