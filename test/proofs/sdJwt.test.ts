import {SDJwtInstance} from '@sd-jwt/core';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkSdJwt, makeSampleKey, openSdJwt, present, signSdJwt, type OpenSdJwt, type SampleKey} from '../../src/proofs';
import {hashOf, readDisclosure, rebuild} from '../../src/proofs/sdJwt';
import {checkSignatureWith, openToken} from '../../src/proofs/token';
import {keyOfJwk} from '../../src/proofs/verificationKey';
import {verifySignature} from '../../src/proofs/signatures';
import {base64url, fromBase64url, utf8} from '../../src/values';
import {at, badge, changed, hasOfficial, official, type JsonObject} from './fixtures';
import {contents, issuerJwk, presentation, token as rfcToken} from './sdJwt.vectors';

const created = new Date('2026-11-20T08:00:00Z');
const encode = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
const hash = hashOf();

const withResults = (issuer: string): JsonObject => changed(badge(issuer), (document) => {
  Object.assign(document.credentialSubject as JsonObject, {
    identifier: ['Sample Learner', 'SAMPLE-0001', '2000-01-01'].map((identityHash, index) => ({type: 'IdentityObject', hashed: false, identityHash, identityType: ['name', 'ext:learnerNumber', 'ext:dateOfBirth'][index]})),
    result: [{type: ['Result'], status: 'Completed'}, {type: ['Result'], value: 'Merit'}],
    narrative: 'Calm under pressure.',
  });
});
/** A token of any payload, signed with a sample key, and any disclosures behind it. */
const signed = async (key: SampleKey, payload: JsonObject, disclosures: readonly string[] = [], header: JsonObject = {}): Promise<string> => {
  const input = `${encode({alg: key.algorithm, typ: 'dc+sd-jwt', kid: key.verificationMethod, ...header})}.${encode({vct: 'urn:test', iss: key.did, ...payload})}`;
  return [`${input}.${base64url(await key.sign(utf8(input)))}`, ...disclosures, ''].join('~');
};
const disclosure = async (...parts: readonly unknown[]): Promise<{text: string; digest: string}> => {
  const text = encode(parts);
  return {text, digest: await hash(text)};
};
const sample = async (type: 'P-256' | 'Ed25519' = 'P-256'): Promise<{key: SampleKey; text: string; open: OpenSdJwt}> => {
  const key = await makeSampleKey({type});
  const text = await signSdJwt(withResults(key.did), key, {created});
  return {key, text, open: await openSdJwt(text)};
};

describe('RFC 9901', () => {
  it('has the digests of its examples', async () => {
    for (const [digest, content] of contents) expect((await readDisclosure(base64url(utf8(content)), hash)).digest, content).toBe(digest);
  });

  it('has the payload of 5.2, and its signature holds', async () => {
    const {payload, parts, hidden, shown} = await openSdJwt(presentation);
    expect(parts.token).toBe(rfcToken);
    expect(payload).toMatchObject({family_name: 'Doe', given_name: 'John', nationalities: ['US'], address: {country: 'US'}, sub: 'user_42'});
    expect(Object.keys(payload).sort()).toEqual(['address', 'cnf', 'exp', 'family_name', 'given_name', 'iat', 'iss', 'nationalities', 'sub']);
    expect([shown.length, hidden.length]).toEqual([4, 6]);
    await expect(checkSignatureWith(keyOfJwk(issuerJwk, 'RFC'), openToken(rfcToken, {}))).resolves.toBeUndefined();
    // The issuer's key is nowhere in the file, so the check leaves the matter open.
    expect(await checkSdJwt(presentation)).toMatchObject({outcome: 'not-checked', code: 'key-not-available'});
  });

  it('has a key binding over exactly what is shown', async () => {
    const {parts: {binding = ''}, payload} = await openSdJwt(presentation);
    expect(await hash(presentation.slice(0, -binding.length))).toBe('1-Lcf6CiBmP72JDFuBF0bvalS-FzIlXyiCkJXp7pJmc');
    await expect(checkSignatureWith(keyOfJwk((payload.cnf as JsonObject).jwk, 'cnf'), openToken(binding, {}))).resolves.toBeUndefined();
  });
});

