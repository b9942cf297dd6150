import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite as eddsaRdfc2022} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import * as peer from '@digitalbazaar/vc-bitstring-status-list';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  fewestEntries, isMarked, issueSamples, newStatusBook, readStatusBook, sampleProblemText, StatusError, statusEntries, statusFaultText, statusFiles, withMark, withPlace,
  type StatusBook, type StatusFile,
} from '../../src/issuing';
import {badgeFaults, haveOfficial} from '../conformance/official';
import {contextOf, makeSampleKey, signVcJwt, type SampleKey} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {type JsonObject} from '../../src/values';
import {helperIn, helping, verify, type Helper} from '../../src/verification';

// The peers look at the clock of the machine.
const now = new Date();
const address = 'https://www.example.org/status/';
const ids = (count: number): string[] => Array.from({length: count}, (_, index) => `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
const [first = '', second = ''] = ids(2);
const filled = (count: number): StatusBook => ids(count).reduce((book, id) => withPlace(book, id, now).book, newStatusBook(address));
const textsOf = (files: readonly StatusFile[]): string[] => files.map(({content}) => content);
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof StatusError) return error.code;
    throw error;
  }
  return 'nothing';
};

let key: SampleKey;
beforeAll(async () => {key = await makeSampleKey();});

const badgeWith = async (book: StatusBook, signer = key): Promise<{text: string; book: StatusBook; credential: JsonObject}> => {
  const specification = await loadExample('company');
  const openBadge = 'urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a10';
  const placed = withPlace(book, openBadge, now);
  const {files: [file], problems} = await issueSamples({
    specification, award: sampleAward(specification, now), format: 'open-badge', proof: 'eddsa-rdfc-2022', key: signer, now, paint: async () => {throw new TypeError('no picture');},
    ids: {edc: first, openBadge}, status: statusEntries(placed.book, placed.index),
  });
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  const written = String(file?.content ?? '');
  return {text: written, book: placed.book, credential: JSON.parse(written) as JsonObject};
};
const statusOf = async (text: string, files: readonly StatusFile[], at = now): Promise<string> => {
  const helpers = files.flatMap((file) => helperIn(file.content) ?? []);
  return (await verify(text, {at, ...helping(helpers as Helper[])})).checks.find(({id}) => id === 'status')?.code ?? '';
};

describe('places in a status list', () => {
  it('are never given twice, and do not tell the order', () => {
    const book = filled(400);
    const places = book.rows.map(({index}) => index);
    expect(new Set(places).size).toBe(400);
    expect(places.every((index) => index >= 0 && index < fewestEntries)).toBe(true);
    expect(places).not.toEqual(places.toSorted((a, b) => a - b));
    // Over the whole list: each quarter gets its share.
    for (let quarter = 0; quarter < 4; quarter++) expect(places.filter((index) => Math.floor(index / (fewestEntries / 4)) === quarter).length).toBeGreaterThan(50);
  });
  it('stay with their credential', () => {
    const {book, index} = withPlace(newStatusBook(address), first, now);
    expect(withPlace(book, first, now)).toEqual({book, index});
  });
  it('run out only when every one is taken', async () => {
    const small: StatusBook = {...newStatusBook(address), bits: {revocation: new Uint8Array(1), suspension: new Uint8Array(1)}};
    const full = ids(8).reduce((book, id) => withPlace(book, id, now).book, small);
    expect(full.rows.map(({index}) => index).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(await codeOf(() => withPlace(full, 'urn:uuid:9', now))).toBe('list-full');
  });
  it('are named in the credential once for each purpose', () => {
    const {book, index} = withPlace(newStatusBook(address), first, now);
    expect(statusEntries(book, index).map(({statusPurpose, statusListIndex, statusListCredential}) => [statusPurpose, statusListIndex, statusListCredential]))
      .toEqual([['revocation', String(index), book.addresses.revocation], ['suspension', String(index), book.addresses.suspension]]);
  });
  it.each(['', 'example.org', 'http://www.example.org/', 'https://user@example.org/', 'https://example.org/?a=1', 'https://example.org/#a', 'javascript:alert(1)'])('need the address of a folder on a website: not “%s”', async (wrong) => {
    expect(await codeOf(() => newStatusBook(wrong))).toBe('address-not-https');
  });
});

describe('marks in a status list', () => {
  it('are set and taken back one by one, and touch no other place', () => {
    const book = filled(40);
    fc.assert(fc.property(fc.subarray(book.rows.map(({credential}) => credential)), (chosen) => {
      const marked = chosen.reduce((before, id) => withMark(before, 'suspension', id, true), book);
      expect(book.rows.filter(({index}) => isMarked(marked, 'suspension', index)).map(({credential}) => credential)).toEqual(chosen);
      expect(marked.bits.revocation).toEqual(book.bits.revocation);
      const back = chosen.reduce((before, id) => withMark(before, 'suspension', id, false), marked);
      expect(back.bits).toEqual(book.bits);
      expect(book.bits.suspension.every((byte) => byte === 0)).toBe(true);
    }), {numRuns: 20});
  });
  it('end a suspension, never a revocation', async () => {
    const book = withMark(filled(2), 'revocation', first, true);
    expect(await codeOf(() => withMark(book, 'revocation', first, false))).toBe('revocation-final');
    expect(await codeOf(() => withMark(book, 'suspension', first, true))).toBe('revoked-already');
    expect(await codeOf(() => withMark(book, 'revocation', second, false))).toBe('nothing');
    expect(await codeOf(() => withMark(book, 'revocation', 'urn:uuid:unknown', true))).toBe('place-unknown');
  });
});

describe('the files of a status book', () => {
  it('are two lists for publishing and a ledger without personal data', async () => {
    const book = filled(3);
    const files = await statusFiles(book, key, now);
    expect(files.map(({name}) => name)).toEqual([expect.stringMatching(/^sample-revocation-[0-9a-f]{8}\.json$/), expect.stringMatching(/^sample-suspension-[0-9a-f]{8}\.json$/), 'status-ledger.json']);
    const [list] = files.map(({content}) => JSON.parse(content) as JsonObject);
    expect(list).toMatchObject({id: book.addresses.revocation, name: expect.stringMatching(/^SAMPLE/), issuer: key.did, credentialSubject: {type: 'BitstringStatusList', statusPurpose: 'revocation'}});
    expect(Date.parse(String(list?.validUntil)) - Date.parse(String(list?.validFrom))).toBe(30 * 86_400_000);
    expect(Object.keys((JSON.parse(files[2]?.content ?? '') as {rows: object[]}).rows[0] ?? {})).toEqual(['index', 'credential', 'given']);
  });

  it('hold as credentials of their own', async () => {
    for (const file of (await statusFiles(filled(1), key, now)).slice(0, 2)) {
      const report = await verify(file.content, {at: now});
      expect([report.format, report.verdict, report.checks.filter(({outcome}) => outcome === 'fail')]).toEqual(['vc-2', 'verified', []]);
    }
  });

  it('come back as the book that they were made of, in any order, and can be changed', async () => {
    const book = withMark(withMark(filled(5), 'revocation', first, true), 'suspension', second, true);
    const read = await readStatusBook(textsOf(await statusFiles(book, key, now)).toReversed());
    expect(read).toEqual(book);
    const again = await readStatusBook(textsOf(await statusFiles(withMark(read, 'suspension', second, false), key, now)));
    expect(again.bits.suspension.every((byte) => byte === 0)).toBe(true);
  });

  it('may hold the lists as tokens', async () => {
    const book = withMark(filled(2), 'revocation', first, true);
    const [revocation = '', suspension = '', ledger = ''] = textsOf(await statusFiles(book, key, now));
    const tokenOf = (text: string): Promise<string> => {
      const {proof: _, ...document} = JSON.parse(text) as JsonObject;
      return signVcJwt(document, key);
    };
    expect(await readStatusBook([await tokenOf(revocation), suspension, ledger])).toEqual(book);
  });

  it('are refused with a reason when one is missing, foreign or damaged', async () => {
    const files = textsOf(await statusFiles(filled(2), key, now));
    const others = textsOf(await statusFiles(filled(2), key, now));
    const [revocation = '', suspension = '', ledger = ''] = files;
    const changed = (recipe: (value: {rows: {index: unknown; credential: unknown}[]; lists: unknown}) => void): string => {
      const value = JSON.parse(ledger) as {rows: {index: unknown; credential: unknown}[]; lists: unknown};
      recipe(value);
      return JSON.stringify(value);
    };
    const cases: [string, readonly string[]][] = [
      ['ledger-missing', []], ['ledger-missing', [revocation, suspension]], ['ledger-missing', [...files, others[2] ?? '']], ['list-missing', [ledger, revocation]], ['list-unknown', [ledger, others[0] ?? '', others[1] ?? '']],
      ['list-malformed', [ledger, suspension, revocation.replace('"encodedList": "u', '"encodedList": "uAAAA')]],
      ['list-malformed', [ledger, suspension, revocation.replace('"statusPurpose": "revocation"', '"statusPurpose": "message"')]],
      ['ledger-malformed', [revocation, suspension, changed((value) => {value.lists = {};})]],
      ['ledger-malformed', [revocation, suspension, changed(({rows}) => {if (rows[0]) rows[0].index = 'one';})]],
      ['ledger-malformed', [revocation, suspension, changed(({rows}) => {if (rows[0]) rows[0].index = fewestEntries;})]],
      ['ledger-malformed', [revocation, suspension, changed(({rows}) => {if (rows[0]) rows[0].index = rows[1]?.index;})]],
      ['ledger-malformed', [revocation, suspension, changed(({rows}) => {if (rows[0]) rows[0].credential = rows[1]?.credential;})]],
    ];
    for (const [code, texts] of cases) expect(await codeOf(() => readStatusBook(texts)), code).toBe(code);
    await fc.assert(fc.asyncProperty(fc.array(fc.string(), {maxLength: 3}), async (texts) => {expect(await codeOf(() => readStatusBook(texts))).toBe('ledger-missing');}), {numRuns: 30});
  });

  it('are told about in words', () => {
    for (const code of ['address-not-https', 'list-full', 'place-unknown', 'revocation-final', 'revoked-already', 'ledger-missing', 'ledger-malformed', 'list-missing', 'list-malformed', 'list-unknown'] as const) {
      expect(statusFaultText({code, data: {}}, 'en'), code).toMatch(/^\S.{20,}\.$/s);
    }
  });
});

describe('a sample badge with a place', () => {
  it('is verified, suspended, verified again, and revoked for good, by the lists of each moment', async () => {
    const {text, book, credential} = await badgeWith(newStatusBook(address));
    const id = String(credential.id);
    expect(credential.credentialStatus).toMatchObject({type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(book.rows[0]?.index)});
    expect(await statusOf(text, [])).toBe('status.list-needed');
    expect(await statusOf(text, await statusFiles(book, key, now))).toBe('status.ok');
    expect(await statusOf(text, await statusFiles(withMark(book, 'revocation', id, true), key, now))).toBe('status.revoked');
    // A list by another key is not the issuer's word.
    expect(await statusOf(text, await statusFiles(book, await makeSampleKey(), now))).toBe('status.other-issuer');
    expect(await statusOf(text, await statusFiles(book, key, new Date(now.getTime() - 40 * 86_400_000)), now)).toBe('status.list-time');
  });

  it.skipIf(!haveOfficial)('is an Open Badge by the official schema (needs official material)', async () => {
    expect(badgeFaults((await badgeWith(newStatusBook(address))).credential)).toEqual([]);
  });

  it('is checked by a list that comes as a token, and by the signature of that token', async () => {
    const {text, book, credential} = await badgeWith(newStatusBook(address));
    const tokenOf = async (marked: StatusBook, signer = key): Promise<string> => {
      const [file] = await statusFiles(marked, key, now);
      const {proof: _, ...document} = JSON.parse(file?.content ?? '') as JsonObject;
      return signVcJwt(document, signer);
    };
    const told = async (token: string): Promise<string> => statusOf(text, [{name: 'list.jwt', content: token, mediaType: 'application/vc+jwt'}]);
    expect(await told(await tokenOf(book))).toBe('status.ok');
    expect(await told(await tokenOf(withMark(book, 'revocation', String(credential.id), true)))).toBe('status.revoked');
    const token = await tokenOf(book);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JsonObject;
    expect(await told([header, Buffer.from(JSON.stringify({...content, name: 'SAMPLE changed'})).toString('base64url'), signature].join('.'))).toBe('status.list-proof');
    expect(await told(`${header}.${payload}.`)).toBe('status.list-proof');
  });

  it('is not made as a European credential, and that is said', async () => {
    const specification = await loadExample('company');
    const {files, problems} = await issueSamples({
      specification, award: sampleAward(specification, now), format: 'edc', proof: 'none', key, now, paint: async () => ({bytes: new Uint8Array(3), type: 'image/png'}), status: statusEntries(newStatusBook(address), 7),
    });
    expect(files[0]?.content).not.toContain('credentialStatus');
    const told = problems.find(({code}) => code === 'status-not-for-format');
    expect(told && [told.severity, sampleProblemText(told, 'en')]).toEqual(['warning', 'The format edc has no room for a status list, so this sample names none.']);
  });
});

describe('an independent implementation (Digital Bazaar)', () => {
  const loader = (documents: ReadonlyMap<string, object>) => async (url: string): Promise<object> => {
    const document = documents.get(url) ?? (url.startsWith('did:key:') ? await didDocument(url) : await contextOf(url));
    return {documentUrl: url, document};
  };
  const didDocument = async (url: string): Promise<object> => {
    const [did = ''] = url.split('#');
    const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${did}#${did.slice(8)}`, type: 'Multikey', controller: did, publicKeyMultibase: did.slice(8)};
    return url.includes('#') ? method : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did, assertionMethod: [method]};
  };
  const suite = (): object => new DataIntegrityProof({cryptosuite: eddsaRdfc2022});

  it('reads our lists, their proofs and their marks', async () => {
    const {book, credential} = await badgeWith(newStatusBook(address));
    for (const revoked of [false, true]) {
      const files = await statusFiles(revoked ? withMark(book, 'revocation', String(credential.id), true) : book, key, now);
      const documentLoader = loader(new Map(files.slice(0, 2).map(({content}) => JSON.parse(content) as {id: string}).map((document) => [document.id, document])));
      const {verified, results, error} = await peer.checkStatus({credential, documentLoader, suite: suite()});
      expect(error).toBeUndefined();
      expect([verified, results?.[0]?.status]).toEqual([true, revoked]);
    }
  });

  it('makes lists that are read here, bit for bit', async () => {
    const list = await peer.createList({length: fewestEntries});
    const places = [0, 7, 8, 4242, fewestEntries - 1];
    for (const place of places) list.setStatus(place, true);
    const pair = await Ed25519Multikey.generate();
    const {publicKeyMultibase} = pair;
    const did = `did:key:${publicKeyMultibase}`;
    const signer = Object.assign(pair, {id: `${did}#${publicKeyMultibase}`, controller: did});
    const id = `${address}9`;
    const unsigned = {...await peer.createCredential({id, list, statusPurpose: 'revocation'}), issuer: did};
    const signed = await vc.issue({credential: unsigned, suite: new DataIntegrityProof({cryptosuite: eddsaRdfc2022, signer: signer.signer()}), documentLoader: loader(new Map())});
    const book = {...newStatusBook(address), addresses: {revocation: id, suspension: `${address}10`}};
    const credential = (index: number): object => ({'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: did, credentialSubject: {id: 'urn:uuid:1'}, credentialStatus: statusEntries(book, index)[0]});
    for (const place of [...places, 1, 6, 9, 4241]) {
      const report = await verify(JSON.stringify(credential(place)), {at: now, statusLists: [signed]});
      expect(report.checks.find((check) => check.id === 'status')?.code, String(place)).toBe(places.includes(place) ? 'status.revoked' : 'status.ok');
    }
  });
});
