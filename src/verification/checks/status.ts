import {type ProofCheck} from '../../proofs';
import {idOf, isObject, objectsOf, stringsOf, type JsonObject} from '../../values';
import {read} from '../read';
import {type Result} from '../report';
import {entryAt, namesList, readStatusList} from '../statusList';
import {checkSigner} from './proof';
import {checkValidity} from './validity';

/** What the check needs: the clock, the lists that the reader gave, and a way to check the proof of a list. */
export interface StatusOptions {
  at: Date;
  lists: readonly unknown[];
  /** Given the document, or the text of the token that the list came in. */
  checkProof(list: JsonObject | string): Promise<ProofCheck>;
}

/** A list, and what its proof is checked on. */
interface GivenList {list: JsonObject; secured: JsonObject | string}

const givenLists = (lists: readonly unknown[]): GivenList[] => lists.flatMap((given): GivenList[] => {
  if (isObject(given)) return [{list: given, secured: given}];
  const document = typeof given === 'string' ? read(given).document : undefined;
  return document === undefined ? [] : [{list: document, secured: String(given)}];
});

const knownEntries: readonly string[] = ['BitstringStatusListEntry', 'StatusList2021Entry'];

/** The list an entry names, among those given; where its name is only alike, the result says so. */
function listFor(address: string, lists: readonly GivenList[]): GivenList & {sameAddress: boolean} | undefined {
  const exact = lists.find(({list}) => namesList(address, list) === 'exactly');
  if (exact !== undefined) return {...exact, sameAddress: true};
  const alike = lists.find(({list}) => namesList(address, list) === 'alike');
  return alike && {...alike, sameAddress: false};
}

/** From worst to best, for a credential that has several entries. */
const severity: readonly Result['outcome'][] = ['fail', 'not-checked', 'warning', 'pass'];

/** A list, unpacked, with what is shown of its signature; worked out once, however many entries name it. */
interface CheckedList {content: Awaited<ReturnType<typeof readStatusList>>; proof: ProofCheck; signer: Result}

// Whoever made the list must be whom it names as its issuer: a proof by any other key says nothing about the issuer's word.
const lookInto = async ({list, secured}: GivenList, options: StatusOptions): Promise<CheckedList> => {
  const proof = await options.checkProof(secured);
  return {content: await readStatusList(list), proof, signer: checkSigner(list, proof, false)};
};

type Look = (list: GivenList) => Promise<CheckedList>;

/** A whole number from 0, as entries write it: in decimal digits or as a number of JSON (Bitstring Status List §2.1). Nothing else is one, however a program might convert it. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

async function checkEntry(entry: JsonObject, credential: JsonObject, options: StatusOptions, look: Look): Promise<Result> {
  const address = typeof entry.statusListCredential === 'string' ? entry.statusListCredential : undefined;
  const purpose = typeof entry.statusPurpose === 'string' ? entry.statusPurpose : 'revocation';
  if (!stringsOf(entry.type).some((type) => knownEntries.includes(type))) return {outcome: 'not-checked', code: 'status.kind-unknown', data: {kind: stringsOf(entry.type)}};
  const index = wholeNumber(entry.statusListIndex);
  const size = entry.statusSize === undefined ? 1 : wholeNumber(entry.statusSize);
  const isPurpose = entry.statusPurpose === undefined || typeof entry.statusPurpose === 'string';
  if (address === undefined || index === undefined || size === undefined || size === 0 || !isPurpose) return {outcome: 'fail', code: 'status.entry-malformed'};
  if (options.lists.length === 0) return {outcome: 'not-checked', code: 'status.list-needed', data: {address}};
  const found = listFor(address, givenLists(options.lists));
  if (found === undefined) return {outcome: 'not-checked', code: 'status.other-list', data: {address}};
  const {list, sameAddress} = found;

  const {content, proof, signer} = await look(found);
  if (typeof content === 'string') return {outcome: 'fail', code: 'status.list-malformed', data: {address, fault: content}};
  const value = entryAt(content, index, size);
  if (typeof value === 'string') return {outcome: 'fail', code: 'status.out-of-range', data: {address, index}};
  if (content.purposes.length > 0 && !content.purposes.includes(purpose)) return {outcome: 'fail', code: 'status.purpose', data: {address, purpose, purposes: content.purposes}};

  const time = checkValidity(list, options.at);
  const data = {address, purpose, index, value};
  const inner = {list: idOf(list) ?? '', index, size, value, purposes: content.purposes, listProof: proof.code, listSigner: signer.code};
  if (proof.outcome === 'fail') return {outcome: 'fail', code: 'status.list-proof', data: {...data, reason: proof.code}, inner};
  // What speaks against the credential counts even where the list is old or its signature could not be checked.
  if (value !== 0 && purpose === 'revocation') return {outcome: 'fail', code: 'status.revoked', data, inner};
  if (value !== 0 && purpose === 'suspension') return {outcome: 'fail', code: 'status.suspended', data, inner};
  if (time.outcome === 'fail') return {outcome: 'not-checked', code: 'status.list-time', data, inner};
  if (proof.outcome !== 'pass') return {outcome: 'not-checked', code: 'status.list-unproven', data: {...data, reason: proof.code}, inner};
  if (signer.outcome !== 'pass') return {outcome: 'not-checked', code: 'status.list-unproven', data: {...data, reason: signer.code}, inner};
  if (value !== 0) return {outcome: 'warning', code: 'status.message', data, inner};
  if (idOf(list.issuer) !== idOf(credential.issuer)) return {outcome: 'warning', code: 'status.other-issuer', data: {...data, issuer: idOf(list.issuer) ?? ''}, inner};
  return sameAddress ? {outcome: 'pass', code: 'status.ok', data, inner} : {outcome: 'warning', code: 'status.other-address', data: {...data, list: idOf(list) ?? ''}, inner};
}

/** Revoked or suspended, by the lists that the reader gave (Bitstring Status List 1.0; StatusList2021). Nothing is fetched. */
export async function checkStatus(credential: JsonObject, options: StatusOptions): Promise<Result> {
  const entries = objectsOf(credential.credentialStatus);
  if (entries.length === 0) return {outcome: 'not-applicable', code: 'status.none'};
  const looked = new Map<unknown, Promise<CheckedList>>();
  const look: Look = (given) => {
    const known = looked.get(given.secured) ?? lookInto(given, options);
    looked.set(given.secured, known);
    return known;
  };
  const results = await Promise.all(entries.map((entry) => checkEntry(entry, credential, options, look)));
  return results.sort((a, b) => severity.indexOf(a.outcome) - severity.indexOf(b.outcome))[0] ?? {outcome: 'not-applicable', code: 'status.none'};
}
