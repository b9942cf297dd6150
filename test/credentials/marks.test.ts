import {describe, expect, it} from 'vitest';
import {crosswalk, type Conversion, formatById, type FormatId, type JsonObject} from '../../src/credentials';
import {fateOf} from '../../src/credentials/crosswalk';
import {valuesOf} from '../../src/credentials/values';
import type {Award, Specification} from '../../src/specification';
import {full, fullAward} from './full';
import {made} from './made';

// Every field has a value in `full`; what becomes of it must be what the crosswalk says, in the document or in the report.
const indicative: Specification = {...full, credits: {...full.credits, claim: 'indicative'}, level: {...full.level, claim: 'indicative'}, outcomes: full.outcomes?.map((outcome) => ({...outcome, kind: 'knowledge'}))};
const national: Specification = {...full, credits: {...full.credits, system: 'national'}, grading: {...full.grading, scheme: 'scale'}, assessmentRules: {...full.assessmentRules, priorLearning: 'not-accepted'}};
const variants = {'official level, awarded credits': full, 'indicative level and credits': indicative, 'national credits': national};

/** The values at a path, `*` standing for each item; lists are looked into where the path names no item. */
const placesAt = (document: unknown, path: string): unknown[] => path.split('/').slice(1).reduce<unknown[]>((nodes, part) => nodes.flatMap((node) => {
  if (typeof node !== 'object' || node === null) return [];
  if (part === '*') return Object.values(node);
  const value = (node as Record<string, unknown>)[part];
  return value === undefined ? [] : [value];
}), [document]);

/** A copy without the values of a field; identifiers become others, since nothing goes without. */
function without(field: string, spec: Specification, award: Award): [Specification, Award] {
  const copies = [structuredClone(spec), structuredClone(award)] as [Specification, Award];
  // Without languages English is the main one; another order is what makes a difference.
  if (field === '/languages/*') return [{...copies[0], languages: ['el']}, copies[1]];
  for (const {pointer, value} of valuesOf(field, spec, award)) {
    const ofAward = pointer.startsWith('award/');
    const parts = pointer.split('/').slice(1);
    const key = parts.pop() ?? '';
    const parent = parts.reduce<Record<string, unknown>>((node, part) => node[part] as Record<string, unknown>, copies[ofAward ? 1 : 0] as unknown as Record<string, unknown>);
    const needed = ['id', 'outcome', 'givenName', 'familyName', 'awardedOn', 'label'].includes(key) || (key === 'title' && ofAward);
    if (needed) parent[key] = typeof value === 'string' ? (key === 'awardedOn' ? '2026-11-09' : value.replace(/.$/, 'q')) : {en: 'other'};
    else if (Array.isArray(parent)) parent.length = 0;
    else Reflect.deleteProperty(parent, key);
  }
  return copies;
}
const reported = ({losses}: Conversion, pointer: string): boolean => losses.some((loss) => loss.pointer === pointer);
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
const englishOf = (value: unknown): string => typeof value === 'string' ? value : typeof value === 'object' && value !== null ? (value as {en?: string}).en ?? '' : '';

describe('the full specification', () => {
  it('has a value for every field of the crosswalk', () => {
    expect(crosswalk.filter(({field}) => valuesOf(field, full, fullAward).length === 0).map(({field}) => field)).toEqual([]);
  });
});

describe.each(Object.entries(variants))('with %s', (_, spec) => {
  describe.each([['edc', 'edc'], ['open-badge', 'badge'], ['vc', 'badge']] as const)('%s', (format: FormatId, column) => {
    const conversion = made(format, spec, fullAward);
    it.each(crosswalk.map((row): [string, (typeof crosswalk)[number]] => [row.field, row]))('does with %s what the crosswalk says', (field, row) => {
      const fate = fateOf(row[column], spec);
      const values = valuesOf(field, spec, fullAward);
      const other = made(format, ...without(field, spec, fullAward));
      const changes = (path: string): boolean => textOf(placesAt(conversion.document, path)) !== textOf(placesAt(other.document, path));
      if ('at' in fate) {
        expect(changes(fate.at), `nothing at ${fate.at} depends on it`).toBe(true);
        const place = textOf(placesAt(conversion.document, fate.at));
        for (const {value} of values) if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
      } else if ('note' in fate) {
        for (const {pointer, value} of values) {
          const loss = conversion.losses.find((one) => one.pointer === pointer);
          expect(loss, `${pointer} is not reported`).toBeDefined();
          // What says nothing by itself ("not safety-related") is reported and has no place.
          if (value === false) continue;
          expect(loss?.code).toBe('as-note');
          const place = textOf(placesAt(conversion.document, loss?.placedIn ?? '/nowhere'));
          if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
          else expect(changes(loss?.placedIn ?? ''), `nothing at ${loss?.placedIn ?? ''} depends on ${pointer}`).toBe(true);
        }
      } else {
        for (const {pointer} of values) expect(reported(conversion, pointer), `${pointer} is not reported`).toBe(true);
      }
    });

    it('reports each language that it does not carry', () => {
      const said = textOf(conversion.document);
      const missing = crosswalk.flatMap(({field}) => valuesOf(field, spec, fullAward)).flatMap(({pointer, value}) => {
        const greek = typeof value === 'object' && value !== null ? (value as {el?: string}).el : undefined;
        return greek === undefined || said.includes(greek) || reported(conversion, `${pointer}/el`) || reported(conversion, pointer) ? [] : [pointer];
      });
      expect(missing).toEqual([]);
    });

    it('reports only places and values that exist', () => {
      for (const {pointer, placedIn} of conversion.losses) {
        const source: unknown = pointer.startsWith('award/') ? fullAward : spec;
        expect(placesAt(source, pointer.replace(/^award/, '')), pointer).not.toEqual([]);
        if (placedIn !== undefined) expect(placesAt(conversion.document, placedIn), placedIn).not.toEqual([]);
      }
    });
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
