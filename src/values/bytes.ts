const encoder = new TextEncoder();

/** UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

const hexOfByte = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lowercase hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexOfByte[byte];
  return text;
}

/** One array after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** True when both hold the same bytes. For public values only: it is not constant-time. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Base64 with padding (RFC 4648 section 4), as data: addresses and x5c have it. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes of base64 text; null when it is not base64. Padding may be left out. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => (/[-_]/.test(text) ? null : fromBase64url(text.replace(/={1,2}$/, '').replaceAll('+', '-').replaceAll('/', '_')));

/** Base64url without padding (RFC 4648 section 5). */
export const base64url = (bytes: Uint8Array): string => base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Bytes of base64url text; null when it is not base64url without padding. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
// Base 58 takes quadratic time; keys and signatures are far shorter than this.
const longestBase58 = 512;

// Several digits, and several bytes, at a time: the largest products stay below 2^53.
const [limbDigits, limb] = [5, 58 ** 5];
const [limbBytes, byteLimb] = [3, 2 ** 24];

/** Base58 with the Bitcoin alphabet. */
export function base58(bytes: Uint8Array): string {
  const limbs: number[] = [];
  // Pairs of bytes; an odd first one stands alone.
  for (let at = bytes.length % 2 === 1 ? -1 : 0; at < bytes.length; at += 2) {
    let carry = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    for (let i = 0; i < limbs.length; i++) {
      carry += (limbs[i] ?? 0) * 65_536;
      const rest = Math.floor(carry / limb);
      limbs[i] = carry - rest * limb;
      carry = rest;
    }
    if (carry > 0) limbs.push(carry);
  }
  let digits = '';
  for (const value of limbs) {
    let rest = value;
    for (let i = 0; i < limbDigits; i++) {
      digits = (alphabet[rest % 58] ?? '') + digits;
      rest = Math.floor(rest / 58);
    }
  }
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros === -1 ? bytes.length : zeros) + digits.replace(/^1+/, '');
}

const digitOf = new Map([...alphabet].map((character, digit) => [character, digit]));

/** Bytes of base58 text; null when a character is not in the alphabet or the text is too long for a key or signature. */
export function fromBase58(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length > longestBase58) return null;
  const limbs: number[] = [];
  for (const character of text) {
    const digit = digitOf.get(character);
    if (digit === undefined) return null;
    let carry = digit;
    for (let i = 0; i < limbs.length; i++) {
      carry += (limbs[i] ?? 0) * 58;
      limbs[i] = carry % byteLimb;
      carry = Math.floor(carry / byteLimb);
    }
    if (carry > 0) limbs.push(carry);
  }
  const bytes: number[] = [];
  for (const value of limbs) for (let i = 0, rest = value; i < limbBytes; i++, rest >>= 8) bytes.push(rest & 255);
  while (bytes.at(-1) === 0) bytes.pop();
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

/** Multibase, base58btc: the letter z and the base58 text. */
export const multibase = (bytes: Uint8Array): string => `z${base58(bytes)}`;

/** Bytes of multibase text in base58btc (z) or base64url (u), the two that the Multikey specification allows; null for anything else. */
export function fromMultibase(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.startsWith('z')) return fromBase58(text.slice(1));
  if (text.startsWith('u')) return fromBase64url(text.slice(1));
  return null;
}
