import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite as eddsaRdfc2022} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair} from 'jose';
import {beforeAll, describe, expect, it} from 'vitest';
import {addDataIntegrityProof, makeSampleKey} from '../../src/proofs';
import {base64url, utf8, type JsonObject} from '../../src/values';
import {checkText, verify, type Check, type Report, type VerifyOptions} from '../../src/verification';
import {documentLoader} from '../proofs/peers';

const at = new Date('2026-11-25T12:00:00Z');
const [challenge, domain] = ['3f1c-asked-a-moment-ago', 'https://employer.example'];
const context = ['https://www.w3.org/ns/credentials/v2'];
const checkOf = (report: Report, id: string): Check => report.checks.find((check) => check.id === id) as Check;
const codes = (report: Report): string[] => ['proof', 'signer'].map((id) => checkOf(report, id).code);

/** A holder with a key of another library. */
const holderOf = async (): Promise<{did: string; suite: object}> => {
  const pair = await Ed25519Multikey.generate();
  const did = `did:key:${pair.publicKeyMultibase}`;
  return {did, suite: new DataIntegrityProof({cryptosuite: eddsaRdfc2022, signer: Object.assign(pair, {id: `${did}#${pair.publicKeyMultibase}`, controller: did}).signer(), date: at})};
};
/** A credential that speaks of somebody, signed by an issuer. */
const credentialOf = async (subject?: string): Promise<JsonObject> => {
  const key = await makeSampleKey();
  return (await addDataIntegrityProof({'@context': context, type: ['VerifiableCredential'], issuer: key.did, name: 'SAMPLE Knots', validFrom: '2026-11-20T00:00:00Z', credentialSubject: {...(subject !== undefined && {id: subject})}}, key, {created: at})).document;
};

let holder: Awaited<ReturnType<typeof holderOf>>;
let credential: JsonObject;
beforeAll(async () => {
  holder = await holderOf();
  credential = await credentialOf(holder.did);
});
// The loader of the other library has to know that the key may be used to show oneself.
const loader = async (url: string): Promise<object> => {
  const loaded = await documentLoader(url);
  const document = loaded.document as {assertionMethod?: unknown};
  return document.assertionMethod === undefined ? loaded : {...loaded, document: {...document, authentication: document.assertionMethod}};
};
const shown = async (content: JsonObject, by = holder): Promise<JsonObject> => vc.signPresentation({presentation: {'@context': context, type: ['VerifiablePresentation'], ...content}, suite: by.suite, challenge, domain, documentLoader: loader}) as Promise<JsonObject>;
const reported = (document: unknown, options: VerifyOptions = {}): Promise<Report> => verify(typeof document === 'string' ? document : JSON.stringify(document), {at, ...options});

