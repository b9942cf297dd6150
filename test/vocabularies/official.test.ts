import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import * as small from '../../src/vocabularies';
import type {ConceptList} from '../../src/vocabularies';
import {countries} from '../../src/vocabularies/countries';
import {fileTypes} from '../../src/vocabularies/fileTypes';
import {iscedF} from '../../src/vocabularies/iscedF';
import {commonLanguages, languages} from '../../src/vocabularies/languages';
import {nqfLevels} from '../../src/vocabularies/nqf';

const folder = join(__dirname, '../official/elm/vocab');
interface Official {scheme: string; concepts: {id: string; prefLabel?: {en: string}; notation?: string; iso639_1?: string}[]}
const official = (name: string): Official => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Official;

const {eqfDescriptors, ...smallLists} = small;
const lists: ConceptList[] = [...Object.values(smallLists), countries, fileTypes, iscedF, languages, nqfLevels];
// The file of the official list, where it is not called like ours.
const files: Record<string, string> = {nqf: 'nqf-qdr'};

// The official English name of the concept behind each of our codes: an address under the wrong code would show here.
const meanings: Record<string, Record<string, string>> = {
  assessment: {'practical-assessment': 'practical assessment', portfolio: 'portfolio', 'marked-assignment': 'marked assignment', 'project-work': 'project work', 'oral-examination': 'oral examination', 'written-examination': 'written examination', quiz: 'quiz', 'artefact-assessment': 'artefact assessment', 'continuous-evaluation': 'continuous evaluation', 'problem-based': 'problem based learning', presentation: 'Presentation', 'group-performance': 'group performance', 'peer-assessment': 'peer assessment', 'peer-review': 'peer review', 'self-assessment': 'Self-assessment', 'guided-self-assessment': 'Guided self-assessment', attendance: 'level of attendance'},
  'learning-assessment': {presential: 'Presential', online: 'Online', blended: 'Blended', hybrid: 'Hybrid', workbased: 'Workbased', 'project-based': 'Project based', 'research-lab': 'Research-Lab based'},
  'learning-activity': {workshop: 'workshop, seminar or conference', classroom: 'classroom coursework', 'e-learning': 'e-learning coursework', practice: 'lab / simulation / practice coursework', 'job-experience': 'job experience', volunteering: 'volunteering', 'self-study': 'self-motivated study', internship: 'internship', apprenticeship: 'apprenticeship', research: 'research', programme: 'educational programme', mentoring: 'mentoring and monitoring activity'},
  'supervision-verification': {'supervised-with-id': 'Supervised with ID Verification', 'supervised-without-id': 'Supervised without ID Verification', 'unsupervised-with-id': 'Unsupervised with ID Verification', 'unsupervised-without-id': 'Unsupervised without ID Verification'},
  'learning-setting': {'non-formal': 'non-formal learning', formal: 'formal learning'},
  accreditation: {'institutional-licence': 'Institutional License', 'institutional-quality': 'Institutional Quality Assurance', 'institutional-eqar': 'EQAR Institutional accreditation', 'programme-licence': 'Program License', 'programme-quality': 'Program Quality Assurance'},
  'learning-opportunity': {course: 'Course', 'short-programme': 'Short learning programme', class: 'Class', module: 'Programme module', programme: 'Educational programme', mooc: 'MOOC', mentoring: 'Mentoring', apprenticeship: 'Apprenticeship', internship: 'Internship', 'service-learning': 'Service learning', 'study-visit': 'Study visit', thesis: 'Thesis', challenge: 'Challenge'},
  credential: {generic: 'Generic', accredited: 'Accredited', 'diploma-supplement': 'Diploma Supplement', converted: 'Converted', 'issued-by-mandate': 'Issued by mandate'},
  'education-credit': {ects: 'European Credit Transfer System', ecvet: 'European credit system for vocational education and training'},
  encoding: {base64: 'base64'},
  entitlement: {occupation: 'occupation', 'learning-opportunity': 'learning opportunity', membership: 'membership'},
  'entitlement-status': {prospective: 'prospective', actual: 'actual'},
  'evidence-type': {mandate: 'Mandate', conversion: 'Conversion', accreditation: 'Accreditation'},
};

