import {beforeAll, describe, expect, it} from 'vitest';
import {formats, offerings} from '../../src/credentials';
import {type Packed, packed, packedProjects, projectOf} from '../issuing/packed';
import {achievementFaults, badgeFaults, edcFaults, haveOfficial, loqFaults, vcFaults} from './official';

const none = {shacl: [], second: []};
// The Europass tool adds the issuer, and the seal with it.
const noIssuer = ['https://www.w3.org/2018/credentials#issuer "http://www.w3.org/ns/shacl#MinCountConstraintComponent"'];
/** What the official rules say of a document of each format and entry; a sealed one is looked at inside. */
const rules: Readonly<Record<string, (document: {payload?: string; credential?: object}) => Promise<void> | void>> = {
  loq: async (document) => { expect(await loqFaults(document)).toEqual(none); },
  'open-badge-achievement': (document) => { expect(achievementFaults(document)).toEqual([]); },
  edc: async ({payload = ''}) => { expect(await edcFaults(JSON.parse(payload) as object)).toEqual(none); },
  'edc-upload': async (document) => { expect(await edcFaults(document.credential ?? {})).toEqual({shacl: noIssuer, second: noIssuer}); },
  'open-badge': (document) => { expect(badgeFaults(document)).toEqual([]); },
  vc: (document) => { expect(vcFaults(document)).toEqual([]); },
};

describe.skipIf(!haveOfficial)('the files of a result pack, held against the official rules (needs official material)', () => {
  const packs = new Map<string, Packed>();
  beforeAll(async () => { for (const name of packedProjects) packs.set(name, await packed(await projectOf(name))); }, 120_000);

  it.each(packedProjects)('of %s conform, each that is there', async (name) => {
    const pack = packs.get(name) ?? expect.fail(name);
    const {files} = pack.json('index.json') as {files: {path: string; entry: string}[]};
    for (const [entry, rule] of Object.entries(rules)) {
      const path = files.find((file) => file.entry === entry && /\.jsonl?d?$/.test(file.path))?.path;
      if (path !== undefined) await rule(pack.json(path) as {payload?: string});
    }
  }, 120_000);

  it('leaves out no format that has official rules', () => {
    // schema.org has none: its entries are held against its own statement in test/credentials.
    expect(Object.keys(rules).sort()).toEqual([...formats.map(({id}) => id), ...offerings.map(({id}) => id).filter((id) => id !== 'schema-org')].sort());
  });
});
