import {catalogue, type Message, type MessageData} from '../../language';
import type {EscoConcept} from './concept';
import {en} from './words/en';

const words = catalogue({en});

/** Codes of what can be wrong with a file of ESCO concepts. */
export type EscoProblemCode = Exclude<keyof typeof en, 'acknowledgement'>;

/** A fault in a file of ESCO concepts; its words are given by escoProblemText. */
export interface EscoProblem extends Message {code: EscoProblemCode}

/** What was read of a file, and what could not be. */
export interface EscoRead {entries: readonly EscoConcept[]; problems: readonly EscoProblem[]}

/** The largest file that is read, in characters; the official skills files have about 9 million. */
export const escoSizeLimit = 40_000_000;

// Beyond this many the reader learns nothing new; the rest are counted.
const shown = 20;

/** Collects faults, and counts those beyond the first twenty. */
export function problemList(): {add(code: EscoProblemCode, data?: MessageData): void; refuse(code: EscoProblemCode, data?: MessageData): EscoRead; problems(): EscoProblem[]} {
  const list: EscoProblem[] = [];
  let hidden = 0;
  return {
    add(code, data = {}) { if (list.length < shown) list.push({code, data}); else hidden += 1; },
    refuse: (code, data = {}) => ({entries: [], problems: [{code, data}]}),
    problems: () => (hidden === 0 ? list : [...list, {code: 'more', data: {count: hidden}}]),
  };
}

/** A fault in plain words, with what to do about it. */
export const escoProblemText = (problem: EscoProblem, lang: string): string => words.text(problem.code, lang, problem.data);

/** The acknowledgement that the ESCO terms of use ask for; show it where concepts are picked. */
export const escoAcknowledgement = (lang: string): string => words.text('acknowledgement', lang);
