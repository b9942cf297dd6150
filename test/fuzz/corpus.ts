import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ed25519} from '@noble/curves/ed25519.js';
import {CompactSign, FlattenedSign} from 'jose';
import {formats, type IssueContext} from '../../src/credentials';
import {issueSamples, type Paint} from '../../src/issuing';
import {importSampleKey, makeSampleKey, mechanisms, type Mechanism, type SampleKey} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {base64url, utf8} from '../../src/values';
import {makeCertificate} from '../proofs/certificates';

/** A file to make mutants of. */
export interface Seed {name: string; bytes: Uint8Array; official: boolean}

/** The clock of all checks: the samples are valid then. */
export const clock = new Date('2026-11-24T12:00:00Z');
const issued = new Date('2026-11-23T10:00:00Z');
const ids: IssueContext['ids'] = {edc: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a11', openBadge: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a12'};
const paint: Paint = async () => ({bytes: new TextEncoder().encode('painted'), type: 'image/png'});

/** The sample key that belongs to a number; a kind that cannot be made from one is made by chance. */
async function keyFor(mechanism: Mechanism, seed: number): Promise<SampleKey> {
  if (mechanism.key !== 'Ed25519') return makeSampleKey({type: mechanism.key});
  const secret = new Uint8Array(createHash('sha256').update(`key ${seed}`).digest());
  return importSampleKey({kty: 'OKP', crv: 'Ed25519', x: base64url(ed25519.getPublicKey(secret)), d: base64url(secret), kid: ''});
}

const file = (name: string, text: string): Seed => ({name, bytes: utf8(text), official: false});

/** Samples of every format with every mechanism that its table names: what is added there is in here. */
async function ownSamples(seed: number): Promise<Seed[]> {
  const seeds: Seed[] = [];
  for (const example of ['company', 'vocational-centre'] as const) {
    const specification = await loadExample(example);
    seeds.push(file(`specification ${example}`, JSON.stringify(specification)));
    const award = sampleAward(specification, issued);
    if (example === 'company') seeds.push(file('award', JSON.stringify(award)));
    for (const format of formats) for (const mechanism of mechanisms.filter(({id}) => (format.proofs as readonly string[]).includes(id))) {
      const {text, problems} = await issueSamples({specification, award, format: format.id, proof: mechanism.id, key: await keyFor(mechanism, seed), paint, now: issued, ids});
      if (text === undefined) throw new Error(`${format.id} ${mechanism.id}: ${JSON.stringify(problems)}`);
      seeds.push(file(`${format.id} ${mechanism.id} ${example}`, text));
    }
  }
  return seeds;
}

/** What is read but never issued here: seals, tokens with their key inside, the older form with a claim of its own, an archive of two signatures. */
async function wrapped(): Promise<Seed[]> {
  const specification = await loadExample('company');
  const {document} = await issueSamples({specification, award: sampleAward(specification, issued), format: 'edc', proof: 'none', key: await makeSampleKey(), paint, now: issued, ids});
  const payload = JSON.stringify(document);
  const {der, privateKey} = await makeCertificate([['2.5.4.3', 'SAMPLE seal'], ['2.5.4.10', 'SAMPLE Training Centre'], ['2.5.4.6', 'XX']]);
  const certificate = {x5c: [der.toString('base64')], 'x5t#S256': createHash('sha256').update(der).digest('base64url')};
  const sealed = async (header: object): Promise<{payload: string; protected: string; signature: string}> => {
    const full = {alg: 'ES256', ...certificate, sigT: '2026-11-20T08:00:00Z', crit: ['sigT'], ...header};
    const jws = await new FlattenedSign(utf8(payload)).setProtectedHeader(full).sign(privateKey, {crit: {sigT: true, b64: true}});
    return {payload: 'b64' in header ? payload : jws.payload, protected: String(jws.protected), signature: jws.signature};
  };
  const plain = {b64: false, crit: ['b64', 'sigT']};
  const [flat, open, again] = [await sealed({}), await sealed(plain), await sealed({...plain, sigT: '2026-11-21T08:00:00Z'})];
  const general = ({payload: content, ...seal}: typeof flat, ...more: object[]): object => ({payload: content, signatures: [{...seal, header: {etsiU: []}}, ...more]});

  const {publicKey, privateKey: tokenKey} = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, true, ['sign', 'verify']);
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', publicKey);
  const badge = {
    '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:uuid:11111111-1111-4111-8111-111111111111', type: ['VerifiableCredential'], issuer: 'did:web:school.example',
    validFrom: '2026-01-01T00:00:00Z', credentialSubject: {id: 'did:example:holder', name: 'SAMPLE Alex'},
  };
  const old = {...badge, '@context': ['https://www.w3.org/2018/credentials/v1'], validFrom: undefined, issuanceDate: badge.validFrom};
  const token = (content: object, header: object): Promise<string> => new CompactSign(utf8(JSON.stringify(content))).setProtectedHeader({alg: 'ES256', ...header}).sign(tokenKey);
  return [
    file('seal flattened', JSON.stringify(flat)), file('seal general', JSON.stringify(general(flat))), file('seal unencoded', JSON.stringify(open)),
    file('seal unencoded, two', JSON.stringify(general(open, {protected: again.protected, signature: again.signature}))),
    file('token with its key', await token(badge, {typ: 'vc+jwt', jwk: {kty, crv, x, y}})),
    file('token with a claim', await token({iss: badge.issuer, nbf: Date.parse(badge.validFrom) / 1000, vc: old}, {typ: 'JWT', jwk: {kty, crv, x, y}})),
  ];
}

const root = join(__dirname, '../..');
const folder = ['../shared/standards', 'test/official'].map((path) => join(root, path)).find((path) => existsSync(join(path, 'w3c')));
const isCredential = (text: string): boolean => /"(?:credentialSubject|credential|payload|verifiableCredential)"|^[\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text.slice(0, 2_000_000));

/** Every credential of the official material, where it is there. */
function officialSeeds(): Seed[] {
  if (folder === undefined) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile() && /\.(json|jsonld|jwt|txt|png|svg)$/.test(entry.name)).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(path));
    const name = path.slice(folder.length + 1);
    const carries = /\.(png|svg)$/.test(name) || (!/(^|\/)(contexts?|schemas?|vocab|ontology|ui-labels|input-fields[^/]*)(\/|$)/i.test(name) && isCredential(new TextDecoder().decode(bytes)));
    return carries && bytes.length < 3_000_000 ? [{name: `official ${name}`, bytes, official: true}] : [];
  });
}

/** All files that mutants are made of, in a fixed order. */
export async function corpus(seed: number): Promise<Seed[]> {
  return [...await ownSamples(seed), ...await wrapped(), ...officialSeeds().sort((a, b) => (a.name < b.name ? -1 : 1))];
}
