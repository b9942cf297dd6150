import {formats, type FormatId} from '../credentials';
import {mechanisms, type ProofId} from '../proofs';
import {fileKindsOf, type FileKind} from './carried';

/** A format with the ways to secure it, the kinds of file that it comes as, and whether it can name a status list. */
export interface SampleChoice {format: FormatId; proofs: readonly ProofId[]; files: readonly FileKind[]; status: boolean}

/** What samples can be made, from the tables of formats, mechanisms and carriers. */
export const sampleChoices = (): readonly SampleChoice[] => formats.map((format) => ({
  format: format.id, proofs: mechanisms.map(({id}) => id).filter((id) => format.proofs.includes(id)), files: fileKindsOf(format), status: format.status ?? false,
}));
