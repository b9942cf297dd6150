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
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

/**
 * Reads a table of comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets write them.
 * A byte order mark and a line `sep=;` are passed over, blank lines left out. Cells are trimmed unless quoted.
 */
export function readCsv(input: string): {rows: readonly Row[]; faults: readonly CsvFault[]} {
  let text = input.startsWith('\ufeff') ? input.slice(1) : input;
  let line = 1;
  let separator: string;
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told === null) separator = separatorOf(text);
  else {
    separator = told[1] ?? ',';
    text = text.slice(told[0].length);
    line = 2;
  }
  const rows: Row[] = [];
  const faults: CsvFault[] = [];
  let cells: string[] = [];
  let start = line;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({line: start, cells});
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) start = line;
    let cell = '';
    const blanks = separator === '\t' ? / */y : /[ \t]*/y;
    blanks.lastIndex = at;
    const lead = blanks.exec(text)?.[0].length ?? 0;
    if (text[at + lead] === '"') {
      const opened = line;
      at += lead + 1;
      for (;;) {
        if (at >= text.length) { faults.push({code: 'quote-open', line: opened}); break; }
        if (text[at] === '"' && text[at + 1] === '"') { cell += '"'; at += 2; continue; }
        if (text[at] === '"') { at++; break; }
        if (text[at] === '\n') line++;
        cell += text[at++];
      }
      const rest = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      if (text.slice(rest, at).trim() !== '') faults.push({code: 'after-quote', line});
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      cell = text.slice(from, at).trim();
    }
    cells.push(cell);
    if (text[at] === separator) {
      at++;
      if (at >= text.length || text[at] === '\n' || text[at] === '\r') cells.push('');
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
    }
    endRow();
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
  }
  if (cells.length > 0) endRow();
  return {rows, faults};
}

/**
 * A cell for a table that a spreadsheet program will open. What starts like a formula gets an apostrophe (CWE-1236; OWASP ASVS 1.2.10),
 * and what has a separator, a quote or a line break gets quotes.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as text: comma, CRLF, UTF-8 with byte order mark, so that spreadsheet programs read accents right. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
