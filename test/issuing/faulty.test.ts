import {beforeAll, describe, expect, it} from 'vitest';
import {faults, faultWords, galleryFiles, gallerySheets, goods, makeBench, makeFaulty, makeGood, reportOn, type Bench, type GoodId, type Made} from '../../src/issuing/faulty';
import {table} from '../../src/issuing/faulty/faults';
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
