import {describe, expect, it} from 'vitest';
import {composeOutcome, withVerb} from '../../src/builders/fields/compose';
import {lowestLevel} from '../../src/builders/fields/levels';
import {withCriterion, withMeasure} from '../../src/builders/fields/measures';
import {exactEntry, search} from '../../src/builders/fields/search';
import {isCalendarDate, languagesFor, numberOf, withText, wordCount} from '../../src/builders/fields/values';
import {outcomeAdvice} from '../../src/specification';

describe('composing an outcome', () => {
  it('joins the parts that are there into one sentence', () => {
    expect(composeOutcome({verb: 'record', object: 'the heat-loss data ', context: 'on a standard form.', standard: ''})).toBe('Record the heat-loss data on a standard form.');
    expect(composeOutcome({verb: ' ', object: 'data', context: '', standard: ''})).toBe('');
  });

  it('makes a sentence that the advice has no error about', () => {
    const sentence = composeOutcome({verb: 'verify', object: 'line cleanliness', context: 'with a swab test', standard: 'before restart'});
    expect(outcomeAdvice(sentence, 'en').filter(({severity}) => severity === 'error')).toEqual([]);
  });
});

describe('exchanging a verb nobody can watch', () => {
  it.each([
    ['Understand the main constraints', 'understand', 'identify', 'Identify the main constraints'],
    ['Learn about formulas and tables', 'learn', 'use', 'Use formulas and tables'],
    ['The learner can understand the rules', 'understand', 'explain', 'The learner can explain the rules'],
    ['Be familiar with the checklist', 'be familiar', 'apply', 'Apply the checklist'],
  ])('%s', (statement, phrase, verb, expected) => {
    expect(withVerb(statement, phrase, verb)).toBe(expected);
  });

  it('gives nothing where the phrase is not there as it stands', () => {
    expect(withVerb('Misunderstand it', 'understand', 'explain')).toBeUndefined();
    expect(withVerb('The learner understands it', 'understand', 'explain')).toBeUndefined();
    expect(withVerb('Explain (it', '(x', 'name')).toBeUndefined();
  });

  it('does away with the advice that offered it', () => {
    const statement = 'Understand the main constraints for an outdoor unit';
    const [advice] = outcomeAdvice(statement, 'en').filter(({code}) => code === 'V11');
    const suggestions = Array.isArray(advice?.data.suggestions) ? advice.data.suggestions.map(String) : [];
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect(outcomeAdvice(withVerb(statement, String(advice?.data.verb), suggestion) ?? statement, 'en').map(({code}) => code)).not.toContain('V11');
  });
});

describe('the matrix', () => {
  const assessments = [{id: 't1', measures: [{outcome: 'o1', criterion: {en: 'All fields are filled'}}]}, {id: 't2'}];

  it('ticks and unticks one cell and leaves the rest alone', () => {
    const ticked = withMeasure(assessments, 't2', 'o1', true);
    expect(ticked).toEqual([assessments[0], {id: 't2', measures: [{outcome: 'o1'}]}]);
    expect(withMeasure(ticked, 't2', 'o1', false)).toEqual(assessments);
    expect(withMeasure(assessments, 't1', 'o2', true)[0]?.measures).toEqual([{outcome: 'o1', criterion: {en: 'All fields are filled'}}, {outcome: 'o2'}]);
  });

  it('keeps a criterion when a ticked cell is ticked again', () => {
    expect(withMeasure(assessments, 't1', 'o1', true)).toEqual(assessments);
  });

  it('writes and clears the criterion of one cell', () => {
    expect(withCriterion(assessments, 't1', 'o1', {en: 'New'})[0]?.measures).toEqual([{outcome: 'o1', criterion: {en: 'New'}}]);
    expect(withCriterion(assessments, 't1', 'o1', undefined)[0]?.measures).toEqual([{outcome: 'o1'}]);
    expect(withCriterion(assessments, 't2', 'o1', {en: 'New'})).toEqual(assessments);
  });
});

describe('small controls', () => {
  it('read numbers with a comma or a point, and nothing else', () => {
    expect(['12', '1,5', ' 0.25 ', '3.', '-1'].map(numberOf)).toEqual([12, 1.5, 0.25, 3, -1]);
    expect(['', 'ten', '1e3', '1.000,5', '2 days'].map(numberOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('know the calendar', () => {
    expect(['2026-02-28', '2028-02-29'].every(isCalendarDate)).toBe(true);
    expect(['2026-02-30', '2026-13-01', '30.02.2026', '2026-2-3', '', 'next week'].some(isCalendarDate)).toBe(false);
  });

  it('keep a text in the languages that have one', () => {
    expect(withText({en: 'Title'}, 'it', 'Titolo')).toEqual({en: 'Title', it: 'Titolo'});
    expect(withText({en: 'Title'}, 'en', '')).toBeUndefined();
    expect(languagesFor({el: 'Τίτλος', en: 'Title'}, ['en', 'it'])).toEqual(['en', 'it', 'el']);
  });

  it('count words in any script', () => {
    expect([wordCount('  one two '), wordCount(''), wordCount('Δύο λέξεις')]).toEqual([2, 0, 2]);
  });

  it('find the level that all three columns reach', () => {
    expect(lowestLevel({knowledge: 4, skills: 3, responsibility: 5})).toBe(3);
    expect(lowestLevel({knowledge: 4, skills: 3})).toBeUndefined();
    expect(lowestLevel(undefined)).toBeUndefined();
  });

  it('search by beginnings of words without minding accents, nearest first', () => {
    const entries = [{value: 'a', label: 'New Caledonia', detail: 'NC'}, {value: 'b', label: 'Åland Islands', detail: 'AX'}, {value: 'c', label: 'Caledonia'}];
    expect(search(entries, 'cal').map(({value}) => value)).toEqual(['c', 'a']);
    expect(search(entries, 'aland').map(({value}) => value)).toEqual(['b']);
    expect(search(entries, 'ax').map(({value}) => value)).toEqual(['b']);
    expect(search(entries, 'land')).toEqual([]);
    expect(search(entries, ' ')).toHaveLength(3);
  });
});

describe('an exact match', () => {
  const entries = [{value: 'IT', label: 'Italy', detail: 'IT'}, {value: 'CI', label: 'Côte d’Ivoire', detail: 'CI'}, {value: 'a', label: 'A', detail: 'x'}, {value: 'b', label: 'B', detail: 'x'}];

  it('is the whole label or what stands behind it, without minding case and accents, and nothing less', () => {
    expect(['italy', ' it ', 'cote d’ivoire'].map((text) => exactEntry(entries, text)?.value)).toEqual(['IT', 'IT', 'CI']);
    expect(['ital', 'x', ''].map((text) => exactEntry(entries, text))).toEqual([undefined, undefined, undefined]);
  });
});
