import {type JsonObject as Credential} from '../../credentials';
import {signVcJwt} from '../../proofs';
import {type Specification} from '../../specification';
import {base64url, isObject, placed, utf8} from '../../values';
import {tamperable} from '../../verification';
import {daysFrom, listAddress, listIndex} from './bench';
import {type Bench, type Expected, type Fault, type Faulty, type FaultKind, type GoodId} from './types';

type Change = (specification: Specification) => Partial<Specification>;
type Edit = Readonly<Record<string, unknown>>;
type Rest = Partial<Expected>;

const edited = (document: Credential, edits: Edit): Credential => Object.entries(edits).reduce<unknown>((value, [pointer, next]) => placed(value, pointer, next), document) as Credential;
const expected = ({conclusion = 'sample', checks = {}, ...rest}: Rest): Expected => ({conclusion, checks, ...rest});

/** Changed first, signed after: the signature holds. */
const before = (kind: FaultKind, good: GoodId, edits: (bench: Bench) => Edit, rest: Rest = {}): Fault => ({
  kind, good, expected: expected(rest), make: async (bench) => ({text: await bench.secured(good, edited(await bench.document(good), edits(bench)))}),
});
/** Signed first, changed after, inside its envelope. */
const after = (kind: FaultKind, good: GoodId, edits: Edit, rest: Rest): Fault => ({
  kind, good, expected: expected({conclusion: 'failed', ...rest}),
  make: async (bench) => {
    const text = await bench.secured(good, await bench.document(good));
    return {text: tamperable(text)?.changed(new Map(Object.entries(edits))) ?? text};
  },
});
/** The provider's own description has the gap; issued in good order. */
const described = (kind: FaultKind, good: GoodId, change: Change, absent: Expected['absent'], rest: Rest = {}): Fault => ({
  kind, good, expected: expected({absent, ...(good === 'edc' && {conclusion: 'sample-unsigned'}), ...rest}),
  make: async (bench) => ({text: await bench.secured(good, await bench.document(good, (specification) => ({specification: {...specification, ...change(specification)}})))}),
});
/** The text of a good file, treated as text. */
const asText = (kind: FaultKind, good: GoodId, change: (text: string) => string, rest: Rest): Fault => ({
  kind, good, expected: expected({conclusion: 'failed', ...rest}), make: async (bench) => ({text: change(await bench.secured(good, await bench.document(good)))}),
});
/** A good credential beside a list that speaks against it. */
const listed = (beside: (bench: Bench) => Promise<Faulty['beside']>, rest: Rest): Fault => ({
  kind: 'technical', good: 'listed', expected: expected(rest), make: async (bench) => ({text: await bench.secured('listed', await bench.document('listed')), beside: await beside(bench)}),
});

const broken: Expected['checks'] = {proof: ['fail', 'proof.signature-mismatch'], signer: ['not-checked', 'signer.not-shown']};
const unread = {format: 'format', schema: 'schema', terms: 'terms', proof: 'proof', signer: 'signer', validity: 'validity', status: 'status', elements: 'elements'} as const;
const notReached = Object.fromEntries(Object.keys(unread).map((id) => [id, ['not-checked', 'check.not-reached'] as const]));
const missing: Expected['checks'] = {elements: ['warning', 'elements.missing']};

const withoutSignature = (text: string): string => `${base64url(utf8(JSON.stringify({alg: 'none', typ: 'JWT'})))}.${text.split('.')[1] ?? ''}.`;
/** A token with other header and claims, signed by a key of the bench. */
async function tokenOf({document, stranger}: Bench, header: (stranger: Bench['stranger']) => object, claims: object): Promise<string> {
  const input = [header(stranger), {...await document('token'), ...claims}].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
  return `${input}.${base64url(await stranger.sign(utf8(input)))}`;
}

const achievement = '/credentialSubject/achievement';
const holder = '/credentialSubject/identifier/0/identityHash';
/** An identifier on the web; `.example` belongs to nobody. */
const university = 'did:web:university.example';

/**
 * The faults of the gallery: each is the only one in its file. `expected` says how the report differs from that of the good sample; a
 * fault that no check can see has no difference there, and is in the gallery for that reason.
 */
