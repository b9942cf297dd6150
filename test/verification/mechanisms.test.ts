import {CompactSign, exportJWK, generateKeyPair} from 'jose';
import {describe, expect, it} from 'vitest';
import {formats, type FormatId} from '../../src/credentials';
import {issueSamples} from '../../src/issuing';
import {addDataIntegrityProof, makeSampleKey, mechanismById, type ProofId} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {base64, base64url, utf8} from '../../src/values';
import {conclusionOf, verify, type Report} from '../../src/verification';
import {made} from '../credentials/made';
import {makeCertificate} from '../proofs/certificates';

const now = new Date('2026-11-20T08:00:00Z');
const at = new Date('2026-11-24T12:00:00Z');
const combinations = formats.flatMap(({id, proofs}) => proofs.map((proof) => [id, proof] as const));

const issued = async (format: FormatId, proof: ProofId): Promise<string> => {
  const specification = await loadExample('vocational-centre');
  const key = await makeSampleKey({type: mechanismById(proof)?.key});
  const {text, problems} = await issueSamples({specification, award: sampleAward(specification, now), format, proof, key, now, paint: async () => ({bytes: utf8('picture'), type: 'image/jpeg'})});
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  return text ?? '';
};
const check = (report: Report, id: string) => report.checks.find((one) => one.id === id);
const failures = (report: Report): string[] => report.checks.filter(({outcome}) => outcome === 'fail').map(({code}) => code);

describe('every format with every proof that it lists', () => {
  it.each(combinations)('%s with %s is found right, and said to be a sample', async (format, proof) => {
    const report = await verify(await issued(format, proof), {at});
    expect(failures(report)).toEqual([]);
    expect(report.verdict).toBe(proof === 'none' ? 'unsigned' : 'verified');
    expect(conclusionOf(report)).toBe(proof === 'none' ? 'sample-unsigned' : 'sample');
    expect(report.format).toBe(format === 'vc' ? 'vc-2' : format);
    expect(check(report, 'elements')?.outcome).toBe('pass');
  });

  it.each(combinations.filter(([format, proof]) => proof !== 'none' && !(format.startsWith('edc'))))('%s with %s fails when one word was changed', async (format, proof) => {
    const text = await issued(format, proof);
    const spoilt = text.startsWith('{') ? text.replace('SAMPLE', 'SAMPLF') : (() => {
      const [head, payload = '', signature] = text.split('.');
      return `${head}.${base64url(utf8(Buffer.from(payload, 'base64url').toString().replace('SAMPLE', 'SAMPLF')))}.${signature}`;
    })();
    expect((await verify(spoilt, {at})).verdict).toBe('failed');
  });
});

describe('a credential in an envelope', () => {
  const envelope = (id: string, more: object = {}): string => JSON.stringify({'@context': ['https://www.w3.org/ns/credentials/v2'], id, type: 'EnvelopedVerifiableCredential', ...more});
  it.each([
    ['the token', (token: string) => `data:application/vc+jwt,${token}`],
    ['the token with a parameter', (token: string) => `data:application/vc+jwt;charset=utf-8,${token}`],
    ['the token in Base64', (token: string) => `data:application/vc+jwt;base64,${base64(utf8(token))}`],
    ['an Open Badge token', (token: string) => `data:application/jwt,${token}`],
  ])('is opened: %s', async (_name, wrap) => {
    const report = await verify(envelope(wrap(await issued('vc', 'vc-jose'))), {at});
    expect([report.format, report.verdict, failures(report)]).toEqual(['vc-2', 'verified', []]);
  });

  it('takes nothing from beside the token, for that is not signed; one that speaks of a subject itself does not hold', async () => {
    const token = `data:application/vc+jwt,${await issued('vc', 'vc-jose')}`;
    const report = await verify(envelope(token, {name: 'Slipped in'}), {at});
    expect(report.verdict).toBe('verified');
    expect(JSON.stringify(report.document)).not.toContain('Slipped in');
    for (const more of [{credentialSubject: {name: 'Slipped in'}}, {issuer: 'did:example:x'}]) expect((await verify(envelope(token, {type: ['VerifiableCredential', 'EnvelopedVerifiableCredential'], ...more}), {at})).verdict).not.toBe('verified');
  });

  it.each(['https://example.org/credential', 'data:text/html,<b>', 'data:application/vc+jwt,%E0%A4%A', `data:application/vc+jwt;base64,*`])('that holds none is named: %s', async (id) => {
    expect(await verify(envelope(id), {at})).toMatchObject({format: 'enveloped', verdict: 'unreadable'});
  });

  it('that holds another and another is not followed without end', async () => {
    let text = await issued('vc', 'vc-jose');
    text = `data:application/vc+jwt,${text}`;
    for (let i = 0; i < 6; i++) text = `data:application/vc,${encodeURIComponent(envelope(text))}`;
    expect((await verify(envelope(text), {at})).verdict).toBe('unreadable');
  });

  it('with a broken token inside is broken', async () => {
    expect((await verify(envelope('data:application/vc+jwt,eyJ.eyJ.AA'), {at})).verdict).toBe('unreadable');
  });
});

