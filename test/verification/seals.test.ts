import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {issueSamples} from '../../src/issuing';
import {makeSampleKey} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {checkText, conclusionOf, helperIn, helping, verify, type Check, type Helper, type Report} from '../../src/verification';
import {CompactSign, FlattenedSign} from 'jose';
import {makeAuthority, pem, type Made, type Wanted} from '../proofs/authorities';

const folder = join(__dirname, '../official');
const present = existsSync(join(folder, 'elm/samples'));
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const at = new Date('2026-11-24T12:00:00Z');
const checkOf = (report: Report, id: string): Check => report.checks.find((check) => check.id === id) as Check;
const reported = async (input: Uint8Array | string, helpers: readonly Helper[] = [], clock = at): Promise<Report> => verify(input, {at: clock, ...helping(helpers)});
const helperOf = (file: Uint8Array | string): Helper => helperIn(file) as Helper;

/** Certificates that came along in the values of a seal, as DER. */
const carried = (path: string): Uint8Array[] => {
  const {signatures: [{header}]} = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {signatures: [{header: {etsiU: string[]}}]};
  return header.etsiU.flatMap((entry) => {
    const {xVals = []} = JSON.parse(Buffer.from(entry, 'base64url').toString()) as {xVals?: {x509Cert: {val: string}}[]};
    return xVals.map(({x509Cert: {val}}) => new Uint8Array(Buffer.from(val, 'base64')));
  });
};

describe.skipIf(!present)('the public sealed files (need official material)', () => {
  // The name of each says that it is sealed; the levels were read from their unprotected headers by hand.
  it.each([
    ['elm/samples/2023/Sample-MC-Annex1-signed.jsonld', 'LTA', 3],
    ['elm/samples/2025/AA-Annex1-MC-signed.jsonld', 'T', 2],
    ['elm/samples/2025/Sample-MastersDegree-signed.jsonld', 'LTA', 3],
  ])('%s is verified, of level %s, and its timestamps are named as unchecked', async (path, level, timestamps) => {
    const report = await reported(bytes(path));
    expect([report.verdict, checkOf(report, 'proof').data]).toMatchObject(['verified', {level, timestamps}]);
    const {reason} = checkText(checkOf(report, 'proof'), 'en');
    expect(reason).toContain(`level ${level}`);
    expect(reason).toMatch(/not checked|None of this was checked/);
    expect(checkOf(report, 'signer')).toMatchObject({outcome: 'warning', code: 'signer.seal-ended', data: {identifier: 'VATES-A00000000', qualified: 'yes'}});
  });

  const masters = 'elm/samples/2025/Sample-MastersDegree-signed.jsonld';
  const root = (): Helper => helperOf(carried(masters).find((der) => helperIn(der)?.id.includes('ANF Global Root CA')) as Uint8Array);

  it('lead to the root that the reader gives, over the authority that came along', async () => {
    const then = checkOf(await reported(bytes(masters), [root()]), 'signer');
    expect(then).toMatchObject({outcome: 'warning', code: 'signer.seal-anchored-then', data: {anchor: 'ANF Global Root CA, ANF Autoridad de Certificacion'}});
    expect(then.data.path).toHaveLength(3);
    // At a time when its certificate still held; the degree names the organisation of the test seal as its issuer.
    const day = checkOf(await reported(bytes(masters), [root()], new Date('2025-03-01T00:00:00Z')), 'signer');
    expect(day).toMatchObject({outcome: 'pass', code: 'signer.seal-anchored', data: {name: 'ORGANIZACION TEST', identifier: 'VATES-A00000000'}});
  });

  it('do not lead there where the authority between is missing, nor to a stranger', async () => {
    const file = 'elm/samples/2025/AA-Annex1-MC-signed.jsonld';
    expect(checkOf(await reported(bytes(file), [root()]), 'signer')).toMatchObject({outcome: 'warning', code: 'signer.seal-not-anchored'});
    const stranger = carried(masters).find((der) => helperIn(der)?.id.includes('ZETES TSP ROOT')) as Uint8Array;
    expect(checkOf(await reported(bytes(masters), [helperOf(stranger)]), 'signer').code).toBe('signer.seal-not-anchored');
    // With the one that issued it, the root is not needed.
    const between = carried(masters).find((der) => (helperIn(der)?.id ?? '').endsWith('CN=ANF AC Qualified Certificates for eSeal')) as Uint8Array;
    expect(checkOf(await reported(bytes(file), [helperOf(between)]), 'signer').code).toBe('signer.seal-anchored-then');
  });
});

