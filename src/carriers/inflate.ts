import {joined} from '../values';
import {unpacking} from '../values/unpacking';
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
