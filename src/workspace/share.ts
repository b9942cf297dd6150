import {type BorderNote, parseSpecification, type Specification} from '../specification';
import {shareName} from './isShare';

/** Longest link that is given out; programs that pass links on begin to cut longer ones. */
export const linkLimit = 16_000;
/** Most that a link may unpack to, in bytes. */
export const unpackLimit = 1_000_000;

const version = '1';

/** The link, or why there is none: `too-long` (then a file does it), `unsupported` (this browser cannot compress). */
export type ShareLink =
  | {readonly ok: true; readonly link: string}
  | {readonly ok: false; readonly code: 'too-long'; readonly length: number; readonly limit: number}
  | {readonly ok: false; readonly code: 'unsupported'};

/**
 * Why a shared link cannot be read: `cut` (its end is missing), `damaged` (something in it changed), `other-version`,
 * `too-large` (unpacks to more than the limit), `unsupported` (this browser cannot unpack), `not-a-link`,
 * `specification` (unpacked, but the content is none; then `problems` says why).
 */
export type ShareFault = {readonly code: 'cut' | 'damaged' | 'other-version' | 'too-large' | 'unsupported' | 'not-a-link'} | {readonly code: 'specification'; readonly problems: readonly BorderNote[]};

/** What a shared link holds, with notes on what was left out in reading. */
export type Shared = {readonly ok: true; readonly specification: Specification; readonly notes: readonly BorderNote[]} | {readonly ok: false; readonly fault: ShareFault};

// CRC-32 as in RFC 1952 §8: it finds damage on the way; it is no protection against intent, and a link needs none.
const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const checksum = (text: string): string => {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) crc = (crcTable[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};

const toBase64Url = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** Reads a stream up to a limit in bytes; null when it holds more. Rejects when the stream fails. */
async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([bytes]).stream();

/** The fragment (without #) that carries a specification: `share=<version>.<length>.<checksum>.<payload>`; null where the browser cannot compress. */
export async function packShare(specification: Specification): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const json = new TextEncoder().encode(JSON.stringify(specification));
  const packed = await readUpTo(streamOf(json).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  const payload = toBase64Url(packed ?? new Uint8Array());
  return `${shareName}${version}.${payload.length.toString(36)}.${checksum(payload)}.${payload}`;
}

/** A link to `address` (a page of this site, without fragment) that carries the specification in its fragment, which no server is sent. */
export async function shareLink(specification: Specification, address: string): Promise<ShareLink> {
  const fragment = await packShare(specification);
  if (fragment === null) return {ok: false, code: 'unsupported'};
  const link = `${address}#${fragment}`;
  return link.length <= linkLimit ? {ok: true, link} : {ok: false, code: 'too-long', length: link.length, limit: linkLimit};
}

const fault = (code: Exclude<ShareFault['code'], 'specification'>): Shared => ({ok: false, fault: {code}});

/** Reads a shared link (the whole link, or the fragment with its #). Never rejects; whatever stands in the link, it is bounded in size and parsed as foreign. */
export async function readShare(text: string): Promise<Shared> {
  const start = text.indexOf(`#${shareName}`);
  if (start < 0) return fault('not-a-link');
  const [given, size, sum, rest] = text.slice(start + 1 + shareName.length).trim().split('.', 4);
  if (given !== version) return fault(given === undefined || !/^\d+$/.test(given) ? 'damaged' : 'other-version');
  if (size === undefined || sum === undefined || rest === undefined) return fault('cut');
  const length = Number.parseInt(size, 36);
  // What follows the payload is not ours: mail programs glue brackets and full stops to a link.
  const payload = rest.slice(0, length);
  if (!/^[0-9a-z]{1,6}$/.test(size) || !/^[0-9a-f]{8}$/.test(sum)) return fault('damaged');
  if (payload.length < length) return fault('cut');
  if (!/^[\w-]*$/.test(payload) || checksum(payload) !== sum) return fault('damaged');
  if (typeof DecompressionStream === 'undefined') return fault('unsupported');
  try {
    const bytes = await readUpTo(streamOf(fromBase64Url(payload)).pipeThrough(new DecompressionStream('deflate-raw')), unpackLimit);
    if (bytes === null) return fault('too-large');
    const parsed = parseSpecification(bytes);
    return parsed.ok ? {ok: true, specification: parsed.value, notes: parsed.notes} : {ok: false, fault: {code: 'specification', problems: parsed.problems}};
  } catch {
    return fault('damaged');
  }
}
