import {ProofError, readCertificate} from '../proofs';
import {base64, fromBase64} from '../values';

/** Certificates in a file: their bytes, and the name of the first. */
export interface CertificateFile {id: string; certificates: readonly string[]}

// A list of all European trust services is far smaller.
const longest = 2_000_000;
const mostCertificates = 200;
const block = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/g;

/** Base64 of each certificate in PEM text (RFC 7468, 5), or of the one in DER. */
const encodedIn = (bytes: Uint8Array): string[] => {
  // DER begins with a sequence of a length of two bytes: no certificate is shorter than 128.
  if (bytes[0] === 0x30 && (bytes[1] === 0x82 || bytes[1] === 0x81)) return [base64(bytes)];
  const text = new TextDecoder('latin1').decode(bytes);
  return [...text.matchAll(block)].slice(0, mostCertificates).map(([, content = '']) => content.replace(/\s+/g, ''));
};

/** The certificates in a file (.pem, .crt, .cer, .der); undefined where it holds none, or one that cannot be read. */
export function certificatesIn(bytes: Uint8Array): CertificateFile | undefined {
  if (bytes.length > longest) return undefined;
  const certificates = encodedIn(bytes);
  try {
    const [first] = certificates.map((text) => readCertificate(fromBase64(text) ?? new Uint8Array()));
    return first && {id: first.subject, certificates};
  } catch (error) {
    if (error instanceof ProofError) return undefined;
    throw error;
  }
}
