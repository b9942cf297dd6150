import {type Specification} from '../../specification';
import {writeCsv} from '../../values/csv';
import {resultPrefix, rosterColumns} from './columns';

const names = (specification: Specification): string[] => [...rosterColumns.map(({name}) => name), ...(specification.outcomes ?? []).map(({id}) => `${resultPrefix}${id}`)];

/** One invented learner, in the order of the columns. */
const example = (specification: Specification, awardedOn: string): string[] => {
  const cells: Readonly<Record<string, string>> = {given_name: 'Sample', family_name: 'Learner', number: 'SAMPLE-0001', email: 'sample.learner@example.org', awarded_on: awardedOn, grade: 'Pass'};
  return names(specification).map((name) => cells[name] ?? (name.startsWith(resultPrefix) ? 'yes' : ''));
};

/** A roster to fill in, as CSV. */
export const rosterCsv = (specification: Specification, awardedOn: string): string => writeCsv([names(specification), example(specification, awardedOn)]);

/** A table as a workbook. Every cell is text: so a spreadsheet program keeps zeros at the start of a number, and dates as they were typed, and works nothing out. */
export async function textWorkbook([head = [], ...rows]: readonly (readonly string[])[]): Promise<Blob> {
  const {default: write} = await import('write-excel-file/universal');
  const text = (value: string, bold = false): {value: string; type: StringConstructor; format: string; fontWeight?: 'bold'} => ({value, type: String, format: '@', ...(bold && {fontWeight: 'bold'})});
  return write([head.map((name) => text(name, true)), ...rows.map((cells) => cells.map((value) => text(value)))], {
    sheet: 'Roster', stickyRowsCount: 1, columns: head.map((name) => ({width: Math.max(14, name.length + 2)})),
  }).toBlob();
}

/** The roster to fill in as a workbook, with lines to write on. */
export const rosterXlsx = (specification: Specification, awardedOn: string): Promise<Blob> => textWorkbook([
  names(specification), example(specification, awardedOn), ...Array.from({length: 200}, () => names(specification).map(() => '')),
]);
