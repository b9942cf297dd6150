import {createHash} from 'node:crypto';
import {beforeAll, describe, expect, it} from 'vitest';
import {elementFacts} from '../../src/components/Elements/elementFacts';
import {faults, goods, makeBench, makeFaulty, makeGood, reportOn, type GoodId} from '../../src/issuing/faulty';
import {mechanisms} from '../../src/proofs';
import {tamperable, type Report} from '../../src/verification';
import {questionsOf, questionText, statementsOf, statementText, stepsOf, stepText, toldMechanisms} from '../../src/verification/learn';

const now = new Date('2026-11-24T12:00:00Z');
const reports = new Map<string, Report>();
const texts = new Map<string, string>();
beforeAll(async () => {
  const bench = await makeBench({now, paint: async () => ({bytes: Uint8Array.of(1, 2, 3), type: 'image/png'})});
  for (const id of goods) {
    const made = await makeGood(id, bench);
    texts.set(id, made.file.text);
    reports.set(id, await reportOn(made, now));
  }
  for (const fault of faults) reports.set(fault.id, await reportOn(await makeFaulty(fault, bench), now));
});
const codes = (report: Report, kind?: string): string[] => statementsOf(report).filter((each) => kind === undefined || each.kind === kind).map(({code}) => code);
const of = (id: string): Report => reports.get(id) as Report;

describe('what may be concluded', () => {
  it('claims as shown only what a check has shown, for every file of the gallery', () => {
    for (const [id, report] of reports) {
      for (const {kind, check} of statementsOf(report)) {
        const outcome = report.checks.find((each) => each.id === check)?.outcome;
        if (kind === 'proven') expect(['pass', 'warning'], id).toContain(outcome);
        // The one warning that lets something be shown: a sample's own key fits its identifier.
        if (kind === 'proven' && outcome === 'warning') expect(report.checks.find((each) => each.id === check)?.code, id).toBe('signer.sample');
        if (kind === 'against') expect(outcome, id).toBe('fail');
      }
      // And each failed check is told.
      const told = statementsOf(report).flatMap(({kind, check}) => (kind === 'against' ? [check] : []));
      expect(told, id).toEqual(report.checks.filter(({outcome}) => outcome === 'fail').map(({id: check}) => check));
      // Nothing that a broken or absent proof does not show.
      if (report.checks.find((check) => check.id === 'proof')?.outcome !== 'pass') expect(codes(report, 'proven'), id).not.toContain('intact');
    }
  });

  it('says of a good sample who states what, what was shown, and that it is a sample', () => {
    expect(codes(of('badge'), 'stated')).toEqual(['claim']);
    expect(codes(of('badge'), 'proven')).toEqual(['complete-form', 'intact', 'key-fits', 'in-time']);
    expect(codes(of('badge'), 'open')).toEqual(expect.arrayContaining(['sample', 'who', 'truth', 'person', 'no-status']));
    expect(statementsOf(of('badge')).map((each) => statementText(each, 'en')).join(' ')).toContain('SAMPLE Centro de Formación Ribera states that Sample Learner earned');
    expect(codes(of('listed'), 'proven')).toContain('not-withdrawn');
    expect(codes(of('edc'), 'open')).toEqual(expect.arrayContaining(['unsigned', 'sample']));
  });

  it('says nothing of a file that cannot be read but that', () => {
    expect(codes(of('cut-file'))).toEqual(['not-readable']);
    expect(questionsOf(of('cut-file'))).toEqual([{code: 'ask-original'}]);
  });

  it('asks for each element that is missing, by a clause that speaks of it', () => {
    for (const [id, report] of reports) for (const {element, clause} of questionsOf(report)) if (element && clause) expect(elementFacts[element].clauses, `${id} ${element}`).toContain(clause);
    expect(questionsOf(of('no-hours')).map(({code}) => code)).toEqual(['ask-key', 'ask-status', 'ask-M7']);
    expect(questionsOf(of('no-assessment')).map(({element}) => element).filter(Boolean)).toEqual(['M9', 'O2', 'O3']);
  });

  it('has words without gaps', () => {
    for (const report of reports.values()) {
      for (const text of [...statementsOf(report).map((each) => statementText(each, 'en')), ...questionsOf(report).map((each) => questionText(each, 'en'))]) expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('how it works', () => {
  const values = (id: string): Record<string, string> => Object.fromEntries(stepsOf(of(id)).flatMap((step) => step.values.map(({name, value}) => [name, value])));
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('shows the real values of an embedded proof, which fit each other', () => {
    expect(stepsOf(of('badge')).map(({code}) => code)).toEqual(['canonical-rdfc', 'proof-options', 'hashes', 'base', 'signature', 'key']);
    const {canonicalDocument = '', canonicalProof = '', documentHash = '', proofHash = '', signatureBase} = values('badge');
    expect([documentHash, proofHash]).toEqual([sha256(canonicalDocument), sha256(canonicalProof)]);
    expect(signatureBase).toBe(proofHash + documentHash);
  });

  it('shows those of a token, and the bit of a status list', () => {
    expect(stepsOf(of('token')).map(({code}) => code)).toEqual(['token-header', 'token-payload', 'token-base', 'signature', 'key']);
    expect(values('token').signatureBase).toBe(texts.get('token')?.split('.').slice(0, 2).join('.'));
    expect(stepsOf(of('listed')).at(-1)?.code).toBe('status');
    expect([values('listed').value, values('revoked').value]).toEqual(['0', '1']);
  });

  it('has nothing to tell without a proof, and words for each step', () => {
    expect(stepsOf(of('edc'))).toEqual([]);
    for (const report of reports.values()) for (const step of stepsOf(report)) expect(stepText(step, 'en').what.length).toBeGreaterThan(20);
    const ways = new Set(toldMechanisms);
    // A token of Open Badges by RSA walks as the others do; a seal is told by its envelope.
    for (const {id} of mechanisms) expect(id === 'none' || ways.has(id) || ['jades', 'vc-jwt-rs256'].includes(id), id).toBe(true);
  });
});

describe('values changed one by one', () => {
  it.each(goods.filter((id): id is GoodId => id !== 'sealed'))('%s: stays the same file without a change, and comes back after it is undone', (id) => {
    const text = texts.get(id) ?? '';
    const file = tamperable(text);
    expect(file?.changed(new Map())).toBe(text);
    const title = file?.fields.find(({value}) => typeof value === 'string' && value.startsWith('SAMPLE'));
    expect(title).toBeDefined();
    const changed = tamperable(file?.changed(new Map([[title?.pointer ?? '', 'SAMPLE other']])) ?? '');
    expect(changed?.fields.find(({pointer}) => pointer === title?.pointer)?.value).toBe('SAMPLE other');
    expect(changed?.fields.length).toBe(file?.fields.length);
  });

  it('lists no part of the proof and no picture', () => {
    const fields = tamperable(texts.get('badge') ?? '')?.fields ?? [];
    expect(fields.some(({pointer}) => pointer.startsWith('/proof'))).toBe(false);
    expect(fields.every(({value}) => String(value).length <= 4000)).toBe(true);
    expect(tamperable('[1]')).toBeUndefined();
    expect(tamperable('nothing')).toBeUndefined();
  });
});
