import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {formatById} from '../../src/credentials';
import {convertSample, type Paint} from '../../src/issuing';
import {addDataIntegrityProof, canonicalise, checkDataIntegrity, makeSampleKey, preparedForms, type PreparedForms, type SampleKey} from '../../src/proofs';
import {exampleIds, loadExample, sampleAward, type Award, type Specification} from '../../src/specification';
import {verify} from '../../src/verification';
import {pieced, sharedText} from '../../src/proofs/canonicalText';
import {hex, sameBytes, utf8} from '../../src/values';
import {at, badge, changed, created, type JsonObject} from './fixtures';

const issuer = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const paint: Paint = () => {throw new TypeError('A badge needs no painting.');};
let key: SampleKey;
let specification: Specification;
beforeAll(async () => {
  key = await makeSampleKey();
  specification = await loadExample('vocational-centre');
});

const openBadge = async (spec: Specification, change: Partial<Award>): Promise<JsonObject> => {
  const format = formatById('open-badge');
  if (format === undefined) throw new TypeError('open-badge');
  const base = sampleAward(spec, created);
  const award = {...base, ...change, learner: {...base.learner, ...change.learner}};
  return (await convertSample(format, {specification: spec, award, key, paint, now: created})).document as JsonObject;
};

/** The form gives what the whole way gives, or both refuse with the same code. */
const sameAsWhole = async (forms: PreparedForms, document: unknown): Promise<void> => {
  const refused = (error: {code?: string}): {code: string} => ({code: error.code ?? String(error)});
  const prepared = await forms.canonicalise(document).then((form) => ({text: form.text(), bytes: form.withBytes(hex)}), refused);
  const whole = await canonicalise(document).then((text) => ({text, bytes: hex(utf8(text))}), refused);
  expect(prepared).toEqual(whole);
};

const hard = ['', ' ', '"', '\\', '\\"', '\n', '\r\n', '\t', '\u0000', '\u0007', '\u001f', '\u007f', '\u0080', 'Ελένη Παπαδοπούλου', 'e\u0301', '👩🏽‍🔧', '\u2028\u2029', '\ud800', 'x'.repeat(20_000), '_:c14n0', '<urn:x>', '@en', '^^<urn:x>', '|', '$&', '$1', '__proto__'];
const anyText = fc.oneof(fc.constantFrom(...hard), fc.string({unit: 'grapheme', maxLength: 40}), fc.string({unit: 'binary', maxLength: 40}));
const date = fc.date({min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true}).map((value) => value.toISOString().slice(0, 10));

