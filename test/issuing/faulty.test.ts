import {X509Certificate} from 'node:crypto';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite as eddsaRdfc2022} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {beforeAll, describe, expect, it} from 'vitest';
import {faults, faultWords, galleryFiles, gallerySheets, goods, makeBench, makeFaulty, makeGood, reportOn, type Bench, type FaultId, type GoodId, type Made} from '../../src/issuing/faulty';
import {table} from '../../src/issuing/faulty/faults';
import {documentLoader} from '../proofs/peers';
import {checkText, isSample, conclusionOf, type Report} from '../../src/verification';

const now = new Date('2026-11-24T12:00:00Z');
const paint = async (): Promise<{bytes: Uint8Array; type: 'image/png'}> => ({bytes: Uint8Array.of(1, 2, 3), type: 'image/png'});
let bench: Bench;
const good = new Map<GoodId, Report>();
beforeAll(async () => {
  bench = await makeBench({now, paint});
  for (const id of goods) good.set(id, await reportOn(await makeGood(id, bench), now));
});

const elementsLacking = ({checks}: Report): readonly unknown[] => ['missing', 'notUsed'].flatMap((key) => checks.find(({id}) => id === 'elements')?.data[key] as unknown[] | undefined ?? []);
/** How a report differs from another: the checks that end otherwise, and the elements that are there no more. */
const difference = (report: Report, from: Report): {conclusion: string; checks: object; absent: readonly unknown[]} => ({
  conclusion: conclusionOf(report),
  checks: Object.fromEntries(report.checks.filter(({outcome, code}, at) => outcome !== from.checks[at]?.outcome || code !== from.checks[at]?.code).map(({id, outcome, code}) => [id, [outcome, code]])),
  absent: elementsLacking(report).filter((id) => !elementsLacking(from).includes(id)),
});
const days = (report: Report): number => {
  const {validFrom, validUntil} = report.document as {validFrom?: string; validUntil?: string};
  return (Date.parse(validUntil ?? '') - Date.parse(validFrom ?? '')) / 86_400_000;
};

describe('the good samples', () => {
  it.each(goods)('%s: nothing fails, and all sixteen elements are there', (id) => {
    const report = good.get(id) as Report;
    expect(report.checks.filter(({outcome}) => outcome === 'fail')).toEqual([]);
    expect(report.verdict).toBe(id === 'edc' ? 'unsigned' : 'verified');
    expect(elementsLacking(report)).toEqual([]);
    expect(days(report)).toBeLessThanOrEqual(30);
  });
});

describe('each faulty sample', () => {
  it.each(faults.map((fault) => [fault.id, fault] as const))('%s gives exactly the report it promises', async (_, fault) => {
    const {conclusion, checks, absent = []} = fault.expected;
    const report = await reportOn(await makeFaulty(fault, bench), now);
    expect(difference(report, good.get(fault.good) as Report)).toEqual({conclusion, checks, absent});
  });

  it.each(faults.map((fault) => [fault.id, fault] as const))('%s says SAMPLE and lives 30 days at most', async (_, fault) => {
    const made: Made = await makeFaulty(fault, bench);
    expect(made.file.name).toMatch(/^sample-exercise-\d\d\./);
    expect(made.file.name).not.toContain(fault.id);
    const report = await reportOn(made, now);
    // What cannot be read shows the mark in its text.
    if (report.document === undefined) expect(made.file.text).toContain('SAMPLE');
    else {
      expect(isSample(report.document as Record<string, unknown>)).toBe(true);
      const life = days(report);
      expect(Number.isNaN(life) || life <= 30).toBe(true);
    }
  });
});

/**
 * What stands in a faulty file, looked for without our reader, checker or words: by its JSON as it is, by another library, by Node's own certificates.
 * The verdicts are those that the standards give to what was done, written down before any report was looked at.
 */
