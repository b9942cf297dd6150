import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crosswalk, type CrossingFormat, type FormatId, guessText, leftText, offeringById, type OfferingId, readDocument, type Reading} from '../../src/credentials';
import {fateOf} from '../../src/credentials/crosswalk';
import {valuesOf} from '../../src/credentials/values';
import {blankSpecification, loadExample, newId, parseSpecification, type Specification} from '../../src/specification';
import {kindsOfChange, mutate} from '../conformance/mutate';
import {full, fullAward} from './full';
import {bare, exampleNames, greek, made} from './made';
import {without} from './placesAt';

interface Way {id: string; column: CrossingFormat; one: boolean; document(spec: Specification): object}
const ofFormat = (id: FormatId, column: CrossingFormat, one: boolean): Way => ({id, column, one, document: (spec) => made(id, spec, fullAward).document});
const ofOffering = (id: OfferingId, column: CrossingFormat, one: boolean): Way => ({id, column, one, document: (spec) => offeringById(id)?.convert(spec).document ?? {}});
const ways: readonly Way[] = [
  ofFormat('edc', 'edc', false), ofFormat('edc-upload', 'edc', false), ofFormat('open-badge', 'badge', true),
  ofOffering('loq', 'loq', false), ofOffering('schema-org', 'course', true), ofOffering('open-badge-achievement', 'achievement', true),
];
const back = (document: unknown): Reading => {
  const found = readDocument(document, newId);
  if (found?.readings.length !== 1 || !found.readings[0]) throw new Error('nothing was read');
  return found.readings[0];
};

// A level as the register names it, and a field that is in the list: what is in no list has no address to come back from.
const rich: Specification = {...full, field: '0713', level: {...full.level, nqfLevel: 'IE NQF Level 5'}};
const inOneLanguage = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(inOneLanguage) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'el').map(([key, part]) => [key, inOneLanguage(part as unknown)])) as Value;
};
const single: Specification = {...inOneLanguage(rich), languages: ['en']};

/** What has a place and comes back otherwise, with the reason. */
const others: Readonly<Record<string, string>> = {
  '/id': 'a new project has an identifier of its own',
  '/outcomes/*/skills/*/framework': 'ELM has no property for the framework of a skill outside ESCO: a sentence tells it',
};
/** Fields that have to come back from a document of this specification. */
const kept = (column: CrossingFormat, spec: Specification): string[] => crosswalk.filter(({field, [column]: rule}) => {
  const fate = fateOf(rule, spec);
  // What stands in running text is there for people.
  return 'at' in fate && !fate.at.endsWith('/narrative') && !(field in others) && !field.startsWith('award/');
}).map(({field}) => field);
const lostOf = (column: CrossingFormat, spec: Specification, found: Specification): string[] => kept(column, spec).filter((field) => {
  const after = valuesOf(field, found, undefined);
  return !valuesOf(field, spec, undefined).every(({pointer, value}) => JSON.stringify(after.find((one) => one.pointer === pointer)?.value) === JSON.stringify(value));
});

const isBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);
/** Texts of a document that are neither in the specification nor in the report, and do not repeat one that is. */
function unaccounted(document: object, {specification, taken, guessed, left}: Reading): string[] {
  const said = JSON.stringify(specification);
  const places = [...taken, ...guessed, ...left].map(({from}) => from);
  const told = new Set<string>();
  const untold: [pointer: string, text: string][] = [];
  const visit = (value: unknown, pointer: string, name: string): void => {
    if (['@context', 'type', '@type', 'inScheme', 'id', '@id'].includes(name)) return;
    if (typeof value === 'object' && value !== null) { for (const [key, part] of Object.entries(value)) visit(part, `${pointer}/${key}`, Array.isArray(value) ? name : key); return; }
    // That it is a micro-credential, and that its outcomes are reached or not, a specification does not have to say.
    if (typeof value !== 'string' || /^(Micro-?[Cc]redential|Status)$/.test(value)) return;
    // The hours in all follow from their kinds.
    if (places.some((place) => isBelow(pointer, place)) || said.includes(JSON.stringify(value.replace(/^SAMPLE /, '').trim()).slice(1, -1)) || /^PT[\dHM]+$/.test(value)) told.add(value);
    else untold.push([pointer, value]);
  };
  visit(document, '', '');
  return untold.filter(([, text]) => !told.has(text)).map(([pointer, text]) => `${pointer} ${text}`);
}

