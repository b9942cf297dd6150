import fc from 'fast-check';
import {calculateJwkThumbprint, CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK} from 'jose';
import {describe, expect, it, vi} from 'vitest';
import {proofIds} from '../../src/standards/proofs';
import {checkDataIntegrity, checkSdJwt, checkVcJwt, makeSampleKey, mechanismById, mechanisms, signVcJose, signVcJwt, type SampleKey} from '../../src/proofs';
import {base64, base64url, multibase, utf8} from '../../src/values';
import {makeCertificate} from './certificates';
import {at, badge, changed, created, type JsonObject} from './fixtures';

const decode = (part = ''): JsonObject => JSON.parse(Buffer.from(part, 'base64url').toString()) as JsonObject;
const encode = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
const token = async (key: SampleKey, header: JsonObject, payload: unknown): Promise<string> => {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${base64url(await key.sign(utf8(input)))}`;
};
const parts = (text: string): [JsonObject, JsonObject] => {
  const [header, payload] = text.split('.');
  return [decode(header), decode(payload)];
};

describe('the mechanisms', () => {
  it('are one for each name', () => expect(mechanisms.map(({id}) => id)).toEqual([...proofIds]));

  // A seal is no token, and has tests of its own (jades.test.ts).
  it.each(mechanisms.filter(({id}) => id !== 'jades').map((one) => [one.id, one] as const))('%s makes what the check finds intact', async (id, {key: type, secure}) => {
    const key = await makeSampleKey({type});
    const {text, document, extension, mediaType} = await secure(badge(key.did), key, {created});
    const check = document === undefined ? await (id === 'sd-jwt' ? checkSdJwt : checkVcJwt)(text) : await checkDataIntegrity(JSON.parse(text), {at});
    expect(check).toMatchObject(id === 'none' ? {code: 'proof-absent'} : {outcome: 'pass', signer: {id: key.did}});
    expect(extension).toBe(document !== undefined ? 'json' : id === 'sd-jwt' ? 'sd-jwt' : 'jwt');
    expect(mediaType).toMatch(/^application\/(?:vc|jwt|vc\+jwt|dc\+sd-jwt)$/);
  });

  it.each(mechanisms.filter(({id}) => id !== 'none').map((one) => [one.id, one] as const))('%s does not secure what is secured', async (_id, {key: type, secure}) => {
    const key = await makeSampleKey({type});
    await expect(secure({...badge(key.did), proof: {}}, key, {created})).rejects.toMatchObject({code: 'already-secured'});
  });
});

describe('a token by VC-JOSE-COSE', () => {
  const made = async (): Promise<{key: SampleKey; text: string}> => {
    const key = await makeSampleKey({type: 'P-256'});
    return {key, text: await signVcJose(badge(key.did), key)};
  };

  it('holds the credential and nothing else; the header names type, content and key', async () => {
    const {key, text} = await made();
    expect(parts(text)).toEqual([{alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid: key.verificationMethod}, badge(key.did)]);
    expect(mechanismById('vc-jose')?.key).toBe('P-256');
  });

  it('verifies with jose, and what jose signs verifies here', async () => {
    const {key, text} = await made();
    const {payload, protectedHeader} = await compactVerify(text, await importJWK(key.publicJwk as JWK, 'ES256'), {algorithms: ['ES256']});
    expect(protectedHeader.typ).toBe('vc+jwt');
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(badge(key.did));
    expect(await checkVcJwt(text)).toMatchObject({outcome: 'pass', data: {form: 'vc-jose'}, signer: {id: key.did, source: 'did-key'}});

    for (const alg of ['ES256', 'ES384', 'EdDSA', 'RS256']) {
      const pair = await generateKeyPair(alg, {extractable: true});
      const jwk = await exportJWK(pair.publicKey);
      const did = `did:jwk:${encode(jwk)}`;
      const theirs = await new CompactSign(utf8(JSON.stringify(badge(did)))).setProtectedHeader({alg, typ: 'vc+jwt', cty: 'vc', kid: `${did}#0`}).sign(pair.privateKey);
      expect(await checkVcJwt(theirs), alg).toMatchObject({outcome: 'pass', data: {form: 'vc-jose'}, signer: {id: did, source: 'did-jwk'}});
    }
  });

  it('may state times of its own, which are those of the signature', async () => {
    const {key, text} = await made();
    const [header, payload] = parts(text);
    const check = await checkVcJwt(await token(key, header, {...payload, iat: 1, exp: 9_999_999_999}));
    expect(check).toMatchObject({outcome: 'pass', times: {exp: 9_999_999_999}});
  });

  const spoilt: [string, string, (header: JsonObject, payload: JsonObject) => [JsonObject, JsonObject]][] = [
    ['another content type', 'type-unsupported', (header, payload) => [{...header, cty: 'vp'}, payload]],
    ['another type', 'type-unsupported', (header, payload) => [{...header, typ: 'vp+jwt'}, payload]],
    ['the credential a second time in vc', 'jwt-malformed', (header, payload) => [header, {...payload, vc: payload}]],
    ['a presentation in vp', 'jwt-malformed', (header, payload) => [header, {...payload, vp: {}}]],
    ['another issuer in iss', 'claims-disagree', (header, payload) => [header, {...payload, issuer: 'did:example:other', iss: payload.issuer && (payload.issuer as JsonObject).id}]],
    ['another issuer in the header', 'claims-disagree', (header, payload) => [{...header, iss: 'did:example:other'}, payload]],
    ['another identifier in jti', 'claims-disagree', (header, payload) => [header, {...payload, jti: 'urn:uuid:other'}]],
    ['another algorithm', 'alg-key-mismatch', (header, payload) => [{...header, alg: 'EdDSA'}, payload]],
  ];
  it.each(spoilt)('with %s gives %s', async (_name, code, change) => {
    const {key, text} = await made();
    expect((await checkVcJwt(await token(key, ...change(...parts(text))))).code).toBe(code);
  });

  it('is read with the full media types too', async () => {
    const {key, text} = await made();
    const [header, payload] = parts(text);
    expect((await checkVcJwt(await token(key, {...header, typ: 'application/vc+jwt', cty: 'application/vc'}, payload))).code).toBe('signature-valid');
  });

  it('does not hold when any character was changed', async () => {
    const {text} = await made();
    // The last character of 64 bytes holds four bits that say nothing, so it is left alone.
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom(...'AZaz09-_'), async (place, character) => {
      fc.pre(text[place] !== character && text[place] !== '.');
      const changedText = text.slice(0, place) + character + text.slice(place + 1);
      expect((await checkVcJwt(changedText)).outcome).not.toBe('pass');
    }), {numRuns: 80});
  });
});

