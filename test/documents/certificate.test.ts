import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formats} from '../../src/credentials';
import {certificateDates, certificateFacts, certificateModel, type CertificateModel} from '../../src/documents';
import {durationHours, texts} from '../../src/documents/certificate/read';
import {exampleIds, loadExample, sampleAward, totalHours, type ExampleId} from '../../src/specification';

const context = {
  issuer: {did: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'}, issuedAt: new Date('2026-11-24T10:00:00Z'),
  ids: {edc: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a11', openBadge: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a12'},
  pictures: {en: {base64: 'aGk=', type: 'image/jpeg' as const}}, badgeImage: 'data:image/svg+xml;base64,aGk=',
};
const documentOf = async (id: ExampleId, format: string): Promise<unknown> => {
  const spec = await loadExample(id);
  return formats.find((each) => each.id === format)?.convert(spec, sampleAward(spec), context).document;
};
const read = (document: unknown): CertificateModel => {
  const model = certificateModel(document);
  if (model === null) throw new Error('not read');
  return model;
};
const values = (model: CertificateModel, id: string): readonly string[] => certificateFacts(model, 'en').find((fact) => fact.id === id)?.values ?? [];

describe('the certificate of a sample made here', () => {
  for (const format of ['edc', 'edc-upload', 'open-badge', 'vc']) {
    it(`shows what the specification of each example says, from ${format}`, async () => {
      for (const id of exampleIds) {
        const spec = await loadExample(id);
        const award = sampleAward(spec);
        const model = read(await documentOf(id, format));
        expect(model.kind).toBe(format === 'open-badge' ? 'open-badge' : format === 'vc' ? 'credential' : 'edc');
        expect(model.sample).toBe(true);
        expect(model.title.en).toBe(`SAMPLE ${spec.title?.en}`);
        expect(model.awardingBody.en).toBe(`SAMPLE ${spec.awardingBody?.legalName?.en}`);
        expect(model.holder).toBe(`${award.learner.givenName} ${award.learner.familyName}`);
        expect(model.outcomes.map(({statement}) => statement.en)).toEqual((spec.outcomes ?? []).map(({statement}) => statement?.en));
        expect(model.hours ?? 0).toBe(totalHours(spec));
        expect(model.region).toBe(spec.awardingBody?.region ?? '');
        expect(model.validUntil).toBe('2026-12-24T10:00:00Z');
        expect(model.assessments.length).toBe(spec.assessments?.length ?? 0);
      }
    });
    it(`says of an indicative level that it is one, and claims none where none is claimed, from ${format}`, async () => {
      const indicative = read(await documentOf('vocational-centre', format));
      expect(indicative.level).toMatchObject({eqf: 4, indicative: true});
      expect(values(indicative, 'level')).toEqual(['EQF level 4, indicative']);
      const none = read(await documentOf('volunteering-network', format));
      expect(none.level).toEqual({indicative: false, label: expect.objectContaining({en: expect.stringMatching(/^Not levelled/) as string}) as object});
    });
    it(`shows assessment, supervision, grade, quality and stacking in short words, from ${format}`, async () => {
      const model = read(await documentOf('vocational-centre', format));
      expect(values(model, 'assessment')).toEqual(['Practical assessment', 'Marked assignment']);
      expect(values(model, 'supervision')).toEqual(['Supervised, identity checked', 'Not supervised, identity checked']);
      expect(values(model, 'grade')).toEqual(['Pass']);
      expect(values(model, 'quality').join()).toMatch(/^Internal quality assurance/);
      expect(values(model, 'stacking').join()).toMatch(/^Stand-alone/);
      expect(values(model, 'participation').join()).toMatch(/^Blended/);
      for (const fact of certificateFacts(model, 'en')) for (const value of fact.values) expect(value.length).toBeLessThan(160);
    });
  }
  it('never takes a level from the reasons for having none', async () => {
    const spec = await loadExample('volunteering-network');
    const reasoned = {...spec, level: {claim: 'none' as const, eqf: 4, reasoning: {en: 'An indicative EQF level 4 would fit, but nobody has checked it.'}}};
    for (const format of formats) expect(read(format.convert(reasoned, sampleAward(spec), context).document).level?.eqf).toBeUndefined();
  });
  it('shows an official level as it is', async () => {
    const spec = await loadExample('vocational-centre');
    const official = {...spec, level: {claim: 'official' as const, eqf: 5, nqfName: 'MECU', nqfLevel: '5'}};
    for (const format of formats) expect(read(format.convert(official, sampleAward(spec), context).document).level).toMatchObject({eqf: 5, indicative: false});
  });
  it('says when it was awarded and until when it is valid', async () => {
    const model = read(await documentOf('company', 'edc'));
    expect(certificateDates({...model, awardedOn: '2026-11-20'}, 'en')).toBe('on 20 November 2026 · valid until 24 December 2026');
    expect(certificateDates({...model, awardedOn: '', validUntil: ''}, 'en')).toBe('');
    expect(certificateDates({...model, awardedOn: '2026-02-31', validUntil: ''}, 'en')).toBe('on 2026-02-31');
  });
});

const official = join(__dirname, '../official');
const sample = (path: string): unknown => JSON.parse(readFileSync(join(official, path), 'utf8'));
describe.skipIf(!existsSync(join(official, 'elm/samples')))('the certificate of public samples (put there by `npm run standards`)', () => {
  it('reads the Commission’s micro-credential in the form for upload', () => {
    const model = read(sample('elm/samples/2025/AA-Annex1-MC-unsigned.json'));
    expect(model).toMatchObject({
      kind: 'edc', sample: false, title: {en: 'Digital micro-credential creation'}, holder: 'Ana Andromeda', awardingBody: {en: 'Learning Provider'}, country: {en: 'Ireland'},
      awardedOn: '2024-05-28T11:52:16+02:00', validUntil: '', hours: 60, level: {eqf: 6, indicative: false}, credits: [{value: '2', system: {en: 'ECTS'}}],
    });
    expect(model.outcomes.map(({statement, skills}) => [statement.en, skills.length])).toEqual([['Communication, collaboration and creativity', 4], ['Developing digital content', 3]]);
    expect(values(model, 'participation')).toEqual(['Blended: on site and online']);
    expect(values(model, 'supervision')).toEqual(['Not supervised, identity not checked']);
    expect(model.prerequisites.en).toContain('EU Login');
  });
  it('follows references to organisations that stand elsewhere in the document', () => {
    const model = read(sample('own-samples/edc-microcredential.json'));
    expect(model).toMatchObject({awardingBody: {en: 'Example University'}, holder: 'Ada Lovelace', hours: 125, stacking: [{en: 'Stacks into MSc'}], quality: [{en: 'Internal QA'}]});
    expect(values(model, 'grade')).toEqual(['17/20']);
  });
  it('reads an Open Badge of the specification', () => {
    const model = read(sample('openbadges-3.0/spec-examples-vcdm2/fullOpenBadge.json'));
    expect(model.kind).toBe('open-badge');
    expect(model.sample).toBe(false);
    expect(Object.values(model.title)).toEqual(['1EdTech University Degree']);
    expect(Object.values(model.awardingBody)).toEqual(['1EdTech University']);
    expect(model.credits[0]?.value).toBe('36');
  });
});

describe('reading any document', () => {
  it.each([[null], [undefined], [7], ['text'], [[]], [{}], [{type: 'Person'}], [{credential: {}}], [{vc: null}]])('%j is no credential', (value) => expect(certificateModel(value)).toBeNull());
  it('reads a credential that an old JWT wraps', () => expect(read({iss: 'x', vc: {type: ['VerifiableCredential'], credentialSubject: {achievement: {name: 'A'}}}}).title).toEqual({und: 'A'}));
  it('reads a bare verifiable credential without an achievement as one that says little', () => expect(read({type: 'VerifiableCredential', credentialSubject: {}})).toMatchObject({kind: 'credential', outcomes: [], holder: '', title: {}}));
  it.each(['SAMPLE Excel', 'sample: Excel', '[SAMPLE] Excel'])('takes %s for a sample', (name) => expect(read({type: 'VerifiableCredential', credentialSubject: {achievement: {name}}}).sample).toBe(true));
  it.each(['Sampler course', 'Taking a sample'])('does not take %s for a sample', (name) => expect(read({type: 'VerifiableCredential', credentialSubject: {achievement: {name}}}).sample).toBe(false));
  it('takes a sample by its issuer’s name too', () => expect(read({type: 'VerifiableCredential', issuer: {name: 'SAMPLE body'}, credentialSubject: {achievement: {name: 'A'}}}).sample).toBe(true));
  it('stands any depth and a document that holds itself', () => {
    const deep = JSON.parse(`{"type":["VerifiableCredential"],"credentialSubject":{"hasClaim":{"title":{"en":["x"]}},"z":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`) as Record<string, unknown>;
    expect(read(deep).title).toEqual({en: 'x'});
    deep.self = deep;
    expect(read(deep).title).toEqual({en: 'x'});
  });
  it('never throws on a document of the right outline with anything inside', () => {
    const thing = fc.anything({maxDepth: 4, withNullPrototype: false});
    const organisation = fc.record({id: thing, legalName: thing, name: thing, location: thing, address: thing}, {requiredKeys: []});
    const achievement = fc.record({
      type: thing, title: thing, name: thing, specifiedBy: thing, provenBy: thing, awardedBy: fc.record({awardingBody: fc.oneof(thing, organisation)}),
      criteria: fc.record({narrative: thing}), alignment: thing, resultDescription: thing, creator: thing,
    }, {requiredKeys: []});
    fc.assert(fc.property(fc.record({
      type: fc.oneof(thing, fc.constantFrom('VerifiableCredential', ['EuropeanDigitalCredential'])), issuer: fc.oneof(thing, organisation), validUntil: thing,
      credentialSubject: fc.oneof(thing, fc.record({hasClaim: fc.oneof(achievement, fc.array(achievement), thing)}), fc.record({achievement, result: thing, identifier: thing})),
    }), (document) => {
      const model = certificateModel(document);
      if (model !== null) { certificateFacts(model, 'en'); certificateDates(model, 'en'); }
    }), {numRuns: 400});
  });
});

describe('the small readers', () => {
  it.each<[unknown, number | undefined]>([['PT30H', 30], ['PT1H30M', 1.5], ['P2DT12H', 60], ['P1W', 168], ['PT0.5H', 0.5], ['P1M', undefined], ['P1Y', undefined], ['PT0H', undefined], ['30 hours', undefined], ['P', undefined], [30, undefined], [null, undefined]])(
    'the duration %j has %j hours', (text, hours) => expect(durationHours(text)).toBe(hours),
  );
  it('reads text in every form in use', () => {
    expect(texts('plain')).toEqual({und: 'plain'});
    expect(texts({en: ['one'], 'pt-PT': 'dois'})).toEqual({en: 'one', pt: 'dois'});
    expect(texts([{'@value': 'ένα', '@language': 'el'}, {en: 'one'}])).toEqual({el: 'ένα', en: 'one'});
    expect(texts({id: 'urn:x', type: 'Note'})).toEqual({});
    expect(texts(JSON.parse('{"__proto__":"x"}'))).toEqual({});
  });
});
