import {describe, expect, it} from 'vitest';
import {emailsIn} from '../../src/builders/projects/addresses';
import {answersOf} from '../../src/builders/design/answers';
import {nameOf} from '../../src/builders/form/problems';
import {answersBehind, formatById, grouped, type IssueContext, offerings} from '../../src/credentials';
import {annexListHtml, summaryCardHtml, summaryModel} from '../../src/documents';
import {blankSpecification, elementCount, elementCountText, exampleIds, loadExample, newId, parseSpecification, review, sampleAward, type Specification, steps} from '../../src/specification';
import {checkText, verify} from '../../src/verification';

const blank: Specification = {...blankSpecification('urn:uuid:5b0f3b0e-6d0a-4f0e-9b55-0a7c7f1f7a01', ['en']), title: {en: 'Pruning vines'}};
const all = (specification: Specification) => steps.flatMap(({id}) => answersOf(specification, id, 'en').flatMap(({title, answers}) => answers.map((answer) => ({...answer, title}))));
const labels = (specification: Specification): string[] => all(specification).map(({label}) => label);

describe('the answers on one page', () => {
  it.each(exampleIds)('of the example %s hold words, not names from inside', async (id) => {
    const specification = await loadExample(id);
    const ids = new Set((specification.outcomes ?? []).map((outcome) => outcome.id));
    for (const {value, label, title, pointer} of all(specification)) {
      if (typeof value === 'string') expect(value.split('; ').filter((part) => ids.has(part) || /^non-formal$|^[a-z]+(-[a-z]+)+$/.test(part)), pointer).toEqual([]);
      expect(label, pointer).toMatch(/^[A-Z]/);
      expect(title, pointer).not.toMatch(/What shows what/);
    }
  });

  it('give a criterion with its assessment and the outcome that it measures', async () => {
    const criterion = all(await loadExample('vocational-centre')).find(({pointer}) => pointer === '/assessments/0/measures/1/criterion');
    expect(criterion).toMatchObject({title: 'Assessment 1 of 2', label: 'What counts as met? (Outcome 2)'});
  });

  it('leave out what is not asked, and show it once it has an answer', () => {
    expect(labels(blank)).not.toContain('Name of the national credit system');
    expect(labels({...blank, credits: {system: 'national'}})).toContain('Name of the national credit system');
    expect(labels(blank)).not.toContain('National qualifications framework');
    expect(labels({...blank, level: {claim: 'official'}})).toContain('National qualifications framework');
    expect(labels(blank)).not.toContain('Why does it expire?');
    expect(labels({...blank, validity: {reason: {en: 'Rules change.'}}})).toContain('Why does it expire?');
  });
});

describe('the count of the elements', () => {
  it('is the same sentence on the form, in the Annex I list and in the verifier', async () => {
    for (const specification of [blank, await loadExample('vocational-centre'), await loadExample('bad')]) {
      const result = review(specification);
      const sentence = elementCountText(elementCount(result.elements), 'en');
      expect(annexListHtml(specification, result, 'en')).toContain(sentence);
      const check = (await verify(JSON.stringify(specification))).checks.find(({id}) => id === 'elements');
      expect(check && checkText(check, 'en').message).toContain(sentence);
    }
  });

  it('gives a blank project only its title, and says what comes with the award', () => {
    expect(elementCountText(elementCount(review(blank).elements), 'en')).toBe('1 of 11 mandatory elements are there; 0 of 5 optional ones are used. With the award comes: Date of issuing.');
  });
});

describe('a draft', () => {
  it('says nothing of its validity until somebody came to that step', () => {
    const facts = (specification: Specification): string[] => summaryModel(specification, 'en').facts.map(({id}) => id);
    expect(facts(blank)).not.toContain('validity');
    expect(facts({...blank, stacking: {claim: 'stand-alone'}})).toContain('validity');
  });

  it('is called one on its card, and is published nowhere', async () => {
    const published = await loadExample('company');
    expect(summaryCardHtml(published, review(published), 'en')).toContain('Published at');
    const draft: Specification = {...published, status: 'draft'};
    const card = summaryCardHtml(draft, review(draft), 'en');
    expect(card).not.toContain('Published at');
    expect(card).toContain('Draft of version');
  });
});

describe('a sample that cannot be made', () => {
  const context: IssueContext = {issuer: {did: 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'}, issuedAt: new Date('2026-11-20T08:00:00Z'), ids: {edc: newId(), openBadge: newId()}, badgeImage: 'data:image/svg+xml;base64,AA==', pictures: {en: {base64: 'AA==', type: 'image/png'}, es: {base64: 'AA==', type: 'image/png'}}};
  const faults = (id: string, specification: Specification) => {
    const format = formatById(id);
    if (!format) throw new Error(id);
    return answersBehind(format.check(format.convert(specification, sampleAward(specification), context).document).filter(({severity}) => severity === 'error'));
  };

  it('names every missing answer, each once, in the words of the form', () => {
    for (const id of ['edc', 'edc-upload']) {
      const {answers, others} = faults(id, blankSpecification(newId(), ['en']));
      expect(others).toEqual([]);
      expect([...answers].sort()).toEqual(['/awardingBody/country', '/awardingBody/legalName', '/title']);
      expect(answers.map((pointer) => nameOf(pointer, 'en')).sort()).toEqual(['Country', 'Legal name', 'Title']);
    }
    expect(faults('open-badge', blank)).toEqual({answers: [], others: []});
  });

  it('does so for whatever part is taken out of a finished one', async () => {
    const example = await loadExample('vocational-centre');
    for (const key of Object.keys(example) as (keyof Specification)[]) {
      if (key === '$schema' || key === 'id') continue;
      const {[key]: _, ...rest} = example;
      const parsed = parseSpecification(rest);
      if (parsed.ok) for (const id of ['edc', 'edc-upload', 'open-badge']) expect(faults(id, parsed.value).others, `${id} without ${key}`).toEqual([]);
    }
    const wrong: Specification = {...example, publication: {...example.publication, address: 'www.example.org', date: '2026-02-30'}};
    for (const {id, check, convert} of offerings) expect(answersBehind(check(convert(wrong).document).filter(({severity}) => severity === 'error')).others, id).toEqual([]);
    expect(faults('edc', {...example, outcomes: [{id: 'o9'}, ...(example.outcomes ?? [])]}).answers).toEqual(['/outcomes/0/statement']);
  });
});

describe('losses', () => {
  it('fall into notes, own records, languages and the rest, and none is left out', async () => {
    const example = await loadExample('vocational-centre');
    const losses = [{pointer: '/a', code: 'as-note'}, {pointer: '/b', code: 'internal'}, {pointer: '/c', code: 'one-language'}, {pointer: '/d', code: 'something-new'}];
    expect(grouped(losses).map(({group, losses: some}) => [group, some.length])).toEqual([['notes', 1], ['own', 1], ['languages', 1], ['none', 1]]);
    expect(grouped([])).toEqual([]);
    expect(emailsIn(example)).toEqual(['formacion@ribera.example', 'info@ribera.example']);
  });
});
