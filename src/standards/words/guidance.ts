import {catalogue} from '../../language';
import type {ElementId, SettingId} from '../types';
import en from './en/guidance';

/** Advice on the elements. */
export const guidanceText = /* @__PURE__ */ catalogue<`${ElementId}.${'do' | 'doNot' | 'question' | 'answer' | SettingId}`>({en});

/** Advice on an element. */
export interface ElementGuidance {
  do: string;
  doNot: string;
  /** The question that people ask, and its answer. */
  question: string;
  answer: string;
  /** How it reads in each setting; all organisations are invented. */
  examples: Record<SettingId, string>;
}

/** Advice on an element in a language (ISO 639-1). */
export const elementGuidance = (id: ElementId, lang: string): ElementGuidance => ({
  do: guidanceText.text(`${id}.do`, lang),
  doNot: guidanceText.text(`${id}.doNot`, lang),
  question: guidanceText.text(`${id}.question`, lang),
  answer: guidanceText.text(`${id}.answer`, lang),
  examples: {
    'vocational-centre': guidanceText.text(`${id}.vocational-centre`, lang),
    company: guidanceText.text(`${id}.company`, lang),
    'volunteering-network': guidanceText.text(`${id}.volunteering-network`, lang),
    'online-course': guidanceText.text(`${id}.online-course`, lang),
  },
});
