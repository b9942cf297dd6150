/** One value of a DER encoding (ITU-T X.690): its tag byte and its content. */
export interface DerValue {tag: number; content: Uint8Array}

/** Tags that certificates are made of. */
export const tags = {integer: 0x02, identifier: 0x06, utf8: 0x0c, utcTime: 0x17, generalTime: 0x18, wide: 0x1e, extensions: 0xa3, version: 0xa0} as const;

/** The values that stand one after the other in some bytes. Throws RangeError when a length points outside, or takes more than four bytes. */
export function derValues(bytes: Uint8Array): DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthBytes > 4) throw new RangeError('DER length');
    const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = at + 2 + lengthBytes;
    if (start + length > bytes.length) throw new RangeError('DER length');
    values.push({tag, content: bytes.subarray(start, start + length)});
    at = start + length;
  }
  return values;
}

/** Dotted object identifier. */
export function derIdentifier({content}: DerValue): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** Text of any of the string types that names use. */
export function derText({tag, content}: DerValue): string {
  const encoding = tag === tags.utf8 ? 'utf-8' : tag === tags.wide ? 'utf-16be' : 'latin1';
  return new TextDecoder(encoding).decode(content);
}

/** ISO 8601 of a UTCTime or GeneralizedTime. Two-digit years from 50 on belong to the last century (RFC 5280). Throws RangeError when it is no time. */
export function derTime(value: DerValue): string {
  const text = derText(value);
  const full = value.tag === tags.utcTime ? `${Number(text.slice(0, 2)) >= 50 ? '19' : '20'}${text}` : text;
  return new Date(full.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')).toISOString();
}
