import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2020';
import {describe, expect, it} from 'vitest';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/**
 * What somebody may try with a file or a page, and the tests that hold against it: the file, and words of the test's own name. A test that is
 * renamed or taken away without another in its place fails here.
 */
const threats: readonly {threat: string; tests: readonly (readonly [file: string, words: string])[]}[] = [
  {threat: 'terms without a definition are dropped, and so not signed', tests: [['test/proofs/canonicalise.test.ts', 'a document is refused with its code'], ['test/proofs/contexts.test.ts', 'define no catch-all vocabulary'], ['test/verification/official.test.ts', 'terms.undefined']]},
  {threat: 'contexts that are exchanged or added after signing', tests: [['test/verification/hidden.test.ts', 'cannot come in by contexts that the proof leaves out'], ['test/proofs/contexts.test.ts', 'has the recorded hash']]},
  {threat: 'contexts, lists and keys that are loaded from the network', tests: [['test/browser/tools/browser.ts', 'asked another host'], ['test/browser/guard.test.ts', 'notices a page of another origin'], ['test/proofs/canonicalise.test.ts', 'context-unknown']]},
  {threat: 'a protected term that gets another meaning', tests: [['test/proofs/canonicalise.test.ts', 'gives a protected term another meaning']]},
  {threat: 'graphs that are costly to bring into order', tests: [['test/proofs/canonicalise.test.ts', 'a graph built to be costly'], ['test/proofs/canonicalise.test.ts', 'work that takes too long'], ['test/verification/bombs.test.ts', 'tens of thousands of nodes']]},
  {threat: 'contexts that grow on each other', tests: [['test/verification/bombs.test.ts', 'thousands of its own contexts'], ['test/verification/bombs.test.ts', 'contexts inside the definition of a term']]},
  {threat: 'another algorithm than the key is for, or none', tests: [['test/proofs/vcJwt.test.ts', 'a shared secret made of the public key'], ['test/proofs/vcJwt.test.ts', 'spelt to slip by'], ['test/proofs/seal.test.ts', 'an algorithm for another curve']]},
  {threat: 'a key that comes along with what it signs', tests: [['test/verification/hidden.test.ts', 'where the issuer is a key itself, and another one'], ['test/verification/hidden.test.ts', 'never with the words of a proven signer'], ['test/verification/verify.test.ts', 'signer.seal-self']]},
  {threat: 'several seals of which one does not hold, or that mean different texts', tests: [['test/proofs/seal.test.ts', 'needs every signature in the file to hold'], ['test/proofs/seal.test.ts', 'seals of both kinds over one text']]},
  {threat: 'sizes, depths and counts without end', tests: [['test/verification/read.test.ts', 'reads a file that is just as large as allowed'], ['test/specification/border.test.ts', 'limits and encodings'], ['test/verification/bombs.test.ts', 'built to keep a reader busy']]},
  {threat: 'what unpacks to gigabytes', tests: [['test/verification/bombs.test.ts', 'unpacks to gigabytes'], ['test/workspace/share.test.ts', 'does not unpack beyond the limit']]},
  {threat: 'members that stand twice', tests: [['test/verification/hidden.test.ts', 'two members of one name'], ['test/fuzz/mutate.ts', 'member twice, escaped']]},
  {threat: 'names that reach a prototype', tests: [['test/verification/read.test.ts', 'names that can harm programs'], ['test/specification/parse.test.ts', 'no prototype is touched'], ['test/workspace/share.test.ts', '__proto__ goes, with a note']]},
  {threat: 'patterns that take for ever', tests: [['test/verification/threats.test.ts', 'each pattern of our schemas'], ['test/verification/bombs.test.ts', 'criteria of %s are shown in time']]},
  {threat: 'cells that are formulas', tests: [['test/values/csv.test.ts', 'safe for a spreadsheet'], ['test/builders/checklist.test.ts', 'notes that are no formulas']]},
  {threat: 'markup, Markdown and addresses that run', tests: [['test/browser/hostile.test.ts', 'is only text in the report on it'], ['test/browser/hostile.test.ts', 'in the files made of them'], ['test/documents/summary.test.ts', 'knows which addresses may be linked']]},
  {threat: 'pictures with scripts', tests: [['test/browser/hostile.test.ts', 'data:image/svg+xml;base64']]},
  {threat: 'text that erases, hides or turns round what stands beside it', tests: [['test/cli/hostile.test.ts', 'no command sends on what a terminal would obey'], ['test/verification/threats.test.ts', 'is written out in a certificate']]},
  {threat: 'names of files that leave their folder', tests: [['test/cli/hostile.test.ts', 'nothing from outside their folder']]},
  {threat: 'keys that leave the browser', tests: [['test/proofs/keys.test.ts', 'keeps its secret unless']]},
  {threat: 'personal data that stay behind', tests: [['test/browser/hostile.test.ts', 'Nothing of what was checked stays behind'], ['test/builders/verify.test.ts', 'when the reader clears them']]},
  {threat: 'foreign scripts in our pages', tests: [['test/browser/built.test.ts', 'allows nothing that runs text'], ['test/browser/guard.test.ts', 'and none of them works']]},
  {threat: 'packages that are not what was tested', tests: [['test/verification/threats.test.ts', 'every package is pinned']]},
  {threat: 'samples that pass for real', tests: [['test/verification/hostile.test.ts', 'it says SAMPLE all the same'], ['test/cli/commands.test.ts', 'a sample is over when it is over']]},
  {threat: 'clocks: dates that do not exist, that come in odd forms or from the future', tests: [['test/verification/hostile.test.ts', 'a date that does not exist'], ['test/verification/hidden.test.ts', 'an end that is written as text'], ['test/proofs/dataIntegrity.test.ts', 'created-in-future'], ['test/verification/threats.test.ts', 'the earliest end counts']]},
  {threat: 'statements that are signed and seen by nobody', tests: [['test/verification/hidden.test.ts', 'is found under whatever name or keyword']]},
  {threat: 'anything nobody thought of', tests: [['test/verification/fuzz.test.ts', 'none is verified whose signed content was changed']]},
];