describe.skipIf(!hasOfficial)('the vectors of VC-JOSE-COSE', () => {
  it('are put together again', async () => {
    const {payload, shown} = await openSdJwt(official('w3c/vectors/vc-jose-cose/credential-sdjwt-selective.txt').trim());
    expect(shown.length).toBeGreaterThan(0);
    expect(payload['@context']).toContain('https://www.w3.org/ns/credentials/v2');
  });
});

describe('an SD-JWT made here', () => {
  it('says what SD-JWT VC asks for, and hides only what is personal', async () => {
    const {key, text, open} = await sample();
    const {header, payload} = openToken(text.split('~')[0] ?? '', {});
    expect(header).toEqual({alg: 'ES256', typ: 'dc+sd-jwt', kid: key.verificationMethod});
    expect(payload).toMatchObject({iss: key.did, iat: created.getTime() / 1000, nbf: Date.parse('2026-11-20') / 1000, exp: Date.parse('2026-12-15') / 1000, vct: 'urn:microcvet:vct:sample:open-badge:1', name: 'SAMPLE Safe forklift start-up checks', validUntil: '2026-12-15T00:00:00Z'});
    expect(JSON.stringify(payload)).not.toMatch(/Sample Learner|0001|2000-01-01|Merit|Calm/);
    expect(open.payload).toMatchObject(withResults(key.did));
    expect(await checkSdJwt(text, {at})).toMatchObject({outcome: 'pass', code: 'disclosures-valid', data: {shown: 6, hidden: 0}, signer: {id: key.did, source: 'did-key'}});
  });

  it('holds with any selection of its values, and no other value comes along', async () => {
    for (const type of ['P-256', 'Ed25519'] as const) {
      const {open} = await sample(type);
      const pointers = open.shown.map(({pointer}) => pointer);
      await fc.assert(fc.asyncProperty(fc.subarray(pointers), async (chosen) => {
        const text = present(open, new Set(chosen));
        const check = await checkSdJwt(text, {at});
        expect(check).toMatchObject({outcome: 'pass', code: 'disclosures-valid'});
        const again = await openSdJwt(text);
        const expected = open.shown.filter(({pointer}) => chosen.some((one) => one === pointer || one.startsWith(`${pointer}/`)));
        expect(again.shown.map(({disclosure: {text: one}}) => one).sort()).toEqual(expected.map(({disclosure: {text: one}}) => one).sort());
        expect(again.payload.name).toBe(open.payload.name);
        expect(again.payload.validUntil).toBe(open.payload.validUntil);
      }), {numRuns: 25});
    }
  });

  it('fails with any changed disclosure, and with any changed digest', async () => {
    const {key, open: {parts}} = await sample();
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({min: 1, max: 63}), async (which, where, by) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const index = which % parts.disclosures.length;
      const old = parts.disclosures[index] ?? '';
      const place = where % old.length;
      const spoilt = `${old.slice(0, place)}${letters[(letters.indexOf(old[place] ?? 'A') + by) % 64]}${old.slice(place + 1)}`;
      const check = await checkSdJwt([parts.token, ...parts.disclosures.with(index, spoilt), ''].join('~'), {at});
      expect(check.outcome, spoilt).toBe('fail');

      const [head = '', body = '', signature = ''] = parts.token.split('.');
      const text = new TextDecoder().decode(fromBase64url(body) ?? undefined);
      const digests = [...text.matchAll(/"([\w-]{43})"/g)];
      const digest = digests[which % digests.length]?.[1] ?? '';
      const other = `${digest.slice(0, 20)}${digest[20] === 'A' ? 'B' : 'A'}${digest.slice(21)}`;
      const forged = `${head}.${base64url(utf8(text.replace(digest, other)))}.${signature}`;
      expect((await checkSdJwt([forged, ''].join('~'), {at})).code).toBe('signature-mismatch');
    }), {numRuns: 40});
    expect(key.type).toBe('P-256');
  });
});