describe('a sealed sample', () => {
  let sealed = '';
  beforeAll(async () => {
    const specification = await loadExample('vocational-centre');
    const {files, problems} = await issueSamples({
      specification, award: sampleAward(specification, at), format: 'edc', proof: 'jades', key: await makeSampleKey({type: 'P-256'}), now: at,
      paint: async () => ({bytes: new Uint8Array(3), type: 'image/png'}),
    });
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(files[0]).toMatchObject({mediaType: 'application/jose+json', name: expect.stringMatching(/^sample-.*\.edc\.jsonld$/)});
    sealed = String(files[0]?.content ?? '');
  });

  it('is a sealed Europass credential whose seal nobody trusts, and the report says so in plain words', async () => {
    const report = await reported(sealed);
    expect([report.format, report.verdict, conclusionOf(report), report.formatLabel]).toEqual(['edc', 'verified', 'sample', 'European Digital Credential (Europass), sealed']);
    expect(report.checks.filter(({outcome}) => outcome === 'fail')).toEqual([]);
    expect(checkOf(report, 'proof')).toMatchObject({outcome: 'pass', data: {level: 'B', timestamps: 0}});
    expect(checkOf(report, 'signer')).toMatchObject({outcome: 'warning', code: 'signer.seal-sample'});
    expect(checkText(checkOf(report, 'signer'), 'en').message).toBe('This is a SAMPLE, with a seal that nobody trusts.');
  });

  it('stays one even for a reader who gives its own certificate', async () => {
    const {signatures: [{protected: header}]} = JSON.parse(sealed) as {signatures: [{protected: string}]};
    const {x5c: [own = '']} = JSON.parse(Buffer.from(header, 'base64url').toString()) as {x5c: string[]};
    expect(checkOf(await reported(sealed, [helperOf(new Uint8Array(Buffer.from(own, 'base64')))]), 'signer').code).toBe('signer.seal-sample');
  });

  it('fails with one letter changed', async () => {
    const report = await reported(sealed.replace('SAMPLE', 'SIMPLE'));
    expect([report.verdict, checkOf(report, 'proof').code]).toEqual(['failed', 'proof.signature-mismatch']);
  });
});