type Json = Record<string, unknown>;
const under = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((part, name) => (part as Json | undefined)?.[name], value);
const outcomesOf = (document: Json): unknown[] => (under(document, 'credentialSubject.achievement.resultDescription') as Json[]).filter(({resultType}) => resultType === 'Status').map(({name}) => name);
const madeAs = async (id: FaultId): Promise<{text: string; document: Json; good: Json}> => {
  const fault = faults.find((each) => each.id === id);
  if (fault === undefined) throw new TypeError(id);
  const texts = await Promise.all([makeFaulty(fault, bench), makeGood(fault.good, bench)]);
  const [text = '', original = ''] = texts.map(({file}) => file.text);
  const parsed = (file: string): Json => (fault.good === 'token' ? JSON.parse(Buffer.from(file.split('.')[1] ?? '', 'base64url').toString()) : fault.good === 'sealed' ? JSON.parse((JSON.parse(file) as {payload: string}).payload) : JSON.parse(file)) as Json;
  return {text, document: parsed(text), good: parsed(original)};
};

describe('by other means than ours', () => {
  // VC Data Integrity 1.0, 4.4: whether a proof holds over what stands there, by a key of the issuer that is named there.
  it.each<[FaultId, boolean]>([
    ['letter-changed', false], ['wrong-key', false], ['proof-of-another', false], ['proof-removed', false], ['undefined-term', false], ['unknown-context', false], ['other-holder', false], ['cloned-unsigned', false], ['borrowed-identifier', false],
    ['revoked', true], ['other-list', true], ['list-of-other-use', true], ['no-hours', true], ['no-quality', true], ['no-participation', true], ['no-country', true], ['no-holder', true], ['level-without-framework', true],
    ['attendance-only', true], ['vague-outcomes', true], ['invented-university', true], ['look-alike-letters', true], ['claims-too-much', true], ['logo-text', true],
  ])('another library finds the proof of %s intact: %s', async (id, intact) => {
    const {document} = await madeAs(id);
    const {verified} = await vc.verifyCredential({credential: document, suite: new DataIntegrityProof({cryptosuite: eddsaRdfc2022}), documentLoader, checkStatus: async () => ({verified: true}), now});
    expect(verified).toBe(intact);
    const report = await reportOn(await makeFaulty(faults.find((each) => each.id === id) as typeof faults[number], bench), now);
    const outcomes = (['terms', 'proof', 'signer'] as const).map((check) => report.checks.find((each) => each.id === check)?.outcome);
    expect(outcomes[1] === 'pass' && outcomes[0] === 'pass' && outcomes[2] !== 'fail').toBe(intact);
  });
  it('another library follows definitions that a file brings along, which is why they are refused here', async () => {
    const {document} = await madeAs('own-definitions');
    const verified = async (credential: Json): Promise<boolean> => (await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite: eddsaRdfc2022}), documentLoader, checkStatus: async () => ({verified: true}), now})).verified;
    expect(await verified(document)).toBe(true);
  });

  it.each<[FaultId, (document: Json, good: Json, text: string) => void]>([
    ['attendance-only', (document) => expect(new Set(outcomesOf(document))).toEqual(new Set(['Attended all sessions.']))],
    ['vague-outcomes', (document) => expect(new Set(outcomesOf(document))).toEqual(new Set(['Understand heat pumps better.']))],
    ['invented-university', (document, good) => {
      expect(under(document, 'issuer.name')).toBe('SAMPLE Royal Oxbury University of Europe');
      expect(under(document, 'issuer.id')).not.toBe(under(good, 'issuer.id'));
      expect(String(under(document, 'proof.verificationMethod')).split('#')[0]).toBe(under(document, 'issuer.id'));
    }],
    ['look-alike-letters', (document, good) => {
      const [name, original] = [document, good].map((each) => String(under(each, 'issuer.name')));
      expect(name).toMatch(/\p{Script=Cyrillic}/u);
      expect(original).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(name?.replaceAll('\u0430', 'a').replaceAll('\u0435', 'e')).toBe(original);
    }],
    ['claims-too-much', (document) => {
      expect(document.name).toBe('SAMPLE Master of Heat Pump Engineering');
      expect(String(under(document, 'credentialSubject.achievement.criteria.narrative'))).toContain('PT1H');
      expect(JSON.stringify(under(document, 'credentialSubject.achievement.alignment'))).toContain('http://data.europa.eu/snb/eqf/7');
    }],
    ['logo-text', (document) => {
      expect([document.name, under(document, 'credentialSubject.achievement.description')]).toEqual([expect.stringContaining('EU-CERTIFIED'), expect.stringContaining('Approved by all authorities')]);
    }],
    ['self-made-seal', ({issuer}, _good, text) => {
      const {signatures: [signature]} = JSON.parse(text) as {signatures: {protected: string}[]};
      const {x5c: [own = '']} = JSON.parse(Buffer.from(signature?.protected ?? '', 'base64url').toString()) as {x5c: string[]};
      const certificate = new X509Certificate(Buffer.from(own, 'base64'));
      expect([certificate.subject === certificate.issuer, certificate.verify(certificate.publicKey)]).toEqual([true, true]);
      expect(JSON.stringify(issuer)).toContain('Continental Authority for Skills');
    }],
    ['no-supervision', ({credentialSubject}) => expect(JSON.stringify(credentialSubject)).not.toMatch(/idVerification|[Ss]upervised|[Ii]dentity check/)],
  ])('the fault of %s stands in the file', async (id, look) => {
    const {document, good: original, text} = await madeAs(id);
    look(document, original, text);
  });
});

