import {fromBase64url, utf8} from '../values';
import {engine} from './engine';
import {ProofError} from './outcome';
import {type VerificationKey} from './verificationKey';

const webParameters = {
  'P-256': {key: {name: 'ECDSA', namedCurve: 'P-256'}, check: {name: 'ECDSA', hash: 'SHA-256'}},
  RSA: {key: {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'}, check: {name: 'RSASSA-PKCS1-v1_5'}},
} as const;

// 2048 bits is what Open Badges 3.0 (8.4) and JWA (RFC 7518, 3.3) ask of an RSA key.
const shortestModulus = 256;

const p256ByNoble = async ({x = '', y = ''}: JsonWebKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> => {
  const {p256} = await import('@noble/curves/nist.js');
  const point = Uint8Array.of(4, ...fromBase64url(x) ?? [], ...fromBase64url(y) ?? []);
  return p256.verify(signature, bytes, point, {lowS: false});
};

/**
 * Whether a signature is this key's over these bytes: Ed25519 (RFC 8032), ECDSA on P-256 with SHA-256 (r and s, 64 bytes), RSASSA-PKCS1-v1_5 with SHA-256.
 * Throws ProofError: signature-malformed for a wrong length, key-malformed for a key that is none, key-unsupported for RSA where the page has no crypto.subtle.
 */
export async function verifySignature(key: VerificationKey, signature: Uint8Array, bytes: Uint8Array | string): Promise<boolean> {
  const message = typeof bytes === 'string' ? utf8(bytes) : Uint8Array.from(bytes);
  if (key.kind !== 'RSA' && signature.length !== 64) throw new ProofError('signature-malformed', {length: signature.length});
  const copy = Uint8Array.from(signature);
  if (key.kind === 'Ed25519') return (await engine()).verify(key.raw, copy, message);
  // The DOM types promise `subtle` even where a page served over plain http has none.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (key.kind === 'RSA' && (fromBase64url(key.jwk.n ?? '')?.length ?? 0) < shortestModulus) throw new ProofError('key-malformed', {method: 'RSA'});
  if (subtle === undefined && key.kind === 'RSA') throw new ProofError('key-unsupported', {method: 'RSA', key: 'RSA'});
  const {key: format, check} = webParameters[key.kind];
  try {
    if (subtle === undefined) return await p256ByNoble(key.jwk, copy, message);
    return await subtle.verify(check, await subtle.importKey('jwk', key.jwk, format, false, ['verify']), copy, message);
  } catch {
    throw new ProofError('key-malformed', {method: key.kind});
  }
}
