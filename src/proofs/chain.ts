import {sameBytes} from '../values';
import {certificateStatement} from './certificate';
import {type CertificateTrust} from './outcome';
import type * as library from './pki';

/** Certificates in DER, and the two clocks. */
export interface ChainRequest {
  /** The signer's own. */
  leaf: Uint8Array;
  /** Others that came along with it; they are not believed, they only fill gaps. */
  others: readonly Uint8Array[];
  /** Those that the reader gave and trusts: a root, an authority below it, or the signer's own. */
  anchors: readonly Uint8Array[];
  at: Date;
  /** When the signature says it was made. Nobody has proven it. */
  stated?: Date;
}

const mostAnchors = 200;
const mostOthers = 60;
// Two certificates can name each other as issuer; a path is then never finished. Real ones have two to four certificates.
const mostSteps = 60;
const basicConstraints = '2.5.29.19';

const nameOf = (der: Uint8Array): string => {
  const {commonName, organisation, subject} = certificateStatement(der);
  return [commonName, organisation].filter((name) => name !== undefined).join(', ') || subject;
};

const isCurrent = (der: Uint8Array, at: Date): boolean => {
  const {validFrom, validUntil} = certificateStatement(der);
  return Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validUntil);
};

type Pki = typeof library;
type Certificate = InstanceType<Pki['Certificate']>;

const parsed = ({Certificate}: Pki, list: readonly Uint8Array[]): Certificate[] => list.flatMap((der) => {
  try {
    return Certificate.fromBER(Uint8Array.from(der));
  } catch {
    return [];
  }
});

const valueOf = ({extensions}: Certificate, id: string): unknown => extensions?.find(({extnID}) => extnID === id)?.parsedValue;

// The library looks at the authorities only. What must be understood and is not, forbids the use (RFC 5280, 4.2).
const maySign = (leaf: Uint8Array, certificate: Certificate): boolean => certificateStatement(leaf).use.signing === 'allowed'
  && !certificate.extensions?.some(({critical, parsedValue}) => critical && parsedValue === undefined);

// Hashes for which two contents of one hash can be made; the anchor's own signature is not relied on (RFC 6194, RFC 6151).
const weak: ReadonlySet<string> = new Set(['1.2.840.113549.1.1.4', '1.2.840.113549.1.1.5', '1.2.840.10045.4.1']);
const stronglySigned = (path: readonly Certificate[]): boolean => path.slice(0, -1).every(({signatureAlgorithm}) => !weak.has(signatureAlgorithm.algorithmId));

// Not looked at by the library: how many authorities may stand below one (RFC 5280, 4.2.1.9); those that issued to themselves don't count.
const withinLengths = (path: readonly Certificate[]): boolean => path.every((certificate, index) => {
  const {pathLenConstraint: limit} = (valueOf(certificate, basicConstraints) ?? {}) as {pathLenConstraint?: unknown};
  const below = path.slice(1, Math.max(1, index)).filter(({subject, issuer}) => !subject.isEqual(issuer)).length;
  return index === 0 || limit === undefined || (typeof limit === 'number' && below <= limit);
});

/** The path from the leaf to an anchor at a time, leaf first, as PKIX path validation finds it (RFC 5280, 6); null where there is none. */
const pathAt = async (pki: Pki, subtle: Crypto, {leaf, others, anchors}: ChainRequest, time: Date): Promise<readonly Uint8Array[] | null> => {
  const {CertificateChainValidationEngine, CryptoEngine} = pki;
  const [own] = parsed(pki, [leaf]);
  if (own === undefined || !maySign(leaf, own)) return null;
  if (anchors.some((anchor) => sameBytes(anchor, leaf))) return isCurrent(leaf, time) ? [leaf] : null;
  let steps = 0;
  const validation: InstanceType<Pki['CertificateChainValidationEngine']> = new CertificateChainValidationEngine({
    // The library takes the last one for the signer's.
    trustedCerts: parsed(pki, anchors), certs: [...parsed(pki, others.filter((der) => !sameBytes(der, leaf))), own], checkDate: time,
    findIssuer: async (certificate, engine, crypto) => {
      steps += 1;
      if (steps > mostSteps) throw new RangeError('path');
      return validation.defaultFindIssuer(certificate, engine, crypto);
    },
  });
  const {result, certificatePath} = await validation.verify({}, new CryptoEngine({name: 'web', crypto: subtle}));
  const path = certificatePath ?? [];
  return result && path.length > 1 && withinLengths(path) && stronglySigned(path) ? path.map((certificate) => new Uint8Array(certificate.toSchema().toBER())) : null;
};

/**
 * Whether certificates that the reader gave vouch for a signer's: now, or at the time that the signature states. Signatures, dates, basic
 * constraints, key usage, name constraints and policies are checked by the library; revocation is not. Never throws.
 */
export async function certificateTrust(request: ChainRequest): Promise<CertificateTrust> {
  const {anchors, others, at, stated} = request;
  if (anchors.length === 0) return {state: 'none-given', path: []};
  // The DOM types promise `subtle` even where a page served over plain http has none.
  const web = globalThis.crypto as Crypto | undefined;
  if ((web?.subtle as SubtleCrypto | undefined) === undefined || web === undefined) return {state: 'not-possible', path: []};
  const bounded = {...request, anchors: anchors.slice(0, mostAnchors), others: others.slice(0, mostOthers)};
  for (const [state, time] of [['anchored', at], ['anchored-then', stated]] as const) {
    try {
      const path = time && await pathAt(await import('./pki'), web, bounded, time);
      if (path) return {state, path: path.map(nameOf)};
    } catch {
      // What cannot be walked leads nowhere.
    }
  }
  return {state: 'not-anchored', path: []};
}