describe('a token with RS256, as 1EdTech requires', () => {
  it('brings its key in the header and has the claims of Open Badges 3.0', async () => {
    const key = await makeSampleKey({type: 'RSA'});
    const [header, payload] = parts(await signVcJwt(badge(key.did), key));
    expect(header).toEqual({alg: 'RS256', typ: 'JWT', jwk: key.publicJwk});
    expect(payload).toMatchObject({...badge(key.did), iss: key.did, jti: badge(key.did).id});
  });

  it('verifies with jose, and what jose signs verifies here; an issuer that is the key vouches for it', async () => {
    const key = await makeSampleKey({type: 'RSA'});
    const text = await signVcJwt(badge(key.did), key);
    await compactVerify(text, await importJWK(parts(text)[0].jwk as JWK, 'RS256'), {algorithms: ['RS256']});
    expect(await checkVcJwt(text)).toMatchObject({outcome: 'pass', data: {form: 'vc'}, signer: {id: key.did, source: 'did-jwk'}});

    const pair = await generateKeyPair('RS256', {extractable: true});
    const jwk = await exportJWK(pair.publicKey);
    const issuer = 'https://provider.example/keys';
    const theirs = await new CompactSign(utf8(JSON.stringify({...badge(issuer), iss: issuer}))).setProtectedHeader({alg: 'RS256', typ: 'JWT', jwk, kid: `${issuer}#${await calculateJwkThumbprint(jwk)}`}).sign(pair.privateKey);
    expect(await checkVcJwt(theirs)).toMatchObject({outcome: 'pass', signer: {source: 'jwk-header'}});
    const document = {id: issuer, verificationMethod: [{id: `${issuer}#1`, type: 'JsonWebKey', controller: issuer, publicKeyJwk: {...jwk, kid: await calculateJwkThumbprint(jwk)}}], assertionMethod: [`${issuer}#1`]};
    expect(await checkVcJwt(theirs, {didDocuments: [document]})).toMatchObject({outcome: 'pass', signer: {id: issuer, source: 'did-document'}});
  });

  it('does not hold for an issuer that is another key', async () => {
    const [key, other] = await Promise.all([makeSampleKey({type: 'RSA'}), makeSampleKey()]);
    for (const did of [other.did, (await makeSampleKey({type: 'RSA'})).did]) {
      expect((await checkVcJwt(await signVcJwt(badge(did), key))).code).toBe('key-not-issuers');
    }
  });
});

