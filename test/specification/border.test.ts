import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {activityHours, exampleIds, loadExample, outcomeAdvice, parseSpecification, readJson, steps, workloadKinds, type Parsed} from '../../src/specification';
import {migrate, type DocumentKind} from '../../src/specification/migrate';

const good = exampleIds.filter((id) => id !== 'bad');
const problem = (parsed: Parsed<unknown>) => (parsed.ok ? undefined : parsed.problems[0]);

describe('the place of a fault', () => {
  it.each([
    ['{"a": 1,\n "b": [1, 2', 'json-truncated', 2, 12], ['{"a": "cut', 'json-truncated', 1, 11], ['{"a": tru', 'json-truncated', 1, 10], ['{"a": "\\u00', 'json-truncated', 1, 12],
    ['{\n  "a": 1,\n}', 'json-syntax', 3, 1], ['{"a": 01}', 'json-syntax', 1, 8], ['{"a" 1}', 'json-syntax', 1, 6], ["{'a': 1}", 'json-syntax', 1, 2], ['{} {}', 'json-syntax', 1, 4], ['["\\x"]', 'json-syntax', 1, 4],
  ])('of %j is told as %s in line %d, column %d', (text, code, line, column) => expect(problem(readJson(text))).toMatchObject({code, data: {line, column}}));

  it('is seen exactly where JSON.parse sees one', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '0.5', '1e3', 'true', 'nul', 'null', ' ', '\n', '\\u00e9', '\u0001');
    fc.assert(fc.property(fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join('')), (text) => {
      let valid = true;
      try { JSON.parse(text); } catch { valid = false; }
      expect(readJson(text).ok).toBe(valid);
    }), {numRuns: 3000});
  });
});

describe('limits and encodings', () => {
  it.each([
    ['depth', '['.repeat(65) + ']'.repeat(65), 'too-deep'], ['depth of a hostile text', '['.repeat(100_000), 'too-deep'], ['number of values', `[${'0,'.repeat(20_000)}0]`, 'too-many-values'],
    ['size in bytes, not in letters', `"${'ω'.repeat(600_000)}"`, 'too-large'], ['a PDF', '%PDF-1.7', 'other-file'], ['emptiness', ' \n', 'empty'],
  ])('refuse by %s', (_, text, code) => expect(problem(readJson(text))?.code).toBe(code));
  it('take 64 levels', () => expect(readJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true));
  it('tell UTF-16, with mark or without, from broken UTF-8', () => {
    expect(problem(readJson(Uint8Array.of(0xff, 0xfe, 0x7b, 0)))?.code).toBe('encoding-utf16');
    expect(problem(readJson(Uint8Array.of(0x7b, 0, 0x7d, 0)))?.code).toBe('encoding-utf16');
    expect(problem(readJson(Uint8Array.of(0x7b, 0xc3, 0x28, 0x7d)))?.code).toBe('encoding-not-utf8');
  });
});

describe('migration', () => {
  const kind: DocumentKind = {family: 'urn:example:', current: 3, migrations: {1: ({name, ...rest}) => ({...rest, title: name}), 2: ({title, ...rest}) => ({...rest, title: {en: title}})}};
  it('runs every step up to the current version, and leaves its input as it was', () => {
    const old = {$schema: 'urn:example:1', name: 'Old'};
    expect(migrate(old, kind)).toMatchObject({ok: true, value: {$schema: 'urn:example:3', title: {en: 'Old'}}});
    expect(old).toEqual({$schema: 'urn:example:1', name: 'Old'});
  });
  it.each([['urn:example:4', 'newer-version'], ['urn:example:0', 'unknown-version'], ['urn:example:x', 'unknown-version'], ['urn:microcvet:schema:award:1', 'is-award'], ['urn:other:1', 'unknown-document']])('answers %s with %s', ($schema, code) => expect(problem(migrate({$schema}, kind))?.code).toBe(code));
  it('says that a step is missing', () => expect(problem(migrate({$schema: 'urn:example:1'}, {...kind, migrations: {}}))?.code).toBe('unknown-version'));
});

describe('the examples', () => {
  it.each(good)('"%s" has the hours of its activities by kind', async (id) => {
    const spec = await loadExample(id);
    const byKind = activityHours(spec);
    for (const kind of workloadKinds) expect(byKind[kind], kind).toBe(spec.workload?.[kind] ?? 0);
  });
  const labels = join(__dirname, '../official/esco/skills.en.tsv');
  it.skipIf(!existsSync(labels))('name ESCO skills by their true address and label', async () => {
    const official = new Map(readFileSync(labels, 'utf8').split('\n').map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']));
    for (const id of good) {
      for (const {uri, label, framework} of ((await loadExample(id)).outcomes ?? []).flatMap(({skills = []}) => skills)) {
        expect(framework).toBe('ESCO');
        expect(official.get(uri?.replace('http://data.europa.eu/esco/skill/', '') ?? ''), uri).toBe(label.en);
      }
    }
  });
  it('have every part of the schema in exactly one step', async () => {
    const keys = steps.flatMap((step) => step.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const id of good) expect(Object.keys(await loadExample(id)).filter((key) => key !== '$schema' && key !== 'id' && !(keys as string[]).includes(key))).toEqual([]);
  });
  it('are refused with every place named when a value has the wrong type', async () => {
    const parsed = parseSpecification({...await loadExample('company'), outcomes: [{id: 'o1', kind: 'talent'}], title: {English: 'x'}});
    expect(parsed.ok ? [] : parsed.problems.map(({code, pointer}) => `${code} ${pointer}`).sort()).toEqual(['not-a-language /title', 'not-in-list /outcomes/0/kind']);
  });
});

describe('outcomes of trades', () => {
  it.each(['Use a spreadsheet to plan and monitor a budget', 'Explain how to prepare and serve a meal for a diabetic guest', 'Use power tools and hand tools safely', 'Comply with hygiene rules in a food plant'])('"%s" raises nothing', (text) => expect(outcomeAdvice(text, 'en')).toEqual([]));
  it('that only show understanding are still not to be watched', () => expect(outcomeAdvice('Demonstrate an understanding of risk in kitchens', 'en').map(({code}) => code)).toContain('V11'));
});
