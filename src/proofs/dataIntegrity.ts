import {shown} from '../language';
import {canonicalise, type CanonicaliseOptions} from './canonicalise';
import {fromMultibase, hex, isObject, joined, multibase, utf8, type JsonObject} from '../values';
import {engine} from './engine';
import {concluded, concludedFrom, ProofError, type CheckOptions, type InnerValues, type ProofCheck, type Signer} from './outcome';
import {type ContextTable} from './contexts';
import {type PreparedForms} from './prepared';
import {type SampleKey} from './sampleKey';
import {findKey} from './verificationKey';

/** The one embedded proof that the Open Badges conformance tests know (VC Data Integrity 1.0, EdDSA Cryptosuites 1.0). */
export const cryptosuite = 'eddsa-rdfc-2022';

const purpose = 'assertionMethod';
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

const hashOf = async (canonical: string): Promise<Uint8Array<ArrayBuffer>> => (await engine()).sha256(utf8(canonical));

// In a batch only the document changes: same contexts, method and second. One entry is enough.
let lastProof: {contexts: ContextTable | undefined; text: string; canonical: string; hash: Uint8Array<ArrayBuffer>} | undefined;

const canonicalProofOf = async (config: JsonObject, options: CanonicaliseOptions): Promise<{canonical: string; hash: Uint8Array<ArrayBuffer>}> => {
  const text = JSON.stringify(config);
  if (lastProof?.text === text && lastProof.contexts === options.contexts) return lastProof;
  const canonical = await canonicalise(config, options);
  lastProof = {contexts: options.contexts, text, canonical, hash: await hashOf(canonical)};
  return lastProof;
};

// Several proofs of one document cover the same content.
const documents = new WeakMap<JsonObject, Promise<{canonical: string; hash: Uint8Array<ArrayBuffer>}>>();
const canonicalDocumentOf = (document: JsonObject, settings: Settings): Promise<{canonical: string; hash: Uint8Array<ArrayBuffer>}> => {
  const known = documents.get(document);
  if (known !== undefined) return known;
  const {forms} = settings;
  const made = (forms ?? {canonicalise}).canonicalise(document, settings).then(async (canonical) => ({canonical, hash: await hashOf(canonical)}));
  // To fill a form again costs less than to keep what it gave for each of a batch.
  if (forms !== undefined) return made;
  documents.set(document, made);
  return made;
};

// EdDSA Cryptosuites 1.0, 3.2.3-3.2.5: the hash of the proof options comes first.
const signatureBase = async (document: JsonObject, config: JsonObject, inner: InnerValues, settings: Settings): Promise<Uint8Array<ArrayBuffer>> => {
  const proof = await canonicalProofOf(config, settings);
  inner.canonicalProof = proof.canonical;
  inner.proofHash = hex(proof.hash);
  const content = await canonicalDocumentOf(document, settings);
  inner.canonicalDocument = content.canonical;
  const documentHash = content.hash;
  inner.documentHash = hex(documentHash);
  const base = joined(proof.hash, documentHash);
  inner.signatureBase = hex(base);
  return base;
};

/** xsd:dateTime in UTC with whole seconds, as proofs carry it. */
export const seconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The document with an eddsa-rdfc-2022 proof, and every value on the way. `created` is cut to the second.
 * Throws ProofError as canonicalise does, and 'already-secured' when the document has a proof.
 */
export async function addDataIntegrityProof(document: JsonObject, key: SampleKey, {created, ...settings}: {created: Date} & Settings): Promise<{document: JsonObject; inner: InnerValues}> {
  if ('proof' in document) throw new ProofError('already-secured');
  const proof = {type: 'DataIntegrityProof', cryptosuite, created: seconds(created), verificationMethod: key.verificationMethod, proofPurpose: purpose};
  const inner: InnerValues = {key: key.verificationMethod, algorithm: 'Ed25519'};
  const signature = await key.sign(await signatureBase(document, {...proof, '@context': document['@context']}, inner, settings));
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

const checkOptions = (proof: JsonObject, now: number): void => {
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== cryptosuite) throw new ProofError('cryptosuite-unsupported', {cryptosuite: shown(proof.cryptosuite ?? proof.type)});
  if ('previousProof' in proof) throw new ProofError('proof-chain-unsupported');
  if (typeof proof.verificationMethod !== 'string') throw new ProofError('proof-malformed', {property: 'verificationMethod'});
  if (typeof proof.proofValue !== 'string') throw new ProofError('proof-malformed', {property: 'proofValue'});
  if (proof.proofPurpose !== purpose) throw new ProofError('purpose-wrong', {purpose: shown(proof.proofPurpose)});
  for (const property of ['created', 'expires'] as const) {
    if (property in proof && timeOf(proof[property]) === null) throw new ProofError('created-invalid', {property, value: shown(proof[property])});
  }
  if ((timeOf(proof.created) ?? 0) > now + clockSkewMs) throw new ProofError('created-in-future', {value: String(proof.created)});
  if ((timeOf(proof.expires) ?? Infinity) < now) throw new ProofError('proof-expired', {value: String(proof.expires)});
};

// Verification of 3.2.2 lets a proof name the first of the document's contexts only. Nothing signs that list, so whoever changes a document
// could add contexts to it and give signed words another meaning for every other reader. Here both must be the same.
const sameContext = (document: JsonObject, proof: JsonObject): void => {
  if ('@context' in proof && JSON.stringify([proof['@context']].flat()) !== JSON.stringify([document['@context']].flat())) throw new ProofError('context-mismatch');
};

const checkOne = async (document: JsonObject, proof: JsonObject, options: CheckOptions & Settings): Promise<ProofCheck> => {
  const inner: InnerValues = {};
  let signer: Signer | undefined;
  try {
    checkOptions(proof, (options.at ?? new Date()).getTime());
    const {proofValue, ...config} = proof;
    const signature = fromMultibase(String(proofValue));
    inner.signature = hex(signature ?? new Uint8Array());
    if (!String(proofValue).startsWith('z') || signature?.length !== 64) throw new ProofError('signature-malformed', {length: signature?.length ?? 0});
    sameContext(document, proof);
    const context = document['@context'];
    // The canonical forms are of use to a reader even when the key can't be had, so they come first.
    const base = await signatureBase(document, {...config, '@context': context}, inner, options);
    const found = await findKey(String(proof.verificationMethod), purpose, options.didDocuments, options.at);
    signer = found.signer;
    inner.key = found.key.shown;
    inner.algorithm = 'Ed25519';
    if (found.key.kind !== 'Ed25519') throw new ProofError('key-unsupported', {method: String(proof.verificationMethod), key: found.key.kind});
    const holds = await (await engine()).verify(found.key.raw, signature, base);
    return concluded(holds ? 'signature-valid' : 'signature-mismatch', {}, inner, {signer});
  } catch (error) {
    return concludedFrom(error, inner, {signer});
  }
};

/**
 * Checks the eddsa-rdfc-2022 proof of a document; of several proofs each must hold as far as it is of this kind. Never throws.
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
  // A set of proofs has no order: the issuer's own speaks for the credential, wherever it stands.
  const issuer = isObject(document.issuer) ? document.issuer.id : document.issuer;
  passed.sort((a, b) => Number(b.signer?.id === issuer) - Number(a.signer?.id === issuer));
  const worst = checks.find(({outcome}) => outcome === 'fail') ?? passed[0] ?? checks[0];
  if (worst === undefined) return concluded('proof-absent', {}, {});
  return worst.outcome === 'pass' ? {...worst, data: {proofs: passed.length}} : worst;
}
