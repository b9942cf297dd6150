import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Change, compareSpecifications, versionAdvice, versionPartOf} from '../../src/documents';
import {answerText, placeText, valueText} from '../../src/documents/compare/placeText';
import {blankSpecification, exampleIds, loadExample, newId, type Specification} from '../../src/specification';

type Json = string | number | boolean | null | Json[] | {[key: string]: Json};
const examples = new Map<string, Specification>();
beforeAll(async () => { for (const id of exampleIds) examples.set(id, await loadExample(id)); });
const example = (id: string): Specification => structuredClone(examples.get(id) ?? blankSpecification('urn:uuid:00000000-0000-4000-8000-000000000001'));
const at = (spec: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], spec);
const set = (spec: Specification, pointer: string, value: unknown): void => {
  const cut = pointer.lastIndexOf('/');
  (at(spec, pointer.slice(0, cut)) as Record<string, unknown>)[pointer.slice(cut + 1)] = value;
};
const summary = ({kind, pointer}: Change): string => `${kind} ${pointer}`;
// Ids tie the document together, and a skill is one answer: neither is a leaf of its own.
const leaves = (value: unknown, pointer = ''): string[] => {
  if (/\/(id|outcome)$/.test(pointer) || pointer === '/$schema' || /\/(skills|occupations|outcomes)$/.test(pointer) && !pointer.startsWith('/outcomes')) return [];
  if (/\/outcomes\/\d+\/skills$/.test(pointer)) return [];
  if (typeof value === 'string') return [pointer];
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? [] : value.flatMap((item, index) => leaves(item, `${pointer}/${index}`));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`)) : [];
};
const shuffledKeys = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, shuffledKeys(part)])) : value;
};
const anyExample = fc.constantFrom(...exampleIds);

/** An edit of a document, at a place that fast-check chooses. */
const edit = fc.record({place: fc.nat(), text: fc.string({minLength: 1}).filter((text) => text.trim() !== ''), what: fc.constantFrom('text', 'drop', 'double', 'reverse'), list: fc.constantFrom('outcomes', 'assessments', 'activities')});
const edited = (spec: Specification, edits: readonly {place: number; text: string; what: string; list: string}[]): Specification => {
  const copy = structuredClone(spec);
  for (const {place, text, what, list} of edits) {
    const items = (copy as unknown as Record<string, {id: string}[] | undefined>)[list] ?? [];
    const places = leaves(copy);
    const pointer = places[place % Math.max(1, places.length)];
    if (what === 'text' && pointer !== undefined) set(copy, pointer, text);
    if (what === 'drop' && items.length > 0) items.splice(place % items.length, 1);
    if (what === 'double' && items.length > 0) items.push({...structuredClone(items[place % items.length] ?? {id: 'x'}), id: `new-${place}-${items.length}`});
    if (what === 'reverse') items.reverse();
  }
  return copy;
};

describe('comparing two versions', () => {
  it('finds nothing between a document and itself or a copy, whatever the order of keys and whatever a draft leaves blank', () => {
    fc.assert(fc.property(anyExample, (id) => {
      const spec = example(id);
      expect(compareSpecifications(spec, spec)).toEqual([]);
      expect(compareSpecifications(spec, {...spec, id: newId()})).toEqual([]);
      expect(compareSpecifications(spec, shuffledKeys(spec as unknown as Json) as unknown as Specification)).toEqual([]);
      expect(compareSpecifications(spec, {...spec, code: spec.code ?? '  ', partners: spec.partners ?? [], validity: spec.validity ?? {reason: {en: ''}}})).toEqual([]);
    }));
  });
  it('finds one change of one text, at its place, with both values', () => {
    fc.assert(fc.property(anyExample, fc.nat(), (id, place) => {
      const before = example(id);
      const places = leaves(before);
      const pointer = places[place % places.length] ?? '';
      const after = structuredClone(before);
      set(after, pointer, 'Changed, and like nothing else');
      const changes = compareSpecifications(before, after);
      expect(changes.map(summary)).toEqual([`changed ${pointer}`]);
      expect(changes[0]).toMatchObject({before: at(before, pointer), after: 'Changed, and like nothing else'});
    }));
  });
  it('is empty for equal content only, and mirrors itself when the versions change sides', () => {
    const mirrored = {added: 'removed', removed: 'added', changed: 'changed', moved: 'moved'} as const;
    fc.assert(fc.property(anyExample, fc.array(edit, {maxLength: 5}), (id, edits) => {
      const before = example(id);
      const after = edited(before, edits);
      const there = compareSpecifications(before, after);
      const back = compareSpecifications(after, before);
      const told = (changes: readonly Change[], kind: (each: Change) => string): string[] => changes.map((each) => `${kind(each)} ${each.pattern} ${each.lang ?? ''}`).sort();
      expect(told(back, ({kind}) => kind)).toEqual(told(there, ({kind}) => mirrored[kind]));
      expect(there.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      for (const {kind, pointer, before: old, after: now} of there) {
        if (kind !== 'removed') expect(at(after, pointer), pointer).toBeDefined();
        if (kind === 'changed') expect(old).not.toEqual(now);
        if (kind === 'added') expect(now).toBeDefined();
      }
    }));
  });
  it('knows outcomes by their ids: one taken out of the middle moves no other', () => {
    const before = example('vocational-centre');
    const after = structuredClone(before);
    after.outcomes?.splice(1, 1);
    expect(compareSpecifications(before, after).map(summary)).toEqual(['removed /outcomes/1']);
  });
  it('tells an order that changed once', () => {
    const before = example('vocational-centre');
    const after = {...structuredClone(before), outcomes: [...before.outcomes ?? []].reverse()};
    expect(compareSpecifications(before, after)).toEqual([{pattern: 'outcomes', pointer: '/outcomes', kind: 'moved'}]);
  });
  it('sees an entry put before the others of a list without ids as one addition', () => {
    const before = example('vocational-centre');
    const after = structuredClone(before);
    after.need?.evidence?.unshift({kind: 'law', description: {en: 'A new law'}});
    expect(compareSpecifications(before, after).map(summary)).toEqual(['added /need/evidence/0']);
  });
  it('tells a translation by its language', () => {
    const before = {...example('company'), title: {en: 'One'}};
    expect(compareSpecifications(before, {...before, title: {en: 'One', pt: 'Um'}})).toEqual([{pattern: 'title', pointer: '/title/pt', kind: 'added', after: 'Um', lang: 'pt'}]);
  });
  it('bears whatever stands in a document, and has words for every place and value', () => {
    fc.assert(fc.property(fc.object(), fc.object(), (one, other) => {
      for (const change of compareSpecifications(one as unknown as Specification, other as unknown as Specification)) {
        expect(placeText(change, 'en')).toBeTypeOf('string');
        expect(valueText(change.pattern, change.after, 'en', String)).toBeTypeOf('string');
      }
    }), {numRuns: 60});
    for (const [id] of examples) {
      for (const change of compareSpecifications(blankSpecification('urn:uuid:00000000-0000-4000-8000-000000000001'), example(id))) {
        expect(placeText(change, 'en'), change.pattern).toMatch(/^\p{Lu}[^{}]+$/u);
        expect(valueText(change.pattern, change.after, 'en', (yes) => (yes ? 'Yes' : 'No')), change.pattern).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

describe('whether a new version is necessary (S11.2)', () => {
  const cases: readonly [string, (spec: Specification) => void, string | undefined][] = [
    ['another outcome', (spec) => { spec.outcomes?.push({id: 'o9', statement: {en: 'Do more'}}); }, 'outcomes'],
    ['other words of an outcome', (spec) => { set(spec, '/outcomes/0/statement/en', 'Record less'); }, 'outcomes'],
    ['another kind of outcome', (spec) => { set(spec, '/outcomes/0/kind', 'knowledge'); }, 'outcomes'],
    ['a skill code', (spec) => { set(spec, '/outcomes/0/skills', [{label: {en: 'something'}}]); }, undefined],
    ['another level', (spec) => { set(spec, '/level/eqf', 5); }, 'level'],
    ['another reasoning', (spec) => { set(spec, '/level/reasoning/en', 'Because'); }, undefined],
    ['other hours', (spec) => { set(spec, '/workload/guided', 7); }, 'hours'],
    ['how the hours were estimated', (spec) => { set(spec, '/workload/basis/en', 'Asked'); }, undefined],
    ['another criterion', (spec) => { set(spec, '/assessments/0/measures/0/criterion/en', 'Half of it'); }, 'assessment'],
    ['another pass rule', (spec) => { set(spec, '/assessmentRules/passRule/en', 'One of two'); }, 'assessment'],
    ['another way to appeal', (spec) => { set(spec, '/assessmentRules/appeal/en', 'By mail'); }, undefined],
    ['another price', (spec) => { set(spec, '/enrolment/price/en', '200 euro'); }, undefined],
    ['outcomes in another order', (spec) => { spec.outcomes?.reverse(); }, undefined],
    ['an outcome in one more language', (spec) => { set(spec, '/outcomes/0/statement/it', 'Registrare'); }, undefined],
  ];
  it.each(cases)('for %s', (_, change, part) => {
    const before = example('vocational-centre');
    const after = structuredClone(before);
    change(after);
    const changes = compareSpecifications(before, after);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map((each) => versionPartOf(each, before)))).toEqual(new Set([part]));
    expect(versionAdvice(changes, before, after)).toEqual(part === undefined ? {verdict: 'note', parts: []} : {verdict: 'missing', parts: [part]});
    expect(versionAdvice(changes, before, {...after, version: '9.0'}).verdict).toBe(part === undefined ? 'note' : 'there');
  });
  it('not where nothing changed', () => expect(versionAdvice([], example('company'), example('company'))).toEqual({verdict: 'same', parts: []}));
});

describe('the name of an answer', () => {
  it.each([
    ['/title', 'Title'], ['/title/pt', 'Title (Portuguese)'], ['/outcomes/1/statement/en', 'Outcome 2: What will the learner be able to do? (English)'], ['/outcomes/0', 'Outcome 1'],
    ['/need/evidence/0/kind', 'Evidence 1: Kind of evidence'], ['/awardingBody/country', 'Awarding body: Country'],
  ])('at %s is “%s”', (pointer, name) => expect(answerText(pointer, 'en')).toBe(name));
  it('is there for every answer of the examples', () => {
    for (const id of exampleIds) for (const pointer of leaves(example(id))) expect(answerText(pointer, 'en'), pointer).toMatch(/^[\p{Lu}$]/u);
  });
});
