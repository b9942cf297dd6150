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

/** Why a value is not carried as it stands, without saying which one. */
export function lossReason({code, data}: Pick<Loss, 'code' | 'data'>, lang: string): string {
  const key = `loss:${code}`;
  return words.has(key) ? words.text(key, lang, data) : code;
}

/** A loss in words: which value, why, and where it went instead. */
export const lossText = (loss: Loss, lang: string): string =>
  words.text(loss.placedIn === undefined ? 'loss.where' : 'loss.placed', lang, {pointer: loss.pointer.replace(/^\//, ''), reason: lossReason(loss, lang), place: loss.placedIn ?? ''});
