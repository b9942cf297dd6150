import {importSampleKey, makeSampleKey, mechanismById, type ProofId, type SampleKey} from '../proofs';
import {CommandError, readText} from './io';

/** The key of a file that keygen made, or a bare private JWK; a new one without a file. It must be of the kind that the proof needs. Throws CommandError. */
export async function keyOf(file: string | undefined, proof: ProofId): Promise<SampleKey> {
  const {key: type = 'Ed25519', otherKeys = []} = mechanismById(proof) ?? {};
  if (file === undefined) return makeSampleKey({type});
  const text = await readText(file, 100_000);
  let key: SampleKey;
  try {
    const value: unknown = JSON.parse(text);
    key = await importSampleKey(typeof value === 'object' && value !== null && 'jwk' in value ? value.jwk : value);
  } catch {
    throw new CommandError('key.unreadable', {file});
  }
  if (key.type !== type && !otherKeys.includes(key.type)) throw new CommandError('key.other-type', {file, type: key.type, proof, wanted: type});
  return key;
}
