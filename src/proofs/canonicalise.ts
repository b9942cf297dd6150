import jsonldContext from 'jsonld/lib/context.js';
import ContextResolver from 'jsonld/lib/ContextResolver.js';
import jsonldEvents from 'jsonld/lib/events.js';
import jsonldExpand from 'jsonld/lib/expand.js';
import jsonldToRdf, {type Quad} from 'jsonld/lib/toRdf.js';
import rdfCanonize from 'rdf-canonize';
import {contextOf, knownContexts, type ContextTable} from './contexts';
import {below, hasTooManyContexts, hex, utf8} from '../values';
import {engine} from './engine';
import {ProofError} from './outcome';

/** Options of canonicalise. */
export interface CanonicaliseOptions {
  signal?: AbortSignal;
  /** The work ends after this time. Default 10 seconds. */
  timeoutMs?: number;
  /** Contexts a document may name; the bundled ones unless a test adds one. */
  contexts?: ContextTable;
}

const deepest = 100;

/** Objects that a document may have: the library cannot be stopped while it works on them. The largest official sample has 1,170. */
const mostObjects = 5000;
// Sets of plain values cost the square of their size; the largest official sample has 12,000 values in all.
const mostValues = 15_000;

/**
 * A proof covers statements, and one statement can be written in many ways; a reader, and every check here, sees the plain way only.
 * So what is written otherwise is refused, or a signed end date could be there for the proof and hidden from everybody else:
 * - contexts inside the document (they could give signed words another meaning);
 * - names written as addresses or with a prefix, and keywords other than those of a value with its language;
 * - statements about the credential itself that stand somewhere inside it.
 */
class PlainNotation {
  private objects = 0;
  private values = 0;
  constructor(private readonly credential: unknown) {}

  check(value: unknown, pointer: string, depth: number): void {
    if (depth > deepest) throw new ProofError('too-deep', {limit: deepest});
    this.values += 1;
    if (this.values > mostValues) throw new ProofError('graph-too-complex');
    if (typeof value === 'number' && !Number.isFinite(value)) throw new ProofError('document-invalid', {detail: 'a number beyond what can be written'});
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item, i) => this.check(item, below(pointer, i), depth + 1));
      return;
    }
    this.objects += 1;
    if (this.objects > mostObjects) throw new ProofError('graph-too-complex');
    const keys = Object.keys(value);
    const isValue = '@value' in value;
    const id = (value as {id?: unknown}).id;
    if (depth > 0 && id !== undefined && id === this.credential && keys.some((key) => key !== 'id' && key !== 'type')) throw new ProofError('notation-hidden', {pointer});
    for (const key of keys) {
      const at = below(pointer, key);
      const item = (value as Record<string, unknown>)[key];
      if (key === '@context' && ![item].flat().every((entry) => typeof entry === 'string')) throw new ProofError('context-inline', {pointer: at});
      if (key.includes(':') || (key.startsWith('@') && key !== '@context' && !(isValue && valueKeywords.has(key)))) throw new ProofError('notation-hidden', {pointer: at});
      this.check(item, at, depth + 1);
    }
  }
}
const valueKeywords: ReadonlySet<string> = new Set(['@value', '@language', '@direction', '@type']);

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value) ?? '');

// What the JSON-LD library's safe mode says, by its event code.
const lossOf = ({code, details}: JsonLdEvent): ProofError => {
  if (code === 'invalid property') return new ProofError('term-undefined', {term: text(details.property)});
  if (code === 'relative @type reference') return new ProofError('type-undefined', {term: text(details.type)});
  if (/^relative .*reference$/.test(code)) return new ProofError('reference-relative', {value: text(details.id ?? details.value ?? details.object ?? details.subject ?? details.predicate)});
  return new ProofError('data-lost', {event: code});
};

const refusalOf = (error: unknown, signal: AbortSignal | undefined): unknown => {
  if (error instanceof ProofError) return error;
  if (signal?.aborted) return new ProofError('aborted');
  if (error instanceof RangeError) return new ProofError('too-deep', {limit: deepest});
  if (!(error instanceof Error)) return error;
  const {code, term, event, cause} = ('details' in error ? error.details : {}) as {code?: string; term?: string; event?: JsonLdEvent; cause?: unknown};
  if (cause instanceof ProofError) return cause;
  if (event !== undefined) return lossOf(event);
  if (code === 'protected term redefinition') return new ProofError('term-protected', {term: text(term)});
  if (error.message.startsWith('Maximum deep iterations')) return new ProofError('graph-too-complex');
  if (error.message.startsWith('Abort signal received')) return new ProofError('timed-out');
  return new ProofError('document-invalid', {detail: code ?? error.message});
};

