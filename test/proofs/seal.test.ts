import {createHash, X509Certificate} from 'node:crypto';
import fc from 'fast-check';
import {FlattenedSign} from 'jose';
import {beforeAll, describe, expect, it} from 'vitest';
import {checkSeal} from '../../src/proofs';
import {base64url, utf8} from '../../src/values';
import {certificateStatement} from '../../src/proofs/certificate';
import {makeCertificate} from './certificates';
import {at, changed, hasOfficial, official, officialJson, type JsonObject} from './fixtures';

const samples = ['edci-app/json_sealed_advanced.json', 'elm/samples/2023/Sample-MC-Annex1-signed.jsonld', 'elm/samples/2025/AA-Annex1-MC-signed.jsonld', 'elm/samples/2025/Sample-MastersDegree-signed.jsonld'];

describe.skipIf(!hasOfficial)('public sealed credentials (need official material)', () => {
  it.each(samples)('%s is intact, and its certificate speaks', async (path) => {
    const text = official(path);
    const check = await checkSeal(text, {at});
    expect(check).toMatchObject({outcome: 'pass', code: 'seal-intact', signer: {source: 'certificate'}});
    expect(check.signer?.certificate).toMatchObject({selfIssued: false});
    expect(check.signer?.certificate?.subject).toContain('=');
    expect(check.payload).toEqual(JSON.parse(String(officialJson(path).payload)));
  });

  it('the qualified seal of the sample micro-credential is told as its certificate states it', async () => {
    const {signer, data} = await checkSeal(officialJson(samples[1] ?? ''), {at});
    expect(signer?.certificate).toMatchObject({
      qualified: true, forSeals: true, country: expect.stringMatching(/^[A-Z]{2}$/), organisationIdentifier: expect.stringMatching(/^[A-Z]{5}-/),
      validFrom: expect.stringMatching(/^20\d\d-/), serialNumber: expect.stringMatching(/^[0-9a-f]+$/),
    });
    expect(data).toMatchObject({signedAt: '2023-09-27T11:54:17Z', algorithm: 'RS256'});
  });

  it.each(samples)('%s fails with one letter changed in the payload', async (path) => {
    const spoilt = changed(officialJson(path), (d) => {d.payload = String(d.payload).replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'a' ? 'b' : 'a'));});
    expect(await checkSeal(spoilt, {at})).toMatchObject({outcome: 'fail', code: 'signature-mismatch'});
  });

  it.each(samples)('%s has a certificate that another reader reads the same way', async (path) => {
    const file = officialJson(path);
    const [{protected: header}] = file.signatures as [{protected: string}];
    const {x5c} = JSON.parse(Buffer.from(header, 'base64url').toString()) as {x5c: string[]};
    for (const entry of x5c) {
      const der = Buffer.from(entry, 'base64');
      const [ours, theirs] = [certificateStatement(der), new X509Certificate(der)];
      expect(ours.serialNumber.replace(/^0+/, '')).toBe(theirs.serialNumber.toLowerCase().replace(/^0+/, ''));
      expect([ours.validFrom, ours.validUntil]).toEqual([theirs.validFrom, theirs.validTo].map((text) => new Date(text).toISOString()));
      const legacy = theirs.toLegacyObject().subject as unknown as Record<string, string | string[]>;
      expect([ours.commonName, ours.organisation, ours.country]).toEqual([legacy.CN, legacy.O, legacy.C].map((value) => [value].flat()[0]));
    }
  });

  it('a payload written again with the same content fails: the seal covers the text', async () => {
    const spoilt = changed(officialJson(samples[1] ?? ''), (d) => {d.payload = JSON.stringify(JSON.parse(String(d.payload)), null, 1);});
    expect((await checkSeal(spoilt, {at})).code).toBe('signature-mismatch');
  });
});

