import type {ClauseId} from '../clauses';

/** Number of a decision tree. */
export type TreeId = 'DT1' | 'DT2' | 'DT3' | 'DT4' | 'DT5' | 'DT6' | 'DT7' | 'DT8' | 'DT9';

/** A value as it stands, or the id of the answer that was given to a question. */
export type SettingValue = string | {readonly answerTo: string};

/**
 * What a result, or an answer on the way to it, says about a place of the specification: sets it (with a scale: only upwards, since others may have
 * good reason for more), puts a value into a list or takes one out, or empties the place. `at` is a JSON pointer; `*` in it stands for the entry of the list that the reader chooses.
 */
export type Setting =
  | {readonly at: string; readonly value: SettingValue; readonly scale?: readonly string[]}
  | {readonly at: string; readonly add: SettingValue}
  | {readonly at: string; readonly remove: SettingValue}
  | {readonly at: string; readonly clear: true};

/** One answer to choose. Where there are words `<tree>.<question>.<answer>.note`, they are added to the result. */
export interface TreeAnswer {
  readonly id: string;
  /** The question or the result that follows. */
  readonly to: string;
  readonly sets?: readonly Setting[];
}

/** One question. Where there are words `<tree>.<question>.hint`, they stand below it. */
export interface TreeQuestion {
  readonly id: string;
  readonly answers: readonly TreeAnswer[];
}

/** Where a tree ends. */
export interface TreeResult {
  readonly id: string;
  /** go: do it. care: it can be done, with something to watch. stop: not this way. */
  readonly tone: 'go' | 'care' | 'stop';
  /** Where to go now: pages below the base path; the words are `<tree>.<result>.next.<id>`. */
  readonly next: readonly {readonly id: string; readonly to: string}[];
  readonly clauses: readonly ClauseId[];
  readonly sets?: readonly Setting[];
}

/** A decision tree; it begins with its first question. Its words are in ./words, by the ids of tree, question, answer and result. */
export interface Tree {
  readonly id: TreeId;
  readonly questions: readonly TreeQuestion[];
  readonly results: readonly TreeResult[];
}
