import {shown} from '../language';
import {encodeMultikey, decodeDidKey, decodeMultikey, isSmallOrder, otherKeyKind, type Multikey} from './didKey';
import {decodeDidJwk} from './didJwk';
import {base64url, fromBase64url, hex, isObject, listOf, type JsonObject} from '../values';
import {ProofError, type Signer} from './outcome';

/** A public key that a signature is checked with. Ed25519 comes as raw bytes, the others as a JWK. */
export type VerificationKey = {kind: 'Ed25519'; raw: Uint8Array<ArrayBuffer>; shown: string} | {kind: 'P-256' | 'P-384' | 'RSA'; jwk: JsonWebKey; shown: string};

/** A key and where it was found. */
export interface FoundKey {key: VerificationKey; signer: Signer}


const keyOfMultikey = async ({kind, bytes}: Multikey): Promise<VerificationKey> => {
  if (kind === 'Ed25519') return {kind, raw: bytes, shown: encodeMultikey(bytes)};
  const {p256, p384} = await import('@noble/curves/nist.js');
  const point = (kind === 'P-256' ? p256 : p384).Point.fromHex(hex(bytes)).toBytes(false);
  const half = (point.length + 1) / 2;
  return keyOfJwk({kty: 'EC', crv: kind, x: base64url(point.slice(1, half)), y: base64url(point.slice(half))}, 'did:key');
};

/** Key of a public JWK. Throws ProofError: key-private when it carries a private part, key-unsupported, key-malformed. */
export function keyOfJwk(jwk: unknown, method: string): VerificationKey {
  if (!isObject(jwk)) throw new ProofError('key-malformed', {method});
  if ('d' in jwk || 'k' in jwk) throw new ProofError('key-private', {method});
  const {kty, crv, x, y, n, e} = jwk;
  if (kty === 'OKP' && crv === 'Ed25519') {
    const raw = typeof x === 'string' ? fromBase64url(x) : null;
    if (raw?.length !== 32 || isSmallOrder(raw)) throw new ProofError('key-malformed', {method});
    return {kind: 'Ed25519', raw, shown: encodeMultikey(raw)};
  }
  const part = (value: unknown): string => {
    if (typeof value !== 'string') throw new ProofError('key-malformed', {method});
    return value;
  };
  // Only the parts that make the key: names such as key_ops or alg inside a stranger's JWK must not steer the check.
  const curve = kty === 'EC' ? (['P-256', 'P-384'] as const).find((name) => name === crv) : undefined;
  const clean = curve !== undefined ? {kind: curve, jwk: {kty: 'EC', crv: curve, x: part(x), y: part(y)}}
    : kty === 'RSA' ? {kind: 'RSA' as const, jwk: {kty: 'RSA', n: part(n), e: part(e)}} : null;
  if (clean === null) throw new ProofError('key-unsupported', {method, key: `${shown(kty)} ${shown(crv)}`.trim()});
  return {...clean, shown: JSON.stringify(clean.jwk)};
}

// A key of a kind that is only not used here speaks neither for nor against a signature.
const unusable = (otherwise: 'key-malformed' | 'method-malformed', text: string, method: string): ProofError => {
  const kind = otherKeyKind(text);
  return kind === undefined ? new ProofError(otherwise, {method}) : new ProofError('key-unsupported', {method, key: kind});
};

const keyOfEntry = async (entry: JsonObject, method: string): Promise<VerificationKey> => {
  if (isObject(entry.publicKeyJwk)) return keyOfJwk(entry.publicKeyJwk, method);
  if (typeof entry.publicKeyMultibase !== 'string') throw new ProofError('key-unsupported', {method, key: shown(entry.type)});
  const multikey = decodeMultikey(entry.publicKeyMultibase);
  if (multikey === null) throw unusable('key-malformed', entry.publicKeyMultibase, method);
  return keyOfMultikey(multikey).catch(() => {throw new ProofError('key-malformed', {method});});
};

