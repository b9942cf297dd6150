import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {coverage, ectsRange, exampleIds, isoDuration, loadExample, outcomeAdvice, totalHours, verbsFor} from '../../src/specification';

describe('hours', () => {
  it.each([['vocational-centre', 30], ['company', 12], ['volunteering-network', 20], ['online-course', 25]] as const)('of the example "%s" add up to %d, and so do those of its activities', async (id, hours) => {
    const spec = await loadExample(id);
    expect(totalHours(spec)).toBe(hours);
    expect((spec.activities ?? []).reduce((sum, {hours: load = 0}) => sum + load, 0)).toBe(hours);
  });

  it.each([[30, 'PT30H'], [1.5, 'PT1H30M'], [0.25, 'PT15M'], [100, 'PT100H']])('%d are written %s', (hours, duration) => expect(isoDuration(hours)).toBe(duration));

  it('never become days or months', () => fc.assert(fc.property(fc.integer({min: 1, max: 40_000}), (quarters) => { expect(isoDuration(quarters / 4)).toMatch(/^PT(\d+H)?(\d+M)?$/); })));

  it('give an ECTS range of 30 to 25 hours a credit', () => {
    const {min, max} = ectsRange(30);
    expect(min).toBeCloseTo(1, 5);
    expect(max).toBeCloseTo(1.2, 5);
  });
});

describe('coverage', () => {
  it.each(exampleIds.filter((id) => id !== 'bad'))('of the example "%s" leaves no outcome without activity and assessment', async (id) => {
    for (const {activities, assessments} of coverage(await loadExample(id))) {
      expect(activities.length).toBeGreaterThan(0);
      expect(assessments.length).toBeGreaterThan(0);
    }
  });
});

describe('the language of outcomes', () => {
  const advice = (text: string): readonly string[] => outcomeAdvice(text, 'en').map(({code}) => code);
  it.each([
    'Understand the safety rules of the workshop', 'Know the allergens on the packing line', 'Be aware of risks during a shift', 'Learn about formulas in a spreadsheet', 'Appreciate the work of volunteers in the kitchen', 'Become familiar with open licences for data sets',
  ])('"%s" cannot be observed', (text) => expect(advice(text)).toContain('V11'));

  it.each(['Plan and repair the brakes of a bicycle in a workshop', 'Check or replace the filter of a heat pump on site'])('"%s" has two verbs', (text) => expect(advice(text)).toContain('V12'));

  it.each([
    'Carry out every step of the allergen changeover checklist on a packing line', 'Identify the main constraints for an outdoor unit from drawings and a site visit', 'Record the heat-loss data of a dwelling on a standard survey form',
    'Verify line cleanliness with a swab test before restart', 'Respond to an unplanned problem during a shift within the safety rules of the network', 'Publish a data set with an open licence on a public portal', 'Explain risks and rules to new volunteers at the start of a shift',
  ])('"%s" is left alone', (text) => expect(advice(text).filter((code) => code === 'V11' || code === 'V12')).toEqual([]));

  it('has verbs to offer for each kind, and says nothing in a language that it does not know', () => {
    for (const kind of ['knowledge', 'skill', 'responsibility'] as const) expect(verbsFor('en', kind).length).toBeGreaterThan(5);
    expect(outcomeAdvice('Entender as regras', 'pt')).toEqual([]);
  });
});
