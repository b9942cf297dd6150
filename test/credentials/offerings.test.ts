import {describe, expect, it} from 'vitest';
import {type Conversion, crosswalk, type CrossingFormat, inPage, lossText, offeringById, type OfferingId, offerings, problemText} from '../../src/credentials';
import {fateOf} from '../../src/credentials/crosswalk';
import {valuesOf} from '../../src/credentials/values';
import {blankSpecification, loadExample, newId, type Specification} from '../../src/specification';
import {full, fullAward} from './full';
import {bare, exampleNames, greek} from './made';
import {englishOf, placesAt, reported, textOf, without} from './placesAt';

const columns: Readonly<Record<OfferingId, CrossingFormat>> = {loq: 'loq', 'schema-org': 'course', 'open-badge-achievement': 'achievement'};
const entry = (id: OfferingId, spec: Specification): Conversion => {
  const found = offeringById(id);
  if (!found) throw new Error(id);
  return found.convert(spec);
};
const ids = offerings.map(({id}) => id);
const indicative: Specification = {...full, credits: {...full.credits, claim: 'indicative'}, level: {...full.level, claim: 'indicative'}, outcomes: full.outcomes?.map((outcome) => ({...outcome, kind: 'knowledge'}))};
const national: Specification = {...full, level: {...full.level, nqfLevel: 'IE NQF Level 5'}, credits: {...full.credits, system: 'national'}, grading: {...full.grading, scheme: 'scale'}, assessmentRules: {...full.assessmentRules, priorLearning: 'not-accepted'}};
// As the register names a level: only so it is in the list that the profile asks for.
const levelled: Specification = {...full, level: {...full.level, nqfLevel: 'IE NQF Level 5'}};
const variants = {'official level, awarded credits': levelled, 'indicative level and credits': indicative, 'national credits': national};

describe.each(Object.entries(variants))('with %s', (_, spec) => {
  describe.each(ids)('%s', (id) => {
    const conversion = entry(id, spec);
    it.each(crosswalk.filter(({field}) => !field.startsWith('award/')).map((row): [string, (typeof crosswalk)[number]] => [row.field, row]))('does with %s what the crosswalk says', (field, row) => {
      const fate = fateOf(row[columns[id]], spec);
      const values = valuesOf(field, spec, undefined);
      const other = entry(id, without(field, spec, fullAward)[0]);
      const changes = (path: string): boolean => textOf(placesAt(conversion.document, path)) !== textOf(placesAt(other.document, path));
      if ('at' in fate) {
        expect(changes(fate.at), `nothing at ${fate.at} depends on it`).toBe(true);
        const place = textOf(placesAt(conversion.document, fate.at));
        for (const {value} of values) if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
      } else if ('note' in fate) {
        for (const {pointer, value} of values) {
          const loss = conversion.losses.find((one) => one.pointer === pointer);
          expect(loss, `${pointer} is not reported`).toBeDefined();
          if (value === false) continue;
          expect(loss?.code).toBe('as-note');
          const place = textOf(placesAt(conversion.document, loss?.placedIn ?? '/nowhere'));
          if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
          else expect(changes(loss?.placedIn ?? ''), `nothing at ${loss?.placedIn ?? ''} depends on ${pointer}`).toBe(true);
        }
      } else for (const {pointer} of values) expect(reported(conversion, pointer), `${pointer} is not reported`).toBe(true);
    });

    it('reports each language that it does not carry', () => {
      const said = textOf(conversion.document);
      const missing = crosswalk.flatMap(({field}) => valuesOf(field, spec, undefined)).flatMap(({pointer, value}) => {
        const other = typeof value === 'object' && value !== null ? (value as {el?: string}).el : undefined;
        return other === undefined || said.includes(other) || reported(conversion, `${pointer}/el`) || reported(conversion, pointer) ? [] : [pointer];
      });
      expect(missing).toEqual([]);
    });

    it('reports only places and values that exist, in words', () => {
      for (const loss of conversion.losses) {
        expect(placesAt(spec, loss.pointer), loss.pointer).not.toEqual([]);
        if (loss.placedIn !== undefined) expect(placesAt(conversion.document, loss.placedIn), loss.placedIn).not.toEqual([]);
        expect(lossText(loss, 'en')).not.toMatch(/[{}]|undefined/);
      }
    });

    it('keeps its own statement of the format', () => {
      expect(offeringById(id)?.check(conversion.document).filter(({severity}) => severity === 'error')).toEqual([]);
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
