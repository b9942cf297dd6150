import {isObject, type JsonObject} from '../values';
import {canonicalise, type CanonicaliseOptions} from './canonicalise';
import {wholeText, type CanonicalText} from './canonicalText';
import {canonicalJson} from './jcs';
import {type MultikeyKind} from './didKey';
import {type PreparedForms} from './prepared';

/** A canonical form: how the same content always becomes the same text. */
export interface CanonicalForm {
  id: 'rdfc' | 'jcs';
  /** The text of a document. */
  document(document: JsonObject, options: CanonicaliseOptions & {forms?: PreparedForms}): Promise<CanonicalText>;
  /** The text of proof options that belong to a document with this @context. */
  proof(options: JsonObject, context: unknown, settings: CanonicaliseOptions): Promise<CanonicalText>;
  /** Whether a proof carries the @context of its document itself. */
  ownContext: boolean;
}

/** RDF Dataset Canonicalization: the statements of the document. Proof options are read in the context of the document. */
const rdfc: CanonicalForm = {
  id: 'rdfc', ownContext: false, document: async (document, {forms, ...options}) => (forms ? forms.canonicalise(document, options) : wholeText(await canonicalise(document, options))),
  proof: async (options, context, settings) => wholeText(await canonicalise({...options, '@context': context}, settings)),
};

/** JSON Canonicalization Scheme (RFC 8785): the letters of the document. Proof options are taken as they stand. */
const jcs: CanonicalForm = {
  id: 'jcs', ownContext: true, document: async (document) => wholeText(canonicalJson(document)),
  proof: async (options) => wholeText(canonicalJson(options)),
};

/** A way to sign inside a document: canonical form, SHA-256, and a kind of key. */
export interface Cryptosuite {
  id: string;
  /** The type of its proofs; where it is the id itself, the proof names no cryptosuite. */
  type: string;
  key: MultikeyKind;
  form: CanonicalForm;
}

/**
 * Cryptosuites that are made and checked here. EdDSA Cryptosuites 1.0 (3.2, 3.3), ECDSA Cryptosuites 1.0 (3.2, 3.3, curve P-256).
 * Ed25519Signature2020 is the suite before them: the same canonical form and hashes under its own type, still found on Open Badges.
 */
export const cryptosuites = [
  {id: 'eddsa-rdfc-2022', type: 'DataIntegrityProof', key: 'Ed25519', form: rdfc},
  {id: 'eddsa-jcs-2022', type: 'DataIntegrityProof', key: 'Ed25519', form: jcs},
  {id: 'ecdsa-rdfc-2019', type: 'DataIntegrityProof', key: 'P-256', form: rdfc},
  {id: 'ecdsa-jcs-2019', type: 'DataIntegrityProof', key: 'P-256', form: jcs},
  {id: 'Ed25519Signature2020', type: 'Ed25519Signature2020', key: 'Ed25519', form: rdfc},
] as const satisfies readonly Cryptosuite[];

/** Name of a cryptosuite of the table. */
export type CryptosuiteId = (typeof cryptosuites)[number]['id'];

/** The cryptosuite of a name; every name of the table has one. */
export const cryptosuiteById = (id: CryptosuiteId): Cryptosuite => cryptosuites.find((suite) => suite.id === id) ?? cryptosuites[0];

/** The cryptosuite that a proof names, if it is known. */
export const cryptosuiteOf = (proof: unknown): Cryptosuite | undefined => (isObject(proof)
  ? cryptosuites.find(({id, type}) => proof.type === type && (type === id ? proof.cryptosuite === undefined : proof.cryptosuite === id)) : undefined);
