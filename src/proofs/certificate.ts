import {hex} from '../values';
import {derIdentifier, derText, derTime, derValues, tags, type DerValue} from './der';
import {ProofError, type CertificateStatement, type CertificateUse} from './outcome';

// Only what a reader of a seal is told is read here: the X.509 libraries weigh more than everything else a check needs.
const qcStatements = '1.3.6.1.5.5.7.1.3';
// Encoded object identifiers of ETSI EN 319 412-5; inside the extension they stand as they are, so looking for them is enough.
const statements = {
  qualified: '060604008e460101', // id-etsi-qcs-QcCompliance
  forSeals: '060704008e46010602', // id-etsi-qct-eseal
  inDevice: '060604008e460104', // id-etsi-qcs-QcSSCD
};
const shortNames: Readonly<Record<string, string>> = {'2.5.4.3': 'CN', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.5': 'serialNumber', '2.5.4.97': 'organizationIdentifier'};

const malformed = (): never => {
  throw new RangeError('certificate');
};
const need = (value: DerValue | undefined): DerValue => value ?? malformed();
const inside = (value: DerValue | undefined): DerValue[] => derValues(need(value).content);

// A name is a sequence of sets of attributes; nearly always one attribute a set.
const attributesOf = (name: DerValue | undefined): [string, string][] => inside(name).flatMap((set) => inside(set)).map((attribute) => {
  const [type, value] = inside(attribute);
  const identifier = derIdentifier(need(type));
  return [shortNames[identifier] ?? identifier, derText(need(value))];
});
const written = (attributes: readonly [string, string][]): string => attributes.map(([name, value]) => `${name}=${value}`).join(', ');

const extensionOf = (fields: readonly DerValue[], identifier: string): Uint8Array | undefined => {
  const extensions = fields.find(({tag}) => tag === tags.extensions);
  const all = extensions === undefined ? [] : inside(inside(extensions)[0]).map((extension) => inside(extension));
  const found = all.filter(([type]) => derIdentifier(need(type)) === identifier);
  // One of each at most (RFC 5280, 4.2): of two, programs would go by different ones.
  return found.length > 1 ? malformed() : found[0]?.at(-1)?.content;
};

const [keyUsage, extendedKeyUsage] = ['2.5.29.15', '2.5.29.37'];
/** The bits of key usage, from the first (RFC 5280, 4.2.1.3). */
const usages = ['digitalSignature', 'contentCommitment', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly'];
const signingUsages: readonly string[] = ['digitalSignature', 'contentCommitment'];
/** Purposes of extended key usage, and whether a document may be signed for them: RFC 5280, 4.2.1.12; RFC 9336; two older ones for documents by Microsoft and Adobe. */
const purposes: Readonly<Record<string, {name: string; signs: boolean}>> = {
  '2.5.29.37.0': {name: 'anyExtendedKeyUsage', signs: true},
  '1.3.6.1.5.5.7.3.36': {name: 'documentSigning', signs: true}, '1.3.6.1.4.1.311.10.3.12': {name: 'documentSigning', signs: true}, '1.2.840.113583.1.1.5': {name: 'documentSigning', signs: true},
  // What mail may be signed with is what most certificates for seals name.
  '1.3.6.1.5.5.7.3.4': {name: 'emailProtection', signs: true},
  '1.3.6.1.5.5.7.3.1': {name: 'serverAuth', signs: false}, '1.3.6.1.5.5.7.3.2': {name: 'clientAuth', signs: false}, '1.3.6.1.5.5.7.3.3': {name: 'codeSigning', signs: false},
  '1.3.6.1.5.5.7.3.8': {name: 'timeStamping', signs: false}, '1.3.6.1.5.5.7.3.9': {name: 'OCSPSigning', signs: false},
};

/** What a certificate may be used for: both extensions limit it, and where one is not there it does not (RFC 5280, 4.2.1.3 and 4.2.1.12). */
function statedUse(fields: readonly DerValue[]): CertificateUse {
  const [bits, list] = [extensionOf(fields, keyUsage), extensionOf(fields, extendedKeyUsage)];
  const [, ...octets] = bits === undefined ? [] : need(derValues(bits)[0]).content;
  const allowed = usages.filter((_, place) => (((octets[place >> 3] ?? 0) << (place & 7)) & 0x80) !== 0);
  const named = list === undefined ? [] : inside(derValues(list)[0]).map(derIdentifier);
  const known = named.map((identifier) => (Object.hasOwn(purposes, identifier) ? purposes[identifier] : undefined));
  const uses = [...new Set([...allowed, ...named.map((identifier, index) => known[index]?.name ?? identifier)])];
  if (bits !== undefined && !allowed.some((usage) => signingUsages.includes(usage))) return {signing: 'excluded', uses};
  if (list === undefined || known.some((purpose) => purpose?.signs)) return {signing: 'allowed', uses};
  return {signing: known.includes(undefined) ? 'unclear' : 'excluded', uses};
}

/**
 * What a certificate says about itself (RFC 5280, ETSI EN 319 412-5). Throws ProofError 'certificate-malformed'.
 * Nothing here is checked: no chain, no trusted list.
 */
export function certificateStatement(der: Uint8Array): CertificateStatement {
  try {
    const [certificate] = derValues(der);
    const fields = inside(inside(certificate)[0]);
    const [serial, , issuerName, validity, subjectName] = fields[0]?.tag === tags.version ? fields.slice(1) : fields;
    const [from, until] = inside(validity);
    const [subject, issuer] = [attributesOf(subjectName), attributesOf(issuerName)];
    const first = (name: string): string | undefined => subject.find(([attribute]) => attribute === name)?.[1];
    const stated = hex(extensionOf(fields, qcStatements) ?? new Uint8Array());
    return {
      subject: written(subject), issuer: written(issuer), selfIssued: written(subject) === written(issuer),
      commonName: first('CN'), organisation: first('O'), organisationIdentifier: first('organizationIdentifier'), country: first('C'),
      serialNumber: hex(need(serial).content), validFrom: derTime(need(from)), validUntil: derTime(need(until)),
      qualified: stated.includes(statements.qualified), forSeals: stated.includes(statements.forSeals), inDevice: stated.includes(statements.inDevice),
      use: statedUse(fields),
    };
  } catch {
    throw new ProofError('certificate-malformed');
  }
}

/** Whether a certificate holds at a time, by what it states. */
export const isCurrent = ({validFrom, validUntil}: CertificateStatement, at = new Date()): boolean => Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validUntil);
