/** Words of the problems that only issuing has. */
export const en = {
  'proof-not-for-format': 'The format {format} is not secured with {proof}. Choose one of the proofs that the format lists.',
  'file-not-for-format': 'The format {format} does not come as {file}. Choose one of the kinds of file that the format lists.',
  'not-signable': 'The document could not be signed ({reason}). A value in it would have been left out of the signature. Check web addresses and identifiers in the specification.',
} as const;
