import {type CheckCode} from './words';

/** Largest file that is looked at, in bytes; a credential with pictures has well under 2 MB. */
export const maxBytes = 10_000_000;

// First bytes of the kinds of file that people drop by mistake, or that may carry a credential.
const signatures: readonly {code: CheckCode; bytes: readonly number[]; at?: number}[] = [
  {code: 'readable.pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d]},
  {code: 'readable.png', bytes: [0x89, 0x50, 0x4e, 0x47]},
  {code: 'readable.jpeg', bytes: [0xff, 0xd8, 0xff]},
  {code: 'readable.zip', bytes: [0x50, 0x4b, 0x03, 0x04]},
  {code: 'readable.zip', bytes: [0x50, 0x4b, 0x05, 0x06]},
  {code: 'readable.gzip', bytes: [0x1f, 0x8b]},
  {code: 'readable.utf16', bytes: [0xff, 0xfe]},
  {code: 'readable.utf16', bytes: [0xfe, 0xff]},
  {code: 'readable.picture', bytes: [0x47, 0x49, 0x46, 0x38]},
  {code: 'readable.picture', bytes: [0x57, 0x45, 0x42, 0x50], at: 8},
];

const startsWith = (bytes: Uint8Array, expected: readonly number[], at = 0): boolean => expected.every((value, index) => bytes[at + index] === value);

/** UTF-16 without a mark shows as a zero in every second byte, because JSON begins with ASCII. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => bytes.length >= 4 && (
  (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) || (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0)
);

// Office documents are archives too. Their first entry is a list of contents (OOXML) or their media type (OpenDocument).
const isOffice = (bytes: Uint8Array): boolean => /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));

/** What bytes are, if they are not UTF-8 text: the code of the `readable` check that names it. */
export function binaryKind(bytes: Uint8Array): CheckCode | undefined {
  const known = signatures.find(({bytes: expected, at}) => startsWith(bytes, expected, at));
  if (known?.code === 'readable.zip' && isOffice(bytes)) return 'readable.office';
  if (known !== undefined) return known.code;
  if (looksLikeUtf16(bytes)) return 'readable.utf16';
  return bytes.subarray(0, 4096).includes(0) ? 'readable.binary' : undefined;
}

// Text that is not JSON and no token, by how it begins.
const markup: readonly {code: CheckCode; start: RegExp}[] = [
  {code: 'readable.svg', start: /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?(?:<!DOCTYPE svg[^]{0,2000}?>\s*)?<svg[\s>]/i},
  {code: 'readable.html', start: /^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i},
  {code: 'readable.xml', start: /^<[?!a-z]/i},
];

/** What text is, if it is markup. */
export function markupKind(text: string): CheckCode | undefined {
  const start = text.slice(0, 8000);
  return markup.find(({start: pattern}) => pattern.test(start))?.code;
}
