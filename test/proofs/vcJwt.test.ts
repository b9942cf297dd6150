import {generateKeyPairSync} from 'node:crypto';
import fc from 'fast-check';
import {CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, UnsecuredJWT, type JWK} from 'jose';
import {describe, expect, it} from 'vitest';
import {checkVcJwt, makeSampleKey, signVcJwt, type SampleKey} from '../../src/proofs';
import {base64url, multibase, utf8} from '../../src/values';
import {badge, changed, hasOfficial, official, officialJson, type JsonObject} from './fixtures';

const encode = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
const decode = (part = ''): JsonObject => JSON.parse(Buffer.from(part, 'base64url').toString()) as JsonObject;

/** A token with any header and payload, signed with a sample key. */
const token = async (key: SampleKey, header: JsonObject, payload: unknown): Promise<string> => {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${base64url(await key.sign(utf8(input)))}`;
};
const jwkOf = (key: SampleKey): JWK => key.publicJwk as JWK;

describe('a VC-JWT made here', () => {
  it('has the form of Open Badges 3.0: the credential and its registered claims side by side', async () => {
    const key = await makeSampleKey();
    const credential = changed(badge(key.did), (d) => {(d.credentialSubject as JsonObject).id = 'did:example:learner';});
    const [header, payload] = (await signVcJwt(credential, key)).split('.').map((part, i) => (i < 2 ? decode(part) : {}));
    expect(header).toEqual({alg: 'EdDSA', typ: 'JWT', kid: key.verificationMethod});
    expect(payload).toEqual({...credential, iss: key.did, jti: credential.id, sub: 'did:example:learner', nbf: Date.parse('2026-11-20T00:00:00Z') / 1000, exp: Date.parse('2026-12-15T00:00:00Z') / 1000});
  });

  it('verifies with jose, and what jose signs verifies here', async () => {
    const key = await makeSampleKey();
    const ours = await signVcJwt(badge(key.did), key);
    const {payload} = await compactVerify(ours, await importJWK(jwkOf(key), 'EdDSA'), {algorithms: ['EdDSA']});
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject(badge(key.did));

    for (const [alg, kty] of [['EdDSA', 'OKP'], ['Ed25519', 'OKP'], ['ES256', 'EC'], ['RS256', 'RSA']] as const) {
      const pair = await generateKeyPair(alg, {extractable: true});
      const jwk = await exportJWK(pair.publicKey);
      expect(jwk.kty).toBe(kty);
      const theirs = await new CompactSign(utf8(JSON.stringify(badge('https://provider.example')))).setProtectedHeader({alg, typ: 'vc+jwt', jwk}).sign(pair.privateKey);
      expect(await checkVcJwt(theirs), alg).toMatchObject({outcome: 'pass', code: 'signature-valid', signer: {source: 'jwk-header'}, payload: {type: ['VerifiableCredential', 'OpenBadgeCredential']}});
    }
  });

  it('holds for whatever name a learner has, and gives the credential back', async () => {
    const key = await makeSampleKey();
    await fc.assert(fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 40}), async (name) => {
      const check = await checkVcJwt(await signVcJwt(badge(key.did, name), key));
      expect(check).toMatchObject({outcome: 'pass', signer: {id: key.did, source: 'did-key'}});
      expect(check.payload).toMatchObject(badge(key.did, name));
    }), {numRuns: 40});
  });

  it('reports its times without judging them', async () => {
    const key = await makeSampleKey();
    const check = await checkVcJwt(await signVcJwt(badge(key.did), key), {at: new Date('2030-01-01')});
    expect(check.outcome).toBe('pass');
    expect(check.times).toEqual({iat: undefined, nbf: Date.parse('2026-11-20') / 1000, exp: Date.parse('2026-12-15') / 1000});
  });
});

describe('a spoilt VC-JWT gives its code', () => {
  const header = (key: SampleKey): JsonObject => ({alg: 'EdDSA', typ: 'JWT', kid: key.verificationMethod});
  const cases: [string, string, (key: SampleKey, good: string) => string | Promise<string>][] = [
    ['no algorithm', 'alg-none', (key) => new UnsecuredJWT({...badge(key.did)}).encode()],
    ['no algorithm, spelt to slip by', 'alg-none', (key) => token(key, {...header(key), alg: 'nOnE'}, badge(key.did))],
    ['a shared secret made of the public key', 'alg-symmetric', (key) => new CompactSign(utf8(JSON.stringify(badge(key.did)))).setProtectedHeader({alg: 'HS256', kid: key.verificationMethod}).sign(utf8(key.publicJwk.x ?? ''))],
    ['an algorithm we do not know', 'alg-unsupported', (key) => token(key, {...header(key), alg: 'ES256K'}, badge(key.did))],
    ['an algorithm for another kind of key', 'alg-key-mismatch', (key) => token(key, {...header(key), alg: 'ES256'}, badge(key.did))],
    ['an algorithm that is no text', 'jwt-malformed', (key) => token(key, {...header(key), alg: 3}, badge(key.did))],
    ['a demand we do not understand', 'critical-unsupported', (key) => token(key, {...header(key), crit: ['exp2'], exp2: 1}, badge(key.did))],
    ['another type of token', 'type-unsupported', (key) => token(key, {...header(key), typ: 'dpop+jwt'}, badge(key.did))],
    ['a selective-disclosure token', 'type-unsupported', (_key, good) => `${good}~`],
    ['the key of somebody else', 'signature-mismatch', async (key) => token(key, {...header(key), kid: (await makeSampleKey()).verificationMethod}, badge(key.did))],
    ['a kid that contradicts the key beside it', 'key-mismatch', async (key) => token(key, {...header(key), jwk: jwkOf(await makeSampleKey())}, badge(key.did))],
    ['a kid that is broken', 'method-malformed', (key) => token(key, {...header(key), kid: 'did:key:z6Mk#z'}, badge(key.did))],
    ['a kid nobody explains', 'key-not-available', (key) => token(key, {alg: 'EdDSA', kid: 'key-1'}, badge('https://provider.example'))],
    ['no key at all', 'key-not-available', (key) => token(key, {alg: 'EdDSA'}, badge('https://provider.example'))],
    ['a key in the header that is no point of its curve', 'key-malformed', (key) => token(key, {alg: 'ES256', jwk: {kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43)}}, badge('https://provider.example'))],
    ['an RSA key that is too short', 'key-malformed', (key) => token(key, {alg: 'RS256', jwk: {...generateKeyPairSync('rsa', {modulusLength: 1024}).publicKey.export({format: 'jwk'})}}, badge('https://provider.example'))],
    ['a private key in the header', 'key-private', (key) => token(key, {alg: 'EdDSA', jwk: {...jwkOf(key), d: 'AA'}}, badge(key.did))],
    ['a cut signature', 'signature-malformed', (_key, good) => good.slice(0, -8)],
    ['no signature', 'signature-malformed', (_key, good) => good.replace(/[^.]*$/, '')],
    ['two parts only', 'jwt-malformed', (_key, good) => good.split('.').slice(0, 2).join('.')],
    ['text that is no token', 'jwt-malformed', () => 'not a token'],
    ['a payload that is a list', 'jwt-malformed', (key) => token(key, header(key), [1])],
    ['a payload with broken letters', 'jwt-malformed', (key) => `${encode(header(key))}.${base64url(Uint8Array.of(0x7b, 0xff, 0x7d))}.AAAA`],
    ['another issuer in iss', 'claims-disagree', (key) => token(key, header(key), {...badge('did:key:someone-else'), iss: key.did})],
    ['a longer life in exp', 'claims-disagree', (key) => token(key, header(key), {...badge(key.did), exp: 9_999_999_999})],
  ];
  it.each(cases)('%s: %s', async (_name, code, make) => {
    const key = await makeSampleKey();
    expect((await checkVcJwt(await make(key, await signVcJwt(badge(key.did), key)))).code).toBe(code);
  });

  it('a changed claim', async () => {
    const key = await makeSampleKey();
    const [head, payload, signature] = (await signVcJwt(badge(key.did), key)).split('.');
    const spoilt = encode({...decode(payload), name: 'SAMPLE Something else'});
    expect((await checkVcJwt(`${head}.${spoilt}.${signature}`)).code).toBe('signature-mismatch');
  });

  it('a changed signature of another algorithm', async () => {
    const pair = await generateKeyPair('ES256', {extractable: true});
    const good = await new CompactSign(utf8(JSON.stringify(badge('https://provider.example')))).setProtectedHeader({alg: 'ES256', jwk: await exportJWK(pair.publicKey)}).sign(pair.privateKey);
    const spoilt = good.slice(0, -10) + (good.at(-10) === 'A' ? 'B' : 'A') + good.slice(-9);
    expect((await checkVcJwt(spoilt)).code).toBe('signature-mismatch');
  });

  it('texts made of anything: a result, never an exception, never a pass', async () => {
    const part = fc.oneof(fc.string(), fc.json().map((text) => base64url(utf8(text))));
    await fc.assert(fc.asyncProperty(part, part, part, async (...parts) => {
      expect((await checkVcJwt(parts.join('.'))).outcome).not.toBe('pass');
    }), {numRuns: 300});
  });
});

describe('other forms', () => {
  it('an older token with a vc claim is read, and said to be one', async () => {
    const key = await makeSampleKey();
    const credential = badge(key.did);
    const check = await checkVcJwt(await token(key, {alg: 'EdDSA', kid: key.verificationMethod}, {iss: key.did, jti: credential.id, vc: credential}));
    expect(check).toMatchObject({outcome: 'pass', data: {form: 'vc-claim'}, payload: credential});
  });

  it('an issuer that is a did:key needs no kid', async () => {
    const key = await makeSampleKey();
    expect(await checkVcJwt(await token(key, {alg: 'EdDSA'}, badge(key.did)))).toMatchObject({outcome: 'pass', signer: {id: key.did}});
  });

  it('a P-256 did:key is unpacked', async () => {
    const pair = await generateKeyPair('ES256', {extractable: true});
    const {x = '', y = ''} = await exportJWK(pair.publicKey);
    const sign = (Buffer.from(y, 'base64url').at(-1) ?? 0) % 2 === 0 ? 2 : 3;
    const did = `did:key:${multibase(Uint8Array.from([0x80, 0x24, sign, ...Buffer.from(x, 'base64url')]))}`;
    const text = await new CompactSign(utf8(JSON.stringify(badge(did)))).setProtectedHeader({alg: 'ES256', kid: `${did}#${did.slice(8)}`}).sign(pair.privateKey);
    expect(await checkVcJwt(text)).toMatchObject({outcome: 'pass', signer: {id: did}});
  });

  it('a kid that only a DID document explains is found by its fragment or its JWK kid', async () => {
    const key = await makeSampleKey();
    const did = 'https://provider.example/keys';
    const document = {id: did, verificationMethod: [{id: `${did}#key-4`, type: 'JsonWebKey', controller: did, publicKeyJwk: {...jwkOf(key), kid: 'thumb'}}], assertionMethod: [`${did}#key-4`]};
    for (const kid of ['thumb', 'key-4', '#key-4', `${did}#key-4`]) {
      expect(await checkVcJwt(await token(key, {alg: 'EdDSA', kid}, badge(did)), {didDocuments: [document]}), kid).toMatchObject({outcome: 'pass', signer: {id: did, source: 'did-document'}});
    }
  });
});

