// Prints, as ratios measured in this one run: signing and verifying Open Badges with eddsa-rdfc-2022 here and with @digitalbazaar/vc,
// and how long a review of the largest example takes, which is what a key press costs. Run with tsx.
import {fork} from 'node:child_process';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {formatById, type JsonObject} from '../src/credentials';
import {convertSample} from '../src/issuing';
import {addDataIntegrityProof, checkDataIntegrity, contextOf, makeSampleKey} from '../src/proofs';
import {exampleIds, loadExample, review, sampleAward, type Specification} from '../src/specification';

const batch = 1000;
const partSize = 100;
const firstRuns = 5;
const now = new Date('2026-11-20T08:00:00Z');
const at = new Date('2026-11-23T08:00:00Z');

/** One side of the comparison: signs an unsigned badge, checks a signed one, throws when it does not hold. */
interface Side {issuer: string; sign(document: JsonObject): Promise<object>; verify(document: object): Promise<void>}

const documentLoader = async (url: string): Promise<object> => {
  if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url), tag: 'static'};
  const [controller = '', fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${publicKeyMultibase}`, type: 'Multikey', controller, publicKeyMultibase};
  const holder = {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]};
  return {contextUrl: null, documentUrl: url, document: fragment ? method : holder};
};

const here = async (): Promise<Side> => {
  const key = await makeSampleKey();
  return {
    issuer: key.did,
    sign: async (document) => (await addDataIntegrityProof({...document}, key, {created: now})).document,
    verify: async (document) => {
      const {code} = await checkDataIntegrity(document, {at});
      if (code !== 'signature-valid') throw new Error(code);
    },
  };
};

const peer = async (): Promise<Side> => {
  const key = await Ed25519Multikey.generate();
  key.controller = `did:key:${key.publicKeyMultibase}`;
  key.id = `${key.controller}#${key.publicKeyMultibase}`;
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: now});
  return {
    issuer: key.controller,
    // It writes into what it is given.
    sign: (document) => vc.issue({credential: {...document}, suite, documentLoader}),
    verify: async (credential) => {
      const {verified, error} = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now: at});
      if (!verified) throw error;
    },
  };
};

const sides = {here, peer} as const;
type SideName = keyof typeof sides;
const isSide = (name: string | undefined): name is SideName => name !== undefined && Object.hasOwn(sides, name);

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;

const largestExample = async (): Promise<Specification> => {
  const all = await Promise.all(exampleIds.map(loadExample));
  return all.reduce((largest, each) => (JSON.stringify(each).length > JSON.stringify(largest).length ? each : largest));
};

/** Open Badges of the largest example, each for another invented learner. */
const badges = async (issuer: string, count: number): Promise<JsonObject[]> => {
  const specification = await largestExample();
  const format = formatById('open-badge');
  if (format === undefined) throw new TypeError('open-badge');
  const award = sampleAward(specification, now);
  const key = {...await makeSampleKey(), did: issuer};
  const paint = (): never => {throw new TypeError('A badge needs no painting.');};
  return Promise.all(Array.from({length: count}, async (_, i) => (
    await convertSample(format, {specification, award: {...award, learner: {...award.learner, givenName: `Sample ${i}`}}, key, paint, now})
  ).document));
};

/** Time of the first signature, or of the first check of a given badge, in a process that has done neither: what a reader waits for. */
const measureFirst = async (name: SideName, signed: object | undefined): Promise<number> => {
  const side = await sides[name]();
  if (signed !== undefined) return milliseconds(() => side.verify(signed));
  const [document = {}] = await badges(side.issuer, 1);
  return milliseconds(() => side.sign(document));
};

const inChild = (name: SideName, signed?: object): Promise<number> => new Promise((resolve, reject) => {
  const child = fork(__filename, [name, ...(signed === undefined ? [] : [JSON.stringify(signed)])]);
  child.once('message', (time) => resolve(Number(time)));
  child.once('exit', (code) => {if (code !== 0) reject(new Error(`${name}: exit ${code}`));});
});