describe('a seal by an authority that the reader knows', () => {
  let [root, middle, leaf]: Made[] = [];
  const sealedBy = async (signer: Made | undefined, issuer: unknown, more: readonly Made[] = []): Promise<string> => {
    if (signer === undefined) throw new TypeError('signer');
    const header = {alg: 'ES256', x5c: [signer, ...more].map(({der}) => Buffer.from(der).toString('base64')), sigT: '2026-11-20T08:00:00Z', crit: ['sigT']};
    const credential = {'@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'], type: ['VerifiableCredential', 'EuropeanDigitalCredential'], issuer};
    return JSON.stringify(await new FlattenedSign(new TextEncoder().encode(JSON.stringify(credential))).setProtectedHeader(header).sign(signer.keys.privateKey, {crit: {sigT: true}}));
  };
  const organisation = (name: string, notation?: string): unknown => ({type: 'Organisation', legalName: {en: [name]}, ...(notation && {eIDASIdentifier: {notation}})});
  beforeAll(async () => {
    root = await makeAuthority({name: 'Root'});
    middle = await makeAuthority({name: 'Middle'}, root);
    leaf = await makeAuthority({name: 'Seal', organisation: 'Training Centre', identifier: 'VATEL-099999999', ca: false}, middle);
  });
  const signerIn = async (text: string, ...files: (Uint8Array | string)[]): Promise<Check> => checkOf(await reported(text, files.map(helperOf)), 'signer');

  it('passes for the organisation that the certificate names, and says which certificate it leads to', async () => {
    const text = await sealedBy(leaf, organisation('training centre', 'vatel 099999999'), middle ? [middle] : []);
    const check = await signerIn(text, root?.der ?? '');
    expect(check).toMatchObject({outcome: 'pass', code: 'signer.seal-anchored', data: {anchor: 'Root', path: ['Seal, Training Centre', 'Middle', 'Root']}});
    expect(checkText(check, 'en').message).toBe('The seal is by Training Centre, vouched for by a certificate that you gave: Root.');
  });

  it('warns where the name that people read is another, whatever the number, and in whatever language', async () => {
    const beside = middle ? [middle] : [];
    for (const issuer of [organisation('University of Elsewhere', 'VATEL-099999999'), {type: 'Organisation', legalName: {en: ['University of Elsewhere'], pt: ['Training Centre']}}]) {
      expect(await signerIn(await sealedBy(leaf, issuer, beside), root?.der ?? '')).toMatchObject({outcome: 'warning', code: 'signer.seal-other-name'});
    }
  });

  it('takes the name where there is no number, and warns of another organisation', async () => {
    const files = [pem(root?.der ?? new Uint8Array(), middle?.der ?? new Uint8Array())];
    expect(await signerIn(await sealedBy(leaf, organisation('Training Centre')), ...files)).toMatchObject({outcome: 'pass'});
    expect(await signerIn(await sealedBy(leaf, organisation('Training Centre', 'VATEL-1')), ...files)).toMatchObject({outcome: 'warning', code: 'signer.seal-other-name', data: {issuer: 'Training Centre, VATEL-1'}});
    expect((await signerIn(await sealedBy(leaf, organisation('Elsewhere')), ...files)).code).toBe('signer.seal-other-name');
    expect((await signerIn(await sealedBy(leaf, undefined), ...files)).code).toBe('signer.seal-other-name');
  });

  it('is not trusted without the certificates', async () => {
    const text = await sealedBy(leaf, organisation('Training Centre'), [...middle ? [middle] : [], ...root ? [root] : []]);
    expect(await signerIn(text)).toMatchObject({outcome: 'warning', code: 'signer.seal'});
    const alone = await makeAuthority({name: 'Alone', organisation: 'Training Centre', ca: false});
    expect((await signerIn(await sealedBy(alone, organisation('Training Centre')), root?.der ?? '')).code).toBe('signer.seal-self');
    expect((await signerIn(await sealedBy(alone, organisation('Training Centre')), alone.der)).code).toBe('signer.seal-anchored');
  });
});

