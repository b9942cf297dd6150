/** Words of the problems that only issuing has. */
export const en = {
  'proof-not-for-format': 'The format {format} is not secured with {proof}. Choose one of the proofs that the format lists.',
  'file-not-for-format': 'The format {format} does not come as {file}. Choose one of the kinds of file that the format lists.',
  'not-signable': 'The document could not be signed ({reason}). A value in it would have been left out of the signature. Check web addresses and identifiers in the specification.',
  'status-not-for-format': 'The format {format} has no room for a status list, so this sample names none.',

  'status:address-not-https': '“{address}” is not an address of a folder on a website. Write it in full, such as https://www.example.org/status/.',
  'status:list-full': 'Every place in the lists is taken. Begin new lists for further credentials, and keep these published.',
  'status:place-unknown': 'The ledger has no place for {credential}. Copy the id of the credential as it stands in its file.',
  'status:revocation-final': '{credential} is revoked, and a revocation cannot be undone. Issue a new credential with a new id.',
  'status:revoked-already': '{credential} is revoked already, so it cannot be suspended.',
  'status:ledger-missing': 'The ledger is missing. Choose exactly one file {name}, together with both lists.',
  'status:ledger-malformed': 'The ledger is damaged ({part}). Take the last copy that you kept.',
  'status:list-missing': 'The list for {purpose} is missing. Choose the file that goes to {address} too.',
  'status:list-unknown': 'None of these lists is the one that the ledger names for {purpose}: {address}. Choose the lists that belong to this ledger.',
  'status:list-malformed': 'The list for {address} cannot be read ({fault}). Take the last copy that you kept.',
} as const;

/** Words of the faults of a roster. */
export const rosterEn = {
  'roster.empty': 'The roster has no rows. The first line names the columns, each further line one learner.',
  'roster.column-missing': 'The roster lacks the column “{name}”.',
  'roster.column-twice': 'The roster has the column “{name}” twice.',
  'roster.cells': 'it has {found} cells, but there are {expected} columns',
  'roster.cell-missing': '“{name}” is empty',
  'roster.date': '“{name}” holds “{value}”, which cannot be read as a date. Write it as 2026-11-23, or save the table as an Excel workbook (XLSX), which says which cells are dates',
  'roster.encoding-guessed': 'The file does not say how its letters are written, so it was read as Western European (Windows-1252). Are these right: {example}? If not, save the table as “CSV UTF-8” or as an Excel workbook, and choose it again.',
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
