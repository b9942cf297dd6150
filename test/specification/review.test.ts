import {describe, expect, it} from 'vitest';
import {coverage, exampleIds, findingText, loadExample, outcomeAdvice, review, rules, type Specification} from '../../src/specification';
import {findings as words} from '../../src/specification/words';

const at = new Date('2026-11-23T12:00:00Z');
const blank: Specification = {$schema: 'urn:microcvet:schema:specification:1', id: 'urn:uuid:5b0f3b0e-6d0a-4f0e-9b55-0a7c7f1f7a01', languages: ['en'], status: 'draft'};
const found = (changes: Partial<Specification>, code: string): {pointer: string; what: string}[] =>
  review({...blank, ...changes}, {at}).findings.filter((finding) => finding.code === code).map((finding) => ({pointer: finding.pointer, what: findingText(finding, 'en').what}));
const statement = (text: string, lang = 'en'): Partial<Specification> => ({languages: [lang], outcomes: [{id: 'o1', statement: {[lang]: text}}]});
const wording = ['V11', 'V12', 'V14', 'V37', 'V38', 'V39', 'V40', 'V16', 'V42'];

describe('text that is not English', () => {
  it.each([
    ['Greek under English', statement('Καταγράφει τα δεδομένα θερμικών απωλειών μιας κατοικίας')],
    ['Greek with a foreign word in it, under English', statement('Καταγράφει τα δεδομένα με το Excel')],
    ['Portuguese under Portuguese', statement('Compreender as regras da oficina', 'pt')],
  ])('meets no English rule on wording: %s', (_, changes) => {
    expect(wording.flatMap((code) => found(changes, code))).toEqual([]);
  });

  it('gets no advice while it is written, and English still does', () => {
    expect(outcomeAdvice('Κατανοεί τους κανόνες', 'en')).toEqual([]);
    expect(outcomeAdvice('Understand the rules of the Καφενείο', 'en').map(({code}) => code)).toContain('V11');
  });

  it('is held against the marks of persons and functions of its own language only', () => {
    expect(found({languages: ['pt'], roles: {owner: 'Responsável Pedagógica'}}, 'V115')).toEqual([]);
    expect(found({languages: ['pt'], need: {statement: {pt: 'Segundo Ms Word e outros'}}}, 'V114')).toEqual([]);
    expect(found({need: {statement: {en: 'As Ms Rossi told us'}}}, 'V114')).toHaveLength(1);
  });
});

describe('labels of a list', () => {
  const skill = {uri: 'http://data.europa.eu/esco/skill/x', label: {en: 'plan', es: 'planificar'}, framework: 'ESCO'};

  it('are no text in a language that nobody declared', () => {
    expect(found({outcomes: [{id: 'o1', statement: {en: 'Plan'}, skills: [skill]}], need: {occupations: [skill]}}, 'V85')).toEqual([]);
    expect(found({outcomes: [{id: 'o1', statement: {es: 'Planificar'}, skills: [skill]}]}, 'V85')).toEqual([{pointer: '/outcomes/0/statement/es', what: 'There is text in Spanish, which is not among the languages of this specification. Nobody will see it.'}]);
  });
});

describe('the announced length', () => {
  const announced = (announcedAs: string, contact = 20.5): string | undefined => found({workload: {contact, announcedAs}}, 'V07')[0]?.what;

  it('is read whatever the noun', () => {
    expect(announced('18 horas')).toBe('You announce “18 horas”, but the parts add up to 20.5 hours.');
    expect(announced('30 ώρες', 30)).toBeUndefined();
    expect(announced('20,5 ore')).toBeUndefined();
    expect(announced('20 h 30 min')).toBeUndefined();
  });

  it('is not read where it names several numbers, or none', () => {
    expect(announced('2 x 9 horas')).toBeUndefined();
    expect(announced('an afternoon')).toBeUndefined();
    expect(announced('3 days')).toMatch(/Days and weeks/);
  });
});

