import type {MessageData} from '../language';
import {border} from './words';

/** Something to tell about a document that comes from outside: what was wrong with it, or what was changed so that it fits. */
export interface BorderNote {
  code: string;
  /** JSON pointer (RFC 6901) into the document; '' for the whole. */
  pointer: string;
  data: MessageData;
}

/** What parsing gives: the value with notes about what was left out, or the problems that stop it. */
export type Parsed<T> = {ok: true; value: T; notes: readonly BorderNote[]} | {ok: false; problems: readonly BorderNote[]};

/** Makes a note. */
export const note = (code: string, pointer = '', data: MessageData = {}): BorderNote => ({code, pointer, data});

/** The refusal for one reason. */
export const refused = (code: string, pointer = '', data: MessageData = {}): {ok: false; problems: readonly BorderNote[]} => ({ok: false, problems: [note(code, pointer, data)]});

/** The words for a note: what it is and how to mend it. */
export function borderText({code, pointer, data}: BorderNote, lang: string): string {
  return border.has(code) ? border.text(code, lang, {pointer, ...data}) : code;
}
