import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {carrierById} from '../../src/carriers';
import {issueSamples} from '../../src/issuing';
import {addDataIntegrityProof, contextsWith, makeSampleKey} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {utf8, type JsonObject} from '../../src/values';
import {checkIds, checkText, conclusionOf, helperIn, helping, serves, type Helper, type Report, verify} from '../../src/verification';

const at = new Date('2026-11-24T12:00:00Z');
const pixel = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const drawing = utf8('<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>');
const codeOf = (report: Report, id: string): string | undefined => report.checks.find((check) => check.id === id)?.code;
const words = (report: Report, id: string): string => Object.values(checkText(report.checks.find((check) => check.id === id) ?? {code: 'check.not-reached', data: {}}, 'en')).join(' ');

let badge = '';
let token = '';
let unsigned = '';
let forged = '';
const issue = async (proof: 'none' | 'eddsa-rdfc-2022' | 'vc-jwt'): Promise<string> => {
  const specification = await loadExample('company');
  const {files: [file]} = await issueSamples({specification, award: sampleAward(specification), format: 'open-badge', proof, key: await makeSampleKey(), paint: async () => ({bytes: pixel, type: 'image/png'}), now: new Date('2026-11-23T10:00:00Z')});
  return typeof file?.content === 'string' ? file.content : '';
};
beforeAll(async () => {
  [badge, token, unsigned] = await Promise.all([issue('eddsa-rdfc-2022'), issue('vc-jwt'), issue('none')]);
  forged = badge.replace('"awardedDate"', '"awardedDate" ').replace(/"SAMPLE /, '"SAMPLE X');
});
const baked = async (id: 'png' | 'svg', text: string): Promise<Uint8Array> => await carrierById(id).write?.(id === 'png' ? pixel : drawing, {text, name: 'credential.json', mediaType: 'application/json'}) ?? pixel;

describe('a picture with one credential', () => {
  it.each(['png', 'svg'] as const)('%s gives the report on the credential, and says where it was', async (id) => {
    for (const text of [badge, token]) {
      const report = await verify(await baked(id, text), {at});
      expect([report.verdict, report.format, conclusionOf(report)]).toEqual(['verified', 'open-badge', 'sample']);
      expect(report.checks.map((check) => check.id)).toEqual([...checkIds]);
      expect(report.carried).toMatchObject({container: id, text: id === 'svg' ? text.trim() : text});
      expect(report.formatLabel).toMatch(id === 'png' ? /, in a PNG picture$/ : /, in an SVG picture$/);
      expect(words(report, 'readable')).toMatch(/PNG|SVG/);
    }
    expect((await verify(await baked(id, forged), {at})).verdict).toBe('failed');
  });
  it('without one says so', async () => {
    for (const [bytes, code] of [[pixel, 'readable.png'], [drawing, 'readable.svg'], [zipSync({'a.txt': strToU8('x')}), 'readable.zip']] as const) {
      const report = await verify(bytes, {at});
      expect([report.verdict, codeOf(report, 'readable')]).toEqual(['unreadable', code]);
    }
  });
  it('that is damaged says so', async () => {
    const report = await verify((await baked('png', badge)).subarray(0, 900), {at});
    expect([report.verdict, report.format, codeOf(report, 'readable')]).toEqual(['unreadable', 'png', 'readable.container-damaged']);
  });
  it('of version 2 is recognised and explained', async () => {
    for (const text of ['https://badges.example/assertions/1', JSON.stringify({'@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', badge: 'https://badges.example/1'})]) {
      const report = await verify(await baked('png', text), {at});
      expect([report.verdict, report.format]).toEqual(['unreadable', 'open-badge-2']);
      expect(words(report, 'format')).toContain('version 2');
    }
  });
});

describe('an archive', () => {
  it('with one credential gives its report and names what lies beside', async () => {
    const report = await verify(zipSync({'badge.json': strToU8(badge), 'readme.txt': strToU8('Hello'), 'manifest.json': strToU8('{"files":[]}'), '__MACOSX/._badge.json': strToU8('x')}), {at});
    expect([report.verdict, report.carried?.name, report.parts]).toEqual(['verified', 'badge.json', undefined]);
    expect(words(report, 'readable')).toContain('readme.txt, manifest.json');
  });
  it('with several gives a report on each, and the worst verdict', async () => {
    const good = {'a.json': strToU8(badge), 'b.jwt': strToU8(token), 'pictures/c.png': await baked('png', badge)};
    const report = await verify(zipSync(good), {at});
    expect([report.verdict, conclusionOf(report), report.parts?.map(({name}) => name)]).toEqual(['verified', 'sample', ['a.json', 'b.jwt', 'pictures/c.png']]);
    expect(report.checks.map(({id}) => id)).toEqual([...checkIds]);
    const mixed = await verify(zipSync({...good, 'd.json': strToU8(unsigned)}), {at});
    expect([mixed.verdict, conclusionOf(mixed)]).toEqual(['unsigned', 'sample-unsigned']);
    const bad = await verify(zipSync({...good, 'd.json': strToU8(forged), 'e.json': strToU8(unsigned)}), {at});
    expect([bad.verdict, conclusionOf(bad)]).toEqual(['failed', 'failed']);
    const broken = await verify(zipSync({...good, 'd.json': strToU8(badge.slice(0, 500))}), {at});
    expect([broken.verdict, broken.parts?.at(-1)?.report.verdict]).toEqual(['unreadable', 'unreadable']);
  });
  it('inside an archive is not followed', async () => {
    const report = await verify(zipSync({'inner.zip': zipSync({'a.json': strToU8(badge)})}), {at});
    expect([report.verdict, codeOf(report, 'readable')]).toEqual(['unreadable', 'readable.zip']);
  });
});

describe('a document that holds credentials', () => {
  const vc2 = 'https://www.w3.org/ns/credentials/v2';
  const presentation = (...verifiableCredential: unknown[]): string => JSON.stringify({'@context': [vc2], type: ['VerifiablePresentation'], verifiableCredential});
  const enveloped = (text: string): unknown => ({'@context': vc2, type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${text}`});
  it('as a presentation is reported credential by credential', async () => {
    const report = await verify(presentation(JSON.parse(badge), token, enveloped(token)), {at});
    expect([report.format, report.verdict, report.parts?.map((part) => part.report.verdict)]).toEqual(['presentation', 'verified', ['verified', 'verified', 'verified']]);
    expect((await verify(presentation(JSON.parse(badge), JSON.parse(forged)), {at})).verdict).toBe('failed');
    const signed = await verify(JSON.stringify({...JSON.parse(presentation(JSON.parse(badge))) as object, proof: {type: 'DataIntegrityProof'}}), {at});
    expect(codeOf(signed, 'proof')).toBe('proof.cryptosuite-unsupported');
  });
  it('as a token of a presentation too', async () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const report = await verify(`${part({alg: 'EdDSA'})}.${part({iss: 'did:example:1', vp: {type: ['VerifiablePresentation'], verifiableCredential: [token]}})}.c2ln`, {at});
    expect([report.format, report.verdict, codeOf(report, 'proof')]).toEqual(['presentation', 'verified', 'proof.key-not-available']);
  });
  it('as an envelope is opened', async () => {
    const report = await verify(JSON.stringify(enveloped(token)), {at});
    expect([report.format, report.verdict, report.carried?.container]).toEqual(['open-badge', 'verified', 'enveloped']);
  });
  it('with names that can harm programs fails', async () => {
    expect((await verify(presentation(JSON.parse(badge)).replace('"type":["VerifiableP', '"__proto__":{"a":1},"type":["VerifiableP'), {at})).verdict).toBe('failed');
  });
  it('inside each other are followed a few levels only', async () => {
    let text = presentation(JSON.parse(badge));
    for (let level = 0; level < 12; level += 1) text = JSON.stringify({'@context': [vc2], type: ['EnvelopedVerifiableCredential'], id: `data:application/vc,${encodeURIComponent(text)}`}).slice(0, 4_000_000);
    expect(codeOf(await verify(text, {at}), 'readable')).toBe('readable.too-many-inside');
  });
  const record = join(__dirname, '../official/clr-2.0/samples/simple.json');
  it.skipIf(!existsSync(record))('as a CLR 2.0 is recognised, and its credentials are listed', async () => {
    const report = await verify(new Uint8Array(readFileSync(record)), {at});
    expect([report.format, report.parts?.map((part) => [part.name, part.report.format])]).toEqual(['clr', [['Teamwork Badge', 'open-badge']]]);
    expect([report.verdict, conclusionOf(report), report.checks.find(({id}) => id === 'terms')?.code]).toEqual(['unsigned', 'proof-unchecked', 'terms.context-needed']);
  });
  it.skipIf(!existsSync(record))('as a CLR 2.0 is checked itself with the definitions that the reader gives, and only with the published ones', async () => {
    const published = readFileSync(join(__dirname, '../official/clr-2.0/context/context-2.0.1.json'), 'utf8');
    const {proof: _, ...unsigned} = JSON.parse(readFileSync(record, 'utf8')) as JsonObject;
    const key = await makeSampleKey();
    const contexts = await contextsWith([JSON.parse(published)]);
    const {document} = await addDataIntegrityProof({...unsigned, issuer: {...unsigned.issuer as object, id: key.did}}, key, {created: at, contexts});
    const text = JSON.stringify(document);
    const reported = async (file: string, ...given: readonly string[]): Promise<Report> => verify(file, {at, ...helping(given.flatMap((each) => helperIn(each) ?? []))});
    const codes = (report: Report): string[] => ['terms', 'proof', 'signer'].map((id) => report.checks.find((check) => check.id === id)?.code ?? '');
    expect(helperIn(published)).toMatchObject({kind: 'context'});
    expect(serves(helperIn(published) as Helper, document)).toBe(true);
    expect(codes(await reported(text))).toEqual(['terms.context-needed', 'proof.context-unknown', 'signer.unknown']);
    expect(codes(await reported(text, published))).toEqual(['terms.ok', 'proof.signature-valid', 'signer.key-only']);
    expect(codes(await reported(text, JSON.stringify(JSON.parse(published))))[1]).toBe('proof.signature-valid');
    // One letter of what is said, and a term that nothing defines.
    expect(codes(await reported(text.replace('Sample Transcript', 'Simple Transcript'), published))[1]).toBe('proof.signature-mismatch');
    expect(codes(await reported(text.replace('"partial":', '"portial":').replace('"association":', '"associated":'), published))[0]).toBe('terms.undefined');
    // Definitions that say something else, or an older edition: not those that the credential names.
    for (const other of [published.replace('clr/vocab.html#achievement', 'clr/vocab.html#other'), readFileSync(join(__dirname, '../official/clr-2.0/context/context.json'), 'utf8')]) {
      expect(codes(await reported(text, other))).toEqual(['terms.context-needed', 'proof.context-unknown', 'signer.unknown']);
    }
    const own = JSON.parse(readFileSync(record, 'utf8')) as {credentialSubject: object};
    const filled = await verify(JSON.stringify({...own, credentialSubject: {...own.credentialSubject, verifiableCredential: [JSON.parse(badge)]}}), {at});
    expect(filled.parts?.map((part) => part.report.verdict)).toEqual(['verified']);
  });
});
