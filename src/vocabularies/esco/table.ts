/** One row of a table and the line it begins on, counted from 1. */
export interface Row {line: number; cells: string[]}

/**
 * Reads a table of text (RFC 4180): cells may be quoted, and then hold separators, line breaks and doubled quotes. Blank rows are left out.
 * The separator is the one that the first line has most of: comma, semicolon (spreadsheets save it so in much of Europe) or tab.
 * `open` is the line of a quote that never closes; what stands before it was read.
 */
export function readTable(text: string): {rows: Row[]; open?: number} {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const separator = [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best));
  const ends = separator === '\t' ? /[\t\r\n]/g : separator === ';' ? /[;\r\n]/g : /[,\r\n]/g;
  const rows: Row[] = [];
  let row: Row = {line: 1, cells: []};
  let line = 1;
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close === -1) return {rows, open: line};
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      line += cell.split(/\r\n|\r|\n/).length - 1;
      at = close + 1;
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    row.cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (row.cells.some((each) => each !== '')) rows.push(row);
    line += 1;
    row = {line, cells: []};
  }
  // The text ends with a separator: one empty cell follows, and the row was never closed.
  if (row.cells.some((each) => each !== '')) rows.push({...row, cells: [...row.cells, '']});
  return {rows};
}
