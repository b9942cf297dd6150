import {createHash} from 'node:crypto';
import jsonld from 'jsonld';
import {knownContexts} from '../../src/proofs';
import {type Report} from '../../src/verification';

type Json = {[name: string]: unknown};
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex');
const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

/** A value with the names in order: the same text for the same JSON. */
export const sorted = (value: unknown): string => (Array.isArray(value) ? `[${value.map(sorted).join()}]`
  : isJson(value) ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${sorted(value[name])}`).join()}}` : JSON.stringify(value) ?? 'undefined');

/** A value without the freedom that JSON-LD leaves to its writing: one value or a list with it, the order of a set, nothing or null, the case of a language (RFC 5646, 2.1.1), a text as a value without a language (JSON-LD 1.1, 9.5). */
function meant(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = [...new Set(value.flat(Infinity).filter((item) => item !== null).map(meant))].sort();
    return parts.length === 1 ? parts[0] ?? '' : `[${parts.join()}]`;
  }
  if (isJson(value) && Object.keys(value).join() === '@value' && typeof value['@value'] === 'string') return meant(value['@value']);
  if (isJson(value)) return `{${Object.keys(value).filter((name) => !['', '[]', 'null'].includes(meant(value[name]))).sort().map((name) => `${name}:${meant(name === '@language' && typeof value[name] === 'string' ? value[name].toLowerCase() : value[name])}`).join()}}`;
  return JSON.stringify(value) ?? '';
}

// The public package with its own assembly, and not the product's, says what a proof covers.
const documentLoader = async (address: string): Promise<object> => {
  const known = knownContexts.get(address);
  if (known === undefined) throw new Error(`unknown context ${address}`);
  return {contextUrl: null, documentUrl: address, document: known.document, tag: 'static'};
};
const canonical = (document: object): Promise<string> => jsonld.canonize(document, {algorithm: 'RDFC-1.0', safe: true, documentLoader});

const suiteIsText = (proof: Json): boolean => String(proof.cryptosuite ?? '').includes('jcs');

async function ofEmbedded({proof, ...document}: Json): Promise<string[]> {
  const found: string[] = [];
  for (const one of list(proof).filter(isJson)) {
    const {proofValue: _, ...options} = one;
    try {
      if (suiteIsText(one)) found.push(hash('text', sorted(document), sorted(options)));
      else found.push(hash('graph', await canonical(document), await canonical({...options, '@context': document['@context']}), meant(document)));
    } catch { /* a proof of a kind that covers nothing we can say */ }
  }
  return found;
}

/** Every pair of payload and protected header in a JWS in JSON: one that does not hold must not pass, so each has to be known. */
const ofSeal = ({payload, signatures, ...file}: Json): string[] => [hash('seals', ...(signatures === undefined ? [file] : list(signatures)).filter(isJson).map((seal) => hash(String(payload), String(seal.protected))).sort().filter((pair, i, all) => pair !== all[i - 1]))];

const parsed = (text: string): unknown => {
  try { return JSON.parse(text); } catch { return undefined; }
};

/**
 * What the proofs of a file cover, each as a fingerprint, worked out without the verifier: the canonical form of a document and of the options
 * of its proof, the text of a token, the payload and header of each seal. For carriers the document that the report shows stands for it.
 * A file may be `verified` only if one of them is among those of the files that were signed.
 */
export async function signedContent(bytes: Uint8Array, report: Report): Promise<string[]> {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '').trim();
  const value = parsed(text);
  const token = (typeof value === 'string' ? value : text).replace(/\s+/g, '');
  if (/^[\w-]+\.[\w-]+\.[\w-]*(~|$)/.test(token)) {
    const [jws = '', ...disclosures] = token.split('~');
    const input = jws.split('.').slice(0, 2).join('.');
    // A holder may show fewer statements, and no other ones.
    return disclosures.length === 0 ? [hash('token', input)] : [hash('token', input, 'with'), ...disclosures.map((one) => hash('statement', input, one))];
  }
  if (isJson(value)) {
    const document = isJson(value.credential) && !('proof' in value) ? value.credential : value;
    if ('payload' in document) return ofSeal(document);
    if ('proof' in document) return ofEmbedded(document);
    if (typeof document.id === 'string' && document.id.startsWith('data:')) return [hash('enveloped', document.id)];
  }
  return [hash('shown', meant(report.document))];
}

/** Whether what the proofs of a file cover was signed: one known content; of a token with statements each must be known, of a presentation each credential in it. */
export async function isKnown(bytes: Uint8Array, report: Report, known: ReadonlySet<string>): Promise<boolean> {
  const value = parsed(new TextDecoder().decode(bytes));
  if (isJson(value) && list(value.type).includes('VerifiablePresentation') && value.verifiableCredential !== undefined) {
    const parts = list(value.verifiableCredential).map((part) => new TextEncoder().encode(typeof part === 'string' ? part : JSON.stringify(part)));
    const results = await Promise.all(parts.map((part, index) => isKnown(part, report.parts?.[index]?.report ?? report, known)));
    return results.length > 0 && results.every((result) => result);
  }
  const content = await signedContent(bytes, report);
  const withStatements = content.length > 1 && isToken(bytes);
  return content.length > 0 && (withStatements ? content.every((one) => known.has(one)) : content.some((one) => known.has(one)));
}

const isToken = (bytes: Uint8Array): boolean => /^\s*"?[\w-]+\.[\w-]+\.[\w-]*~/.test(new TextDecoder().decode(bytes));
