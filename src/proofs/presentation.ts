import {shown} from '../language';
import {idOf, isObject, type JsonObject} from '../values';
import {checkDataIntegrity} from './dataIntegrity';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type Signer} from './outcome';
import {checkSignature, openToken, timesOf, withoutPrefix} from './token';

/**
 * The presentation in a token. `vp+jwt` (VC-JOSE-COSE, 3.1.2) holds it as its payload; older tokens have it in a claim of its own (VC Data Model 1.1, 6.3.1).
 * Throws ProofError.
 */
function presentationIn({typ}: JsonObject, payload: JsonObject): JsonObject {
  const type = withoutPrefix(typ);
  const [own, older] = [type === 'vp+jwt', ['', 'jwt', 'vp+ld+jwt', 'vp+ld+json+jwt'].includes(type)];
  if (!own && !older) throw new ProofError('type-unsupported', {typ: shown(typ)});
  if (own && ('vp' in payload || 'vc' in payload)) throw new ProofError('jwt-malformed', {part: 'vp' in payload ? 'vp' : 'vc'});
  return isObject(payload.vp) && !('@context' in payload) ? payload.vp : payload;
}

async function checkToken(text: string, options: CheckOptions): Promise<ProofCheck> {
  const inner: InnerValues = {};
  const rest: {signer?: Signer; payload?: unknown; times?: JwtTimes} = {};
  try {
    const token = openToken(text.trim(), inner);
    const presentation = presentationIn(token.header, token.payload);
    rest.payload = presentation;
    rest.times = timesOf(token.payload);
    const {iss, nonce = '', aud = ''} = token.payload;
    const holder = idOf(presentation.holder);
    await checkSignature(token, iss ?? holder, options, inner, rest);
    if (iss !== undefined && holder !== undefined && iss !== holder) throw new ProofError('claims-disagree', {claims: ['iss']});
    return concluded('presentation-valid', {challenge: shown(nonce), domain: [aud].flat().map(shown).join(', ')}, inner, rest);
  } catch (error) {
    return concludedFrom(error, inner, rest);
  }
}

/**
 * Checks the proof of a presentation itself: who showed these credentials, in answer to what (VC Data Model 2.0, 4.13; VC Data Integrity 1.0, 2.1). Its
 * key must be one that its owner shows themselves with ('authentication'). `file` is the document, or the text of a token. What it answers and
 * whom it was made for is told, not judged: only whoever asked knows. Never throws.
 */
export async function checkPresentation(file: unknown, given: CheckOptions = {}): Promise<ProofCheck> {
  const options: CheckOptions = {...given, purpose: 'authentication'};
  if (typeof file === 'string') return checkToken(file, options);
  const check = await checkDataIntegrity(file, options);
  return check.outcome === 'pass' ? {...check, code: 'presentation-valid'} : check;
}
