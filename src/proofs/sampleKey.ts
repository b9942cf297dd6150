import {base64url, fromBase64url, utf8} from '../values';
import {didKeyMethod, encodeDidKey} from './didKey';
import {algorithmOf, compressed, generatePair, pairOfJwk, type KeyPair, type KeyType} from './keyPairs';
import {ProofError} from './outcome';

/** A key made on the spot, for samples only. The private half never leaves `sign`. */
export interface SampleKey {
  type: KeyType;
  /** Name of its signature algorithm in JOSE: EdDSA, ES256 or RS256. */
  algorithm: (typeof algorithmOf)[KeyType];
  /** The public key as identifier: did:key, or did:jwk for RSA, which is too long for a did:key. */
  did: string;
  /** The DID with its fragment: what a proof names. */
  verificationMethod: string;
  publicJwk: JsonWebKey;
  /** Who does the arithmetic: the browser, or the noble library where the browser can't. */
  engine: 'webcrypto' | 'noble';
  /** Signature: 64 bytes for Ed25519 and P-256, as long as the modulus for RSA. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A sample key that can be written to a file. */
export interface ExportableSampleKey extends SampleKey {
  privateJwk(): Promise<JsonWebKey>;
}

/** Private JWK of a sample key (RFC 7517), with the verification method as kid. */
export type SampleKeyJwk = JsonWebKey & {kid: string};

const didOf = ({type, publicJwk}: KeyPair): {did: string; verificationMethod: string} => {
  if (type === 'RSA') {
    const did = `did:jwk:${base64url(utf8(JSON.stringify(publicJwk)))}`;
    return {did, verificationMethod: `${did}#0`};
  }
  const did = encodeDidKey(type === 'P-256' ? compressed(publicJwk) : fromBase64url(publicJwk.x ?? '') ?? new Uint8Array(), type);
  return {did, verificationMethod: didKeyMethod(did)};
};

const sampleKeyOf = ({privateJwk, ...pair}: KeyPair): SampleKey => ({...pair, ...didOf(pair), algorithm: algorithmOf[pair.type], ...(privateJwk && {privateJwk})});

/** Makes a sample key, Ed25519 unless told otherwise; `extractable` only where it has to be written to a file. Throws ProofError 'key-unsupported' as generatePair does. */
export async function makeSampleKey(options: {type?: KeyType; extractable: true}): Promise<ExportableSampleKey>;
export async function makeSampleKey(options?: {type?: KeyType; extractable?: boolean}): Promise<SampleKey>;
export async function makeSampleKey({type = 'Ed25519', extractable = false}: {type?: KeyType; extractable?: boolean} = {}): Promise<SampleKey> {
  return sampleKeyOf(await generatePair(type, extractable));
}

/** Private JWK of an exportable sample key, for a file. */
export async function exportSampleKey(key: ExportableSampleKey): Promise<SampleKeyJwk> {
  return {...await key.privateJwk(), kid: key.verificationMethod};
}

/** Sample key of a private JWK, given as object or JSON text. Throws ProofError 'key-malformed' when it is not the private key of a known kind. */
export async function importSampleKey(json: unknown): Promise<ExportableSampleKey> {
  try {
    const jwk = (typeof json === 'string' ? JSON.parse(json) : json) as JsonWebKey;
    return sampleKeyOf(await pairOfJwk(jwk)) as ExportableSampleKey;
  } catch (error) {
    if (error instanceof ProofError && error.code === 'key-unsupported') throw error;
    throw new ProofError('key-malformed', {method: 'JWK'});
  }
}
