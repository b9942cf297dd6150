import {formatById, vcProblems, type FormatProblem} from '../../credentials';
import {knownContexts} from '../../proofs';
import {parseAward, parseSpecification, type BorderNote, type Parsed} from '../../specification';
import {isEbsi, type CheckedFormat} from '../detect';
import {isObject, listOf, type JsonObject} from '../../values';
import {type Detail, type Result} from '../report';
import {sdJwtVcFaults} from '../sdJwtRules';

// What our statement of a format says about definitions belongs to the check of the terms.
const termCodes: readonly string[] = ['term-undefined', 'type-undefined', 'bare-string', 'relative-id', 'context-unknown'];
const isAboutTerms = ({code}: {code: string}): boolean => termCodes.includes(code);

const fromNotes = (notes: readonly BorderNote[], severity: Detail['severity']): Detail[] => notes.map((note) => ({source: 'border', severity, ...note}));
const ofParsed = (parsed: Parsed<unknown>): Detail[] => (parsed.ok ? fromNotes(parsed.notes, 'warning') : fromNotes(parsed.problems, 'error'));
const ofFormat = (problems: readonly FormatProblem[]): Detail[] => problems.map((problem) => ({source: 'format', ...problem}));

const ebsiProfile: Detail = {source: 'verification', code: 'ebsi-profile', pointer: '/type', severity: 'warning', data: {}};

/** All faults of a document against the statement of its format. */
const faultsOf: Readonly<Record<CheckedFormat, (document: JsonObject) => Detail[]>> = {
  specification: (document) => ofParsed(parseSpecification(document)),
  award: (document) => ofParsed(parseAward(document)),
  edc: (document) => [...(isEbsi(document) ? [ebsiProfile] : []), ...ofFormat(formatById('edc')?.check(document) ?? [])],
  'edc-upload': (document) => ofFormat(formatById('edc-upload')?.check(document) ?? []),
  'open-badge': (document) => ofFormat(formatById('open-badge')?.check(document) ?? []),
  'vc-2': (document) => ofFormat(formatById('vc')?.check(document) ?? []),
  'vc-1': (document) => ofFormat(vcProblems(document, 'vc-1')),
  'sd-jwt-vc': sdJwtVcFaults,
};

/** What our statement of a format finds, parted into form and terms. */
export function formatFaults(format: CheckedFormat, document: JsonObject): {form: readonly Detail[]; terms: readonly Detail[]} {
  const faults = faultsOf[format](document);
  return {form: faults.filter((fault) => !isAboutTerms(fault)), terms: faults.filter(isAboutTerms)};
}

/** The check of the form, from its faults. */
export function schemaResult(faults: readonly Detail[]): Result {
  const errors = faults.filter(({severity}) => severity === 'error');
  if (errors.length > 0) return {outcome: 'fail', code: 'schema.faults', data: {count: errors.length}, details: faults};
  if (faults.length === 0) return {outcome: 'pass', code: 'schema.ok'};
  const unknown = faults.filter(({code}) => code === 'unknown-field');
  return unknown.length === faults.length
    ? {outcome: 'warning', code: 'schema.unknown-fields', data: {count: unknown.length}, details: faults}
    : {outcome: 'warning', code: 'schema.advice', data: {count: faults.length}, details: faults};
}

/** Address of the Europass context; its terms stand in the table of the format. */
const edcContext = 'http://data.europa.eu/snb/model/context/edc-ap';
const vc2Context = 'https://www.w3.org/ns/credentials/v2';

/** The check of the terms of an EDC, from what its table of terms found; its context is on no package, so linked data cannot be followed. */
export function edcTermsResult(credential: JsonObject, faults: readonly Detail[]): Result {
  const contexts = listOf(credential['@context']);
  const foreign = contexts.find((entry) => typeof entry === 'string' && entry !== edcContext && !knownContexts.has(entry));
  if (foreign !== undefined) return {outcome: 'fail', code: 'terms.context-unknown', data: {address: String(foreign)}};
  // Both define the description, and the first protects its meaning: no tool can read the two together.
  if (contexts.includes(vc2Context) && contexts.includes(edcContext)) return {outcome: 'fail', code: 'terms.protected', data: {term: 'description'}};
  if (contexts.some(isObject)) return {outcome: 'fail', code: 'terms.context-inline', data: {pointer: '/@context'}};
  if (faults.length === 0) return {outcome: 'pass', code: 'terms.ok'};
  return {outcome: 'fail', code: 'terms.faults', data: {count: faults.length}, details: faults};
}