describe('what somebody may try', () => {
  it.each(threats.map(({threat, tests}) => [threat, tests] as const))('%s: its tests are there', (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter(([file, words]) => !read(file).includes(words)).map(([file, words]) => `${file}: ${words}`)).toEqual([]);
  });
});

describe('each pattern of our schemas', () => {
  const patternsIn = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([name, part]) => (name === 'pattern' && typeof part === 'string' ? [part] : patternsIn(part))));
  const patterns = [...new Set(readdirSync(join(root, 'schemas')).flatMap((name) => patternsIn(JSON.parse(read(`schemas/${name}`)))))];
  // What starts right and goes wrong at the very end, which is what makes a search go back.
  const parts = ['a', '0', '-', '.', ':', '/', ' ', 'aA', 'a-', 'a.', 'P1', '1T', 'https://a.', 'urn:', '+1', '\u00e9', '@a', '%20'];

  it('takes long texts in its stride', () => {
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns) for (const part of parts) {
      const text = part.repeat(Math.ceil(50_000 / part.length));
      const expression = new RegExp(pattern, 'u');
      for (const value of [text, `${text}\u0000`, `https://${text}\u0000`, `urn:${text}\u0000`, `P${text}\u0000`]) expression.test(value);
    }
  }, 60_000);

  it('is one that other programs read the same way', () => {
    for (const pattern of patterns) expect(() => new Ajv({strict: false}).compile({type: 'string', pattern}), pattern).not.toThrow();
  });
});

describe('what is shown', () => {
  it('is written out in a certificate where it would turn round the text beside it', async () => {
    const {certificateModel} = await import('../../src/documents');
    const model = certificateModel({type: ['VerifiableCredential', 'OpenBadgeCredential'], issuer: {name: 'A\u202eB'}, credentialSubject: {type: 'AchievementSubject', achievement: {type: 'Achievement', name: 'Safe\u2066\u0008 \u202ework'}}});
    expect(JSON.stringify(model)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(Object.values(model?.title ?? {}).join()).toBe('Safe\\u2066\\u0008 \\u202ework');
  });
});

describe('the clock', () => {
  it('the earliest end counts, and the latest beginning, wherever they stand', async () => {
    const {checkValidity} = await import('../../src/verification/checks/validity');
    const at = new Date('2026-11-24T12:00:00Z');
    const ends = {validFrom: '2026-01-01T00:00:00Z', validUntil: '2030-01-01T00:00:00Z', expirationDate: '2026-11-01T00:00:00Z'};
    expect(checkValidity(ends, at)).toMatchObject({code: 'validity.expired'});
    expect(checkValidity({validFrom: '2026-01-01T00:00:00Z'}, at, {exp: at.getTime() / 1000 - 1})).toMatchObject({code: 'validity.expired'});
    expect(checkValidity({validFrom: '2026-01-01T00:00:00Z'}, at, {nbf: at.getTime() / 1000 + 1})).toMatchObject({code: 'validity.not-yet'});
    // An offset moves the moment, and nothing else: 13:30+02:00 is 11:30 UTC.
    expect(checkValidity({validUntil: '2026-11-24T13:30:00+02:00'}, at)).toMatchObject({code: 'validity.expired'});
    for (const value of ['2026-02-30T00:00:00Z', '2026-11-24', '24/11/2026', 'tomorrow', '', 0, null, ['2030-01-01T00:00:00Z'], '2030-01-01T25:00:00Z', '2030-01-01T00:00:00+99:00', ' 2030-01-01T00:00:00Z']) {
      expect(checkValidity({validUntil: value}, at), JSON.stringify(value)).toMatchObject({outcome: 'fail'});
    }
  });
});

describe('the packages', () => {
  it('every package is pinned to one version, and the lock file says what each must be', () => {
    const {dependencies, devDependencies} = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    expect(Object.entries({...dependencies, ...devDependencies}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, {version?: string; resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean}>};
    const loose = Object.entries(packages).filter(([path, {integrity, link, inBundle, resolved}]) => path !== '' && !link && !inBundle && (!integrity?.startsWith('sha512-') || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))));
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
