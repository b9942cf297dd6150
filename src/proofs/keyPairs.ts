import {base64url, fromBase64url} from '../values';
import {engine} from './engine';
import {ProofError} from './outcome';
import {verifySignature} from './signatures';
import {keyOfJwk} from './verificationKey';

/** Kinds of key that samples are signed with. */
export const keyTypes = ['Ed25519', 'P-256', 'RSA'] as const;
/** Kind of a key. */
export type KeyType = (typeof keyTypes)[number];

/** Name of the signature algorithm that goes with each kind of key (RFC 7518, RFC 8037). */
export const algorithmOf = {Ed25519: 'EdDSA', 'P-256': 'ES256', RSA: 'RS256'} as const satisfies Record<KeyType, string>;

/** A key pair of any kind; the private half stays inside unless the pair was made extractable. */
export interface KeyPair {
  type: KeyType;
  /** Who does the arithmetic: the browser, or the noble library where the browser can't. */
  engine: 'webcrypto' | 'noble';
  /** Only the members that make the key (RFC 7638). */
  publicJwk: JsonWebKey;
  /** Signature as JOSE and Data Integrity have it: 64 bytes for Ed25519 and P-256 (r, s), as long as the modulus for RSA. */
  sign(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
  privateJwk?(): Promise<JsonWebKey>;
}

/** How one kind of pair comes to be. `fromJwk` throws TypeError when the two halves are not a key. */
interface Maker {
  generate(extractable: boolean): Promise<KeyPair>;
  fromJwk(jwk: JsonWebKey): Promise<KeyPair>;
}

const ed25519: Maker = {
  generate: async (extractable) => {
    const {name, generate} = await engine();
    const {publicKey, sign, secret} = await generate(extractable);
    const publicJwk = {kty: 'OKP', crv: 'Ed25519', x: base64url(publicKey)};
    return {type: 'Ed25519', engine: name, publicJwk, sign: (bytes) => sign(Uint8Array.from(bytes)), ...(secret && {privateJwk: async () => ({...publicJwk, d: await secret()})})};
  },
  fromJwk: async ({x = '', d = ''}) => {
    const {name, fromJwk} = await engine();
    const {sign} = await fromJwk({x, d});
    const publicJwk = {kty: 'OKP', crv: 'Ed25519', x};
    return {type: 'Ed25519', engine: name, publicJwk, sign: (bytes) => sign(Uint8Array.from(bytes)), privateJwk: async () => ({...publicJwk, d})};
  },
};

// The DOM types promise `subtle` even where a page served over plain http has none.
const subtleOf = (): SubtleCrypto | undefined => globalThis.crypto?.subtle as SubtleCrypto | undefined;

interface WebAlgorithm {type: 'P-256' | 'RSA'; key: EcKeyGenParams | RsaHashedKeyGenParams; sign: EcdsaParams | Algorithm; members: readonly (keyof JsonWebKey)[]}
const webAlgorithms: Readonly<Record<'P-256' | 'RSA', WebAlgorithm>> = {
  'P-256': {type: 'P-256', key: {name: 'ECDSA', namedCurve: 'P-256'}, sign: {name: 'ECDSA', hash: 'SHA-256'} as EcdsaParams, members: ['kty', 'crv', 'x', 'y']},
  RSA: {type: 'RSA', key: {name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256'} as RsaHashedKeyGenParams, sign: {name: 'RSASSA-PKCS1-v1_5'}, members: ['kty', 'n', 'e']},
};

const membersOf = (jwk: JsonWebKey, members: readonly (keyof JsonWebKey)[]): JsonWebKey => Object.fromEntries(members.map((name) => [name, jwk[name]]));

const webPair = async (subtle: SubtleCrypto, {type, sign, members}: WebAlgorithm, {privateKey, publicKey}: CryptoKeyPair): Promise<KeyPair> => ({
  type, engine: 'webcrypto', publicJwk: membersOf(await subtle.exportKey('jwk', publicKey), members),
  sign: async (bytes) => new Uint8Array(await subtle.sign(sign, privateKey, Uint8Array.from(bytes))),
  ...(privateKey.extractable && {privateJwk: async () => {
    const {key_ops: _operations, ext: _extractable, ...jwk} = await subtle.exportKey('jwk', privateKey);
    return jwk;
  }}),
});

const webMaker = (subtle: SubtleCrypto, algorithm: WebAlgorithm): Maker => ({
  generate: async (extractable) => webPair(subtle, algorithm, await subtle.generateKey(algorithm.key, extractable, ['sign', 'verify']) as CryptoKeyPair),
  fromJwk: async ({key_ops: _operations, ext: _extractable, ...jwk}) => webPair(subtle, algorithm, {
    privateKey: await subtle.importKey('jwk', jwk, algorithm.key, true, ['sign']),
    publicKey: await subtle.importKey('jwk', membersOf(jwk, algorithm.members), algorithm.key, true, ['verify']),
  }),
});

const nobleP256 = async (): Promise<Maker> => {
  const {p256} = await import('@noble/curves/nist.js');
  const pairOf = (secret: Uint8Array, extractable: boolean): KeyPair => {
    const point = p256.getPublicKey(secret, false);
    const publicJwk = {kty: 'EC', crv: 'P-256', x: base64url(point.slice(1, 33)), y: base64url(point.slice(33))};
    return {
      type: 'P-256', engine: 'noble', publicJwk, sign: async (bytes) => Uint8Array.from(p256.sign(Uint8Array.from(bytes), secret, {lowS: false})),
      ...(extractable && {privateJwk: async () => ({...publicJwk, d: base64url(secret)})}),
    };
  };
  return {
    generate: async (extractable) => pairOf(p256.utils.randomSecretKey(), extractable),
    fromJwk: async ({x = '', d = ''}) => {
      const pair = pairOf(fromBase64url(d) ?? new Uint8Array(), true);
      if (pair.publicJwk.x !== x) throw new TypeError('The public key does not belong to the private key.');
      return pair;
    },
  };
};

const makerOf = async (type: KeyType): Promise<Maker> => {
  if (type === 'Ed25519') return ed25519;
  const subtle = subtleOf();
  if (subtle !== undefined) return webMaker(subtle, webAlgorithms[type]);
  if (type === 'P-256') return nobleP256();
  throw new ProofError('key-unsupported', {method: 'RSA', key: type});
};

/** A new pair. Throws ProofError 'key-unsupported' for RSA where the page has no crypto.subtle (plain http). */
export const generatePair = async (type: KeyType, extractable: boolean): Promise<KeyPair> => (await makerOf(type)).generate(extractable);

const typeOfJwk = ({kty, crv}: JsonWebKey): KeyType | undefined => (kty === 'OKP' && crv === 'Ed25519' ? 'Ed25519' : kty === 'EC' && crv === 'P-256' ? 'P-256' : kty === 'RSA' ? 'RSA' : undefined);

/** The pair of a private JWK. Throws TypeError when it is none of a known kind, or its halves are not a key. */
export async function pairOfJwk(jwk: JsonWebKey): Promise<KeyPair> {
  const type = typeOfJwk(jwk);
  if (type === undefined || typeof jwk.d !== 'string') throw new TypeError('Not a private key of a known kind.');
  const pair = await (await makerOf(type)).fromJwk(jwk);
  // Some engines take a public half that belongs to another key.
  const probe = Uint8Array.of(1);
  if (!await verifySignature(keyOfJwk(pair.publicJwk, 'JWK'), await pair.sign(probe), probe)) throw new TypeError('The public key does not belong to the private key.');
  return pair;
}

/** Compressed point of a P-256 public JWK: what a did:key and a Multikey hold (SEC 1, 2.3.3). */
export function compressed({x = '', y = ''}: JsonWebKey): Uint8Array<ArrayBuffer> {
  const [across, up] = [fromBase64url(x) ?? new Uint8Array(), fromBase64url(y) ?? new Uint8Array()];
  return Uint8Array.of(2 + ((up.at(-1) ?? 0) & 1), ...across);
}
