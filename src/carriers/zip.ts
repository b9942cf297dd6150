import {crc32, joined, sameBytes} from '../values';
import {unpacking} from '../values/unpacking';
import {Meter, step} from './inflate';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

const is = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

// How the structures of an archive begin (APPNOTE 4.3), read as numbers.
const marks = {local: 0x04034b50, descriptor: 0x08074b50, listed: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50} as const;
/** Sizes of their fixed parts, in bytes. */
const fixed = {local: 30, listed: 46, end: 22, end64: 56, locator64: 20} as const;
/** What stands in place of a number that is told elsewhere, in 64 bits. */
const elsewhere = 0xffffffff;

interface Listed {name: Uint8Array; flags: number; method: number; crc: number; packed: number; size: number; offset: number}

function damaged(): never {
  throw new CarrierError('damaged');
}

// Reading outside of the file throws RangeError, which is damage too.
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const expectMark = (view: DataView, at: number, mark: keyof typeof marks): void => {
  if (view.getUint32(at, true) !== marks[mark]) damaged();
};
const long = (view: DataView, at: number): number => {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value);
};
const cut = (bytes: Uint8Array, from: number, length: number): Uint8Array => (from + length > bytes.length ? damaged() : bytes.subarray(from, from + length));

/** Numbers of an entry, those of 64 bits taken from its extra field (APPNOTE 4.5.3). */
function completed(numbers: readonly number[], extra: Uint8Array): number[] {
  if (!numbers.includes(elsewhere)) return [...numbers];
  const view = viewOf(extra);
  let at = 0;
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return numbers.map((number) => {
    if (number !== elsewhere) return number;
    next += 8;
    return long(view, next - 8);
  });
}

/** Where the list of contents stands and how many entries it has. It must fill the place up to the end of the archive (APPNOTE 4.3.14 to 4.3.16). */
function listPlace(bytes: Uint8Array): {from: number; to: number; count: number} {
  const view = viewOf(bytes);
  let end = bytes.length - fixed.end;
  while (end >= 0 && view.getUint32(end, true) !== marks.end && bytes.length - end < fixed.end + 65_536) end -= 1;
  // A mark of the end in the comment would leave two ends to choose from: the last one found must be the one whose comment fills the rest.
  expectMark(view, end, 'end');
  if (end + fixed.end + view.getUint16(end + 20, true) !== bytes.length) damaged();
  const [disk, listDisk, here, all] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  const [size = 0, offset = 0] = [12, 16].map((at) => view.getUint32(end + at, true));
  const locator = end - fixed.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== marks.locator64) {
    if (disk !== 0 || listDisk !== 0 || here !== all || offset + size !== end) damaged();
    return {from: offset, to: end, count: all ?? 0};
  }
  const end64 = long(view, locator + 8);
  expectMark(view, end64, 'end64');
  const [count64, size64, offset64] = [long(view, end64 + 32), long(view, end64 + 40), long(view, end64 + 48)];
  if (end64 + 12 + long(view, end64 + 4) !== locator || offset64 + size64 !== end64) damaged();
  if (all !== 0xffff && all !== count64 || size !== elsewhere && size !== size64 || offset !== elsewhere && offset !== offset64) damaged();
  return {from: offset64, to: end64, count: count64};
}

/** The archive's own list of contents; nothing is unpacked for it. Throws CarrierError. */
function listOf(bytes: Uint8Array, {from, to, count}: {from: number; to: number; count: number}): Listed[] {
  if (count > limits.parts) throw new CarrierError('too-many');
  const view = viewOf(bytes);
  let at = from;
  const listed = Array.from({length: count}, (): Listed => {
    expectMark(view, at, 'listed');
    const [flags = 0, method = 0] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = cut(bytes, at + fixed.listed, nameLength);
    const extra = cut(bytes, at + fixed.listed + nameLength, extraLength);
    // In this order in the extra field too.
    const [size = 0, packed = 0, offset = 0] = completed([view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)], extra);
    const entry = {name, flags, method, crc: view.getUint32(at + 16, true), packed, size, offset};
    at += fixed.listed + nameLength + extraLength + commentLength;
    return entry;
  });
  return at === to ? listed : damaged();
}

