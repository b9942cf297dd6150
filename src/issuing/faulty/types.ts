import {type JsonObject as Credential} from '../../credentials';
import {type SampleKey} from '../../proofs';
import {type Award, type Specification} from '../../specification';
import {type ElementId} from '../../standards';
import {type JsonObject} from '../../values';
import {type CheckId, type Conclusion, type Outcome} from '../../verification';
/** A file of text to download. */
export interface TextFile {name: string; text: string; mediaType: string}

/** What a fault is about: the file and its proof, what the credential says of the learning, or a wish to deceive. */
export type FaultKind = 'technical' | 'substance' | 'deceit';

/** The good samples that faults are put into. */
export type GoodId = 'badge' | 'token' | 'listed' | 'edc' | 'sealed';

/** How the report on a faulty file differs from that on the good one. */
export interface Expected {
  conclusion: Conclusion;
  /** Checks that end otherwise, each with how; all others end as on the good one. */
  checks: Readonly<Partial<Record<CheckId, readonly [outcome: Outcome, code: string]>>>;
  /** Elements of Annex I that are there no more. */
  absent?: readonly ElementId[];
}

/** A file of the gallery and those to give beside it, such as a status list. */
export interface Made {file: TextFile; beside: readonly TextFile[]}

/** What faults are made with. Everything in it belongs to one visit and says SAMPLE. */
export interface Bench {
  now: Date;
  /** The key that the good samples are signed with. */
  issuer: SampleKey;
  /** Somebody else's. */
  stranger: SampleKey;
  /** A good sample before it is secured. The specification and the award can be changed first. */
  document(good: GoodId, change?: (specification: Specification, award: Award) => {specification?: Specification; award?: Award}): Promise<Credential>;
  /** The text of the file that a document becomes as that sample; by the issuer unless told otherwise. */
  secured(good: GoodId, document: JsonObject, key?: SampleKey): Promise<string>;
  /** A status list of the issuer with marks at some places, as a file. */
  list(address: string, purpose: string, marks: readonly number[]): Promise<TextFile>;
}

/** What a fault is put into: the text of a file, and what goes with it. */
export interface Faulty {text: string; beside?: readonly TextFile[]}

/** One fault: how it gets into a good sample, and what the check then says. */
export interface Fault {
  kind: FaultKind;
  good: GoodId;
  make(bench: Bench): Promise<Faulty>;
  expected: Expected;
}
