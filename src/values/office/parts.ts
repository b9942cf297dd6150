import {strFromU8, Unzip, UnzipInflate} from 'fflate';
import {joined} from '../bytes';

/** Why an office file can't be read. */
export type OfficeFault = 'damaged' | 'large' | 'empty';

/** A stop that carries its fault. */
export class Stop extends Error {
  constructor(readonly fault: OfficeFault) {
    super(fault);
  }
}

// A small file can unpack to gigabytes.
const mostUnpacked = 60_000_000;
const mostParts = 2000;
const step = 65_536;

/** The wanted XML parts of an office file by their names in small letters. What comes out is counted while it is unpacked: the sizes that a file states can be wrong. Throws Stop. */
export function partsOf(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let [total, count] = [0, 0];
  const large = new Stop('large');
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostParts) throw large;
    const name = file.name.replace(/^\//, '');
    if (!wanted.test(name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(name.toLowerCase(), chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error instanceof Stop ? error : new Stop('damaged');
      total += chunk.length;
      // The library hands on what is thrown here as a fault of the file.
      if (total > mostUnpacked) throw large;
      chunks.push(chunk.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  return new Map([...parts].map(([name, chunks]) => [name, strFromU8(joined(...chunks))]));
}

/** Gives what a reader of office files finds, or the fault that stopped it. Whatever else goes wrong inside is damage. */
export function reading<Found>(read: () => Found): Found | OfficeFault {
  try {
    return read();
  } catch (error) {
    return error instanceof Stop ? error.fault : 'damaged';
  }
}
