/** Writes self-signed test certificates, so that no private key has to be kept in the repository. */
const tlv = (tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));
  const length = content.length < 0x80 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Uint8Array.from([tag, ...length]), content]);
};
const identifier = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const base128 = (value: number): number[] => (value < 128 ? [value] : [...base128(value >> 7).map((byte) => byte | 0x80), value & 0x7f]);
  return tlv(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)]));
};
const wideText = (text: string): Buffer => tlv(0x1e, Buffer.from(text, 'utf16le').swap16());

/** A certificate for a new P-256 key. `statements` is the hexadecimal content of a qcStatements extension. */
export async function makeCertificate(
  name: readonly (readonly [string, string])[], {from = '260101000000Z', until = '261231000000Z', wide = false, statements = ''} = {},
): Promise<{der: Buffer; privateKey: CryptoKey}> {
  const {publicKey, privateKey} = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, ['sign', 'verify']);
  const algorithm = tlv(0x30, identifier('1.2.840.10045.4.3.2'));
  const names = tlv(0x30, ...name.map(([type, value]) => tlv(0x31, tlv(0x30, identifier(type), wide ? wideText(value) : tlv(0x0c, Buffer.from(value))))));
  const extensions = statements === '' ? [] : [tlv(0xa3, tlv(0x30, tlv(0x30, identifier('1.3.6.1.5.5.7.1.3'), tlv(0x04, statements))))];
  const body = tlv(0x30, tlv(0xa0, '020102'), '02020a1b', algorithm, names, tlv(0x30, tlv(0x17, Buffer.from(from)), tlv(0x17, Buffer.from(until))), names,
    Buffer.from(await crypto.subtle.exportKey('spki', publicKey)), ...extensions);
  // Nobody checks the self-signature; zeros keep this short.
  return {der: tlv(0x30, body, algorithm, tlv(0x03, new Uint8Array(72))), privateKey};
}
