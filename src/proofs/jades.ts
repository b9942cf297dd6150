import {base64, base64url, isObject, listOf, objectsOf, utf8, type JsonObject} from '../values';
import {seconds} from './dataIntegrity';
import {engine} from './engine';
import {ProofError} from './outcome';
import {makeSampleCertificate, type SampleSubject} from './sampleCertificate';
import {type SampleKey} from './sampleKey';

const textIn = (value: unknown): string | undefined => {
  const [first] = isObject(value) ? Object.values(value).flatMap(listOf) : listOf(value);
  return typeof first === 'string' ? first : undefined;
};

// An identifier by ETSI EN 319 412-1, 5.1.4 begins with its kind and its country: VATES-….
const countryIn = (identifier: string | undefined): string | undefined => /^[A-Z]{3}([A-Z]{2})-/.exec(identifier ?? '')?.[1];

/** The organisation that a sample certificate names: the issuer of the credential. */
const subjectOf = ({issuer}: JsonObject): SampleSubject => {
  const organisation = isObject(issuer) ? issuer : {};
  const identifier = textIn(objectsOf(organisation.eIDASIdentifier)[0]?.notation);
  return {organisation: textIn(organisation.legalName) ?? 'organisation', organisationIdentifier: identifier, country: countryIn(identifier)};
};

/**
 * A sealed credential in the form of Europass files: JAdES baseline B in the general JSON serialisation (ETSI TS 119 182-1, 6.3), the text of the
 * credential unencoded (RFC 7797), under a certificate made on the spot that nobody trusts.
 * Throws ProofError: 'already-secured', 'key-unsupported' for a key that certificates do not take here.
 */
export async function sealJades(document: JsonObject, key: SampleKey, created: Date): Promise<string> {
  if ('payload' in document || 'proof' in document) throw new ProofError('already-secured');
  const {der, issuerSerial} = await makeSampleCertificate(key, subjectOf(document), created);
  const digest = await (await engine()).sha256(der);
  const header = {
    alg: key.algorithm, cty: 'json', kid: base64(issuerSerial), 'x5t#S256': base64url(digest), x5c: [base64(der)], typ: 'jose+json', b64: false,
    sigT: seconds(created), crit: ['b64', 'sigT'],
  };
  const payload = JSON.stringify(document);
  const encoded = base64url(utf8(JSON.stringify(header)));
  const signature = await key.sign(utf8(`${encoded}.${payload}`));
  return JSON.stringify({payload, signatures: [{protected: encoded, signature: base64url(signature)}]});
}
