import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {checklistCsv} from '../../src/builders/checklist/table';
import {bindingOf, everything, filtered, longestNote, readTicks, type Ticks, withTick} from '../../src/builders/checklist/ticks';
import {wordsIn} from '../../src/builders/checklist/words';
import {freeName, openRecordFile, recordText} from '../../src/builders/records/file';
import {readCsv} from '../../src/values';
import {clauses} from '../../src/standards';

const ticks: Ticks = {'S1.1': {met: true, note: 'Register, folder A'}, 'S5.8': {note: '=HYPERLINK("x")'}};
const say = wordsIn('en');
const rowsOf = (csv: string): (readonly string[])[] => readCsv(csv).rows.map(({cells}) => cells);

describe('ticks', () => {
  it('are left out again when neither tick nor note is left', () => {
    expect(withTick({}, 'S3.1', {met: true})).toEqual({'S3.1': {met: true}});
    expect(withTick(ticks, 'S1.1', {met: false})).toMatchObject({'S1.1': {note: 'Register, folder A'}});
    expect(withTick(withTick({}, 'S3.1', {note: 'a'}), 'S3.1', {note: ''})).toEqual({});
    expect(ticks).toHaveProperty(['S1.1', 'met'], true);
  });

  it('are read from a stored or foreign value without what is no tick of ours', () => {
    expect(readTicks(ticks)).toEqual(ticks);
    expect(readTicks({'S1.1': {met: 'yes', note: 5}, 'S99.1': {met: true}, 'S1.2': null, 'S1.3': {met: true, other: 1}, toString: {met: true}})).toEqual({'S1.3': {met: true}});
    expect(readTicks({'S1.1': {note: 'x'.repeat(5000)}})?.['S1.1']?.note).toHaveLength(longestNote);
    for (const value of [null, 5, 'x', []]) expect(readTicks(value)).toBe(null);
  });
});

describe('the filters', () => {
  it('show all clauses until one is set, and only what fits then', () => {
    expect(filtered(everything, ticks)).toEqual(clauses);
    const some = filtered({...everything, levels: ['MUST'], role: 'trainer', step: 'assessment', check: 'document'}, ticks);
    expect(some.length).toBeGreaterThan(2);
    for (const clause of some) {
      expect(bindingOf(clause)).toBe('MUST');
      expect(clause.roles).toContain('trainer');
      expect(clause.step).toBe('assessment');
      expect(clause.checks).toContain('document');
    }
    expect(filtered({...everything, levels: []}, ticks)).toEqual([]);
    expect(filtered({...everything, state: 'ticked'}, ticks).map(({id}) => id)).toEqual(['S1.1']);
    expect(filtered({...everything, state: 'open'}, ticks)).toHaveLength(clauses.length - 1);
  });

  it('count MUST NOT with MUST and SHOULD NOT with SHOULD', () => {
    expect(filtered({...everything, levels: ['MUST']}, {}).some(({level}) => level === 'MUST NOT')).toBe(true);
    expect(filtered({...everything, levels: ['SHOULD']}, {}).some(({level}) => level === 'SHOULD NOT')).toBe(true);
  });
});

describe('the files of a checklist', () => {
  it('is as JSON what its schema says, and opens again as the same list', async () => {
    const valid = new Ajv2020({strict: false}).compile(JSON.parse(readFileSync(join(__dirname, '../../schemas/checklist.schema.json'), 'utf8')) as object);
    const text = recordText({id: 'x', kind: 'checklist', name: 'Mine', createdAt: '2026-11-24T09:00:00.000Z', updatedAt: '2026-11-25T09:00:00.000Z', content: ticks});
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect(await openRecordFile(new Blob([text]), 'checklist', readTicks, new Date())).toMatchObject({ok: true, name: 'Mine', content: ticks});
  });

  it('has as a table one row for each clause, with notes that are no formulas', () => {
    const rows = rowsOf(checklistCsv(ticks, (id) => (id === 'S1.1' ? 'met' : 'cannot-tell'), say, 'en'));
    expect(rows).toHaveLength(clauses.length + 1);
    expect(new Set(rows.map(({length}) => length))).toEqual(new Set([9]));
    expect(rows[1]).toEqual(expect.arrayContaining(['S1.1', 'MUST', 'yes', 'Register, folder A', 'met, as far as the review can see']));
    expect(rows.find(([id]) => id === 'S5.8')?.[7]).toBe('\'=HYPERLINK("x")');
    expect(rowsOf(checklistCsv({}, null, say, 'en'))[0]).toHaveLength(8);
  });

  it('gets a name that no other list has', () => {
    const records = [{name: 'List'}, {name: 'List (2)'}];
    expect(freeName('Other', records)).toBe('Other');
    expect(freeName('List', records)).toBe('List (3)');
    expect(freeName('List (2)', records)).toBe('List (3)');
  });
});
