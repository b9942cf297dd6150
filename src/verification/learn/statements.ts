import {type ClauseId, type ElementId} from '../../standards';
import {idOf, isObject, objectsOf, stringsOf, valuesAt} from '../../values';
import {type MessageData} from '../../language';
import {conclusionOf, type Check, type CheckId, type Report} from '../report';
import {type StatementCode} from './words';

/** `proven` by a check; only `stated` in the file; `open`: no check answers it; `against`: a check speaks against it. */
export type StatementKind = 'proven' | 'stated' | 'open' | 'against';

/** What may be concluded from one checked file. */
export interface Statement {
  kind: StatementKind;
  code: StatementCode;
  data: MessageData;
  /** The check that it rests on; none for what only the file says, or what no check can ask. */
  check?: CheckId;
}

/** A question to the holder or the issuer; `element` and `clause` where an element of Annex I is missing. */
export interface Question {code: `ask-${ElementId}` | 'ask-key' | 'ask-original' | 'ask-status' | 'ask-proof'; element?: ElementId; clause?: ClauseId}

/** Codes of a check from which a statement follows; nothing else lets it be said. */
const fromChecks: readonly {code: StatementCode; kind: StatementKind; from: readonly string[]}[] = [
  {kind: 'proven', code: 'intact', from: ['proof.signature-valid', 'proof.seal-intact', 'proof.disclosures-valid', 'proof.disclosures-bound']},
  {kind: 'proven', code: 'key-fits', from: ['signer.key-only', 'signer.document', 'signer.sample']},
  {kind: 'proven', code: 'in-time', from: ['validity.ok', 'validity.open']},
  {kind: 'proven', code: 'not-withdrawn', from: ['status.ok']},
  {kind: 'proven', code: 'complete-form', from: ['schema.ok']},
  {kind: 'against', code: 'other-use', from: ['signer.certificate-use']},
  {kind: 'open', code: 'sample', from: ['signer.sample', 'signer.none-sample', 'signer.seal-sample']},
  {kind: 'open', code: 'terms-unknown', from: ['terms.context-needed']},
  {kind: 'open', code: 'unsigned', from: ['proof.none']},
  {kind: 'open', code: 'no-status', from: ['status.none']},
  {kind: 'open', code: 'no-end', from: ['validity.open', 'validity.none']},
];

/** What each way of ending a check lets one say where no row above does. */
const byOutcome: Readonly<Partial<Record<Check['outcome'], Readonly<Partial<Record<CheckId, {kind: StatementKind; code: StatementCode}>>>>>> = {
  fail: {
    readable: {kind: 'against', code: 'not-readable'}, format: {kind: 'against', code: 'not-readable'}, schema: {kind: 'against', code: 'form-broken'}, terms: {kind: 'against', code: 'terms-broken'},
    proof: {kind: 'against', code: 'not-intact'}, signer: {kind: 'against', code: 'other-signer'}, validity: {kind: 'against', code: 'out-of-time'}, status: {kind: 'against', code: 'withdrawn'},
  },
  'not-checked': {proof: {kind: 'open', code: 'proof-open'}, status: {kind: 'open', code: 'status-open'}},
  warning: {elements: {kind: 'open', code: 'elements-missing'}, status: {kind: 'open', code: 'status-open'}, terms: {kind: 'open', code: 'terms-open'}},
};

const text = (value: unknown): string => {
  const [first] = isObject(value) ? Object.values(value).flatMap((part) => stringsOf(part)) : stringsOf(value);
  return first ?? '';
};
const textAt = (document: unknown, ...paths: readonly string[]): string => paths.flatMap((path) => valuesAt(document, path.split('.'))).map(text).find((found) => found !== '') ?? '';

