import type {MessageData} from '../../language';
import type {BorderNote, Specification} from '../../specification';
import type {GuessCode, LeftCode} from './words';

/** A value that went into the specification as it is. `from` is its place in the source (a JSON pointer, or row and column of a table), `to` a JSON pointer into the specification. */
export interface Taken {from: string; to: string}
/** A value that was put where it most likely belongs: to be looked at. */
export interface Guessed extends Taken {code: GuessCode; data?: MessageData}
/** A value of the source that the specification has no place for, or that does not fit. */
export interface Left {from: string; code: LeftCode; data?: MessageData; /** What the schema says of a value that does not fit. */ problem?: BorderNote}

/** What a document says of a micro-credential, as a specification, and what became of every value of the document. */
export interface Reading {
  /** Always one that the schema accepts. */
  specification: Specification;
  taken: readonly Taken[];
  guessed: readonly Guessed[];
  left: readonly Left[];
}