describe.skipIf(!hasOfficial)('published tokens (need official material)', () => {
  const folder = 'w3c/vectors/vc-jose-cose';
  const didDocuments = (): unknown[] => {
    const method = officialJson(`${folder}/vm-p256.json`);
    return [{id: method.controller, verificationMethod: [method], assertionMethod: [method.id]}];
  };
  const read = (name: string): string => official(`${folder}/${name}.txt`).trim();

  it('the minimal W3C token verifies, the one with the bad signature does not', async () => {
    const {payload} = await checkVcJwt(read('credential-jose-minimal'));
    const issuer = (payload as JsonObject).iss ?? (payload as JsonObject).issuer;
    const [document] = didDocuments() as [JsonObject];
    const documents = [{...document, id: issuer, verificationMethod: [{...(document.verificationMethod as JsonObject[])[0], id: `${String(issuer)}#key-1`}], assertionMethod: ['#key-1']}];
    // The published method stands under another address than the token's issuer; a reader would give the issuer's own document.
    expect((await checkVcJwt(read('credential-jose-minimal'), {didDocuments: documents})).code).toBe('signature-valid');
    expect((await checkVcJwt(read('credential-jose-bad-signature'), {didDocuments: documents})).outcome).toBe('fail');
    expect((await checkVcJwt(read('credential-sdjwt-selective'))).outcome).toBe('not-checked');
  });

  it('the RS256 token in the public badge image verifies with the key it brings', async () => {
    const svg = official('openbadges-3.0/validator-tests/simple-jwt.svg');
    const text = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(svg)?.[0] ?? '';
    expect(await checkVcJwt(text)).toMatchObject({outcome: 'pass', data: {form: 'vc'}, signer: {source: 'jwk-header'}, inner: {algorithm: 'RS256'}});
  });
});
