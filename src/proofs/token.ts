import {shown} from '../language';
import {base64url, fromBase64url, hex, isObject, utf8, type JsonObject} from '../values';
import {jsonObject} from './jsonObject';
import {ProofError, type CheckOptions, type InnerValues, type JwtTimes, type KeyPurpose, type Signer} from './outcome';
import {type SampleKey} from './sampleKey';
import {certificateIn} from './seal';
import {verifySignature} from './signatures';
import {findKey, isOwnKey, keyOfJwk, type FoundKey, type VerificationKey} from './verificationKey';

const ofCredentials: KeyPurpose = 'assertionMethod';

/** Signature algorithms that are checked, and the kind of key each needs. Whatever is not here is refused before any key is looked at. */
const algorithms = new Map<unknown, VerificationKey['kind']>([['EdDSA', 'Ed25519'], ['Ed25519', 'Ed25519'], ['ES256', 'P-256'], ['ES384', 'P-384'], ['RS256', 'RSA']]);

/** A media type in a header, as RFC 7515 (4.1.9) lets it be shortened. */
export const withoutPrefix = (type: unknown): string => String(type ?? '').toLowerCase().replace('application/', '');

/** A compact JWS (RFC 7515, 3.1) of a header and a payload, both written as they are. */
export async function compactJws(header: JsonObject, payload: JsonObject, key: SampleKey): Promise<string> {
  const input = [header, payload].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
  return `${input}.${base64url(await key.sign(utf8(input)))}`;
}

/** The algorithm of a header, if it is one that is checked. Throws ProofError. */
const algorithmOf = (header: JsonObject): string => {
  const {alg, crit} = header;
  if (typeof alg !== 'string') throw new ProofError('jwt-malformed', {part: 'header'});
  if (alg.toLowerCase() === 'none') throw new ProofError('alg-none');
  if (/^HS\d/i.test(alg)) throw new ProofError('alg-symmetric', {alg});
  if (!algorithms.has(alg)) throw new ProofError('alg-unsupported', {alg});
  if (crit !== undefined) throw new ProofError('critical-unsupported', {names: [crit].flat().map(String)});
  return alg;
};

/**
 * A key that came along with what it signs. An issuer that is a key itself (did:key, did:jwk) vouches for it, or denies it; where the issuer's
 * own document was given, a key that it does not name is not the issuer's; else it proves nothing about the issuer.
 */
const cameAlong = async ({key, signer}: FoundKey, issuer: unknown, {didDocuments = [], purpose = ofCredentials}: CheckOptions): Promise<FoundKey> => {
  if (isOwnKey(issuer)) {
    const own = await findKey(issuer, purpose);
    if (own.key.shown !== key.shown) throw new ProofError('key-not-issuers', {issuer: shown(issuer)});
    return own;
  }
  if (didDocuments.some((document) => isObject(document) && document.id === issuer)) throw new ProofError('key-not-issuers', {issuer: shown(issuer)});
  return {key, signer};
};

// The key of the certificate in the header; what it states of its holder nobody has checked.
const certified = async (header: JsonObject, alg: string): Promise<FoundKey> => {
  const {pem, signer} = await certificateIn(header);
  const {exportJWK, importX509} = await import('./jose');
  try {
    return {key: keyOfJwk(await exportJWK(await importX509(pem, alg, {extractable: true})), 'x5c'), signer};
  } catch (error) {
    if (error instanceof ProofError) throw error;
    throw new ProofError('alg-key-mismatch', {alg, key: 'X.509'});
  }
};

const sameKey = (keys: readonly FoundKey[], method: string): void => {
  if (keys.some(({key}) => key.shown !== keys[0]?.key.shown)) throw new ProofError('key-mismatch', {method});
};

/** The keys that a header carries: its certificate (x5c) first, for that says most, and its jwk. */
const carried = async (header: JsonObject, alg: string): Promise<readonly FoundKey[]> => [
  ...(header.x5c === undefined ? [] : [await certified(header, alg)]),
  ...(header.jwk === undefined ? [] : [{key: keyOfJwk(header.jwk, 'jwk'), signer: {source: 'jwk-header'} as const}]),
];

