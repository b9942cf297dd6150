import type {FormatId, FormatProblem, Loss} from '../../credentials';
import type {SampleFile} from '../../issuing';
import type {ProofId} from '../../proofs';
import type {Award, Specification} from '../../specification';
import {core} from '../../worker';

/** What can be made here: a format with its securing. */
const ways = {
  'open-badge': {format: 'open-badge', proof: 'eddsa-rdfc-2022'},
  'open-badge-jwt': {format: 'open-badge', proof: 'vc-jwt'},
  edc: {format: 'edc', proof: 'none'},
  'edc-sealed': {format: 'edc', proof: 'jades'},
  'edc-upload': {format: 'edc-upload', proof: 'none'},
} as const satisfies Record<string, {format: FormatId; proof: ProofId}>;

export type Product = keyof typeof ways;
export const products = Object.keys(ways) as readonly Product[];

/** A finished sample: its file, what it says, and what its format could not hold. */
export interface Made {file: SampleFile; document: unknown; losses: readonly Loss[]; problems: readonly FormatProblem[]; signed: boolean; engine: 'webcrypto' | 'noble'}

/** No file came out; `problems` say why. */
export class NotMade extends Error {
  constructor(readonly problems: readonly FormatProblem[]) { super(problems.map(({code}) => code).join(', ')); }
}

/** Makes a sample in the worker. Throws NotMade when the document does not have what its format requires. */
export async function issueSample(specification: Specification, award: Award, product: Product): Promise<Made> {
  const {format, proof} = ways[product];
  const {engine} = await core().call('sampleKey', {proof});
  const {files: [file], document, losses, problems} = await core().call('issue', {specification, award, format, proof, now: new Date()});
  if (!file) throw new NotMade(problems);
  return {file, document, losses, problems, signed: proof !== 'none', engine};
}
