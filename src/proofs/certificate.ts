import {X509Certificate} from '@peculiar/x509';
import {hex} from './bytes';
import {ProofError, type CertificateStatement} from './outcome';

const qcStatements = '1.3.6.1.5.5.7.1.3';
// Encoded object identifiers of ETSI EN 319 412-5; inside the extension they stand as they are, so looking for them is enough.
const statements = {
  qualified: '060604008e460101', // id-etsi-qcs-QcCompliance
  forSeals: '060704008e46010602', // id-etsi-qct-eseal
  inDevice: '060604008e460104', // id-etsi-qcs-QcSSCD
};

/** What a certificate says about itself; `der` is base64. Throws ProofError 'certificate-malformed'. Nothing here is checked against anybody's list. */
export function certificateStatement(der: string): CertificateStatement {
  try {
    const certificate = new X509Certificate(der);
    const {subjectName, issuerName} = certificate;
    const extension = certificate.getExtension(qcStatements);
    const stated = extension === null ? '' : hex(new Uint8Array(extension.value));
    const first = (name: string): string | undefined => subjectName.getField(name)[0];
    return {
      subject: subjectName.toString(), issuer: issuerName.toString(), selfIssued: subjectName.toString() === issuerName.toString(),
      commonName: first('CN'), organisation: first('O'), organisationIdentifier: first('2.5.4.97'), country: first('C'),
      serialNumber: certificate.serialNumber, validFrom: certificate.notBefore.toISOString(), validUntil: certificate.notAfter.toISOString(),
      qualified: stated.includes(statements.qualified), forSeals: stated.includes(statements.forSeals), inDevice: stated.includes(statements.inDevice),
    };
  } catch {
    throw new ProofError('certificate-malformed');
  }
}
