import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {certificateModel} from '../../src/documents';
import {loadExample} from '../../src/specification';
import {utf8} from '../../src/values';
import {verify, type Report} from '../../src/verification';
import {made} from '../credentials/made';
import {listCredential} from './statusLists';

// Files within the limits of size, depth and count that are built to keep a reader busy. Each has to be answered within the limit of its test,
// which is far more than it needs; before they were mended, the first two took minutes.
const limit = 20_000;
const at = new Date('2026-11-24T12:00:00Z');
type Doc = Record<string, unknown>;
const documents: Record<string, Doc> = {};
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({length: count}, (_, index) => make(index));
const codes = (report: Report): string[] => report.checks.filter(({outcome}) => outcome === 'fail').map(({code}) => code);
const nested = (depth: number, make: (inner: unknown) => unknown, inner: unknown = 'x'): unknown => many(depth, () => 0).reduce<unknown>((value) => make(value), inner);

beforeAll(async () => {
  const specification = await loadExample('company');
  documents.badge = structuredClone(made('open-badge', specification).document) as Doc;
  documents.edc = structuredClone(made('edc', specification).document) as Doc;
  documents.specification = structuredClone(specification) as unknown as Doc;
});

/** What is done to a document, and whether it can still be good. */
const bombs: Record<string, (document: Doc) => Doc> = {
  'thousands of its own contexts': (document) => ({...document, '@context': [document['@context'], ...many(30_000, (i) => ({[`t${i}`]: 'urn:x'}))].flat()}),
  'the same context a hundred thousand times': (document) => ({...document, '@context': many(100_000, () => [document['@context']].flat()[0])}),
  'contexts inside the definition of a term': (document) => ({...document, '@context': [document['@context'], {t: {'@id': 'urn:t', '@context': many(30_000, (i) => ({[`t${i}`]: 'urn:x'}))}}].flat(), t: {t: {}}}),
  'contexts in lists of lists': (document) => ({...document, '@context': [document['@context'], nested(20, (inner) => [inner], many(30_000, (i) => ({[`t${i}`]: 'urn:x'})))].flat()}),
  'a context in every node': (document) => ({...document, evidence: many(30_000, (i) => ({'@context': {[`t${i}`]: 'urn:x'}, id: `urn:${i}`, type: 'Evidence'}))}),
  'a hundred thousand unknown names': (document) => ({...document, ...Object.fromEntries(many(100_000, (i) => [`unknown${i}`, 1]))}),
  'a hundred thousand types': (document) => ({...document, type: [document.type, many(100_000, (i) => `T${i}`)].flat()}),
  'tens of thousands of nodes': (document) => ({...document, evidence: many(60_000, (i) => ({id: `urn:${i}`, type: 'Evidence'}))}),
  'tens of thousands of status entries': (document) => ({...document, credentialStatus: many(30_000, (i) => ({type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(i), statusListCredential: 'https://x.example/1'}))}),
  'names of samples inside each other': (document) => ({...document, extra: nested(50, (inner) => ({name: inner}), many(100_000, () => 'x'))}),
  'a date of five million digits': (document) => ({...document, validFrom: `2026-01-01T00:00:00.${'1'.repeat(5_000_000)}Z`}),
  'an identifier of five million letters': (document) => ({...document, id: `${'a+'.repeat(2_500_000)}`}),
};

describe.each(['badge', 'edc'])('a %s that is built to keep a reader busy', (kind) => {
  it.each(Object.keys(bombs))('by %s is refused in time', async (name) => {
    const report = await verify(JSON.stringify(bombs[name]?.(documents[kind] ?? {})), {at});
    expect(report.checks).toHaveLength(9);
    expect(report.verdict).not.toBe('verified');
    expect(codes(report).length).toBeGreaterThan(0);
    expect(codes(report).filter((code) => code.endsWith('.unexpected'))).toEqual([]);
  }, limit);
});