describe('attendance', () => {
  const spec: Specification = {...blank, outcomes: [{id: 'o1'}, {id: 'o2'}], assessments: [
    {id: 't1', type: 'attendance', measures: [{outcome: 'o1', criterion: {en: 'There'}}]}, {id: 't2', type: 'portfolio', measures: [{outcome: 'o2', criterion: {en: 'Good'}}]},
  ]};

  it('assesses no outcome', () => {
    expect(coverage(spec).map(({assessments}) => assessments)).toEqual([[], ['t2']]);
    expect(found(spec, 'V05')).toEqual([{pointer: '/outcomes/0', what: 'Outcome 1 is shown by attendance only. Being there does not show it.'}]);
  });
});

describe('what is to mend', () => {
  it('counts an entry of a list that was never filled in, also where it is not asked for any more', () => {
    expect(found({stacking: {claim: 'stand-alone', targets: [{}]}}, 'V120')).toEqual([{pointer: '/stacking/targets/0', what: 'Target 1 is empty.'}]);
    expect(found({activities: [{id: 'a1', title: {en: 'Visit'}}, {id: 'a2', title: {en: ' '}}]}, 'V120').map(({pointer}) => pointer)).toEqual(['/activities/1']);
  });

  it('counts hours below 0', () => {
    expect(found({workload: {practice: -3}, activities: [{id: 'a1', hours: -1}]}, 'V119').map(({pointer}) => pointer)).toEqual(['/workload/practice', '/activities/0/hours']);
  });
});

describe('the words of a finding', () => {
  const ones: Partial<Specification> = {
    languages: ['en', 'el'], title: {en: 'Plan'}, outcomes: [{id: 'o1', statement: {en: 'Plan'}}, {id: 'o1'}], activities: [{id: 'a1', outcomes: ['gone']}],
    workload: {contact: 0.5}, validity: {months: 1}, quality: {types: ['authority'], statement: {en: 'Good'}, externalBodies: [{website: 'https://x.example'}], indicators: ['completion']},
    assessments: [{id: 't1', measures: [{outcome: 'o1'}, {outcome: 'gone'}]}], issuing: {formats: ['image', 'paper'], deliveryDays: 1}, partners: [{country: 'IT'}],
  };

  it('name outcomes by number, answers and languages by their words, and use the right plural', () => {
    expect(found(ones, 'V61').map(({what}) => what)).toEqual(['It is not said what counts as met for outcome 2 in assessment 1.', 'It is not said what counts as met for one of the outcomes of assessment 1.']);
    expect(found(ones, 'V21').map(({what}) => what)).toEqual(['The quality statement has only 1 word.', 'You name quality assurance from outside (by a public authority), but not the body.']);
    expect(found(ones, 'V29')[0]?.what).toBe('1 text that learners read is not there in Greek.');
    expect(found(ones, 'V78').map(({what}) => what)[0]).toBe('It is not said what the review by body 1 covers, and what not.');
    expect(found(ones, 'V104').map(({what}) => what)).toEqual(['Learners get it only as picture, paper. No program can read the elements out of that.']);
    expect(found(ones, 'V43').map(({what}) => what)).toEqual(['Outcomes 1 and 2 have the same internal name, so that a link to one of them is not clear.']);
  });

  it('leak no name that only the file has, and no wrong plural', async () => {
    const all = [blank, {...blank, ...ones}, ...await Promise.all(exampleIds.map((id) => loadExample(id)))].flatMap((spec) => review(spec, {at}).findings);
    for (const finding of all) {
      const {what, mend} = findingText(finding, 'en');
      expect(`${what} ${mend}`, finding.code).not.toMatch(/“[oat]\d+”|\bgone\b|selfStudy|isAndIsNot|stand-alone\b|pass-fail|\b1 (?:words|hours|texts|months|days|outcomes|indicators)\b|in \d language|\{/);
    }
  });

  it('are there for every rule', () => {
    expect(rules.map(({code}) => code).filter((code) => !words.has(`${code}.what`) && !Object.keys(wordsOf(code)).length)).toEqual([]);
  });
});

/** The cases of a rule that have words of their own. */
function wordsOf(code: string): Record<string, string> {
  return Object.fromEntries(words.missing('xx').filter((key) => key.startsWith(`${code}.`) && key.endsWith('.what')).map((key) => [key, words.text(key, 'en')]));
}