describe('did:jwk', () => {
  it.each([
    ['no JSON', 'method-malformed', () => `did:jwk:${base64url(utf8('{'))}#0`],
    ['a list', 'method-malformed', () => `did:jwk:${encode([])}#0`],
    ['another fragment', 'method-malformed', (key: SampleKey) => `did:jwk:${encode(key.publicJwk)}#1`],
    ['more than a key can be', 'method-malformed', (key: SampleKey) => `did:jwk:${encode({...key.publicJwk, more: 'x'.repeat(4000)})}#0`],
    ['a private key', 'key-private', (key: SampleKey) => `did:jwk:${encode({...key.publicJwk, d: 'AA'})}#0`],
    ['a key for encryption', 'method-not-authorised', (key: SampleKey) => `did:jwk:${encode({...key.publicJwk, use: 'enc'})}#0`],
    ['another curve', 'key-unsupported', () => `did:jwk:${encode({kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA'})}#0`],
  ])('of %s gives %s', async (_name, code, method) => {
    const key = await makeSampleKey({type: 'P-256'});
    expect((await checkVcJwt(await token(key, {alg: 'ES256', kid: method(key)}, badge(method(key).split('#')[0] ?? '')))).code).toBe(code);
  });

  it('signs inside a document as well', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    const did = `did:jwk:${encode(key.publicJwk)}`;
    const {document} = await mechanismById('ecdsa-rdfc-2019')!.secure(badge(did), {...key, did, verificationMethod: `${did}#0`}, {created});
    expect(await checkDataIntegrity(document, {at})).toMatchObject({outcome: 'pass', signer: {id: did, source: 'did-jwk'}});
  });
});

describe('a did:key of a kind that is not used here', () => {
  it.each([['P-521', multibase(Uint8Array.from({length: 69}, (_, place) => [0x82, 0x24, 2][place] ?? place))], ['secp256k1', 'zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme']])('%s leaves the matter open', async (kind, multikey) => {
    const key = await makeSampleKey({type: 'P-256'});
    expect(await checkVcJwt(await token(key, {alg: 'ES256', kid: `did:key:${multikey}#${multikey}`}, badge(`did:key:${multikey}`)))).toMatchObject({outcome: 'not-checked', code: 'key-unsupported', data: {key: kind}});
  });
});

describe('a key on P-384', () => {
  // Published with the test suites of did:key.
  const published = 'z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54';
  const made = async () => {
    const pair = await generateKeyPair('ES384', {extractable: true});
    const {x = '', y = ''} = await exportJWK(pair.publicKey);
    const point = Uint8Array.of(0x81, 0x24, 2 + ((Buffer.from(y, 'base64url').at(-1) ?? 0) & 1), ...Buffer.from(x, 'base64url'));
    return {...pair, did: `did:key:${multibase(point)}`};
  };
  const signed = async ({privateKey}: {privateKey: CryptoKey}, did: string): Promise<string> => new CompactSign(utf8(JSON.stringify(badge(did)))).setProtectedHeader({alg: 'ES384', typ: 'vc+jwt', cty: 'vc', kid: `${did}#${did.slice(8)}`}).sign(privateKey);

  it('as a did:key checks what jose signed with it, with WebCrypto and without', async () => {
    const key = await made();
    const text = await signed(key, key.did);
    expect(await checkVcJwt(text)).toMatchObject({outcome: 'pass', signer: {id: key.did, source: 'did-key'}});
    vi.stubGlobal('crypto', {getRandomValues: crypto.getRandomValues.bind(crypto)});
    expect((await checkVcJwt(text)).code).toBe('signature-valid');
    vi.unstubAllGlobals();
  });
  it('does not fit a changed content, another key, a signature of another length, or another algorithm', async () => {
    const [key, other] = [await made(), await made()];
    const text = await signed(key, key.did);
    const [header = '', payload = '', signature = ''] = text.split('.');
    expect((await checkVcJwt(await signed(other, key.did))).code).toBe('signature-mismatch');
    expect((await checkVcJwt(`${header}.${base64url(utf8(JSON.stringify({...badge(key.did), name: 'x'})))}.${signature}`)).code).toBe('signature-mismatch');
    expect((await checkVcJwt(`${header}.${payload}.${base64url(new Uint8Array(64))}`)).code).toBe('signature-malformed');
    expect((await checkVcJwt(await token(await makeSampleKey({type: 'P-256'}), {alg: 'ES256', kid: `${key.did}#${key.did.slice(8)}`}, badge(key.did)))).code).toBe('alg-key-mismatch');
  });
  it('is read as it was published', async () => {
    const check = await checkVcJwt(await signed(await made(), `did:key:${published}`));
    expect([check.code, check.signer?.source]).toEqual(['signature-mismatch', 'did-key']);
  });
  it('inside a document leaves the matter open: its hash is another', async () => {
    const {did} = await made();
    const key = await makeSampleKey({type: 'P-256'});
    const {document} = await mechanismById('ecdsa-rdfc-2019')!.secure(badge(did), {...key, did, verificationMethod: `${did}#${did.slice(8)}`}, {created});
    expect(await checkDataIntegrity(document, {at})).toMatchObject({outcome: 'not-checked', code: 'key-unsupported', data: {key: 'P-384'}});
  });
});

