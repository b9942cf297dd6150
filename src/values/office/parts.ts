import {strFromU8, Unzip, type AsyncFlateStreamHandler, type UnzipDecoder} from 'fflate';
import {joined} from '../bytes';
import {unpacking} from '../unpacking';

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

/** Unpacks one part, by code that no blocks without content can keep busy. */
class Unpacker implements UnzipDecoder {
  static readonly compression = 8;
  ondata: AsyncFlateStreamHandler = () => undefined;
  private readonly stream = unpacking((chunk) => this.ondata(null, chunk, false), {raw: true});
  push(piece: Uint8Array, final: boolean): void {
    this.stream.push(piece);
    if (this.stream.broken || (final && !this.stream.ended)) throw new Stop('damaged');
    if (final) this.ondata(null, new Uint8Array(), true);
  }
}

/** Whether a ZIP has its end (APPNOTE 4.3.16): half a file can hold whole parts, and the missing half is what somebody wrote. */
function endsWhole(bytes: Uint8Array): boolean {
  const least = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= least; at--) if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

/** The wanted XML parts of an office file by their names in small letters. What comes out is counted while it is unpacked: the sizes that a file states can be wrong. Throws Stop. */
export function partsOf(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, string> {
  if (!endsWhole(bytes)) throw new Stop('damaged');
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
  unzip.register(Unpacker);
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
