import {fromBase64url, idOf, isObject, objectsOf, readUpTo, streamOf, stringsOf, type JsonObject} from '../values';

// A list has at least 131,072 entries for privacy; 16 MB hold 134 million.
const maxListBytes = 16_000_000;

/** Why a status list could not be read. */
export type ListFault = 'not-a-list' | 'encoding' | 'too-large' | 'out-of-range';

/** A status list, unpacked. */
export interface StatusList {
  purposes: readonly string[];
  /** Number of entries of `size` bits. */
  bytes: Uint8Array;
}

/** Types of a status list credential and of its subject: Bitstring Status List 1.0, and StatusList2021 before it. */
const kinds: readonly {credential: string; subject: string}[] = [
  {credential: 'BitstringStatusListCredential', subject: 'BitstringStatusList'},
  {credential: 'StatusList2021Credential', subject: 'StatusList2021'},
];

/** Whether a document is a status list credential, whatever is in it. */
export const isStatusList = (document: JsonObject): boolean => stringsOf(document.type).some((type) => kinds.some(({credential}) => credential === type));

const lastSegment = (address: string): string => address.split(/[/#?]/).filter((part) => part !== '').at(-1) ?? '';

/**
 * Whether a list is the one at an address: by its own name, or by the last part of it, because published lists often name themselves by
 * another address than the one they are fetched from. Undefined where it is another list.
 */
export function namesList(address: string, list: JsonObject): 'exactly' | 'alike' | undefined {
  const id = idOf(list) ?? '';
  return id === address ? 'exactly' : lastSegment(id) === lastSegment(address) ? 'alike' : undefined;
}

/** Unpacks gzip up to a limit, so that a small file cannot fill the memory. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | ListFault> {
  try {
    return await readUpTo(streamOf(bytes).pipeThrough(new DecompressionStream('gzip')), maxListBytes) ?? 'too-large';
  } catch {
    return 'encoding';
  }
}

/** The list in a status list credential (Bitstring Status List §2.2; StatusList2021 §2.2). */
export async function readStatusList(credential: JsonObject): Promise<StatusList | ListFault> {
  const types = stringsOf(credential.type);
  const subject = objectsOf(credential.credentialSubject).find(({type}) => kinds.some((kind) => types.includes(kind.credential) && stringsOf(type).includes(kind.subject)));
  if (!isObject(subject) || typeof subject.encodedList !== 'string') return 'not-a-list';
  const packed = fromBase64url(subject.encodedList.replace(/^u/, '').replace(/=+$/, ''));
  if (packed === null) return 'encoding';
  const bytes = await gunzip(packed);
  return typeof bytes === 'string' ? bytes : {purposes: stringsOf(subject.statusPurpose), bytes};
}

/** The entry at an index: `size` bits, the first bit of the list is the highest of its first byte. */
export function entryAt({bytes}: StatusList, index: number, size = 1): number | ListFault {
  const start = index * size;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || size < 1 || size > 16 || start + size > bytes.length * 8) return 'out-of-range';
  let value = 0;
  for (let bit = start; bit < start + size; bit++) value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}
