// Both sides of the comparison, for Node and for a page: this product, and @digitalbazaar/vc with its eddsa-rdfc-2022 suite.
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {commonParts, formatById, type CommonParts, type JsonObject} from '../../src/credentials';
import {classForms, convertSample, issueRows, issueSamples} from '../../src/issuing';
import {addDataIntegrityProof, checkDataIntegrity, contextOf, importSampleKey, makeSampleKey, type SampleKeyJwk} from '../../src/proofs';
import {sampleAward, type Award, type Specification} from '../../src/specification';

export const now = new Date('2026-11-20T08:00:00Z');
export const at = new Date('2026-11-23T08:00:00Z');

/**
 * One side: signs an unsigned badge, checks a signed one, throws when it does not hold; `whole` makes the text of a signed badge from a learner's
 * data and checks it. `many` is how many it has under way at once.
 */
export interface Side {issuer: string; many: number; sign(document: JsonObject): Promise<object>; verify(document: object): Promise<void>; whole(award: Award): Promise<void>}

const documentLoader = async (url: string): Promise<object> => {
  if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url), tag: 'static'};
  const [controller = '', fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${publicKeyMultibase}`, type: 'Multikey', controller, publicKeyMultibase};
  const holder = {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]};
  return {contextUrl: null, documentUrl: url, document: fragment ? method : holder};
};

const paint = (): never => {throw new TypeError('A badge needs no painting.');};

/** This product. With `prepared` as a class goes: prepared forms, a hundred at a time; without, as one credential goes. */
export const here = async (specification: Specification, {prepared, jwk}: {prepared: boolean; jwk?: SampleKeyJwk}): Promise<Side> => {
  const key = jwk ? await importSampleKey(jwk) : await makeSampleKey();
  const ofClass = prepared ? classForms() : undefined;
  const forms = ofClass?.canonical;
  return {
    issuer: key.did, many: prepared ? 100 : 1,
    sign: async (document) => (await addDataIntegrityProof({...document}, key, {created: now, forms})).document,
    verify: async (document) => {
      const {code} = await checkDataIntegrity(document, {at, forms});
      if (code !== 'signature-valid') throw new Error(code);
    },
    whole: async (award) => {
      const request = {specification, format: 'open-badge', proof: 'eddsa-rdfc-2022', key, paint, now} as const;
      if (ofClass === undefined) {
        const {text} = await issueSamples({...request, award});
        if (text === undefined || (await checkDataIntegrity(JSON.parse(text), {at: now})).outcome !== 'pass') throw new Error('not made');
        return;
      }
      const [made] = await issueRows(request, [{row: 1, award}], ofClass);
      if (made === undefined || !('file' in made)) throw new Error('not made');
    },
  };
};

export const peer = async (specification: Specification): Promise<Side> => {
  const key = await Ed25519Multikey.generate();
  key.controller = `did:key:${key.publicKeyMultibase}`;
  key.id = `${key.controller}#${key.publicKeyMultibase}`;
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: now});
  const common = commonParts();
  // It writes into what it is given.
  const sign = (document: JsonObject): Promise<object> => vc.issue({credential: {...document}, suite, documentLoader});
  const verify = async (credential: object): Promise<void> => {
    const {verified, error} = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now: at});
    if (!verified) throw error;
  };
  return {
    issuer: key.controller, many: 100, sign, verify,
    // It has nothing that makes badges, so it gets ours.
    whole: async (award) => verify(JSON.parse(JSON.stringify(await sign(await badge(specification, key.controller, award, common)), null, 2)) as object),
  };
};

const badge = async (specification: Specification, issuer: string, award: Award, common: CommonParts): Promise<JsonObject> => {
  const format = formatById('open-badge');
  if (format === undefined) throw new TypeError('open-badge');
  return (await convertSample(format, {specification, award, key: {...await anyKey, did: issuer}, paint, now, common})).document;
};
const anyKey = makeSampleKey();

/** Awards of a class, each for another invented learner, as a roster gives them: other names, numbers and grades. */
export const awards = (specification: Specification, count: number): readonly Award[] => {
  const award = sampleAward(specification, now);
  return Array.from({length: count}, (_, i) => ({...award, learner: {...award.learner, givenName: `Sample ${i}`, familyName: `Learner ${i * 7919}`, number: `SAMPLE-${i}`}, grade: i % 3 === 0 ? 'Pass' : 'Merit'}));
};

/** Open Badges of a class. */
export const badges = async (specification: Specification, issuer: string, count: number): Promise<JsonObject[]> => {
  const common = commonParts();
  return Promise.all(awards(specification, count).map((award) => badge(specification, issuer, award, common)));
};

export const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;

/** Time for all items, with as many under way at once as the side takes. */
export const timeOf = <Item>(items: readonly Item[], many: number, work: (item: Item) => Promise<unknown>): Promise<number> => milliseconds(async () => {
  for (let start = 0; start < items.length; start += many) await Promise.all(items.slice(start, start + many).map(work));
});
