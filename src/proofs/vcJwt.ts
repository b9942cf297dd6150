import {shown} from '../language';
import {idOf, isObject, type JsonObject} from '../values';
import {isCurrent} from './certificate';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type Signer} from './outcome';
import {type SampleKey} from './sampleKey';
import {checkSignature, compactJws, openToken, timesOf, withoutPrefix} from './token';

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

/** A date of a credential as tokens write it (RFC 7519, 2: NumericDate). */
export const numericDate = (value: unknown): number | undefined => {
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

const kindOf = ({typ, cty}: JsonObject, payload: JsonObject): TokenKind => {
  const kind = kinds.find(({types}) => types.includes(withoutPrefix(typ)));
  if (kind === undefined) throw new ProofError('type-unsupported', {typ: shown(typ)});
  if (kind.form === 'vc-jose') {
    if (cty !== undefined && withoutPrefix(cty) !== 'vc') throw new ProofError('type-unsupported', {typ: shown(cty)});
    if ('vc' in payload || 'vp' in payload) throw new ProofError('jwt-malformed', {part: 'vc' in payload ? 'vc' : 'vp'});
  }
  return kind;
};

/** The claims that contradict the credential they came with. `jti`, `iss` and `sub` are compared as text, times by the second. */
export const disagreeing = (claims: readonly ClaimName[], header: JsonObject, payload: JsonObject, credential: JsonObject): string[] => {
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
export async function checkVcJwt(compact: string, options: CheckOptions = {}): Promise<ProofCheck> {
  const inner: InnerValues = {};
  const rest: {signer?: Signer; payload?: unknown; times?: JwtTimes} = {};
  try {
    const text = compact.trim();
    // A trailing tilde, and disclosures between tildes, make an SD-JWT.
    if (text.includes('~')) throw new ProofError('type-unsupported', {typ: 'SD-JWT'});
    const token = openToken(text, inner);
    const {header, payload} = token;
    const credential = isObject(payload.vc) && !('@context' in payload) ? payload.vc : payload;
    rest.payload = credential;
    rest.times = timesOf(payload);
    const kind = kindOf(header, payload);
    await checkSignature(token, payload.iss ?? idOf(credential.issuer), options, inner, rest);
    const claims = disagreeing(kind.claims, header, payload, credential);
    if (claims.length > 0) throw new ProofError('claims-disagree', {claims});
    const certificate = rest.signer?.certificate;
    return concluded('signature-valid', {proofs: 1, form: credential === payload ? kind.form : 'vc-claim', ...(certificate && {certificateCurrent: isCurrent(certificate, options.at)})}, inner, rest);
  } catch (error) {
    return concludedFrom(error, inner, rest);
  }
}
