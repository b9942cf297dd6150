/** Words of importing: why a file gave nothing, and why a row did not. */
export const en = {
  'refused.nothing-found': 'The file can be read, but it describes no micro-credential or course that is known here. It looks like this: {kind}.',
  'refused.page-without-data': 'This web page holds no course data (JSON-LD). Look for a download of the course data, or fill in the table of courses.',
  'refused.no-title-column': 'The table has no column for the title. Its first line must name the columns, one of them “title”. Take the headings from the template.',
  'refused.empty-table': 'The table has headings and no rows, or nothing at all. Write one course into each line.',
  'refused.quote-open': 'In line {line} of the table a quote is opened and never closed. Close it, or save the table again.',
  'refused.after-quote': 'In line {line} of the table, text stands between a closing quote and the next separator. Save the table again with your spreadsheet program.',
  'refused.too-many-rows': 'The table has {count} rows; {limit} are read at once. Split it.',
  'row.no-title': 'Line {line} has no title and was left out.',
  'encoding.utf-16': 'The file was written in UTF-16. Check the accents.',
  'encoding.windows-1252': 'The file is not in UTF-8; it was read as Windows-1252. Check the accents.',
  'source.edc': 'Europass credential', 'source.open-badge': 'Open Badge 3.0', 'source.loq': 'learning opportunity (European Learning Model)', 'source.open-badge-achievement': 'achievement of an Open Badge 3.0', 'source.open-badge-2': 'Open Badge 2.0', 'source.schema-org': 'course of a website (schema.org)', 'source.courses': 'table of courses',
} as const;
