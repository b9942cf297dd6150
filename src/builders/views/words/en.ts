/** Words of the certificate view; its facts and dates have the words of the documents. */
export const en = {
  label: 'The credential as a person sees it',
  sample: 'SAMPLE', awardedTo: 'awarded to', untitled: 'No title', noHolder: 'No holder is named',
  outcomes: 'What the holder can do', issuer: 'Issuer, as the file says',
  'standing.failed': 'Not proven: something in this file does not hold', 'standing.unreadable': 'Not proven: this file could not be checked', 'standing.unsigned': 'Not proven: nobody has signed this file', 'standing.sample-unsigned': 'Not proven: nobody has signed this sample',
  'standing.proof-unchecked': 'Not proven: its proof could not be checked', 'standing.key-unknown': 'Signer not proven: the key came along in the file', 'standing.seal-open': 'Signer not proven: the seal was not followed to an authority',
} as const;
