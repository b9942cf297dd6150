import {shown} from '../language';
import {type CanonicaliseOptions} from './canonicalise';
import {type CanonicalText} from './canonicalText';
import {cryptosuiteById, cryptosuiteOf, type CanonicalForm, type Cryptosuite, type CryptosuiteId} from './cryptosuites';
import {fromMultibase, hex, idOf, isObject, joined, multibase, type JsonObject} from '../values';
import {engine} from './engine';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type KeyPurpose, type ProofCheck, type Signer} from './outcome';
import {type ContextTable} from './contexts';
import {type PreparedForms} from './prepared';
import {type SampleKey} from './sampleKey';
import {verifySignature} from './signatures';
import {findKey} from './verificationKey';

const ofCredentials: KeyPurpose = 'assertionMethod';
const mostProofs = 10;
// Clocks differ; a proof made "in the future" by less than this is accepted.
const clockSkewMs = 5 * 60_000;

/** What a Data Integrity proof may be made or checked with besides the key. */
interface Settings {
  contexts?: ContextTable;
  signal?: AbortSignal;
  /** Forms prepared by earlier documents of a batch, and filled for this one. */
  forms?: PreparedForms;
}
interface Canonical {canonical: CanonicalText; hash: Uint8Array<ArrayBuffer>}

const hashed = async (canonical: CanonicalText): Promise<Canonical> => ({canonical, hash: await canonical.withBytes((await engine()).sha256)});

// In a batch only the document changes: same contexts, method and second. One entry is enough.
let lastProof: Canonical & {contexts: ContextTable | undefined; text: string} | undefined;

const canonicalProofOf = async (form: CanonicalForm, config: JsonObject, context: unknown, settings: CanonicaliseOptions): Promise<Canonical> => {
  const text = JSON.stringify([form.id, config, context]);
  if (lastProof?.text === text && lastProof.contexts === settings.contexts) return lastProof;
  lastProof = {contexts: settings.contexts, text, ...await hashed(await form.proof(config, context, settings))};
  return lastProof;
};

// Several proofs of one document cover the same content.
const documents = new WeakMap<JsonObject, Map<CanonicalForm, Promise<Canonical>>>();
const canonicalDocumentOf = (form: CanonicalForm, document: JsonObject, settings: Settings): Promise<Canonical> => {
  // To fill a prepared form again costs less than to keep what it gave for each of a batch.
  if (settings.forms !== undefined) return form.document(document, settings).then(hashed);
  const known = documents.get(document) ?? new Map<CanonicalForm, Promise<Canonical>>();
  documents.set(document, known);
  const made = known.get(form) ?? form.document(document, settings).then(hashed);
  known.set(form, made);
  return made;
};

// EdDSA Cryptosuites 1.0, 3.2.3-3.2.5, and the same sections of every other suite here: the hash of the proof options comes first.
const signatureBase = async ({form}: Cryptosuite, document: JsonObject, config: JsonObject, inner: InnerValues, settings: Settings): Promise<Uint8Array<ArrayBuffer>> => {
  const proof = await canonicalProofOf(form, config, document['@context'], settings);
  inner.canonicalForm = form.id;
  inner.canonicalProof = proof.canonical.text();
  inner.proofHash = hex(proof.hash);
  const content = await canonicalDocumentOf(form, document, settings);
  // Long, and of a class nobody looks at it: put together when somebody does.
  Object.defineProperty(inner, 'canonicalDocument', {get: () => content.canonical.text(), enumerable: true, configurable: true});
  inner.documentHash = hex(content.hash);
  const base = joined(proof.hash, content.hash);
  inner.signatureBase = hex(base);
  return base;
};

/** xsd:dateTime in UTC with whole seconds, as proofs carry it. */
export const seconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The document with a proof of a cryptosuite, eddsa-rdfc-2022 unless told otherwise, and every value on the way. `created` is cut to the second.
 * Throws ProofError as canonicalise does, 'already-secured' when the document has a proof, 'alg-key-mismatch' for a key of another kind.
 */
export async function addDataIntegrityProof(document: JsonObject, key: SampleKey, {created, cryptosuite = 'eddsa-rdfc-2022', ...settings}: {created: Date; cryptosuite?: CryptosuiteId} & Settings): Promise<{document: JsonObject; inner: InnerValues}> {
  const suite = cryptosuiteById(cryptosuite);
  if ('proof' in document) throw new ProofError('already-secured');
  if (key.type !== suite.key) throw new ProofError('alg-key-mismatch', {alg: suite.id, key: key.type});
  const proof = {
    type: suite.type, ...(suite.type === suite.id ? {} : {cryptosuite: suite.id}), created: seconds(created), verificationMethod: key.verificationMethod, proofPurpose: ofCredentials,
    ...(suite.form.ownContext && '@context' in document ? {'@context': structuredClone(document['@context'])} : {}),
  };
  const inner: InnerValues = {key: key.verificationMethod, algorithm: suite.key};
  const signature = await key.sign(await signatureBase(suite, document, proof, inner, settings));
  inner.signature = hex(signature);
  return {document: {...document, proof: {...proof, proofValue: multibase(signature)}}, inner};
}

// xsd:dateTime with a time zone; the year, month and day must exist.
const timeOf = (value: unknown): number | null => {
  const match = typeof value === 'string' ? /^\d{4}-\d\d-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(value) : null;
  if (match === null) return null;
  const time = Date.parse(match[0]);
  const offset = match[2] === undefined ? 0 : (Number(match[3]) * 60 + Number(match[4])) * (match[2] === '-' ? -60_000 : 60_000);
  return Number.isNaN(time) || new Date(time + offset).getUTCDate() !== Number(match[1]) ? null : time;
};

