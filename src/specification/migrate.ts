import {refused, type Parsed} from './border';

/** A JSON object that is not yet known to fit a schema. */
export type JsonObject = {[name: string]: unknown};

/** A kind of document with its released versions. */
export interface DocumentKind {
  /** Versioned name without the number, such as urn:microcvet:schema:specification: */
  family: string;
  /** Number of the version that the code works with. */
  current: number;
  /** From version number to the change that makes the next version of it. The change gets a copy. */
  migrations: Readonly<Record<number, (document: JsonObject) => JsonObject>>;
}

/** Kinds of document a specification or award can be mistaken for: code of the problem, and the sign. */
const others: readonly {code: string; is: (document: JsonObject) => boolean}[] = [
  {code: 'is-specification', is: ({$schema}) => typeof $schema === 'string' && $schema.startsWith('urn:microcvet:schema:specification:')},
  {code: 'is-award', is: ({$schema}) => typeof $schema === 'string' && $schema.startsWith('urn:microcvet:schema:award:')},
  {code: 'is-credential', is: (document) => '@context' in document || 'credentialSubject' in document || 'vc' in document || ('payload' in document && ('signatures' in document || 'signature' in document))},
  {code: 'is-schema', is: ({$schema}) => typeof $schema === 'string' && $schema.includes('json-schema.org')},
];

/**
 * Brings a document to the current version of its kind.
 * Problems: not-an-object, is-specification, is-award, is-credential, is-schema, unknown-document, newer-version, unknown-version.
 */
export function migrate(value: unknown, kind: DocumentKind): Parsed<JsonObject> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('not-an-object');
  let document = value as JsonObject;
  const name = document.$schema;
  if (typeof name !== 'string' || !name.startsWith(kind.family)) return refused(others.find(({is}) => is(document))?.code ?? 'unknown-document');
  const number = name.slice(kind.family.length);
  if (!/^[1-9]\d{0,5}$/.test(number)) return refused('unknown-version', '/$schema', {version: number});
  let version = Number(number);
  if (version > kind.current) return refused('newer-version', '/$schema', {version, current: kind.current});
  for (; version < kind.current; version++) {
    const change = kind.migrations[version];
    if (change === undefined) return refused('unknown-version', '/$schema', {version});
    document = {...change(structuredClone(document)), $schema: `${kind.family}${version + 1}`};
  }
  return {ok: true, value: document, notes: []};
}
