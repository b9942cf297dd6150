import {crc32, joined, utf8} from '../../src/values';

/** A row of bits, the first in the lowest place of its byte (RFC 1951, 3.1.1). */
class Bits {
  private readonly bytes: number[] = [];
  private count = 0;
  put(value: number, length: number): void {
    for (let bit = 0; bit < length; bit += 1) {
      if ((this.count & 7) === 0) this.bytes.push(0);
      this.bytes[this.bytes.length - 1] = (this.bytes.at(-1) ?? 0) | (((value >> bit) & 1) << (this.count & 7));
      this.count += 1;
    }
  }
  /** A code of a Huffman table, its first bit first. */
  code(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) this.put((value >> bit) & 1, 1);
  }
  get written(): Uint8Array<ArrayBuffer> {return Uint8Array.from(this.bytes);}
}

const clOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengths = Array.from({length: 15}, (_, index) => index + 1);

/**
 * One empty block with tables of its own (RFC 1951, 3.2.7), with codes of up to 15 bits: a reader that makes whole tables fills 65,536 places for it.
 * Where it is not `allowed`, they name more codes than there is room for, which no reader may take.
 */
function block(bits: Bits, last: boolean, allowed: boolean): void {
  const runs: readonly (readonly [symbol: number, extra?: number, size?: number])[] = [[18, 127, 7], [18, 107, 7], ...[...lengths, 15, ...lengths, 15].map((length) => [allowed ? length : 1] as const)];
  bits.put(last ? 1 : 0, 1);
  bits.put(2, 2);
  // 272 codes of letters and lengths (the first used is 256, the end), 16 of distances.
  bits.put(15, 5);
  bits.put(15, 5);
  bits.put(15, 4);
  for (const symbol of clOrder) bits.put(symbol === 18 || lengths.includes(symbol) ? 4 : 0, 3);
  for (const [symbol, extra = 0, size = 0] of runs) {
    bits.code(symbol === 18 ? 15 : symbol - 1, 4);
    bits.put(extra, size);
  }
  bits.put(0, 1);
}

/** Deflate data (RFC 1951) of many empty blocks, a multiple of eight; `allowed` off: with tables that break the standard. */
export function emptyBlocks(count: number, {allowed = true} = {}): Uint8Array<ArrayBuffer> {
  const eight = (last: boolean): Uint8Array<ArrayBuffer> => {
    const bits = new Bits();
    for (let at = 1; at <= 8; at += 1) block(bits, last && at === 8, allowed);
    return bits.written;
  };
  // Eight of them fill whole bytes.
  const [some, end] = [eight(false), eight(true)];
  return joined(...Array.from({length: count / 8 - 1}, () => some), end);
}

/** An archive of one file that is packed already (APPNOTE 4.3). */
export function archiveOf(name: string, packed: Uint8Array, content = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const shared = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  shared(local, 4);
  const listed = new DataView(new ArrayBuffer(46));
  listed.setUint32(0, 0x02014b50, true);
  shared(listed, 6);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + name.length, true);
  end.setUint32(16, 30 + name.length + packed.length, true);
  return joined(new Uint8Array(local.buffer), utf8(name), packed, new Uint8Array(listed.buffer), utf8(name), new Uint8Array(end.buffer));
}
