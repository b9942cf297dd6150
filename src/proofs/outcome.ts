import {type MessageData} from '../language';
import {type ContextTable} from './contexts';
import {type PreparedForms} from './prepared';

/** What a check of a proof came to. `not-checked`: something is missing or unknown here, so nothing is said for or against it. */
export type ProofOutcome = 'pass' | 'fail' | 'not-checked';

/**
 * Every code a proof check or a ProofError can carry, and the outcome it means. The words stand in the catalogues of those who show them.
 * Data that goes with a code is named in the comment beside it.
 */
export const proofOutcomes = {
  'signature-valid': 'pass', // proofs: number of proofs that hold; form: 'vc' | 'vc-claim' for a JWT
  'seal-intact': 'pass', // seals: number; algorithm; certificateCurrent: valid at the given clock; signedAt when stated; level: of JAdES; timestamps: number, unchecked

  'presentation-valid': 'pass', // challenge, domain: what it answers and whom it was made for; empty where it does not say

  'disclosures-valid': 'pass', // shown, hidden: how many values
  'disclosures-bound': 'pass', // shown, hidden; audience and nonce of the key binding

  'signature-mismatch': 'fail',
  'signature-malformed': 'fail', // length: bytes found
  'proof-malformed': 'fail', // property
  'purpose-wrong': 'fail', // purpose, needed
  'created-invalid': 'fail', // value
  'created-in-future': 'fail', // value
  'proof-expired': 'fail', // value
  'method-malformed': 'fail', // method
  'method-not-found': 'fail', // method
  'method-not-authorised': 'fail', // method, purpose
  'key-revoked': 'fail', // method, value: the day from which the issuer no longer stands by the key
  'key-not-issuers': 'fail', // issuer: it is another key, or its document was given and does not name the key that came along
  'key-malformed': 'fail', // method
  'key-private': 'fail', // method: a private key was published
  'key-mismatch': 'fail', // method: the key beside the signature is not the key that the identifier names
  'context-missing': 'fail',
  'context-mismatch': 'fail',
  'context-changed': 'fail', // address: a bundled context is not the one that was recorded
  'term-undefined': 'fail', // term
  'type-undefined': 'fail', // term
  'term-protected': 'fail', // term
  'reference-relative': 'fail', // value, property
  'data-lost': 'fail', // event
  'notation-hidden': 'fail', // pointer
  'document-invalid': 'fail', // detail
  'too-deep': 'fail', // limit
  'jwt-malformed': 'fail', // part
  'alg-none': 'fail',
  'alg-symmetric': 'fail', // alg
  'alg-key-mismatch': 'fail', // alg, key
  'claims-disagree': 'fail', // claims
  'disclosure-malformed': 'fail', // part
  'disclosure-name': 'fail', // name: reserved, there already, or one that must always be visible
  'disclosure-repeated': 'fail',
  'disclosure-unreferenced': 'fail', // count
  'digest-repeated': 'fail', // digest
  'binding-malformed': 'fail', // part
  'binding-mismatch': 'fail',
  'seal-malformed': 'fail', // part
  'certificate-malformed': 'fail',
  'certificate-mismatch': 'fail',
  'certificate-purpose': 'fail', // subject: a further seal, with a certificate that is not for signing
  'already-secured': 'fail',

  'proof-absent': 'not-checked',
  'cryptosuite-unsupported': 'not-checked', // cryptosuite
  'proof-chain-unsupported': 'not-checked',
  'context-unknown': 'not-checked', // address
  'context-inline': 'not-checked', // pointer
  'key-not-available': 'not-checked', // method
  'key-unsupported': 'not-checked', // method, key
  'alg-unsupported': 'not-checked', // alg
  'critical-unsupported': 'not-checked', // names
  'type-unsupported': 'not-checked', // typ
  'hash-unsupported': 'not-checked', // algorithm
  'seal-detached': 'not-checked',
  'graph-too-complex': 'not-checked',
  'timed-out': 'not-checked',
  aborted: 'not-checked',
  unexpected: 'not-checked', // detail
} as const satisfies Record<string, ProofOutcome>;

/** Stable code of a proof check or a ProofError. */
export type ProofCode = keyof typeof proofOutcomes;