const keyOfDidKey = async (method: string): Promise<VerificationKey> => {
  const multikey = decodeDidKey(method);
  if (multikey === null) throw unusable('method-malformed', method, method);
  return keyOfMultikey(multikey).catch(() => {throw new ProofError('key-malformed', {method});});
};

// did:jwk, section 3: a key for encryption has no verification relationship that signs.
const keyOfDidJwk = async (method: string, purpose: string): Promise<VerificationKey> => {
  const jwk = decodeDidJwk(method);
  if (jwk === null) throw new ProofError('method-malformed', {method});
  if (jwk.use === 'enc') throw new ProofError('method-not-authorised', {method, purpose});
  return keyOfJwk(jwk, method);
};

/** Identifiers that are a key themselves. */
const ownKeys: readonly {start: string; source: Signer['source']; keyOf(method: string, purpose: string): Promise<VerificationKey>}[] = [
  {start: 'did:key:', source: 'did-key', keyOf: keyOfDidKey},
  {start: 'did:jwk:', source: 'did-jwk', keyOf: keyOfDidJwk},
];

// Credentials of a class name one key. One entry is enough.
let last: {method: string; purpose: string; key: VerificationKey} | undefined;
const ownKey = async ({keyOf}: (typeof ownKeys)[number], method: string, purpose: string): Promise<VerificationKey> => {
  if (last?.method !== method || last.purpose !== purpose) last = {method, purpose, key: await keyOf(method, purpose)};
  return last.key;
};

/** Whether an identifier is a key itself, so that nobody else has to vouch for it. */
export const isOwnKey = (id: unknown): id is string => typeof id === 'string' && ownKeys.some(({start}) => id.startsWith(start));

/**
 * The key that a verification method names: did:key and did:jwk in any form, or a method of a given DID or controller document that lists it for
 * the purpose; a fragment may also be the kid of the method's JWK. Throws ProofError: key-not-available, method-not-found,
 * method-not-authorised, key-revoked (by the clock `at`), method-malformed, key-malformed, key-private, key-unsupported.
 */
export async function findKey(method: string, purpose: string, didDocuments: readonly unknown[] = [], at = new Date()): Promise<FoundKey> {
  const own = ownKeys.find(({start}) => method.startsWith(start));
  if (own !== undefined) return {key: await ownKey(own, method, purpose), signer: {id: method.split('#')[0], verificationMethod: method, source: own.source}};
  const id = method.split('#')[0] ?? '';
  if (!/^(did:[a-z0-9]+:|https?:\/\/)/.test(id)) throw new ProofError('method-malformed', {method});
  const document = didDocuments.filter(isObject).find((candidate) => candidate.id === id);
  if (document === undefined) throw new ProofError('key-not-available', {method});

  const names = new Set([method, method.slice(id.length)].filter((name) => name !== ''));
  const named = (entry: unknown): boolean => names.has(String(isObject(entry) ? entry.id : entry))
    || (isObject(entry) && isObject(entry.publicKeyJwk) && `#${String(entry.publicKeyJwk.kid)}` === method.slice(id.length));
  const related = listOf(document[purpose]);
  const entry = [...listOf(document.verificationMethod), ...related].filter(isObject).find(named);
  if (entry === undefined) throw new ProofError('method-not-found', {method});
  const entryNames = typeof entry.id === 'string' ? [entry.id, entry.id.slice(id.length)].filter((name) => name !== '') : [];
  const isNamed = (name: unknown): boolean => typeof name === 'string' && entryNames.includes(name);
  if (!related.some((item) => named(item) || isNamed(isObject(item) ? item.id : item))) throw new ProofError('method-not-authorised', {method, purpose});
  if (entry.controller !== undefined && !listOf(entry.controller).includes(id)) throw new ProofError('method-not-authorised', {method, purpose});
  const ended = [entry.revoked, entry.expires].find((value) => value !== undefined && !(Date.parse(String(value)) > at.getTime()));
  if (ended !== undefined) throw new ProofError('key-revoked', {method, value: shown(ended)});
  return {key: await keyOfEntry(entry, method), signer: {id, verificationMethod: method, source: 'did-document'}};
}
