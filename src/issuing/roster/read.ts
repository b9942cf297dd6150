import {borderText, parseAward, type Award, type Specification} from '../../specification';
import {type MessageData} from '../../language';
import {detectMapping, normal, resultPrefix, rosterColumns, targetsOf, type Mapping} from './columns';
import {meant} from '../../values/csv';
import {type Table, type TableFault} from './table';
import {rosterWords, type RosterCode} from '../words';

/** One row of a roster: the award it gives, or why it gives none. */
export type RosterRow = {row: number; award: Award} | {row: number; reasons: readonly string[]};

/** A roster that was read; `faults` concern the whole table, and then there are no rows. */
export interface Roster {rows: readonly RosterRow[]; faults: readonly string[]; notes: readonly string[]}

const yesNo: Readonly<Record<string, boolean>> = {yes: true, y: true, true: true, 1: true, no: false, n: false, false: false, 0: false};

/** Whether a text is a calendar date that exists, YYYY-MM-DD. */
export function isRealDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

const isFormulaFault = (cell: string): boolean => /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell);
const dayMonthYear = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const isFormula = (cell: string): boolean => /^=/.test(cell);

/** Who a row is about: by the number where there is one, else by all that is known. */
const identityOf = ({learner, awardedOn}: Award): string => JSON.stringify(learner.number === undefined
  ? [learner.givenName, learner.familyName, learner.email, learner.dateOfBirth, awardedOn].map((part) => part?.toLowerCase()) : [learner.number]);

/** Words for a table that could not be read. */
export const tableFaultText = ({code, data}: TableFault, lang: string): string => rosterWords.text(`roster.${code}`, lang, data);

/** The awards of a table. `mapping` says what each column holds; as the headings say when absent. Rows that fail say why in `lang`, and the others are there all the same. */
export function readRoster(table: Table, specification: Specification, lang: string, mapping: Mapping = detectMapping(table.headings, specification)): Roster {
  const say = (code: RosterCode, data: MessageData = {}): string => rosterWords.text(code, lang, data);
  const failed = (...faults: readonly string[]): Roster => ({rows: [], faults, notes: []});
  const {headings, rows, serialDate, guessedEncoding = false} = table;
  const names = headings.map(normal);
  const twice = mapping.find((target, i) => target !== '' && mapping.indexOf(target) !== i);
  if (twice !== undefined) return failed(say('roster.column-twice', {name: twice}));
  const missing = rosterColumns.filter(({name, required}) => required && !mapping.includes(name));
  if (missing.length > 0) return failed(...missing.map(({name}) => say('roster.column-missing', {name})));

  const outcomes = (specification.outcomes ?? []).map(({id}) => id);
  const notes = names.flatMap((name, i) => (name === '' || mapping[i] !== '' ? [] : [name.startsWith(resultPrefix)
    ? say('roster.outcome-unknown', {name, known: outcomes}) : say('roster.column-unknown', {name, known: targetsOf(specification)})]));
  if (guessedEncoding) notes.unshift(say('roster.encoding-guessed', {example: rows[0]?.cells.filter((cell) => /[^\x00-\x7f]/.test(cell)).slice(0, 3) ?? []}));
  // A fault names the column as the table does.
  const said = (name: string, at: number): string => headings[at]?.trim() || name;
  const columns = rosterColumns.map((column) => ({...column, at: mapping.indexOf(column.name)}));
  const results = outcomes.map((outcome) => ({outcome, name: `${resultPrefix}${outcome}`, at: mapping.indexOf(`${resultPrefix}${outcome}`)})).filter(({at}) => at !== -1);
  const seen = new Map<string, number>();

  // Spreadsheets here write 20/11/2026. A column is read day first where some day is past 12 and no month is: else it could be meant either way.
  const dayFirst = new Set(columns.filter(({kind, at}) => kind === 'date' && at !== -1).flatMap(({at}) => {
    const parts = rows.flatMap(({cells}) => dayMonthYear.exec(cells[at] ?? '')?.slice(1, 3).map(Number) ?? []);
    const [days, months] = [parts.filter((_, i) => i % 2 === 0), parts.filter((_, i) => i % 2 === 1)];
    return days.some((day) => day > 12) && months.every((month) => month <= 12) ? [at] : [];
  }));
  const dated = (value: string, at: number): string => {
    if (serialDate && /^\d{1,7}(\.\d+)?$/.test(value)) return serialDate(Number(value)) ?? value;
    const [, day = '', month = '', year = ''] = (dayFirst.has(at) && dayMonthYear.exec(value)) || [];
    return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
  const read = (cells: readonly string[], line: number): RosterRow => {
    const reasons: string[] = [];
    if (cells.length > headings.length && cells.slice(headings.length).some((cell) => cell !== '')) reasons.push(say('roster.cells', {found: cells.length, expected: headings.length}));
    const learner: Record<string, string> = {};
    const rest: Record<string, unknown> = {};
    for (const {name: own, required, kind, place, at} of columns) {
      const name = said(own, at);
      const cell = cells[at] ?? '';
      const value = kind === 'date' ? dated(meant(cell), at) : meant(cell);
      if (value === '') {
        if (required) reasons.push(say('roster.cell-missing', {name}));
      } else if (isFormula(cell) || isFormulaFault(cell)) reasons.push(say('roster.formula', {name, value: value.slice(0, 40)}));
      else if (kind === 'date' && !isRealDate(value)) reasons.push(say('roster.date', {name, value: meant(cell).slice(0, 40)}));
      else if (place[0] === 'learner' && place[1] !== undefined) learner[place[1]] = value;
      else rest[place[0]] = value;
    }
    const found = results.flatMap(({outcome, name: own, at}) => {
      const name = said(own, at);
      const value = (cells[at] ?? '').toLowerCase();
      if (value === '') return [];
      const met = Object.hasOwn(yesNo, value) ? yesNo[value] : undefined;
      if (met === undefined) reasons.push(say('roster.yes-no', {name, value: value.slice(0, 40)}));
      return met === undefined ? [] : [{outcome, met}];
    });
    if (reasons.length > 0) return {row: line, reasons};
    const parsed = parseAward({$schema: 'urn:microcvet:schema:award:1', specification: specification.id, learner, ...rest, ...(found.length > 0 && {results: found})});
    if (!parsed.ok) return {row: line, reasons: parsed.problems.map((problem) => borderText(problem, lang))};
    const identity = identityOf(parsed.value);
    const before = seen.get(identity);
    if (before !== undefined) return {row: line, reasons: [say('roster.duplicate', {row: before})]};
    seen.set(identity, line);
    return {row: line, award: parsed.value};
  };
  return {rows: rows.map(({cells, line}) => read(cells, line)), faults: [], notes};
}
