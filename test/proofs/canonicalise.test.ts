import {describe, expect, it} from 'vitest';
import jsonld from 'jsonld';
import {canonicalise, contextHash, contextOf, knownContexts, type ContextTable} from '../../src/proofs';
import {badge, changed, hasOfficial, officialJson, reversed, type JsonObject} from './fixtures';

const issuer = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const subject = (document: JsonObject): JsonObject => document.credentialSubject as JsonObject;
const achievement = (document: JsonObject): JsonObject => subject(document).achievement as JsonObject;

const withContext = async (address: string, document: object): Promise<ContextTable> => new Map([...knownContexts, [address, {sha256: await contextHash(document), document}]]);

describe('the canonical form', () => {
  it('is what the whole JSON-LD library gives in its safe mode', async () => {
    const documentLoader = async (url: string) => ({contextUrl: null, documentUrl: url, document: await contextOf(url)});
    for (const document of [badge(issuer), {...badge(issuer), name: 'Ελληνικά "quoted" \\ \n \u2028 🛠'}]) {
      expect(await canonicalise(document)).toBe(await jsonld.canonize(document, {algorithm: 'RDFC-1.0', safe: true, documentLoader}));
    }
  });

  it('does not depend on the order of keys and leaves the document as it was', async () => {
    const document = badge(issuer);
    expect(await canonicalise(reversed(document))).toBe(await canonicalise(document));
    expect(document).toEqual(badge(issuer));
  });
});

describe('a document is refused with its code', () => {
  const cases: [string, (document: JsonObject) => void, object][] = [
    ['an undefined term', (d) => {achievement(d).hoursOfFun = 3;}, {code: 'term-undefined', data: {term: 'hoursOfFun'}}],
    ['an undefined type', (d) => {subject(d).type = ['AchievementSubject', 'Wizard'];}, {code: 'type-undefined', data: {term: 'Wizard'}}],
    ['an unknown context address', (d) => {d['@context'] = ['https://www.w3.org/ns/credentials/v2', 'https://example.org/evil'];}, {code: 'context-unknown', data: {address: 'https://example.org/evil'}}],
    ['a context by a relative address', (d) => {d['@context'] = ['context.json'];}, {code: 'context-unknown'}],
    ['an inline context', (d) => {(d['@context'] as unknown[]).push({extra: 'https://example.org/extra'});}, {code: 'context-inline', data: {pointer: '/@context'}}],
    ['an inline context deep inside', (d) => {achievement(d)['@context'] = {name: 'https://example.org/other'};}, {code: 'context-inline', data: {pointer: '/credentialSubject/achievement/@context'}}],
    ['a catch-all vocabulary', (d) => {(d['@context'] as unknown[]).push({'@vocab': 'https://example.org/#'});}, {code: 'context-inline'}],
    ['a context that is switched off', (d) => {achievement(d)['@context'] = null;}, {code: 'context-inline'}],
    ['no context', (d) => {delete d['@context'];}, {code: 'context-missing'}],
    ['a word where an address must be', (d) => {achievement(d).image = {id: 'no-address', type: 'Image'};}, {code: 'reference-relative', data: {value: 'no-address'}}],
    ['too much depth', (d) => {let inner: JsonObject = {}; for (let i = 0; i < 500; i++) inner = {evidence: inner}; d.evidence = inner;}, {code: 'too-deep'}],
  ];
  it.each(cases)('%s', async (_name, change, expected) => {
    await expect(canonicalise(changed(badge(issuer), change))).rejects.toMatchObject(expected);
  });

  it.each([null, 3, 'text', []])('%j instead of an object', async (value) => {
    await expect(canonicalise(value)).rejects.toMatchObject({code: 'document-invalid'});
  });

  it('a context that gives a protected term another meaning', async () => {
    const address = 'https://example.org/redefines';
    const contexts = await withContext(address, {'@context': {description: 'https://example.org/another-meaning'}});
    const document = changed(badge(issuer), (d) => {(d['@context'] as unknown[]).push(address);});
    await expect(canonicalise(document, {contexts})).rejects.toMatchObject({code: 'term-protected', data: {term: 'description'}});
  });

  it.skipIf(!hasOfficial)('a date in dateModified of the EDC context, which takes it for an address (needs official material)', async () => {
    const address = 'http://data.europa.eu/snb/model/context/edc-ap';
    const contexts = await withContext(address, officialJson('elm/context-live-2026-06/edc-ap.jsonld'));
    const edc = officialJson('own-samples/edc-minimal.json');
    await expect(canonicalise(edc, {contexts})).resolves.toContain('urn:');
    const trapped = changed(edc, (d) => {(d.credentialSubject as JsonObject).dateModified = '2026-11-20T00:00:00Z';});
    await expect(canonicalise(trapped, {contexts})).rejects.toMatchObject({code: 'reference-relative', data: {value: '2026-11-20T00:00:00Z'}});
  });

  const acquaintances = 'https://example.org/acquaintances';
  const known = (): Promise<ContextTable> => withContext(acquaintances, {'@context': {id: '@id', knows: {'@id': 'https://example.org/knows', '@type': '@id'}, called: 'https://example.org/called'}});

  it('more objects than the library can work through in time', async () => {
    const many = Array.from({length: 5001}, (_, i) => ({id: `urn:n:${i}`}));
    await expect(canonicalise({'@context': acquaintances, knows: many}, {contexts: await known()})).rejects.toMatchObject({code: 'graph-too-complex'});
  });

  it('a graph built to be costly', async () => {
    const names = Array.from({length: 10}, (_, i) => `_:n${i}`);
    const clique = names.map((id) => ({id, knows: names.filter((other) => other !== id).map((other) => ({id: other}))}));
    await expect(canonicalise({'@context': acquaintances, knows: clique}, {contexts: await known()})).rejects.toMatchObject({code: 'graph-too-complex'});
  });

  it('work that takes too long', async () => {
    const families = [0, 1].map((i) => ({id: `_:parent${i}`, knows: [0, 1, 2].map((child) => ({id: `_:child${i}-${child}`, knows: {id: `_:parent${i}`}}))}));
    // Twins without relations are quick, and each raises the limit of work by one.
    const twins = Array.from({length: 60}, (_, i) => ({id: `_:twin${i}`, called: 'nobody'}));
    const document = {'@context': acquaintances, knows: [...families, ...twins]};
    const contexts = await known();
    await expect(canonicalise(document, {contexts})).rejects.toMatchObject({code: 'graph-too-complex'});
    await expect(canonicalise(document, {contexts, timeoutMs: -1})).rejects.toMatchObject({code: 'timed-out'});
  });

  it('work that was called off', async () => {
    await expect(canonicalise(badge(issuer), {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'aborted'});
  });
});
