import {addressesOf} from '../proofs';
import {certificatesIn} from './certificateFile';
import {fromBase64, idOf, isObject, objectsOf, stringsOf, type JsonObject} from '../values';
import {read} from './read';
import {isStatusList, namesList} from './statusList';

/** A file that says nothing about a learner and helps to check others: the keys of an issuer, certificates to trust, a list of what was revoked, or definitions of terms. */
export interface Helper {
  kind: 'did-document' | 'status-list' | 'certificate' | 'context';
  /** What it calls itself; of several certificates the subject of the first; of definitions the address that they may be those of. */
  id: string;
  /** The document; for certificates an object that holds them. */
  document: JsonObject;
  /** The text of a status list that came as a token: its proof is checked on this. */
  token?: string;
}

// Keys of an issuer stand in a DID document, or in a controller document at a web address.
const isKeyDocument = (document: JsonObject): boolean => ('verificationMethod' in document || 'assertionMethod' in document) && !('credentialSubject' in document) && !('proof' in document && 'issuer' in document);

/** The helper in a file, or undefined where it is none. Never throws, whatever it is given. */
export function helperIn(input: Uint8Array | string): Helper | undefined {
  try {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
    const certificates = certificatesIn(bytes);
    if (certificates !== undefined) return {kind: 'certificate', id: certificates.id, document: {...certificates}};
    const {document, envelope, file} = read(bytes);
    const [definitions] = document !== undefined && isObject(document['@context']) ? addressesOf(document['@context']) : [];
    if (document !== undefined && definitions !== undefined) return {kind: 'context', id: definitions, document};
    const id = document && idOf(document);
    if (document === undefined || id === undefined) return undefined;
    if (isStatusList(document)) return {kind: 'status-list', id, document, ...(envelope === 'vc-jwt' && typeof file === 'string' && {token: file})};
    return isKeyDocument(document) ? {kind: 'did-document', id, document} : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a credential asks for this helper: it names the list, or its issuer or the method of its proof is described by the document. */
export function serves({kind, id, document}: Helper, credential: unknown): boolean {
  if (!isObject(credential)) return false;
  if (kind === 'status-list') {
    return objectsOf(credential.credentialStatus).some(({statusListCredential: address}) => typeof address === 'string' && namesList(address, document) !== undefined);
  }
  if (kind === 'context') {
    const named = isObject(document['@context']) ? addressesOf(document['@context']) : [];
    return stringsOf(credential['@context']).some((address) => named.includes(address));
  }
  return idOf(credential.issuer) === id || objectsOf(credential.proof).flatMap(({verificationMethod}) => stringsOf(verificationMethod)).some((method) => method.split('#')[0] === id);
}

/** Helpers as the options of a check. */
export const helping = (helpers: readonly Helper[]): {didDocuments: readonly unknown[]; statusLists: readonly unknown[]; certificates: readonly Uint8Array[]; contexts: readonly unknown[]} => {
  const of = (kind: Helper['kind']): readonly Helper[] => helpers.filter((helper) => helper.kind === kind);
  return {
    didDocuments: of('did-document').map(({document}) => document), statusLists: of('status-list').map(({document, token}) => token ?? document),
    certificates: of('certificate').flatMap(({document}) => stringsOf(document.certificates)).flatMap((text) => fromBase64(text) ?? []),
    contexts: of('context').map(({document}) => document),
  };
};
