import {catalogue} from '../../language';
import type {ProcedureId, StandardId, StepId} from '../types';
import en from './en/parts';

/** Titles and one-line goals of standards, procedures and steps. */
export const partText = /* @__PURE__ */ catalogue<`${StandardId}.${'title' | 'aim'}` | `${ProcedureId | StepId}.${'title' | 'goal'}`>({en});

/** Title and one-line aim of a standard. */
export const standardWords = (id: StandardId, lang: string): {title: string; aim: string} =>
  ({title: partText.text(`${id}.title`, lang), aim: partText.text(`${id}.aim`, lang)});

/** Title and one-line goal of a procedure. */
export const procedureWords = (id: ProcedureId, lang: string): {title: string; goal: string} =>
  ({title: partText.text(`${id}.title`, lang), goal: partText.text(`${id}.goal`, lang)});

/** Title and one-line goal of a step of the guided design. */
export const stepWords = (id: StepId, lang: string): {title: string; goal: string} =>
  ({title: partText.text(`${id}.title`, lang), goal: partText.text(`${id}.goal`, lang)});
