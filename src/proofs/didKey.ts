import {fromMultibase, hex, joined, multibase} from '../values';

// Multicodec prefixes (unsigned varint) of the key kinds that a did:key or a Multikey may name here.
const codecs = [
  {kind: 'Ed25519', prefix: [0xed, 0x01], length: 32},
  {kind: 'P-256', prefix: [0x80, 0x24], length: 33},
] as const;

/** Kinds that are only checked: nothing is signed with them here. */
const readCodecs = [...codecs, {kind: 'P-384', prefix: [0x81, 0x24], length: 49}] as const;

const prefixes = {Ed25519: codecs[0].prefix, 'P-256': codecs[1].prefix};

/** Kinds of key that a multibase key may hold. */
export type MultikeyKind = (typeof codecs)[number]['kind'];

/** A public key with its kind. Points of P-256 and P-384 are compressed. */
export interface Multikey {kind: (typeof readCodecs)[number]['kind']; bytes: Uint8Array<ArrayBuffer>}

/** Multibase text of a public key (32 bytes of Ed25519, the 33 of a compressed P-256 point), as in publicKeyMultibase and did:key. */
export const encodeMultikey = (publicKey: Uint8Array, kind: MultikeyKind = 'Ed25519'): string => multibase(joined(Uint8Array.from(prefixes[kind]), publicKey));

// The y coordinates of the points whose order divides 8, with their second encodings (RFC 8032, 5.1.3 leaves it open to refuse them).
const smallOrder: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000', '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** Whether an Ed25519 public key is a point of small order: nobody has its private key, and one signature fits any content. */
export function isSmallOrder(publicKey: Uint8Array): boolean {
  // The highest bit is the sign of x.
  const y = Uint8Array.from(publicKey, (byte, index) => (index === 31 ? byte & 0x7f : byte));
  return smallOrder.includes(hex(y));
}

/** Public key of a multibase text; null when it is no key of a known kind, or an Ed25519 key that is none. */
export function decodeMultikey(text: string): Multikey | null {
  const bytes = fromMultibase(text);
  if (bytes === null) return null;
  const codec = readCodecs.find(({prefix, length}) => bytes.length === length + 2 && prefix.every((byte, i) => bytes[i] === byte));
  if (!codec || (codec.kind === 'Ed25519' && isSmallOrder(bytes.slice(2)))) return null;
  return {kind: codec.kind, bytes: bytes.slice(2)};
}

// Kinds of key that other tools write as a did:key or Multikey and that nothing here signs or checks with (multicodec table).
const otherCodecs = [
  {name: 'P-521', prefix: [0x82, 0x24]}, {name: 'secp256k1', prefix: [0xe7, 0x01]}, {name: 'RSA', prefix: [0x85, 0x24]},
  {name: 'X25519', prefix: [0xec, 0x01]}, {name: 'BLS12-381', prefix: [0xeb, 0x01]}, {name: 'JWK', prefix: [0xd1, 0xd6]},
] as const;

/** Name of the kind of a multibase key, or of the did:key that holds it, that is known and not used here; undefined for any other text. */
export function otherKeyKind(text: string): string | undefined {
  const bytes = fromMultibase(/^(?:did:key:)?([zu][\w-]+)/.exec(text)?.[1] ?? '');
  return bytes === null ? undefined : otherCodecs.find(({prefix}) => prefix.every((byte, i) => bytes[i] === byte))?.name;
}

/** did:key of a public key. */
export const encodeDidKey = (publicKey: Uint8Array, kind: MultikeyKind = 'Ed25519'): string => `did:key:${encodeMultikey(publicKey, kind)}`;

/** Public key of a did:key, with or without its fragment; null when it is not one, or when the fragment names another key. */
export function decodeDidKey(did: string): Multikey | null {
  const match = /^did:key:(?:[\d.]+:)?([zu][\w-]+)(?:#(.*))?$/.exec(did);
  const text = match?.[1];
  if (text === undefined || (match?.[2] !== undefined && match[2] !== text)) return null;
  return decodeMultikey(text);
}

/** The verification method of a did:key: the DID with its own key as fragment. */
export const didKeyMethod = (did: string): string => `${did}#${did.slice('did:key:'.length)}`;
