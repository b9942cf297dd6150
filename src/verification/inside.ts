import {carrierOf, type CarrierFault, type CarrierId, type Part} from '../carriers';
import {fromBase64, fromBase64url, idOf, isObject, listOf, objectsOf, utf8, type JsonObject} from '../values';
import {isChecked} from './detect';
import {read} from './read';
import {binaryKind} from './sniff';
import {type LabelCode} from './words';

/** What a credential can lie in: a file that carries others, or a document that holds others. */
export type ContainerId = CarrierId | 'presentation' | 'clr' | 'enveloped';

/** Something inside that gets a report of its own. */
export interface Inner {name: string; bytes: Uint8Array}

/** What was found in a carrier: the parts to be checked, and the names of those that are none of a credential. */
export type Opened = {readonly ok: true; readonly container: CarrierId; readonly inner: readonly Inner[]; readonly beside: readonly string[]} | {readonly ok: false; readonly container: CarrierId; readonly fault: CarrierFault};

// A credential or what its holder may take for one; a broken one must be told, not left aside.
const named: readonly LabelCode[] = ['open-badge-2', 'presentation', 'enveloped', 'sd-jwt', 'jwe', 'token-content'];
const credentialName = /\.(?:json|jsonld|json-ld|jwt|jws|vc|sd-jwt|sdjwt)$/i;
// Files that systems add to archives for themselves.
const systemName = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

function isWanted({name, bytes}: Part): boolean {
  const carrier = carrierOf(bytes);
  // Archives in archives are not followed.
  if (carrier !== undefined) return carrier.id !== 'zip' && !systemName.test(name);
  const {readable, format} = read(bytes);
  // A credential under a hidden name is one all the same.
  return readable.outcome === 'fail' ? credentialName.test(name) && !systemName.test(name) : isChecked(format) || named.includes(format);
}

/**
 * A badge of version 2 that is kept on the issuer's server has only its address in the picture (Open Badges Baking Specification 2.0);
 * it is told as the assertion it stands for.
 */
function hosted(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes).trim();
  return /^https?:\/\/\S+$/.test(text) ? utf8(JSON.stringify({'@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: text})) : bytes;
}

const select: Readonly<Record<CarrierId, (parts: readonly Part[]) => {inner: readonly Inner[]; beside: readonly string[]}>> = (() => {
  const baked = (parts: readonly Part[]) => ({inner: parts.map(({name, bytes}) => ({name, bytes: hosted(bytes)})), beside: []});
  const files = (parts: readonly Part[]) => {
    const inner = parts.filter(isWanted);
    return {inner, beside: parts.filter((part) => !inner.includes(part) && !systemName.test(part.name)).map(({name}) => name)};
  };
  return {png: baked, svg: baked, pdf: files, zip: files};
})();

/** Opens a file that can carry credentials; undefined when it is none. Never throws for its content. */
export async function openCarrier(bytes: Uint8Array): Promise<Opened | undefined> {
  const carrier = carrierOf(bytes);
  // Office documents are archives too; a credential is not looked for in them.
  if (carrier === undefined || binaryKind(bytes) === 'readable.office') return undefined;
  const carried = await carrier.read(bytes);
  return carried.ok ? {ok: true, container: carrier.id, ...select[carrier.id](carried.parts)} : {ok: false, container: carrier.id, fault: carried.fault};
}

/** Text of a data: address (RFC 2397); undefined where it is none, cannot be decoded, or says that it is no credential or presentation. */
function ofDataAddress(address: unknown): string | undefined {
  const [, type = '', encoding, content] = (typeof address === 'string' ? /^data:([\w.+/-]{0,100})(?:;(?!base64)[\w=.+-]{1,100})*(;base64)?,(.*)$/s.exec(address) : null) ?? [];
  if (content === undefined || !/^application\/(?:v[cp]|jwt|dc\+sd-jwt)\b/.test(type)) return undefined;
  try {
    if (encoding === undefined) return decodeURIComponent(content);
    const bytes = fromBase64(content) ?? fromBase64url(content.replace(/=+$/, ''));
    return bytes === null ? undefined : new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

const written = (value: unknown): Uint8Array => utf8(typeof value === 'string' ? value : JSON.stringify(value));
const titleOf = (value: unknown, index: number): string => {
  const {name, id} = isObject(value) ? value : {};
  const text = [name, id].find((each) => typeof each === 'string' && !each.startsWith('data:'));
  return typeof text === 'string' ? text.slice(0, 120) : String(index + 1);
};
const all = (values: readonly unknown[]): readonly Inner[] => values.map((value, index) => ({name: titleOf(value, index), bytes: written(value)}));

/** How credentials lie in documents of a format; a table, because each format has its own place for them. */
const nesting: Readonly<Partial<Record<LabelCode, {container: ContainerId; inner(document: JsonObject): readonly Inner[]}>>> = {
  // VC Data Model 2.0, 4.13 and 4.13.1; 1.1, 4.10.
  presentation: {container: 'presentation', inner: (document) => {
    const token = ofDataAddress(document.id);
    return token === undefined ? all(listOf(document.verifiableCredential)) : [{name: '1', bytes: utf8(token)}];
  }},
  // VC Data Model 2.0, 4.12.1.
  enveloped: {container: 'enveloped', inner: (document) => {
    const token = ofDataAddress(document.id);
    return token === undefined ? [] : [{name: idOf(document)?.slice(5, 40).split(',')[0] ?? '', bytes: utf8(token)}];
  }},
  // Comprehensive Learner Record 2.0, ClrSubject.
  clr: {container: 'clr', inner: ({credentialSubject}) => all(objectsOf(credentialSubject).flatMap(({verifiableCredential}) => listOf(verifiableCredential)))},
};

/** The credentials inside a document, if its format holds others. */
export function nestedIn(format: string, document: JsonObject | undefined): {container: ContainerId; inner: readonly Inner[]} | undefined {
  const found = Object.hasOwn(nesting, format) ? nesting[format as LabelCode] : undefined;
  return found === undefined || document === undefined ? undefined : {container: found.container, inner: found.inner(document)};
}
