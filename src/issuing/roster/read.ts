import {borderText, parseAward, type Award, type Specification} from '../../specification';
import {type MessageData, pick} from '../../language';
import {detectMapping, isMendColumn, normal, resultPrefix, rosterColumns, targetsOf, type Mapping} from './columns';
import {dateFaults, dateReader, isRealDate} from './dates';
import {meant} from '../../values/csv';
import {type Table, type TableFault} from './table';
import {rosterWords, type RosterCode} from '../words';

/** One row of a roster: the award it gives, with what is odd about it; or why it gives none. */
export type RosterRow = {row: number; award: Award; warnings?: readonly string[]} | {row: number; reasons: readonly string[]};

/** A roster that was read; `faults` concern the whole table, and then there are no rows. */
export interface Roster {rows: readonly RosterRow[]; faults: readonly string[]; notes: readonly string[]}

const yesNo: Readonly<Record<string, boolean>> = {yes: true, y: true, true: true, 1: true, no: false, n: false, false: false, 0: false};

const isFormulaFault = (cell: string): boolean => /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell);
const isFormula = (cell: string): boolean => /^=/.test(cell);
/** Whether a cell holds a formula or what came of one that failed, where a value should stand. */
export const isNoValue = (cell: string): boolean => isFormula(cell) || isFormulaFault(cell);

/** Who a row is about: by the number where there is one, else by all that is known. */
const identityOf = ({learner, awardedOn}: Award): string => JSON.stringify(learner.number === undefined
  ? [learner.givenName, learner.familyName, learner.email, learner.dateOfBirth, awardedOn].map((part) => part?.toLowerCase()) : [learner.number]);

/** Words for a table that could not be read. */
export const tableFaultText = ({code, data}: TableFault, lang: string): string => rosterWords.text(`roster.${code}`, lang, data);

/**
 * The awards of a table. `mapping` says what each column holds; as the headings say when absent. Rows that fail say why in `lang`, and the others are
 * there all the same. `now` is the day after which nothing can have been awarded.
 */
export function readRoster(table: Table, specification: Specification, lang: string, mapping: Mapping = detectMapping(table.headings, specification), now: Date = new Date()): Roster {
  const say = (code: RosterCode, data: MessageData = {}): string => rosterWords.text(code, lang, data);
  const failed = (...faults: readonly string[]): Roster => ({rows: [], faults, notes: []});
  const {headings, rows, serialDate, guessedEncoding = false} = table;
  const names = headings.map(normal);
  const twice = mapping.find((target, i) => target !== '' && mapping.indexOf(target) !== i);
  if (twice !== undefined) return failed(say('roster.column-twice', {name: twice}));
  const missing = rosterColumns.filter(({name, required}) => required && !mapping.includes(name));
  if (missing.length > 0) return failed(...missing.map(({name}) => say('roster.column-missing', {name})));

  const outcomes = (specification.outcomes ?? []).map(({id}) => id);
  const notes = names.flatMap((name, i) => (name === '' || mapping[i] !== '' || isMendColumn(name) ? [] : [name.startsWith(resultPrefix)
    ? say('roster.outcome-unknown', {name, known: outcomes}) : say('roster.column-unknown', {name, known: targetsOf(specification)})]));
  if (guessedEncoding) notes.unshift(say('roster.encoding-guessed', {example: rows[0]?.cells.filter((cell) => /[^\x00-\x7f]/.test(cell)).slice(0, 3) ?? []}));
  // A fault names the column as the table does.
  const said = (name: string, at: number): string => headings[at]?.trim() || name;
  const columns = rosterColumns.map((column) => ({...column, at: mapping.indexOf(column.name)}));
  const results = outcomes.map((outcome) => ({outcome, name: `${resultPrefix}${outcome}`, at: mapping.indexOf(`${resultPrefix}${outcome}`)})).filter(({at}) => at !== -1);
  const seen = new Map<string, number>();

  const dated = dateReader(rows, columns.flatMap(({kind, at}) => (kind === 'date' && at !== -1 ? [at] : [])), serialDate);
  const outcomeName = (outcome: string): string => pick(specification.outcomes?.find(({id}) => id === outcome)?.statement, lang) || outcome;
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
      } else if (isNoValue(cell)) reasons.push(say('roster.formula', {name, value: value.slice(0, 40)}));
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
    const odd = dateFaults(parsed.value, specification, now);
    const errors = odd.filter(({severity}) => severity === 'error');
    if (errors.length > 0) return {row: line, reasons: errors.map(({code, data}) => say(code, data))};
    seen.set(identity, line);
    // The published rule decides (S8.2), and it may know more than the table; so the sample is made, and this stands beside it.
    const open = found.flatMap(({outcome, met}) => (met ? [] : [say('roster.not-met', {outcome: outcomeName(outcome)})]));
    const warnings = [...odd.map(({code, data}) => say(code, data)), ...open];
    return {row: line, award: parsed.value, ...(warnings.length > 0 && {warnings})};
  };
  return {rows: rows.map(({cells, line}) => read(cells, line)), faults: [], notes};
}
