import {type MessageData} from '../language';
import {borderText, parseAward, type Award, type Specification} from '../specification';
import {heading, meant, readCsv} from '../values/csv';
import {words, type CliCode} from './words';

/** One row of a roster: the award it gives, or why it gives none. */
export type RosterRow = {row: number; award: Award} | {row: number; reasons: readonly string[]};

/** A roster that was read; `faults` concern the whole table, and then there are no rows. */
export interface Roster {rows: readonly RosterRow[]; faults: readonly string[]; notes: readonly string[]}

interface Column {
  name: string;
  required?: boolean;
  kind: 'text' | 'date';
  /** Where the cell goes in the award. */
  place: readonly [keyof Award] | readonly ['learner', keyof Award['learner']];
}

/** Columns of a roster, in the order of the template. */
export const rosterColumns: readonly Column[] = [
  {name: 'given_name', required: true, kind: 'text', place: ['learner', 'givenName']},
  {name: 'family_name', required: true, kind: 'text', place: ['learner', 'familyName']},
  {name: 'number', kind: 'text', place: ['learner', 'number']},
  {name: 'email', kind: 'text', place: ['learner', 'email']},
  {name: 'awarded_on', required: true, kind: 'date', place: ['awardedOn']},
  {name: 'expires_on', kind: 'date', place: ['expiresOn']},
  {name: 'grade', kind: 'text', place: ['grade']},
  {name: 'assessed_on', kind: 'date', place: ['assessedOn']},
  {name: 'date_of_birth', kind: 'date', place: ['learner', 'dateOfBirth']},
];
/** A column for the result of one outcome: met_ and the outcome's id, with yes or no in each row. */
const resultPrefix = 'met_';

const yesNo: Readonly<Record<string, boolean>> = {yes: true, y: true, true: true, 1: true, no: false, n: false, false: false, 0: false};

/** Whether a text is a calendar date that exists, YYYY-MM-DD. */
export function isRealDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** Reads a roster: a table with a line of column names and one line per learner. */
export function readRoster(text: string, specification: Specification, lang: string): Roster {
  const say = (code: CliCode, data: MessageData = {}): string => words.text(code, lang, data);
  const failed = (...faults: readonly string[]): Roster => ({rows: [], faults, notes: []});
  const {rows, faults} = readCsv(text);
  if (faults.length > 0) return failed(...faults.map(({code, line}) => say(`roster.${code}`, {line})));
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return failed(say('roster.empty'));
  const headers = head.cells.map(heading);
  const twice = headers.find((name, index) => name !== '' && headers.indexOf(name) !== index);
  if (twice !== undefined) return failed(say('roster.column-twice', {name: twice}));
  const missing = rosterColumns.filter(({name, required}) => required && !headers.includes(name));
  if (missing.length > 0) return failed(...missing.map(({name}) => say('roster.column-missing', {name})));

  const outcomes = (specification.outcomes ?? []).map(({id}) => id);
  // An id may have hyphens, which a column name does not keep.
  const outcomeOf = new Map(outcomes.map((id) => [`${resultPrefix}${heading(id)}`, id]));
  const strangers = headers.filter((name) => name !== '' && !rosterColumns.some((column) => column.name === name) && !outcomeOf.has(name));
  const notes = strangers.map((name) => (name.startsWith(resultPrefix)
    ? say('roster.outcome-unknown', {name, known: outcomes}) : say('issue.column-unknown', {name, known: rosterColumns.map((column) => column.name)})));

  const read = (cells: readonly string[], line: number): RosterRow => {
    const reasons: string[] = [];
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell !== '')) reasons.push(say('roster.cells', {found: cells.length, expected: headers.length}));
    const learner: Record<string, string> = {};
    const rest: Record<string, unknown> = {};
    for (const {name, required, kind, place} of rosterColumns) {
      const value = meant(cells[headers.indexOf(name)] ?? '');
      if (value === '') {
        if (required) reasons.push(say('roster.cell-missing', {name}));
      } else if (kind === 'date' && !isRealDate(value)) reasons.push(say('roster.date', {name, value: value.slice(0, 40)}));
      else if (place[0] === 'learner' && place[1] !== undefined) learner[place[1]] = value;
      else rest[place[0]] = value;
    }
    const results = headers.flatMap((name, index) => {
      const outcome = outcomeOf.get(name);
      const value = (cells[index] ?? '').toLowerCase();
      if (outcome === undefined || value === '') return [];
      const met = Object.hasOwn(yesNo, value) ? yesNo[value] : undefined;
      if (met === undefined) reasons.push(say('roster.yes-no', {name, value: value.slice(0, 40)}));
      return met === undefined ? [] : [{outcome, met}];
    });
    if (reasons.length > 0) return {row: line, reasons};
    const parsed = parseAward({$schema: 'urn:microcvet:schema:award:1', specification: specification.id, learner, ...rest, ...(results.length > 0 && {results})});
    return parsed.ok ? {row: line, award: parsed.value} : {row: line, reasons: parsed.problems.map((problem) => borderText(problem, lang))};
  };
  return {rows: body.map(({cells, line}) => read(cells, line)), faults: [], notes};
}
