import {shown} from '../language';
import {base64url, fromBase64url, hex, idOf, isObject, utf8, type JsonObject} from '../values';
import {isCurrent} from './certificate';
import {jsonObject} from './jsonObject';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type Signer} from './outcome';
import {type SampleKey} from './sampleKey';
import {verifySignature} from './signatures';
import {certificateIn} from './seal';
import {findKey, isOwnKey, keyOfJwk, type FoundKey, type VerificationKey} from './verificationKey';

const purpose = 'assertionMethod';

/** Signature algorithms that are checked, and the kind of key each needs. Whatever is not here is refused before any key is looked at. */
const algorithms = new Map<unknown, VerificationKey['kind']>([['EdDSA', 'Ed25519'], ['Ed25519', 'Ed25519'], ['ES256', 'P-256'], ['RS256', 'RSA']]);

/** What a token of a kind must say of the credential inside it. */
interface TokenKind {
  form: 'vc' | 'vc-jose';
  /** Types in the header. */
  types: readonly string[];
  /** Registered claims that must not say something else than the credential. */
  claims: readonly ClaimName[];
}
type ClaimName = 'iss' | 'jti' | 'sub' | 'nbf' | 'exp';

/**
 * Open Badges 3.0 (8.2.4.1) has all claims repeat the credential; its tokens say JWT or nothing, and so did the W3C before. In VC-JOSE-COSE the
 * times of a token are those of its signature (3.1.3), and no claim may hold the credential a second time.
 */
const kinds: readonly TokenKind[] = [
  {form: 'vc', types: ['', 'jwt', 'vc+ld+jwt', 'vc+ld+json+jwt'], claims: ['iss', 'jti', 'sub', 'nbf', 'exp']},
  {form: 'vc-jose', types: ['vc+jwt'], claims: ['iss', 'jti', 'sub']},
];
const withoutPrefix = (type: unknown): string => String(type ?? '').toLowerCase().replace('application/', '');

const numericDate = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
};

// Open Badges 3.0, 8.2.4.1: what the registered claims must repeat from the credential.
const claimsOf = (credential: JsonObject): Record<ClaimName, string | number | undefined> => {
  const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    iss: textOrNothing(idOf(credential.issuer)), jti: textOrNothing(credential.id), sub: textOrNothing(idOf(credential.credentialSubject)),
    nbf: numericDate(credential.validFrom), exp: numericDate(credential.validUntil),
  };
};

/** A compact JWS (RFC 7515, 3.1) of a header and a payload, both written as they are. */
export async function compactJws(header: JsonObject, payload: JsonObject, key: SampleKey): Promise<string> {
  const input = [header, payload].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
  return `${input}.${base64url(await key.sign(utf8(input)))}`;
}

/**
 * Compact JWS of a credential in the external-proof form of Open Badges 3.0 (8.2): the credential's own properties and iss, jti, sub, nbf, exp
 * at top level. A key with a web address of its own is named by it (kid); that of an RSA sample stands in the header (jwk), where every tool finds it.
 */
export async function signVcJwt(credential: JsonObject, key: SampleKey): Promise<string> {
  if ('proof' in credential) throw new ProofError('already-secured');
  const header = {alg: key.algorithm, typ: 'JWT', ...(key.type === 'RSA' ? {jwk: key.publicJwk} : {kid: key.verificationMethod})};
  const claims = Object.fromEntries(Object.entries(claimsOf(credential)).filter(([, value]) => value !== undefined));
  return compactJws(header, {...credential, ...claims}, key);
}

const algorithmOf = (header: JsonObject): string => {
  const {alg, crit} = header;
  if (typeof alg !== 'string') throw new ProofError('jwt-malformed', {part: 'header'});
  if (alg.toLowerCase() === 'none') throw new ProofError('alg-none');
  if (/^HS\d/i.test(alg)) throw new ProofError('alg-symmetric', {alg});
  if (!algorithms.has(alg)) throw new ProofError('alg-unsupported', {alg});
  if (crit !== undefined) throw new ProofError('critical-unsupported', {names: [crit].flat().map(String)});
  return alg;
};

