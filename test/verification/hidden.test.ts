import {generateKeyPairSync, sign} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {addDataIntegrityProof, checkDataIntegrity, knownContexts, makeSampleKey, type SampleKey} from '../../src/proofs';
import {base64url, joined, multibase, utf8} from '../../src/values';
import {isSmallOrder} from '../../src/proofs/didKey';
import {conclusionOf, conclusionText, verify} from '../../src/verification';

type Json = Record<string, unknown>;
const credentials = 'https://www.w3.org/2018/credentials#';
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
const at = new Date('2026-11-24T12:00:00Z');
const created = new Date('2020-01-02T00:00:00Z');
const listAddress = 'https://status.example/1';

/** A status list, packed, with these bits set. */
const packed = (bits: readonly number[]): string => {
  const bytes = new Uint8Array(16_384);
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return `u${gzipSync(bytes).toString('base64url')}`;
};

let key: SampleKey;
const signed = async (document: Json, by = key): Promise<Json> => (await addDataIntegrityProof(document, by, {created})).document;
const credential = (more: Json = {}): Json => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:uuid:11111111-1111-4111-8111-111111111111', type: ['VerifiableCredential'],
  issuer: {id: key.did, name: 'A school'}, validFrom: '2020-01-01T00:00:00Z', credentialSubject: {id: 'did:example:holder', name: 'Alex'}, ...more,
});
/** The document with a member under another name; its order stays. */
const renamed = (document: Json, from: string, to: string, value: unknown = document[from]): Json => Object.fromEntries(Object.entries(document).map(([name, part]) => (name === from ? [to, value] : [name, part])));
const verdict = async (file: unknown, options: Parameters<typeof verify>[1] = {}): Promise<string> => (await verify(typeof file === 'string' ? file : JSON.stringify(file), {at, ...options})).verdict;
const failing = async (file: unknown, options: Parameters<typeof verify>[1] = {}): Promise<string[]> =>
  (await verify(typeof file === 'string' ? file : JSON.stringify(file), {at, ...options})).checks.filter(({outcome}) => outcome === 'fail').map(({code}) => code);

beforeAll(async () => { key = await makeSampleKey(); });

