import {isObject, objectsOf} from '../../values';
import {type Report} from '../report';
import {type StepCode} from './words';

/** One value of a step, under the name that the catalogue has for it. */
export interface StepValue {name: string; value: string}
/** One step of how a credential was secured: its stable code, and the real values of this file. */
export interface Step {code: StepCode; values: readonly StepValue[]}

/** A row of the table: a step, and the inner values it shows. A step whose values were not reached is left out. */
interface Row {code: StepCode; values: readonly string[]}

const signature: Row = {code: 'signature', values: ['signature', 'algorithm']};
const key: Row = {code: 'key', values: ['key']};

// Data Integrity (VC Data Integrity 1.0, §4): the same walk, in one of two canonical forms.
const embedded = (canonical: StepCode): readonly Row[] => [
  {code: canonical, values: ['canonicalDocument']}, {code: 'proof-options', values: ['canonicalProof']},
  {code: 'hashes', values: ['documentHash', 'proofHash']}, {code: 'base', values: ['signatureBase']}, signature, key,
];
// JSON Web Signature, compact (RFC 7515, §5.1).
const token: readonly Row[] = [{code: 'token-header', values: ['header']}, {code: 'token-payload', values: ['payload']}, {code: 'token-base', values: ['signatureBase']}, signature, key];

/** How each mechanism works, step by step: by the name of the cryptosuite where the proof stands inside, else by the envelope. */
const table: Readonly<Record<string, readonly Row[]>> = {
  'eddsa-rdfc-2022': embedded('canonical-rdfc'),
  'ecdsa-rdfc-2019': embedded('canonical-rdfc'),
  'eddsa-jcs-2022': embedded('canonical-jcs'),
  'vc-jwt': token,
  'vc-jose': token,
  // SD-JWT (RFC 9901): a token that holds digests; the values come after it.
  'sd-jwt': [...token, {code: 'disclosures', values: ['disclosures']}, {code: 'hidden', values: ['hiddenDigests']}, {code: 'binding', values: ['keyBinding']}],
  // JAdES in JSON (ETSI TS 119 182-1), also of Europass.
  seal: [{code: 'seal-header', values: ['header']}, {code: 'seal-payload', values: ['payload']}, {code: 'seal-base', values: ['signatureBase']}, signature, {code: 'certificate', values: ['key']}],
};

/** Mechanisms whose steps can be told. */
export const toldMechanisms: readonly string[] = Object.keys(table);

/** How the file of a report was secured; undefined where it has no proof, or one that is not known here. */
export function mechanismOf({checks, document}: Pick<Report, 'checks' | 'document'>): string | undefined {
  const envelope = checks.find(({id}) => id === 'format')?.data.envelope;
  if (typeof envelope === 'string' && envelope !== 'none') return Object.hasOwn(table, envelope) ? envelope : undefined;
  const suites = isObject(document) ? objectsOf(document.proof).map(({cryptosuite}) => cryptosuite) : [];
  return suites.find((suite): suite is string => typeof suite === 'string' && Object.hasOwn(table, suite));
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));
const present = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The steps of the proof and of the status of a file, with its own values, in the order in which they are done. Empty for a file without a known proof. */
export function stepsOf(report: Pick<Report, 'checks' | 'document'>): readonly Step[] {
  const innerOf = (id: string): Record<string, unknown> => {
    const inner = report.checks.find((check) => check.id === id)?.inner;
    return isObject(inner) ? inner : {};
  };
  const told = (rows: readonly Row[], inner: Record<string, unknown>): Step[] => rows.flatMap(({code, values}) => {
    const found = values.filter((name) => present(inner[name])).map((name) => ({name, value: asText(inner[name])}));
    return found.length > 0 ? [{code, values: found}] : [];
  });
  const mechanism = mechanismOf(report);
  const proof = mechanism === undefined ? [] : told(table[mechanism] ?? [], innerOf('proof'));
  // Bitstring Status List 1.0, §3.2.
  return [...proof, ...told([{code: 'status', values: ['list', 'index', 'value']}], innerOf('status'))];
}
