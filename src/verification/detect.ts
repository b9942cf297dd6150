import {idOf, isObject, objectsOf, stringsOf, type JsonObject} from '../values';
import {type LabelCode} from './words';

/** Formats that get all nine checks. */
export type CheckedFormat = 'specification' | 'award' | 'edc' | 'edc-upload' | 'open-badge' | 'clr' | 'vc-2' | 'vc-1' | 'sd-jwt-vc';

/** How a credential is wrapped: as it is, in a seal (JWS in JSON), in a compact token, or in a token whose values can be kept back. */
export type Envelope = 'none' | 'seal' | 'vc-jwt' | 'sd-jwt';

interface Entry {
  format: LabelCode;
  is(document: JsonObject): boolean;
}

const typesOf = (document: JsonObject): readonly string[] => stringsOf(document.type);
const contextsOf = (document: JsonObject): readonly string[] => stringsOf(document['@context']);
const hasType = (...names: readonly string[]) => (document: JsonObject): boolean => typesOf(document).some((type) => names.includes(type));
const hasContext = (part: string) => (document: JsonObject): boolean => contextsOf(document).some((address) => address.includes(part));
const vc2 = 'https://www.w3.org/ns/credentials/v2';
const schemaStarts = (start: string) => (document: JsonObject): boolean => typeof document.$schema === 'string' && document.$schema.startsWith(start);

const isCredential = (document: JsonObject): boolean => hasType('VerifiableCredential')(document) || (
  'credentialSubject' in document && 'issuer' in document) || hasContext('w3.org/ns/credentials/')(document) || hasContext('w3.org/2018/credentials/')(document);
// ELM content in a VC 2.0 credential has the type too, but not the rules of an EDC: the address of the context tells them apart.
const isEdc = (document: JsonObject): boolean => hasType('EuropeanDigitalCredential')(document)
  && (!contextsOf(document).includes(vc2) || hasContext('snb/model/context')(document));

// A wrapper only carries; one that speaks of a subject itself is a credential, and is checked as one, or its words would ride on what lies inside.
const saysNothingItself = (document: JsonObject): boolean => !('credentialSubject' in document) && !('issuer' in document);

/** What JSON documents are, told by their content; the first that fits counts. */
const jsonFormats: readonly Entry[] = [
  {format: 'specification', is: schemaStarts('urn:microcvet:schema:specification:')},
  {format: 'award', is: schemaStarts('urn:microcvet:schema:award:')},
  {format: 'sample-key', is: (document) => 'kty' in document || isObject(document.jwk) || ['secretKeyMultibase', 'privateKeyMultibase', 'publicKeyMultibase', 'privateKeyJwk', 'secretKeyJwk', 'publicKeyJwk'].some((name) => name in document)},
  {format: 'edc-upload', is: ({credential}) => isObject(credential) && (isEdc(credential) || isCredential(credential))},
  {format: 'presentation', is: (document) => hasType('VerifiablePresentation', 'EnvelopedVerifiablePresentation')(document) && saysNothingItself(document)},
  {format: 'enveloped', is: (document) => hasType('EnvelopedVerifiableCredential')(document) && saysNothingItself(document)},
  {format: 'clr', is: hasType('ClrCredential')},
  {format: 'open-badge', is: hasType('OpenBadgeCredential', 'AchievementCredential')},
  // A credential that only borrows the terms of Open Badges says no more than VerifiableCredential; a misspelt badge says something else.
  {format: 'open-badge', is: (document) => typesOf(document).some((type) => type !== 'VerifiableCredential') && hasContext('purl.imsglobal.org/spec/ob/v3p0')(document) && !hasType('ClrCredential', 'EndorsementCredential')(document) && objectsOf(document.credentialSubject).some((subject) => 'achievement' in subject)},
  {format: 'edc', is: isEdc},
  {format: 'open-badge-2', is: (document) => hasContext('openbadges/v2')(document) || hasContext('w3id.org/openbadges')(document) || hasType('Assertion', 'BadgeClass')(document)
    || ('badge' in document && ('verify' in document || 'verification' in document))},
  {format: 'loq', is: hasType('LearningOpportunity')},
  {format: 'course', is: (document) => stringsOf(document['@type']).includes('Course')},
  {format: 'achievement', is: (document) => hasType('Achievement')(document) && 'criteria' in document},
  {format: 'did-document', is: (document) => (idOf(document)?.startsWith('did:') ?? false) && ('verificationMethod' in document || 'assertionMethod' in document)},
  {format: 'vc-2', is: (document) => isCredential(document) && contextsOf(document).includes(vc2)},
  {format: 'vc-1', is: isCredential},
  {format: 'token-content', is: (document) => isObject(document.vc) || ('iss' in document && ('sub' in document || 'nbf' in document || 'vct' in document))},
  {format: 'context', is: (document) => '@context' in document && isObject(document['@context']) && Object.keys(document).length <= 2},
  {format: 'json-schema', is: (document) => typeof document.$schema === 'string' && document.$schema.includes('json-schema.org')},
];

