import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite as eddsaRdfc2022} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addDataIntegrityProof, checkDataIntegrity, contextHash, importSampleKey, knownContexts, makeSampleKey,
  type ContextTable, type SampleKey,
} from '../../src/proofs';
import {base64url, fromMultibase, hex, multibase} from '../../src/values';
import {documentLoader} from './peers';
import {at, badge, changed, created, hasOfficial, official, officialJson, reversed, type JsonObject} from './fixtures';

const signed = async (name?: string, key?: SampleKey): Promise<JsonObject> => {
  const maker = key ?? await makeSampleKey();
  return (await addDataIntegrityProof(badge(maker.did, name), maker, {created})).document;
};
const proofOf = (document: JsonObject): JsonObject => document.proof as JsonObject;

describe.skipIf(!hasOfficial)('the published eddsa-rdfc-2022 vector (needs official material)', () => {
  const folder = 'w3c/vectors/vc-di-eddsa';
  const vector = (name: string): string => official(`${folder}/eddsa-rdfc-2022/${name}`).trim();
  const contexts = async (): Promise<ContextTable> => {
    const document = officialJson('w3c/contexts/credentials-examples-v2.jsonld');
    return new Map([...knownContexts, ['https://www.w3.org/ns/credentials/examples/v2', {sha256: await contextHash(document), document}]]);
  };
  const key = async (): Promise<SampleKey> => {
    const {publicKeyMultibase, privateKeyMultibase} = officialJson(`${folder}/keyPair.json`) as Record<string, string>;
    const [x, d] = [publicKeyMultibase, privateKeyMultibase].map((text = '') => base64url((fromMultibase(text) ?? new Uint8Array()).slice(2)));
    return importSampleKey({kty: 'OKP', crv: 'Ed25519', x, d});
  };

  it('is reproduced byte for byte, with every value on the way', async () => {
    const {document, inner} = await addDataIntegrityProof(officialJson(`${folder}/unsigned.json`), await key(), {created: new Date('2023-02-24T23:36:38Z'), contexts: await contexts()});
    expect(inner.canonicalDocument?.trim()).toBe(vector('canonDocDataInt.txt'));
    expect(inner.canonicalProof?.trim()).toBe(vector('proofCanonDataInt.txt'));
    expect(inner.documentHash).toBe(vector('docHashDataInt.txt'));
    expect(inner.proofHash).toBe(vector('proofHashDataInt.txt'));
    expect(inner.signatureBase).toBe(vector('combinedHashDataInt.txt'));
    expect(inner.signature).toBe(vector('sigHexDataInt.txt'));
    expect(proofOf(document).proofValue).toBe(vector('sigBTC58DataInt.txt'));
    expect(document).toEqual(officialJson(`${folder}/eddsa-rdfc-2022/signedDataInt.json`));
  });

  it('verifies, and the check shows the same values', async () => {
    const check = await checkDataIntegrity(officialJson(`${folder}/eddsa-rdfc-2022/signedDataInt.json`), {at, contexts: await contexts()});
    expect(check).toMatchObject({outcome: 'pass', code: 'signature-valid', signer: {source: 'did-key'}});
    expect(check.inner.signatureBase).toBe(vector('combinedHashDataInt.txt'));
    expect(check.inner.key).toBe((officialJson(`${folder}/keyPair.json`) as Record<string, string>).publicKeyMultibase);
  });
});

