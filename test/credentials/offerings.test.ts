import {describe, expect, it} from 'vitest';
import {type Conversion, type CrossingFormat, inPage, offeringById, type OfferingId, offerings, problemText} from '../../src/credentials';
import {blankSpecification, loadExample, newId, type Specification} from '../../src/specification';
import {indicative, keepsToTheCrosswalk, variants} from './crossed';
import {full} from './full';
import {bare, exampleNames, greek} from './made';

const columns: Readonly<Record<OfferingId, CrossingFormat>> = {loq: 'loq', 'schema-org': 'course', 'open-badge-achievement': 'achievement'};
const entry = (id: OfferingId, spec: Specification): Conversion => {
  const found = offeringById(id);
  if (!found) throw new Error(id);
  return found.convert(spec);
};
const ids = offerings.map(({id}) => id);
// As the register names a level: only so it is in the list that the profile asks for.
const atIrishLevel = (spec: Specification): Specification => spec.level?.claim === 'indicative' ? spec : {...spec, level: {...spec.level, nqfLevel: 'IE NQF Level 5'}};

describe.each(Object.entries(variants))('with %s', (_, spec) => {
  describe.each(ids)('%s', (id) => {
    const levelled = atIrishLevel(spec);
    keepsToTheCrosswalk(levelled, {column: columns[id], award: undefined, convert: (one) => entry(id, one)});

    it('keeps its own statement of the format', () => {
      expect(offeringById(id)?.check(entry(id, levelled).document).filter(({severity}) => severity === 'error')).toEqual([]);
    });
  });
});

describe.each(ids)('%s', (id) => {
  it.each(exampleNames)('of the example "%s" is well-formed, loses no text in silence, and says nothing of a learner or a sample', async (name) => {
    const spec = await loadExample(name);
    const {document, losses} = entry(id, spec);
    expect(offeringById(id)?.check(document)).toEqual([]);
    const said = JSON.stringify(document);
    expect(said).not.toMatch(/"SAMPLE |"credentialSubject"|"proof"/);
    const reportedPlaces = new Set(losses.map(({pointer}) => pointer));
    const missing: string[] = [];
    const visit = (value: unknown, pointer: string): void => {
      if (typeof value === 'object' && value !== null) { for (const [key, part] of Object.entries(value)) visit(part, `${pointer}/${key}`); return; }
      if (typeof value !== 'string' || !/\s/.test(value) || value.length < 12) return;
      if (!said.includes(JSON.stringify(value).slice(1, -1)) && !reportedPlaces.has(pointer) && !reportedPlaces.has(pointer.slice(0, pointer.lastIndexOf('/')))) missing.push(pointer);
    };
    visit(spec, '');
    expect(missing).toEqual([]);
  });

  it('is the same each time: an entry can be published again', async () => {
    const spec = await loadExample('company');
    expect(entry(id, structuredClone(spec)).document).toEqual(entry(id, spec).document);
    const mended = entry(id, {...spec, summary: {en: 'Another summary.'}}).document;
    const identifiers = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"@?id":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(identifiers(mended)).toEqual(identifiers(entry(id, spec).document));
  });

  it('never throws, and says what is missing', async () => {
    for (const spec of [blankSpecification(newId()), blankSpecification(newId(), []), bare(), await greek()]) {
      const {document, losses} = entry(id, spec);
      for (const problem of offeringById(id)?.check(document) ?? []) expect(problemText(problem, 'en')).not.toMatch(/[{}]|undefined/);
      expect(Array.isArray(losses)).toBe(true);
    }
    for (const value of [null, 1, 'text', [], {}, {'@context': null}, {type: []}]) expect(() => offeringById(id)?.check(value)).not.toThrow();
  });

  it('asks for the name of an official level where it has a place for it', () => {
    const problems = offeringById(id)?.check(entry(id, full).document) ?? [];
    expect(problems.map(({code}) => code)).toEqual(id === 'loq' ? ['nqf-name'] : []);
  });

  it('claims no official level and no awarded credits where the specification does not', () => {
    const said = JSON.stringify({...entry(id, indicative).document, '@context': undefined});
    expect(said).not.toMatch(/snb\/eqf\/\w|eqfLevel"|creditsAvailable|numberOfCredits|creditPoint"|"Qualification","title/);
  });
});

it('stands in a web page without being able to end its element', () => {
  const element = inPage({name: '</script><script>alert(1)</script>'});
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(element.replace(/<\/?script[^>]*>/g, ''))).toEqual({name: '</script><script>alert(1)</script>'});
});
