import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isClauseId, standards} from '../../src/standards';
import {isNeeded, nearlyUpTo, readinessChange, readinessResult, readinessText, standardOf, statements, statementWords, type ReadinessAnswer, type ReadinessAnswers} from '../../src/standards/readiness';

const all = (answer: ReadinessAnswer): ReadinessAnswers => Object.fromEntries(statements.map(({id}) => [id, answer]));
const needed = statements.filter(isNeeded);
const answers = fc.record(Object.fromEntries(statements.map(({id}) => [id, fc.constantFrom<ReadinessAnswer>('yes', 'partly', 'no')])), {requiredKeys: []}) as fc.Arbitrary<ReadinessAnswers>;

describe('the statements of the readiness check', () => {
  it('are forty, each tied to clauses that exist, in the order of the standards', () => {
    expect(statements).toHaveLength(40);
    expect(new Set(statements.map(({id}) => id)).size).toBe(40);
    for (const {id, clauses} of statements) for (const clause of clauses) expect(isClauseId(clause), `${id} ${clause}`).toBe(true);
    const order = standards.map(({id}) => id);
    const places = statements.map((statement) => order.indexOf(standardOf(statement)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(standards.length);
  });

  it('stand for a MUST in all cases but two, as the page says', () => {
    expect(needed).toHaveLength(38);
  });

  it('have words that end as sentences, and no words stand for anything else', () => {
    for (const {id} of statements) for (const text of Object.values(statementWords(id, 'en'))) expect(text, id).toMatch(/^[A-Z“].*\.$/);
    const known = new Set([...statements.flatMap(({id}) => [id, `${id}.first`]), 'disclaimer', ...['ready', 'nearly', 'begin'].flatMap((band) => [`band.${band}`, `band.${band}.what`])]);
    expect(readinessText.missing('xx').filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('the result', () => {
  it('is ready when all that is needed is true, whatever is only advised', () => {
    expect(readinessResult(all('yes'))).toMatchObject({band: 'ready', answered: 40, gaps: []});
    expect(readinessResult(Object.fromEntries(needed.map(({id}) => [id, 'yes']))).band).toBe('ready');
  });

  it('is nearly ready with up to five needed statements open, and at the beginning with more', () => {
    const open = (count: number): ReadinessAnswers => ({...all('yes'), ...Object.fromEntries(needed.slice(0, count).map(({id}, index) => [id, index % 2 === 0 ? 'partly' : 'no']))});
    expect(readinessResult(open(1)).band).toBe('nearly');
    expect(readinessResult(open(nearlyUpTo)).band).toBe('nearly');
    expect(readinessResult(open(nearlyUpTo + 1)).band).toBe('begin');
    expect(readinessResult({}).band).toBe('begin');
  });

  it('counts every statement once, by standard and as a whole, and lists what is needed first', () => {
    fc.assert(fc.property(answers, (given) => {
      const {total, standards: by, gaps, answered} = readinessResult(given);
      expect(total.yes + total.partly + total.no + total.open).toBe(40);
      for (const kind of ['yes', 'partly', 'no', 'open'] as const) expect(by.reduce((sum, count) => sum + count[kind], 0)).toBe(total[kind]);
      expect(gaps).toHaveLength(40 - total.yes);
      expect(answered).toBe(Object.keys(given).length);
      expect(gaps.map((gap) => gap.needed)).toEqual([...gaps.map((gap) => gap.needed)].sort((one, other) => Number(other) - Number(one)));
    }));
  });

  it('never gets worse by a better answer', () => {
    const rank = {begin: 0, nearly: 1, ready: 2};
    fc.assert(fc.property(answers, fc.constantFrom(...statements), (given, {id}) => {
      expect(rank[readinessResult({...given, [id]: 'yes'}).band]).toBeGreaterThanOrEqual(rank[readinessResult(given).band]);
    }));
  });
});

describe('two checks compared', () => {
  it('tell what came closer to yes and what fell back, and the reverse the other way round', () => {
    expect(readinessChange({need: 'no', title: 'yes', level: 'partly'}, {need: 'partly', title: 'no', level: 'partly', hours: 'no'})).toEqual({better: ['need'], worse: ['title']});
    fc.assert(fc.property(answers, answers, (one, other) => {
      const [there, back] = [readinessChange(one, other), readinessChange(other, one)];
      expect([there.better, there.worse]).toEqual([back.worse, back.better]);
    }));
  });
});
