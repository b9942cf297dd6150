/** Words of the certificate view; its facts and dates have the words of the documents. */
export const en = {
  label: 'The credential as a person sees it',
  sample: 'SAMPLE', awardedTo: 'awarded to', untitled: 'No title', noHolder: 'No holder is named',
  outcomes: 'What the holder can do', issuer: 'Issuer, as the file says',
} as const;
