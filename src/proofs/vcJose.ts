import {type JsonObject} from '../values';
import {ProofError} from './outcome';
import {type SampleKey} from './sampleKey';
import {compactJws} from './token';

/**
 * Compact JWS of a credential as W3C VC-JOSE-COSE has it (3.1.1, 4.1): the credential alone is the payload, the header says what it is
 * (typ, cty) and names the key by the full address of its verification method. No registered claim repeats the credential.
 */
export async function signVcJose(credential: JsonObject, key: SampleKey): Promise<string> {
  if ('proof' in credential) throw new ProofError('already-secured');
  return compactJws({alg: key.algorithm, typ: 'vc+jwt', cty: 'vc', kid: key.verificationMethod}, credential, key);
}
