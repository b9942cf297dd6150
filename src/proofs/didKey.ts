import {fromMultibase, joined, multibase} from './bytes';

// Multicodec prefixes (unsigned varint) of the key kinds that a did:key or a Multikey may name here.
const codecs = [
  {kind: 'Ed25519', prefix: [0xed, 0x01], length: 32},
  {kind: 'P-256', prefix: [0x80, 0x24], length: 33},
] as const;

/** Kinds of key that a multibase key may hold. */
export type MultikeyKind = (typeof codecs)[number]['kind'];

/** A public key with its kind. P-256 points are compressed. */
export interface Multikey {kind: MultikeyKind; bytes: Uint8Array<ArrayBuffer>}

/** Multibase text of an Ed25519 public key (32 bytes), as in publicKeyMultibase and did:key. */
export const encodeMultikey = (publicKey: Uint8Array): string => multibase(joined(Uint8Array.from(codecs[0].prefix), publicKey));

/** Public key of a multibase text; null when it is no key of a known kind. */
export function decodeMultikey(text: string): Multikey | null {
  const bytes = fromMultibase(text);
  if (bytes === null) return null;
  const codec = codecs.find(({prefix, length}) => bytes.length === length + 2 && prefix.every((byte, i) => bytes[i] === byte));
  return codec ? {kind: codec.kind, bytes: bytes.slice(2)} : null;
}

/** did:key of an Ed25519 public key. */
export const encodeDidKey = (publicKey: Uint8Array): string => `did:key:${encodeMultikey(publicKey)}`;

/** Public key of a did:key, with or without its fragment; null when it is not one, or when the fragment names another key. */
export function decodeDidKey(did: string): Multikey | null {
  const match = /^did:key:(?:[\d.]+:)?([zu][\w-]+)(?:#(.*))?$/.exec(did);
  const text = match?.[1];
  if (text === undefined || (match?.[2] !== undefined && match[2] !== text)) return null;
  return decodeMultikey(text);
}

/** The verification method of a did:key: the DID with its own key as fragment. */
export const didKeyMethod = (did: string): string => `${did}#${did.slice('did:key:'.length)}`;
