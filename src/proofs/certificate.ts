import {hex} from '../values';
import {derIdentifier, derText, derTime, derValues, tags, type DerValue} from './der';
import {ProofError, type CertificateStatement} from './outcome';

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

const extensionOf = (fields: readonly DerValue[], identifier: string): Uint8Array => {
  const extensions = fields.find(({tag}) => tag === tags.extensions);
  const all = extensions === undefined ? [] : inside(inside(extensions)[0]).map((extension) => inside(extension));
  return all.find(([type]) => derIdentifier(need(type)) === identifier)?.at(-1)?.content ?? new Uint8Array();
};

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
    const stated = hex(extensionOf(fields, qcStatements));
    return {
      subject: written(subject), issuer: written(issuer), selfIssued: written(subject) === written(issuer),
      commonName: first('CN'), organisation: first('O'), organisationIdentifier: first('organizationIdentifier'), country: first('C'),
      serialNumber: hex(need(serial).content), validFrom: derTime(need(from)), validUntil: derTime(need(until)),
      qualified: stated.includes(statements.qualified), forSeals: stated.includes(statements.forSeals), inDevice: stated.includes(statements.inDevice),
    };
  } catch {
    throw new ProofError('certificate-malformed');
  }
}

/** Whether a certificate holds at a time, by what it states. */
export const isCurrent = ({validFrom, validUntil}: CertificateStatement, at = new Date()): boolean => Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validUntil);
