import {shown} from '../language';
import {base64url, fromBase64url, hex, idOf, isObject, utf8, type JsonObject} from '../values';
import {jsonObject} from './jsonObject';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type Signer} from './outcome';
import {type SampleKey} from './sampleKey';
import {verifySignature} from './signatures';
import {findKey, keyOfJwk, type FoundKey, type VerificationKey} from './verificationKey';

const purpose = 'assertionMethod';

/** Signature algorithms that are checked, and the kind of key each needs. Whatever is not here is refused before any key is looked at. */
const algorithms = new Map<unknown, VerificationKey['kind']>([['EdDSA', 'Ed25519'], ['Ed25519', 'Ed25519'], ['ES256', 'P-256'], ['RS256', 'RSA']]);

// Header types of a credential as JWT: none, plain JWT (Open Badges 3.0), and the names W3C used before and at the end.
const headerTypes = new Set(['', 'jwt', 'vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt']);

const numericDate = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
};

// Open Badges 3.0, 8.2.4.1: what the registered claims must repeat from the credential.
const claimsOf = (credential: JsonObject): Record<string, string | number | undefined> => {
  const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    iss: textOrNothing(idOf(credential.issuer)), jti: textOrNothing(credential.id), sub: textOrNothing(idOf(credential.credentialSubject)),
    nbf: numericDate(credential.validFrom), exp: numericDate(credential.validUntil),
  };
};

/** Compact JWS of a credential in the external-proof form of Open Badges 3.0: the credential's own properties and iss, jti, sub, nbf, exp at top level. */
export async function signVcJwt(credential: JsonObject, key: SampleKey): Promise<string> {
  if ('proof' in credential) throw new ProofError('already-secured');
  const header = {alg: key.algorithm, typ: 'JWT', kid: key.verificationMethod};
  const claims = Object.fromEntries(Object.entries(claimsOf(credential)).filter(([, value]) => value !== undefined));
  const input = [header, {...credential, ...claims}].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
  return `${input}.${base64url(await key.sign(utf8(input)))}`;
}

const algorithmOf = (header: JsonObject): string => {
  const {alg, typ, crit} = header;
  if (typeof alg !== 'string') throw new ProofError('jwt-malformed', {part: 'header'});
  if (alg.toLowerCase() === 'none') throw new ProofError('alg-none');
  if (/^HS\d/i.test(alg)) throw new ProofError('alg-symmetric', {alg});
  if (!algorithms.has(alg)) throw new ProofError('alg-unsupported', {alg});
  if (!headerTypes.has(String(typ ?? '').toLowerCase().replace('application/', ''))) throw new ProofError('type-unsupported', {typ: shown(typ)});
  if (crit !== undefined) throw new ProofError('critical-unsupported', {names: [crit].flat().map(String)});
  return alg;
};

/**
 * A key that came along with what it signs. An issuer that is a did:key names its one key, so this is that key or not the issuer's; where the
 * issuer's own document was given, a key that it does not name is not the issuer's; else it proves nothing about the issuer.
 */
const cameAlong = async (key: VerificationKey, issuer: unknown, didDocuments: readonly unknown[] = []): Promise<FoundKey> => {
  if (typeof issuer === 'string' && issuer.startsWith('did:key:')) {
    const {key: own} = await findKey(issuer, purpose);
    if (own.shown === key.shown) return {key, signer: {id: issuer, source: 'did-key'}};
    throw new ProofError('key-not-issuers', {issuer: shown(issuer)});
  }
  if (didDocuments.some((document) => isObject(document) && document.id === issuer)) throw new ProofError('key-not-issuers', {issuer: shown(issuer)});
  return {key, signer: {source: 'jwk-header'}};
};

