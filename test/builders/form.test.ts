import {describe, expect, it} from 'vitest';
import schema from '../../schemas/specification.schema.json';
import {hasTextsIn, partsOf, withoutEmpty, withParts, withTextsIn} from '../../src/builders/form/edit';
import {layout} from '../../src/builders/form/layout';
import {idOf, patternOf, pathOf, pointerOf, pointerTo, valueAt} from '../../src/builders/form/pointers';
import {findingProblems, nameOf, structuralProblems} from '../../src/builders/form/problems';
import {blankSpecification, loadExample, review, steps, type Specification} from '../../src/specification';
import type {StepId} from '../../src/standards';

const blank = blankSpecification('urn:uuid:5b0f3b0e-6d0a-4f0e-9b55-0a7c7f1f7a01');
const keysOf = (step: StepId): readonly (keyof Specification)[] => steps.find(({id}) => id === step)?.keys ?? [];

describe('places', () => {
  it('go to ids and back', () => {
    for (const pointer of ['', '/need', '/outcomes/0/statement/en', '/assessments/12/measures/3/criterion/el']) {
      expect(pointerOf(idOf(pointer))).toBe(pointer);
      expect(pointerTo(pathOf(pointer))).toBe(pointer);
    }
    expect(idOf('/outcomes/0/statement/en')).toBe('field-outcomes-0-statement-en');
  });

  it('cannot be mistaken for each other, because no key of the schema holds the separator', () => {
    const keys: string[] = [];
    JSON.stringify(schema, (key, value: unknown) => { if (key === 'properties') keys.push(...Object.keys(value as object)); return value; });
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => /[-/]/.test(key))).toEqual([]);
  });

  it('share a pattern when they are of one kind', () => {
    expect(patternOf('/need/evidence/3/source')).toBe('need.evidence[].source');
    expect(patternOf('/outcomes')).toBe('outcomes');
  });

  it('find what is there, and nothing inherited', () => {
    expect(valueAt({outcomes: [{id: 'o1'}]}, '/outcomes/0/id')).toBe('o1');
    expect(valueAt({}, '/constructor/name')).toBeUndefined();
  });

  it('are named in a sentence by field and entry', () => {
    expect(nameOf('/need/evidence/1/source', 'en')).toBe('Where can it be read? (evidence 2)');
    expect(nameOf('/outcomes/0/statement/en', 'en')).toBe('What will the learner be able to do? (outcome 1)');
    expect(nameOf('/title', 'en')).toBe('Title');
  });
});

describe('an edit', () => {
  it('keeps nothing where nothing was answered, but every entry that was added', () => {
    expect(withoutEmpty({statement: {en: ''}, evidence: [{}, undefined, {kind: 'law'}], decision: undefined})).toEqual({evidence: [{}, {}, {kind: 'law'}]});
    expect(withParts({...blank, need: {statement: {en: 'x'}}}, ['need', 'targetGroup'], {need: {statement: {en: ''}}})).toEqual(blank);
  });

  it('keeps 0 and false, which are answers', () => {
    expect(withoutEmpty({hours: 0, safetyRelated: false})).toEqual({hours: 0, safetyRelated: false});
  });

  it('names new entries without taking a name that is in use', () => {
    const next = withParts({...blank, outcomes: [{id: 'o2'}]}, ['outcomes'], {outcomes: [{id: 'o2'}, {}, undefined]});
    expect(next.outcomes).toEqual([{id: 'o2'}, {id: 'o1'}, {id: 'o3'}]);
  });

  it('leaves nothing that refers to a removed outcome, and other loose ends of a file as they are', () => {
    const before: Specification = {
      ...blank, outcomes: [{id: 'o1'}, {id: 'o2'}],
      activities: [{id: 'a1', outcomes: ['o1', 'o2', 'gone']}],
      assessments: [{id: 't1', measures: [{outcome: 'o1', criterion: {en: 'x'}}, {outcome: 'o2'}]}],
    };
    const after = withParts(before, ['outcomes'], {outcomes: [{id: 'o2'}]});
    expect(after.activities).toEqual([{id: 'a1', outcomes: ['o2', 'gone']}]);
    expect(after.assessments).toEqual([{id: 't1', measures: [{outcome: 'o2'}]}]);
  });

  it('can keep the texts of one language under another, which becomes the first; labels of lists stay', () => {
    const skill = {uri: 'http://data.europa.eu/esco/skill/x', label: {en: 'plan'}};
    const before: Specification = {...blank, languages: ['en', 'it'], title: {en: 'Titolo'}, outcomes: [{id: 'o1', statement: {en: 'Pianifica', el: 'Σχεδιάζει'}, skills: [skill, {label: {en: 'mio'}}]}]};
    const after = withTextsIn(before, 'en', 'it');
    expect(after).toEqual({...blank, languages: ['it'], title: {it: 'Titolo'}, outcomes: [{id: 'o1', statement: {it: 'Pianifica', el: 'Σχεδιάζει'}, skills: [skill, {label: {it: 'mio'}}]}]});
    expect([hasTextsIn(after, 'it'), hasTextsIn(after, 'en'), hasTextsIn(before, 'it')]).toEqual([true, false, false]);
    expect(withTextsIn({...before, title: {en: 'A', it: 'B'}}, 'en', 'it').languages).toEqual(['it', 'en']);
  });

  it('of nothing gives the same specification, for every step of every example', async () => {
    for (const id of ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const) {
      const example = await loadExample(id);
      for (const {keys} of steps) expect(withParts(example, keys, partsOf(example, keys))).toEqual(example);
    }
  });
});