describe('every list', () => {
  it('is one of twenty-one', () => expect(lists.length).toBe(21));
  for (const list of lists) {
    it(`${list.id} finds each of its concepts by code and by address, and has an English label for it`, () => {
      expect(list.concepts.length).toBeGreaterThan(0);
      for (const concept of list.concepts) {
        expect(list.byCode(concept.code)).toBe(concept);
        expect(list.byUri(concept.uri)).toBe(concept);
        expect(list.has(concept.uri)).toBe(true);
        expect(concept.label.en?.trim()).toBeTruthy();
      }
      expect(list.byCode('nothing-like-it')).toBeUndefined();
      expect(list.byUri('http://example.org/')).toBeUndefined();
      expect(list.has('http://example.org/')).toBe(false);
    });
  }
});

describe.skipIf(!existsSync(folder))('held against the official lists (put there by `npm run standards`)', () => {
  for (const list of lists) {
    it(`${list.id} has the address of the official list and exactly its members`, () => {
      const {scheme, concepts} = official(files[list.id] ?? list.id);
      expect(list.scheme).toBe(scheme);
      expect(concepts.filter(({id}) => !list.has(id)).map(({id}) => id)).toEqual([]);
      const ids = new Set(concepts.map(({id}) => id));
      expect(list.concepts.filter(({uri}) => !ids.has(uri)).map(({uri}) => uri)).toEqual([]);
    });
    it(`${list.id} has the official notations`, () => {
      for (const {id, notation} of official(files[list.id] ?? list.id).concepts) {
        const ours = list.byUri(id)?.notation;
        if (ours !== undefined && notation !== undefined) expect(ours).toBe(notation);
      }
    });
  }
  for (const list of [countries, iscedF, languages, nqfLevels, fileTypes]) {
    it(`${list.id} has the official English names`, () => {
      const names = new Map(official(files[list.id] ?? list.id).concepts.map(({id, prefLabel}) => [id, prefLabel?.en]));
      expect(list.concepts.filter(({uri, label}) => names.get(uri) !== label.en)).toEqual([]);
    });
  }
  it.each(Object.entries(meanings))('each code of %s stands for the concept it names', (id, names) => {
    const uris = new Map(official(id).concepts.map(({id: uri, prefLabel}) => [prefLabel?.en, uri]));
    const list = lists.find((candidate) => candidate.id === id);
    expect(list?.concepts.map(({code, uri}) => [code, uri])).toEqual(Object.entries(names).map(([code, name]) => [code, uris.get(name)]));
  });
  it('the common languages are those of Europass, by code and address', () => {
    const expected = official('europass-languages').concepts.map(({id, iso639_1}) => `${iso639_1} ${id}`);
    expect(commonLanguages.map(({code, uri}) => `${code} ${uri}`)).toEqual(expected);
  });
});

describe('what readers pick by', () => {
  it.each([['GR', 'GRC', 'Greece'], ['PT', 'PRT', 'Portugal'], ['XK', '1A0', 'Kosovo']])('country %s is %s, %s', (code, alpha3, name) => {
    expect(countries.byCode(code)).toMatchObject({uri: `http://publications.europa.eu/resource/authority/country/${alpha3}`, label: {en: name}});
  });
  it('every EU member state is there by its ISO code', () => {
    const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    expect(union.filter((code) => countries.byCode(code) === undefined)).toEqual([]);
  });
  it('country codes have two capitals and language codes two small letters, as the specification asks', () => {
    expect(countries.concepts.filter(({code}) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(languages.concepts.filter(({code}) => !/^[a-z]{2}$/.test(code))).toEqual([]);
  });
  it('a common language carries its own name', () => {
    expect(languages.byCode('el')?.label).toEqual({en: 'Greek', el: 'ελληνικά'});
    expect(languages.byCode('lv')?.label.lv).toBe('latviešu valoda');
  });
  it('a language without a two-letter code is a member, but not offered', () => {
    const sign = 'http://publications.europa.eu/resource/authority/language/AED';
    expect(languages.has(sign)).toBe(true);
    expect(languages.byUri(sign)).toBeUndefined();
  });
  it('every EQF level has words for the three columns, and no two are alike', () => {
    const texts = Object.values(eqfDescriptors).flatMap(({knowledge, skills, responsibility}) => [knowledge, skills, responsibility]);
    expect(texts.length).toBe(24);
    expect(new Set(texts).size).toBe(24);
  });
});
