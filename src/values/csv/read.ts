import Papa from 'papaparse';

/** A row of a table, and the line on which it begins (from 1). */
export interface Row {line: number; cells: readonly string[]}

/** Why a text is no table, and where. */
export interface CsvFault {code: 'quote-open' | 'after-quote'; line: number}

const separators = [',', ';', '\t'] as const;

/** The separator of a table: the one that stands most often in its first line, outside quotes. */
function separatorOf(text: string): string {
  let quoted = false;
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '\n') {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

/**
 * Reads a table of comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets write them.
 * A byte order mark and a line `sep=;` are passed over, blank lines left out. Cells are trimmed.
 */
export function readCsv(input: string): {rows: readonly Row[]; faults: readonly CsvFault[]} {
  const whole = (input.startsWith('\ufeff') ? input.slice(1) : input).replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/i.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const rows: Row[] = [];
  let fault: CsvFault | undefined;
  let line = told === null ? 1 : 2;
  let seen = 0;
  const countTo = (end: number): void => {
    for (let at = text.indexOf('\n', seen); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
    seen = Math.max(seen, end);
  };
  Papa.parse<string[]>(text, {
    delimiter: told?.[1] ?? separatorOf(text), newline: '\n',
    step: ({data, errors, meta}) => {
      const cells = data.map((cell) => cell.trim());
      const [error] = errors;
      if (error && !fault) {
        // A quote that never closes is told where it opens, text behind a closed one where it stands.
        const open = error.code === 'MissingQuotes';
        if (!open) countTo(error.index ?? seen);
        fault = {code: open ? 'quote-open' : 'after-quote', line};
      }
      // A quote that never closes swallows what follows: that is no row any more.
      if (error?.code !== 'MissingQuotes' && cells.some((cell) => cell !== '')) rows.push({line, cells});
      countTo(meta.cursor);
    },
  });
  return {rows, faults: fault ? [fault] : []};
}

/** A cell as it was meant: a table that defuses what looks like a formula puts an apostrophe before it, which is no part of the value. */
export const meant = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

/** A heading as columns are compared: without case, and blanks and hyphens as low lines. */
export const heading = (cell: string): string => cell.trim().toLowerCase().replace(/[\s-]+/g, '_');
