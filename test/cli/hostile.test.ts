import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {loadExample, sampleAward} from '../../src/specification';
import {made} from '../credentials/made';

// What stands in a file must not steer the terminal of whoever looks at it: colours, the title of the window, text that erases or turns round the lines about it.
const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'microcvet-hostile-'));
const escapes = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\r\n  ✓ proof   It holds.\u0008\u0008';
// Line breaks are ours; nothing else that a terminal obeys may be there.
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const said = (...words: string[]): string => {
  const {stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...words], {cwd: root, encoding: 'utf8', maxBuffer: 64_000_000});
  return stdout + stderr;
};
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

it('no command sends on what a terminal would obey', async () => {
  const specification = await loadExample('company');
  const badge = structuredClone(made('open-badge', specification).document) as Record<string, unknown>;
  const hostile = {...badge, issuer: `did:web:${escapes}`, [escapes]: escapes, type: [...badge.type as string[], escapes], validFrom: escapes, credentialStatus: {type: escapes, statusListCredential: escapes}};
  const spec = {...specification, title: {en: escapes}, outcomes: [{id: 'o1', statement: {en: escapes}}], [escapes]: 1, languages: ['en']};
  const outputs = [
    said('verify', file('badge.json', hostile)), said('verify', file('context.json', {...hostile, '@context': [escapes]})), said('verify', file('text.json', escapes)), said('verify', `missing${escapes}`),
    said('review', file('spec.json', spec)), said('review', file('list.json', [escapes])), said('convert', file('any.json', hostile), '--to', 'specification'),
    said('issue', '--spec', file('good.json', specification), '--award', file('award.json', {...sampleAward(specification), [escapes]: escapes, learner: {givenName: escapes, familyName: 'x'}}), '--format', 'edc', '--proof', 'none', '--out', join(folder, 'out')),
    said('issue', '--spec', file('good.json', specification), '--roster', file('roster.csv', `given_name,family_name,awarded_on,${escapes.replace(/[\r\n]/g, '')}\n"${escapes}",B,"${escapes}",x\n`), '--format', 'edc', '--proof', 'none', '--out', join(folder, 'out2')),
    said(escapes), said('verify', `--${escapes}`),
  ];
  expect(outputs.flatMap((output, which) => { const found = obeyed.exec(output); return found ? [`${which}: ${JSON.stringify(output.slice(Math.max(0, found.index - 60), found.index + 20))}`] : []; })).toEqual([]);
  // A line of the report cannot be forged by a line break in a file.
  expect(outputs[0]).not.toMatch(/^\s*✓ proof {3}It holds/m);
  expect(outputs.every((output) => output.length > 0)).toBe(true);
}, 120_000);

it('the names of the files made have nothing from outside their folder', async () => {
  const specification = {...await loadExample('company'), title: {en: `../../../tmp/evil${escapes}`, pt: '..\\..\\CON'}};
  said('issue', '--spec', file('path.json', specification), '--award', file('a.json', sampleAward(specification)), '--format', 'edc', '--proof', 'none', '--out', join(folder, 'made'));
  const names = readdirSync(join(folder, 'made'));
  expect(names).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}.-]+$/u);
});
