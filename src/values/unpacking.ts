import {Inflate} from 'pako';

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
