import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {issueSamples} from '../../src/issuing';
import {makeSampleKey} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {type Check, checkIds, checkText, conclusionOf, type Report, type Verdict, verify} from '../../src/verification';

const folder = join(__dirname, '../official');
const haveOfficial = existsSync(join(folder, 'own-samples/expected.json'));
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const at = new Date('2026-11-24T12:00:00Z');
const outcome = (report: Report, id: string): string | undefined => report.checks.find((check) => check.id === id)?.outcome;
const failed = (report: Report): string[] => report.checks.filter((check) => check.outcome === 'fail').map(({id}) => id);

let badge = '';
let token = '';
const issue = async (format: 'edc' | 'open-badge', proof: 'none' | 'eddsa-rdfc-2022' | 'vc-jwt'): Promise<string> => {
  const specification = await loadExample('company');
  const {files} = await issueSamples({specification, award: sampleAward(specification), format, proof, key: await makeSampleKey(), paint: async () => ({bytes: Uint8Array.of(1, 2, 3), type: 'image/png'}), now: new Date('2026-11-23T10:00:00Z')});
  return String(files[0]?.content ?? '');
};
beforeAll(async () => { [badge, token] = await Promise.all([issue('open-badge', 'eddsa-rdfc-2022'), issue('open-badge', 'vc-jwt')]); });

