import {base64url, fromBase64url} from './bytes';
import {readUpTo, streamOf} from './streams';

/** Why packed text cannot be read: `cut` (its end is missing), `damaged` (something in it changed), `too-large` (it unpacks to more than the limit), `unsupported` (this browser cannot unpack). */
export type PackedFault = 'cut' | 'damaged' | 'too-large' | 'unsupported';

// CRC-32 as in RFC 1952 §8: it finds damage on the way; it is no protection against intent, and a link needs none.
const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of bytes (RFC 1952 §8; PNG, annex D), as an unsigned number; `before`: that of the bytes that stand before them. */
export function crc32(bytes: Iterable<number>, before = 0): number {
  let crc = before ^ 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const checksum = (text: string): string => crc32(Array.from(text, (character) => character.charCodeAt(0))).toString(16).padStart(8, '0');

/** Packed bytes as the fragment of an address has them: `<length>.<checksum>.<payload>`, the payload in base64url. */
export function framed(bytes: Uint8Array): string {
  const payload = base64url(bytes);
  return `${payload.length.toString(36)}.${checksum(payload)}.${payload}`;
}

/** The packed bytes of what `framed` gave, or why they cannot be had. */
export function unframed(text: string): {ok: true; bytes: Uint8Array<ArrayBuffer>} | {ok: false; fault: 'cut' | 'damaged'} {
  const [size, sum, rest] = text.split('.', 3);
  if (size === undefined || sum === undefined || rest === undefined) return {ok: false, fault: 'cut'};
  const length = Number.parseInt(size, 36);
  // What follows the payload is not ours: mail programs glue brackets and full stops to a link.
  const payload = rest.slice(0, length);
  if (!/^[0-9a-z]{1,6}$/.test(size) || !/^[0-9a-f]{8}$/.test(sum)) return {ok: false, fault: 'damaged'};
  if (payload.length < length) return {ok: false, fault: 'cut'};
  const bytes = fromBase64url(payload);
  return bytes === null || checksum(payload) !== sum ? {ok: false, fault: 'damaged'} : {ok: true, bytes};
}

/** Bytes packed for the fragment of an address, with deflate; null where the browser cannot compress. */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const small = await readUpTo(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return framed(small ?? new Uint8Array());
}

/** The bytes of what `packed` gave, at most `limit` of them, or why they cannot be read. Never rejects. */
export async function unpacked(text: string, limit: number): Promise<{ok: true; bytes: Uint8Array<ArrayBuffer>} | {ok: false; fault: PackedFault}> {
  const inside = unframed(text);
  if (!inside.ok) return inside;
  if (typeof DecompressionStream === 'undefined') return {ok: false, fault: 'unsupported'};
  try {
    const bytes = await readUpTo(streamOf(inside.bytes).pipeThrough(new DecompressionStream('deflate-raw')), limit);
    return bytes === null ? {ok: false, fault: 'too-large'} : {ok: true, bytes};
  } catch {
    return {ok: false, fault: 'damaged'};
  }
}
