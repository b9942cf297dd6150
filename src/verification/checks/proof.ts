import {checkDataIntegrity, checkSdJwt, checkSeal, checkVcJwt, type CertificateStatement, type CertificateTrust, type CheckOptions, type ProofCheck} from '../../proofs';
import {type Envelope} from '../detect';
import {idOf, isObject, listOf, stringsOf, valuesAt, type JsonObject} from '../../values';
import {type Result} from '../report';
import {type CheckCode} from '../words';

/** How a proof is checked, by how the credential is wrapped. `file` is the token's text, the sealed JSON, or the document itself. */
export const proofCheckers: Readonly<Record<Envelope, (file: unknown, options: CheckOptions) => Promise<ProofCheck>>> = {
  none: checkDataIntegrity,
  seal: checkSeal,
  'vc-jwt': (file, options) => checkVcJwt(String(file), options),
  'sd-jwt': (file, options) => checkSdJwt(String(file), options),
};

/** The check of the proof, as a report says it. */
export function proofResult(check: ProofCheck): Result {
  if (check.code === 'proof-absent') return {outcome: 'warning', code: 'proof.none'};
  return {outcome: check.outcome, code: `proof.${check.code}`, data: check.data, inner: check.inner};
}

const shortKey = (key: string): string => (key.length > 20 ? `${key.slice(0, 12)}…${key.slice(-6)}` : key);
const day = (time: string): string => time.slice(0, 10);

/** A certificate that says it is for something else than signing documents; undefined where it is for that, or names no limits (RFC 5280, 4.2.1.3 and 4.2.1.12). */
function otherUse({subject, organisation, commonName, use}: CertificateStatement, inner: unknown): Result | undefined {
  if (use.signing === 'allowed') return undefined;
  const data = {name: organisation ?? commonName ?? subject, subject, uses: use.uses};
  return use.signing === 'excluded' ? {outcome: 'fail', code: 'signer.certificate-use', data, inner} : {outcome: 'warning', code: 'signer.certificate-purpose', data, inner};
}

/** A certificate in the header of a token: it came along, and nobody has looked who vouches for it. */
function tokenCertificate({subject, issuer: authority, validFrom, validUntil, qualified, selfIssued, organisation, commonName, use}: CertificateStatement, issuer: string, current: boolean, inner: unknown): Result {
  const data = {name: organisation ?? commonName ?? subject, subject, authority, from: day(validFrom), until: day(validUntil), qualified: qualified ? 'yes' : 'no', uses: use.uses, issuer};
  return {outcome: 'warning', code: selfIssued ? 'signer.certificate-self' : current ? 'signer.certificate' : 'signer.certificate-ended', data, inner};
}

// Identifiers are written with and without blanks, hyphens and dots; names in any case.
const plain = (text: string): string => text.toLowerCase().replace(/[\s.-]/g, '');

/** The legal names that a credential gives its issuer, in all languages. */
const legalNamesOf = ({issuer}: JsonObject): readonly string[] => valuesAt(issuer, ['legalName']).flatMap((value) => (isObject(value) ? Object.values(value).flatMap(stringsOf) : stringsOf(value)));

/**
 * Whether a certificate names the organisation that the credential names as its issuer. Readers see the name, so each of its languages must be that
 * of the certificate; where both have identifiers, those must be the same too.
 */
function namesIssuer(credential: JsonObject, {organisation = '', organisationIdentifier}: CertificateStatement): boolean {
  const identifiers = valuesAt(credential.issuer, ['eIDASIdentifier', 'notation']).filter((value) => typeof value === 'string');
  if (organisationIdentifier !== undefined && identifiers.some((identifier) => plain(identifier) !== plain(organisationIdentifier))) return false;
  const names = legalNamesOf(credential);
  return organisation !== '' && names.length > 0 && names.every((name) => plain(name) === plain(organisation));
}

/** How a credential calls its issuer, for people: a name before an identifier. */
const issuerNameOf = (credential: JsonObject): string => {
  const [name] = legalNamesOf(credential);
  return [name, ...stringsOf(valuesAt(credential.issuer, ['eIDASIdentifier', 'notation']))].filter((text) => text !== undefined).join(', ') || idOf(credential.issuer) || '–';
};

/** What the certificate of a seal that holds shows: by the first row that fits. A certificate that vouches for itself is nobody's word, unless the reader gave it. */
function sealCode(credential: JsonObject, certificate: CertificateStatement, trust: CertificateTrust['state'] | undefined, current: boolean, sample: boolean): CheckCode {
  if (sample && certificate.selfIssued) return 'signer.seal-sample';
  if (trust === 'anchored') return namesIssuer(credential, certificate) ? 'signer.seal-anchored' : 'signer.seal-other-name';
  if (trust === 'anchored-then') return 'signer.seal-anchored-then';
  if (certificate.selfIssued) return 'signer.seal-self';
  if (trust === 'not-anchored') return 'signer.seal-not-anchored';
  return current ? 'signer.seal' : 'signer.seal-ended';
}

