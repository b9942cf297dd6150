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
