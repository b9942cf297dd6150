import {proofIds, type ProofId} from '../standards/proofs';
import {type JsonObject} from '../values';
import {addDataIntegrityProof} from './dataIntegrity';
import {cryptosuiteById, type CryptosuiteId} from './cryptosuites';
import {sealJades} from './jades';
import {type KeyType} from './keyPairs';
import {type PreparedForms} from './prepared';
import {type SampleKey} from './sampleKey';
import {signSdJwt} from './sdJwt';
import {signVcJose} from './vcJose';
import {signVcJwt} from './vcJwt';

export type {ProofId} from '../standards/proofs';

/** A secured document, ready to be a file. */
export interface Secured {
  text: string;
  /** Without a dot. A document that stays a document keeps its format's own extension and media type instead. */
  extension: string;
  mediaType: string;
  /** The secured document, when it is still a JSON document of its format. */
  document?: JsonObject;
}

/** One way to secure a document. `created` is cut to the second. `secure` throws ProofError when the document can't be secured. */
export interface Mechanism {
  id: ProofId;
  /** Kind of key that it signs with. */
  key: KeyType;
  /** Kinds of key that it signs with too, when one is given. */
  otherKeys?: readonly KeyType[];
  /** Whether holders can keep personal values back, so that a document may hold what they might want to show one day. */
  disclosable?: true;
  secure(document: JsonObject, key: SampleKey, options: {created: Date; signal?: AbortSignal; forms?: PreparedForms}): Promise<Secured>;
}

const asFile = (document: JsonObject): Secured => ({text: `${JSON.stringify(document, null, 2)}\n`, extension: 'json', mediaType: 'application/vc', document});
const embedded = (cryptosuite: CryptosuiteId): Omit<Mechanism, 'id'> => ({
  key: cryptosuiteById(cryptosuite).key,
  secure: async (document, key, options) => asFile((await addDataIntegrityProof(document, key, {...options, cryptosuite})).document),
});
// Open Badges 3.0 names no media type of its own for its tokens; RFC 7519 has one for any token, VC-JOSE-COSE (6.1) one for credentials.
const token = (key: KeyType, mediaType: string, sign: (document: JsonObject, key: SampleKey) => Promise<string>): Omit<Mechanism, 'id'> => ({
  key, secure: async (document, signer) => ({text: await sign(document, signer), extension: 'jwt', mediaType}),
});

const table: Readonly<Record<ProofId, Omit<Mechanism, 'id'>>> = {
  none: {key: 'Ed25519', secure: async (document) => asFile(document)},
  'eddsa-rdfc-2022': embedded('eddsa-rdfc-2022'),
  'ecdsa-rdfc-2019': embedded('ecdsa-rdfc-2019'),
  'eddsa-jcs-2022': embedded('eddsa-jcs-2022'),
  'vc-jwt': token('Ed25519', 'application/jwt', signVcJwt),
  'vc-jwt-rs256': token('RSA', 'application/jwt', signVcJwt),
  'vc-jose': token('P-256', 'application/vc+jwt', signVcJose),
  // Europass files end in .jsonld, though a sealed one is a JWS in JSON.
  jades: {key: 'P-256', secure: async (document, key, {created}) => ({text: await sealJades(document, key, created), extension: 'jsonld', mediaType: 'application/jose+json'})},
  'sd-jwt': {key: 'P-256', otherKeys: ['Ed25519'], disclosable: true, secure: async (document, key, {created}) => ({text: await signSdJwt(document, key, {created}), extension: 'sd-jwt', mediaType: 'application/dc+sd-jwt'})},
};

/** The mechanisms, one for each name. */
export const mechanisms: readonly Mechanism[] = proofIds.map((id) => ({id, ...table[id]}));

/** The mechanism of an id. */
export const mechanismById = (id: string): Mechanism | undefined => mechanisms.find((mechanism) => mechanism.id === id);
