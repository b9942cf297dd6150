import {describe, expect, it} from 'vitest';
import {formatById} from '../../src/credentials';
import {loadExample} from '../../src/specification';
import {bare, exampleNames, greek, made} from '../credentials/made';
import {full, fullAward} from '../credentials/full';
import {badgeFaults, edcFaults, haveOfficial, official, officialStatements, vcFaults} from './official';

const specifications = [...exampleNames.map((name) => ({name: name as string, load: () => loadExample(name)})), {name: 'a bare one', load: async () => bare()}, {name: 'one with long Greek text', load: greek}];

describe.skipIf(!haveOfficial)('documents made here, held against the official rules (needs official material)', () => {
  it.each(specifications)('EDC of $name conforms to the official shapes with both engines', async ({load}) => {
    const {document} = made('edc', await load());
    expect(await edcFaults(document)).toEqual({shacl: [], second: []});
    expect(formatById('edc')?.check(document)).toEqual([]);
  });

  it.each(specifications)('Open Badge of $name conforms to the official schema', async ({load}) => {
    const {document} = made('open-badge', await load());
    expect(badgeFaults(document)).toEqual([]);
    expect(formatById('open-badge')?.check(document)).toEqual([]);
  });
});

describe.skipIf(!haveOfficial)('W3C credentials made here, held against the official rules (needs official material)', () => {
  it.each([...specifications, {name: 'one with every field', load: async () => full}])('$name conforms to the schema of data model 2.0, and nothing in it is dropped', async ({load}) => {
    const spec = await load();
    const {document} = spec === full ? made('vc', full, fullAward) : made('vc', spec);
    expect(vcFaults(document)).toEqual([]);
    expect(formatById('vc')?.check(document)).toEqual([]);
    const statements = await officialStatements(document);
    // What is a text in the document is a statement: none is lost on the way into linked data.
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => (key === '@context' || key === '@language' || key === 'type' ? [] : texts(part))) : []);
    const written = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    expect(texts(document).filter((text) => !statements.includes(written(text)))).toEqual([]);
  });

  it('has each text of the full specification in both of its languages', () => {
    const said = JSON.stringify(made('vc', full, fullAward).document);
    for (const text of ['mark title', 'mark summary', 'mark outcome one', 'mark pass rule', 'mark legal name', 'mark is']) for (const [mark, lang] of [[text, 'en'], [text.replace('mark', 'ελ'), 'el']]) expect(said, `${mark} ${lang}`).toContain(mark);
  });

  it('refuses what the official schema refuses', () => {
    const {document} = made('vc', full, fullAward);
    for (const name of ['@context', 'type', 'issuer', 'credentialSubject']) {
      const {[name]: _, ...rest} = document;
      expect(vcFaults(rest).length, name).toBeGreaterThan(0);
      expect(formatById('vc')?.check(rest).some(({severity}) => severity === 'error'), name).toBe(true);
    }
  });
});

describe.skipIf(!haveOfficial)('official samples, held against our statements (needs official material)', () => {
  it.each(['elm/samples/2023/Sample-MC-Annex1-signed.jsonld', 'elm/samples/2025/AA-Annex1-MC-signed.jsonld', 'elm/samples/2025/Sample-MastersDegree-signed.jsonld', 'own-samples/edc-minimal.json', 'own-samples/edc-microcredential.json'])('%s: our verdict on errors is that of the official shapes', async (path) => {
    const file = official(path) as {payload?: string};
    const document = (file.payload === undefined ? file : JSON.parse(file.payload)) as object;
    const {shacl, second} = await edcFaults(document);
    expect([shacl, second]).toEqual([[], []]);
    // What we add to the shapes: values outside their list, and the value that the context loses.
    const codes = [...new Set((formatById('edc')?.check(document) ?? []).filter(({severity}) => severity === 'error').map(({code}) => code))];
    expect(codes.filter((code) => !['not-in-list', 'impossible-date'].includes(code))).toEqual([]);
  });

  it('refuses an issuer without an eIDAS identifier, as the shapes do', async () => {
    const document = official('own-samples/edc-no-eidas.invalid.json') as object;
    expect((await edcFaults(document)).shacl.length).toBeGreaterThan(0);
    expect(formatById('edc')?.check(document).some(({severity}) => severity === 'error')).toBe(true);
  });

  it.each(['openbadges-3.0/spec-examples-vcdm2/basicOpenBadgeCredential.json', 'openbadges-3.0/spec-examples-vcdm2/fullOpenBadge.json'])('%s: what the official schema accepts has no error of structure here', (path) => {
    const document = official(path);
    const structural = (formatById('open-badge')?.check(document) ?? []).filter(({severity, code}) => severity === 'error' && !['term-undefined', 'type-undefined', 'context-unknown', 'bare-string', 'relative-id', 'result-link', 'impossible-date'].includes(code));
    if (badgeFaults(document).length === 0) expect(structural).toEqual([]);
    else expect(structural.length).toBeGreaterThan(0);
  });
});