describe('a presentation that another library signed', () => {
  it('is intact, by the one that its credential speaks of, and its challenge and addressee are told', async () => {
    const report = await reported(await shown({holder: holder.did, verifiableCredential: [credential]}));
    expect([report.format, report.verdict, ...codes(report)]).toEqual(['presentation', 'verified', 'proof.presentation-valid', 'signer.presenter']);
    expect(checkOf(report, 'proof').data).toMatchObject({challenge, domain});
    expect(checkText(checkOf(report, 'proof'), 'en').reason).toContain(`“${challenge}” and was made for “${domain}”`);
  });

  it('fails when anything in it is changed, though the credential inside holds', async () => {
    const signed = await shown({holder: holder.did, verifiableCredential: [credential]});
    const proof = signed.proof as JsonObject;
    const other = await credentialOf(holder.did);
    const changes: Record<string, JsonObject> = {
      challenge: {...signed, proof: {...proof, challenge: 'another'}}, domain: {...signed, proof: {...proof, domain: 'https://thief.example'}}, credential: {...signed, verifiableCredential: [other]},
      more: {...signed, verifiableCredential: [credential, other]}, id: {...signed, id: 'urn:uuid:1c0c8f64-8f2e-4d5c-9d0e-2f5b7f0e6a01'},
    };
    for (const [what, document] of Object.entries(changes)) {
      const report = await reported(document);
      expect([report.verdict, ...codes(report), report.parts?.every((part) => part.report.verdict === 'verified')], what).toEqual(['failed', 'proof.signature-mismatch', 'signer.presenter-unknown', true]);
    }
  });

  it('is told as somebody else’s where the credential speaks of another, and fails where it names another holder', async () => {
    const stranger = await holderOf();
    const stolen = await reported(await shown({holder: stranger.did, verifiableCredential: [credential]}, stranger));
    expect([stolen.verdict, ...codes(stolen)]).toEqual(['verified', 'proof.presentation-valid', 'signer.presenter-not-subject']);
    expect(checkOf(stolen, 'signer')).toMatchObject({outcome: 'warning', data: {signer: stranger.did, others: [holder.did]}});
    const named = await reported(await shown({holder: holder.did, verifiableCredential: [credential]}, stranger));
    expect([named.verdict, ...codes(named)]).toEqual(['failed', 'proof.presentation-valid', 'signer.presenter-other']);
    const nobody = await reported(await shown({verifiableCredential: [await credentialOf()]}));
    expect(codes(nobody)).toEqual(['proof.presentation-valid', 'signer.presenter-no-subject']);
    // One whom nothing names is not the presenter only because another is.
    const mixed = await reported(await shown({holder: holder.did, verifiableCredential: [credential, await credentialOf()]}));
    expect(codes(mixed)).toEqual(['proof.presentation-valid', 'signer.presenter-no-subject']);
    const two = await reported(await shown({holder: holder.did, verifiableCredential: [{...credential, credentialSubject: [credential.credentialSubject, {description: 'SAMPLE Somebody'}]}]}));
    expect(codes(two)[1]).toBe('signer.presenter-no-subject');
    const listed = await reported(await shown({holder: ['did:example:other'], verifiableCredential: [credential]}));
    expect([listed.verdict, codes(listed)[1]]).toEqual(['failed', 'signer.presenter-other']);
    const nested = await reported(await shown({holder: holder.did, verifiableCredential: [credential, {'@context': context, type: ['VerifiablePresentation'], verifiableCredential: [await credentialOf('did:example:other')]}]}));
    expect(codes(nested)[1]).toBe('signer.presenter-not-subject');
  });

  it('does not make good what does not hold inside', async () => {
    const forged = {...credential, name: 'SAMPLE Forged'};
    const report = await reported(await shown({holder: holder.did, verifiableCredential: [forged]}));
    expect([report.verdict, ...codes(report), report.parts?.[0]?.report.verdict]).toEqual(['failed', 'proof.presentation-valid', 'signer.presenter', 'failed']);
  });

  it('needs a proof that was made to show oneself: one that states something is not taken', async () => {
    const key = await makeSampleKey();
    const {document} = await addDataIntegrityProof({'@context': context, type: ['VerifiablePresentation'], holder: key.did, verifiableCredential: [credential]}, key, {created: at});
    const report = await reported(document);
    expect([report.verdict, ...codes(report)]).toEqual(['failed', 'proof.purpose-wrong', 'signer.presenter-unknown']);
    expect(checkText(checkOf(report, 'proof'), 'en').reason).toContain('“assertionMethod”; here it has to be “authentication”');
    // And the other way round: what was signed to show oneself is no statement of an issuer.
    const shownAsCredential = await shown({holder: holder.did, verifiableCredential: [credential]});
    const asCredential = await reported({...credential, proof: shownAsCredential.proof});
    expect(codes(asCredential)[0]).toBe('proof.purpose-wrong');
  });
});

