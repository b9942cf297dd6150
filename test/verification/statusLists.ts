import {gzipSync} from 'node:zlib';
import {proofOutcomes, type ProofCheck, type ProofCode} from '../../src/proofs';

/** A status list credential with marks at some places, as an issuer would publish it. */
export function listCredential(id: string, marks: readonly number[], subject: Record<string, unknown> = {}): Record<string, unknown> {
  const bytes = new Uint8Array(16_384);
  for (const index of marks) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'], id, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: 'did:example:issuer', validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: `u${Buffer.from(gzipSync(bytes)).toString('base64url')}`, ...subject},
  };
}

/** What a check of a proof came to. */
export const concludedProof = (code: ProofCode): ProofCheck => ({outcome: proofOutcomes[code], code, data: {}, inner: {}});
