import {idOf, stringsOf, type JsonObject} from '../../values';
import {ProofError} from '../outcome';
import {type SampleKey} from '../sampleKey';
import {compactJws} from '../token';
import {numericDate} from '../vcJwt';
import {conceal, disclosable} from './conceal';
import {hashOf, usualHash} from './disclosure';
import {joinedParts} from './parts';

/** The type of a sample as SD-JWT VC names it (vct): our own, for the types of others say what may be hidden, and mean real credentials. */
export const sampleType = (document: JsonObject): string => `urn:microcvet:vct:sample:${stringsOf(document.type).includes('OpenBadgeCredential') ? 'open-badge' : 'credential'}:1`;

/** Options of an SD-JWT VC. */
export interface SdJwtOptions {
  created: Date;
  /** The holder's public key, for who wants presentations to be bound to it (cnf, RFC 7800). */
  holder?: JsonWebKey;
}

/**
 * A credential as SD-JWT VC (RFC 9901; SD-JWT VC draft, typ dc+sd-jwt) with all its disclosures: the credential's own properties beside
 * vct, iss, iat, nbf and exp, and digests in the places of the table of what can be kept back.
 */
export async function signSdJwt(credential: JsonObject, key: SampleKey, {created, holder}: SdJwtOptions): Promise<string> {
  if ('proof' in credential) throw new ProofError('already-secured');
  const {payload, disclosures} = await conceal(credential, disclosable, hashOf(usualHash));
  const claims = {
    vct: sampleType(credential), iss: idOf(credential.issuer), iat: Math.floor(created.getTime() / 1000), nbf: numericDate(credential.validFrom), exp: numericDate(credential.validUntil),
    ...(holder && {cnf: {jwk: holder}}), _sd_alg: usualHash,
  };
  const header = {alg: key.algorithm, typ: 'dc+sd-jwt', kid: key.verificationMethod};
  return joinedParts(await compactJws(header, {...payload, ...claims}, key), disclosures.map(({text}) => text));
}
