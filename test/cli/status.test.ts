import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'microcvet-status-'));
const at = (name: string): string => join(folder, name);
const run = (...words: string[]): {exit: number | null; out: string; said: string} => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...words], {cwd: root, encoding: 'utf8', maxBuffer: 64_000_000});
  return {exit: status, out: stdout, said: stderr};
};
const filesIn = (name: string, pattern: RegExp): string[] => readdirSync(at(name)).filter((file) => pattern.test(file)).map((file) => join(at(name), file));
const bookIn = (name: string): string[] => filesIn(name, /^(?:sample-(?:revocation|suspension)-|status-ledger)/);
interface Book {issuer: string; rows: {credential: string; index: number; revoked: boolean; suspended: boolean; credentialStatus: unknown[]}[]}
const codes = (files: readonly string[], lists: readonly string[]): unknown[] => (JSON.parse(run('verify', ...files, '--json', '--status-list', ...lists).out) as {checks: {id: string; code: string}[]}[])
  .map(({checks}) => checks.find(({id}) => id === 'status')?.code);

beforeAll(() => {
  expect(run('templates', '--out', at('templates')).exit).toBe(0);
  writeFileSync(at('key.json'), run('keygen').out);
});

describe('status lists from a shell', () => {
  it('begin empty, serve a roster, and tell who is revoked', () => {
    expect(run('status', '--new', 'https://www.example.org/status', '--key', at('key.json'), '--out', at('one')).exit).toBe(0);
    const issue = run('issue', '--spec', at('templates/examples/company.specification.json'), '--roster', at('templates/examples/roster.csv'), '--format', 'open-badge', '--proof', 'eddsa-rdfc-2022', '--key', at('key.json'), '--status', ...bookIn('one'), '--out', at('badges'));
    const badges = filesIn('badges', /open-badge/);
    expect([issue.said, badges.length > 1]).toEqual([expect.stringContaining('Made'), true]);
    const lists = (name: string): string[] => bookIn(name).filter((file) => !file.includes('ledger'));
    expect(new Set(codes(badges, lists('badges')))).toEqual(new Set(['status.ok']));

    const {id} = JSON.parse(readFileSync(badges[0] ?? '', 'utf8')) as {id: string};
    const revoked = run('status', ...bookIn('badges'), '--revoke', id, '--key', at('key.json'), '--out', at('two'), '--json');
    const book = JSON.parse(revoked.out) as Book;
    expect(book.rows).toHaveLength(badges.length);
    expect(book.rows.filter((row) => row.revoked).map(({credential}) => credential)).toEqual([id]);
    expect(codes(badges, lists('two'))).toEqual(badges.map((_, index) => (index === 0 ? 'status.revoked' : 'status.ok')));
    // What was revoked stays so, and nothing is written.
    const again = run('status', ...bookIn('two'), '--suspend', id, '--out', at('three'));
    expect([again.exit, again.said]).toEqual([1, expect.stringContaining('revoked already')]);
    expect(() => readdirSync(at('three'))).toThrow();
  }, 60_000);

  it('give places by id, and suspend for a time', () => {
    run('status', '--new', 'https://www.example.org/status/', '--out', at('four'), '--place', 'urn:uuid:1', 'urn:uuid:2');
    run('status', ...bookIn('four'), '--suspend', 'urn:uuid:2', '--out', at('four'));
    const {rows} = JSON.parse(run('status', ...bookIn('four'), '--resume', 'urn:uuid:2', '--suspend', 'urn:uuid:1', '--out', at('five'), '--json').out) as Book;
    expect(rows.map(({credential, suspended, credentialStatus}) => [credential, suspended, credentialStatus.length])).toEqual([['urn:uuid:1', true, 2], ['urn:uuid:2', false, 2]]);
  }, 30_000);

  it.each([
    [2, 'Give either files or --new', ['--out', 'x']], [1, 'is not an address', ['--new', 'http://example.org', '--out', 'x']], [1, 'The ledger is missing', ['KEY', '--out', 'x']], [2, '--out is missing', ['--new', 'https://example.org/']],
    [1, 'no place for urn:x', ['--new', 'https://example.org/', '--revoke', 'urn:x', '--out', 'x']],
  ])('end with %d and “%s”', (exit, told, words) => {
    const result = run('status', ...words.map((word) => (word === 'KEY' ? at('key.json') : word === 'x' ? at('nothing') : word)));
    expect([result.exit, result.said]).toEqual([exit, expect.stringContaining(told)]);
  });
});

describe('certificates from a shell', () => {
  it('are refused where a file holds none', () => {
    const result = run('verify', at('key.json'), '--certificate', at('key.json'));
    expect([result.exit, result.said]).toEqual([2, expect.stringContaining('holds no certificate')]);
  });
});
