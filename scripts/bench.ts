// Prints, as ratios measured in this one run: signing and verifying Open Badges with eddsa-rdfc-2022 here and with @digitalbazaar/vc,
// and how long a review of the largest example takes, which is what a key press costs. Run with tsx.
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {formatById, type JsonObject} from '../src/credentials';
import {convertSample} from '../src/issuing';
import {addDataIntegrityProof, checkDataIntegrity, contextOf, makeSampleKey, type SampleKey} from '../src/proofs';
import {exampleIds, loadExample, review, sampleAward, type Specification} from '../src/specification';

const batch = 1000;
const now = new Date('2026-11-20T08:00:00Z');
const at = new Date('2026-11-23T08:00:00Z');

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;

type Work<Item> = (item: Item) => Promise<unknown>;

// The sides take turns, and take turns at going first, so that a slow moment of the machine hits both.
const turns = async <Item>(parts: readonly Item[], sides: readonly [Work<Item>, Work<Item>]): Promise<[number[], number[]]> => {
  const times: [number[], number[]] = [[], []];
  for (const [round, part] of parts.entries()) {
    for (const side of round % 2 === 0 ? [0, 1] as const : [1, 0] as const) times[side].push(await milliseconds(() => sides[side](part)));
  }
  return times;
};

/** Time of one, as the median of many after as many to warm up. */
const ofOne = async <Item>(item: Item, ours: Work<Item>, theirs: Work<Item>, rounds = 50): Promise<[number, number]> => {
  const times = await turns(Array.from({length: rounds * 2}, () => item), [ours, theirs]);
  return [median(times[0].slice(rounds)), median(times[1].slice(rounds))];
};

/** Time of a whole batch, in parts of a hundred. */
const ofBatch = async <Item>(items: readonly Item[], ours: Work<Item>, theirs: Work<Item>): Promise<[number, number]> => {
  const each = (work: Work<Item>): Work<readonly Item[]> => async (part) => {for (const item of part) await work(item);};
  const parts = Array.from({length: Math.ceil(items.length / 100)}, (_, i) => items.slice(i * 100, (i + 1) * 100));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const times = await turns(parts, [each(ours), each(theirs)]);
  return [sum(times[0]), sum(times[1])];
};

const largestExample = async (): Promise<Specification> => {
  const all = await Promise.all(exampleIds.map(loadExample));
  return all.reduce((largest, each) => (JSON.stringify(each).length > JSON.stringify(largest).length ? each : largest));
};

const badges = async (specification: Specification, key: SampleKey, count: number): Promise<JsonObject[]> => {
  const format = formatById('open-badge');
  if (format === undefined) throw new TypeError('open-badge');
  const award = sampleAward(specification, now);
  const paint = (): never => {throw new TypeError('A badge needs no painting.');};
  return Promise.all(Array.from({length: count}, async (_, i) => (
    await convertSample(format, {specification, award: {...award, learner: {...award.learner, givenName: `Sample ${i}`}}, key, paint, now})
  ).document));
};

const documentLoader = async (url: string): Promise<object> => {
  if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url), tag: 'static'};
  const [controller = '', fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${publicKeyMultibase}`, type: 'Multikey', controller, publicKeyMultibase};
  return {contextUrl: null, documentUrl: url, document: fragment ? method : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]}};
};

const row = (name: string, ours: number, theirs?: number): void => {
  const cells = [name.padEnd(34), `${ours.toFixed(2)} ms`.padStart(12), (theirs === undefined ? '' : `${theirs.toFixed(2)} ms`).padStart(12), theirs === undefined ? '' : `${(theirs / ours).toFixed(2)} ×`.padStart(10)];
  console.log(cells.join(' '));
};

const main = async (): Promise<void> => {
  const specification = await largestExample();
  const theirKey = await Ed25519Multikey.generate();
  theirKey.controller = `did:key:${theirKey.publicKeyMultibase}`;
  theirKey.id = `${theirKey.controller}#${theirKey.publicKeyMultibase}`;
  const ourKey = await makeSampleKey();
  const unsigned = await badges(specification, ourKey, batch);

  const sign = (document: JsonObject): Promise<{document: object}> => addDataIntegrityProof({...document}, ourKey, {created: now});
  const theirSuite = new DataIntegrityProof({signer: theirKey.signer(), cryptosuite, date: now});
  const theirSign = (document: JsonObject): Promise<object> => vc.issue({credential: structuredClone({...document, issuer: {...(document.issuer as JsonObject), id: theirKey.controller}}), suite: theirSuite, documentLoader});
  const check = async (document: object): Promise<void> => {
    const {code} = await checkDataIntegrity(document, {at});
    if (code !== 'signature-valid') throw new Error(code);
  };
  const theirCheck = async (credential: object): Promise<void> => {
    const {verified, error} = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now: at});
    if (!verified) throw error;
  };

  const [one] = unsigned;
  if (one === undefined) throw new TypeError('no badge');
  const signed = await Promise.all(unsigned.map(async (document) => (await sign(document)).document));
  const [oneSigned = {}] = signed;
  await theirCheck(oneSigned);
  await check(await theirSign(one));

  console.log('Ratio: time of @digitalbazaar/vc ("their vc") divided by ours; above 1 is faster here. Both keep their contexts in memory.');
  console.log(`Open Badge 3.0 of ${(JSON.stringify(one).length / 1024).toFixed(1)} kB, eddsa-rdfc-2022, ${ourKey.engine}, Node ${process.version}`);
  console.log([''.padEnd(34), 'here'.padStart(12), 'their vc'.padStart(12), 'ratio'.padStart(10)].join(' '));
  row('sign one', ...await ofOne(one, sign, theirSign));
  row('verify one', ...await ofOne(oneSigned, check, theirCheck));
  row(`sign ${batch}`, ...await ofBatch(unsigned, sign, theirSign));
  row(`verify ${batch}`, ...await ofBatch(signed, check, theirCheck));

  const title = specification.title?.en ?? '';
  const times: number[] = [];
  for (let press = 0; press < 300; press++) {
    const draft = {...specification, title: {...specification.title, en: title.slice(0, press % Math.max(1, title.length))}};
    times.push(await milliseconds(async () => review(draft, {at: now})));
  }
  const warm = sorted(times.slice(50));
  console.log(`\nReview of the largest example (${(JSON.stringify(specification).length / 1024).toFixed(0)} kB) for one key press`);
  row('first', times[0] ?? NaN);
  row('median', median(warm));
  row('99 of 100 are faster than', warm[Math.floor(warm.length * 0.99)] ?? NaN);
};

void main();
