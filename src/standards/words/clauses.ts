import {catalogue} from '../../language';
import {type ClauseId} from '../clauses';
import en from './en/clauses';

/** Words of the clauses. */
export const clauseText = /* @__PURE__ */ catalogue<`${ClauseId}.${'statement' | 'why' | 'show' | 'checked'}`>({en});

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
