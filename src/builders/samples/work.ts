import type {FormatId, FormatProblem, Loss} from '../../credentials';
import type {Brand} from '../../documents';
import {bestProof, type FileKind, type SampleChoice, type SampleFile} from '../../issuing';
import type {ProofId} from '../../proofs';
import type {Award, Specification} from '../../specification';
import {core} from '../../worker';

/** What is to be made: a format, how it is secured, and as what file. */
export interface Choice {format: FormatId; proof: ProofId; as: FileKind}

/** What a reader who does not choose gets. */
const commonFormat: FormatId = 'open-badge';

// The best stands first and is chosen; what proves nothing stands last.
const inOrder = <Value extends string>(values: readonly Value[], first: Value): readonly Value[] => [first, ...values.filter((value) => value !== first && value !== 'none'), ...values.filter((value) => value !== first && value === 'none')];

/** The formats with what goes with each, from the tables of the core, in the order in which a reader meets them. */
export async function choices(): Promise<readonly SampleChoice[]> {
  const table = await core().call('choices', {});
  const formats = inOrder(table.map(({format}) => format), commonFormat);
  return formats.flatMap((format) => table.filter((row) => row.format === format)).map((row) => ({...row, proofs: inOrder(row.proofs, bestProof(row.proofs))}));
}

/** A choice that goes together: what the format does not go with gives way to what is best with it. */
export function settled({format, proof, as}: Partial<Choice>, table: readonly SampleChoice[]): Choice {
  const row = table.find((each) => each.format === format) ?? table.find((each) => each.format === commonFormat);
  if (row === undefined) throw new TypeError('There are no formats.');
  return {
    format: row.format,
    proof: proof !== undefined && row.proofs.includes(proof) ? proof : bestProof(row.proofs),
    as: as !== undefined && row.files.includes(as) ? as : 'plain',
  };
}

/** A finished sample: its file, the credential in it as text, what it says, and what its format could not hold. */
export interface Made {file: SampleFile; text: string; document: unknown; losses: readonly Loss[]; problems: readonly FormatProblem[]; proof: ProofId; format: FormatId; engine: 'webcrypto' | 'noble'}

/** No file came out; `problems` say why. */
export class NotMade extends Error {
  constructor(readonly problems: readonly FormatProblem[]) { super(problems.map(({code}) => code).join(', ')); }
}

/** Makes a sample in the worker; `verifyPage` stands in the code on a PDF. Throws NotMade when the document does not have what its format requires. */
export async function issueSample(specification: Specification, award: Award, choice: Choice, {brand, verifyPage}: {brand?: Brand; verifyPage: string}): Promise<Made> {
  const {engine} = await core().call('sampleKey', {proof: choice.proof});
  const {files: [file], text = '', document, losses, problems} = await core().call('issue', {specification, award, ...choice, now: new Date(), verifyPage, ...(brand && {brand})});
  if (!file) throw new NotMade(problems);
  return {file, text, document, losses, problems, proof: choice.proof, format: choice.format, engine};
}
