import {catalogue} from '../../language';
import {type ClauseId} from '../clauses';
import type {ElementId, ProcedureId, SettingId, StandardId, StepId} from '../types';
import * as en from './en';

type ClauseKey = `${ClauseId}.${'statement' | 'why' | 'show' | 'checked'}`;
type PartKey = `${StandardId}.${'title' | 'aim'}` | `${ProcedureId | StepId}.${'title' | 'goal'}`;
type ElementKey = `${ElementId}.${'name' | 'meaning'}`;
type GuidanceKey = `${ElementId}.${'do' | 'doNot' | 'question' | 'answer' | SettingId}`;

// Four catalogues, marked pure, so that a bundle carries only the words it shows.
const clauseText = /* @__PURE__ */ catalogue<ClauseKey>({en: en.clauses});
const partText = /* @__PURE__ */ catalogue<PartKey>({en: en.parts});
const elementText = /* @__PURE__ */ catalogue<ElementKey>({en: en.elements});
const guidanceText = /* @__PURE__ */ catalogue<GuidanceKey>({en: en.guidance});

/** The catalogues of this module, for the check of translations. */
export const catalogues = {clauses: clauseText, parts: partText, elements: elementText, guidance: guidanceText};

/** The words of a clause. */
export interface ClauseWords {
  /** The requirement as a full sentence. */
  statement: string;
  /** Why it is asked. */
  why: string;
  /** How to show that it is met. */
  show: string;
  /** How it is checked in this handbook. */
  checked: string;
}

/** The words of a clause in a language (ISO 639-1). */
export const clauseWords = (id: ClauseId, lang: string): ClauseWords => ({
  statement: clauseText.text(`${id}.statement`, lang),
  why: clauseText.text(`${id}.why`, lang),
  show: clauseText.text(`${id}.show`, lang),
  checked: clauseText.text(`${id}.checked`, lang),
});

/** Title and one-line aim of a standard. */
export const standardWords = (id: StandardId, lang: string): {title: string; aim: string} =>
  ({title: partText.text(`${id}.title`, lang), aim: partText.text(`${id}.aim`, lang)});

/** Title and one-line goal of a procedure. */
export const procedureWords = (id: ProcedureId, lang: string): {title: string; goal: string} =>
  ({title: partText.text(`${id}.title`, lang), goal: partText.text(`${id}.goal`, lang)});

/** Title and one-line goal of a step of the guided design. */
export const stepWords = (id: StepId, lang: string): {title: string; goal: string} =>
  ({title: partText.text(`${id}.title`, lang), goal: partText.text(`${id}.goal`, lang)});

/** Official short name of an element, and its meaning in plain words. */
export const elementWords = (id: ElementId, lang: string): {name: string; meaning: string} =>
  ({name: elementText.text(`${id}.name`, lang), meaning: elementText.text(`${id}.meaning`, lang)});

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
