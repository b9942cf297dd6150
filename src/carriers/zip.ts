import {Unzip, UnzipInflate, unzipSync} from 'fflate';
import {joined} from '../values';
import {Meter, step} from './inflate';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

const is = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

interface Listed {name: string; packed: number; size: number}

/** The archive's own list of contents, folders left out; nothing is unpacked for it. Throws CarrierError. */
function listOf(bytes: Uint8Array): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  let count = 0;
  unzipSync(bytes, {filter: ({name, size, originalSize}) => {
    count += 1;
    if (count > limits.parts) throw new CarrierError('too-many');
    if (!name.endsWith('/')) listed.set(name, {name, packed: size, size: originalSize});
    return false;
  }});
  return listed;
}

/** Unpacks an archive bit by bit, so that it can be stopped: what an archive says of its sizes is not believed. Throws CarrierError. */
function unpack(bytes: Uint8Array, listed: ReadonlyMap<string, Listed>): Part[] {
  const meter = new Meter();
  const parts: Part[] = [];
  const unzip = new Unzip((file) => {
    const entry = listed.get(file.name);
    // What the list of contents does not name is invisible to other programs, so it is not looked at here either.
    if (entry === undefined) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      size += chunk.length;
      meter.add(chunk.length, size, entry.packed);
      chunks.push(chunk);
      if (!final) return;
      if (size !== entry.size) throw new CarrierError('damaged');
      parts.push({name: file.name, bytes: joined(...chunks)});
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (parts.length !== listed.size) throw new CarrierError('damaged');
  return parts;
}

/** ZIP archives: the files in them, folders left out. Archives are written elsewhere, as a stream. */
export const zip: Carrier = {
  id: 'zip', extension: 'zip', mediaType: 'application/zip', is,
  read: (bytes) => reading(() => {
    // The first bit of the flags of the first entry (APPNOTE 4.4.4).
    if (bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1) throw new CarrierError('encrypted');
    const listed = listOf(bytes);
    return listed.size === 0 ? [] : unpack(bytes, listed);
  }),
};
