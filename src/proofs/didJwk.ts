import {fromBase64url, isObject, type JsonObject} from '../values';

// A key of 4096 bits takes 1,000 characters.
const longest = 4000;

/**
 * The public JWK of a did:jwk, with or without its one fragment #0 (did:jwk method specification); null when it is none.
 */
export function decodeDidJwk(did: string): JsonObject | null {
  const encoded = /^did:jwk:([\w-]+)(?:#0)?$/.exec(did)?.[1];
  const bytes = encoded === undefined || encoded.length > longest ? null : fromBase64url(encoded);
  if (bytes === null) return null;
  try {
    const jwk: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
    return isObject(jwk) ? jwk : null;
  } catch {
    return null;
  }
}
