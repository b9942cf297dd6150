import type {Specification} from '../../specification';
import type {Conversion, FormatProblem} from '../types';

/** Entries for catalogues and websites. */
export type OfferingId = 'loq' | 'schema-org' | 'open-badge-achievement';

/**
 * A document that tells what is offered: the specification without any learner, result or proof. It is no credential and no sample.
 * The same project gives the same document with the same identifiers, whenever and wherever it is made, so that an entry can be published again.
 */
export interface Offering {
  id: OfferingId;
  /** Ending of its files, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether it is made to stand in a web page, in a script element. */
  inPages: boolean;
  /** The document, and what it could not hold. */
  convert(spec: Specification): Conversion;
  /** Our own statement of the format, held against any value; nothing found means that it has what the format requires. */
  check(document: unknown): readonly FormatProblem[];
}
