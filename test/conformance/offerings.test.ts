import {describe, expect, it} from 'vitest';
import {type JsonObject, offeringById, type OfferingId} from '../../src/credentials';
import {edcContext} from '../../src/credentials/edc/terms';
import {loqContext} from '../../src/credentials/offerings/loq/context';
import {loadExample, type Specification} from '../../src/specification';
import {full} from '../credentials/full';
import {exampleNames} from '../credentials/made';
import {kindsOfChange, mutate} from './mutate';
import {achievementFaults, haveOfficial, loqFaults, official} from './official';

const entry = (id: OfferingId, spec: Specification): JsonObject => offeringById(id)?.convert(spec).document ?? {};
// A level as the register of qualifications names it: only then is it in the list that the profile asks for.
const levelled: Specification = {...full, level: {...full.level, nqfLevel: 'IE NQF Level 5'}, field: '0713'};
const specifications = [...exampleNames.map((name) => ({name: name as string, load: () => loadExample(name)})), {name: 'the one with every field', load: async () => levelled}];

describe.skipIf(!haveOfficial)('entries for catalogues, held against the official rules (needs official material)', () => {
  it.each(specifications)('learning opportunity of $name conforms to the official shapes and lists with both engines', async ({load}) => {
    expect(await loqFaults(entry('loq', await load()))).toEqual({shacl: [], second: []});
  });

  it.each([
    ['the page of the offer', '/homepage'], ['a title', '/title'], ['the language', '/defaultLanguage'], ['who offers it', '/providedBy'], ['the field', '/learningAchievementSpecification/thematicArea'],
    ['outcomes', '/learningAchievementSpecification/learningOutcome'], ['the language of learning', '/learningAchievementSpecification/language'], ['a legal name', '/providedBy/0/legalName'], ['a country', '/providedBy/0/location/0/address/0/countryCode'],
  ])('says the same as the shapes where %s is missing', async (_, pointer) => {
    const document = structuredClone(entry('loq', await loadExample('company'))) as Record<string, unknown>;
    const parts = pointer.split('/').slice(1);
    const name = parts.pop() ?? '';
    const holder = parts.reduce<Record<string, unknown>>((node, part) => node[part] as Record<string, unknown>, document);
    delete holder[name];
    const {shacl, second} = await loqFaults(document);
    expect(shacl.length, pointer).toBeGreaterThan(0);
    expect(second.length, pointer).toBeGreaterThan(0);
    expect(offeringById('loq')?.check(document).some(({severity}) => severity === 'error'), pointer).toBe(true);
  });

  it('sees each fault that the shapes see in a changed entry', async () => {
    const document = entry('loq', levelled);
    for (let turn = 0; turn < 96; turn++) {
      const {mutant, what} = mutate(document, turn % kindsOfChange, (turn * 7919) % 10007, (turn * 104729) % 10009);
      const changed = {...mutant, '@context': document['@context']};
      const {shacl, second} = await loqFaults(changed);
      if (shacl.length + second.length > 0) expect(offeringById('loq')?.check(changed).some(({severity}) => severity === 'error'), `${what} ${shacl[0] ?? ''}`).toBe(true);
    }
  }, 120_000);

  it('means by its terms what the context of European Digital Credentials means', () => {
    const theirs = (official('elm/ap-1.1.0/context/edc-ap-context.jsonld') as {'@context': JsonObject})['@context'];
    expect(edcContext).toContain('edc-ap');
    const address = (context: JsonObject, term: string): unknown => {
      const value = context[term];
      const id = typeof value === 'string' ? value : (value as JsonObject | undefined)?.['@id'];
      return typeof id === 'string' ? id.replace(/^(\w+):(?!\/\/)/, (_, prefix: string) => String(context[prefix] ?? prefix)) : undefined;
    };
    const shared = Object.keys(loqContext).filter((term) => theirs[term] !== undefined && !['id', 'type'].includes(term));
    expect(shared.length).toBeGreaterThan(60);
    for (const term of shared) expect(address(loqContext, term), term).toBe(address(theirs, term));
  });

  it.each(specifications)('Achievement of $name conforms to the official schema', async ({load}) => {
    expect(achievementFaults(entry('open-badge-achievement', await load()))).toEqual([]);
  });

  it('the official schema sees an Achievement without criteria, and so do we', () => {
    const {criteria: _, ...document} = entry('open-badge-achievement', full);
    expect(achievementFaults(document).length).toBeGreaterThan(0);
    expect(offeringById('open-badge-achievement')?.check(document).length).toBeGreaterThan(0);
  });
});