describe('@sd-jwt', () => {
  const config = (key: SampleKey, holder?: SampleKey): ConstructorParameters<typeof SDJwtVcInstance>[0] => ({
    hashAlg: 'sha-256', signAlg: key.algorithm,
    hasher: async (data: string | ArrayBuffer) => new Uint8Array(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? utf8(data) : new Uint8Array(data))),
    saltGenerator: (length: number) => base64url(crypto.getRandomValues(new Uint8Array(length))),
    signer: async (data: string) => base64url(await key.sign(utf8(data))),
    verifier: (data: string, signature: string) => verifySignature(keyOfJwk(key.publicJwk, 'test'), fromBase64url(signature) ?? new Uint8Array(), data),
    ...(holder && {
      kbSignAlg: holder.algorithm, kbSigner: async (data: string) => base64url(await holder.sign(utf8(data))),
      kbVerifier: (data: string, signature: string) => verifySignature(keyOfJwk(holder.publicJwk, 'test'), fromBase64url(signature) ?? new Uint8Array(), data),
    }),
  });

  it('verifies what was made and chosen here', async () => {
    for (const type of ['P-256', 'Ed25519'] as const) {
      const {key, text, open} = await sample(type);
      const theirs = new SDJwtVcInstance(config(key));
      // Their clock is now, the sample's is not.
      const options = {skewSeconds: 10 ** 9, currentDate: at.getTime() / 1000};
      expect((await theirs.verify(text, options)).payload).toMatchObject(withResults(key.did));
      const chosen = present(open, new Set(['/credentialSubject/identifier/0', '/credentialSubject/narrative']));
      const {payload} = await theirs.verify(chosen, options);
      expect(payload).toMatchObject({credentialSubject: {identifier: [{identityHash: 'Sample Learner'}], narrative: 'Calm under pressure.'}});
      expect(payload.credentialSubject).not.toHaveProperty('result');
    }
  });

  it('issues, presents and binds what verifies here', async () => {
    const [key, holder] = [await makeSampleKey({type: 'P-256'}), await makeSampleKey({type: 'Ed25519'})];
    const theirs = new SDJwtVcInstance(config(key, holder));
    const claims = {iss: key.did, iat: 1_700_000_000, vct: 'urn:test', cnf: {jwk: holder.publicJwk}, given_name: 'Sample', birthdate: '2000-01-01', address: {street: 'One', city: 'Two'}, nationalities: ['ES', 'PT']};
    const issued = await theirs.issue(claims as never, {_sd: ['given_name', 'birthdate', 'address'], _sd_decoy: 2, address: {_sd: ['street']}, nationalities: {_sd: [0, 1]}} as never, {header: {kid: key.verificationMethod}});
    expect(await checkSdJwt(issued, {at})).toMatchObject({outcome: 'pass', code: 'disclosures-valid', payload: claims, data: {hidden: 2}});

    const kb = {payload: {iat: at.getTime() / 1000, aud: 'https://school.example', nonce: 'n-1'}};
    const presented = await theirs.present(issued, {given_name: true, nationalities: {0: true}} as never, {kb});
    const check = await checkSdJwt(presented, {at});
    expect(check).toMatchObject({outcome: 'pass', code: 'disclosures-bound', data: {audience: 'https://school.example', nonce: 'n-1', shown: 2}, payload: {given_name: 'Sample', nationalities: ['ES']}});
    expect(check.payload).not.toHaveProperty('birthdate');

    const [first, ...rest] = presented.split('~');
    expect(await checkSdJwt([first, ...rest.slice(1)].join('~'), {at})).toMatchObject({outcome: 'fail', code: 'binding-mismatch'});
    expect(await checkSdJwt(presented, {at: new Date('2020-01-01')})).toMatchObject({outcome: 'fail', code: 'created-in-future'});
    const stranger = await new SDJwtInstance({...config(key, await makeSampleKey({type: 'Ed25519'}))}).present(issued, {given_name: true} as never, {kb});
    expect(await checkSdJwt(stranger, {at})).toMatchObject({outcome: 'fail', code: 'binding-mismatch'});
  });
});

