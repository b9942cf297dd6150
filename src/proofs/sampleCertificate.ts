import {ProofError} from './outcome';
import {type SampleKey} from './sampleKey';

/** Whom a sample certificate names; each part is marked SAMPLE in the certificate, whatever it says here. */
export interface SampleSubject {organisation: string; organisationIdentifier?: string; country?: string}

/** A certificate made on the spot, and the identification of it that a JAdES header carries as `kid`. */
export interface SampleCertificate {
  der: Uint8Array<ArrayBuffer>;
  /** IssuerSerial (RFC 5035) in DER: ETSI TS 119 182-1, 5.1.4. */
  issuerSerial: Uint8Array<ArrayBuffer>;
}

const days = 30;
// Upper bound of names in certificates (RFC 5280, appendix A).
const longestName = 64;
const names = {organisation: '2.5.4.10', organisationIdentifier: '2.5.4.97', commonName: '2.5.4.3', country: '2.5.4.6'} as const;
const extensionIds = {keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19'} as const;
// digitalSignature and contentCommitment, what ETSI EN 319 412-2, 4.3.2 asks of a certificate for seals; two bits of eight, six unused.
const sealingUsage = {valueHex: Uint8Array.of(0b1100_0000), unusedBits: 6};
const signatureAlgorithms: Readonly<Partial<Record<SampleKey['type'], string>>> = {'P-256': '1.2.840.10045.4.3.2', RSA: '1.2.840.113549.1.1.11'};

const marked = (text: string): string => Array.from(text.startsWith('SAMPLE') ? text : `SAMPLE ${text}`).slice(0, longestName).join('');

// Positive, and never zero (RFC 5280, 4.1.2.2).
const newSerial = (): Uint8Array<ArrayBuffer> => {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
};

/**
 * A self-signed X.509 certificate for a sample key (RFC 5280), named as a certificate for seals is (ETSI EN 319 412-3, 4.2.1), with SAMPLE before
 * every name. It ends after 30 days, is no authority's, and makes no statement about being qualified. Throws ProofError 'key-unsupported' for Ed25519.
 */
export async function makeSampleCertificate(key: SampleKey, {organisation, organisationIdentifier, country}: SampleSubject, created: Date): Promise<SampleCertificate> {
  const algorithm = signatureAlgorithms[key.type];
  if (algorithm === undefined) throw new ProofError('key-unsupported', {method: 'X.509', key: key.type});
  const pki = await import('./pki');
  const {AlgorithmIdentifier, AttributeTypeAndValue, BasicConstraints, BitString, Certificate, Constructed, Extension, Integer, Null, PrintableString, RelativeDistinguishedNames, Sequence, SetOf, Time, Utf8String} = pki;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({valueHex: newSerial().buffer});
  const attributes = [
    // PrintableString, as X.520 has country codes.
    ...(country === undefined ? [] : [new AttributeTypeAndValue({type: names.country, value: new PrintableString({value: country})})]),
    ...Object.entries({organisation, organisationIdentifier, commonName: 'seal trusted by nobody'}).flatMap(([part, value]) => (
      value === undefined ? [] : [new AttributeTypeAndValue({type: names[part as keyof typeof names], value: new Utf8String({value: marked(value)})})])),
  ];
  // Each attribute in a set of its own, as certificates have it; the library would put all into one.
  const name = new RelativeDistinguishedNames({typesAndValues: attributes, valueBeforeDecode: new Sequence({value: attributes.map((attribute) => new SetOf({value: [attribute.toSchema()]}))}).toBER()});
  certificate.subject = name;
  certificate.issuer = name;
  certificate.notBefore = new Time({value: created});
  certificate.notAfter = new Time({value: new Date(created.getTime() + days * 86_400_000)});
  const extension = (extnID: string, value: {toBER(): ArrayBuffer}): InstanceType<typeof Extension> => new Extension({extnID, critical: true, extnValue: value.toBER()});
  certificate.extensions = [
    extension(extensionIds.basicConstraints, new BasicConstraints({cA: false}).toSchema()),
    extension(extensionIds.keyUsage, new BitString({valueHex: sealingUsage.valueHex.buffer, unusedBits: sealingUsage.unusedBits})),
  ];
  certificate.subjectPublicKeyInfo.fromJSON(key.publicJwk);
  // RSA states its missing parameters, ECDSA leaves them out (RFC 4055, 5; RFC 5758, 3.2).
  certificate.signature = new AlgorithmIdentifier({algorithmId: algorithm, ...(key.type === 'RSA' && {algorithmParams: new Null()})});
  certificate.signatureAlgorithm = certificate.signature;
  // Signed through the sample key, whose private half is not to be had, rather than through the library.
  const signature = await key.sign(new Uint8Array(certificate.encodeTBS().toBER()));
  certificate.signatureValue = new BitString({valueHex: key.type === 'RSA' ? Uint8Array.from(signature).buffer : pki.createCMSECDSASignature(Uint8Array.from(signature).buffer)});
  const directoryName = new Constructed({idBlock: {tagClass: 3, tagNumber: 4}, value: [certificate.issuer.toSchema()]});
  return {
    der: new Uint8Array(certificate.toSchema(true).toBER()),
    issuerSerial: new Uint8Array(new Sequence({value: [new Sequence({value: [directoryName]}), certificate.serialNumber]}).toBER()),
  };
}