describe('a presentation as a token', () => {
  const signed = async (typ: string, payloadOf: (did: string) => object, header: object = {}): Promise<{did: string; text: string}> => {
    const {publicKey, privateKey} = await generateKeyPair('ES256');
    const did = `did:jwk:${base64url(utf8(JSON.stringify(await exportJWK(publicKey))))}`;
    return {did, text: await new CompactSign(utf8(JSON.stringify(payloadOf(did)))).setProtectedHeader({alg: 'ES256', typ, kid: `${did}#0`, ...header}).sign(privateKey)};
  };
  const presentation = (holderId: string, more: object = {}): object => ({'@context': context, type: ['VerifiablePresentation'], holder: holderId, verifiableCredential: [credential], ...more});

  it('of VC-JOSE-COSE is checked, with what it answers and whom it was made for', async () => {
    const report = await reported((await signed('vp+jwt', (did) => presentation(did, {nonce: challenge, aud: domain}))).text);
    expect([report.format, report.verdict, ...codes(report)]).toEqual(['presentation', 'verified', 'proof.presentation-valid', 'signer.presenter-not-subject']);
    expect(checkOf(report, 'proof').data).toMatchObject({challenge, domain});
  });
  it('of the older form is checked too', async () => {
    const report = await reported((await signed('JWT', (did) => ({iss: did, nonce: challenge, aud: [domain], vp: presentation(did)}))).text);
    expect([report.verdict, ...codes(report)]).toEqual(['verified', 'proof.presentation-valid', 'signer.presenter-not-subject']);
  });
  it.each<[string, string, (did: string) => object, string, string]>([
    ['that has ended', 'vp+jwt', (did) => presentation(did, {exp: at.getTime() / 1000 - 60}), 'failed', 'proof.presentation-valid'],
    ['that names another holder than its issuer', 'JWT', (did) => ({iss: did, vp: presentation('did:example:other')}), 'failed', 'proof.claims-disagree'],
    ['that names another holder', 'vp+jwt', () => presentation('did:example:other'), 'failed', 'proof.presentation-valid'],
    ['that holds a second one', 'vp+jwt', (did) => presentation(did, {vp: presentation(did)}), 'failed', 'proof.jwt-malformed'],
    ['of another type', 'at+jwt', (did) => presentation(did), 'verified', 'proof.type-unsupported'],
  ])('%s is told so', async (_, typ, payloadOf, verdict, code) => {
    const report = await reported((await signed(typ, payloadOf)).text);
    expect([report.verdict, checkOf(report, 'proof').code]).toEqual([verdict, code]);
  });
  it('with one letter changed fails', async () => {
    const {text} = await signed('vp+jwt', (did) => presentation(did));
    const [header = '', payload = '', signature = ''] = text.split('.');
    const changed = base64url(utf8(Buffer.from(payload, 'base64url').toString().replace('VerifiablePresentation"]', 'VerifiablePresentation"],"id":"urn:x"')));
    expect(codes(await reported(`${header}.${changed}.${signature}`))).toEqual(['proof.signature-mismatch', 'signer.presenter-unknown']);
  });
  it('with a key that came along is not shown to be the holder’s', async () => {
    const {publicKey, privateKey} = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    const text = await new CompactSign(utf8(JSON.stringify(presentation('https://holder.example/')))).setProtectedHeader({alg: 'ES256', typ: 'vp+jwt', jwk: {...jwk, kid: await calculateJwkThumbprint(jwk)}}).sign(privateKey);
    expect(codes(await reported(text))).toEqual(['proof.presentation-valid', 'signer.presenter-came-along']);
  });
  it('is checked with the document of its holder, for a key that may show them, and not for one that may only state', async () => {
    const {publicKey, privateKey} = await generateKeyPair('ES256');
    const id = 'did:web:holder.example';
    const text = await new CompactSign(utf8(JSON.stringify(presentation(id)))).setProtectedHeader({alg: 'ES256', typ: 'vp+jwt', kid: `${id}#k`}).sign(privateKey);
    const method = {id: `${id}#k`, type: 'JsonWebKey', controller: id, publicKeyJwk: await exportJWK(publicKey)};
    const told = async (relations: object): Promise<string[]> => codes(await reported(text, {didDocuments: [{id, verificationMethod: [method], ...relations}]}));
    expect(await told({authentication: [`${id}#k`]})).toEqual(['proof.presentation-valid', 'signer.presenter-not-subject']);
    expect(await told({assertionMethod: [`${id}#k`]})).toEqual(['proof.method-not-authorised', 'signer.presenter-unknown']);
    expect(codes(await reported(text))[0]).toBe('proof.key-not-available');
  });
});
