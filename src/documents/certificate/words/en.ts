/** Words that only a certificate as PDF has. They come with it, not with the drawings of every page. */
export const en = {
  'badge': 'Badge: {parts}',
  'logo': 'Logo of {name}',
  'check': 'How to check it',
  'attached': 'The credential itself is attached to this file, as {file}. Drop this PDF on the page below, or on any other verifier that opens the attached file. This page is only for reading.',
  'attached-plain': 'The credential itself is attached to this file, as {file}. Check that file with a verifier. This page is only for reading.',
  'qr-credential': 'The code carries the whole credential: scan it, and the page checks it in your browser. What it carries is sent to no server.',
  'qr-fingerprint': 'The code carries the fingerprint of the credential: scan it, then choose this file, and the page tells whether it is the same.',
  'fingerprint': 'SHA-256 {fingerprint}',
  'code': 'Code with the address where this credential is checked',
} as const;