describe('a prepared form', () => {
  it('is what the whole way gives, for any learner and with or without each value', async () => {
    const forms = preparedForms();
    await fc.assert(fc.asyncProperty(
      fc.record({givenName: anyText, familyName: anyText, number: fc.option(anyText, {nil: undefined}), email: fc.option(anyText, {nil: undefined})}),
      fc.option(anyText, {nil: undefined}), date, date, fc.array(fc.boolean(), {minLength: 3, maxLength: 3}),
      async (learner, grade, awardedOn, assessedOn, met) => {
        const results = (specification.outcomes ?? []).slice(0, met.length).map(({id}, i) => ({outcome: id, met: met[i] ?? true}));
        await sameAsWhole(forms, await openBadge(specification, {learner, grade, awardedOn, assessedOn, results}));
      },
    ), {numRuns: 120});
    expect(forms.counts.filled).toBeGreaterThan(60);
  });

  it('serves a class after two learners, in any batch', async () => {
    const forms = preparedForms();
    const documents = await Promise.all(Array.from({length: 60}, (_, i) => openBadge(specification, {learner: {givenName: `Sample ${i}`, familyName: hard[i % hard.length] ?? 'x'}})));
    await Promise.all(documents.map((document) => sameAsWhole(forms, document)));
    expect(forms.counts.whole).toBeLessThanOrEqual(4);
  });

  it('exists for every worked example', async () => {
    for (const id of exampleIds.filter((name) => name !== 'bad')) {
      const forms = preparedForms();
      const spec = await loadExample(id);
      for (const name of ['A', 'B', 'C', 'D']) await sameAsWhole(forms, await openBadge(spec, {learner: {givenName: name, familyName: name}}));
      expect(forms.counts, id).toEqual({filled: 2, whole: 2});
    }
  });

  const subject = (document: JsonObject): JsonObject => document.credentialSubject as JsonObject;
  const achievement = (document: JsonObject): JsonObject => subject(document).achievement as JsonObject;
  /** Kinds of change that a stranger could make; each in turn after a class has prepared the form. */
  const changes: readonly [string, (document: JsonObject, value: string) => void][] = [
    ['a name', (d, v) => {(subject(d).identifier as JsonObject[])[0]!.identityHash = v;}],
    ['the id', (d, v) => {d.id = v;}],
    ['the id of the learner', (d, v) => {subject(d).id = v;}],
    ['the id of the achievement', (d, v) => {achievement(d).id = v;}],
    ['an id that meets another', (d) => {achievement(d).id = d.id;}],
    ['an id that meets the issuer', (d) => {subject(d).id = issuer;}],
    ['a type', (d, v) => {subject(d).type = [v];}],
    ['a context', (d, v) => {(d['@context'] as string[])[1] = v;}],
    ['a term', (d, v) => {subject(d)[v] = v;}],
    ['a tag', (d, v) => {achievement(d).tag = [v, 'safety'];}],
    ['two equal tags', (d, v) => {achievement(d).tag = [v, v];}],
    ['a value with its language', (d, v) => {achievement(d).description = {'@value': v, '@language': 'en'};}],
    ['a language', (d, v) => {achievement(d).description = {'@value': 'x', '@language': v};}],
    ['a number', (d) => {achievement(d).creditsAvailable = -0;}],
    ['an image', (d, v) => {achievement(d).image = {id: v, type: 'Image'};}],
    ['twins', (d) => {subject(d).identifier = [1, 2].map(() => ({type: 'IdentityObject', hashed: false, identityHash: 'twin', identityType: 'name'}));}],
    ['two names', (d, v) => {subject(d).identifier = ['a', v].map((identityHash) => ({type: 'IdentityObject', hashed: false, identityHash, identityType: 'name'}));}],
    ['a date', (d, v) => {d.validFrom = v;}],
    ['two kinds of text in one place', (d, v) => {d.name = v.length % 2 ? v : [v];}],
    ['an identifier without id', (d, v) => {d.termsOfUse = {type: v, id: v};}],
    ['a key in hidden writing', (d, v) => {d.evidence = {id: d.id, type: ['Evidence'], narrative: v};}],
    ['statements about the credential inside it', (d, v) => {d.evidence = {id: v, type: ['Evidence'], name: 'x'};}],
  ];
  const anyValue = fc.oneof(anyText, fc.uuid().map((id) => `urn:uuid:${id}`), fc.webUrl({withFragments: true, withQueryParameters: true}), fc.constantFrom(
    'urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a10', issuer, 'https://a.example/b/../c', 'http:foo', 'https://', 'did:key:z', '_:b0', '@id', 'id', 'type', 'Achievement', 'http://www.w3.org/2001/XMLSchema#dateTime', 'https://example.org/a b', 'https://example.org/<x>', 'https://w3id.org/security#proof',
  ));

  it('never gives another answer than the whole way, whatever is changed', async () => {
    const forms = preparedForms();
    for (let i = 0; i < 4; i++) await forms.canonicalise(changed(badge(issuer, `Sample ${i}`), (d) => {d.id = `urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a1${i}`;}));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...changes), anyValue), {minLength: 1, maxLength: 3}), async (some) => {
      await sameAsWhole(forms, changed(badge(issuer), (d) => {for (const [[, change], value] of some) change(d, value);}));
    }), {numRuns: 400});
    expect(forms.counts.filled).toBeGreaterThan(20);
  });

  it('never gives another answer for any change at any place', async () => {
    const documents = await Promise.all(['A', 'B'].map((name) => openBadge(specification, {learner: {givenName: name, familyName: name}})));
    const leaves = (value: unknown, path: (string | number)[] = []): (string | number)[][] => (typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, item]) => leaves(item, [...path, Array.isArray(value) ? Number(name) : name])) : [path]);
    const all = leaves(documents[0]);
    const forms = preparedForms();
    for (const document of documents) await forms.canonicalise(document);
    const other = fc.oneof(anyValue, fc.constantFrom<unknown>(null, 0, -0, 1.5, true, [], {}, {id: 'urn:x:y'}, ['a'], 1e21));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...all), other, async (path, value) => {
      await sameAsWhole(forms, changed(documents[1] ?? {}, (d) => {
        const holder = path.slice(0, -1).reduce<unknown>((part, name) => (part as JsonObject)[name], d) as JsonObject;
        holder[path.at(-1) as string] = value;
      }));
    }), {numRuns: 100});
  });

  it('goes the whole way for twins that only their relations tell apart', async () => {
    const forms = preparedForms();
    const twins = (names: readonly string[]): JsonObject => changed(badge(issuer), (d) => {subject(d).identifier = names.map((identityHash) => ({type: 'IdentityObject', hashed: false, identityHash, identityType: 'name'}));});
    for (const names of [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'g'], ['h', 'i']]) await sameAsWhole(forms, twins(names));
    expect(forms.counts).toEqual({filled: 2, whole: 3});
  });

  it('keeps little, and is left alone when the work is called off', async () => {
    const forms = preparedForms();
    await expect(forms.canonicalise(badge(issuer), {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'aborted'});
    await expect(forms.canonicalise({...badge(issuer), strange: 1})).rejects.toMatchObject({code: 'term-undefined'});
    expect((await forms.canonicalise(badge(issuer))).text()).toBe(await canonicalise(badge(issuer)));
  });
});