describe('a Data Integrity proof made here', () => {
  it('holds, also when the keys of the document come in another order', async () => {
    const document = await signed();
    for (const form of [document, reversed(document), JSON.parse(JSON.stringify(document, null, 4))]) {
      expect(await checkDataIntegrity(form, {at})).toMatchObject({outcome: 'pass', code: 'signature-valid', data: {proofs: 1}});
    }
  });

  it('holds for whatever name a learner has, and not for another name', async () => {
    const key = await makeSampleKey();
    await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', minLength: 1, maxLength: 40}), async (name) => {
      const document = await signed(name, key);
      expect((await checkDataIntegrity(document, {at})).code).toBe('signature-valid');
      const other = changed(document, (d) => {((d.credentialSubject as JsonObject).identifier as JsonObject[])[0]!.identityHash = `${name}x`;});
      expect((await checkDataIntegrity(other, {at})).code).toBe('signature-mismatch');
    }), {numRuns: 40});
  });

  it('is not put on a document that has one', async () => {
    const key = await makeSampleKey();
    await expect(addDataIntegrityProof(await signed(), key, {created})).rejects.toMatchObject({code: 'already-secured'});
  });

  it('verifies with the Digital Bazaar libraries, and theirs verify here', async () => {
    const ours = await vc.verifyCredential({credential: await signed(), suite: new DataIntegrityProof({cryptosuite: eddsaRdfc2022}), documentLoader, now: at});
    expect(ours.error).toBeUndefined();
    expect(ours.verified).toBe(true);

    const pair = await Ed25519Multikey.generate();
    pair.controller = `did:key:${pair.publicKeyMultibase}`;
    pair.id = `${pair.controller}#${pair.publicKeyMultibase}`;
    const suite = new DataIntegrityProof({signer: pair.signer(), cryptosuite: eddsaRdfc2022, date: created});
    const theirs = await vc.issue({credential: badge(pair.controller), suite, documentLoader}) as JsonObject;
    expect(await checkDataIntegrity(theirs, {at})).toMatchObject({outcome: 'pass', code: 'signature-valid', signer: {id: pair.controller}});
  });
});

describe('a spoilt Data Integrity proof gives its code', () => {
  const cases: [string, (document: JsonObject) => void, string][] = [
    ['a changed claim', (d) => {d.name = 'SAMPLE Something else';}, 'signature-mismatch'],
    ['a changed proof option', (d) => {proofOf(d).created = '2026-11-19T08:00:00Z';}, 'signature-mismatch'],
    ['a property added afterwards', (d) => {d.description = 'Added.';}, 'signature-mismatch'],
    ['an undefined term added afterwards', (d) => {d.unsignedExtra = true;}, 'term-undefined'],
    ['a cut signature', (d) => {proofOf(d).proofValue = String(proofOf(d).proofValue).slice(0, -4);}, 'signature-malformed'],
    ['a signature in another base', (d) => {proofOf(d).proofValue = `u${'A'.repeat(86)}`;}, 'signature-malformed'],
    ['an empty signature', (d) => {proofOf(d).proofValue = '';}, 'signature-malformed'],
    ['no signature', (d) => {delete proofOf(d).proofValue;}, 'proof-malformed'],
    ['another purpose', (d) => {proofOf(d).proofPurpose = 'authentication';}, 'purpose-wrong'],
    ['a day that does not exist', (d) => {proofOf(d).created = '2026-02-30T00:00:00Z';}, 'created-invalid'],
    ['a date without time', (d) => {proofOf(d).created = '2026-11-20';}, 'created-invalid'],
    ['a proof from the future', (d) => {proofOf(d).created = '2027-01-01T00:00:00Z';}, 'created-in-future'],
    ['an expired proof', (d) => {proofOf(d).expires = '2026-11-21T00:00:00Z';}, 'proof-expired'],
    ['another cryptosuite', (d) => {proofOf(d).cryptosuite = 'ecdsa-sd-2023';}, 'cryptosuite-unsupported'],
    ['an older kind of proof', (d) => {d.proof = {type: 'Ed25519Signature2018', jws: 'z'};}, 'cryptosuite-unsupported'],
    ['an older kind of proof that names a cryptosuite', (d) => {proofOf(d).type = 'Ed25519Signature2020';}, 'cryptosuite-unsupported'],
    ['a proof chain', (d) => {proofOf(d).previousProof = 'urn:uuid:1';}, 'proof-chain-unsupported'],
    ['a proof that is text', (d) => {d.proof = 'trust me';}, 'proof-malformed'],
    ['more proofs than anyone needs', (d) => {d.proof = Array.from({length: 11}, () => proofOf(d));}, 'proof-malformed'],
    ['an empty list of proofs', (d) => {d.proof = [];}, 'proof-absent'],
    ['a key that does not exist', (d) => {proofOf(d).verificationMethod = 'did:key:z6MkBroken#z6MkBroken';}, 'method-malformed'],
    ['a method by a word', (d) => {proofOf(d).verificationMethod = 'my-key';}, 'reference-relative'],
    ['a key on a web page', (d) => {proofOf(d).verificationMethod = 'https://example.org/keys#1';}, 'key-not-available'],
    ['a context of the proof that the document lacks', (d) => {proofOf(d)['@context'] = ['https://w3id.org/security/data-integrity/v2'];}, 'context-mismatch'],
    ['an inline context slipped in', (d) => {(d['@context'] as unknown[]).push({SAMPLE: 'https://example.org/'});}, 'context-inline'],
    ['an unknown context slipped in', (d) => {(d['@context'] as unknown[]).push('https://example.org/c');}, 'context-unknown'],
  ];
  it.each(cases)('%s', async (_name, change, code) => {
    expect((await checkDataIntegrity(changed(await signed(), change), {at})).code).toBe(code);
  });

  it('another key than the one that signed', async () => {
    const other = await makeSampleKey();
    const document = changed(await signed(), (d) => {proofOf(d).verificationMethod = other.verificationMethod;});
    expect((await checkDataIntegrity(document, {at})).code).toBe('signature-mismatch');
  });

  it.each([null, 'text', 4, [], {}])('no document at all: %j', async (value) => {
    expect(await checkDataIntegrity(value)).toMatchObject({outcome: 'not-checked', code: 'proof-absent'});
  });

  it('any change of one character in the signature', async () => {
    const document = await signed();
    const value = String(proofOf(document).proofValue);
    await fc.assert(fc.asyncProperty(fc.nat(value.length - 2), fc.constantFrom(...'123ABCxyz'), async (place, character) => {
      fc.pre(value[place + 1] !== character);
      const spoilt = changed(document, (d) => {proofOf(d).proofValue = value.slice(0, place + 1) + character + value.slice(place + 2);});
      expect((await checkDataIntegrity(spoilt, {at})).outcome).toBe('fail');
    }), {numRuns: 60});
  });

  it('documents made of anything: a result, never an exception', async () => {
    await fc.assert(fc.asyncProperty(fc.anything({maxDepth: 3}), fc.anything({maxDepth: 2}), async (proof, extra) => {
      const check = await checkDataIntegrity({...badge('did:key:x'), extra, proof}, {at});
      expect(check.outcome).not.toBe('pass');
    }), {numRuns: 200});
  });
});

