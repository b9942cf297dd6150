import {describe, expect, it} from 'vitest';
import {crosswalk, formatById, type FormatId, type JsonObject} from '../../src/credentials';
import {valuesOf} from '../../src/credentials/values';
import type {Specification} from '../../src/specification';
import {keepsToTheCrosswalk, variants} from './crossed';
import {full, fullAward} from './full';
import {made} from './made';
import {placesAt, textOf} from './placesAt';

describe('the full specification', () => {
  it('has a value for every field of the crosswalk', () => {
    expect(crosswalk.filter(({field}) => valuesOf(field, full, fullAward).length === 0).map(({field}) => field)).toEqual([]);
  });
});

describe.each(Object.entries(variants))('with %s', (_, spec) => {
  describe.each([['edc', 'edc'], ['open-badge', 'badge'], ['vc', 'badge']] as const)('%s', (format: FormatId, column) => {
    keepsToTheCrosswalk(spec, {column, award: fullAward, convert: (...inputs) => made(format, ...inputs)});
  });
});

describe('what a format can not hold in a specification that the schema allows', () => {
  it('is reported where a code is in no list', () => {
    const odd: Specification = {...full, field: '9876', awardingBody: {...full.awardingBody, country: 'ZZ'}, learningLanguages: ['qq'], assessments: full.assessments?.map((one) => ({...one, languages: ['qq']}))};
    const {losses} = made('edc', odd, fullAward);
    expect(losses.filter(({code}) => code === 'not-a-member').map(({pointer}) => pointer)).toEqual(['/awardingBody/country', '/field', '/learningLanguages/0', '/assessments/0/languages/0']);
  });

  it('is reported where two outcomes name one concept in different words, and the first words stand', () => {
    const skill = {uri: 'http://data.europa.eu/esco/skill/mark-skill', label: {en: 'another label', es: 'etiqueta'}};
    const {document, losses} = made('edc', {...full, outcomes: full.outcomes?.map((one, index) => (index === 1 ? {...one, skills: [skill]} : one))}, fullAward);
    expect(losses).toContainEqual({pointer: '/outcomes/1/skills/0/label', code: 'same-concept', data: {uri: skill.uri}});
    expect(textOf(document)).not.toContain('another label');
    expect(textOf(document)).toContain('etiqueta');
    expect(formatById('edc')?.check(document)).toEqual([]);
  });

  it('keeps a text in a language that the specification does not list', () => {
    const {document} = made('edc', {...full, enrolment: {isAndIsNot: {en: 'in English', fr: 'en français'}}, summary: {en: 'in English', fr: 'résumé'}}, fullAward);
    expect(textOf(document)).toContain('en français');
    expect(textOf(document)).toContain('résumé');
  });

  it('takes a partner whose country is known as a second awarding body', () => {
    const bodies = placesAt(made('edc', full, fullAward).document, '/credentialSubject/hasClaim/0/awardedBy/awardingBody/*/legalName/en');
    expect(bodies).toEqual([['SAMPLE mark legal name'], ['SAMPLE mark partner']]);
  });

  it('does not stop at a skill without a label, nor at parts without an identifier', () => {
    const skills = [{uri: 'http://data.europa.eu/esco/skill/mark-skill'}, {}, {label: {}}, {uri: 'https://mark.example/other', label: {}}];
    const bare = <Part extends object>(parts: readonly Part[] | undefined): Part[] => (parts ?? []).map((part) => Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'id' && name !== 'title')) as Part);
    const odd = {...full, outcomes: [{id: 'o1', statement: {en: 'mark outcome'}, skills}], activities: bare(full.activities), assessments: bare(full.assessments)} as unknown as Specification;
    const {document} = made('edc', odd, fullAward);
    expect(formatById('edc')?.check(document)).toEqual([]);
    expect(placesAt(document, '/credentialSubject/hasClaim/0/specifiedBy/learningOutcome/0/relatedESCOSkill/*/prefLabel/en')).toEqual([['http://data.europa.eu/esco/skill/mark-skill']]);
    expect(textOf(document)).not.toContain('undefined');
    expect(() => [made('open-badge', odd, fullAward), made('edc-upload', odd, fullAward)]).not.toThrow();
  });

  it('does not call credits ECTS when no system is named', () => {
    const {system: _, ...credits} = full.credits ?? {};
    expect(textOf(made('edc', {...full, credits}, fullAward).document)).not.toContain('education-credit');
  });
});

describe('the form for upload', () => {
  it('says the same as the EDC, without the issuer, and reports places where they are in this form', () => {
    const {credential, deliveryDetails} = made('edc-upload', full, fullAward).document as {credential: JsonObject; deliveryDetails: unknown};
    const {issuer: _, ...rest} = made('edc', full, fullAward).document;
    expect(credential).toEqual(rest);
    expect(deliveryDetails).toEqual({deliveryAddress: ['learner@mark.example']});
    const {document, losses} = made('edc-upload', full, fullAward);
    for (const {placedIn} of losses) if (placedIn !== undefined) expect(placesAt(document, placedIn), placedIn).not.toEqual([]);
  });
});