export const table = {
  // The file and its proof.
  'letter-changed': after('technical', 'badge', {[`${achievement}/name`]: 'SAMPLE Surveying a house for a heat pump'}, {checks: broken}),
  'token-changed': after('technical', 'token', {'/awardedDate': '2020-01-01T00:00:00Z'}, {checks: broken}),
  'seal-changed': after('technical', 'sealed', {'/credentialSubject/fullName': {en: ['Sample Person']}}, {checks: broken}),
  'wrong-key': {
    kind: 'technical', good: 'badge', expected: expected({conclusion: 'failed', checks: {signer: ['fail', 'signer.mismatch']}}),
    make: async (bench) => ({text: await bench.secured('badge', await bench.document('badge'), bench.stranger)}),
  },
  'proof-of-another': {
    kind: 'technical', good: 'badge', expected: expected({conclusion: 'failed', checks: broken}),
    make: async (bench) => {
      const document = await bench.document('badge');
      const other: unknown = JSON.parse(await bench.secured('badge', {...document, id: 'urn:uuid:5a0c8f64-8f2e-4d5c-9d0e-2f5b7f0e6a03'}));
      return {text: JSON.stringify({...document, proof: isObject(other) ? other.proof : undefined}, null, 2)};
    },
  },
  'proof-removed': after('technical', 'badge', {'/proof': undefined}, {conclusion: 'sample-unsigned', checks: {proof: ['warning', 'proof.none'], signer: ['not-applicable', 'signer.none-sample']}}),
  'alg-none': asText('technical', 'token', withoutSignature, {checks: {proof: ['fail', 'proof.alg-none'], signer: ['not-checked', 'signer.not-shown']}}),
  'claims-disagree': {
    kind: 'technical', good: 'token', expected: expected({conclusion: 'failed', checks: {proof: ['fail', 'proof.claims-disagree'], signer: ['not-checked', 'signer.not-shown']}}),
    make: async (bench) => {
      const document = await bench.document('token');
      // The claim says a later end than the credential it came with.
      const token = (await signVcJwt(document, bench.issuer)).split('.')[0] ?? '';
      const exp = Math.floor(bench.now.getTime() / 1000) + 30 * 86_400;
      const input = `${token}.${base64url(utf8(JSON.stringify({...document, validUntil: daysFrom(bench.now, 10), iss: bench.issuer.did, jti: document.id, exp})))}`;
      return {text: `${input}.${base64url(await bench.issuer.sign(utf8(input)))}`};
    },
  },
  expired: before('technical', 'badge', ({now}) => ({'/validFrom': daysFrom(now, -20), '/validUntil': daysFrom(now, -1)}), {conclusion: 'failed', checks: {validity: ['fail', 'validity.expired']}}),
  'not-yet-valid': before('technical', 'badge', ({now}) => ({'/validFrom': daysFrom(now, 7)}), {conclusion: 'failed', checks: {validity: ['fail', 'validity.not-yet']}}),
  'dates-reversed': before('technical', 'badge', ({now}) => ({'/validFrom': daysFrom(now, -1), '/validUntil': daysFrom(now, -2)}), {conclusion: 'failed', checks: {schema: ['warning', 'schema.advice'], validity: ['fail', 'validity.reversed']}}),
  'impossible-date': before('technical', 'badge', ({now}) => ({'/validUntil': `${now.getUTCFullYear()}-02-30T00:00:00Z`}), {conclusion: 'failed', checks: {schema: ['fail', 'schema.faults'], validity: ['fail', 'validity.impossible']}}),
  'undefined-term': after('technical', 'badge', {'/hoursOfLearning': 30}, {checks: {
    terms: ['fail', 'terms.undefined'], proof: ['fail', 'proof.term-undefined'], signer: ['not-checked', 'signer.not-shown'],
  }}),
  'unknown-context': after('technical', 'badge', {'/@context/-': 'https://ribera.example/our-own-terms.json'}, {checks: {
    terms: ['fail', 'terms.context-unknown'], proof: ['not-checked', 'proof.context-unknown'], signer: ['not-checked', 'signer.unknown'],
  }}),
  'own-definitions': after('technical', 'badge', {'/@context/-': {'@vocab': 'https://ribera.example/terms#'}}, {checks: {
    terms: ['fail', 'terms.context-inline'], proof: ['not-checked', 'proof.context-inline'], signer: ['not-checked', 'signer.unknown'],
  }}),
  'cut-file': asText('technical', 'badge', (text) => text.slice(0, Math.floor(text.length * 0.6)), {conclusion: 'unreadable', checks: {...notReached, readable: ['fail', 'readable.truncated']}}),
  'said-twice': asText('technical', 'badge', (text) => text.replace('{', '{"name": "SAMPLE Another title",'), {conclusion: 'unreadable', checks: {...notReached, readable: ['fail', 'readable.duplicate-name']}}),
  'token-cut': asText('technical', 'token', (text) => text.slice(0, -20), {checks: {proof: ['fail', 'proof.signature-malformed'], signer: ['not-checked', 'signer.not-shown']}}),
  revoked: listed(async ({list}) => [await list(listAddress, 'revocation', [listIndex])], {conclusion: 'failed', checks: {status: ['fail', 'status.revoked']}}),
  'other-list': listed(async ({list}) => [await list('https://ribera.example/status/2025', 'revocation', [])], {checks: {status: ['not-checked', 'status.other-list']}}),
  'list-of-other-use': listed(async ({list}) => [await list(listAddress, 'refresh', [])], {conclusion: 'failed', checks: {status: ['fail', 'status.purpose']}}),

  // What is said of the learning, against Annex I.
  'no-hours': described('substance', 'badge', () => ({workload: {}, activities: [], credits: undefined}), ['M7'], {checks: missing}),
  'no-assessment': described('substance', 'edc', () => ({assessments: [], grading: undefined}), ['M9', 'O2', 'O3'], {checks: missing}),
  'no-outcomes': described('substance', 'edc', () => ({outcomes: []}), ['M6'], {checks: missing}),
  'no-quality': described('substance', 'badge', () => ({quality: {}}), ['M11'], {checks: missing}),
  'no-participation': described('substance', 'badge', () => ({participation: {}, activities: []}), ['M10'], {checks: missing}),
  'no-country': before('substance', 'badge', () => ({'/issuer/address': undefined}), {absent: ['M3'], checks: missing}),
  'no-holder': before('substance', 'badge', () => ({'/credentialSubject/identifier': undefined}), {absent: ['M1'], checks: {...missing, schema: ['warning', 'schema.advice']}}),
  'level-without-framework': described('substance', 'badge', ({title}) => ({level: undefined, title: {...title, en: 'Surveying a home for a heat pump, level 4'}}), ['M8'], {checks: missing}),
  'no-supervision': described('substance', 'edc', ({assessments = []}) => ({assessments: assessments.map(({supervision: _, identityCheck: __, ...assessment}) => assessment)}), ['O2'], {checks: {elements: ['pass', 'elements.ok']}}),
  'no-issuer': before('substance', 'badge', () => ({'/issuer': undefined}), {
    conclusion: 'failed', absent: ['M3', 'M4'], checks: {...missing, schema: ['fail', 'schema.faults'], signer: ['fail', 'signer.issuer-missing']},
  }),
  'no-date': before('substance', 'badge', () => ({'/validFrom': undefined, '/awardedDate': undefined}), {conclusion: 'failed', absent: ['M5'], checks: {...missing, schema: ['fail', 'schema.faults']}}),
  'attendance-only': described('substance', 'badge', ({outcomes = []}) => ({outcomes: outcomes.map((outcome) => ({...outcome, statement: {en: 'Attended all sessions.'}}))}), []),
  'vague-outcomes': described('substance', 'badge', ({outcomes = []}) => ({outcomes: outcomes.map((outcome) => ({...outcome, statement: {en: 'Understand heat pumps better.'}}))}), []),

  // Made to deceive.
  'invented-university': {
    kind: 'deceit', good: 'badge', expected: expected({}),
    make: async (bench) => ({text: await bench.secured('badge', edited(await bench.document('badge'), {'/issuer/id': bench.stranger.did, '/issuer/name': 'SAMPLE Royal Oxbury University of Europe'}), bench.stranger)}),
  },
  'borrowed-identifier': before('deceit', 'badge', () => ({'/issuer/id': university, '/issuer/name': 'SAMPLE Royal Oxbury University of Europe'}), {conclusion: 'failed', checks: {signer: ['fail', 'signer.mismatch']}}),
  'own-key-inside': {
    kind: 'deceit', good: 'token', expected: expected({conclusion: 'key-unknown', checks: {signer: ['warning', 'signer.key-in-header']}}),
    make: async (bench) => {
      const {issuer} = await bench.document('token');
      return {text: await tokenOf(bench, ({publicJwk}) => ({alg: 'EdDSA', typ: 'JWT', jwk: publicJwk}), {issuer: {...(isObject(issuer) ? issuer : {}), id: university}})};
    },
  },
  'self-made-seal': described('deceit', 'sealed', ({awardingBody, languages = []}) => ({
    awardingBody: {...awardingBody, legalName: Object.fromEntries(languages.map((language) => [language, 'Continental Authority for Skills']))},
  }), []),
  'look-alike-letters': before('deceit', 'badge', () => ({'/issuer/name': 'SAMPLE Centro de Formаción Ribеra'}), {}),
  'claims-too-much': described('deceit', 'badge', ({title, level}) => ({
    title: {...title, en: 'Master of Heat Pump Engineering'}, level: {...level, claim: 'official', eqf: 7}, workload: {contact: 1}, activities: [], credits: undefined,
  }), []),
  'logo-text': before('deceit', 'badge', () => ({
    '/name': 'SAMPLE ★★★ EU-CERTIFIED ★★★ Surveying a home for a heat pump', [`${achievement}/description`]: 'Approved by all authorities of the European Union. Accepted by every employer. Official seal of excellence.',
  }), {}),
  'other-holder': after('deceit', 'badge', {[holder]: 'Another Person'}, {checks: broken}),
  'cloned-unsigned': {
    kind: 'deceit', good: 'badge', expected: expected({conclusion: 'sample-unsigned', checks: {proof: ['warning', 'proof.none'], signer: ['not-applicable', 'signer.none-sample']}}),
    make: async (bench) => ({text: JSON.stringify(edited(await bench.document('badge'), {[holder]: 'Another Person'}), null, 2)}),
  },
} as const satisfies Readonly<Record<string, Fault>>;
