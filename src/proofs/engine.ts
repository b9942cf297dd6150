import {base64url, fromBase64url, hex, sameBytes} from '../values';

/** An Ed25519 key pair: the raw public key, and a private key that only `sign` can use. */
export interface Ed25519Pair {
  publicKey: Uint8Array<ArrayBuffer>;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** The 32 secret bytes, base64url; only for a pair made extractable. */
  secret?(): Promise<string>;
}

/** Ed25519 and SHA-256 from one source. */
export interface Engine {
  name: 'webcrypto' | 'noble';
  /** The bytes are read before it returns (Web Cryptography, 14.3.5, the digest method, copies them first). */
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** RFC 8032 verification; false for anything that is not a signature by this key. */
  verify(publicKey: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  generate(extractable: boolean): Promise<Ed25519Pair>;
  /** Key pair of a private JWK (RFC 8037: kty OKP, crv Ed25519, x, d). Throws when the two halves are not a key. */
  fromJwk(jwk: {x: string; d: string}): Promise<Ed25519Pair>;
}

const ed25519 = 'Ed25519';

const webcryptoEngine = async (subtle: SubtleCrypto): Promise<Engine> => {
  const pairOf = async (pair: CryptoKeyPair): Promise<Ed25519Pair> => ({
    publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)),
    sign: async (bytes) => new Uint8Array(await subtle.sign(ed25519, pair.privateKey, bytes)),
    ...(pair.privateKey.extractable ? {secret: async () => (await subtle.exportKey('jwk', pair.privateKey)).d ?? ''} : {}),
  });
  // Browsers without Ed25519 refuse here; asking is the only way to know.
  await subtle.generateKey(ed25519, false, ['sign', 'verify']);
  // A class has one issuer: its key is read once.
  const mostKeys = 50;
  const keys = new Map<string, Promise<CryptoKey | null>>();
  const keyOf = (publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> => {
    const name = hex(publicKey);
    // Some engines refuse bytes that are no point on the curve already here.
    const key = keys.get(name) ?? subtle.importKey('raw', publicKey, ed25519, false, ['verify']).catch(() => null);
    if (keys.size >= mostKeys) keys.clear();
    keys.set(name, key);
    return key;
  };
  return {
    name: 'webcrypto',
    sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes)),
    verify: async (publicKey, signature, bytes) => {
      const key = await keyOf(publicKey);
      return key !== null && subtle.verify(ed25519, key, signature, bytes);
    },
    generate: async (extractable) => pairOf(await subtle.generateKey(ed25519, extractable, ['sign', 'verify']) as CryptoKeyPair),
    fromJwk: async ({x, d}) => pairOf({
      publicKey: await subtle.importKey('jwk', {kty: 'OKP', crv: ed25519, x}, ed25519, true, ['verify']),
      privateKey: await subtle.importKey('jwk', {kty: 'OKP', crv: ed25519, x, d}, ed25519, true, ['sign']),
    }),
  };
};

const nobleEngine = async (): Promise<Engine> => {
  const [{ed25519: curve}, {sha256}] = await Promise.all([import('@noble/curves/ed25519.js'), import('@noble/hashes/sha2.js')]);
  const pairOf = (secretKey: Uint8Array, extractable: boolean): Ed25519Pair => ({
    publicKey: curve.getPublicKey(secretKey),
    sign: async (bytes) => curve.sign(bytes, secretKey),
    ...(extractable ? {secret: async () => base64url(secretKey)} : {}),
  });
  return {
    name: 'noble',
    sha256: async (bytes) => sha256(bytes),
    verify: async (publicKey, signature, bytes) => {
      try {
        // The strict rules of RFC 8032, as WebCrypto has them.
        return curve.verify(signature, bytes, publicKey, {zip215: false});
      } catch {
        return false;
      }
    },
    generate: async (extractable) => pairOf(curve.utils.randomSecretKey(), extractable),
    fromJwk: async ({x, d}) => {
      const [publicKey, secretKey] = [fromBase64url(x), fromBase64url(d)];
      const pair = pairOf(secretKey ?? new Uint8Array(), true);
      if (publicKey === null || !sameBytes(publicKey, pair.publicKey)) throw new TypeError('The public key does not belong to the private key.');
      return pair;
    },
  };
};

let chosen: Promise<Engine> | undefined;

/** WebCrypto where it knows Ed25519; else the noble library, loaded now. Outside a secure context (plain http) there is no crypto.subtle at all. */
export function engine(): Promise<Engine> {
  chosen ??= (async () => {
    // The DOM types promise `subtle` even where a page served over plain http has none.
    const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
    return (subtle && await webcryptoEngine(subtle).catch(() => null)) || nobleEngine();
  })();
  return chosen;
}

/** SHA-256 of bytes (FIPS 180-4). */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => (await engine()).sha256(bytes);
