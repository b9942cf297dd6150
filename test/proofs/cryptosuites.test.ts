import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import {cryptosuite as ecdsaRdfc2019} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {createSignCryptosuite, createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDataIntegrityProof, canonicalJson, checkDataIntegrity, cryptosuites, knownContexts, makeSampleKey, ProofError, type Cryptosuite, type CryptosuiteId, type SampleKey} from '../../src/proofs';
import {at, badge, changed, created, hasOfficial, official, officialJson, reversed, type JsonObject} from './fixtures';
import {documentLoader} from './peers';

const ed2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';
const credentialFor = (suite: Cryptosuite, key: SampleKey, name?: string): JsonObject => changed(badge(key.did, name), (d) => {
  if (suite.type === suite.id) (d['@context'] as string[]).push(ed2020);
});
const signed = async (suite: Cryptosuite, name?: string): Promise<JsonObject> => {
  const key = await makeSampleKey({type: suite.key});
  return (await addDataIntegrityProof(credentialFor(suite, key, name), key, {created, cryptosuite: suite.id as CryptosuiteId})).document;
};
const proofOf = (document: JsonObject): JsonObject => document.proof as JsonObject;
const named: [string, Cryptosuite][] = cryptosuites.map((suite) => [suite.id, suite]);

describe('RFC 8785', () => {
  it('is written as the library canonicalize writes it', () => {
    fc.assert(fc.property(fc.jsonValue({stringUnit: 'binary'}), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }), {numRuns: 400});
  });

  it('sorts by code units and writes numbers as the example of the RFC does (3.2.3, 3.2.2)', () => {
    expect(canonicalJson(JSON.parse('{"\\u20ac":"Euro","\\r":"CR","\\ufb33":"Hebrew","1":"One","\\ud83d\\ude00":"Emoji","\\u0080":"Control","\\u00f6":"Latin"}')))
      .toBe('{"\\r":"CR","1":"One","\u0080":"Control","ö":"Latin","€":"Euro","😀":"Emoji","\ufb33":"Hebrew"}');
    expect(canonicalJson([333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27]');
  });

  it.each([['half a character', {name: '\ud800'}], ['half a character in a name', {'\udc00': 1}], ['a value that is none', {name: undefined}]])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(ProofError);
  });

  it('refuses what is too deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200; i++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(/too-deep/);
  });
});

describe.each(named)('a proof of %s', (id, suite) => {
  it('holds, in any order of members, and says which key and form', async () => {
    const document = await signed(suite);
    for (const form of [document, reversed(document), JSON.parse(JSON.stringify(document, null, 4))]) {
      expect(await checkDataIntegrity(form, {at})).toMatchObject({outcome: 'pass', code: 'signature-valid', data: {proofs: 1}, inner: {algorithm: suite.key, canonicalForm: suite.form.id}});
    }
    expect('@context' in proofOf(document)).toBe(suite.form.id === 'jcs');
  });

  it('does not hold when any one text of the document or the proof was changed', async () => {
    const document = await signed(suite);
    const places: string[][] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value === 'string') places.push(path);
      else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([key, item]) => walk(item, [...path, key]));
    };
    walk(document, []);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom('x', ' ', '1'), async (path, more) => {
      const spoilt = changed(document, (d) => {
        const parent = path.slice(0, -1).reduce<JsonObject>((node, key) => node[key] as JsonObject, d);
        parent[path.at(-1) ?? ''] = `${String(parent[path.at(-1) ?? ''])}${more}`;
      });
      expect((await checkDataIntegrity(spoilt, {at})).outcome, path.join('/')).not.toBe('pass');
    }), {numRuns: 60});
  });

  it('does not hold when a member was taken out or added', async () => {
    const document = await signed(suite);
    for (const name of Object.keys(document).filter((key) => key !== 'proof')) {
      expect((await checkDataIntegrity(changed(document, (d) => {Reflect.deleteProperty(d, name);}), {at})).outcome, name).not.toBe('pass');
    }
    expect((await checkDataIntegrity({...document, description: 'Added.'}, {at})).code).toBe('signature-mismatch');
  });

  it('is not made with, and not believed of, a key of another kind', async () => {
    const other = await makeSampleKey({type: suite.key === 'P-256' ? 'Ed25519' : 'P-256'});
    await expect(addDataIntegrityProof(credentialFor(suite, other), other, {created, cryptosuite: id as CryptosuiteId})).rejects.toMatchObject({code: 'alg-key-mismatch'});
    const lent = changed(await signed(suite), (d) => {proofOf(d).verificationMethod = other.verificationMethod;});
    expect((await checkDataIntegrity(lent, {at})).code).toBe('alg-key-mismatch');
  });

  it('does not hold under the name of another suite', async () => {
    const document = await signed(suite);
    for (const {id: otherId, type} of cryptosuites.filter((other) => other.id !== id)) {
      const renamed = changed(document, (d) => {Object.assign(proofOf(d), {type, cryptosuite: otherId}); if (type === otherId) delete proofOf(d).cryptosuite;});
      expect((await checkDataIntegrity(renamed, {at})).outcome, otherId).toBe('fail');
    }
  });
});

