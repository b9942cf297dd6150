import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {addDataIntegrityProof, makeSampleKey, signVcJwt} from '../../src/proofs';
import {loadExample} from '../../src/specification';
import {checkIds, checkText, detailText, type Check, type Report, verify} from '../../src/verification';
import {made} from '../credentials/made';

const at = new Date('2026-11-24T12:00:00Z');
type Doc = Record<string, unknown>;
const documents: Record<string, Doc> = {};
let token: (document: Doc) => Promise<string>;

beforeAll(async () => {
  const specification = await loadExample('company');
  const key = await makeSampleKey();
  const badge = structuredClone(made('open-badge', specification).document) as Doc;
  documents.edc = structuredClone(made('edc', specification).document) as Doc;
  documents.badge = (await addDataIntegrityProof(badge, key, {created: new Date('2026-11-23T10:00:00Z')})).document;
  documents.specification = structuredClone(specification) as unknown as Doc;
  documents.status = {...badge, credentialStatus: {id: 'https://x.example/1#1', type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1', statusListCredential: 'https://x.example/1'}};
  token = (document) => signVcJwt(document, key);
});

const places = (node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => (typeof node !== 'object' || node === null ? []
  : Object.entries(node).flatMap(([key, value]) => [[...path, Array.isArray(node) ? Number(key) : key], ...places(value, [...path, Array.isArray(node) ? Number(key) : key])]));
/** The document with another value at one place. */
function replaced(document: Doc, pick: number, value: unknown): Doc {
  const copy = structuredClone(document);
  const all = places(copy);
  const path = all[pick % all.length] ?? [];
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

// A file may hold text that looks like a place of a message; only places that nobody filled are a fault.
const calm = <T extends {data: Check['data']}>(item: T): T => ({...item, data: Object.fromEntries(Object.entries(item.data).map(([name, value]) => [name, typeof value === 'object' ? value.map((one) => String(one).replaceAll('{', '(')) : String(value).replaceAll('{', '(')]))});

const hold = (report: Report): void => {
  expect(report.checks.map(({id}) => id)).toEqual([...checkIds]);
  // Whatever a file holds was foreseen: this code is for faults of ours.
  expect(report.checks.filter(({code}) => code.endsWith('.unexpected'))).toEqual([]);
  for (const check of report.checks) {
    const {message, reason, mend} = checkText(calm(check), 'en');
    expect(`${message} ${reason} ${mend} ${check.details.map((detail) => detailText(calm(detail), 'en')).join(' ')}`).not.toMatch(/\{[a-z]{2,}\}|\bundefined\b|\[object/);
  }
  // A report crosses from a Worker.
  expect(structuredClone(report)).toEqual(report);
};

const odd = fc.oneof(fc.jsonValue({maxDepth: 3}), fc.constantFrom<unknown>('', null, [], {}, [[]], [null], {id: null}, {type: 5}, {'@context': 7}, {'@value': {}}, -1, 1e300, '\u0000', 'urn:x', 'did:key:', '9999-99-99T99:99:99Z', {'@set': [{}]}, {'@graph': [{}]}));

describe('a document with something odd anywhere in it', () => {
  it.each(['badge', 'edc', 'specification', 'status'])('of the kind "%s" gets a whole report, and is not verified', async (kind) => {
    const original = JSON.stringify(documents[kind]);
    await fc.assert(fc.asyncProperty(fc.nat(), odd, async (pick, value) => {
      const text = JSON.stringify(replaced(documents[kind] ?? {}, pick, value));
      const report = await verify(text, {at, statusLists: [value, documents.badge], didDocuments: [value]});
      hold(report);
      if (text !== original) expect(report.verdict).not.toBe('verified');
    }), {numRuns: 150});
  });

  it('inside a token gets a whole report', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), odd, async (pick, value) => {
      const {proof: _, ...unsigned} = documents.badge ?? {};
      hold(await verify(await token(replaced(unsigned, pick, value)), {at}));
    }), {numRuns: 80});
  });

  it('around or inside a seal gets a whole report', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), odd, async (pick, value) => {
      const seal = {payload: JSON.stringify(documents.edc), signatures: [{protected: Buffer.from('{"alg":"RS256","b64":false,"crit":["b64"],"x5c":["MIIB"]}').toString('base64url'), signature: 'AAAA', header: {etsiU: []}}]};
      hold(await verify(JSON.stringify(replaced(seal, pick, value)), {at}));
      hold(await verify(JSON.stringify({...seal, payload: JSON.stringify(value)}), {at}));
    }), {numRuns: 80});
  });
});

describe('what a verifier must not fall for', () => {
  it('an issuer who is not whom the key belongs to', async () => {
    const key = await makeSampleKey();
    const {proof: _, ...unsigned} = documents.badge ?? {};
    const {document} = await addDataIntegrityProof(unsigned, key, {created: new Date('2026-11-23T10:00:00Z')});
    const report = await verify(JSON.stringify(document), {at});
    expect([report.verdict, report.checks.filter(({outcome}) => outcome === 'fail').map(({code}) => code)]).toEqual(['failed', ['signer.mismatch']]);
  });

  it('a status list that somebody changed after signing, or that is for another credential', async () => {
    const key = await makeSampleKey();
    const list = {
      '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'https://x.example/1', type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: key.did, validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {id: 'https://x.example/1#list', type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'uH4sIAAAAAAAAA-3BMQEAAAwCoGUx6aLbwgvIHwAAAAAAAAAAAAAAwFwBZnztF9QwAAA'},
    };
    const {document: signed} = await addDataIntegrityProof(list, key, {created: new Date('2026-11-23T10:00:00Z')});
    const changed = {...signed, validFrom: '2025-01-01T00:00:00Z'};
    const codeOf = async (given: unknown): Promise<string | undefined> => (await verify(JSON.stringify(documents.status), {at, statusLists: [given]})).checks.find(({id}) => id === 'status')?.code;
    expect(await codeOf(signed)).toBe('status.other-issuer');
    expect(await codeOf(changed)).toBe('status.list-proof');
    expect(await codeOf({...signed, id: 'https://x.example/2'})).toBe('status.other-list');
  });

  it('a sample that is not signed: it says SAMPLE all the same', async () => {
    const report = await verify(JSON.stringify(documents.edc), {at});
    expect(report.checks.find(({id}) => id === 'signer')?.code).toBe('signer.none-sample');
  });

  it('a date that does not exist, wherever it stands', async () => {
    const {proof: _, ...unsigned} = documents.badge ?? {};
    for (const name of ['validFrom', 'validUntil', 'awardedDate']) {
      const report = await verify(JSON.stringify({...unsigned, [name]: '2026-02-30T00:00:00Z'}), {at});
      expect(report.checks.filter(({outcome}) => outcome === 'fail').map(({code}) => code)).toEqual(['schema.faults', 'validity.impossible']);
    }
  });
});