describe('what there is to mend', () => {
  it('is nothing in the structure of the worked examples', async () => {
    const example = await loadExample('company');
    for (const {keys} of steps) expect(await structuralProblems(example, keys, 'en')).toEqual([]);
  });

  it('is told in plain words, at the place, for the step it stands in only', async () => {
    const broken = {...blank, code: 'x'.repeat(61), need: {evidence: [{kind: 'rumour'}]}, workload: {contact: -1}, validity: {months: 1.5}} as unknown as Specification;
    expect(await structuralProblems(broken, keysOf('description'), 'en')).toEqual([{pointer: '/code', text: 'Shorten “Your own code” to 60 characters or fewer.'}]);
    expect(await structuralProblems(broken, keysOf('need'), 'en')).toEqual([{pointer: '/need/evidence/0/kind', text: 'Choose one of the answers for “Kind of evidence (evidence 1)”. “rumour” is not in the list.'}]);
    expect(await structuralProblems(broken, keysOf('workload'), 'en')).toEqual([{pointer: '/workload/contact', text: '“Taught or trained together” must be 0 or more.'}]);
    expect(await structuralProblems(broken, keysOf('stacking'), 'en')).toEqual([{pointer: '/validity/months', text: '“After how many months does it expire?” must be a whole number.'}]);
  });

  it('never shows the words of the validator, whatever is wrong', async () => {
    const odd = {...blank, title: 'no map', languages: ['en', 'en'], field: 'energy', outcomes: [{statement: {en: 3}}, 7], roles: {owner: ['a']}, extra: 1} as unknown as Specification;
    const all = (await Promise.all(steps.map(({keys}) => structuralProblems(odd, keys, 'en')))).flat();
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(({text}) => /must (be (string|object|array)|NOT|match|have)|\{|undefined/.test(text))).toEqual([]);
  });

  it('takes the errors of the review that stand in the step, with what to do', async () => {
    const bad = await loadExample('bad');
    const {findings} = review(bad, {at: new Date('2026-11-23')});
    const problems = findingProblems(findings, 'outcomes', 'en');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({pointer}) => pointer.startsWith('/outcomes'))).toBe(true);
    expect(problems.every(({text, mend}) => text !== '' && mend !== '')).toBe(true);
  });
});

describe('questions that depend on another answer', () => {
  const asks = (pattern: string, specification: Partial<Specification>): boolean => layout[pattern]?.when?.({...blank, ...specification}) ?? true;
  it.each<[string, Partial<Specification>, Partial<Specification>]>([
    ['credits.nationalSystem', {credits: {system: 'ects'}}, {credits: {system: 'national'}}],
    ['credits.awardedBy', {credits: {claim: 'indicative'}}, {credits: {claim: 'awarded'}}],
    ['stacking.decider', {stacking: {claim: 'stand-alone'}}, {stacking: {claim: 'stackable'}}],
    ['stacking.order', {stacking: {claim: 'stackable'}}, {stacking: {claim: 'part-of-set'}}],
    ['validity.renewal', {}, {validity: {months: 24}}],
    ['privacy.reason', {privacy: {dataFields: ['name', 'learner-number']}}, {privacy: {dataFields: ['name', 'date-of-birth']}}],
    ['assessmentRules.priorLearningRoute', {assessmentRules: {priorLearning: 'not-accepted'}}, {assessmentRules: {priorLearning: 'accepted'}}],
    ['workload.sizeReason', {workload: {contact: 900}}, {workload: {contact: 900, selfStudy: 1}}],
    ['issuing.seal', {issuing: {formats: ['open-badge']}}, {issuing: {formats: ['edc']}}],
    ['assessments[].identityCheck', {assessments: [{id: 't1', supervision: 'supervised-without-id'}]}, {assessments: [{id: 't1', supervision: 'supervised-with-id'}]}],
  ])('%s', (pattern, without, withIt) => {
    expect(asks(pattern, without)).toBe(false);
    expect(asks(pattern, withIt)).toBe(true);
  });
});
