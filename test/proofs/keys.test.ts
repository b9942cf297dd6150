import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {compactVerify, importJWK, type JWK} from 'jose';
import {base58, base64url, fromBase58, fromBase64url, fromMultibase, multibase, utf8} from '../../src/values';
import {checkDataIntegrity, checkVcJwt, decodeDidKey, didKeyMethod, encodeDidKey, exportSampleKey, importSampleKey, keyTypes, makeSampleKey, ProofError} from '../../src/proofs';
import {at, badge, created} from './fixtures';

const bytes32 = fc.uint8Array({minLength: 32, maxLength: 32});

describe('text forms of bytes', () => {
  it('come back from base58, multibase and base64url', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 70}), (bytes) => {
      expect(fromBase58(base58(bytes))).toEqual(bytes);
      expect(fromMultibase(multibase(bytes))).toEqual(bytes);
      expect(fromBase64url(base64url(bytes))).toEqual(bytes);
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }));
  });

  it('agree with the published base58 examples', () => {
    const examples = [['Hello World!', '2NEpo7TZRRrLZSi2U'], ['The quick brown fox jumps over the lazy dog.', 'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z']];
    for (const [text = '', encoded] of examples) expect(base58(new TextEncoder().encode(text))).toBe(encoded);
    expect(base58(Uint8Array.from([0, 0, 0x28, 0x7f, 0xb4, 0xcd]))).toBe('11233QC4');
  });

  it('refuse characters outside their alphabet and texts far too long', () => {
    expect(fromBase58('0OIl')).toBeNull();
    expect(fromBase58('2'.repeat(100_000))).toBeNull();
    expect(fromBase64url('a+b=')).toBeNull();
    expect(fromMultibase('mAAAA')).toBeNull();
  });
});

describe('did:key', () => {
  it('names the key it was made from, with or without fragment', () => {
    fc.assert(fc.property(bytes32, (publicKey) => {
      const did = encodeDidKey(publicKey);
      expect(did).toMatch(/^did:key:z6Mk/);
      for (const form of [did, didKeyMethod(did)]) expect(decodeDidKey(form)).toEqual({kind: 'Ed25519', bytes: publicKey});
    }));
  });

  it('refuses another key in the fragment, a cut key and another kind of key', () => {
    const [one, two] = [encodeDidKey(new Uint8Array(32)), encodeDidKey(new Uint8Array(32).fill(1))];
    for (const wrong of [`${one}#${two.slice(8)}`, one.slice(0, -1), 'did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc', 'did:key:', 'did:web:example.org']) {
      expect(decodeDidKey(wrong), wrong).toBeNull();
    }
  });
});

describe.each(['webcrypto', 'noble'] as const)('a sample key by %s', (name) => {
  const fresh = async () => {
    vi.resetModules();
    // A page served over plain http has random numbers and no crypto.subtle.
    if (name === 'noble') vi.stubGlobal('crypto', {getRandomValues: crypto.getRandomValues.bind(crypto)});
    return import('../../src/proofs');
  };
  afterEach(() => vi.unstubAllGlobals());

  it('says who does the arithmetic, and its signatures hold', async () => {
    const proofs = await fresh();
    const key = await proofs.makeSampleKey();
    expect(key.engine).toBe(name);
    const message = new TextEncoder().encode('sample');
    const signature = await key.sign(message);
    vi.unstubAllGlobals();
    const checker = await crypto.subtle.importKey('jwk', key.publicJwk, 'Ed25519', false, ['verify']);
    expect(await crypto.subtle.verify('Ed25519', checker, Uint8Array.from(signature), message)).toBe(true);
  });

  it('secures a document that others can check', async () => {
    const proofs = await fresh();
    const key = await proofs.makeSampleKey();
    const {document} = await proofs.addDataIntegrityProof(badge(key.did), key, {created});
    expect(await proofs.checkDataIntegrity(document, {at})).toMatchObject({outcome: 'pass'});
    vi.unstubAllGlobals();
    expect(await checkDataIntegrity(document, {at})).toMatchObject({outcome: 'pass'});
    expect(await checkVcJwt(await proofs.signVcJwt(badge(key.did), key))).toMatchObject({outcome: 'pass'});
  });

  it('keeps its secret unless it was made to be written down', async () => {
    const proofs = await fresh();
    expect(Object.keys(await proofs.makeSampleKey())).not.toContain('privateJwk');
    const key = await proofs.makeSampleKey({extractable: true});
    const again = await proofs.importSampleKey(JSON.stringify(await proofs.exportSampleKey(key)));
    expect(again.did).toBe(key.did);
    expect(await again.sign(Uint8Array.of(1, 2))).toEqual(await key.sign(Uint8Array.of(1, 2)));
  });
});

describe('a key from a file', () => {
  it('is refused with a code when it is not an Ed25519 private key', async () => {
    const jwk = await exportSampleKey(await makeSampleKey({extractable: true}));
    const {d: _secret, ...publicOnly} = jwk;
    const other = await exportSampleKey(await makeSampleKey({extractable: true}));
    for (const wrong of ['{', null, 7, publicOnly, {...jwk, crv: 'X25519'}, {...jwk, d: 'short'}, {...jwk, x: other.x}]) {
      await expect(importSampleKey(wrong)).rejects.toMatchObject(new ProofError('key-malformed', {method: 'JWK'}));
    }
  });
});

describe('keys of every kind', () => {
  for (const type of keyTypes) {
    it(`${type}: sign what an independent library checks, and come back from a file`, async () => {
      const key = await makeSampleKey({type, extractable: true});
      const input = `${base64url(utf8(JSON.stringify({alg: key.algorithm})))}.${base64url(utf8('{"sample":true}'))}`;
      const token = `${input}.${base64url(await key.sign(utf8(input)))}`;
      expect((await compactVerify(token, await importJWK(key.publicJwk as JWK, key.algorithm))).protectedHeader.alg).toBe(key.algorithm);
      const again = await importSampleKey(await exportSampleKey(key));
      expect(again).toMatchObject({type, did: key.did, verificationMethod: key.verificationMethod, publicJwk: key.publicJwk});
    });
  }

  it('refuse a private half that belongs to another public half', async () => {
    for (const type of keyTypes) {
      const [one, other] = await Promise.all([0, 1].map(async () => exportSampleKey(await makeSampleKey({type, extractable: true}))));
      const mixed = type === 'RSA' ? {...one, n: other?.n} : {...one, x: other?.x, y: other?.y};
      await expect(importSampleKey(mixed), type).rejects.toMatchObject({code: 'key-malformed'});
    }
  });
});
