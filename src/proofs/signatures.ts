import {fromBase64url, utf8} from '../values';
import {engine} from './engine';
import {ProofError} from './outcome';
import {type VerificationKey} from './verificationKey';

const webParameters = {
  'P-256': {key: {name: 'ECDSA', namedCurve: 'P-256'}, check: {name: 'ECDSA', hash: 'SHA-256'}},
  'P-384': {key: {name: 'ECDSA', namedCurve: 'P-384'}, check: {name: 'ECDSA', hash: 'SHA-384'}},
  RSA: {key: {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'}, check: {name: 'RSASSA-PKCS1-v1_5'}},
} as const;

// 2048 bits is what Open Badges 3.0 (8.4) and JWA (RFC 7518, 3.3) ask of an RSA key.
const shortestModulus = 256;

/** Bytes of a signature: twice the size of a number of its curve. RSA has none of its own. */
const lengths: Readonly<Partial<Record<VerificationKey['kind'], number>>> = {Ed25519: 64, 'P-256': 64, 'P-384': 96};

const byNoble = async ({crv, x = '', y = ''}: JsonWebKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> => {
  const {p256, p384} = await import('@noble/curves/nist.js');
  const point = Uint8Array.of(4, ...fromBase64url(x) ?? [], ...fromBase64url(y) ?? []);
  return (crv === 'P-256' ? p256 : p384).verify(signature, bytes, point, {lowS: false});
};

/**
 * Whether a signature is this key's over these bytes: Ed25519 (RFC 8032), ECDSA on P-256 with SHA-256 and on P-384 with SHA-384 (r and s; RFC 7518, 3.4), RSASSA-PKCS1-v1_5 with SHA-256.
 * Throws ProofError: signature-malformed for a wrong length, key-malformed for a key that is none, key-unsupported for RSA where the page has no crypto.subtle.
 */
export async function verifySignature(key: VerificationKey, signature: Uint8Array, bytes: Uint8Array | string): Promise<boolean> {
  const message = typeof bytes === 'string' ? utf8(bytes) : Uint8Array.from(bytes);
  const length = lengths[key.kind];
  if (length !== undefined && signature.length !== length) throw new ProofError('signature-malformed', {length: signature.length});
  const copy = Uint8Array.from(signature);
  if (key.kind === 'Ed25519') return (await engine()).verify(key.raw, copy, message);
  // The DOM types promise `subtle` even where a page served over plain http has none.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (key.kind === 'RSA' && (fromBase64url(key.jwk.n ?? '')?.length ?? 0) < shortestModulus) throw new ProofError('key-malformed', {method: 'RSA'});
  if (subtle === undefined && key.kind === 'RSA') throw new ProofError('key-unsupported', {method: 'RSA', key: 'RSA'});
  const {key: format, check} = webParameters[key.kind];
  try {
    if (subtle === undefined) return await byNoble(key.jwk, copy, message);
    return await subtle.verify(check, await subtle.importKey('jwk', key.jwk, format, false, ['verify']), copy, message);
  } catch {
    throw new ProofError('key-malformed', {method: key.kind});
  }
}
