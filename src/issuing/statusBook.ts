import {statusPurposes, type JsonObject, type StatusEntry, type StatusPurpose} from '../credentials';
import {type MessageData} from '../language';
import {addDataIntegrityProof, type SampleKey} from '../proofs';
import {readJson} from '../specification';
import {base64url, gzipped, idOf, isObject, objectsOf} from '../values';
import {entryAt, helperIn, readStatusList} from '../verification';
import {type SampleFile} from './sample';

/** Fewest entries of a list, so that nobody can tell from its length how many credentials there are (Bitstring Status List 1.0, 2.2 and 3.2). */
export const fewestEntries = 131_072;
const days = 30;
/** Mark of the ledger file. */
export const ledgerSchema = 'urn:microcvet:schema:status-ledger:1';
/** Name of the ledger file. */
export const ledgerName = 'status-ledger.json';

/** Which place belongs to which credential. Nothing in it says who holds the credential. */
export interface StatusRow {
  index: number;
  /** Identifier of the credential. */
  credential: string;
  /** When the place was given, ISO 8601. */
  given: string;
}

/** The two lists that a provider keeps, one for each purpose, and the ledger of their places. A credential has the same place in both. */
export interface StatusBook {
  /** Where each list is, or will be, published; it is also the name of the list. */
  addresses: Readonly<Record<StatusPurpose, string>>;
  /** One bit a place, the first bit the highest of the first byte. */
  bits: Readonly<Record<StatusPurpose, Uint8Array>>;
  rows: readonly StatusRow[];
}

/** Why something could not be done; the words are statusFaultText's. */
export type StatusFault =
  | 'address-not-https' | 'list-full' | 'place-unknown' | 'revocation-final' | 'revoked-already'
  | 'ledger-missing' | 'ledger-malformed' | 'list-missing' | 'list-malformed' | 'list-unknown';

/** A refusal with its code and data. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
  constructor(readonly code: StatusFault, readonly data: MessageData = {}) { super(code); }
}

const bothOf = <Value>(make: (purpose: StatusPurpose) => Value): Record<StatusPurpose, Value> => ({revocation: make('revocation'), suspension: make('suspension')});

const randomBelow = (bound: number): number => {
  const limit = Math.floor(2 ** 32 / bound) * bound;
  for (;;) {
    const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
    // The last, incomplete round would favour small numbers.
    if (value < limit) return value % bound;
  }
};

/**
 * Two empty lists below an address of the provider's website. Their names are drawn at random: verifiers also know a list by the last part of its
 * address, and two providers must not have the same. Throws StatusError 'address-not-https'.
 */
export function newStatusBook(address: string): StatusBook {
  let base: URL;
  try {
    base = new URL(address.endsWith('/') ? address : `${address}/`);
  } catch {
    throw new StatusError('address-not-https', {address});
  }
  if (base.protocol !== 'https:' || base.username !== '' || base.search !== '' || base.hash !== '') throw new StatusError('address-not-https', {address});
  const mark = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {addresses: bothOf((purpose) => `${base.href}sample-${purpose}-${mark}.json`), bits: bothOf(() => new Uint8Array(fewestEntries / 8)), rows: []};
}

const size = ({bits}: StatusBook): number => bits.revocation.length * 8;

/**
 * Places for some credentials, drawn at random among those never given, so that places tell nothing about the order of issuing (Bitstring Status
 * List 1.0, 2.1, statusListIndex). Throws StatusError 'list-full'.
 */
export function freePlaces(book: StatusBook, count: number): readonly number[] {
  const taken = new Set(book.rows.map(({index}) => index));
  if (taken.size + count > size(book)) throw new StatusError('list-full');
  return Array.from({length: count}, () => {
    let index: number;
    do index = randomBelow(size(book)); while (taken.has(index));
    taken.add(index);
    return index;
  });
}

/** A place for a credential; one that has a place keeps it. Throws StatusError 'list-full'. */
export function withPlace(book: StatusBook, credential: string, now: Date): {book: StatusBook; index: number} {
  const known = book.rows.find((row) => row.credential === credential);
  if (known) return {book, index: known.index};
  const [index = 0] = freePlaces(book, 1);
  return {book: {...book, rows: [...book.rows, {index, credential, given: now.toISOString()}]}, index};
}

/** What a credential says about its places, the revocation first (Bitstring Status List 1.0, 2.1). */
export const statusEntries = ({addresses}: Pick<StatusBook, 'addresses'>, index: number): readonly StatusEntry[] => statusPurposes.map((purpose) => ({
  id: `${addresses[purpose]}#${index}`, type: 'BitstringStatusListEntry', statusPurpose: purpose, statusListIndex: String(index), statusListCredential: addresses[purpose],
}));

/** Whether a place is marked. */
export const isMarked = ({bits}: StatusBook, purpose: StatusPurpose, index: number): boolean => entryAt({purposes: [], bytes: bits[purpose]}, index) === 1;

/**
 * The book with a place marked or unmarked. A suspension can end, a revocation cannot (Bitstring Status List 1.0, 2.1, statusPurpose).
 * Throws StatusError: 'place-unknown', 'revocation-final', 'revoked-already' for a suspension of what is revoked.
 */
