import {checkElements} from './checks/elements';
import {checkPresenter, checkSigner, proofCheckers, proofResult} from './checks/proof';
import {edcTermsResult, formatFaults, schemaResult} from './checks/schema';
import {checkStatus} from './checks/status';
import {checkLinkedTerms, withoutClaims} from './checks/terms';
import {checkValidity} from './checks/validity';
import {credentialIn, isChecked, isEbsi, isSample, type CheckedFormat, type Envelope} from './detect';
import {checkPresentation, contextsWith, type CheckOptions, type PreparedForms} from '../proofs';
import {idOf, isObject, objectsOf, type JsonObject} from '../values';
import {openedFully, read, type Found} from './read';
import {nestedIn, openCarrier, type ContainerId, type Inner, type Opened} from './inside';
import {checkIds, verdictOf, worstOf, type Check, type CheckId, type Report, type ReportPart, type Result} from './report';
import {maxBytes} from './sniff';
import {words} from './words';

/** Options of a check. Documents are given, never fetched. */
export interface VerifyOptions {
  /** The clock that dates are compared with; now, if absent. */
  at?: Date;
  /** DID documents or key documents of issuers. */
  didDocuments?: readonly unknown[];
  /** Status list credentials: documents, or the text of a token. */
  statusLists?: readonly unknown[];
  /** Certificates in DER that the reader trusts. */
  certificates?: readonly Uint8Array[];
  /** Definitions of terms that do not come along: used where they are the published ones. */
  contexts?: readonly unknown[];
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

/** What every check of a proof may use. */
const proofOptionsOf = async (options: VerifyOptions, at: Date): Promise<CheckOptions> => (
  {at, contexts: await contextsWith(options.contexts ?? []), didDocuments: options.didDocuments, certificates: options.certificates, signal: options.signal, forms: options.forms}
);

async function credentialResults(format: CheckedFormat, envelope: Envelope, credential: JsonObject, found: Found, at: Date, options: VerifyOptions): Promise<Partial<Record<CheckId, Result>>> {
  const proofOptions = await proofOptionsOf(options, at);
  const proof = await proofCheckers[envelope](found.file === found.document ? credential : found.file, proofOptions);
  return {
    proof: proofResult(proof),
    signer: await guarded(() => checkSigner(credential, proof, isSample(credential))),
    validity: await guarded(() => checkValidity(credential, at, proof.times)),
    status: await guarded(() => checkStatus(statusIn(credential, proof.payload), {at, lists: options.statusLists ?? [], checkProof: (list) => proofCheckers[typeof list === 'string' ? 'vc-jwt' : 'none'](list, proofOptions)})),
    ...(termsElsewhere.includes(format) ? {} : {terms: await guarded(() => checkLinkedTerms(credential, envelope === 'none' ? proof : undefined, proofOptions.contexts))}),
  };
}

async function inspect(found: Found, options: VerifyOptions): Promise<Report> {
  const at = options.at ?? new Date();
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

/** How far files inside files are followed, and how many reports one file may ask for. */
const deepest = 4;
const mostParts = 500;

/** Where a check stands: how deep inside a file, and how many more reports may be made. */
interface Visit {options: VerifyOptions; depth: number; budget: {left: number}}

const inside = (report: Report, container: ContainerId, {name, bytes}: Inner, beside: readonly string[]): Report => {
  const label = words.text('carried:label', 'en', {label: report.formatLabel, container: words.text(`in:${container}`, 'en')});
  const data = {container, name, ...(beside.length > 0 && {beside})};
  return {
    ...report, formatLabel: label,
    carried: report.carried ?? {container, name, text: new TextDecoder().decode(bytes)},
    checks: report.checks.map((check) => (check.code === 'readable.ok' ? {...check, code: beside.length > 0 ? 'readable.carried-beside' : 'readable.carried', data} : check)),
  };
};

const tooMuch = (): Report => reportOf({format: 'unknown', envelope: 'none'}, {readable: {outcome: 'fail', code: 'readable.too-many-inside', data: {limit: mostParts, depth: deepest}}});

/** The reports on what lies inside, one after the other; beyond the limits stands one report that says so. */
async function partsOf(inner: readonly Inner[], container: ContainerId, visit: Visit): Promise<ReportPart[]> {
  const parts: ReportPart[] = [];
  for (const each of inner) {
    visit.budget.left -= 1;
    if (visit.budget.left < 0) return [...parts, {name: each.name, report: tooMuch()}];
    parts.push({name: each.name, report: inside(await look(each.bytes, {...visit, depth: visit.depth + 1}), container, each, [])});
  }
  return parts;
}

const askedOfEach: Result = {outcome: 'not-applicable', code: 'parts.each'};

/** The report on a file that only carries others: its verdict is the worst of theirs, and of what is checked of itself. */
function carryingReport(format: Found['format'], parts: readonly ReportPart[], readable: Result, own: Readonly<Partial<Record<CheckId, Result>>> = {}): Report {
  const results = Object.fromEntries(checkIds.map((id) => [id, askedOfEach]));
  const label = words.text(`label:${format}`, 'en');
  const report = reportOf({format, envelope: 'none'}, {...results, ...own, readable, format: {outcome: 'pass', code: 'format.holds', data: {label, format}}});
  const failed = report.checks.some(({outcome}) => outcome === 'fail');
  return {...report, verdict: worstOf([...parts.map((part) => part.report.verdict), ...(failed ? ['failed' as const] : [])]), parts};
}

/** Whom the credentials of a presentation speak of, at any depth, by their identifiers; undefined for each whom none names. */
const subjectsIn = (parts: readonly ReportPart[]): readonly (string | undefined)[] => [...new Set(parts.flatMap(({report: {document, parts: inside = []}}): readonly (string | undefined)[] => {
  if (inside.length > 0) return subjectsIn(inside);
  if (!isObject(document)) return [undefined];
  const subjects = objectsOf(document.credentialSubject);
  // An SD-JWT VC names its subject in a claim (SD-JWT VC, 2.2.2.2).
  return subjects.length > 0 ? subjects.map(idOf) : [typeof document.sub === 'string' ? document.sub : undefined];
}))];

/** What a presentation shows of itself: that it was signed, by whom, and until when. Nothing where nobody signed it. */
async function presentationResults(found: Found, document: JsonObject, parts: readonly ReportPart[], options: VerifyOptions): Promise<Partial<Record<CheckId, Result>>> {
  if (found.envelope === 'none' && document.proof === undefined) return {};
  if (found.format !== 'presentation' || (found.envelope !== 'none' && found.envelope !== 'vc-jwt')) return {proof: {outcome: 'not-checked', code: 'proof.presentation'}};
  const at = options.at ?? new Date();
  const proof = await checkPresentation(found.file, await proofOptionsOf(options, at));
  return {
    proof: proofResult(proof), signer: await guarded(() => checkPresenter(document, proof, subjectsIn(parts))),
    ...(proof.times && Object.keys(proof.times).length > 0 && {validity: await guarded(() => checkValidity({}, at, proof.times))}),
  };
}

async function carrierReport(opened: Opened & {ok: true}, visit: Visit): Promise<Report> {
  const {container, inner, beside} = opened;
  const [only] = inner;
  // A single credential is what the file is about.
  if (only !== undefined && inner.length === 1) return inside(await look(only.bytes, {...visit, depth: visit.depth + 1}), container, only, beside);
  const data = {count: inner.length, container, ...(beside.length > 0 && {beside})};
  return carryingReport(container, await partsOf(inner, container, visit), {outcome: 'pass', code: beside.length > 0 ? 'readable.parts-beside' : 'readable.parts', data});
}

/** The report on a document that holds credentials, with theirs. */
async function holderReport(found: Found, nested: {container: ContainerId; inner: readonly Inner[]}, visit: Visit): Promise<Report> {
  const {container, inner} = nested;
  const [only] = inner;
  if (container === 'enveloped' && only !== undefined) return inside(await look(only.bytes, {...visit, depth: visit.depth + 1}), container, only, []);
  const parts = await partsOf(inner, container, visit);
  if (!isChecked(found.format)) {
    const results = found.document === undefined ? {} : await presentationResults(found, found.document, parts, visit.options);
    const report = carryingReport(found.format, parts, found.readable.outcome === 'pass' ? {outcome: 'pass', code: 'readable.parts', data: {count: inner.length, container}} : found.readable, results);
    // Names that were left out may have stood in any of them.
    return found.dropped.length === 0 ? report : {...report, verdict: 'failed', checks: report.checks.map((check) => (check.id === 'terms' ? {...check, outcome: 'fail', code: 'terms.dropped-names', data: {places: found.dropped}} : check))};
  }
  const own = await inspect(found, visit.options);
  return {...own, verdict: worstOf([own.verdict, ...parts.map(({report}) => report.verdict)]), parts};
}

/** The report on a file, or on a file inside a file. */
async function look(bytes: Uint8Array, visit: Visit): Promise<Report> {
  if (visit.depth > deepest) return tooMuch();
  const opened = bytes.length > maxBytes ? undefined : await openCarrier(bytes);
  if (opened?.ok === false) {
    return reportOf({format: opened.container, envelope: 'none'}, {readable: {outcome: 'fail', code: `readable.container-${opened.fault}`, data: {container: opened.container}}});
  }
  if (opened?.ok === true && opened.inner.length > 0) return carrierReport(opened, visit);
  const found = await openedFully(read(bytes));
  const nested = nestedIn(found.format, found.document);
  return nested === undefined || nested.inner.length === 0 ? inspect(found, visit.options) : holderReport(found, nested, visit);
}

/**
 * The report on one file: bytes, or text that was pasted. Never throws, whatever it is given, and never asks the network.
 * The nine checks are always all there, in the same order. Up to 10 MB and 64 levels are read. A picture, PDF or archive with one
 * credential gives the report on that one; what holds several gives their reports too, as parts.
 */
export async function verify(input: Uint8Array | string, options: VerifyOptions = {}): Promise<Report> {
  try {
    const visit: Visit = {options, depth: 0, budget: {left: mostParts}};
    if (typeof input === 'string' && input.length > maxBytes) return await inspect(read(input), options);
    // Pasted text is looked at as a file would be, so that a PDF is told as one either way.
    return await look(typeof input === 'string' ? new TextEncoder().encode(input) : input, visit);
  } catch (error) {
    return reportOf({format: 'unknown', envelope: 'none'}, {readable: {outcome: 'fail', code: 'readable.unexpected', data: {detail: detailOf(error)}}});
  }
}