/** Formats that are recognised and named, with what to do instead, but not checked. */
const checked: readonly string[] = ['specification', 'award', 'edc', 'edc-upload', 'open-badge', 'clr', 'vc-2', 'vc-1', 'sd-jwt-vc'] satisfies readonly CheckedFormat[];
export const isChecked = (format: string): format is CheckedFormat => checked.includes(format);

/** The format of a JSON value; `list` and `unknown` where it is none that is known. */
export function formatOf(value: unknown): LabelCode {
  if (Array.isArray(value)) return 'list';
  if (!isObject(value)) return 'unknown';
  return jsonFormats.find(({is}) => is(value))?.format ?? 'unknown';
}

/** Whether an EDC is of the profile that EBSI and DC4EU pilots use: a VerifiableAttestation, with a JSON Schema of its own, which no Europass tool takes. */
export const isEbsi = (document: JsonObject): boolean => isEdc(document) && hasType('VerifiableAttestation')(document);

/** The format of what an SD-JWT holds: linked data by its content; else an SD-JWT VC by its type (vct), whose claims have the meaning that the type gives them. */
export function formatOfSdJwt(payload: JsonObject): LabelCode {
  if ('@context' in payload) return formatOf(payload);
  return typeof payload.vct === 'string' ? 'sd-jwt-vc' : 'sd-jwt';
}

/** Whether a JSON value is a JWS in JSON form, general or flattened: the shape of a sealed EDC (RFC 7515 §7.2). */
export const isJwsJson = (value: unknown): value is JsonObject & {payload: string} => isObject(value) && typeof value.payload === 'string'
  && (typeof value.signature === 'string' || objectsOf(value.signatures).some(({signature}) => typeof signature === 'string'));

const base64url = '[A-Za-z0-9_-]+';
/** A compact JWS: three parts; the last is empty where a token has no signature (alg none). */
export const isCompactJws = (text: string): boolean => new RegExp(`^${base64url}\\.${base64url}\\.(?:${base64url})?$`).test(text);
/** A selective-disclosure token: a compact JWS, then disclosures, each after a tilde. */
export const isSdJwt = (text: string): boolean => text.includes('~') && isCompactJws(text.slice(0, text.indexOf('~')));
/** A compact JWE: five parts. */
export const isCompactJwe = (text: string): boolean => /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(text);

/** The credential inside a format: an upload form wraps it. */
export const credentialIn = (format: string, document: JsonObject): JsonObject => (format === 'edc-upload' && isObject(document.credential) ? document.credential : document);

const sampleNames: ReadonlySet<string> = new Set(['name', 'title', 'legalName', 'prefLabel']);

/** Whether a credential was made here as a sample: a name or title in it begins with the mark (DESIGN §1). The depth of the document is limited before. */
export function isSample(credential: JsonObject): boolean {
  const marked = (value: unknown): boolean => (typeof value === 'string' ? value.startsWith('SAMPLE') : typeof value === 'object' && value !== null && Object.values(value).some(marked));
  const inside = (value: unknown): boolean => (Array.isArray(value) ? value.some(inside)
    : isObject(value) && Object.entries(value).some(([name, part]) => (sampleNames.has(name) && marked(part)) || inside(part)));
  return inside(credential);
}