// A kid names the key; x5c and jwk carry it. Where there are several, they must be the same key. A kid without a scheme belongs to the issuer's document.
const keyOf = async (header: JsonObject, alg: string, issuer: unknown, options: CheckOptions): Promise<FoundKey> => {
  const {didDocuments, at, purpose = ofCredentials} = options;
  const along = await carried(header, alg);
  sameKey(along, 'x5c');
  const [own] = along;
  const kid = typeof header.kid === 'string' ? header.kid : null;
  if (kid === null) {
    if (own !== undefined) return cameAlong(own, issuer, options);
    // An issuer that is a key itself names its one key.
    if (isOwnKey(issuer)) return findKey(issuer, purpose);
    throw new ProofError('key-not-available', {method: 'kid'});
  }
  const method = kid.startsWith('#') ? `${String(issuer)}${kid}` : /^[a-z][\w+.-]*:/i.test(kid) ? kid : `${String(issuer)}#${kid}`;
  try {
    const named = await findKey(method, purpose, didDocuments, at);
    sameKey([named, ...along], method);
    return named;
  } catch (error) {
    // The key came along but nobody vouches for its name: it is then only the key that came along.
    if (own !== undefined && error instanceof ProofError && error.code === 'key-not-available') return cameAlong(own, issuer, options);
    throw error;
  }
};

// The two that limit the use of a token; iat only tells.
const limits = ['nbf', 'exp'] as const;

/** The limiting times of a token (RFC 7519, 4.1). One that is no number is refused: read as absent, an end would be lost. */
export const timesOf = (payload: JsonObject): JwtTimes => Object.fromEntries(limits.filter((name) => payload[name] !== undefined).map((name) => {
  const value = payload[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ProofError('jwt-malformed', {part: name});
  return [name, value];
}));

/** A compact JWS, taken apart and not yet checked. */
export interface OpenToken {header: JsonObject; payload: JsonObject; signature: string; signatureBase: string}

/** Takes a compact JWS apart (RFC 7515, 5.2), and notes its header and payload. Throws ProofError 'jwt-malformed'. */
export function openToken(text: string, inner: InnerValues): OpenToken {
  const [header = '', payload = '', signature, ...more] = text.split('.');
  if (signature === undefined || more.length > 0) throw new ProofError('jwt-malformed', {part: 'form'});
  const parsedHeader = jsonObject(fromBase64url(header), 'jwt-malformed', 'header');
  inner.header = JSON.stringify(parsedHeader);
  const bytes = fromBase64url(payload);
  const parsedPayload = jsonObject(bytes, 'jwt-malformed', 'payload');
  inner.payload = new TextDecoder().decode(bytes ?? undefined);
  return {header: parsedHeader, payload: parsedPayload, signature, signatureBase: `${header}.${payload}`};
}

const signatureOf = (encoded: string): Uint8Array => {
  const signature = fromBase64url(encoded);
  if (signature === null || signature.length === 0) throw new ProofError('signature-malformed', {length: signature?.length ?? 0});
  return signature;
};

/** Checks the signature of a token with a key that is at hand. Throws ProofError. */
export async function checkSignatureWith(key: VerificationKey, {header, signature, signatureBase}: OpenToken): Promise<void> {
  const alg = algorithmOf(header);
  if (algorithms.get(alg) !== key.kind) throw new ProofError('alg-key-mismatch', {alg, key: key.kind});
  if (!await verifySignature(key, signatureOf(signature), signatureBase)) throw new ProofError('signature-mismatch');
}

/** Checks the signature of a token with the key that its header and issuer lead to; what is found on the way is noted. Throws ProofError. */
export async function checkSignature(token: OpenToken, issuer: unknown, options: CheckOptions, inner: InnerValues, rest: {signer?: Signer}): Promise<void> {
  const alg = algorithmOf(token.header);
  inner.algorithm = alg;
  inner.signature = hex(signatureOf(token.signature));
  inner.signatureBase = token.signatureBase;
  const {key, signer} = await keyOf(token.header, alg, issuer, options);
  rest.signer = signer;
  inner.key = key.shown;
  await checkSignatureWith(key, token);
}