describe.each(ways)('$id and back', ({id, column, one, document}) => {
  const spec = one ? single : rich;

  it('keeps what the crosswalk gives a place of its own', () => {
    expect(kept(column, spec).length).toBeGreaterThan(18);
    expect(lostOf(column, spec, back(document(spec)).specification)).toEqual([]);
  });

  it('keeps it whatever is left out and whatever is written', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}).map((written) => written.replace(/[\u0000-\u001f\u007f·]/g, '').replace(/\s+/g, ' ').trim()).filter((written) => written !== '' && !/^(SAMPLE|https?:)/.test(written));
    const fields = crosswalk.map(({field}) => field).filter((field) => !field.startsWith('award/') && !['/$schema', '/id', '/languages/*', '/title', '/outcomes/*/id', '/activities/*/id', '/assessments/*/id', '/outcomes/*/statement', '/credits/system', '/level/claim', '/level/eqf', '/credits/claim'].includes(field));
    fc.assert(fc.property(fc.subarray(fields, {maxLength: 12}), text, (dropped, written) => {
      const base = dropped.reduce((draft, field) => without(field, draft, fullAward)[0], spec);
      const changed: Specification = {...base, title: {en: written}, outcomes: base.outcomes?.map((outcome, index) => ({...outcome, statement: {en: `${written} ${index}`}})), prerequisites: {en: written}};
      const document_ = document(changed);
      const reading = back(document_);
      expect(parseSpecification(reading.specification).ok).toBe(true);
      const depending = ['/credits', '/level', '/awardingBody/registration', '/stacking', '/participation/place', '/furtherInformation', '/outcomes/*/skills', '/activities', '/assessments', '/partners'];
      expect(lostOf(column, changed, reading.specification).filter((field) => !depending.some((start) => field.startsWith(start)))).toEqual([]);
      expect(unaccounted(document_, reading)).toEqual([]);
    }), {numRuns: 60, seed: 20261125});
  });

  it.each(exampleNames)('accounts for every text of the example "%s"', async (name) => {
    const source = document(await loadExample(name));
    const reading = back(source);
    expect(unaccounted(source, reading)).toEqual([]);
    expect(parseSpecification(reading.specification)).toMatchObject({ok: true, notes: []});
    for (const left of reading.left) expect(leftText(left, 'en'), left.from).not.toMatch(/[{}]|undefined/);
    for (const guess of reading.guessed) expect(guessText(guess, 'en'), guess.from).not.toMatch(/[{}]|undefined/);
    expect(JSON.stringify(reading.specification)).not.toMatch(/"SAMPLE |Markfamily/);
  });

  it('takes nothing of the learner', () => {
    expect(JSON.stringify(back(document(spec)).specification)).not.toMatch(/Markgiven|Markfamily|MARK-NUMBER|learner@|2000-02-29|mark grade"|mark result note/);
  });

  it('reads little as little', async () => {
    for (const little of [blankSpecification(newId()), bare(), await greek()]) expect(parseSpecification(back(document(little)).specification).ok).toBe(true);
  });

  it('never throws on a damaged document, and gives a specification that the schema accepts', () => {
    const source = document(spec);
    fc.assert(fc.property(fc.nat(kindsOfChange - 1), fc.noBias(fc.nat()), fc.noBias(fc.nat()), (kind, a, b) => {
      const {mutant, what} = mutate(source, kind, a, b);
      for (const reading of readDocument(mutant, newId)?.readings ?? []) expect(parseSpecification(reading.specification).ok, `${id} ${what}`).toBe(true);
    }), {numRuns: 300, seed: 20261125});
  });
});
