/**
 * A cell for a table that a spreadsheet program will open. What starts like a formula gets an apostrophe (CWE-1236; OWASP ASVS 1.2.10),
 * and what has a separator, a quote or a line break gets quotes.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a table, for those that grow line by line. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A table as text: comma, CRLF, UTF-8 with byte order mark, so that spreadsheet programs read accents right. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map(csvLine).join('')}`;