describe('a certificate that says what it is for', () => {
  const purposes = {server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2', mail: '1.3.6.1.5.5.7.3.4', documents: '1.3.6.1.5.5.7.3.36', any: '2.5.29.37.0', unknown: '1.2.3.4.5'};
  const subject = {name: 'Seal', organisation: 'Training Centre', ca: false};
  const credential = JSON.stringify({'@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'], type: ['VerifiableCredential', 'EuropeanDigitalCredential'], issuer: {type: 'Organisation', legalName: {en: ['Training Centre']}}});
  const sealed = async ({der, keys}: Made): Promise<{payload: string; protected: string; signature: string}> => (
    new FlattenedSign(new TextEncoder().encode(credential)).setProtectedHeader({alg: 'ES256', x5c: [Buffer.from(der).toString('base64')]}).sign(keys.privateKey) as Promise<{payload: string; protected: string; signature: string}>
  );

  it.each<[string, Pick<Wanted, 'usage' | 'purposes'>, string, string]>([
    ['signatures', {usage: 0b1000_0000}, 'pass', 'signer.seal-anchored'],
    ['commitments', {usage: 0b0100_0000}, 'pass', 'signer.seal-anchored'],
    ['anything, for it does not say', {usage: null}, 'pass', 'signer.seal-anchored'],
    ['mail and logging in, as the public seals are', {purposes: [purposes.client, purposes.mail]}, 'pass', 'signer.seal-anchored'],
    ['documents', {purposes: [purposes.documents]}, 'pass', 'signer.seal-anchored'],
    ['any purpose', {purposes: [purposes.any]}, 'pass', 'signer.seal-anchored'],
    ['encrypting keys', {usage: 0b0010_0000}, 'fail', 'signer.certificate-use'],
    ['signing certificates', {usage: 0b0000_0110}, 'fail', 'signer.certificate-use'],
    ['nothing', {usage: 0}, 'fail', 'signer.certificate-use'],
    ['a web server, though it may sign', {purposes: [purposes.server, purposes.client]}, 'fail', 'signer.certificate-use'],
    ['documents, but not for signatures', {usage: 0b0010_0000, purposes: [purposes.documents]}, 'fail', 'signer.certificate-use'],
    ['a purpose that is not known', {purposes: [purposes.unknown, purposes.server]}, 'warning', 'signer.certificate-purpose'],
  ])('%s: in a seal and in a token', async (_, wanted, outcome, code) => {
    const root = await makeAuthority({name: 'Root'});
    const leaf = await makeAuthority({...subject, ...wanted}, root);
    const report = await reported(JSON.stringify(await sealed(leaf)), [helperOf(root.der)]);
    // The seal itself is intact; what its certificate is for is another question, and the file fails by it.
    expect(checkOf(report, 'proof').code).toBe('proof.seal-intact');
    expect(checkOf(report, 'signer')).toMatchObject({outcome, code});
    if (outcome !== 'pass') expect(conclusionOf({...report, checks: report.checks.filter(({id}) => id === 'signer' || id === 'proof'), verdict: outcome === 'fail' ? 'failed' : 'verified'})).toBe(outcome === 'fail' ? 'failed' : 'key-unknown');

    const badge = {'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: 'https://centre.example/', credentialSubject: {id: 'did:example:1'}};
    const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(badge))).setProtectedHeader({alg: 'ES256', typ: 'vc+jwt', x5c: [Buffer.from(leaf.der).toString('base64')]}).sign(leaf.keys.privateKey);
    const inToken = await reported(token);
    expect(checkOf(inToken, 'proof').code).toBe('proof.signature-valid');
    expect(checkOf(inToken, 'signer')).toMatchObject(outcome === 'pass' ? {outcome: 'warning', code: 'signer.certificate'} : {outcome, code});
    expect(inToken.verdict).toBe(outcome === 'fail' ? 'failed' : 'verified');
  });

  it('is told in plain words, also where it may sign', async () => {
    const words = async (wanted: Pick<Wanted, 'usage' | 'purposes'>): Promise<string> => checkText(checkOf(await reported(JSON.stringify(await sealed(await makeAuthority({...subject, ...wanted}, await makeAuthority({name: 'Root'}))))), 'signer'), 'en').reason;
    expect(await words({usage: 0b1010_0000, purposes: [purposes.server]})).toContain('what it may be used for: signatures, encrypting keys, web servers.');
    expect(await words({usage: null, purposes: [purposes.unknown]})).toContain('1.2.3.4.5');
    expect(await words({purposes: [purposes.mail]})).toContain('for: signatures, signatures that commit (non-repudiation), signing mail.');
    expect(await words({usage: null})).toContain('for: any use, for it names none.');
  });

  it('must be for signing in each seal of a file', async () => {
    const [good, other] = [await makeAuthority(subject), await makeAuthority({...subject, usage: 0b0010_0000})];
    const [one, two] = [await sealed(good), await sealed(other)];
    const both = (...list: {protected: string; signature: string}[]): string => JSON.stringify({payload: one.payload, signatures: list.map(({protected: header, signature}) => ({protected: header, signature}))});
    expect(checkOf(await reported(both(one, one)), 'proof').code).toBe('proof.seal-intact');
    expect(checkOf(await reported(both(one, two)), 'proof')).toMatchObject({outcome: 'fail', code: 'proof.certificate-purpose'});
    expect(checkOf(await reported(both(two, one)), 'signer')).toMatchObject({outcome: 'fail', code: 'signer.certificate-use'});
  });
});

describe('a file of certificates', () => {
  it('is a helper as PEM with words around it, and as DER', async () => {
    const [one, two] = [await makeAuthority({name: 'One'}), await makeAuthority({name: 'Two'})];
    const text = `Bag Attributes\n  friendlyName: x\n${pem(one.der)}\r\n# next\n${pem(two.der)}`;
    expect(helperIn(text)).toMatchObject({kind: 'certificate', id: 'CN=One', document: {certificates: [one, two].map(({der}) => Buffer.from(der).toString('base64'))}});
    expect(helperIn(two.der)).toMatchObject({kind: 'certificate', id: 'CN=Two'});
    expect(helping([helperOf(text)]).certificates).toEqual([one.der, two.der]);
  });
  it.each([
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'], ['a broken certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['bytes that begin like one', Uint8Array.of(0x30, 0x82, 1, 2, 3)], ['a credential', '{"@context": []}'],
  ])('is none as %s', (_name, file) => {
    expect(helperIn(file)).toBeUndefined();
  });
});