describe('a spoilt SD-JWT gives its code', () => {
  const cases: [string, string, (key: SampleKey) => Promise<string>][] = [
    ['a disclosure nobody signed', 'disclosure-unreferenced', async (key) => signed(key, {}, [(await disclosure('salt', 'name', 1)).text])],
    ['a disclosure sent twice', 'disclosure-repeated', async (key) => { const one = await disclosure('salt', 'name', 1); return signed(key, {_sd: [one.digest]}, [one.text, one.text]); }],
    ['a digest that stands twice', 'digest-repeated', async (key) => { const one = await disclosure('salt', 'name', 1); return signed(key, {_sd: [one.digest, one.digest]}, [one.text]); }],
    ['a digest that stands twice, hidden', 'digest-repeated', async (key) => signed(key, {_sd: ['x'], a: {_sd: ['x']}})],
    ['a name that is there already', 'disclosure-name', async (key) => { const one = await disclosure('salt', 'name', 1); return signed(key, {name: 2, _sd: [one.digest]}, [one.text]); }],
    ['two values of one name', 'disclosure-name', async (key) => { const [one, two] = [await disclosure('a', 'name', 1), await disclosure('b', 'name', 1)]; return signed(key, {_sd: [one.digest, two.digest]}, [one.text, two.text]); }],
    ...['_sd', '...', '_sd_alg', '__proto__', 'constructor'].map((name): [string, string, (key: SampleKey) => Promise<string>] => [`the reserved name ${name}`, 'disclosure-name', async (key) => { const one = await disclosure('salt', name, 1); return signed(key, {_sd: [one.digest]}, [one.text]); }]),
    ['an end that could be taken away', 'disclosure-name', async (key) => { const one = await disclosure('salt', 'exp', 1); return signed(key, {_sd: [one.digest]}, [one.text]); }],
    ['a dangerous name inside a value', 'disclosure-malformed', async (key) => { const text = base64url(utf8('["salt","name",{"__proto__":1}]')); return signed(key, {_sd: [await hash(text)]}, [text]); }],
    ['a name twice inside a value', 'disclosure-malformed', async (key) => { const text = base64url(utf8('["salt","name",{"a":1,"a":2}]')); return signed(key, {_sd: [await hash(text)]}, [text]); }],
    ['an entry where a property belongs', 'disclosure-malformed', async (key) => { const one = await disclosure('salt', 1); return signed(key, {_sd: [one.digest]}, [one.text]); }],
    ['a property where an entry belongs', 'disclosure-malformed', async (key) => { const one = await disclosure('salt', 'name', 1); return signed(key, {list: [{'...': one.digest}]}, [one.text]); }],
    ['a disclosure of four parts', 'disclosure-malformed', async (key) => { const one = await disclosure('salt', 'name', 1, 2); return signed(key, {_sd: [one.digest]}, [one.text]); }],
    ['digests that are no list', 'disclosure-malformed', async (key) => signed(key, {_sd: 'x'})],
    ['something beside a digest in a list', 'disclosure-malformed', async (key) => signed(key, {list: [{'...': 'x', y: 1}]})],
    ['a hash that is too weak', 'hash-unsupported', async (key) => signed(key, {_sd_alg: 'md5'})],
    ['no type of credential', 'jwt-malformed', async (key) => signed(key, {vct: undefined})],
    ['another kind of token', 'type-unsupported', async (key) => signed(key, {}, [], {typ: 'dpop+jwt'})],
    ['no algorithm', 'alg-none', async (key) => signed(key, {}, [], {alg: 'none'})],
    ['a shared secret', 'alg-symmetric', async (key) => signed(key, {}, [], {alg: 'HS256'})],
    ['another issuer than the credential says', 'claims-disagree', async (key) => signed(key, {issuer: 'https://other.example'})],
    ['a binding without a key for it', 'binding-malformed', async (key) => `${await signed(key, {})}${encode({typ: 'kb+jwt', alg: 'ES256'})}.${encode({})}.AA`],
    ['no tilde', 'jwt-malformed', async (key) => (await signed(key, {})).replace(/~$/, '')],
  ];
  for (const [name, code, make] of cases) {
    it(name, async () => {
      const check = await checkSdJwt(await make(await makeSampleKey({type: 'P-256'})), {at});
      expect(check.code).toBe(code);
      expect(check.outcome).not.toBe('pass');
    });
  }

  it('is never followed deeper than a credential goes', async () => {
    let inner = await disclosure('salt', 'x', 1);
    const all = [inner.text];
    for (let depth = 0; depth < 80; depth++) {
      inner = await disclosure('salt', 'x', {_sd: [inner.digest]});
      all.push(inner.text);
    }
    const disclosures = await Promise.all(all.map((text) => readDisclosure(text, hash)));
    expect(() => rebuild({_sd: [inner.digest]}, disclosures)).toThrow('too-deep');
  });
});
