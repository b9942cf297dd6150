import {crc32, joined, utf8} from '../values';
import {Meter, unzlib} from './inflate';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Keyword of the chunk that holds a credential (Open Badges 3.0, 5.3.1). */
const keyword = 'openbadgecredential';
/** Keyword of Open Badges 1 and 2 (Open Badges Baking Specification 2.0). */
const olderKeyword = 'openbadges';

interface Chunk {type: string; data: Uint8Array; start: number; end: number}

const is = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The chunks of a PNG, up to its end chunk (PNG 5.3). Throws CarrierError. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let start = signature.length; start + 12 <= bytes.length;) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.length) throw new CarrierError('damaged');
    const type = latin1(bytes.subarray(start + 4, start + 8));
    chunks.push({type, data: bytes.subarray(start + 8, end - 4), start, end});
    if (type === 'IEND') return chunks;
    start = end;
  }
  throw new CarrierError('damaged');
}

// Text up to a zero byte, and what follows it.
function cut(bytes: Uint8Array): [Uint8Array, Uint8Array] {
  const end = bytes.indexOf(0);
  if (end < 0) throw new CarrierError('damaged');
  return [bytes.subarray(0, end), bytes.subarray(end + 1)];
}

const keywordOf = ({type, data}: Chunk): string => (/^(?:iTXt|tEXt|zTXt)$/.test(type) ? latin1(data.subarray(0, Math.max(0, data.subarray(0, 80).indexOf(0)))) : '');

/** The text of a text chunk: plain, compressed, or international (PNG 11.3.3). Throws CarrierError. */
function textOf({type, data}: Chunk, meter: Meter): Uint8Array<ArrayBuffer> {
  const [, rest] = cut(data);
  if (type === 'tEXt') return joined(rest);
  if (type === 'zTXt') return unzlib(rest.subarray(1), meter);
  const [compressed, method] = rest;
  const [, afterLanguage] = cut(rest.subarray(2));
  const [, text] = cut(afterLanguage);
  if (compressed === 0) return joined(text);
  if (compressed !== 1 || method !== 0) throw new CarrierError('damaged');
  return unzlib(text, meter);
}

const isCarrying = (chunk: Chunk): boolean => keywordOf(chunk) === keyword || keywordOf(chunk) === olderKeyword;

function chunkOf(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = joined(utf8(type), data);
  const [length, crc] = [new DataView(new ArrayBuffer(4)), new DataView(new ArrayBuffer(4))];
  length.setUint32(0, data.length);
  crc.setUint32(0, crc32(body));
  return joined(new Uint8Array(length.buffer), body, new Uint8Array(crc.buffer));
}

/** PNG pictures: baked badges (Open Badges 3.0, 5.3.1), and those of version 2 to read. */
export const png: Carrier = {
  id: 'png', extension: 'png', mediaType: 'image/png', is,
  read: (bytes) => reading((): readonly Part[] => {
    const meter = new Meter();
    const carrying = chunksOf(bytes).filter(isCarrying);
    if (carrying.length > limits.parts) throw new CarrierError('too-many');
    return carrying.map((chunk) => ({name: keywordOf(chunk), bytes: textOf(chunk, meter)}));
  }),
  write: async (picture, {text}) => {
    if (!is(picture)) throw new TypeError('This is no PNG picture.');
    const chunks = chunksOf(picture);
    const kept = chunks.filter((chunk) => !isCarrying(chunk)).map(({start, end}) => picture.subarray(start, end));
    // Keyword, zero, not compressed (flag and method), no language, no translated keyword, text.
    const credential = chunkOf('iTXt', joined(utf8(keyword), Uint8Array.of(0, 0, 0, 0, 0), utf8(text)));
    const [header = new Uint8Array(), ...rest] = kept;
    return joined(Uint8Array.from(signature), header, credential, ...rest);
  },
};
