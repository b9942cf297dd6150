import {readJson} from '../../specification';
import {base64url, fromBase64url, utf8} from '../../values';
import {engine} from '../engine';
import {ProofError} from '../outcome';

/** One value that its holder can show or keep back (RFC 9901, 4.2): its text as it stands between tildes, and what is in it. */
export interface Disclosure {
  text: string;
  /** What stands in the signed part in its place. */
  digest: string;
  /** Name of the property; absent for an entry of a list. */
  name?: string;
  value: unknown;
}

/** A hash of a text, base64url. */
export type Hash = (text: string) => Promise<string>;

// Names of RFC 9901, 7.1, step 3, and those that reach an object's prototype when a careless program copies them.
const reserved: ReadonlySet<string> = new Set(['_sd', '_sd_alg', '...']);
/** Names of hash algorithms (IANA Named Information) and what WebCrypto calls them. Weaker ones are not known here. */
const hashes: Readonly<Record<string, string>> = {'sha-256': 'SHA-256', 'sha-384': 'SHA-384', 'sha-512': 'SHA-512'};
/** The hash that counts where a token names none (RFC 9901, 4.1.1). */
export const usualHash = 'sha-256';

/** The hash that `_sd_alg` names. Throws ProofError 'hash-unsupported'. */
export function hashOf(algorithm: unknown = usualHash): Hash {
  const name = typeof algorithm === 'string' && Object.hasOwn(hashes, algorithm) ? hashes[algorithm] : undefined;
  if (name === undefined) throw new ProofError('hash-unsupported', {algorithm: String(algorithm)});
  return async (text) => {
    if (name === 'SHA-256') return base64url(await (await engine()).sha256(utf8(text)));
    // The DOM types promise `subtle` even where a page served over plain http has none.
    const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
    if (subtle === undefined) throw new ProofError('hash-unsupported', {algorithm: String(algorithm)});
    return base64url(new Uint8Array(await subtle.digest(name, utf8(text))));
  };
}

const malformed = (part: string): ProofError => new ProofError('disclosure-malformed', {part});

/** The disclosure of a text between tildes. Throws ProofError: 'disclosure-malformed', 'disclosure-name'. */
export async function readDisclosure(text: string, hash: Hash): Promise<Disclosure> {
  const bytes = fromBase64url(text);
  if (bytes === null) throw malformed('base64url');
  const read = readJson(bytes, {depth: 64, values: 20_000});
  // A name that was left out as dangerous, or that stands twice, is no honest content.
  if (!read.ok || read.notes.length > 0) throw malformed(read.ok ? 'name' : read.problems[0]?.code ?? 'json');
  const parts: unknown = read.value;
  if (!Array.isArray(parts) || typeof parts[0] !== 'string' || (parts.length !== 2 && parts.length !== 3)) throw malformed('list');
  const digest = await hash(text);
  if (parts.length === 2) return {text, digest, value: parts[1]};
  const name: unknown = parts[1];
  if (typeof name !== 'string') throw malformed('name');
  if (reserved.has(name) || ['__proto__', 'constructor', 'prototype'].includes(name)) throw new ProofError('disclosure-name', {name});
  return {text, digest, name, value: parts[2]};
}

// 128 bits, as RFC 9901 (9.3) recommends.
const salt = (): string => base64url(globalThis.crypto.getRandomValues(new Uint8Array(16)));

/** A new disclosure of a value. */
export async function makeDisclosure(value: unknown, name: string | undefined, hash: Hash): Promise<Disclosure> {
  const text = base64url(utf8(JSON.stringify(name === undefined ? [salt(), value] : [salt(), name, value])));
  return {text, digest: await hash(text), ...(name !== undefined && {name}), value};
}