/** A refusal with a stable code and the data its words need. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
  constructor(readonly code: ProofCode, readonly data: MessageData = {}) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}

/** The values inside a check, for whoever wants to follow it. Bytes are lowercase hexadecimal. A value not reached is absent. */
export interface InnerValues {
  /** The document without its proof, in the canonical form of its proof: N-Quads (RDFC-1.0) or JSON (RFC 8785). */
  canonicalDocument?: string;
  /** Which of the two it is. */
  canonicalForm?: 'rdfc' | 'jcs';
  /** The proof options, in the same form. */
  canonicalProof?: string;
  /** SHA-256 of canonicalDocument. */
  documentHash?: string;
  /** SHA-256 of canonicalProof. */
  proofHash?: string;
  /** The bytes that are signed. Text for a JWT, hexadecimal for Data Integrity, a SHA-256 for a seal (its text is the file). */
  signatureBase?: string;
  signature?: string;
  /** did:key fragment, JWK as JSON, or the SHA-256 of the certificate. */
  key?: string;
  algorithm?: string;
  /** Protected header as JSON. */
  header?: string;
  /** Signed payload as it stood. */
  payload?: string;
  /** Values that were shown: where each stands, its disclosure, and the digest of that in the signed payload. */
  disclosures?: readonly {pointer: string; disclosure: string; digest: string}[];
  /** Digests of what was kept back. */
  hiddenDigests?: readonly string[];
  /** Payload of the key binding. */
  keyBinding?: string;
}

/** What a certificate says it may be used for. */
export interface CertificateUse {
  /** Whether documents may be signed with it; `unclear` where it names only purposes that are not known here. */
  signing: 'allowed' | 'excluded' | 'unclear';
  /** The uses and purposes that it names, as RFC 5280 calls them; other purposes by their identifier. None: it names no limits. */
  uses: readonly string[];
}

/** What the certificate of a seal states. Nobody has checked it: a trusted list would be needed. */
export interface CertificateStatement {
  subject: string;
  commonName?: string;
  organisation?: string;
  /** OID 2.5.4.97, such as VATES-G63287510. */
  organisationIdentifier?: string;
  country?: string;
  issuer: string;
  /** Hexadecimal. */
  serialNumber: string;
  /** ISO 8601. */
  validFrom: string;
  /** ISO 8601. */
  validUntil: string;
  /** Subject and issuer are the same name. */
  selfIssued: boolean;
  /** ETSI EN 319 412-5 statements: EU qualified, for seals, key held in a certified device. */
  qualified: boolean;
  forSeals: boolean;
  inDevice: boolean;
  use: CertificateUse;
}

/**
 * What the certificates that a reader gave say about a signer's. `anchored`: a path leads to one of them now. `anchored-then`: one did at the time
 * that the signature states, which is only its word. `not-anchored`: none leads there. `none-given`, `not-possible`: nothing to look with.
 */
export interface CertificateTrust {
  state: 'anchored' | 'anchored-then' | 'not-anchored' | 'none-given' | 'not-possible';
  /** Names along the path, the signer's first, the anchor's last. */
  path: readonly string[];
}

/** Where the key came from, and whom it speaks for. */
export interface Signer {
  /** DID or address of the document that holds the key; absent when the key only came along with the signature. */
  id?: string;
  verificationMethod?: string;
  source: 'did-key' | 'did-jwk' | 'did-document' | 'jwk-header' | 'certificate';
  certificate?: CertificateStatement;
  trust?: CertificateTrust;
}

/** The times that limit a JWT, in seconds since 1970. */
export interface JwtTimes {nbf?: number; exp?: number}

/** Result of checking one file's proof. */
export interface ProofCheck {
  outcome: ProofOutcome;
  code: ProofCode;
  data: MessageData;
  inner: InnerValues;
  signer?: Signer;
  /** The credential that the proof covers, when it stands inside (JWT, seal). Given also when the check failed, if it could be read. */
  payload?: unknown;
  times?: JwtTimes;
}

/** What a key is used for: to state something in a credential, or to show that one is here (Controlled Identifiers 1.0, 2.3). */
export type KeyPurpose = 'assertionMethod' | 'authentication';

/** Options of every check. */
export interface CheckOptions {
  /** What the proof has to be made for; a statement, if absent. */
  purpose?: KeyPurpose;
  /** The clock; now when absent. */
  at?: Date;
  /** DID or controller documents that the reader provides. Nothing is ever fetched. */
  didDocuments?: readonly unknown[];
  /** Certificates in DER that the reader trusts. */
  certificates?: readonly Uint8Array[];
  /** Contexts that documents may name; the bundled ones, if absent. */
  contexts?: ContextTable;
  /** Ends the work. */
  signal?: AbortSignal;
  /** Forms prepared by earlier documents, and filled for this one where it is of their kind. */
  forms?: PreparedForms;
}

/** A check result; the outcome follows from the code. */
export function concluded(code: ProofCode, data: MessageData, inner: InnerValues, rest: Pick<ProofCheck, 'signer' | 'payload' | 'times'> = {}): ProofCheck {
  return {outcome: proofOutcomes[code], code, data, inner, ...rest};
}

/** A check result from whatever was thrown. Libraries throw plain errors at hostile input; a reader gets a code all the same. */
export function concludedFrom(error: unknown, inner: InnerValues, rest: Pick<ProofCheck, 'signer' | 'payload' | 'times'> = {}): ProofCheck {
  if (error instanceof ProofError) return concluded(error.code, error.data, inner, rest);
  return concluded('unexpected', {detail: error instanceof Error ? error.message : String(error)}, inner, rest);
}