describe('a token with a certificate', () => {
  const issuer = 'https://provider.example';
  const signed = async (header: JsonObject, credential = badge(issuer)) => {
    const {der, privateKey} = await makeCertificate([['2.5.4.3', 'Sample Sealing'], ['2.5.4.10', 'SAMPLE Training Centre']]);
    const text = await new CompactSign(utf8(JSON.stringify(credential))).setProtectedHeader({alg: 'ES256', typ: 'vc+jwt', x5c: [base64(der)], ...header}).sign(privateKey);
    return {text, der};
  };

  it('verifies, and tells what the certificate states', async () => {
    const {text} = await signed({});
    expect(await checkVcJwt(text, {at})).toMatchObject({outcome: 'pass', data: {certificateCurrent: true}, signer: {source: 'certificate', certificate: {organisation: 'SAMPLE Training Centre', selfIssued: true}}});
    expect(await checkVcJwt(text, {at: new Date('2028-01-01')})).toMatchObject({outcome: 'pass', data: {certificateCurrent: false}});
  });

  it.each([
    ['a certificate that is none', 'certificate-malformed', {x5c: ['AAAA']}],
    ['no certificate in the list', 'key-not-available', {x5c: []}],
    ['another hash', 'certificate-mismatch', {'x5t#S256': 'AAAA'}],
  ])('with %s gives %s', async (_name, code, header) => {
    const {text} = await signed(header);
    expect((await checkVcJwt(text, {at})).code).toBe(code);
  });

  it('does not hold with another certificate, another key beside it, or for an issuer that is another key', async () => {
    const other = await makeCertificate([['2.5.4.3', 'Somebody else']]);
    expect((await checkVcJwt((await signed({x5c: [base64(other.der)]})).text, {at})).code).toBe('signature-mismatch');
    const key = await makeSampleKey({type: 'P-256'});
    expect((await checkVcJwt((await signed({jwk: key.publicJwk})).text, {at})).code).toBe('key-mismatch');
    expect((await checkVcJwt((await signed({}, badge(key.did))).text, {at})).code).toBe('key-not-issuers');
    expect((await checkVcJwt((await signed({kid: key.verificationMethod}, badge(key.did))).text, {at})).code).toBe('key-mismatch');
  });

  it('is not the issuer’s where the issuer’s own document was given and does not name its key', async () => {
    const {text} = await signed({});
    expect((await checkVcJwt(text, {at, didDocuments: [{id: issuer, verificationMethod: [], assertionMethod: []}]})).code).toBe('key-not-issuers');
  });

  it('that is meant for another algorithm says so', async () => {
    const {der} = await makeCertificate([['2.5.4.3', 'Sample']]);
    const key = await makeSampleKey();
    expect((await checkVcJwt(await token(key, {alg: 'EdDSA', x5c: [base64(der)]}, badge(issuer)), {at})).outcome).toBe('fail');
  });

  it('changed in any text is not believed', async () => {
    const {text} = await signed({});
    const [head, payload, signature] = text.split('.');
    const spoilt = encode(changed(decode(payload), (d) => {d.name = 'SAMPLE Another';}));
    expect((await checkVcJwt(`${head}.${spoilt}.${signature}`, {at})).code).toBe('signature-mismatch');
  });
});
