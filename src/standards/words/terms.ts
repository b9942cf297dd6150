import {catalogue} from '../../language';
import type {AreaId, TermId} from '../terms';
import en from './en/terms';

/** Words of the glossary: its areas and its terms. */
export const termText = /* @__PURE__ */ catalogue<`${TermId}.${'name' | 'meaning' | 'practice' | 'unlike'}` | `area-${AreaId}.name`>({en});

/** The words of a term. */
export interface TermWords {
  name: string;
  /** What it means, in one or two sentences. */
  meaning: string;
  /** What that comes to for a provider. */
  practice: string;
  /** What it is not to be confused with. */
  unlike: string;
}

/** The words of a term in a language (ISO 639-1). */
export const termWords = (id: TermId, lang: string): TermWords => ({
  name: termText.text(`${id}.name`, lang),
  meaning: termText.text(`${id}.meaning`, lang),
  practice: termText.text(`${id}.practice`, lang),
  unlike: termText.text(`${id}.unlike`, lang),
});

/** The name of an area of the glossary. */
export const areaName = (id: AreaId, lang: string): string => termText.text(`area-${id}.name`, lang);
