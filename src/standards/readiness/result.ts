import type {StandardId} from '../types';
import {standards} from '../parts';
import {isNeeded, standardOf, type Statement, type StatementId, statements} from './statements';

/** How far a statement is true. */
export type ReadinessAnswer = 'yes' | 'partly' | 'no';
/** Answers given so far. */
export type ReadinessAnswers = Readonly<Partial<Record<StatementId, ReadinessAnswer>>>;

/** ready: all that is needed is there. nearly: up to five of it are open. begin: more are open. */
export type ReadinessBand = 'ready' | 'nearly' | 'begin';
/** The most open needed statements at which it is nearly ready. */
export const nearlyUpTo = 5;

/** How many statements of a standard have which answer. */
export interface ReadinessCount {readonly yes: number; readonly partly: number; readonly no: number; readonly open: number}

/** A statement that is not fully true; `answer` is null where none was given. */
export interface ReadinessGap {readonly statement: Statement<StatementId>; readonly answer: 'partly' | 'no' | null; readonly needed: boolean}

/** What the answers come to. */
export interface ReadinessResult {
  readonly band: ReadinessBand;
  readonly answered: number;
  readonly total: ReadinessCount;
  readonly standards: readonly (ReadinessCount & {readonly id: StandardId})[];
  /** What is needed first, then what is advised; each in the order of the standards. */
  readonly gaps: readonly ReadinessGap[];
}

const countOf = (list: readonly Statement<StatementId>[], answers: ReadinessAnswers): ReadinessCount => {
  const number = (wanted: ReadinessAnswer | undefined): number => list.filter(({id}) => answers[id] === wanted).length;
  return {yes: number('yes'), partly: number('partly'), no: number('no'), open: number(undefined)};
};

/** Counts the answers. A statement without an answer counts as open, so that an unfinished check never looks ready. */
export function readinessResult(answers: ReadinessAnswers): ReadinessResult {
  const gaps = statements.flatMap((statement): ReadinessGap[] => {
    const answer = answers[statement.id];
    return answer === 'yes' ? [] : [{statement, answer: answer ?? null, needed: isNeeded(statement)}];
  });
  const open = gaps.filter(({needed}) => needed).length;
  const total = countOf(statements, answers);
  return {
    band: open === 0 ? 'ready' : open <= nearlyUpTo ? 'nearly' : 'begin',
    answered: statements.length - total.open, total,
    standards: standards.map(({id}) => ({id, ...countOf(statements.filter((statement) => standardOf(statement) === id), answers)})),
    gaps: [...gaps.filter(({needed}) => needed), ...gaps.filter(({needed}) => !needed)],
  };
}

/** What changed from one check to a later one: statements that come closer to yes, and those that fell back. */
export function readinessChange(before: ReadinessAnswers, after: ReadinessAnswers): {better: StatementId[]; worse: StatementId[]} {
  const rank = (answer: ReadinessAnswer | undefined): number => (answer === 'yes' ? 2 : answer === 'partly' ? 1 : 0);
  const moved = (way: 1 | -1): StatementId[] => statements.flatMap(({id}) => (Math.sign(rank(after[id]) - rank(before[id])) === way ? [id] : []));
  return {better: moved(1), worse: moved(-1)};
}
