import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Overlap, stackOf, type Warning} from '../../src/documents';
import {blankSpecification, loadExample, newId, type Specification, statementLikeness, totalHours} from '../../src/specification';

const at = new Date('2026-11-25T12:00:00Z');
const good = ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const;
const examples: Specification[] = [];
beforeAll(async () => { for (const id of good) examples.push(await loadExample(id)); });
const blank = (part: Partial<Specification> = {}): Specification => ({...blankSpecification(newId()), ...part});
const outcome = (id: string, en: string, skills: NonNullable<NonNullable<Specification['outcomes']>[number]['skills']> = []): NonNullable<Specification['outcomes']>[number] => ({id, statement: {en}, skills});
const codes = (warnings: readonly Warning[]): string[] => warnings.map(({code}) => code).filter((code) => code !== 'draft');
const order = fc.shuffledSubarray([0, 1, 2, 3], {minLength: 1});

describe('a stack', () => {
  it('adds up the hours and the levels of its members, in any order', () => {
    fc.assert(fc.property(order, (places) => {
      const members = places.map((place) => examples[place] ?? blank());
      const {hours, levels, members: found} = stackOf(members, 'en', at);
      expect(hours).toBe(members.reduce((sum, each) => sum + totalHours(each), 0));
      expect(found.map(({specification}) => specification.id)).toEqual(members.map(({id}) => id));
      expect([...levels]).toEqual([...new Set(members.flatMap(({level}) => (level?.claim === 'none' ? [] : level?.eqf ?? [])))].sort((a, b) => a - b));
    }));
  });
  it('finds the same overlaps whichever member comes first, and none inside a member', () => {
    const extra = (): Specification => ({...structuredClone(examples[0] ?? blank()), id: newId()});
    const pair = ({one, other}: Overlap, members: readonly Specification[]): string => [one, other].map(({member, outcome: index}) => `${members[member]?.id} ${index}`).sort().join(' | ');
    fc.assert(fc.property(order, (places) => {
      const members = [...places.map((place) => examples[place] ?? blank()), extra()];
      const back = [...members].reverse();
      const found = stackOf(members, 'en', at).overlaps;
      expect(found.map((each) => pair(each, members)).sort()).toEqual(stackOf(back, 'en', at).overlaps.map((each) => pair(each, back)).sort());
      for (const {one, other} of found) expect(one.member).toBeLessThan(other.member);
    }), {numRuns: 20});
  });
  it('sees a copy as overlapping in every outcome', () => {
    for (const spec of examples) {
      const {overlaps, warnings} = stackOf([spec, {...structuredClone(spec), id: newId()}], 'en', at);
      expect(overlaps.filter(({likeness, one, other}) => likeness === 1 && one.outcome === other.outcome).length).toBe(spec.outcomes?.length);
      expect(codes(warnings)).toContain('overlap');
    }
  });
  it('finds no overlap between the four examples, which have nothing in common', () => expect(stackOf(examples, 'en', at).overlaps).toEqual([]));
  it('finds the same skill by its address, and by its name where an address is missing', () => {
    const uri = 'http://data.europa.eu/esco/skill/1';
    const members = [
      blank({outcomes: [outcome('a', 'Weigh flour', [{uri, label: {en: 'weigh'}}, {label: {en: 'Bake'}}])]}),
      blank({outcomes: [outcome('b', 'Steer a boat', [{uri, label: {en: 'measure'}}]), outcome('c', 'Sing a song', [{label: {en: ' bake '}}]), outcome('d', 'Read a map', [{uri: 'http://data.europa.eu/esco/skill/2', label: {en: 'weigh'}}])]}),
    ];
    expect(stackOf(members, 'en', at).overlaps.map(({other, skills, likeness}) => [other.outcome, skills, likeness])).toEqual([[0, ['weigh'], 0], [1, ['Bake'], 0]]);
  });
  it.each<[string, Partial<Specification>, string[]]>([
    ['a target without agreement', {stacking: {claim: 'stackable', decider: {en: 'We'}, targets: [{title: {en: 'Diploma'}}]}}, ['agreement']],
    ['a target with one', {stacking: {claim: 'stackable', decider: {en: 'We'}, targets: [{title: {en: 'Diploma'}, agreement: 'No 7 of 2026'}]}}, []],
    ['nobody who decides', {stacking: {claim: 'stackable', targets: [{title: {en: 'Diploma'}, agreement: 'No 7'}]}}, ['decider']],
    ['no target', {stacking: {claim: 'stackable', decider: {en: 'We'}}}, ['target']],
    ['a set without order', {stacking: {claim: 'part-of-set', decider: {en: 'We'}, targets: [{title: {en: 'Set'}, agreement: 'x'}]}}, ['order']],
    ['one that stands alone', {stacking: {claim: 'stand-alone'}}, ['alone']],
    ['a promise', {summary: {en: 'Holders get automatic entry to the university.'}}, ['promise']],
    ['a level two above', {level: {claim: 'indicative', eqf: 6}}, ['levels']],
  ])('warns of %s', (_, part, expected) => {
    const plain = blank({level: {claim: 'indicative', eqf: 4}});
    expect(codes(stackOf([plain, blank(part)], 'en', at).warnings)).toEqual(expected);
  });
  it('warns of one micro-credential in two versions, once, and not of its overlaps', () => {
    const spec = examples[0] ?? blank();
    expect(codes(stackOf([spec, {...structuredClone(spec), version: '2.0'}], 'en', at).warnings).filter((code) => ['same', 'overlap'].includes(code))).toEqual(['same']);
  });
  it('says what is not complete yet', () => expect(stackOf([blank()], 'en', at).warnings).toContainEqual({code: 'draft', one: 0}));
});

describe('how alike two statements are', () => {
  const sentence = fc.array(fc.constantFrom('record', 'data', 'dwelling', 'form', 'with', 'the', 'a', 'survey', 'unit', 'client', 'position'), {maxLength: 9}).map((words) => words.join(' '));
  it('lies between 0 and 1, is the same both ways, and 1 for the same words', () => {
    fc.assert(fc.property(sentence, sentence, fc.constantFrom('en', 'es'), (one, other, lang) => {
      const share = statementLikeness(one, other, lang);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      if (lang === 'es') expect(statementLikeness(other, one, lang)).toBe(share);
      if (one !== '') expect(statementLikeness(one, `${one.toUpperCase()}.`, lang)).toBe(1);
    }));
  });
  it('looks at what they speak of, not at their verb', () => {
    expect(statementLikeness('Record the heat-loss data of a dwelling on a survey form.', 'Check the heat-loss data of a dwelling on the survey form.', 'en')).toBeGreaterThan(0.6);
    expect(statementLikeness('Record the heat-loss data of a dwelling on a survey form.', 'Plan a three-hour shift for at least four volunteers.', 'en')).toBe(0);
  });
});
