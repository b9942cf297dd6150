import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blankSpecification, borderText, exampleIds, loadExample, newId, parseAward, parseSpecification, readJson, sampleAward} from '../../src/specification';

const faults = (input: unknown): readonly string[] => {
  const parsed = parseSpecification(input);
  return parsed.ok ? [] : parsed.problems.map(({code}) => code);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading a specification', () => {
  it.each(exampleIds)('takes the example "%s" as it is, as value, text and bytes', async (id) => {
    const example = await loadExample(id);
    const text = JSON.stringify(example);
    for (const input of [example, text, utf8(text), utf8(`\uFEFF${text}`)]) expect(parseSpecification(input)).toEqual({ok: true, value: example, notes: expect.anything()});
  });

  it('drops and names dangerous keys, and no prototype is touched', () => {
    const {$schema, id} = blankSpecification(newId());
    const parsed = parseSpecification(`{"$schema": "${$schema}", "id": "${id}", "__proto__": {"polluted": true}, "need": {"constructor": {"prototype": {"polluted": true}}}}`);
    expect(parsed.ok && parsed.notes.length).toBeGreaterThanOrEqual(2);
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  it('removes unknown fields and names each', () => {
    const parsed = parseSpecification({...blankSpecification(newId()), nonsense: 1, need: {colour: 'red'}});
    expect(parsed.ok && parsed.notes.map(({pointer}) => pointer).sort()).toEqual(['/need/colour', '/nonsense']);
    expect(parsed.ok && 'nonsense' in parsed.value).toBe(false);
  });

  it.each([
    ['nothing', ''], ['white space', ' \n'], ['cut text', '{"a": [1, 2'], ['a list', '[]'], ['a number', '3'], ['another JSON document', '{"hello": "world"}'],
    ['a credential', '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"], "credentialSubject": {}}'],
    ['a later version', '{"$schema": "urn:microcvet:schema:specification:99", "id": "urn:uuid:5b0f3b0e-6d0a-4f0e-9b55-0a7c7f1f7a01"}'],
  ])('refuses %s with words that say what to do', (_, text) => {
    const parsed = parseSpecification(text);
    expect(parsed.ok).toBe(false);
    for (const problem of parsed.ok ? [] : parsed.problems) expect(borderText(problem, 'en')).toMatch(/^[^{}]{15,}$/s);
  });

  it('tells different refusals apart', () => {
    const seen = ['', '{"a": [1, 2', '{"hello": 1}', '{"$schema": "urn:microcvet:schema:specification:99"}', '['.repeat(100_000)].map((text) => faults(text)[0]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('names the place of a wrong type', () => {
    const parsed = parseSpecification({...blankSpecification(newId()), workload: {contact: '2 days'}});
    expect(parsed.ok ? [] : parsed.problems.map(({pointer}) => pointer)).toContain('/workload/contact');
  });

  it('refuses UTF-16 and broken UTF-8', () => {
    const text = JSON.stringify(blankSpecification(newId()));
    expect(readJson(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))).ok).toBe(false);
    expect(readJson(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)).ok).toBe(false);
  });

  it('refuses a megabyte and a thousand thousand values before it looks inside', () => {
    expect(readJson(`"${'x'.repeat(2_000_000)}"`).ok).toBe(false);
    expect(readJson(`[${'0,'.repeat(300_000)}0]`).ok).toBe(false);
  });

  it('never throws, whatever the value or the text', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.uint8Array(), fc.anything()), (input) => {
      parseSpecification(input);
      parseAward(input);
      readJson(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input) ?? '');
    }), {numRuns: 500});
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  it('gives back what it read, whatever is put into the texts', async () => {
    const base = await loadExample('company');
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('en', 'pt', 'el'), fc.string({maxLength: 80})), (title) => {
      const parsed = parseSpecification(JSON.stringify({...base, title}));
      expect(parsed.ok && parsed.value.title).toEqual({...title});
    }), {numRuns: 100});
  });
});

describe('an award', () => {
  it('of each example reads back as it is', async () => {
    for (const id of exampleIds) {
      const award = sampleAward(await loadExample(id));
      expect(parseAward(JSON.stringify(award))).toMatchObject({ok: true, value: award});
    }
  });

  it('without a learner is refused', () => expect(parseAward({$schema: 'urn:microcvet:schema:award:1', awardedOn: '2026-11-20'}).ok).toBe(false));
});