describe('a text of parts', () => {
  it('has the bytes of the whole text, whatever its parts and however long', () => {
    const part = fc.oneof(anyText, fc.constantFrom('x'.repeat(100_000), 'Ω'.repeat(50_000), '👩🏽‍🔧'.repeat(9_000))).map((value) => `"${value}"`);
    fc.assert(fc.property(fc.array(fc.tuple(part, fc.boolean()), {maxLength: 5}), (parts) => {
      const text = parts.map(([value]) => value).join('');
      const form = pieced(parts.map(([value, shared]) => (shared ? sharedText(value) : value)));
      expect(form.text() === text).toBe(true);
      expect(form.withBytes((bytes) => sameBytes(bytes, utf8(text)))).toBe(true);
    }), {numRuns: 200});
  });
});

describe('proofs with prepared forms', () => {
  it('are the same bytes as without', async () => {
    const forms = preparedForms();
    for (const name of ['a', 'b', 'c']) {
      const document = badge(key.did, name);
      expect(await addDataIntegrityProof(document, key, {created, forms})).toEqual(await addDataIntegrityProof({...document}, key, {created}));
    }
    expect(forms.counts.filled).toBe(1);
  });

  it('are the same bytes as without, many at a time', async () => {
    const forms = preparedForms();
    const documents = hard.map((name, i) => changed(badge(key.did, `${name} ${i}`), (d) => {d.id = `urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a${String(i).padStart(2, '0')}`;}));
    const together = await Promise.all(documents.map(async (document) => (await addDataIntegrityProof(document, key, {created, forms})).document));
    for (const [i, document] of documents.entries()) expect(together[i]).toEqual((await addDataIntegrityProof({...document}, key, {created})).document);
    expect(forms.counts.filled).toBeGreaterThan(hard.length / 2);
  });

  it('are judged as without, for good and for changed documents', async () => {
    const forms = preparedForms();
    const signed = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => (await addDataIntegrityProof(badge(key.did, name), key, {created})).document as JsonObject));
    for (const document of signed) expect(await checkDataIntegrity(document, {at, forms})).toEqual(await checkDataIntegrity(structuredClone(document), {at}));
    expect(forms.counts.filled).toBe(2);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...signed), anyText, fc.constantFrom('name', 'id', 'validUntil', 'description'), async (document, value, place) => {
      const forged = {...document, [place]: value};
      const check = await checkDataIntegrity(forged, {at, forms});
      expect(check).toEqual(await checkDataIntegrity({...forged}, {at}));
      expect(check.outcome === 'pass').toBe(document[place] === value);
    }), {numRuns: 80});
  });

  it('give the same report on a file, value for value', async () => {
    const forms = preparedForms();
    for (const name of ['a', 'b', 'c', 'd']) {
      const document = (await addDataIntegrityProof(await openBadge(specification, {learner: {givenName: name, familyName: name}}), key, {created})).document as JsonObject;
      for (const text of [JSON.stringify(document), JSON.stringify({...document, name: 'SAMPLE another'}), JSON.stringify({...document, strange: name})]) {
        expect(await verify(text, {at, forms})).toEqual(await verify(text, {at}));
      }
    }
    expect(forms.counts.filled).toBeGreaterThan(3);
  });
});
