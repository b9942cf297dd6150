import {below, isObject, type JsonObject} from '../../values';
import {ProofError} from '../outcome';
import {type Disclosure} from './disclosure';

/** A value that is shown, and where: a JSON pointer into the rebuilt payload. */
export interface ShownValue {
  pointer: string;
  value: unknown;
  disclosure: Disclosure;
  /** Digest of the disclosure that it lies in, where one lies in another. */
  within?: string;
}

/** A payload with the shown values put back in their places. */
export interface Rebuilt {
  payload: JsonObject;
  shown: readonly ShownValue[];
  /** Digests that no disclosure belongs to: values that were kept back, or blanks that the issuer put in (RFC 9901, 4.2.7). */
  hidden: readonly string[];
}

const deepest = 64;
// SD-JWT VC, "Registered JWT Claims": always visible, so that no holder can take away who issued it, what it is and how long it holds.
const alwaysVisible: ReadonlySet<string> = new Set(['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status']);

const isDigests = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Puts disclosures back into a signed payload (RFC 9901, 7.1, step 3). Throws ProofError: 'disclosure-repeated', 'digest-repeated',
 * 'disclosure-unreferenced', 'disclosure-name' (a name that is there already, or must always be visible), 'disclosure-malformed', 'too-deep'.
 */
export function rebuild(signed: JsonObject, disclosures: readonly Disclosure[]): Rebuilt {
  const waiting = new Map(disclosures.map((disclosure) => [disclosure.digest, disclosure]));
  if (waiting.size !== disclosures.length) throw new ProofError('disclosure-repeated');
  const seen = new Set<string>();
  const shown: ShownValue[] = [];
  const hidden: string[] = [];

  const take = (digest: string, kind: 'property' | 'entry'): Disclosure | undefined => {
    if (seen.has(digest)) throw new ProofError('digest-repeated', {digest});
    seen.add(digest);
    const disclosure = waiting.get(digest);
    if (disclosure === undefined) hidden.push(digest);
    else if ((disclosure.name === undefined) === (kind === 'property')) throw new ProofError('disclosure-malformed', {part: 'list'});
    return disclosure;
  };
  const put = (disclosure: Disclosure, pointer: string, depth: number, within: string | undefined): unknown => {
    const index = shown.length;
    shown.push({pointer, value: undefined, disclosure, ...(within !== undefined && {within})});
    const value = walk(disclosure.value, pointer, depth, disclosure.digest);
    shown[index] = {pointer, value, disclosure, ...(within !== undefined && {within})};
    return value;
  };

  const entries = (list: readonly unknown[], pointer: string, depth: number, within: string | undefined): unknown[] => {
    const made: unknown[] = [];
    for (const item of list) {
      if (!isObject(item) || !('...' in item)) {
        made.push(walk(item, `${pointer}/${made.length}`, depth + 1, within));
        continue;
      }
      const digest = item['...'];
      if (typeof digest !== 'string' || Object.keys(item).length > 1) throw new ProofError('disclosure-malformed', {part: '...'});
      const disclosure = take(digest, 'entry');
      if (disclosure !== undefined) made.push(put(disclosure, `${pointer}/${made.length}`, depth + 1, within));
    }
    return made;
  };
  const properties = (object: JsonObject, pointer: string, depth: number, within: string | undefined): JsonObject => {
    const {_sd: digests = [], ...plain} = object;
    if (!isDigests(digests)) throw new ProofError('disclosure-malformed', {part: '_sd'});
    if ('...' in plain) throw new ProofError('disclosure-malformed', {part: '...'});
    const made = new Map(Object.entries(plain).map(([name, value]) => [name, walk(value, below(pointer, name), depth + 1, within)]));
    for (const digest of digests) {
      const disclosure = take(digest, 'property');
      const name = disclosure?.name;
      if (disclosure === undefined || name === undefined) continue;
      if (made.has(name) || (pointer === '' && alwaysVisible.has(name))) throw new ProofError('disclosure-name', {name});
      made.set(name, put(disclosure, below(pointer, name), depth + 1, within));
    }
    return Object.fromEntries(made);
  };
  const walk = (value: unknown, pointer: string, depth: number, within: string | undefined): unknown => {
    if (depth > deepest) throw new ProofError('too-deep', {limit: deepest});
    if (Array.isArray(value)) return entries(value, pointer, depth, within);
    return isObject(value) ? properties(value, pointer, depth, within) : value;
  };

  const {_sd_alg: _algorithm, ...rest} = signed;
  const payload = properties(rest, '', 0, undefined);
  const lost = disclosures.filter(({digest}) => !seen.has(digest)).length;
  if (lost > 0) throw new ProofError('disclosure-unreferenced', {count: lost});
  return {payload, shown, hidden};
}