describe('several proofs', () => {
  it('hold together, and one that fails spoils them', async () => {
    const document = await signed();
    const {proof, ...plain} = document;
    const second = proofOf(await (async () => (await addDataIntegrityProof(plain, await makeSampleKey(), {created})).document)());
    expect(await checkDataIntegrity({...plain, proof: [proof, second]}, {at})).toMatchObject({outcome: 'pass', data: {proofs: 2}});
    const bad = {...second, created: '2026-11-19T00:00:00Z'};
    expect((await checkDataIntegrity({...plain, proof: [proof, bad]}, {at})).code).toBe('signature-mismatch');
    expect(await checkDataIntegrity({...plain, proof: [proof, {type: 'Ed25519Signature2018'}]}, {at})).toMatchObject({outcome: 'pass', data: {proofs: 1}});
  });
});

describe('keys from a DID document', () => {
  const did = 'did:web:provider.example';
  const setting = async (change: (document: JsonObject) => void = () => undefined) => {
    const key = await makeSampleKey();
    const method = `${did}#key-1`;
    const document = changed({
      id: did, verificationMethod: [{id: method, type: 'Multikey', controller: did, publicKeyMultibase: key.did.slice(8)}], assertionMethod: [method],
    }, change);
    const credential = (await addDataIntegrityProof(badge(did), {...key, verificationMethod: method}, {created})).document;
    return {credential, document, key};
  };

  it('are used when the document lists them, in any of its forms', async () => {
    const forms: ((document: JsonObject) => void)[] = [
      () => undefined,
      (d) => {d.assertionMethod = ['#key-1']; (d.verificationMethod as JsonObject[])[0]!.id = '#key-1';},
      (d) => {d.assertionMethod = d.verificationMethod; delete d.verificationMethod;},
      (d) => {const [entry] = d.verificationMethod as JsonObject[]; Object.assign(entry!, {publicKeyJwk: {kty: 'OKP', crv: 'Ed25519', x: base64url(fromMultibase(String(entry!.publicKeyMultibase))!.slice(2))}}); delete entry!.publicKeyMultibase;},
    ];
    for (const form of forms) {
      const {credential, document} = await setting(form);
      expect(await checkDataIntegrity(credential, {at, didDocuments: ['noise', null, document]})).toMatchObject({outcome: 'pass', signer: {id: did, source: 'did-document'}});
    }
  });

  const refused: [string, (document: JsonObject) => void, string][] = [
    ['no document of this DID', (d) => {d.id = 'did:web:other.example';}, 'key-not-available'],
    ['a document without the key', (d) => {d.verificationMethod = [];}, 'method-not-found'],
    ['a key that may not assert', (d) => {d.assertionMethod = []; d.authentication = [`${did}#key-1`];}, 'method-not-authorised'],
    ['a broken key', (d) => {(d.verificationMethod as JsonObject[])[0]!.publicKeyMultibase = 'z6Mk';}, 'key-malformed'],
    ['a published private key', (d) => {(d.verificationMethod as JsonObject[])[0]!.publicKeyJwk = {kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'AA'};}, 'key-private'],
    ['an unknown kind of key', (d) => {(d.verificationMethod as JsonObject[])[0]!.publicKeyJwk = {kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA'};}, 'key-unsupported'],
    ['a key without content', (d) => {delete (d.verificationMethod as JsonObject[])[0]!.publicKeyMultibase;}, 'key-unsupported'],
  ];
  it.each(refused)('are refused: %s', async (_name, change, code) => {
    const {credential, document} = await setting(change);
    expect((await checkDataIntegrity(credential, {at, didDocuments: [document]})).code).toBe(code);
  });
});

describe.skipIf(!hasOfficial)('public signed badges (need official material)', () => {
  const root = 'openbadges-3.0/dcc-fixtures';
  const dids = hasOfficial ? ['legacy', 'oidf'].map((name) => officialJson(`${root}/dids/${name}/did.json`)) : [];
  it.each([
    ['didKey/legacyRegistry-noStatus-noExpiry-OBSpecExample', 'signature-valid'],
    ['didKey/legacyRegistry-noStatus-noExpiry-alignments', 'signature-valid'],
    ['didKey/legacyRegistry-noStatus-noExpiry-credName', 'signature-valid'],
    ['didKey/legacyRegistry-noStatus-noExpiry-identityHash', 'signature-valid'],
    ['didKey/legacyRegistry-noStatus-notExpired-withSchema', 'signature-valid'],
    ['didKey/noRegsitry-revokedStatus-notExpired', 'signature-valid'],
    ['didKey/oidf-noStatus-notExpired-notYetValid', 'signature-valid'],
    ['didKey/twoOIDF-revoked-notExpired-badSchema', 'context-inline'],
    ['didweb/legacy-revokedStatus-expired', 'signature-valid'],
    ['didweb/oidf-noStatus-notExpired', 'signature-valid'],
  ])('%s: %s', async (name, code) => {
    const check = await checkDataIntegrity(officialJson(`${root}/dataIntegrityProof/${name}.json`), {at, didDocuments: dids});
    expect(check.code).toBe(code);
  });

  it.each([
    ['didKey/legacy-missingTypeStatus-noExpiry', 'signature-valid'],
    ['didKey/legacy-noStatus-noExpiry-lcwExperience', 'signature-valid'],
    ['didKey/legacy-noStatus-noExpiry-tampered', 'signature-mismatch'],
    ['didKey/legacy-notYetValidStatus-noExpiry', 'signature-valid'],
    ['didKey/noRegistry-revokedStatus-expired', 'signature-valid'],
    ['didKey/oidf-revokedStatus-noExpiry', 'signature-valid'],
    ['didWeb/legacy-revokedStatus-expired', 'signature-valid'],
    ['didWeb/oidf-noStatus-notExpired', 'signature-valid'],
  ])('Ed25519Signature2020 %s: %s', async (name, code) => {
    expect((await checkDataIntegrity(officialJson(`${root}/ed25519/${name}.json`), {at, didDocuments: dids})).code).toBe(code);
  });
});

describe('the inner values', () => {
  it('let anyone redo the check with other tools', async () => {
    const {inner} = await checkDataIntegrity(await signed(), {at});
    const sha256 = async (text = ''): Promise<string> => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
    expect(inner.documentHash).toBe(await sha256(inner.canonicalDocument));
    expect(inner.proofHash).toBe(await sha256(inner.canonicalProof));
    expect(inner.signatureBase).toBe(`${inner.proofHash}${inner.documentHash}`);
    expect(multibase(Uint8Array.from(Buffer.from(inner.signature ?? '', 'hex')))).toMatch(/^z/);
  });
});
