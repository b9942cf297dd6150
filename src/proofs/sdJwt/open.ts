import {readJson} from '../../specification';
import {fromBase64url, isObject, type JsonObject} from '../../values';
import {ProofError} from '../outcome';
import {hashOf, readDisclosure} from './disclosure';
import {joinedParts, partsOf, type Parts} from './parts';
import {rebuild, type Rebuilt} from './rebuild';

/** An SD-JWT that was taken apart, with the shown values in their places. Nothing is said about its signature. */
export interface OpenSdJwt extends Rebuilt {parts: Parts}

const payloadOf = (token: string): JsonObject => {
  const bytes = fromBase64url(token.split('.')[1] ?? '');
  const read = bytes === null ? null : readJson(bytes, {bytes: 10_000_000, depth: 64, values: 200_000});
  if (!read?.ok || read.notes.length > 0 || !isObject(read.value)) throw new ProofError('jwt-malformed', {part: 'payload'});
  return read.value;
};

/** Takes an SD-JWT apart and puts the shown values in their places (RFC 9901, 7.1). Throws ProofError as `rebuild` and `readDisclosure` do. */
export async function openSdJwt(text: string): Promise<OpenSdJwt> {
  const parts = partsOf(text);
  const payload = payloadOf(parts.token);
  const hash = hashOf(payload._sd_alg);
  return {parts, ...rebuild(payload, await Promise.all(parts.disclosures.map((disclosure) => readDisclosure(disclosure, hash))))};
}

/** What was signed, with nothing shown: for a token whose disclosures do not fit. Throws ProofError. */
export const openSigned = (text: string): JsonObject => rebuild(payloadOf(partsOf(text).token), []).payload;

/**
 * The SD-JWT with only the values at the given pointers, and those that they lie in (RFC 9901, 7.2). A binding is left out, for it was made for
 * another selection. What lies in a value that is kept back is kept back with it.
 */
export function present({parts, shown}: OpenSdJwt, pointers: ReadonlySet<string>): string {
  const kept = new Set<string>();
  const digestOf = new Map(shown.map((value) => [value.disclosure.digest, value]));
  for (const value of shown.filter(({pointer}) => pointers.has(pointer))) {
    for (let next: typeof value | undefined = value; next !== undefined; next = next.within === undefined ? undefined : digestOf.get(next.within)) kept.add(next.disclosure.text);
  }
  return joinedParts(parts.token, parts.disclosures.filter((text) => kept.has(text)));
}