describe('other bombs', () => {
  it('say of contexts without end that there are too many', async () => {
    const report = await verify(JSON.stringify(bombs['thousands of its own contexts']?.(documents.badge ?? {})), {at});
    expect(codes(report)).toContain('terms.too-complex');
  }, limit);

  it.each<[string, string]>([
    ['dots', 'a.'.repeat(4_000_000)], ['two long segments', `${'a'.repeat(4_000_000)}.${'b'.repeat(4_000_000)}.`], ['tildes', `a.b.c${'~x'.repeat(4_000_000)}`], ['blanks', ' '.repeat(9_000_000)], ['line breaks', `${'\n'.repeat(9_000_000)}x`],
    ['an open comment', `<!--${'-'.repeat(9_000_000)}`], ['closed comments', `${'<!---->'.repeat(1_000_000)}x`], ['forty closed comments', `${'<!---->'.repeat(40)}x`], ['comments and document types', `${'<!----><!DOCTYPE svg>'.repeat(300)}x`], ['an open document type', `<?xml ${'?'.repeat(4_000_000)}<!DOCTYPE svg${'<'.repeat(4_000_000)}`], ['entities that grow', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`], ['quotes', '"'.repeat(5_000_000)], ['backslashes', `"${'\\'.repeat(5_000_000)}`],
  ])('%s are no credential, and that is said in time', async (_, text) => {
    expect((await verify(text, {at})).verdict).toBe('unreadable');
  }, limit);

  it('a specification with twenty thousand outcomes or a sentence without end is judged in time', async () => {
    const long = {...documents.specification, outcomes: [{id: 'o1', statement: {en: `Use ${'and or '.repeat(100_000)}`}}], summary: {en: 'understand and know the. '.repeat(30_000)}};
    for (const file of [{...documents.specification, outcomes: many(20_000, (i) => ({id: `o${i}`, statement: {en: 'x'}}))}, long]) expect((await verify(JSON.stringify(file), {at})).checks).toHaveLength(9);
  }, limit);

  it('a PDF with hundreds of streams over the same bytes is refused in time', async () => {
    // Each stream is one stored block up to the head of the next, and all go on through the same empty blocks.
    const [streams, cell] = [300, 32];
    const file = new Uint8Array(9_000_000);
    file.set(utf8('%PDF-1.7\n'));
    for (let i = 0; i < streams; i += 1) {
      const length = i === streams - 1 ? cell - 14 : cell - 5;
      file.set([...utf8('stream\n'), 0x78, 1, 0, length, 0, 255 - length, 255], 9 + i * cell);
    }
    for (let place = 9 + streams * cell; place + 5 <= file.length; place += 5) file.set([0, 0, 0, 255, 255], place);
    const report = await verify(file, {at});
    expect([report.verdict, codes(report)]).toEqual(['unreadable', ['readable.container-too-large']]);
  }, limit);

  it('a PDF with lists of filters without end is answered in time', async () => {
    expect((await verify(utf8(`%PDF-1.7\n${'/Filter['.repeat(1_100_000)}stream\n`), {at})).verdict).toBe('unreadable');
  }, limit);

  it('a status list that unpacks to gigabytes is refused before it does', async () => {
    const address = 'https://x.example/1';
    const list = listCredential(address, []) as unknown as {credentialSubject: object};
    const packed = `u${gzipSync(new Uint8Array(64_000_000)).toString('base64url')}`;
    const file = {...documents.badge, credentialStatus: {id: `${address}#1`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1', statusListCredential: address}};
    const report = await verify(JSON.stringify(file), {at, statusLists: [{...list, credentialSubject: {...list.credentialSubject, encodedList: packed}}]});
    expect(report.checks.find(({id}) => id === 'status')).toMatchObject({code: 'status.list-malformed', data: {fault: 'too-large'}});
  }, limit);

  it.each<[string, string]>([
    ['brackets', '['.repeat(1_000_000)], ['open links', '- [a]('.repeat(300_000)], ['stars', `- ${'**'.repeat(1_000_000)}`], ['items', '- a\n'.repeat(500_000)], ['blanks', `-${' '.repeat(1_000_000)}x`], ['the same word', 'workload '.repeat(300_000)],
  ])('criteria of %s are shown in time', (_, narrative) => {
    expect(certificateModel({type: ['VerifiableCredential', 'OpenBadgeCredential'], credentialSubject: {type: 'AchievementSubject', achievement: {type: 'Achievement', name: 'x', criteria: {narrative}}}})).not.toBeNull();
  }, limit);
});
