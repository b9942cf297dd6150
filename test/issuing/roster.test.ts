import {describe, expect, it} from 'vitest';
import {csvTable, isRealDate, readRoster, readTable, tableFaultText, type Roster} from '../../src/issuing';
import {blankSpecification} from '../../src/specification';

const specification = {...blankSpecification('urn:uuid:11111111-1111-4111-8111-111111111111'), outcomes: [{id: 'o1'}, {id: 'o-2'}]};
const roster = (text: string): Roster => {
  const table = csvTable(text);
  return 'code' in table ? {rows: [], faults: [tableFaultText(table, 'en')], notes: []} : readRoster(table, specification, 'en');
};

describe('dates as spreadsheets write them', () => {
  const dates = (...cells: readonly string[]): unknown[] => roster(`given_name,family_name,awarded_on\n${cells.map((cell, index) => `A${index},B,${cell}`).join('\n')}\n`).rows.map((row) => ('award' in row ? row.award.awardedOn : 'refused'));
  it('are read day first where a day past the twelfth says so, and no month contradicts it', () => {
    expect(dates('20/11/2026', '03/04/2026', '1.5.2026')).toEqual(['2026-11-20', '2026-04-03', '2026-05-01']);
    expect(dates('31/02/2026', '20/11/2026')).toEqual(['refused', '2026-11-20']);
    expect(dates('03/04/2026')).toEqual(['refused']);
    expect(dates('20/11/2026', '03/14/2026')).toEqual(['refused', 'refused']);
  });
  it('come with a note where letters were read as Western European', () => {
    const table = readTable(Uint8Array.from([...new TextEncoder().encode('given_name,family_name,awarded_on\nIn'), 0xea, ...new TextEncoder().encode('s,B,2026-11-20\n')]));
    if ('code' in table) throw new TypeError(table.code);
    expect(readRoster(table, specification, 'en').notes.join()).toContain('Inês');
  });
});

describe('a roster', () => {
  it('gives an award for each row', () => {
    const {rows, faults, notes} = roster('given_name;family_name;awarded_on;email;grade\nAda;Sample;2026-11-20;ada@example.org;Pass\n');
    expect(faults).toEqual([]);
    expect(notes).toEqual([]);
    expect(rows).toEqual([{row: 2, award: {
      $schema: 'urn:microcvet:schema:award:1', specification: specification.id, learner: {givenName: 'Ada', familyName: 'Sample', email: 'ada@example.org'}, awardedOn: '2026-11-20', grade: 'Pass',
    }}]);
  });
  it('knows column names with blanks, hyphens and capitals', () => {
    expect(roster('Given Name,FAMILY-NAME,Awarded on\nA,B,2026-11-20').rows[0]).toHaveProperty('award');
  });
  it('reads results by outcome', () => {
    const {rows} = roster('given_name,family_name,awarded_on,met_o1,met_o_2\nA,B,2026-11-20,yes,NO');
    expect(rows[0]).toMatchObject({award: {results: [{outcome: 'o1', met: true}, {outcome: 'o-2', met: false}]}});
  });
  it('takes the apostrophe off that a template put before a formula sign', () => {
    expect(roster("given_name,family_name,awarded_on,number\nA,B,2026-11-20,'-7").rows[0]).toMatchObject({award: {learner: {number: '-7'}}});
  });
  it.each([
    ['an empty name', 'A,,2026-11-20', 'family_name'], ['a date that does not exist', 'A,B,2026-02-30', '2026-02-30'], ['a date that may be meant either way', 'A,B,03/04/2026', '03/04/2026'],
    ['too many cells', 'A,B,2026-11-20,x', '4 cells'], ['a name that is too long', `${'A'.repeat(121)},B,2026-11-20`, '120'],
  ])('fails a row with %s and makes the others', (_, row, said) => {
    const {rows} = roster(`given_name,family_name,awarded_on\n${row}\nC,D,2026-11-20`);
    expect(rows[0]).toMatchObject({row: 2, reasons: [expect.stringContaining(said)]});
    expect(rows[1]).toMatchObject({row: 3, award: {learner: {givenName: 'C'}}});
  });
  it('says which answers it takes for a result', () => {
    expect(roster('given_name,family_name,awarded_on,met_o1\nA,B,2026-11-20,maybe').rows[0]).toMatchObject({reasons: [expect.stringContaining('maybe')]});
  });
  it.each([
    ['nothing', ''], ['a head only', 'given_name,family_name,awarded_on\n'], ['no date column', 'given_name,family_name\nA,B'],
    ['a column twice', 'given_name,given_name,family_name,awarded_on\nA,A,B,2026-11-20'], ['an open quote', 'given_name,family_name,awarded_on\n"A,B,2026-11-20'],
  ])('refuses a table with %s and says why', (_, text) => {
    const {rows, faults} = roster(text);
    expect(rows).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toMatch(/\{\w+\}/);
  });
  it('names columns and outcomes that it does not know', () => {
    const {notes} = roster('given_name,family_name,awarded_on,shoe_size,met_o9\nA,B,2026-11-20,42,yes');
    expect(notes).toEqual([expect.stringContaining('shoe_size'), expect.stringContaining('met_o9')]);
  });
});

it('knows which days exist', () => {
  expect(['2024-02-29', '2026-12-31'].every(isRealDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-11-20T00:00:00Z'].some(isRealDate)).toBe(false);
});