function sealSigner(credential: JsonObject, certificate: CertificateStatement, trust: CertificateTrust | undefined, check: ProofCheck, sample: boolean, inner: unknown): Result {
  const {subject, issuer: authority, validFrom, validUntil, qualified, organisation, commonName, organisationIdentifier, use} = certificate;
  const code = sealCode(credential, certificate, trust?.state, check.data.certificateCurrent !== false, sample);
  return {
    outcome: code === 'signer.seal-anchored' ? 'pass' : 'warning', code, inner,
    data: {
      name: organisation ?? commonName ?? subject, subject, authority, identifier: organisationIdentifier ?? '–', from: day(validFrom), until: day(validUntil), qualified: qualified ? 'yes' : 'no', uses: use.uses,
      anchor: trust?.path.at(-1) ?? '', path: trust?.path ?? [], issuer: issuerNameOf(credential), signedAt: check.data.signedAt ?? '',
    },
  };
}

/** Who signed, compared with who is said to have issued: what is shown, and what is not. */
export function checkSigner(credential: JsonObject, check: ProofCheck, sample: boolean): Result {
  if (check.code === 'proof-absent') return {outcome: 'not-applicable', code: sample ? 'signer.none-sample' : 'signer.none'};
  const {signer} = check;
  // An SD-JWT VC that is no linked data names its issuer in the claim of the token.
  const issuer = idOf(credential.issuer) ?? idOf(credential.iss);
  const inner = signer && {signer, issuer: issuer ?? null};
  if (signer === undefined) {
    if (check.outcome === 'fail') return {outcome: 'not-checked', code: 'signer.not-shown', data: {issuer: issuer ?? ''}};
    return check.code === 'key-not-available' ? {outcome: 'not-checked', code: 'signer.document-needed', data: {issuer: issuer ?? ''}} : {outcome: 'not-checked', code: 'signer.unknown'};
  }
  const misused = signer.certificate !== undefined && check.outcome === 'pass' ? otherUse(signer.certificate, inner) : undefined;
  if (misused !== undefined) return misused;
  if (signer.certificate !== undefined && check.outcome === 'pass' && check.code !== 'seal-intact') return tokenCertificate(signer.certificate, issuer ?? '', check.data.certificateCurrent !== false, inner);
  if (signer.certificate !== undefined && check.outcome === 'pass') return sealSigner(credential, signer.certificate, signer.trust, check, sample, inner);
  if (signer.certificate !== undefined) return {outcome: 'not-checked', code: 'signer.not-shown', data: {issuer: issuer ?? ''}, inner};
  if (issuer === undefined) return {outcome: 'fail', code: 'signer.issuer-missing', inner};
  if (signer.id === undefined) return {outcome: 'warning', code: 'signer.key-in-header', data: {issuer}, inner};
  if (signer.id !== issuer) return {outcome: 'fail', code: 'signer.mismatch', data: {issuer, signer: signer.id}, inner};
  const key = shortKey(isObject(check.inner) && typeof check.inner.key === 'string' ? check.inner.key : signer.id);
  if (check.outcome !== 'pass') return {outcome: 'not-checked', code: 'signer.not-shown', data: {issuer}, inner};
  if (signer.source === 'did-document') return {outcome: 'pass', code: 'signer.document', data: {issuer}, inner};
  return {outcome: sample ? 'warning' : 'pass', code: sample ? 'signer.sample' : 'signer.key-only', data: {key}, inner};
}

/** Who presented, compared with the holder that a presentation names and with those whom its credentials speak of. */
export function checkPresenter(presentation: JsonObject, check: ProofCheck, subjects: readonly (string | undefined)[]): Result {
  const {signer} = check;
  const inner = signer && {signer};
  if (signer === undefined || check.outcome !== 'pass') return {outcome: 'not-checked', code: 'signer.presenter-unknown', inner};
  const holders = listOf(presentation.holder).map((each) => idOf(each) ?? '–');
  const holder = holders.length === 0 ? undefined : holders.join(', ');
  if (signer.id === undefined) return {outcome: 'warning', code: 'signer.presenter-came-along', data: {holder: holder ?? '–'}, inner};
  if (holder !== undefined && holder !== signer.id) return {outcome: 'fail', code: 'signer.presenter-other', data: {holder, signer: signer.id}, inner};
  const others = subjects.flatMap((subject) => (subject === undefined || subject === signer.id ? [] : [subject]));
  if (others.length > 0) return {outcome: 'warning', code: 'signer.presenter-not-subject', data: {signer: signer.id, others}, inner};
  return subjects.length === 0 || subjects.includes(undefined) ? {outcome: 'warning', code: 'signer.presenter-no-subject', data: {signer: signer.id}, inner} : {outcome: 'pass', code: 'signer.presenter', data: {signer: signer.id}, inner};
}
