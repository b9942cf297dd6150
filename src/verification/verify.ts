import {checkElements} from './checks/elements';
import {checkSigner, proofCheckers, proofResult} from './checks/proof';
import {edcTermsResult, formatFaults, schemaResult} from './checks/schema';
import {checkStatus} from './checks/status';
import {checkLinkedTerms, withoutClaims} from './checks/terms';
import {checkValidity} from './checks/validity';
import {credentialIn, isChecked, isEbsi, isSample, type CheckedFormat, type Envelope} from './detect';
import {type PreparedForms} from '../proofs';
import {isObject, type JsonObject} from '../values';
import {openedFully, read, type Found} from './read';
import {checkIds, verdictOf, type Check, type CheckId, type Report, type Result} from './report';
import {maxBytes} from './sniff';
import {words} from './words';

/** Options of a check. Documents are given, never fetched. */
export interface VerifyOptions {
  /** The clock that dates are compared with; now, if absent. */
  at?: Date;
  /** DID documents or key documents of issuers. */
  didDocuments?: readonly unknown[];
  /** Status list credentials. */
  statusLists?: readonly unknown[];
  /** Ends the work on a proof. */
  signal?: AbortSignal;
  /** Canonical forms that earlier files prepared: files that differ only in their texts, such as those of a class, are checked sooner. */
  forms?: PreparedForms;
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

/** Runs one check; what it throws becomes a failed check, because no file may stop a report. */
async function guarded(check: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    return {outcome: 'fail', code: 'check.unexpected', data: {detail: detailOf(error)}};
  }
}

const labelOf = ({format, envelope, document}: Pick<Found, 'format' | 'envelope' | 'document'>): string => {
  const label = words.text(document !== undefined && isEbsi(document) ? 'label:edc-ebsi' : `label:${format}`, 'en');
  return envelope === 'none' ? label : words.text(`envelope:${envelope}`, 'en', {label});
};

const reportOf = (found: Pick<Found, 'format' | 'envelope' | 'document'>, results: Readonly<Partial<Record<CheckId, Result>>>): Report => {
  const checks: Check[] = checkIds.map((id) => {
    const {data = {}, details = [], ...rest} = results[id] ?? {outcome: 'not-checked', code: 'check.not-reached'};
    return {id, data, details, ...rest};
  });
  return {format: found.format, formatLabel: labelOf(found), verdict: verdictOf(checks), checks, ...(found.document && {document: found.document})};
};

/** The faults of form and terms; a document that stops the search itself has one. */
function faultsFound(format: CheckedFormat, document: JsonObject): ReturnType<typeof formatFaults> {
  try {
    return formatFaults(format, document);
  } catch (error) {
    return {form: [{source: 'verification', code: 'unexpected', pointer: '', severity: 'error', data: {detail: detailOf(error)}}], terms: []};
  }
}

/** Working documents of a provider: form and elements; the rest is asked of credentials only. */
const workingDocument = (format: CheckedFormat): boolean => format === 'specification' || format === 'award';

// Formats whose terms another check has looked at: those of an EDC stand in its table, those of an SD-JWT VC in its type.
const termsElsewhere: readonly CheckedFormat[] = ['edc', 'edc-upload', 'sd-jwt-vc'];

// A token can say in a claim of its own where its status stands (Token Status List).
const statusIn = (credential: JsonObject, payload: unknown): JsonObject => (
  credential.credentialStatus === undefined && isObject(payload) && isObject(payload.status) ? {...credential, credentialStatus: {type: Object.keys(payload.status)}} : credential
);

async function credentialResults(format: CheckedFormat, envelope: Envelope, credential: JsonObject, found: Found, at: Date, options: VerifyOptions): Promise<Partial<Record<CheckId, Result>>> {
  const proofOptions = {at, didDocuments: options.didDocuments, signal: options.signal, forms: options.forms};
  const proof = await proofCheckers[envelope](found.file === found.document ? credential : found.file, proofOptions);
  return {
    proof: proofResult(proof),
    signer: await guarded(() => checkSigner(credential, proof, isSample(credential))),
    validity: await guarded(() => checkValidity(credential, at, proof.times)),
    status: await guarded(() => checkStatus(statusIn(credential, proof.payload), {at, lists: options.statusLists ?? [], checkProof: (list) => proofCheckers.none(list, proofOptions)})),
    ...(termsElsewhere.includes(format) ? {} : {terms: await guarded(() => checkLinkedTerms(credential, envelope === 'none' ? proof : undefined))}),
  };
}

async function inspect(input: Uint8Array | string, options: VerifyOptions): Promise<Report> {
  const at = options.at ?? new Date();
  // Pasted text is looked at as a file would be, so that a PDF is told as one either way.
  const found = await openedFully(read(typeof input === 'string' && input.length <= maxBytes ? new TextEncoder().encode(input) : input));
  const {readable, format, envelope} = found;
  if (readable.outcome === 'fail') return reportOf(found, {readable});
  const label = labelOf(found);
  if (!isChecked(format) || found.document === undefined) {
    const code = format === 'unknown' ? 'format.unknown' : format === 'list' ? 'format.list' : 'format.named';
    return reportOf(found, {readable, format: {outcome: 'fail', code, data: {label, format}}});
  }

  const ofToken = envelope === 'vc-jwt' || envelope === 'sd-jwt';
  const document = ofToken && format !== 'sd-jwt-vc' ? withoutClaims(found.document) : found.document;
  const {form, terms} = faultsFound(format, document);
  const otherVersion = form.find(({code}) => code === 'newer-version' || code === 'unknown-version');
  if (otherVersion !== undefined) {
    return reportOf(found, {readable, format: {outcome: 'fail', code: 'format.version', data: {label, stated: String(document.$schema), current: otherVersion.data.current ?? 1}}});
  }
  const shared: Partial<Record<CheckId, Result>> = {
    readable, format: {outcome: 'pass', code: 'format.known', data: {label, format, envelope}},
    schema: await guarded(() => schemaResult(form)),
    elements: await guarded(() => checkElements(format, credentialIn(format, document), at)),
  };
  if (workingDocument(format)) {
    return reportOf({...found, document}, {
      ...shared,
      terms: {outcome: 'not-applicable', code: 'terms.plain'}, proof: {outcome: 'not-applicable', code: 'proof.not-for-this'},
      signer: {outcome: 'not-applicable', code: 'signer.none'}, validity: {outcome: 'not-applicable', code: 'validity.not-for-this'},
      status: {outcome: 'not-applicable', code: 'status.none'},
    });
  }
  const credential = credentialIn(format, document);
  const termsHere: Result = format === 'sd-jwt-vc' ? {outcome: 'not-applicable', code: 'terms.plain'} : edcTermsResult(credential, terms);
  const results = {terms: termsHere, ...shared, ...await credentialResults(format, envelope, credential, found, at, options)};
  // What was dropped is in no canonical form, so no proof speaks for it.
  if (found.dropped.length > 0) results.terms = {outcome: 'fail', code: 'terms.dropped-names', data: {places: found.dropped}};
  return reportOf({...found, document: credential}, results);
}

/**
 * The report on one file: bytes, or text that was pasted. Never throws, whatever it is given, and never asks the network.
 * The nine checks are always all there, in the same order. Up to 10 MB and 64 levels are read.
 */
export async function verify(input: Uint8Array | string, options: VerifyOptions = {}): Promise<Report> {
  try {
    return await inspect(input, options);
  } catch (error) {
    return reportOf({format: 'unknown', envelope: 'none'}, {readable: {outcome: 'fail', code: 'readable.unexpected', data: {detail: detailOf(error)}}});
  }
}
