import {catalogue} from '../../language';
import type {FormatProblem, Loss} from '../types';
import {en} from './en';

/** Words of the conversions, by language. */
export const words = catalogue<keyof typeof en>({en});

/** A problem of a document in words: what is wrong and how to mend it. */
export function problemText({code, data}: FormatProblem, lang: string): string {
  const key = `problem:${code}`;
  return words.text(words.has(key) ? key : 'problem:other', lang, data);
}

/** A loss in words: which value, why, and where it went instead. */
export function lossText({pointer, code, placedIn, data}: Loss, lang: string): string {
  const key = `loss:${code}`;
  const reason = words.has(key) ? words.text(key, lang, data) : code;
  return words.text(placedIn === undefined ? 'loss.where' : 'loss.placed', lang, {pointer: pointer.replace(/^\//, ''), reason, place: placedIn ?? ''});
}
