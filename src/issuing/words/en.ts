/** Words of the problems that only issuing has. */
export const en = {
  'proof-not-for-format': 'The format {format} is not secured with {proof}. Choose one of the proofs that the format lists.',
  'not-signable': 'The document could not be signed ({reason}). A value in it would have been left out of the signature. Check web addresses and identifiers in the specification.',
} as const;

/** Words of the faults of a roster. */
export const rosterEn = {
  'roster.empty': 'The roster has no rows. The first line names the columns, each further line one learner.',
  'roster.column-missing': 'The roster lacks the column “{name}”.',
  'roster.column-twice': 'The roster has the column “{name}” twice.',
  'roster.cells': 'it has {found} cells, but there are {expected} columns',
  'roster.cell-missing': '“{name}” is empty',
  'roster.date': '“{name}” holds “{value}”, which is not a real date written as 2026-11-23',
  'roster.yes-no': '“{name}” holds “{value}”; write yes or no',
  'roster.outcome-unknown': 'The column “{name}” is for an outcome that the specification does not have. It has: {known}.',
  'roster.quote-open': 'In line {line} of the roster, a quote is opened and never closed.',
  'roster.after-quote': 'In line {line} of the roster, text stands between a closing quote and the next separator.',
  'roster.column-unknown': 'The column “{name}” is unknown and was not used. Known columns: {known}.',
  'roster.duplicate': 'this learner stands in row {row} already; take one of the two out, or give each a learner number',
  'roster.formula': '“{name}” holds a formula or its error ({value}), not a value; put the value itself there',
  'roster.large': 'The file is too large. Rosters up to {limit} MB are read: split it.',
  'roster.rows': 'The roster has {count} rows. Up to {limit} are made at once: split it.',
  'roster.encoding': 'The file is no table of text. Save it as CSV (UTF-8) or as XLSX.',
  'roster.old-excel': 'This is a workbook of the old kind (XLS). Save it as XLSX or CSV.',
  'roster.xlsx-damaged': 'The workbook cannot be read: it is damaged, locked with a password, or no workbook. Save it again as XLSX, or as CSV.',
  'roster.xlsx-large': 'The workbook unpacks to more than can be read here. Keep only the sheet with the roster, or save it as CSV.',
  'roster.xlsx-empty': 'The first sheet of the workbook is empty. Move the roster to the first sheet.',
} as const;