describe('a seal made for the test', () => {
  const payload = JSON.stringify({'@context': ['http://data.europa.eu/snb/model/context/edc-ap'], name: 'SAMPLE Πιστοποιητικό'});
  let certificate = '';
  let pin = '';
  let privateKey: CryptoKey;
  beforeAll(async () => {
    const made = await makeCertificate([['2.5.4.3', 'SAMPLE seal'], ['2.5.4.10', 'SAMPLE Training Centre'], ['2.5.4.97', 'VATXX-000'], ['2.5.4.6', 'XX']]);
    privateKey = made.privateKey;
    certificate = made.der.toString('base64');
    pin = createHash('sha256').update(made.der).digest('base64url');
  });
  const sealed = async (header: JsonObject = {}, text = payload): Promise<JsonObject> => {
    const full: JsonObject = {alg: 'ES256', x5c: [certificate], 'x5t#S256': pin, sigT: '2026-11-20T08:00:00Z', crit: ['sigT'], ...header};
    const jws = await new FlattenedSign(utf8(text)).setProtectedHeader(full).sign(privateKey, {crit: {sigT: true, b64: true, other: true, sigD: true, adoTst: true}});
    return {...jws, payload: full.b64 === false ? text : jws.payload};
  };
  const detached = {b64: false, crit: ['b64', 'sigT']};
  const general = ({payload: content, ...seal}: JsonObject): JsonObject => ({payload: content, signatures: [{...seal, header: {etsiU: []}}]});

  it('is intact in either serialisation, payload encoded or not', async () => {
    for (const file of [await sealed(), general(await sealed()), await sealed(detached), general(await sealed(detached))]) {
      const check = await checkSeal(file, {at});
      expect(check).toMatchObject({outcome: 'pass', code: 'seal-intact', data: {seals: 1, certificateCurrent: true}});
      expect(check.payload).toEqual(JSON.parse(payload));
      expect(check.signer?.certificate).toEqual({
        subject: expect.any(String), issuer: expect.any(String), selfIssued: true, commonName: 'SAMPLE seal', organisation: 'SAMPLE Training Centre',
        use: {signing: 'allowed', uses: []}, organisationIdentifier: 'VATXX-000', country: 'XX', serialNumber: '0a1b', validFrom: '2026-01-01T00:00:00.000Z', validUntil: '2026-12-31T00:00:00.000Z',
        qualified: false, forSeals: false, inDevice: false,
      });
    }
    expect((await checkSeal(await sealed(), {at: new Date('2027-01-01')})).data.certificateCurrent).toBe(false);
  });

  it('needs every signature in the file to hold', async () => {
    const {payload: content, ...seal} = await sealed(detached);
    const broken = {...seal, signature: base64url(new Uint8Array(64).fill(7))};
    expect((await checkSeal({payload: content, signatures: [seal, seal]}, {at})).data.seals).toBe(2);
    expect((await checkSeal({payload: content, signatures: [seal, broken]}, {at})).code).toBe('signature-mismatch');
  });

  const replaced = (file: JsonObject, header: JsonObject): JsonObject => {
    const old = JSON.parse(Buffer.from(String(file.protected), 'base64url').toString()) as JsonObject;
    return {...file, protected: base64url(utf8(JSON.stringify({...old, ...header})))};
  };
  const cases: [string, string, () => unknown][] = [
    ['a changed payload', 'signature-mismatch', async () => ({...await sealed(detached), payload: payload.replace('SAMPLE', 'GENUINE')})],
    ['a changed header', 'signature-mismatch', async () => replaced(await sealed(), {sigT: '2020-01-01T00:00:00Z'})],
    ['a certificate that was not the pinned one', 'certificate-mismatch', () => sealed({'x5t#S256': base64url(new Uint8Array(32))})],
    ['a certificate that is none', 'certificate-malformed', () => sealed({x5c: ['AAAA']})],
    ['no certificate', 'key-not-available', () => sealed({x5c: undefined})],
    ['no algorithm', 'alg-none', async () => replaced(await sealed(), {alg: 'none'})],
    ['a shared secret', 'alg-symmetric', async () => replaced(await sealed(), {alg: 'HS256'})],
    ['an algorithm for another kind of key', 'alg-key-mismatch', async () => replaced(await sealed(), {alg: 'RS256'})],
    ['an algorithm for another curve', 'alg-key-mismatch', async () => replaced(await sealed(), {alg: 'ES384'})],
    ['an unknown algorithm', 'alg-unsupported', async () => replaced(await sealed(), {alg: 'ES256K'})],
    ['a demand we do not understand', 'critical-unsupported', () => sealed({crit: ['other'], other: 1})],
    ['a detached payload', 'seal-detached', () => sealed({crit: ['sigD'], sigD: {}})],
    ['an encoded text that is sealed as it stands', 'seal-malformed', async () => {const text = base64url(utf8(payload)); return sealed(detached, text);}],
    ['seals of both kinds over one text', 'seal-malformed', async () => {
      const text = base64url(utf8(payload));
      const [plain, encoded] = [await sealed(detached, text), await sealed()];
      const seal = ({payload: _, ...rest}: JsonObject): JsonObject => rest;
      return {payload: text, signatures: [seal(encoded), seal(plain)]};
    }],
    ['a cut signature', 'signature-mismatch', async () => {const file = await sealed(); return {...file, signature: String(file.signature).slice(0, -6)};}],
    ['a protected header that is no JSON', 'seal-malformed', async () => ({...await sealed(), protected: 'AAAA'})],
    ['a payload that is an object', 'seal-malformed', async () => ({...await sealed(), payload: {}})],
    ['no signatures', 'seal-malformed', () => ({payload, signatures: []})],
    ['signatures that are text', 'seal-malformed', () => ({payload, signatures: ['x']})],
    ['a sealed text that is no credential', 'seal-malformed', () => sealed({}, 'hello')],
    ['broken JSON', 'seal-malformed', () => '{"payload": "'],
    ['a credential without seal', 'proof-absent', () => ({'@context': []})],
    ['nothing', 'proof-absent', () => null],
  ];
  it.each(cases)('gives its code for %s: %s', async (_name, code, make) => {
    expect((await checkSeal(await make(), {at})).code).toBe(code);
  });
});

describe('a certificate', () => {
  it('made of any bytes is read or refused, with one code', () => {
    const attempt = (bytes: Uint8Array): void => {
      try {
        certificateStatement(bytes);
      } catch (error) {
        expect(error).toMatchObject({code: 'certificate-malformed'});
      }
    };
    fc.assert(fc.property(fc.uint8Array({maxLength: 80}), attempt));
    fc.assert(fc.property(fc.array(fc.constantFrom(0x30, 0x31, 0x80, 0x82, 0x84, 0xa3, 0x06, 0x02, 0x00), {maxLength: 60}), (bytes) => attempt(Uint8Array.from(bytes))));
  });

  it('of a century ago and with wide letters is read', async () => {
    const {der} = await makeCertificate([['2.5.4.3', 'Δοκιμή']], {from: '990101000000Z', wide: true, statements: '300a06082b0601050507011e'});
    expect(certificateStatement(der)).toMatchObject({commonName: 'Δοκιμή', validFrom: '1999-01-01T00:00:00.000Z', qualified: false});
  });

  it('that claims to be qualified for seals is told so', async () => {
    const {der} = await makeCertificate([['2.5.4.3', 'SAMPLE']], {statements: '301a3008060604008e4601013008060604008e4601043009060704008e46010602'});
    expect(certificateStatement(der)).toMatchObject({qualified: true, inDevice: true, forSeals: true});
  });
});
