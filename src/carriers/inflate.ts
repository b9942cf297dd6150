import {Inflate} from 'pako';
import {joined} from '../values';
import {CarrierError, limits} from './types';

/** How much is unpacked at once: a byte of packed data gives at most 1032 bytes, so a step stays far below the limits. */
export const step = 8192;

/** Counts what is unpacked and stops beyond the limits; shared by the parts of one file, whose total is limited too. */
export class Meter {
  private total = 0;
  /** Adds to the total; `part` is the size of this part so far, of `packed` bytes. Throws CarrierError. */
  add(length: number, part: number, packed: number): void {
    this.total += length;
    if (this.total > limits.total || part > limits.part || (part > limits.small && part > packed * limits.ratio)) throw new CarrierError('too-large');
  }
}

/** Packed data, piece by piece. */
export interface Unpacking {
  /** Takes the next piece. False once there is nothing more to take: the data have come to their end, or are broken. */
  push(piece: Uint8Array): boolean;
  /** Whether they have come to their end, whole. */
  readonly ended: boolean;
  /** Whether they are broken. */
  readonly broken: boolean;
}

const mostAtOnce = 16_384;

/**
 * Unpacks deflate data (RFC 1951), in their zlib envelope (RFC 1950) or `raw`. Each block of such data brings tables of its own: a library that
 * makes them whole for each can be kept busy for an hour by a small file of empty blocks. This one makes small tables, and refuses those that no
 * program writes. `dictionary`: what was packed with one. What `take` throws is thrown on.
 */
export function unpacking(take: (chunk: Uint8Array<ArrayBuffer>) => void, {raw = false, dictionary = new Uint8Array()} = {}): Unpacking {
  const stream = new Inflate({raw, dictionary, windowBits: 15, chunkSize: mostAtOnce});
  stream.onData = take;
  return {
    push: (piece) => stream.push(piece) && !stream.ended,
    get ended() {return stream.ended && stream.err === 0;},
    get broken() {return stream.err !== 0;},
  };
}

/** Unpacks all of it, within the limits; what follows the end of the data is left. Throws CarrierError. */
export function unzlib(packed: Uint8Array, meter: Meter): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = unpacking((chunk) => {
    size += chunk.length;
    meter.add(chunk.length, size, packed.length);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && stream.push(packed.subarray(at, at + step)); at += step);
  if (!stream.ended) throw new CarrierError('damaged');
  return joined(...chunks);
}
