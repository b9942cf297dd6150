import {type JsonObject} from '../values';
import {addDataIntegrityProof} from './dataIntegrity';
import {type KeyType} from './keyPairs';
import {type PreparedForms} from './prepared';
import {type SampleKey} from './sampleKey';
import {signVcJwt} from './vcJwt';

/** How a document can be secured. */
export type ProofId = 'none' | 'eddsa-rdfc-2022' | 'vc-jwt';

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
  secure(document: JsonObject, key: SampleKey, options: {created: Date; signal?: AbortSignal; forms?: PreparedForms}): Promise<Secured>;
}

const asFile = (document: JsonObject): Secured => ({text: `${JSON.stringify(document, null, 2)}\n`, extension: 'json', mediaType: 'application/vc', document});

/** The table of mechanisms; nothing else enumerates them. */
export const mechanisms: readonly Mechanism[] = [
  {id: 'none', key: 'Ed25519', secure: async (document) => asFile(document)},
  {id: 'eddsa-rdfc-2022', key: 'Ed25519', secure: async (document, key, options) => asFile((await addDataIntegrityProof(document, key, options)).document)},
  {id: 'vc-jwt', key: 'Ed25519', secure: async (document, key) => ({text: await signVcJwt(document, key), extension: 'jwt', mediaType: 'application/jwt'})},
];

/** The mechanism of an id. */
export const mechanismById = (id: string): Mechanism | undefined => mechanisms.find((mechanism) => mechanism.id === id);
