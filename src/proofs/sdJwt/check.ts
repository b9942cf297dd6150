import {shown} from '../../language';
import {idOf, isObject, type JsonObject} from '../../values';
import {isCurrent} from '../certificate';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type Signer} from '../outcome';
import {checkSignature, checkSignatureWith, openToken, timesOf, withoutPrefix} from '../token';
import {disagreeing} from '../vcJwt';
import {keyOfJwk} from '../verificationKey';
import {hashOf} from './disclosure';
import {openSdJwt} from './open';
import {joinedParts, type Parts} from './parts';

// dc+sd-jwt (SD-JWT VC), vc+sd-jwt (VC-JOSE-COSE, and SD-JWT VC before), and whatever else RFC 9901 (9.11) lets a profile call its tokens.
const types = /^(?:[\w.+-]+\+)?sd-jwt$|^$/;
const skew = 5 * 60;

/** Whom a presentation was made for, by its key binding. */
interface Binding {audience: string; nonce: string}

const bindingText = (payload: JsonObject, part: 'aud' | 'nonce'): string => {
  const value = payload[part];
  if (typeof value !== 'string' || value === '') throw new ProofError('binding-malformed', {part});
  return value;
};

/** Checks that the holder's key signed this selection of values (RFC 9901, 4.3 and 7.3). Whom it was made for is told, not judged. */
async function checkBinding({token, disclosures, binding = ''}: Parts, payload: JsonObject, at: Date, inner: InnerValues): Promise<Binding> {
  const own: InnerValues = {};
  const open = openToken(binding, own);
  inner.keyBinding = own.payload;
  if (withoutPrefix(open.header.typ) !== 'kb+jwt') throw new ProofError('binding-malformed', {part: 'typ'});
  if (!isObject(payload.cnf) || payload.cnf.jwk === undefined) throw new ProofError('binding-malformed', {part: 'cnf'});
  const {iat, sd_hash: hash} = open.payload;
  if (typeof iat !== 'number' || !Number.isFinite(iat)) throw new ProofError('binding-malformed', {part: 'iat'});
  const made = {audience: bindingText(open.payload, 'aud'), nonce: bindingText(open.payload, 'nonce')};
  if (hash !== await hashOf(payload._sd_alg)(joinedParts(token, disclosures))) throw new ProofError('binding-mismatch');
  try {
    await checkSignatureWith(keyOfJwk(payload.cnf.jwk, 'cnf'), open);
  } catch (error) {
    throw error instanceof ProofError && error.code === 'signature-mismatch' ? new ProofError('binding-mismatch') : error;
  }
  if (iat > at.getTime() / 1000 + skew) throw new ProofError('created-in-future', {value: new Date(iat * 1000).toISOString()});
  return made;
}

/**
 * Checks a token with selective disclosure (RFC 9901, 7): the signature of the issuer, each shown value against its digest, and the key binding
 * where there is one. The payload has the shown values in their places. Times are reported, not judged. Never throws.
 */
export async function checkSdJwt(text: string, options: CheckOptions = {}): Promise<ProofCheck> {
  const inner: InnerValues = {};
  const rest: {signer?: Signer; payload?: unknown; times?: JwtTimes} = {};
  try {
    const {parts, payload, shown: values, hidden} = await openSdJwt(text);
    rest.payload = payload;
    const token = openToken(parts.token, inner);
    inner.disclosures = values.map(({pointer, disclosure}) => ({pointer, disclosure: disclosure.text, digest: disclosure.digest}));
    inner.hiddenDigests = hidden;
    rest.times = timesOf(payload);
    if (!types.test(withoutPrefix(token.header.typ))) throw new ProofError('type-unsupported', {typ: shown(token.header.typ)});
    // SD-JWT VC, "Verifiable Credential Type": without it nobody knows what kind of credential it is.
    if (withoutPrefix(token.header.typ) === 'dc+sd-jwt' && typeof payload.vct !== 'string') throw new ProofError('jwt-malformed', {part: 'vct'});
    await checkSignature(token, payload.iss ?? idOf(payload.issuer), options, inner, rest);
    // The times of the token count beside those of the credential; what names somebody or something must be the same.
    const claims = disagreeing(['iss', 'jti', 'sub'], token.header, payload, payload);
    if (claims.length > 0) throw new ProofError('claims-disagree', {claims});
    const certificate = rest.signer?.certificate;
    // A list that is shown only because entries of it are says nothing of its own.
    const outer = new Set(values.map(({within}) => within));
    const data = {shown: values.filter(({disclosure}) => !outer.has(disclosure.digest)).length, hidden: hidden.length, ...(certificate && {certificateCurrent: isCurrent(certificate, options.at)})};
    if (parts.binding === undefined) return concluded('disclosures-valid', data, inner, rest);
    const binding = await checkBinding(parts, token.payload, options.at ?? new Date(), inner);
    return concluded('disclosures-bound', {...data, ...binding}, inner, rest);
  } catch (error) {
    return concludedFrom(error, inner, rest);
  }
}