describe('the @context of a JCS proof', () => {
  const [, jcs] = cryptosuites;
  it('may be written as one or as a list of one, as the proof writes it', async () => {
    const key = await makeSampleKey();
    const {document} = await addDataIntegrityProof({...badge(key.did), '@context': ['https://www.w3.org/ns/credentials/v2']}, key, {created, cryptosuite: jcs.id});
    expect((await checkDataIntegrity({...document, '@context': 'https://www.w3.org/ns/credentials/v2'}, {at})).code).toBe('signature-valid');
  });

  it('must be that of the document: none appended, none left out', async () => {
    const document = await signed(jcs);
    expect((await checkDataIntegrity(changed(document, (d) => {(d['@context'] as string[]).push(ed2020);}), {at})).code).toBe('context-mismatch');
    expect((await checkDataIntegrity(changed(document, (d) => {(d['@context'] as string[]).pop();}), {at})).code).toBe('context-mismatch');
    expect((await checkDataIntegrity(changed(document, (d) => {delete proofOf(d)['@context'];}), {at})).code).toBe('signature-mismatch');
  });
});

describe('several proofs of different suites', () => {
  it('hold together, and one that fails spoils them', async () => {
    const key = await makeSampleKey();
    const credential = badge(key.did);
    const proofs = await Promise.all((['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const).map(async (cryptosuite) => {
      const signer = cryptosuite.startsWith('eddsa') ? key : await makeSampleKey({type: 'P-256'});
      return proofOf((await addDataIntegrityProof(credential, signer, {created, cryptosuite})).document);
    }));
    expect(await checkDataIntegrity({...credential, proof: proofs}, {at})).toMatchObject({outcome: 'pass', data: {proofs: 4}, signer: {id: key.did}});
    for (const index of proofs.keys()) {
      const spoilt = proofs.map((proof, i) => (i === index ? {...proof, created: '2026-11-19T00:00:00Z'} : proof));
      expect((await checkDataIntegrity({...credential, proof: spoilt}, {at})).code).toBe('signature-mismatch');
    }
  });
});

describe('peers', () => {
  const peer = async (pair: {id: string; controller: string; publicKeyMultibase?: string; signer(): unknown}, publicKeyMultibase: string) => {
    pair.controller = `did:key:${publicKeyMultibase}`;
    pair.id = `${pair.controller}#${publicKeyMultibase}`;
    return {did: pair.controller, signer: pair.signer()};
  };
  const ecdsa = async () => {
    const pair = await EcdsaMultikey.generate({curve: 'P-256'});
    return peer(pair, (await pair.export({publicKey: true})).publicKeyMultibase);
  };
  const eddsa = async () => {
    const pair = await Ed25519Multikey.generate();
    return peer(pair, pair.publicKeyMultibase);
  };
  it.each([
    ['ecdsa-rdfc-2019', ecdsa, ecdsaRdfc2019, ecdsaRdfc2019],
    ['eddsa-jcs-2022', eddsa, createSignCryptosuite(), createVerifyCryptosuite()],
  ] as const)('%s: ours verifies with the Digital Bazaar library, and theirs verifies here', async (id, maker, forSigning, forChecking) => {
    const suite = cryptosuites.find((one) => one.id === id)!;
    const ours = await vc.verifyCredential({credential: await signed(suite), suite: new DataIntegrityProof({cryptosuite: forChecking}), documentLoader, now: at});
    expect(ours.error).toBeUndefined();
    expect(ours.verified).toBe(true);
    const {did, signer} = await maker();
    const theirs = await vc.issue({credential: badge(did), suite: new DataIntegrityProof({signer, cryptosuite: forSigning, date: created}), documentLoader}) as JsonObject;
    expect(await checkDataIntegrity(theirs, {at})).toMatchObject({outcome: 'pass', code: 'signature-valid', signer: {id: did}});
  });
});

describe.skipIf(!hasOfficial)('the published ecdsa-jcs-2019 vector (needs official material)', () => {
  const folder = 'w3c/vectors/vc-di-ecdsa/ecdsa-jcs-2019-p256';
  const vector = (name: string): string => official(`${folder}/${name}JCSECDSAP256.txt`).trim();
  it('verifies, with every value on the way', async () => {
    // Its context is not among ours, and JCS does not need it.
    expect(knownContexts.has('https://www.w3.org/ns/credentials/examples/v2')).toBe(false);
    const check = await checkDataIntegrity(officialJson(`${folder}/signedJCSECDSAP256.json`), {at});
    expect(check).toMatchObject({outcome: 'pass', code: 'signature-valid', signer: {source: 'did-key'}});
    expect(check.inner.canonicalDocument).toBe(vector('canonDoc'));
    expect(check.inner.canonicalProof).toBe(vector('proofCanon'));
    expect(check.inner.documentHash).toBe(vector('docHash'));
    expect(check.inner.proofHash).toBe(vector('proofHash'));
    expect(check.inner.signatureBase).toBe(vector('combinedHash'));
    expect(check.inner.signature).toBe(vector('sigHex'));
  });
});