describe('a signed statement that is written so that nobody sees it', () => {
  it('does not make an ended, a future or a withdrawn credential hold', async () => {
    const ended = await signed(credential({validUntil: '2021-01-01T00:00:00Z'}));
    expect(await failing(ended)).toEqual(['validity.expired']);
    expect(await failing(renamed(ended, 'validUntil', `${credentials}validUntil`, {'@value': '2021-01-01T00:00:00Z', '@type': dateTime}))).toContain('proof.notation-hidden');

    const future = await signed(credential({validFrom: '2090-01-01T00:00:00Z'}));
    expect(await verdict(renamed(future, 'validFrom', `${credentials}validFrom`, {'@value': '2090-01-01T00:00:00Z', '@type': dateTime}))).toBe('failed');

    const entry = {id: `${listAddress}#7`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: listAddress};
    const withdrawn = await signed(credential({credentialStatus: entry}));
    const list = await signed({
      '@context': ['https://www.w3.org/ns/credentials/v2'], id: listAddress, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: key.did,
      credentialSubject: {id: `${listAddress}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: packed([7])},
    });
    expect(await failing(withdrawn, {statusLists: [list]})).toEqual(['status.revoked']);
    expect(await failing(renamed(withdrawn, 'credentialStatus', `${credentials}credentialStatus`), {statusLists: [list]})).toContain('proof.notation-hidden');
  });

  it('is found under whatever name or keyword, at every place', async () => {
    const good = await signed(credential({validUntil: '2030-01-01T00:00:00Z'}));
    expect(await verdict(good)).toBe('verified');
    const subject = good.credentialSubject as Json;
    const disguises: Record<string, Json> = {
      'prefix': renamed(good, 'validUntil', 'cred:validUntil'),
      'keyword for a list': {...good, credentialSubject: {'@set': [subject]}},
      'address in the subject': {...good, credentialSubject: {'@id': subject.id, 'https://schema.org/name': subject.name}},
      'issuer said twice': {...good, issuer: key.did, [`${credentials}issuer`]: good.issuer},
      'included nodes': {...good, issuer: {id: key.did}, '@included': [good.issuer]},
      'second type': {...good, '@type': good.type},
      'index': {...good, credentialSubject: {...subject, '@index': 'Doctor of Medicine'}},
      'reverse': {...good, '@reverse': {}},
      'about itself, inside': {...renamed(good, 'validUntil', 'nothing', undefined), credentialSubject: {...subject, seeAlso: {id: good.id, validUntil: good.validUntil}}},
    };
    for (const [name, document] of Object.entries(disguises)) expect([name, await verdict(document)]).toEqual([name, 'failed']);
  });

  it('cannot come in by contexts that the proof leaves out', async () => {
    const good = await signed(credential());
    const context = good['@context'] as string[];
    const proof = {...good.proof as Json, '@context': context};
    for (const extra of ['https://example.org/context', {'@vocab': 'https://example.org/#', name: 'https://example.org/other'}]) {
      expect(await failing({...good, '@context': [...context, extra], proof})).toContain('proof.context-mismatch');
    }
    expect(await verdict({...good, proof})).toBe('verified');
  });

  it('has one plain name only in the contexts that come with us', () => {
    const watched = ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'credentialStatus', 'issuer', 'credentialSubject', 'proof'];
    for (const [address, {document}] of knownContexts) {
      const terms = (document as {'@context': Json})['@context'];
      const entries = Object.entries([terms].flat().reduce<Json>((all, part) => ({...all, ...part as Json}), {}));
      // Terms of the credential stand under its type in these contexts.
      const scoped = entries.flatMap(([, definition]) => Object.entries((definition as {'@context'?: Json} | null)?.['@context'] ?? {}));
      const addresses = (list: readonly [string, unknown][]): [string, string][] => list.map(([term, definition]) => [term, String((definition as {'@id'?: string} | null)?.['@id'] ?? definition)]);
      const all = [...addresses(entries), ...addresses(scoped)];
      for (const name of watched) {
        const meant = new Set(all.filter(([term]) => term === name).map(([, iri]) => iri));
        expect(all.filter(([term, iri]) => term !== name && meant.has(iri)).map(([term]) => `${address}: ${term} for ${name}`)).toEqual([]);
      }
    }
  });

  it('stands once: a file with two members of one name is not read', async () => {
    const text = JSON.stringify(await signed(credential())).replace('"credentialSubject":', '"credentialSubject":{"id":"did:example:holder","name":"Mallory"},"credentialSubject":');
    expect(await verdict(text)).toBe('unreadable');
    expect((await verify(text, {at})).checks[0]).toMatchObject({code: 'readable.duplicate-name', data: {name: 'credentialSubject'}});
  });
});

describe('whose key it is', () => {
  const token = (header: Json, payload: Json): {text: string; jwk: object} => {
    const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    const jwk = publicKey.export({format: 'jwk'});
    const input = [{...header, jwk}, payload].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
    return {text: `${input}.${base64url(new Uint8Array(sign('sha256', Buffer.from(input), {key: privateKey, dsaEncoding: 'ieee-p1363'})))}`, jwk};
  };
  const claimed = (): Json => credential({issuer: {id: 'did:web:school.example', name: 'A school'}});
  const document = (more: Json): Json => ({id: 'did:web:school.example', verificationMethod: [{id: 'did:web:school.example#k1', type: 'Multikey', controller: 'did:web:school.example', publicKeyMultibase: key.did.slice('did:key:'.length), ...more}], assertionMethod: ['did:web:school.example#k1']});

  it('does not count that a token brings its key, once the issuer\'s own document was given', async () => {
    const {text} = token({alg: 'ES256', typ: 'vc+jwt'}, claimed());
    expect((await verify(text, {at})).checks.find(({id}) => id === 'signer')).toMatchObject({outcome: 'warning', code: 'signer.key-in-header'});
    expect(await failing(text, {didDocuments: [document({})]})).toContain('proof.key-not-issuers');
    const elsewhere = token({alg: 'ES256', typ: 'vc+jwt', kid: 'https://other.example/k#1'}, claimed());
    expect(await failing(elsewhere.text, {didDocuments: [document({})]})).toContain('proof.key-not-issuers');
  });

  it('does not count that a token brings its key, where the issuer is a key itself, and another one', async () => {
    expect(await failing(token({alg: 'ES256', typ: 'vc+jwt'}, credential({issuer: key.did})).text)).toContain('proof.key-not-issuers');
    expect(await failing(token({alg: 'ES256', typ: 'vc+jwt', kid: 'https://other.example/k#1'}, credential({issuer: key.did})).text)).toContain('proof.key-not-issuers');
  });

  it('is told first of all where nobody vouches for the key, and never with the words of a proven signer', async () => {
    const report = await verify(token({alg: 'ES256', typ: 'vc+jwt'}, claimed()).text, {at});
    expect([report.verdict, conclusionOf(report)]).toEqual(['verified', 'key-unknown']);
    expect(conclusionText(conclusionOf(report), 'en')).toMatch(/^Anybody could have made this/);
    for (const {id, outcome} of report.checks) if (id === 'signer') expect(outcome).toBe('warning');
  });

  it('does not count an end that is written as text', async () => {
    expect(await failing(token({alg: 'ES256', typ: 'vc+jwt'}, {...claimed(), exp: '1500000000'}).text)).toContain('proof.jwt-malformed');
  });

  it('counts that a key was revoked, ended, or is somebody else\'s', async () => {
    const byWeb = {...key, verificationMethod: 'did:web:school.example#k1'};
    const file = await signed(claimed(), byWeb);
    expect(await verdict(file, {didDocuments: [document({})]})).toBe('verified');
    expect(await verdict(file, {didDocuments: [document({expires: '2030-01-01T00:00:00Z'})]})).toBe('verified');
    expect(await failing(file, {didDocuments: [document({revoked: '2019-01-01T00:00:00Z'})]})).toContain('proof.key-revoked');
    expect(await failing(file, {didDocuments: [document({expires: '2021-01-01T00:00:00Z'})]})).toContain('proof.key-revoked');
    expect(await failing(file, {didDocuments: [document({controller: 'did:web:other.example'})]})).toContain('proof.method-not-authorised');
    const {id, verificationMethod} = document({}) as {id: string; verificationMethod: Json[]};
    const nameless = {id, verificationMethod: verificationMethod.map(({id: name, ...entry}) => ({...entry, publicKeyJwk: {kid: String(name).split('#')[1]}})), assertionMethod: [{type: 'Multikey', publicKeyMultibase: 'z6MkOther'}]};
    expect(await failing(file, {didDocuments: [nameless]})).toContain('proof.method-not-authorised');
  });

  it('is the issuer\'s in a set of proofs, whatever their order', async () => {
    const witness = await makeSampleKey();
    const [own, other] = [await signed(credential()), await signed(credential(), witness)];
    for (const proof of [[own.proof, other.proof], [other.proof, own.proof]]) expect(await verdict({...own, proof})).toBe('verified');
    expect(await failing({...own, proof: other.proof})).toEqual(['signer.mismatch']);
  });

  it('is nobody\'s when the key is a point of small order: one signature would fit any content', async () => {
    const identity = Uint8Array.from({length: 32}, (_, i) => (i === 0 ? 1 : 0));
    const signature = Uint8Array.from({length: 64}, (_, i) => (i === 0 ? 1 : 0));
    const did = `did:key:${multibase(joined(Uint8Array.from([0xed, 0x01]), identity))}`;
    const file = {...credential({issuer: {id: did, name: 'Anyone'}}), proof: {type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', created: '2020-01-02T00:00:00Z', verificationMethod: `${did}#${did.slice(8)}`, proofPurpose: 'assertionMethod', proofValue: multibase(signature)}};
    expect((await checkDataIntegrity(file, {at})).outcome).toBe('fail');
  });

  it('knows all points of small order, and no other', async () => {
    const {ed25519} = await import('@noble/curves/ed25519.js');
    const {BASE, Fp, Fn} = ed25519.Point;
    expect(isSmallOrder(BASE.toBytes())).toBe(false);
    // Points of order 8: multiply what is not in the prime subgroup by the order of that subgroup.
    const found = new Set<string>();
    for (let y = 2n; found.size < 8 && y < 400n; y++) {
      try {
        const any = ed25519.Point.fromBytes(Fp.toBytes(y));
        const point = any.multiplyUnsafe(Fn.ORDER - 1n).add(any);
        expect(isSmallOrder(point.toBytes())).toBe(true);
        found.add(point.toHex());
      } catch { /* no point has this y */ }
    }
    expect(found.size).toBe(8);
  });
});

describe('words that ride on what somebody else signed', () => {
  it('do not hold in a presentation or an envelope that is a credential too', async () => {
    const genuine = await signed(credential());
    for (const type of ['VerifiablePresentation', 'EnvelopedVerifiableCredential']) {
      const wrapper = {...credential({type: ['VerifiableCredential', type], credentialSubject: {name: 'Somebody else, doctor'}}), verifiableCredential: [genuine], proof: {...genuine.proof as object}};
      expect(await verdict(wrapper), type).not.toBe('verified');
    }
  });

  it('do not hold as a number that is written as null', async () => {
    const {document} = await addDataIntegrityProof(credential({evidence: {type: 'Evidence', name: 'x'}}), key, {created, cryptosuite: 'eddsa-jcs-2022'});
    const text = JSON.stringify({...document, evidence: {type: 'Evidence', name: null}});
    expect(await verdict(text.replace('"name":null', '"name":1e999'))).not.toBe('verified');
    const nulled = await addDataIntegrityProof(credential({evidence: {type: 'Evidence', name: null}}), key, {created, cryptosuite: 'eddsa-jcs-2022'});
    expect(await failing(JSON.stringify(nulled.document).replace('"name":null', '"name":1e999'))).toContain('proof.document-invalid');
  });

  it('do not clear a withdrawn credential: a list by another key in the name of the issuer', async () => {
    const other = await makeSampleKey();
    const withdrawn = await signed(credential({credentialStatus: {id: `${listAddress}#7`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: listAddress}}));
    const list = (bits: readonly number[], by: SampleKey) => signed(credential({id: listAddress, type: ['VerifiableCredential', 'BitstringStatusListCredential'], credentialSubject: {id: `${listAddress}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: packed(bits)}}), by);
    const statusOf = async (given: Json): Promise<string | undefined> => (await verify(JSON.stringify(withdrawn), {at, statusLists: [given]})).checks.find(({id}) => id === 'status')?.code;
    expect(await statusOf(await list([7], key))).toBe('status.revoked');
    expect(await statusOf(await list([], key))).toBe('status.ok');
    expect(await statusOf(await list([], other))).not.toBe('status.ok');
  });
});
