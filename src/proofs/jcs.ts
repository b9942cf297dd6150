import {ProofError} from './outcome';

const deepest = 100;

// JSON.stringify writes numbers and texts as RFC 8785 wants them (3.2.2); only half of a character has no canonical form.
const plain = (value: unknown): string => {
  const text = JSON.stringify(value);
  // 1e999 is read as Infinity, which JSON.stringify writes as null: another value would have the same form.
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)) || (typeof value === 'string' && /\p{Surrogate}/u.test(value))) throw new ProofError('document-invalid', {detail: 'not in I-JSON (RFC 7493)'});
  return text;
};

/**
 * A JSON value in the JSON Canonicalization Scheme (RFC 8785): no space, members in the order of their UTF-16 code units.
 * Ten lines do it, because JavaScript already writes numbers as the scheme asks. Throws ProofError: document-invalid, too-deep.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > deepest) throw new ProofError('too-deep', {limit: deepest});
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return plain(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, item]) => `${plain(name)}:${canonicalJson(item, depth + 1)}`).join(',')}}`;
}
