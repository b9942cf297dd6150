import {createHash, createPublicKey, verify as verifyBytes, X509Certificate} from 'node:crypto';
import fc from 'fast-check';
import {flattenedVerify, generalVerify, importX509, type GeneralJWSInput} from 'jose';
import {beforeAll, describe, expect, it} from 'vitest';
import {checkSeal, makeSampleKey, mechanismById, type ProofError, type SampleKey} from '../../src/proofs';
import {utf8} from '../../src/values';
import {at, created} from './fixtures';

const document = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'], id: 'urn:credential:1', type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: {type: 'Organisation', legalName: {el: ['SAMPLE Κέντρο Κατάρτισης']}, eIDASIdentifier: {type: 'LegalIdentifier', notation: 'VATEL-099999999'}}, name: 'SAMPLE “Φροντίδα” \u2028 \\ "quoted"',
};

interface Sealed {payload: string; signatures: [{protected: string; signature: string}]}
const mechanism = mechanismById('jades');
const seal = async (value: typeof document, key: SampleKey): Promise<{text: string; file: Sealed; header: Record<string, unknown>; certificate: X509Certificate}> => {
  if (mechanism === undefined) throw new TypeError('jades');
  const {text} = await mechanism.secure(value, key, {created});
  const file = JSON.parse(text) as Sealed;
  const header = JSON.parse(Buffer.from(file.signatures[0].protected, 'base64url').toString()) as Record<string, unknown>;
  return {text, file, header, certificate: new X509Certificate(Buffer.from(String((header.x5c as string[])[0]), 'base64'))};
};

describe.each(['P-256', 'RSA'] as const)('a seal made here with a %s key', (type) => {
  let made: Awaited<ReturnType<typeof seal>>;
  let key: SampleKey;
  beforeAll(async () => {
    key = await makeSampleKey({type});
    made = await seal(document, key);
  });

  it('holds for jose, in the general form and in the flattened one', async () => {
    const {file, header, certificate} = made;
    const publicKey = await importX509(certificate.toString(), String(header.alg));
    const input = {...file, payload: utf8(file.payload)};
    const options = {crit: {b64: true, sigT: true}};
    expect(Buffer.from((await generalVerify(input as GeneralJWSInput, publicKey, options)).payload).toString()).toBe(JSON.stringify(document));
    await expect(flattenedVerify({payload: input.payload, ...file.signatures[0]}, publicKey, options)).resolves.toMatchObject({protectedHeader: {b64: false}});
    await expect(flattenedVerify({payload: utf8(`${file.payload} `), ...file.signatures[0]}, publicKey, options)).rejects.toThrow();
  });

  it('holds for Node over exactly these bytes', () => {
    const {file: {payload, signatures: [{protected: header, signature}]}, certificate} = made;
    const bytes = Buffer.from(`${header}.${payload}`);
    expect(verifyBytes('sha256', bytes, {key: certificate.publicKey, dsaEncoding: 'ieee-p1363'}, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('has the header of JAdES baseline B', () => {
    const {header, certificate, file} = made;
    expect(Object.keys(file)).toEqual(['payload', 'signatures']);
    expect(Object.keys(file.signatures[0])).toEqual(['protected', 'signature']);
    expect(header).toMatchObject({alg: type === 'RSA' ? 'RS256' : 'ES256', cty: 'json', typ: 'jose+json', b64: false, sigT: '2026-11-20T08:00:00Z', crit: ['b64', 'sigT']});
    expect(header['x5t#S256']).toBe(createHash('sha256').update(certificate.raw).digest('base64url'));
    // IssuerSerial holds the whole name of the issuer and the serial number.
    const kid = Buffer.from(String(header.kid), 'base64').toString('hex');
    expect(kid.endsWith(certificate.serialNumber.toLowerCase())).toBe(true);
  });

  it('has a certificate that another reader takes, that says SAMPLE in each of its names and ends in time', () => {
    const {certificate} = made;
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    // It may issue nothing, itself included.
    expect([certificate.ca, certificate.checkIssued(certificate)]).toEqual([false, false]);
    expect(certificate.publicKey.export({format: 'jwk'})).toMatchObject(key.publicJwk);
    expect(certificate.toLegacyObject().subject).toEqual({C: 'EL', O: 'SAMPLE Κέντρο Κατάρτισης', organizationIdentifier: 'SAMPLE VATEL-099999999', CN: 'SAMPLE seal trusted by nobody'});
    const life = new Date(certificate.validTo).getTime() - new Date(certificate.validFrom).getTime();
    expect(life).toBe(30 * 86_400_000);
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
    expect(createPublicKey(certificate.toString()).asymmetricKeyType).toBe(type === 'RSA' ? 'rsa' : 'ec');
  });

  it('holds here, and says whom it names', async () => {
    const check = await checkSeal(made.text, {at});
    expect(check).toMatchObject({outcome: 'pass', code: 'seal-intact', data: {level: 'B', certificateCurrent: true}, payload: document});
    expect(check.signer?.certificate).toMatchObject({selfIssued: true, organisation: 'SAMPLE Κέντρο Κατάρτισης', organisationIdentifier: 'SAMPLE VATEL-099999999', country: 'EL', qualified: false, forSeals: false});
  });
});

describe('a seal made here', () => {
  it('covers any text, byte for byte', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 40}), async (name) => {
      const {file, text} = await seal({...document, name}, key);
      expect(file.payload).toBe(JSON.stringify({...document, name}));
      expect((await checkSeal(text, {at})).code).toBe('seal-intact');
      expect((await checkSeal({...file, payload: file.payload.replace('urn:credential:1', 'urn:credential:2')}, {at})).code).toBe('signature-mismatch');
    }), {numRuns: 15});
  });

  it('keeps long names within the bounds of a certificate, and names nobody where nobody is named', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    const long = await seal({...document, issuer: {...document.issuer, legalName: {el: ['𝔐'.repeat(200)]}}}, key);
    expect(String((long.certificate.toLegacyObject().subject as unknown as {O: string}).O)).toBe(`SAMPLE ${'𝔐'.repeat(57)}`);
    const none = await seal({...document, issuer: undefined as unknown as typeof document.issuer}, key);
    expect(none.certificate.subject).toBe('O=SAMPLE organisation\nCN=SAMPLE seal trusted by nobody');
  });

  it('is refused with a key that certificates do not take here, and over what is sealed already', async () => {
    const reason = (error: unknown): string => (error as ProofError).code;
    await expect(seal(document, await makeSampleKey()).catch((error: unknown) => Promise.reject(new Error(reason(error))))).rejects.toThrow('key-unsupported');
    const sealed = (await seal(document, await makeSampleKey({type: 'P-256'}))).file;
    await expect(seal(sealed as unknown as typeof document, await makeSampleKey({type: 'P-256'})).catch((error: unknown) => Promise.reject(new Error(reason(error))))).rejects.toThrow('already-secured');
  });
});