// A kid names the key; a jwk carries it. With both, they must be the same key. A kid without a scheme belongs to the issuer's document.
const keyOf = async (header: JsonObject, issuer: unknown, {didDocuments, at}: CheckOptions): Promise<FoundKey> => {
  const own = header.jwk === undefined ? null : keyOfJwk(header.jwk, 'jwk');
  const kid = typeof header.kid === 'string' ? header.kid : null;
  if (kid === null) {
    if (own !== null) return cameAlong(own, issuer, didDocuments);
    // An issuer that is a did:key names its one key itself.
    if (typeof issuer === 'string' && issuer.startsWith('did:key:')) return findKey(issuer, purpose);
    throw new ProofError('key-not-available', {method: 'kid'});
  }
  const method = kid.startsWith('#') ? `${String(issuer)}${kid}` : /^[a-z][\w+.-]*:/i.test(kid) ? kid : `${String(issuer)}#${kid}`;
  try {
    const named = await findKey(method, purpose, didDocuments, at);
    if (own !== null && own.shown !== named.key.shown) throw new ProofError('key-mismatch', {method});
    return named;
  } catch (error) {
    // The key came along but nobody vouches for its name: it is then only the key that came along.
    if (own !== null && error instanceof ProofError && error.code === 'key-not-available') return cameAlong(own, issuer, didDocuments);
    throw error;
  }
};

// The two that limit the use of a token; iat only tells.
const limits = ['nbf', 'exp'] as const;

/** The limiting times of a token (RFC 7519, 4.1). One that is no number is refused: read as absent, an end would be lost. */
const timesOf = (payload: JsonObject): JwtTimes => Object.fromEntries(limits.filter((name) => payload[name] !== undefined).map((name) => {
  const value = payload[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ProofError('jwt-malformed', {part: name});
  return [name, value];
}));

/** The claims that contradict the credential they came with. `jti`, `iss` and `sub` are compared as text, times by the second. */
const disagreeing = (payload: JsonObject, credential: JsonObject): string[] => Object.entries(claimsOf(credential))
  .filter(([claim, expected]) => expected !== undefined && payload[claim] !== undefined && payload[claim] !== expected).map(([claim]) => claim);

/**
 * Checks a credential in a compact JWT: Open Badges 3.0 (claims beside the credential), W3C `vc+jwt`, and the older form with a `vc` claim.
 * Keys come from a did:key, a given DID document, or the header's own jwk (which proves nothing about the issuer). Times are reported,
 * not judged. Never throws.
 */
export async function checkVcJwt(token: string, options: CheckOptions = {}): Promise<ProofCheck> {
  const inner: InnerValues = {};
  const rest: {signer?: Signer; payload?: unknown; times?: JwtTimes} = {};
  try {
    const text = token.trim();
    // A trailing tilde, and disclosures between tildes, make an SD-JWT.
    if (text.includes('~')) throw new ProofError('type-unsupported', {typ: 'SD-JWT'});
    const [encodedHeader = '', encodedPayload = '', encodedSignature, ...more] = text.split('.');
    if (encodedSignature === undefined || more.length > 0) throw new ProofError('jwt-malformed', {part: 'form'});
    const header = jsonObject(fromBase64url(encodedHeader), 'jwt-malformed', 'header');
    inner.header = JSON.stringify(header);
    const payloadBytes = fromBase64url(encodedPayload);
    const payload = jsonObject(payloadBytes, 'jwt-malformed', 'payload');
    inner.payload = new TextDecoder().decode(payloadBytes ?? undefined);
    const credential = isObject(payload.vc) && !('@context' in payload) ? payload.vc : payload;
    rest.payload = credential;
    rest.times = timesOf(payload);
    const alg = algorithmOf(header);
    inner.algorithm = alg;
    const signature = fromBase64url(encodedSignature);
    if (signature === null || signature.length === 0) throw new ProofError('signature-malformed', {length: signature?.length ?? 0});
    inner.signature = hex(signature);
    inner.signatureBase = `${encodedHeader}.${encodedPayload}`;
    const {key, signer} = await keyOf(header, payload.iss ?? idOf(credential.issuer), options);
    rest.signer = signer;
    inner.key = key.shown;
    if (algorithms.get(alg) !== key.kind) throw new ProofError('alg-key-mismatch', {alg, key: key.kind});
    if (!await verifySignature(key, signature, inner.signatureBase)) throw new ProofError('signature-mismatch');
    const claims = disagreeing(payload, credential);
    if (claims.length > 0) throw new ProofError('claims-disagree', {claims});
    return concluded('signature-valid', {proofs: 1, form: credential === payload ? 'vc' : 'vc-claim'}, inner, rest);
  } catch (error) {
    return concludedFrom(error, inner, rest);
  }
}
