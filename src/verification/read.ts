import {readJson, type BorderNote} from '../specification';
import {openSdJwt, openSigned} from '../proofs';
import {formatOf, formatOfSdJwt, isCompactJwe, isCompactJws, isJwsJson, isSdJwt, type Envelope} from './detect';
import {fromBase64url, isObject, type JsonObject} from '../values';
import {type Result} from './report';
import {binaryKind, markupKind, maxBytes} from './sniff';
import {type CheckCode, type LabelCode} from './words';

/** Levels and values that a credential may have; the largest official sample has 30 levels and 12,000 values. */
const limits = {bytes: maxBytes, depth: 64, values: 200_000};

/** What was found in a file. */
export interface Found {
  readable: Result;
  format: LabelCode;
  envelope: Envelope;
  /** The document in the file; inside an envelope, its content. */
  document?: JsonObject;
  /** What the proof is checked on: the token's text, the sealed JSON, or the document. */
  file?: unknown;
  /** Pointers of names that were left out because they can harm programs. */
  dropped: readonly string[];
}

const refusal = (code: CheckCode, data: Result['data'] = {}): Found => ({readable: {outcome: 'fail', code, data}, format: 'unknown', envelope: 'none', dropped: []});

// From a problem of reading JSON to what the report says.
const readingCodes: Readonly<Record<string, CheckCode>> = {
  'too-large': 'readable.too-large', empty: 'readable.empty', 'encoding-utf16': 'readable.utf16', 'encoding-not-utf8': 'readable.not-utf8',
  'json-truncated': 'readable.truncated', 'json-syntax': 'readable.not-json', 'too-deep': 'readable.too-deep', 'too-many-values': 'readable.too-many-values', 'duplicate-name': 'readable.duplicate-name',
};
const refusalOf = (problems: readonly BorderNote[], otherwise: CheckCode): Found => {
  const [problem] = problems;
  return refusal(readingCodes[problem?.code ?? ''] ?? otherwise, problem?.data);
};

const readableResult = (dropped: readonly string[]): Result => (
  dropped.length === 0 ? {outcome: 'pass', code: 'readable.ok'} : {outcome: 'warning', code: 'readable.names-dropped', data: {places: dropped}}
);
const found = (value: unknown, envelope: Envelope, file: unknown, dropped: readonly string[]): Found => ({
  readable: readableResult(dropped), format: formatOf(value), envelope, document: isObject(value) ? value : undefined, file, dropped,
});
const named = (format: LabelCode): Found => ({readable: {outcome: 'pass', code: 'readable.ok'}, format, envelope: 'none', dropped: []});

/** Text of base64url, or undefined. */
function base64urlText(text: string): string | undefined {
  const bytes = fromBase64url(text);
  try {
    return bytes === null ? undefined : new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

const isoDate = (seconds: unknown): string | undefined => {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

/**
 * The credential in a token. Older tokens hold it in a claim of its own and may leave out what stands in the registered claims
 * (VC Data Model 1.1 §6.3.1): it is put back.
 */
function fromToken(payload: unknown): unknown {
  if (!isObject(payload) || '@context' in payload) return payload;
  // A presentation as an older token has a claim of its own too.
  if (isObject(payload.vp)) return payload.vp;
  if (!isObject(payload.vc)) return payload;
  const claims = {issuer: payload.iss, id: payload.jti, issuanceDate: isoDate(payload.nbf), expirationDate: isoDate(payload.exp)};
  return {...Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)), ...payload.vc};
}

/** Content of an envelope, read with the same limits as a file. */
function opened(text: string | undefined, envelope: Envelope, file: unknown): Found {
  if (text === undefined) return refusal('readable.token-broken');
  const read = readJson(text, limits);
  // A changed or cut character in the encoded part makes its content no JSON: the place in the decoded text would tell a reader nothing.
  if (!read.ok) return read.problems.some(({code}) => code.startsWith('json-')) ? refusal('readable.token-broken') : refusalOf(read.problems, 'readable.token-broken');
  return found(envelope === 'vc-jwt' ? fromToken(read.value) : read.value, envelope, file, read.notes.map(({pointer}) => pointer));
}

function readToken(token: string): Found {
  // What it holds can only be told after hashing, which takes its time: see openedFully.
  if (isSdJwt(token)) return {...named('sd-jwt'), envelope: 'sd-jwt', file: token};
  if (isCompactJwe(token)) return named('jwe');
  return opened(base64urlText(token.split('.')[1] ?? ''), 'vc-jwt', token);
}

/** Reads a file of any kind: what it is, and the document inside. Never throws for its content. */
export function read(input: Uint8Array | string): Found {
  if (input.length > maxBytes) return refusal('readable.too-large', {limit: `${maxBytes / 1_000_000} MB`});
  if (typeof input !== 'string') {
    const kind = binaryKind(input);
    if (kind !== undefined) return refusal(kind);
    let text: string;
    try {
      text = new TextDecoder('utf-8', {fatal: true}).decode(input);
    } catch {
      return refusal('readable.not-utf8');
    }
    return read(text);
  }
  const text = (input.startsWith('\ufeff') ? input.slice(1) : input).trim();
  if (text.includes('\0')) return refusal('readable.binary');
  // A token may be saved as a JSON string, or broken into lines by a mail program.
  const token = (/^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text).replace(/\s+/g, '');
  if (!text.startsWith('{') && !text.startsWith('[') && (isCompactJws(token) || isSdJwt(token) || isCompactJwe(token))) return readToken(token);
  const kind = markupKind(text);
  if (kind !== undefined) return refusal(kind);

  const parsed = readJson(text, limits);
  if (!parsed.ok) return refusalOf(parsed.problems, 'readable.not-json');
  const dropped = parsed.notes.map(({pointer}) => pointer);
  const {value} = parsed;
  if (!isJwsJson(value)) return found(value, 'none', value, dropped);
  // The payload of a sealed EDC stands unencoded (RFC 7797); that of another JWS is base64url.
  const payload = value.payload.trimStart().startsWith('{') ? value.payload : base64urlText(value.payload);
  return opened(payload, 'seal', value);
}

/**
 * What was read, with the values that an SD-JWT shows in their places. Where its disclosures do not fit, only what is always visible is shown:
 * the check of the proof says why.
 */
export async function openedFully(before: Found): Promise<Found> {
  if (before.envelope !== 'sd-jwt') return before;
  const token = String(before.file);
  try {
    const document = await openSdJwt(token).then(({payload}) => payload, () => openSigned(token));
    return {...before, format: formatOfSdJwt(document), document};
  } catch {
    return refusal('readable.token-broken');
  }
}
