import {describe, expect, it} from 'vitest';
import {blankSpecification, clauseStates, exampleIds, loadExample, newId, review, type Specification} from '../../src/specification';
import {clauses} from '../../src/standards';

const statesOf = (specification: Specification) => clauseStates(specification, review(specification, {at: new Date('2026-11-25')}).findings);

describe('how a specification stands to the clauses', () => {
  it('says nothing of what the review does not look at', async () => {
    const notAutomatic = clauses.filter(({checks}) => !checks.includes('automatic'));
    for (const id of exampleIds) {
      const states = statesOf(await loadExample(id));
      expect(Object.keys(states)).toHaveLength(clauses.length);
      for (const clause of notAutomatic) expect(states[clause.id], `${id} ${clause.id}`).toBe('cannot-tell');
    }
  });

  it('is never "met" where nothing was written yet', () => {
    expect(Object.values(statesOf(blankSpecification(newId(), []))).filter((state) => state === 'met')).toEqual([]);
  });

  it('is "not yet" exactly where the review has an error or advice on an automatic clause', async () => {
    const automatic = new Set<string>(clauses.filter(({checks}) => checks.includes('automatic')).map(({id}) => id));
    for (const id of exampleIds) {
      const specification = await loadExample(id);
      const found = new Set(review(specification, {at: new Date('2026-11-25')}).findings.filter(({severity}) => severity !== 'info').map(({clause}) => clause).filter((clause) => automatic.has(clause)));
      const states = Object.entries(statesOf(specification));
      expect(new Set(states.filter(([, state]) => state === 'not-yet').map(([clause]) => clause)), id).toEqual(found);
    }
  });

  it('changes with the answers', async () => {
    const good = await loadExample('company');
    expect(statesOf(good)).toMatchObject({'S3.3': 'met', 'S5.1': 'met', 'S4.4': 'cannot-tell', 'S5.6': 'cannot-tell'});
    const {assessments: _, ...without} = good;
    expect(statesOf(without)['S5.1']).toBe('not-yet');
    expect(statesOf({...good, outcomes: [{id: 'o1', statement: {en: 'Understand the line'}}]})['S3.3']).toBe('not-yet');
    expect(statesOf({...good, credits: {system: 'ects', claim: 'indicative', value: 0.4}})['S4.4']).toBe('met');
  });
});