const checkOptions = (proof: JsonObject, purpose: KeyPurpose, now: number): Cryptosuite => {
  const suite = cryptosuiteOf(proof);
  if (suite === undefined) throw new ProofError('cryptosuite-unsupported', {cryptosuite: shown(proof.cryptosuite ?? proof.type)});
  if ('previousProof' in proof) throw new ProofError('proof-chain-unsupported');
  if (typeof proof.verificationMethod !== 'string') throw new ProofError('proof-malformed', {property: 'verificationMethod'});
  if (typeof proof.proofValue !== 'string') throw new ProofError('proof-malformed', {property: 'proofValue'});
  if (proof.proofPurpose !== purpose) throw new ProofError('purpose-wrong', {purpose: shown(proof.proofPurpose), needed: purpose});
  for (const property of ['created', 'expires'] as const) {
    if (property in proof && timeOf(proof[property]) === null) throw new ProofError('created-invalid', {property, value: shown(proof[property])});
  }
  if ((timeOf(proof.created) ?? 0) > now + clockSkewMs) throw new ProofError('created-in-future', {value: String(proof.created)});
  if ((timeOf(proof.expires) ?? Infinity) < now) throw new ProofError('proof-expired', {value: String(proof.expires)});
  return suite;
};

// Verification of 3.2.2 and 3.3.2 lets a proof name the first of the document's contexts only. Nothing signs the others, so whoever changes a
// document could add contexts to it and give signed words another meaning for every other reader. Here both must be the same.
const sameContext = (document: JsonObject, proof: JsonObject): void => {
  if ('@context' in proof && JSON.stringify([proof['@context']].flat()) !== JSON.stringify([document['@context']].flat())) throw new ProofError('context-mismatch');
};

// 3.3.2, step 4.2: what is signed has the @context as the proof writes it, a single one with or without its list.
const asProofWrites = ({form}: Cryptosuite, document: JsonObject, proof: JsonObject): JsonObject => (
  form.ownContext && '@context' in proof && JSON.stringify(proof['@context']) !== JSON.stringify(document['@context']) ? {...document, '@context': proof['@context']} : document
);

const checkOne = async (document: JsonObject, proof: JsonObject, options: CheckOptions & Settings): Promise<ProofCheck> => {
  const inner: InnerValues = {};
  let signer: Signer | undefined;
  const {purpose = ofCredentials} = options;
  try {
    const suite = checkOptions(proof, purpose, (options.at ?? new Date()).getTime());
    const {proofValue, ...config} = proof;
    const signature = fromMultibase(String(proofValue));
    inner.signature = hex(signature ?? new Uint8Array());
    if (!String(proofValue).startsWith('z') || signature?.length !== 64) throw new ProofError('signature-malformed', {length: signature?.length ?? 0});
    sameContext(document, proof);
    // The canonical forms are of use to a reader even when the key can't be had, so they come first.
    const base = await signatureBase(suite, asProofWrites(suite, document, proof), config, inner, options);
    const found = await findKey(String(proof.verificationMethod), purpose, options.didDocuments, options.at);
    signer = found.signer;
    inner.key = found.key.shown;
    inner.algorithm = suite.key;
    // The same suites have another hash for this curve, which is not made here (ECDSA Cryptosuites 1.0, 3.2.4).
    if (found.key.kind === 'P-384' && suite.key === 'P-256') throw new ProofError('key-unsupported', {method: String(proof.verificationMethod), key: 'P-384'});
    if (found.key.kind !== suite.key) throw new ProofError('alg-key-mismatch', {alg: suite.id, key: found.key.kind});
    return concluded(await verifySignature(found.key, signature, base) ? 'signature-valid' : 'signature-mismatch', purpose === ofCredentials ? {} : {challenge: shown(proof.challenge ?? ''), domain: shown(proof.domain ?? '')}, inner, {signer});
  } catch (error) {
    return concludedFrom(error, inner, {signer});
  }
};

/**
 * Checks the proof inside a document (VC Data Integrity 1.0, and the suite before it); of several proofs each must hold as far as its kind is known. Never throws.
 * A proof of another kind, an unknown context or a key that was not given leaves the matter open ('not-checked').
 */
export async function checkDataIntegrity(document: unknown, options: CheckOptions & Settings = {}): Promise<ProofCheck> {
  if (!isObject(document) || document.proof === undefined) return concluded('proof-absent', {}, {});
  const {proof, ...unsecured} = document;
  const proofs = [proof].flat();
  if (proofs.length === 0) return concluded('proof-absent', {}, {});
  if (proofs.length > mostProofs || !proofs.every(isObject)) return concluded('proof-malformed', {property: 'proof'}, {});
  const checks: ProofCheck[] = [];
  for (const item of proofs) checks.push(await checkOne(unsecured, item as JsonObject, options));
  const passed = checks.filter(({outcome}) => outcome === 'pass');
  // A set of proofs has no order: the issuer's own speaks for the credential, the holder's for what they present, wherever it stands.
  const owner = idOf(options.purpose === 'authentication' ? document.holder : document.issuer);
  passed.sort((a, b) => Number(b.signer?.id === owner) - Number(a.signer?.id === owner));
  const worst = checks.find(({outcome}) => outcome === 'fail') ?? passed[0] ?? checks[0];
  if (worst === undefined) return concluded('proof-absent', {}, {});
  return worst.outcome === 'pass' ? {...worst, data: {...worst.data, proofs: passed.length}} : worst;
}