describe('a report', () => {
  it('has the nine checks in order, each with words', async () => {
    for (const input of [badge, token, '', '%PDF-1.7', await issue('edc', 'none')]) {
      const report = await verify(input, {at});
      expect(report.checks.map(({id}) => id)).toEqual([...checkIds]);
      for (const check of report.checks) {
        const {message, reason, mend} = checkText(check, 'en');
        expect(message.length).toBeGreaterThan(5);
        expect(`${message} ${reason} ${mend}`).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });

  it.each(['badge', 'token'])('on a signed %s says that it holds, and that it is a sample', async (which) => {
    const report = await verify(which === 'badge' ? badge : token, {at});
    expect([report.verdict, failed(report)]).toEqual(['verified', []]);
    expect(JSON.stringify(checkText(report.checks.find(({id}) => id === 'signer') ?? report.checks[0] as never, 'en'))).toContain('SAMPLE');
    expect(outcome(report, 'elements')).toBe('pass');
  });

  it('does not depend on the order of keys', async () => {
    const {proof, ...rest} = JSON.parse(badge) as Record<string, unknown>;
    expect((await verify(JSON.stringify({proof, ...Object.fromEntries(Object.entries(rest).reverse())}), {at})).verdict).toBe('verified');
  });

  it.each(['validFrom', 'name', 'awardedDate'])('finds a changed %s', async (name) => {
    const document = JSON.parse(badge) as Record<string, string>;
    const report = await verify(JSON.stringify({...document, [name]: name === 'name' ? 'SAMPLE other' : '2026-11-22T00:00:00Z'}), {at});
    expect([report.verdict, failed(report)]).toEqual(['failed', expect.arrayContaining(['proof'])]);
  });

  it('knows before and after', async () => {
    expect(failed(await verify(badge, {at: new Date('2020-01-01')}))).toContain('validity');
    expect(failed(await verify(badge, {at: new Date('2099-01-01')}))).toContain('validity');
  });

  it('of a specification has no proof and names its elements', async () => {
    const report = await verify(JSON.stringify(await loadExample('company')), {at});
    expect([report.format, report.verdict, outcome(report, 'elements')]).toEqual(['specification', 'unsigned', 'pass']);
    expect(outcome(await verify(JSON.stringify(await loadExample('bad')), {at}), 'elements')).toBe('warning');
  });
});

describe('bad input gets a report, never an exception', () => {
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const jwt = (alg: string): string => `${encode({alg, typ: 'JWT'})}.${token.split('.')[1] ?? ''}.${alg === 'none' ? '' : 'AAAA'}`;
  it.each([
    ['a file of 50 MB', () => new Uint8Array(50_000_001).fill(0x20), 'unreadable'],
    ['a depth of 100,000', () => '['.repeat(100_000), 'unreadable'],
    ['truncated JSON', () => badge.slice(0, 700), 'unreadable'],
    ['a PDF', () => '%PDF-1.7\n%âãÏÓ', 'unreadable'],
    ['an empty file', () => '', 'unreadable'],
    ['UTF-16', () => new Uint8Array(Buffer.from(`\uFEFF${badge}`, 'utf16le')), 'unreadable'],
    ['broken UTF-8', () => Uint8Array.of(0x7b, 0xff, 0x7d), 'unreadable'],
    ['another JSON', () => '{"hello": "world"}', 'unreadable'],
    ['a later version of the specification', () => '{"$schema": "urn:microcvet:schema:specification:9", "id": "urn:uuid:5b0f3b0e-6d0a-4f0e-9b55-0a7c7f1f7a01"}', 'unreadable'],
    ['a JWT with alg none', () => jwt('none'), 'failed'],
    ['a JWT with HS256', () => jwt('HS256'), 'failed'],
    ['keys named __proto__', () => badge.replace('{', '{"__proto__": {"polluted": true},'), 'failed'],
    ['an unknown context', () => badge.replace('"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"', '"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://unknown.example/context.json"'), 'failed'],
    ['a redefined protected term', () => badge.replace('"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"', '"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",{"name":"https://other.example/name"}'), 'failed'],
    ['an undefined term', () => badge.replace('{', '{"nonsense": "x",'), 'failed'],
    ['an impossible date', () => badge.replace(/"validUntil": ?"[^"]+"/, '"validUntil": "2026-02-30T00:00:00Z"'), 'failed'],
  ] as readonly (readonly [string, () => Uint8Array | string, string])[])('%s', async (_, make, verdict) => {
    const report = await verify(make(), {at});
    expect(report.verdict).toBe(verdict);
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  it('whatever the bytes, text or JSON', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({maxLength: 300}), fc.string(), fc.json()), async (input) => {
      const report = await verify(input, {at});
      expect(report.checks).toHaveLength(checkIds.length);
      expect(report.verdict).not.toBe('verified');
    }), {numRuns: 300});
  });

  it('and no changed letter of a signed credential is ever verified', async () => {
    await fc.assert(fc.asyncProperty(fc.boolean(), fc.nat(), fc.constantFrom(...'abcXYZ019'), async (useToken, place, letter) => {
      const text = useToken ? token : badge;
      const index = place % text.length;
      const before = text[index] ?? '';
      fc.pre(/[a-zA-Z0-9]/.test(before) && before !== letter);
      // The last letter of a base64url part can carry bits that nothing reads.
      fc.pre(!useToken || (text[index + 1] !== '.' && index !== text.length - 1));
      expect((await verify(text.slice(0, index) + letter + text.slice(index + 1), {at})).verdict).not.toBe('verified');
    }), {numRuns: 250});
  });
});

describe.skipIf(!haveOfficial)('official samples (needs official material)', () => {
  it.each([
    'elm/samples/2023/Sample-MC-Annex1-signed.jsonld', 'elm/samples/2025/AA-Annex1-MC-signed.jsonld', 'elm/samples/2025/Sample-MastersDegree-signed.jsonld',
  ])('%s: the seal is intact, trust is not established, and one changed letter breaks it', async (path) => {
    const report = await verify(bytes(path), {at: new Date('2025-06-01')});
    expect([report.format, outcome(report, 'proof'), outcome(report, 'signer')]).toEqual(['edc', 'pass', 'warning']);
    const text = new TextDecoder().decode(bytes(path));
    const changed = text.replace(/familyName(.{10,40}?)([A-Za-z])/, (_, a: string, letter: string) => `familyName${a}${letter === 'x' ? 'y' : 'x'}`);
    expect(changed).not.toBe(text);
    expect((await verify(changed)).verdict).not.toBe('verified');
  });

  it.each(['elm/samples/2023/Sample-MC-Annex1-unsigned.jsonld', 'elm/samples/2023/Sample-MC-Annex1-unsigned-uploadable.json', 'elm/samples/2025/AA-Annex1-MC-unsigned.json'])('%s is an EDC without a proof', async (path) => {
    const report = await verify(bytes(path));
    expect(report.format).toMatch(/^edc/);
    expect(outcome(report, 'proof')).not.toBe('pass');
    expect(report.verdict).not.toBe('verified');
  });

  const didKey = haveOfficial ? readdirSync(join(folder, 'openbadges-3.0/dcc-fixtures/dataIntegrityProof/didKey')) : [];
  it.each(didKey)('openbadges-3.0/dcc-fixtures/dataIntegrityProof/didKey/%s is as its name says', async (name) => {
    const report = await verify(bytes(`openbadges-3.0/dcc-fixtures/dataIntegrityProof/didKey/${name}`), {at: new Date('2026-06-01')});
    // Two of them bring definitions of their own or name a context that nobody bundles: those are refused, never believed.
    const refused = report.checks.some(({code}) => code === 'terms.context-unknown' || code === 'terms.context-inline');
    expect(outcome(report, 'proof')).toMatch(refused ? /pass|not-checked/ : /^pass$/);
    if (refused) expect(report.verdict).toBe('failed');
    if (name.includes('notYetValid')) expect(failed(report)).toContain('validity');
    if (/revoked/i.test(name)) expect(['not-checked', 'fail', 'warning']).toContain(outcome(report, 'status'));
  });

  it('own-samples: the signed one holds, the tampered one does not', async () => {
    const good = await verify(bytes('own-samples/dual-ob3-elm.di-eddsa.json'));
    const bad = await verify(bytes('own-samples/edc-microcredential.di-eddsa.tampered.json'));
    expect(bad.verdict).not.toBe('verified');
    expect(good.checks).toHaveLength(checkIds.length);
  });

  const errors = haveOfficial ? readdirSync(join(folder, 'openbadges-3.0/validator-tests')).filter((name) => name.includes('-err-') && name.endsWith('.json')) : [];
  it.each(errors)('openbadges-3.0/validator-tests/%s is not verified', async (name) => {
    expect((await verify(bytes(`openbadges-3.0/validator-tests/${name}`))).verdict).not.toBe('verified');
  });

  it('no official file makes it throw or take long', async () => {
    const files = ['edci-app', 'openbadges-3.0/spec-examples', 'openbadges-3.0/spec-examples-vcdm2', 'openbadges-3.0/validator-tests', 'own-samples'].flatMap((dir) => readdirSync(join(folder, dir), {withFileTypes: true}).filter((entry) => entry.isFile()).map(({name}) => `${dir}/${name}`));
    for (const file of files) expect((await verify(bytes(file))).checks, file).toHaveLength(checkIds.length);
  });
});

describe('the conclusion of a report', () => {
  const conclusion = (verdict: Verdict, checks: readonly Partial<Check>[]): string => conclusionOf({verdict, checks: checks.map((check) => ({id: 'proof', outcome: 'pass', code: 'proof.none', data: {}, details: [], ...check}))});
  it('is the verdict, but more careful where a proof was not checked or its key is nobody\'s', () => {
    expect(conclusion('verified', [{code: 'proof.signature-valid'}])).toBe('verified');
    expect(conclusion('unsigned', [{outcome: 'not-applicable'}])).toBe('unsigned');
    expect(conclusion('unsigned', [{outcome: 'not-checked', code: 'proof.cryptosuite-unsupported'}])).toBe('proof-unchecked');
    expect(conclusion('verified', [{}, {id: 'signer', outcome: 'warning', code: 'signer.key-in-header'}])).toBe('key-unknown');
    expect(conclusion('verified', [{}, {id: 'signer', outcome: 'warning', code: 'signer.seal-self'}])).toBe('key-unknown');
    for (const code of ['signer.seal', 'signer.seal-ended'] as const) expect(conclusion('verified', [{}, {id: 'signer', outcome: 'warning', code}])).toBe('seal-open');
    expect(conclusion('failed', [{outcome: 'not-checked'}, {id: 'signer', code: 'signer.key-in-header'}])).toBe('failed');
  });
});
