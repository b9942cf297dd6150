import {meant} from '../../values/csv';
import {type Specification} from '../../specification';
import {detectMapping, isMendColumn, mendColumns, rosterColumns, type Mapping} from './columns';
import {dateReader, isRealDate} from './dates';
import {isNoValue} from './read';
import {type Table} from './table';

/** A row that was refused, by the line on which it stands, and why. */
export interface Refused {row: number; reasons: readonly string[]}

// Stands for a formula: a table that is loaded again without being mended is refused again.
const noValue = '#VALUE!';

/**
 * The refused rows as a table of their own, to be mended and loaded again: their cells under their headings, then the line in the first table and the
 * reasons. Dates that could be read are written so that they can be read without the other rows.
 */
export function rowsToMend({headings, rows, serialDate}: Table, specification: Specification, refused: readonly Refused[], mapping: Mapping = detectMapping(headings, specification)): readonly (readonly string[])[] {
  const dates = new Set(mapping.flatMap((target, i) => (rosterColumns.some(({name, kind}) => name === target && kind === 'date') ? [i] : [])));
  const dated = dateReader(rows, [...dates], serialDate);
  const read = (cell: string, at: number): string => {
    if (isNoValue(cell)) return noValue;
    const value = dates.has(at) ? dated(meant(cell), at) : cell;
    return isRealDate(value) ? value : cell;
  };
  const kept = headings.flatMap((heading, i) => (isMendColumn(heading) ? [] : [i]));
  const byLine = new Map(rows.map(({line, cells}) => [line, cells]));
  return [
    [...kept.map((i) => headings[i] ?? ''), ...mendColumns],
    ...refused.map(({row, reasons}) => [...kept.map((i) => read(byLine.get(row)?.[i] ?? '', i)), String(row), reasons.join(' · ')]),
  ];
}