export function withMark(book: StatusBook, purpose: StatusPurpose, credential: string, on: boolean): StatusBook {
  const row = book.rows.find((known) => known.credential === credential);
  if (row === undefined) throw new StatusError('place-unknown', {credential});
  const {index} = row;
  if (purpose === 'revocation' && !on && isMarked(book, 'revocation', index)) throw new StatusError('revocation-final', {credential});
  if (purpose === 'suspension' && on && isMarked(book, 'revocation', index)) throw new StatusError('revoked-already', {credential});
  const bytes = Uint8Array.from(book.bits[purpose]);
  const mask = 0x80 >> (index & 7);
  bytes[index >> 3] = on ? (bytes[index >> 3] ?? 0) | mask : (bytes[index >> 3] ?? 0) & ~mask;
  return {...book, bits: {...book.bits, [purpose]: bytes}};
}

const moment = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const listDocument = async ({addresses, bits}: StatusBook, purpose: StatusPurpose, issuer: string, now: Date): Promise<JsonObject> => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: addresses[purpose], type: ['VerifiableCredential', 'BitstringStatusListCredential'], name: `SAMPLE status list: ${purpose}`, issuer,
  validFrom: moment(now), validUntil: moment(new Date(now.getTime() + days * 86_400_000)),
  credentialSubject: {id: `${addresses[purpose]}#list`, type: 'BitstringStatusList', statusPurpose: purpose, encodedList: `u${base64url(await gzipped(Uint8Array.from(bits[purpose])))}`},
});

const fileName = (address: string): string => address.split('/').at(-1) ?? address;
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A file of a book. */
export interface StatusFile extends SampleFile {content: string}

/** The files of a book: both lists, signed now, as they go to their addresses, and the ledger, which stays with the provider. */
export async function statusFiles(book: StatusBook, key: SampleKey, now: Date): Promise<readonly StatusFile[]> {
  const lists = await Promise.all(statusPurposes.map(async (purpose) => {
    const {document} = await addDataIntegrityProof(await listDocument(book, purpose, key.did, now), key, {created: now});
    return {name: fileName(book.addresses[purpose]), content: written(document), mediaType: 'application/vc'};
  }));
  const ledger = {
    $schema: ledgerSchema, sample: true, note: 'Which place in the status lists belongs to which credential. Keep this file to yourself; the lists go to their addresses.', lists: book.addresses, rows: book.rows,
  };
  return [...lists, {name: ledgerName, content: written(ledger), mediaType: 'application/json'}];
}

const limits = {bytes: 20_000_000, depth: 8, values: 600_000};

const ledgerIn = (text: string): {addresses: StatusBook['addresses']; rows: readonly StatusRow[]} | undefined => {
  const parsed = readJson(text, limits);
  if (!parsed.ok || !isObject(parsed.value) || parsed.value.$schema !== ledgerSchema) return undefined;
  const {lists, rows} = parsed.value;
  const addresses = isObject(lists) ? statusPurposes.map((purpose) => lists[purpose]).filter((address) => typeof address === 'string') : [];
  const [revocation, suspension] = addresses;
  if (revocation === undefined || suspension === undefined || !Array.isArray(rows)) throw new StatusError('ledger-malformed', {part: 'lists'});
  const read = objectsOf(rows).map(({index, credential, given}): StatusRow => {
    if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0 || typeof credential !== 'string') throw new StatusError('ledger-malformed', {part: 'rows'});
    return {index, credential, given: typeof given === 'string' ? given : ''};
  });
  const distinct = (values: readonly unknown[]): boolean => new Set(values).size === rows.length;
  if (!distinct(read.map(({index}) => index)) || !distinct(read.map(({credential}) => credential))) throw new StatusError('ledger-malformed', {part: 'rows'});
  return {addresses: {revocation, suspension}, rows: read};
};

/**
 * The book in its three files, whatever their names and order; the lists may be tokens too. What a list says is taken as it stands: its proof is
 * not checked here, for it is signed anew. Throws StatusError.
 */
export async function readStatusBook(texts: readonly string[]): Promise<StatusBook> {
  const ledgers = texts.flatMap((text) => ledgerIn(text) ?? []);
  const [ledger] = ledgers;
  if (ledger === undefined || ledgers.length > 1) throw new StatusError('ledger-missing', {name: ledgerName});
  const lists = texts.map((text) => helperIn(text)).filter((helper) => helper?.kind === 'status-list').map((helper) => helper?.document ?? {});
  const bitsOf = async (purpose: StatusPurpose): Promise<Uint8Array> => {
    const address = ledger.addresses[purpose];
    const list = lists.find((candidate) => idOf(candidate) === address);
    if (list === undefined) throw new StatusError(lists.length > 1 ? 'list-unknown' : 'list-missing', {address, purpose});
    const content = await readStatusList(list);
    if (typeof content === 'string' || !content.purposes.includes(purpose)) throw new StatusError('list-malformed', {address, fault: typeof content === 'string' ? content : 'purpose'});
    return content.bytes;
  };
  const bits = {revocation: await bitsOf('revocation'), suspension: await bitsOf('suspension')};
  if (bits.revocation.length !== bits.suspension.length || ledger.rows.some(({index}) => index >= bits.revocation.length * 8)) throw new StatusError('ledger-malformed', {part: 'index'});
  return {addresses: ledger.addresses, bits, rows: ledger.rows};
}