describe('the gallery', () => {
  it('has at least 24 faults, of all kinds, each once, and with a number that stays', () => {
    expect(faults.length).toBeGreaterThanOrEqual(24);
    expect(new Set(faults.map(({id}) => id)).size).toBe(faults.length);
    for (const kind of ['technical', 'substance', 'deceit']) expect(faults.filter((fault) => fault.kind === kind).length, kind).toBeGreaterThanOrEqual(8 - Number(kind === 'deceit'));
    expect(faults.find(({id}) => id === 'letter-changed')?.number).toBe(2);
    // Nothing stands in the table that the order forgot; what lacks its mechanism is left out.
    expect(Object.entries(table).filter(([id, fault]) => goods.some((each) => each === fault.good) && !faults.some((each) => each.id === id))).toEqual([]);
  });

  it('has a name and an answer for each', () => {
    for (const id of Object.keys(table) as (keyof typeof table)[]) {
      const {name, answer} = faultWords(id, 'en');
      expect(name.length, id).toBeGreaterThan(5);
      expect(answer.length, id).toBeGreaterThan(60);
    }
  });

  it('comes as files, with the answers', async () => {
    const {files, items} = await galleryFiles({now, paint});
    expect(new Set(files.map(({name}) => name)).size).toBe(files.length);
    expect(items.map(({fault}) => fault.id)).toEqual(faults.map(({id}) => id));
    expect(items.every(({made: {file, beside}}) => [file, ...beside].every(({name}) => files.some((each) => each.name === name)))).toBe(true);
  });

  it('comes on paper: exercises without their answers, what the check says, and the answers, each apart', async () => {
    const {items} = await galleryFiles({now, paint});
    const {exercises, reports, answers} = gallerySheets(items, {lang: 'en', at: now, outcome: (id) => `<${id}>`});
    const textOf = (paper: unknown): string => JSON.stringify(paper);
    expect(exercises.sections.map(({title}) => title)).toEqual(faults.map(({number}) => `Exercise ${number}`));
    for (const fault of faults) {
      const {name, answer} = faultWords(fault.id, 'en');
      for (const text of [name, answer]) expect([textOf(answers).includes(text), textOf(exercises).includes(text)], fault.id).toEqual([true, false]);
      expect(textOf(reports), fault.id).not.toContain(answer);
    }
    const rowsOf = (paper: typeof reports): number => paper.sections.flatMap(({blocks}) => blocks).reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
    expect([rowsOf(reports), rowsOf(answers)]).toEqual([faults.length, faults.length]);
    // What is wrong stands in the report of each fault that a check finds.
    for (const {fault, report} of items.filter((item) => Object.keys(item.fault.expected.checks).length > 0)) {
      const wrong = report.checks.filter(({id, outcome}) => Object.hasOwn(fault.expected.checks, id) && outcome === 'fail');
      for (const check of wrong) expect(textOf(reports), fault.id).toContain(`<fail>: ${checkText(check, 'en').message}`.replaceAll('"', '\\"'));
    }
    for (const paper of [exercises, reports, answers]) expect([paper.marks.join().includes('SAMPLE'), textOf(paper).match(/\{[a-z]+\}|undefined/)]).toEqual([true, null]);
    expect(textOf(exercises)).toContain('SAMPLE Surveying');
  });
});