/** The whole batch on each side in parts; the sides take turns at going first, so that a slow moment of the machine hits both. */
const ofBatch = async <Item>(items: readonly Item[], work: Record<SideName, (item: Item) => Promise<unknown>>): Promise<Record<SideName, number>> => {
  const total = {here: 0, peer: 0};
  for (let start = 0; start < items.length; start += partSize) {
    const part = items.slice(start, start + partSize);
    for (const side of (start / partSize) % 2 === 0 ? ['here', 'peer'] as const : ['peer', 'here'] as const) {
      total[side] += await milliseconds(async () => {for (const item of part) await work[side](item);});
    }
  }
  return total;
};

const line = (name: string, ...cells: readonly string[]): void => console.log([name.padEnd(28), ...cells.map((cell) => cell.padStart(14))].join(' '));
const ms = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
const compared = (name: string, times: Record<SideName, number>): void => line(name, ms(times.here), ms(times.peer), `${(times.peer / times.here).toFixed(2)} ×`);

const compareProofs = async (): Promise<void> => {
  const [ours, theirs] = [await here(), await peer()];
  const unsigned = {here: await badges(ours.issuer, batch), peer: await badges(theirs.issuer, batch)};
  const signed = await Promise.all(unsigned.here.map((document) => ours.sign(document)));
  const [one = {}] = signed;
  // Each side's work holds on the other, so both do the same.
  await theirs.verify(one);
  await ours.verify(await theirs.sign(unsigned.peer[0] ?? {}));

  console.log(`Open Badge 3.0 of ${(JSON.stringify(unsigned.here[0]).length / 1024).toFixed(1)} kB, eddsa-rdfc-2022, Node ${process.version}. Ratio: time of @digitalbazaar/vc divided by time here.`);
  line('', 'here', 'peer', 'ratio');
  const first: Record<'sign' | 'verify', Record<SideName, number[]>> = {sign: {here: [], peer: []}, verify: {here: [], peer: []}};
  for (let run = 0; run < firstRuns; run++) {
    for (const side of ['here', 'peer'] as const) {
      first.sign[side].push(await inChild(side));
      first.verify[side].push(await inChild(side, one));
    }
  }
  for (const step of ['sign', 'verify'] as const) compared(`${step} one, the first`, {here: median(first[step].here), peer: median(first[step].peer)});
  compared(`sign ${batch}`, await ofBatch(unsigned.here.map((_, i) => i), {
    here: (i) => ours.sign(unsigned.here[i] ?? {}), peer: (i) => theirs.sign(unsigned.peer[i] ?? {}),
  }));
  compared(`verify ${batch}`, await ofBatch(signed, {here: ours.verify, peer: theirs.verify}));
};

const timeReview = async (): Promise<void> => {
  const specification = await largestExample();
  const title = specification.title?.en ?? '';
  const times: number[] = [];
  for (let press = 0; press < 300; press++) {
    const draft = {...specification, title: {...specification.title, en: title.slice(0, press % Math.max(1, title.length))}};
    times.push(await milliseconds(async () => review(draft, {at: now})));
  }
  const warm = sorted(times.slice(50));
  console.log(`\nReview of the largest example (${(JSON.stringify(specification).length / 1024).toFixed(0)} kB) for one key press; a frame lasts 16.7 ms.`);
  line('first', ms(times[0] ?? NaN));
  line('median', ms(median(warm)));
  line('99 of 100 take at most', ms(warm[Math.floor(warm.length * 0.99)] ?? NaN));
};

const main = async (): Promise<void> => {
  const [, , name, signed] = process.argv;
  if (isSide(name)) {
    process.send?.(await measureFirst(name, signed === undefined ? undefined : JSON.parse(signed) as object));
    process.disconnect?.();
    return;
  }
  await compareProofs();
  await timeReview();
};

void main();
