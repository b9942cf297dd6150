import {describe, expect, it} from 'vitest';
import {partsOf} from '../../src/importing/filled/together';
import {readValue} from '../../src/importing/filled/values';
import {blankSpecification, newId} from '../../src/specification';

const reading = {specification: blankSpecification(newId()), lang: 'en', formLang: 'en'};

describe('a number in a filled form', () => {
  it.each([
    ['workload.selfStudy', '4 hours', 4], ['workload.selfStudy', '1,5', 1.5], ['workload.selfStudy', '12 h', 12], ['workload.selfStudy', '3 horas', 3], ['validity.months', '24', 24], ['validity.months', '24 months', 24], ['validity.months', '6 meses', 6],
  ])('%s: "%s" is %d', (pattern, text, value) => { expect(readValue(pattern, text, reading)).toEqual({ok: true, value}); });
  it.each([
    ['workload.selfStudy', '90 minutes'], ['workload.selfStudy', '2 days'], ['workload.selfStudy', '45 min'], ['validity.months', '2 years'], ['validity.months', '3 años'], ['validity.months', '8 weeks'],
  ])('%s: "%s" counts in something else and is left to the reader', (pattern, text) => { expect(readValue(pattern, text, reading)).toMatchObject({ok: false}); });
});

describe('a level in a filled form', () => {
  it.each([
    ['EQF 4, indicative', [{pattern: 'level.eqf', text: '4'}, {pattern: 'level.claim', text: 'indicative'}]],
    ['EQF level 5', [{pattern: 'level.eqf', text: '5'}]],
    ['NQF level 6 (EQF 5)', [{pattern: 'level.eqf', text: '5'}]],
  ])('"%s" is taken apart', (text, told) => { expect(partsOf('@level', text, reading)).toEqual(told); });
  // An official level that nobody claimed would be an overclaim in an element of Annex I.
  it.each(['Not official. EQF 4', 'There is no official level; EQF 3, indicative', 'official or indicative: 4', 'NQF level 6', 'level 3 or 4'])('"%s" makes no claim', (text) => {
    expect((partsOf('@level', text, reading) ?? []).filter(({pattern}) => pattern.startsWith('level.'))).toEqual([]);
  });
});