/** Whether bytes are the sizes of an entry told after its data, with or without a mark, in 32 or 64 bits (APPNOTE 4.3.9). */
function isDescriptor(bytes: Uint8Array, {crc, packed, size}: Listed): boolean {
  const view = viewOf(bytes);
  const at = bytes.length === 16 || bytes.length === 24 ? 4 : 0;
  if (at === 4 && view.getUint32(0, true) !== marks.descriptor) return false;
  const [toldPacked, toldSize] = bytes.length - at === 20 ? [long(view, at + 4), long(view, at + 12)] : [view.getUint32(at + 4, true), view.getUint32(at + 8, true)];
  return view.getUint32(at, true) === crc && toldPacked === packed && toldSize === size;
}

/**
 * The packed data of an entry, which stands at the offset in the list and reaches up to `next`. What the archive says a second time,
 * before and after the data, must be the same: programs differ in what they go by. Throws CarrierError.
 */
function dataOf(bytes: Uint8Array, entry: Listed, next: number): Uint8Array {
  const view = viewOf(bytes);
  const {offset} = entry;
  expectMark(view, offset, 'local');
  const flags = view.getUint16(offset + 6, true);
  if (((flags | entry.flags) & 1) === 1) throw new CarrierError('encrypted');
  const [nameLength, extraLength] = [view.getUint16(offset + 26, true), view.getUint16(offset + 28, true)];
  if (view.getUint16(offset + 8, true) !== entry.method || !sameBytes(cut(bytes, offset + fixed.local, nameLength), entry.name)) damaged();
  const extra = cut(bytes, offset + fixed.local + nameLength, extraLength);
  const [size = 0, packed = 0] = completed([view.getUint32(offset + 22, true), view.getUint32(offset + 18, true)], extra);
  // Told later, they are zero here.
  const later = ((flags | entry.flags) & 8) !== 0;
  const fits = (told: number, expected: number): boolean => told === expected || (later && told === 0);
  if (!fits(size, entry.size) || !fits(packed, entry.packed) || !fits(view.getUint32(offset + 14, true), entry.crc)) damaged();
  const from = offset + fixed.local + nameLength + extraLength;
  const rest = next - from - entry.packed;
  if (rest !== 0 && !(later && [12, 16, 20, 24].includes(rest) && isDescriptor(cut(bytes, next - rest, rest), entry))) damaged();
  return cut(bytes, from, entry.packed);
}

/** Unpacks data that must end with their last byte: programs that go by the end of the data and by their length would see different files. Throws CarrierError. */
function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = unpacking(take, {raw: true});
  const last = packed.length - 1;
  for (let at = 0; at < last && stream.push(packed.subarray(at, Math.min(at + step, last))); at += step);
  if (stream.ended) damaged();
  stream.push(packed.subarray(last));
  if (!stream.ended) damaged();
}

/** Unpacks an entry bit by bit, so that it can be stopped: what an archive says of its sizes is not believed. Throws CarrierError. */
function unpacked(packed: Uint8Array, {method, size, crc}: Listed, meter: Meter): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    meter.add(chunk.length, length, packed.length);
    chunks.push(chunk);
  };
  if (method === 0) take(packed);
  else if (method === 8) inflate(packed, take);
  else damaged();
  const content = joined(...chunks);
  if (content.length !== size || crc32(content) !== crc) damaged();
  return content;
}

/** Without the flag for UTF-8 a name may be anything; most programs write UTF-8 nonetheless. */
function nameOf(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(name);
  } catch {
    return new TextDecoder('latin1').decode(name);
  }
}

/**
 * The files of an archive as its list of contents has them. Entries have to stand one after the other and fill the archive: bytes that
 * are not listed are seen by some programs and not by others.
 */
function files(bytes: Uint8Array): Part[] {
  const place = listPlace(bytes);
  const listed = listOf(bytes, place);
  const inOrder = listed.toSorted((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? place.from) !== 0) damaged();
  const data = new Map(inOrder.map((entry, index) => [entry, dataOf(bytes, entry, inOrder[index + 1]?.offset ?? place.from)]));
  const meter = new Meter();
  return listed.flatMap((entry) => {
    const content = unpacked(data.get(entry) ?? damaged(), entry, meter);
    const name = nameOf(entry.name);
    return name.endsWith('/') && content.length === 0 ? [] : [{name, bytes: content}];
  });
}

/** ZIP archives: the files in them, folders left out. Archives are written elsewhere, as a stream. */
export const zip: Carrier = {
  id: 'zip', extension: 'zip', mediaType: 'application/zip', is,
  read: (bytes) => reading(() => files(bytes)),
};
