import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {csvTable, dayHere, detectMapping, isRealDate, keptMapping, readRoster, readTable, rowsToMend, tableFaultText, targetsOf, textWorkbook, type Roster, type Table} from '../../src/issuing';
import {blankSpecification} from '../../src/specification';
import {writeCsv} from '../../src/values/csv';

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

describe('the dates of an award', () => {
  const now = new Date(2026, 10, 25, 9);
  const head = 'given_name,family_name,awarded_on,assessed_on,expires_on,date_of_birth';
  const read = (cells: string, published?: string): Roster['rows'][number] | undefined => {
    const table = csvTable(`${head}\nA,B,${cells}`);
    if ('code' in table) throw new TypeError(table.code);
    return readRoster(table, {...specification, ...(published !== undefined && {publication: {date: published}})}, 'en', undefined, now).rows[0];
  };
  it.each([
    ['a day that has not come', '2026-11-26,,,', /2026-11-26.*not come yet/], ['a far day', '2062-11-20,,,', /2062/], ['an assessment after the award', '2026-11-20,2026-11-21,,', /before the assessment of 2026-11-21/],
    ['an expiry on the day itself', '2026-11-20,,2026-11-20,', /would expire/], ['a birth after the award', '2026-11-20,,,2026-11-20', /date of birth/],
  ])('are refused for %s, in words', (_, cells, said) => {
    expect(read(cells)).toMatchObject({row: 2, reasons: [expect.stringMatching(said)]});
  });
  it('may be today, on the clock of whoever sits there', () => {
    expect(dayHere(now)).toBe('2026-11-25');
    expect(read('2026-11-25,2026-11-25,2026-11-26,2000-01-01')).toEqual({row: 2, award: expect.objectContaining({awardedOn: '2026-11-25'})});
  });
  it('older than the description are told, and the sample is made', () => {
    expect(read('2026-11-20,,,', '2026-11-21')).toMatchObject({award: {awardedOn: '2026-11-20'}, warnings: [expect.stringContaining('published on 2026-11-21')]});
    expect(read('2026-11-20,,,', '2026-11-20')).not.toHaveProperty('warnings');
    expect(read('2026-11-20,,,', 'soon')).not.toHaveProperty('warnings');
  });
  it('stand beside what is told of an outcome that is not met', () => {
    expect(roster('given_name,family_name,awarded_on,met_o1,met_o_2\nA,B,2026-11-20,no,yes').rows[0]).toMatchObject({warnings: [expect.stringContaining('“o1” is not met')]});
  });
});

describe('columns that a reader set', () => {
  const mapping = ['given_name', 'family_name', 'awarded_on', '', 'met_o1'];
  const headings = ['A', 'B', 'C', 'grade', 'grade'];
  it('are kept where a table has the same, in any order, and others are detected', () => {
    expect(keptMapping({headings, mapping}, headings, specification)).toEqual(mapping);
    expect(keptMapping({headings, mapping}, ['grade', 'c', 'Email', 'b', 'grade', ' A '], specification)).toEqual(['', 'awarded_on', 'email', 'family_name', 'met_o1', 'given_name']);
  });
  it('give way where the outcome is no longer there, and no target is taken twice', () => {
    expect(keptMapping({headings, mapping}, headings, {...specification, outcomes: []})).toEqual(['given_name', 'family_name', 'awarded_on', '', 'grade']);
    expect(keptMapping({headings: ['Teacher'], mapping: ['family_name']}, ['Teacher', 'Surname'], specification)).toEqual(['family_name', '']);
    fc.assert(fc.property(fc.array(fc.constantFrom('A', 'b', 'grade', 'Nome', 'date', '')), fc.array(fc.constantFrom('A', 'b', 'grade', 'Nome', 'date', '')), fc.shuffledSubarray([...targetsOf(specification), '', '']), (before, after, set) => {
      const mapped = keptMapping({headings: before, mapping: before.map((_, i) => set[i] ?? '')}, after, specification);
      const own = before.map((_, i) => set[i] ?? '');
      for (const target of own.filter((each) => each !== '')) {
        if (JSON.stringify(after) === JSON.stringify(before)) expect(mapped.filter((each) => each === target)).toHaveLength(1);
        if (!detectMapping(after, specification).includes(target)) expect(mapped.filter((each) => each === target).length).toBeLessThan(2);
      }
      if (JSON.stringify(after) === JSON.stringify(before)) expect(mapped).toEqual(own);
    }));
  });
});

describe('refused rows', () => {
  const lines = ['Nome;Cognome;Fecha;Voto', 'Ada;Sample;20/11/2026;-1', ';Sample;02/03/2026;"a;""b"', '=x();Sample;20/11/2026;', 'Bo;Sample;31/02/2026;', 'Cy;;20/11/2026;+2'];
  const refusedIn = (table: Table): {row: number; reasons: readonly string[]}[] => readRoster(table, specification, 'en').rows.filter((row) => 'reasons' in row);
  const tableOf = (table: ReturnType<typeof readTable>): Table => {
    if ('code' in table) throw new TypeError(table.code);
    return table;
  };
  it.each(['csv', 'xlsx'])('come back from a table to mend as %s: refused again as they are, good once mended', async (form) => {
    const table = tableOf(csvTable(lines.join('\n')));
    const refused = refusedIn(table);
    expect(refused.map(({row}) => row)).toEqual([3, 4, 5, 6]);
    const saved = async (rows: readonly (readonly string[])[]): Promise<Table> => tableOf(readTable(form === 'csv' ? new TextEncoder().encode(writeCsv(rows)) : new Uint8Array(await (await textWorkbook(rows)).arrayBuffer())));
    const rows = rowsToMend(table, specification, refused);
    expect(rows[1]?.slice(0, 5)).toEqual(['', 'Sample', '2026-03-02', 'a;"b', '3']);
    const unmended = await saved(rows);
    expect(readRoster(unmended, specification, 'en').notes).toEqual([]);
    expect(refusedIn(unmended)).toHaveLength(4);
    // A second round does not pile up lines and reasons.
    expect(rowsToMend(unmended, specification, refusedIn(unmended))[0]).toEqual(rows[0]);
    const mend = [['Eve'], ['Zoe'], ['Bo', 'Sample', '2026-02-28'], ['Cy', 'New']];
    const mended = await saved(rows.map((cells, i) => (i === 0 ? cells : cells.map((cell, at) => mend[i - 1]?.[at] ?? cell))));
    expect(readRoster(mended, specification, 'en').rows.map((row) => ('award' in row ? [row.award.learner.givenName, row.award.awardedOn, row.award.grade] : row.reasons))).toEqual([
      ['Eve', '2026-03-02', 'a;"b'], ['Zoe', '2026-11-20', undefined], ['Bo', '2026-02-28', undefined], ['Cy', '2026-11-20', '+2'],
    ]);
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
