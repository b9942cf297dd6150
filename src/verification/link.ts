import {hex, unpacked, utf8, type PackedFault} from '../values';
import {maxBytes} from './sniff';

/** Names in the fragment of an address of the verify page: a whole credential, or the fingerprint of one. */
const credentialName = 'credential=';
const fingerprintName = 'sha256=';

// Loaded when a code is made or read: few who check a file come from paper.
const printed = () => import('./code');
const written = '2';
/** The forms of a credential in an address, by their version. Codes on paper stay as they are, so each that was ever written is read. */
const versions: Readonly<Record<string, (text: string) => Promise<{ok: true; bytes: Uint8Array<ArrayBuffer>} | {ok: false; fault: PackedFault}>>> = {
  1: (text) => unpacked(text, maxBytes),
  [written]: (text) => printed().then(({restored}) => restored(text, maxBytes), () => ({ok: false, fault: 'unsupported'})),
};

/** Longest address that goes into a printed code: a denser one is not read by ordinary cameras from paper. */
const codeLimit = 1200;

/** The fingerprint of a credential: SHA-256 of its text without blanks around it, in lowercase hexadecimal. */
export const fingerprintOf = async (text: string): Promise<string> => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text.trim()))));

/**
 * An address of the verify page (given without fragment) for a credential: with the credential itself in the fragment where that fits into `limit`
 * characters, else with its fingerprint. No server is sent the fragment.
 */
export async function verifyLink(text: string, page: string, limit = codeLimit): Promise<{address: string; carries: 'credential' | 'fingerprint'}> {
  const address = `${page}#${credentialName}${written}.${(await printed()).shortened(text.trim())}`;
  return address.length <= limit ? {address, carries: 'credential'} : {address: `${page}#${fingerprintName}${await fingerprintOf(text)}`, carries: 'fingerprint'};
}

/** What a fragment of the verify page asks for; null when it asks for nothing. */
export type Asked = {readonly kind: 'credential'; readonly bytes: Uint8Array<ArrayBuffer>} | {readonly kind: 'fingerprint'; readonly fingerprint: string} | {readonly kind: 'fault'; readonly fault: PackedFault | 'other-version'} | null;

/** Reads the fragment of an address (with or without its #). Never rejects; what unpacks is bounded in size. */
export async function readVerifyLink(fragment: string): Promise<Asked> {
  const text = fragment.replace(/^#/, '').trim();
  if (text.startsWith(fingerprintName)) {
    const fingerprint = /^[0-9a-f]{64}/i.exec(text.slice(fingerprintName.length))?.[0].toLowerCase();
    return fingerprint === undefined ? {kind: 'fault', fault: 'damaged'} : {kind: 'fingerprint', fingerprint};
  }
  if (!text.startsWith(credentialName)) return null;
  const [given, ...rest] = text.slice(credentialName.length).split('.');
  const read = given !== undefined && Object.hasOwn(versions, given) ? await versions[given]?.(rest.join('.')) : undefined;
  if (read === undefined) return {kind: 'fault', fault: /^\d+$/.test(given ?? '') ? 'other-version' : 'damaged'};
  return read.ok ? {kind: 'credential', bytes: read.bytes} : {kind: 'fault', fault: read.fault};
}