describe('a token with a certificate', () => {
  it('is intact, and nobody vouches for its key', async () => {
    const {der, privateKey} = await makeCertificate([['2.5.4.10', 'Somebody']]);
    const credential = {...(JSON.parse(await issued('vc', 'none')) as object), issuer: 'https://provider.example'};
    const token = await new CompactSign(utf8(JSON.stringify(credential))).setProtectedHeader({alg: 'ES256', typ: 'vc+jwt', x5c: [base64(der)]}).sign(privateKey);
    const report = await verify(token, {at});
    expect([report.verdict, conclusionOf(report)]).toEqual(['verified', 'key-unknown']);
    expect(check(report, 'signer')).toMatchObject({outcome: 'warning', code: 'signer.certificate-self', data: {name: 'Somebody', issuer: 'https://provider.example'}});
    expect(check(await verify(token, {at: new Date('2026-12-31')}), 'signer')?.code).toBe('signer.certificate-self');
  });
});

describe('an EDC by the EBSI profile', () => {
  const edc = async () => made('edc', await loadExample('company')).document;
  it('in a token with a vc claim is checked like any other, and said to be of that profile', async () => {
    const pair = await generateKeyPair('ES256', {extractable: true});
    const did = 'did:ebsi:zvHWX359A3CvfJnCYaAiAde';
    const document = {id: did, verificationMethod: [{id: `${did}#k`, type: 'JsonWebKey2020', controller: did, publicKeyJwk: await exportJWK(pair.publicKey)}], assertionMethod: [`${did}#k`]};
    const credential = await edc();
    const issuer = {...credential.issuer as object, id: did};
    const vc = {...credential, issuer, type: ['VerifiableCredential', 'VerifiableAttestation', 'EuropeanDigitalCredential']};
    const token = await new CompactSign(utf8(JSON.stringify({iss: did, jti: credential.id, vc}))).setProtectedHeader({alg: 'ES256', typ: 'JWT', kid: `${did}#k`}).sign(pair.privateKey);
    const report = await verify(token, {at, didDocuments: [document]});
    expect(check(report, 'proof')).toMatchObject({outcome: 'pass', data: {form: 'vc-claim'}});
    expect(check(report, 'signer')).toMatchObject({outcome: 'pass', code: 'signer.document'});
    expect(report.formatLabel).toContain('EBSI');
    expect(check(report, 'schema')?.details.map(({code}) => code)).toContain('ebsi-profile');
    expect(check(await verify(token, {at}), 'proof')?.code).toBe('proof.key-not-available');
  });

  it('on data model 2.0 is refused for its terms: the two contexts cannot be read together', async () => {
    const credential = await edc();
    const report = await verify(JSON.stringify({...credential, '@context': ['https://www.w3.org/ns/credentials/v2', 'http://data.europa.eu/snb/model/context/edc-ap']}), {at});
    expect(check(report, 'terms')).toMatchObject({outcome: 'fail', code: 'terms.protected', data: {term: 'description'}});
  });
});

describe('a JCS proof', () => {
  const signed = async (change: (document: Record<string, unknown>) => void): Promise<string> => {
    const key = await makeSampleKey();
    const document = JSON.parse(await issued('vc', 'none')) as Record<string, unknown>;
    change(document);
    return (await mechanismById('eddsa-jcs-2022')!.secure({...document, issuer: key.did}, key, {created: now})).text;
  };
  it.each([
    ['a term without a definition', (d: Record<string, unknown>) => {d.unheardOf = 'x';}, 'terms.undefined'],
    ['definitions of its own', (d: Record<string, unknown>) => {(d['@context'] as unknown[]).push({unheardOf: 'https://example.org/'});}, 'terms.context-inline'],
    ['a name in disguise', (d: Record<string, unknown>) => {d['https://www.w3.org/2018/credentials#validUntil'] = '2020-01-01T00:00:00Z';}, 'terms.hidden'],
  ])('over %s holds, and the credential fails all the same', async (_name, change, code) => {
    const report = await verify(await signed(change), {at});
    expect(check(report, 'proof')?.outcome).toBe('pass');
    expect([report.verdict, check(report, 'terms')?.code]).toEqual(['failed', code]);
  });
});

describe('a credential by data model 1.1 with the suite before Data Integrity', () => {
  it('is verified', async () => {
    const key = await makeSampleKey();
    const credential = {
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/ed25519-2020/v1'], id: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a14',
      type: ['VerifiableCredential'], issuer: key.did, issuanceDate: '2026-11-20T00:00:00Z', credentialSubject: {id: 'did:example:learner'},
    };
    const {document} = await addDataIntegrityProof(credential, key, {created: now, cryptosuite: 'Ed25519Signature2020'});
    const report = await verify(JSON.stringify(document), {at});
    expect([report.format, report.verdict, failures(report)]).toEqual(['vc-1', 'verified', []]);
    expect((await verify(JSON.stringify(document).replace('learner', 'learnes'), {at})).verdict).toBe('failed');
  });
});

describe('a W3C credential in several languages', () => {
  it('has each text in each, and nothing against it', async () => {
    const {document} = made('vc', {...await loadExample('company'), languages: ['en', 'it'], title: {en: 'One', it: 'Uno'}});
    expect(document.name).toEqual([{'@value': 'SAMPLE One', '@language': 'en'}, {'@value': 'SAMPLE Uno', '@language': 'it'}]);
    expect((await verify(JSON.stringify(document), {at})).checks.filter(({outcome}) => outcome === 'fail')).toEqual([]);
  });
});
