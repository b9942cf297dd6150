import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type ProofCheck} from '../../src/proofs';
import {idOf} from '../../src/values';
import {concludedProof, listCredential} from './statusLists';
import {checkStatus} from '../../src/verification/checks/status';
import {entryAt, readStatusList} from '../../src/verification/statusList';

const address = 'https://lists.example.org/status/3';
const at = new Date('2026-11-23T12:00:00Z');
const entry = (more: Record<string, unknown> = {}) => ({id: `${address}#7`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: address, ...more});
const credential = (status: unknown) => ({issuer: 'did:example:issuer', credentialStatus: status});
// The list's own issuer signed it, unless a test says otherwise.
const signedBy = (id: string | undefined): ProofCheck => ({...concludedProof('signature-valid'), ...(id !== undefined && {signer: {id, source: 'did-document'}})});
const check = (status: unknown, lists: readonly unknown[], proof?: ProofCheck) => checkStatus(credential(status), {at, lists, checkProof: async (list) => proof ?? signedBy(idOf(typeof list === 'string' ? undefined : list.issuer))});

describe('unpacking a status list', () => {
  it('finds exactly the bits that were set, whatever their number', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat({max: 4095}), {maxLength: 40}), async (indexes) => {
      const list = await readStatusList(listCredential(address, indexes));
      expect(typeof list).toBe('object');
      if (typeof list === 'string') return;
      expect(Array.from({length: 4096}, (_, index) => index).filter((index) => entryAt(list, index) === 1)).toEqual([...indexes].sort((a, b) => a - b));
    }), {numRuns: 25});
  });
  it('reads the example of the specification: 131,072 places, none of them marked', async () => {
    // Bitstring Status List 1.0, 2.2.
    const encodedList = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
    const list = await readStatusList({...listCredential(address, []), credentialSubject: {type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList}});
    expect(typeof list === 'string' ? list : [list.purposes, list.bytes.length * 8, list.bytes.some((byte) => byte !== 0)]).toEqual([['revocation'], 131_072, false]);
  });
  it('reads StatusList2021, which has no multibase letter', async () => {
    const bytes = new Uint8Array(16);
    bytes[0] = 0b0000_0001;
    const list = await readStatusList({
      type: ['VerifiableCredential', 'StatusList2021Credential'], credentialSubject: {type: 'StatusList2021', encodedList: Buffer.from(gzipSync(bytes)).toString('base64url'), statusPurpose: 'revocation'},
    });
    expect(typeof list === 'string' ? list : [entryAt(list, 7), entryAt(list, 6)]).toEqual([1, 0]);
  });
  it('reads entries of several bits', async () => {
    const list = await readStatusList(listCredential(address, [8, 10]));
    expect(typeof list === 'string' ? list : entryAt(list, 2, 4)).toBe(0b1010);
  });
  it('refuses a small file that unpacks to more than 16 MB', async () => {
    const bomb = `u${Buffer.from(gzipSync(new Uint8Array(20_000_000))).toString('base64url')}`;
    expect(await readStatusList({...listCredential(address, []), credentialSubject: {type: 'BitstringStatusList', encodedList: bomb}})).toBe('too-large');
  });
  it.each<[string, Record<string, unknown>]>([
    ['not-a-list', {type: ['VerifiableCredential']}], ['not-a-list', {credentialSubject: {type: 'BitstringStatusList'}}],
    ['encoding', {credentialSubject: {type: 'BitstringStatusList', encodedList: 'u%%%'}}], ['encoding', {credentialSubject: {type: 'BitstringStatusList', encodedList: 'uAAAA'}}],
  ])('says %s of a broken one', async (fault, more) => {
    expect(await readStatusList({...listCredential(address, []), ...more})).toBe(fault);
  });
  it('says when the list is too short', async () => {
    const list = await readStatusList(listCredential(address, []));
    expect(typeof list === 'string' ? list : [entryAt(list, 1_000_000), entryAt(list, -1), entryAt(list, 1.5)]).toEqual(['out-of-range', 'out-of-range', 'out-of-range']);
  });
});

describe('the status of a credential', () => {
  const clear = listCredential(address, []);
  const marked = listCredential(address, [7]);
  it.each<[string, string, unknown, readonly unknown[]]>([
    ['not-applicable', 'status.none', undefined, []],
    ['not-checked', 'status.list-needed', entry(), []],
    ['not-checked', 'status.other-list', entry(), [listCredential('https://lists.example.org/status/4', [])]],
    ['not-checked', 'status.kind-unknown', {id: 'https://x', type: '1EdTechRevocationList'}, [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: 'seven'}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: ''}), [clear]],
    // What Number() would make a place or a size of: nothing may be read at another place than the issuer wrote.
    ['fail', 'status.entry-malformed', entry({statusListIndex: ' '}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: []}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: true}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: '0x7'}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusListIndex: '1e1'}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusSize: 'one'}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusSize: {}}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusSize: 1.5}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusSize: 0}), [clear]],
    ['fail', 'status.entry-malformed', entry({statusPurpose: ['revocation']}), [clear]],
    ['fail', 'status.out-of-range', entry({statusListIndex: 9_999_999}), [clear]],
    ['fail', 'status.purpose', entry({statusPurpose: 'suspension'}), [clear]],
    ['fail', 'status.list-malformed', entry(), [{...clear, type: ['VerifiableCredential']}]],
    ['pass', 'status.ok', entry(), [clear]],
    ['pass', 'status.ok', entry({statusListIndex: 7}), [clear]],
    ['fail', 'status.revoked', entry(), [marked]],
    ['fail', 'status.suspended', entry({statusPurpose: 'suspension'}), [listCredential(address, [7], {statusPurpose: ['suspension']})]],
    ['warning', 'status.message', entry({statusPurpose: 'message'}), [listCredential(address, [7], {statusPurpose: 'message'})]],
    ['fail', 'status.revoked', [entry({statusPurpose: 'message'}), entry()], [listCredential(address, [7], {statusPurpose: ['message', 'revocation']})]],
    ['warning', 'status.other-address', entry(), [{...clear, id: 'https://elsewhere.example.org/3'}]],
    ['warning', 'status.other-issuer', entry(), [{...clear, issuer: 'did:example:other'}]],
    ['not-checked', 'status.list-time', entry(), [{...clear, validUntil: '2020-01-01T00:00:00Z'}]],
    ['fail', 'status.revoked', entry(), [{...marked, validUntil: '2020-01-01T00:00:00Z'}]],
  ])('is %s, %s', async (outcome, code, status, lists) => {
    expect(await check(status, lists)).toMatchObject({outcome, code});
  });
  it('is not cleared by a list that somebody else signed in the name of the issuer', async () => {
    const list = [{...listCredential(address, [])}];
    expect(await check(entry(), list)).toMatchObject({outcome: 'pass', code: 'status.ok'});
    for (const forged of [signedBy('did:example:mallory'), signedBy(undefined)]) expect(await check(entry(), list, forged)).toMatchObject({outcome: 'not-checked', code: 'status.list-unproven'});
  });
  it('counts a mark even where the signature of the list could not be checked, and the absence of one not', async () => {
    const open = concludedProof('key-not-available');
    expect(await check(entry(), [marked], open)).toMatchObject({outcome: 'fail', code: 'status.revoked'});
    expect(await check(entry(), [clear], open)).toMatchObject({outcome: 'not-checked', code: 'status.list-unproven'});
  });
  it('fails on a list that was changed after signing', async () => {
    expect(await check(entry(), [clear], concludedProof('signature-mismatch'))).toMatchObject({outcome: 'fail', code: 'status.list-proof'});
  });
});
