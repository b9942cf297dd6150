// Peers used as an independent opinion; they bring no types.
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: {cryptosuite: unknown; signer?: unknown; date?: Date}) => object;
}
declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(): Promise<{id: string; controller: string; publicKeyMultibase: string; signer(): unknown}>;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/ecdsa-multikey' {
  export function generate(options: {curve: 'P-256'}): Promise<{id: string; controller: string; publicKeyMultibase: string; signer(): unknown; export(options: {publicKey: true}): Promise<{publicKeyMultibase: string}>}>;
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): unknown;
  export function createVerifyCryptosuite(): unknown;
}
declare module '@digitalbazaar/vc' {
  interface Settings {credential: object; suite: object; documentLoader: (url: string) => Promise<object>}
  export function issue(settings: Settings): Promise<object>;
  export function signPresentation(settings: {presentation: object; suite: object; challenge: string; domain?: string; documentLoader: (url: string) => Promise<object>}): Promise<object>;
  export function verifyCredential(settings: Settings & {now?: Date; checkStatus?: () => Promise<{verified: boolean}>}): Promise<{verified: boolean; error?: unknown}>;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface List {setStatus(index: number, on: boolean): void; getStatus(index: number): boolean; length: number}
  export function createList(options: {length: number}): Promise<List>;
  export function decodeList(options: {encodedList: string}): Promise<List>;
  export function createCredential(options: {id: string; list: List; statusPurpose: string}): Promise<Record<string, unknown>>;
  export function checkStatus(options: {credential: unknown; documentLoader: (url: string) => Promise<object>; suite: object}): Promise<{verified: boolean; error?: unknown; results?: {status: boolean}[]}>;
}
declare module 'jsonld' {
  const jsonld: {canonize(document: object, options: object): Promise<string>};
  export default jsonld;
}