// Contexts are few and fixed, so what the library works out about them may stay.
const sharedCaches = new WeakMap<ContextTable, Map<string, unknown>>();

const toDataset = async (document: object, contexts: ContextTable): Promise<readonly Quad[]> => {
  const sharedCache = sharedCaches.get(contexts) ?? new Map<string, unknown>();
  sharedCaches.set(contexts, sharedCache);
  const options = {
    safe: true, base: '', eventHandler: [jsonldEvents.safeEventHandler], produceGeneralizedRdf: false, keepFreeFloatingNodes: false,
    contextResolver: new ContextResolver({sharedCache}),
    documentLoader: async (address: string) => ({contextUrl: null, documentUrl: address, document: await contextOf(address, contexts), tag: 'static'}),
  };
  // The library's own front does these steps, together with a loader and much else that must not come along.
  const expanded = await jsonldExpand.expand({activeCtx: jsonldContext.getInitialContext(options), element: structuredClone(document), options});
  const unwrapped = typeof expanded === 'object' && expanded !== null && !Array.isArray(expanded) && Object.keys(expanded).join() === '@graph'
    ? (expanded as {'@graph': unknown})['@graph'] : expanded;
  return jsonldToRdf.toRDF([unwrapped ?? []].flat(), options);
};

/** A clock and a signal that the library asks: no timer could fire inside one long run, so the answer is worked out when it asks. */
interface Work {readonly aborted: boolean; readonly reason: string}

const inSafeMode = async <Result>(document: unknown, {signal, timeoutMs = 10_000, contexts = knownContexts}: CanonicaliseOptions, then: (dataset: readonly Quad[], work: Work) => Promise<Result>): Promise<Result> => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new ProofError('document-invalid', {detail: 'not an object'});
  if (!('@context' in document)) throw new ProofError('context-missing');
  if (signal?.aborted) throw new ProofError('aborted');
  const end = performance.now() + timeoutMs;
  const work = {get aborted() {return signal?.aborted === true || performance.now() > end;}, reason: 'time'};
  try {
    if (hasTooManyContexts(document)) throw new ProofError('graph-too-complex');
    new PlainNotation((document as {id?: unknown}).id).check(document, '', 0);
    const dataset = await toDataset(document, contexts);
    if (work.aborted) throw new ProofError(signal?.aborted ? 'aborted' : 'timed-out');
    return await then(dataset, work);
  } catch (error) {
    throw refusalOf(error, signal);
  }
};

/** The statements of a JSON-LD document before they are brought into their canonical order. Refuses what canonicalise refuses. */
export const statementsOf = (document: unknown, options: CanonicaliseOptions = {}): Promise<readonly Quad[]> => inSafeMode(document, options, async (dataset) => dataset);

/**
 * Canonical N-Quads of a JSON-LD document (RDFC-1.0), in safe mode: what would be dropped, and so left unsigned, is refused;
 * so is what would be signed but not seen (notation-hidden).
 * Throws ProofError: context-missing, context-unknown, context-inline, context-changed, notation-hidden, term-undefined, type-undefined, term-protected,
 * reference-relative, data-lost, document-invalid, too-deep, graph-too-complex, timed-out, aborted.
 */
export const canonicalise = (document: unknown, options: CanonicaliseOptions = {}): Promise<string> => inSafeMode(document, options, async (dataset, work) => (
  // The work factor stays at its default: graphs built to be costly are refused.
  rdfCanonize.canonize(dataset, {algorithm: 'RDFC-1.0', signal: work, ...await digestOption()})
));

// rdf-canonize wants crypto.subtle; where a page has none, the engine's own SHA-256 steps in.
const digestOption = async (): Promise<{createMessageDigest?: () => {update(part: string): void; digest(): Promise<string>}}> => {
  const {name, sha256} = await engine();
  if (name === 'webcrypto') return {};
  return {createMessageDigest: () => {
    let content = '';
    return {update: (part) => {content += part;}, digest: async () => hex(await sha256(utf8(content)))};
  }};
};
