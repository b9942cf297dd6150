import {base64url} from '../values';
import {didKeyMethod, encodeDidKey} from './didKey';
import {engine, type KeyPair} from './engine';
import {ProofError} from './outcome';

/** A key made on the spot, for samples only. The private half never leaves `sign`. */
export interface SampleKey {
  /** did:key of the public key. */
  did: string;
  /** The DID with the key as fragment: what a proof names. */
  verificationMethod: string;
  /** 32 bytes. */
  publicKey: Uint8Array;
  /** Who does the arithmetic: the browser, or the noble library where the browser can't. */
  engine: 'webcrypto' | 'noble';
  /** Ed25519 signature, 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A sample key that can be written to a file. */
export interface ExportableSampleKey extends SampleKey {
  /** The 32 secret bytes, base64url. */
  secret(): Promise<string>;
}

/** Private JWK of a sample key (RFC 8037), with the verification method as kid. */
export interface SampleKeyJwk {kty: 'OKP'; crv: 'Ed25519'; x: string; d: string; kid: string}

const sampleKeyOf = (pair: KeyPair, name: SampleKey['engine']): SampleKey => {
  const did = encodeDidKey(pair.publicKey);
  return {
    did, verificationMethod: didKeyMethod(did), publicKey: pair.publicKey, engine: name,
    sign: (bytes) => pair.sign(Uint8Array.from(bytes)),
    ...(pair.secret && {secret: pair.secret}),
  };
};

/** Makes a sample key; `extractable` only where it has to be written to a file. */
export async function makeSampleKey(options: {extractable: true}): Promise<ExportableSampleKey>;
export async function makeSampleKey(options?: {extractable?: boolean}): Promise<SampleKey>;
export async function makeSampleKey({extractable = false}: {extractable?: boolean} = {}): Promise<SampleKey> {
  const {name, generate} = await engine();
  return sampleKeyOf(await generate(extractable), name);
}

/** Private JWK of an exportable sample key, for a file. */
export async function exportSampleKey(key: ExportableSampleKey): Promise<SampleKeyJwk> {
  return {kty: 'OKP', crv: 'Ed25519', x: base64url(key.publicKey), d: await key.secret(), kid: key.verificationMethod};
}

/** Sample key of a private JWK, given as object or JSON text. Throws ProofError 'key-malformed' when it is not an Ed25519 private key. */
export async function importSampleKey(json: unknown): Promise<ExportableSampleKey> {
  const {name, fromJwk} = await engine();
  try {
    const jwk = (typeof json === 'string' ? JSON.parse(json) : json) as Partial<SampleKeyJwk>;
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.x !== 'string' || typeof jwk.d !== 'string') throw new TypeError('Not an Ed25519 private key.');
    return sampleKeyOf(await fromJwk({x: jwk.x, d: jwk.d}), name) as ExportableSampleKey;
  } catch {
    throw new ProofError('key-malformed', {method: 'JWK'});
  }
}