const kindOf = ({typ, cty}: JsonObject, payload: JsonObject): TokenKind => {
  const kind = kinds.find(({types}) => types.includes(withoutPrefix(typ)));
  if (kind === undefined) throw new ProofError('type-unsupported', {typ: shown(typ)});
  if (kind.form === 'vc-jose') {
    if (cty !== undefined && withoutPrefix(cty) !== 'vc') throw new ProofError('type-unsupported', {typ: shown(cty)});
    if ('vc' in payload || 'vp' in payload) throw new ProofError('jwt-malformed', {part: 'vc' in payload ? 'vc' : 'vp'});
  }
  return kind;
};

/**
 * A key that came along with what it signs. An issuer that is a key itself (did:key, did:jwk) vouches for it, or denies it; where the issuer's
 * own document was given, a key that it does not name is not the issuer's; else it proves nothing about the issuer.
 */
const cameAlong = async (key: VerificationKey, issuer: unknown, didDocuments: readonly unknown[] = [], signer: Signer = {source: 'jwk-header'}): Promise<FoundKey> => {
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
const keyOf = async (header: JsonObject, alg: string, issuer: unknown, {didDocuments, at}: CheckOptions): Promise<FoundKey> => {
  const along = await carried(header, alg);
  sameKey(along, 'x5c');
  const [own] = along;
  const kid = typeof header.kid === 'string' ? header.kid : null;
  if (kid === null) {
    if (own !== undefined) return cameAlong(own.key, issuer, didDocuments, own.signer);
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
    if (own !== undefined && error instanceof ProofError && error.code === 'key-not-available') return cameAlong(own.key, issuer, didDocuments, own.signer);
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
const disagreeing = ({claims}: TokenKind, header: JsonObject, payload: JsonObject, credential: JsonObject): string[] => {
  const expected = claimsOf(credential);
  // VC-JOSE-COSE (4.1.2) lets the header name the issuer too.
  const differs = (value: unknown, claim: ClaimName): boolean => value !== undefined && expected[claim] !== undefined && value !== expected[claim];
  return claims.filter((claim) => differs(payload[claim], claim) || (claim === 'iss' && differs(header.iss, claim)));
};

/**
 * Checks a credential in a compact JWT: Open Badges 3.0 (claims beside the credential), W3C `vc+jwt`, and the older form with a `vc` claim.
 * Keys come from a did:key or did:jwk, a given DID document, or the header's own certificate or jwk (which prove nothing about the issuer).
 * Times are reported, not judged. Never throws.
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
    const kind = kindOf(header, payload);
    inner.algorithm = alg;
    const signature = fromBase64url(encodedSignature);
    if (signature === null || signature.length === 0) throw new ProofError('signature-malformed', {length: signature?.length ?? 0});
    inner.signature = hex(signature);
    inner.signatureBase = `${encodedHeader}.${encodedPayload}`;
    const {key, signer} = await keyOf(header, alg, payload.iss ?? idOf(credential.issuer), options);
    rest.signer = signer;
    inner.key = key.shown;
    if (algorithms.get(alg) !== key.kind) throw new ProofError('alg-key-mismatch', {alg, key: key.kind});
    if (!await verifySignature(key, signature, inner.signatureBase)) throw new ProofError('signature-mismatch');
    const claims = disagreeing(kind, header, payload, credential);
    if (claims.length > 0) throw new ProofError('claims-disagree', {claims});
    const {certificate} = signer;
    return concluded('signature-valid', {proofs: 1, form: credential === payload ? kind.form : 'vc-claim', ...(certificate && {certificateCurrent: isCurrent(certificate, options.at)})}, inner, rest);
  } catch (error) {
    return concludedFrom(error, inner, rest);
  }
}