/** Who says what about whom, as the file has it. */
function stated(document: unknown): Statement[] {
  if (!isObject(document) || !('credentialSubject' in document)) return [];
  const issuer = textAt(document, 'issuer.legalName', 'issuer.name') || (idOf(document.issuer) ?? '');
  const names = ['givenName', 'familyName'].map((name) => textAt(document, `credentialSubject.${name}`)).filter(Boolean).join(' ');
  const hashed = objectsOf(valuesAt(document, ['credentialSubject', 'identifier'])).find(({identityType, hashed: hidden}) => identityType === 'name' && hidden !== true);
  const holder = textAt(document, 'credentialSubject.fullName', 'credentialSubject.name') || names || text(hashed?.identityHash);
  const title = textAt(document, 'credentialSubject.achievement.name', 'credentialSubject.hasClaim.title', 'displayParameter.title', 'name');
  return issuer && title ? [{kind: 'stated', code: holder ? 'claim' : 'claim-nobody', data: {issuer, title, holder}}] : [];
}

/** What may be concluded from one checked file, and no more: each statement follows from a check, or is marked as only stated, or as open. */
export function statementsOf(report: Report): readonly Statement[] {
  const broken = report.checks.some(({id, outcome}) => id === 'proof' && outcome === 'fail');
  const found = report.checks.flatMap(({id, code, outcome, data}): Statement[] => {
    const rows = fromChecks.filter(({from}) => from.includes(code));
    const other = byOutcome[outcome]?.[id];
    // What stands in a file that was changed may be part of the change: nothing of it is shown.
    if (broken && id !== 'proof' && rows.some(({kind}) => kind === 'proven')) return [];
    return rows.length > 0 ? rows.map((row) => ({kind: row.kind, code: row.code, data, check: id})) : other ? [{...other, data, check: id}] : [];
  });
  if (report.verdict === 'unreadable') return found.filter(({kind}) => kind === 'against');
  const says = stated(report.document);
  // No file can show these.
  const always: Statement[] = !isObject(report.document) || !('credentialSubject' in report.document) ? [] : (['who', 'truth', 'person'] as const).map((code) => ({kind: 'open', code, data: {}}));
  return [...found.filter(({kind}) => kind === 'against'), ...says, ...found.filter(({kind}) => kind !== 'against'), ...always];
}

/** The clause that a missing element is asked by. */
const asked: Readonly<Record<ElementId, ClauseId>> = {
  M1: 'S8.1', M2: 'S7.3', M3: 'S1.1', M4: 'S1.1', M5: 'S8.2', M6: 'S3.1', M7: 'S4.1', M8: 'S4.5', M9: 'S5.1', M10: 'S7.1', M11: 'S6.1', O1: 'S2.5', O2: 'S5.4', O3: 'S5.3', O4: 'S9.2', O5: 'S7.2',
};
const isElement = (id: unknown): id is ElementId => typeof id === 'string' && Object.hasOwn(asked, id);

/** The questions that a report leaves: those of the proof first, then one for each element that is not there. */
export function questionsOf(report: Report): readonly Question[] {
  const outcome = (id: CheckId): string | undefined => report.checks.find((check) => check.id === id)?.outcome;
  if (report.verdict === 'unreadable') return [{code: 'ask-original'}];
  const conclusion = conclusionOf(report);
  if (conclusion === 'plain') return [];
  const {missing = [], notUsed = []} = report.checks.find(({id}) => id === 'elements')?.data ?? {};
  const absent = [missing, notUsed].flatMap((ids) => (Array.isArray(ids) ? ids : [])).filter(isElement);
  return [
    ...(outcome('proof') === 'fail' ? [{code: 'ask-original'} as const] : []),
    ...(outcome('proof') === 'pass' ? [{code: 'ask-key'} as const] : outcome('proof') === 'fail' ? [] : [{code: 'ask-proof'} as const]),
    ...(outcome('status') === 'pass' ? [] : [{code: 'ask-status'} as const]),
    ...absent.map((element) => ({code: `ask-${element}` as const, element, clause: asked[element]})),
  ];
}
