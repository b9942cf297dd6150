// Runs inside a page or one of its workers: what the browser bench measures. Each round does the same with every side.
import {formatById} from '../../src/credentials';
import {packedFile} from '../../src/issuing';
import {canonicalise, exportSampleKey, makeSampleKey, type SampleKeyJwk} from '../../src/proofs';
import {engine} from '../../src/proofs/engine';
import {type Award, type Specification} from '../../src/specification';
import {utf8} from '../../src/values';
import {awards, badges, here, milliseconds, peer, timeOf, type Side} from './sides';

/** What is measured; see the explanation that benchBrowser.ts prints. */
type Step = 'sign' | 'verify' | 'whole';
type Done = Record<Step, number>;
type Documents = Awaited<ReturnType<typeof badges>>;

/** A side with its class: documents that are ready, and learners. */
interface Bench {side: Side; documents: Documents; learners: readonly Award[]; signed: object[]}

const benchOf = async (side: Side, specification: Specification, count: number): Promise<Bench> => ({
  side, documents: await badges(specification, side.issuer, count), learners: awards(specification, count), signed: [],
});

const steps: Readonly<Record<Step, (bench: Bench) => Promise<number>>> = {
  sign: (bench) => {
    bench.signed = [];
    return timeOf(bench.documents, bench.side.many, async (document) => {bench.signed.push(await bench.side.sign(document));});
  },
  verify: ({signed, side}) => timeOf(signed, side.many, side.verify),
  whole: ({learners, side}) => timeOf(learners, side.many, side.whole),
};

const measured = async (bench: Bench): Promise<Done> => ({sign: await steps.sign(bench), verify: await steps.verify(bench), whole: await steps.whole(bench)});

/** So many make a form ready before the clock starts. */
const warmUp = 20;
const warmedUp = async (bench: Bench): Promise<Bench> => {
  await measured({...bench, documents: bench.documents.slice(0, warmUp), learners: bench.learners.slice(0, warmUp)});
  return bench;
};

/** What a page asks of a worker of the bench. */
type Ask = {step: 'prepare'; specification: Specification; jwk: SampleKeyJwk; count: number} | {step: Step};

/** A worker's share: its documents are ready before the clock starts. */
const answering = (): ((ask: Ask) => Promise<void>) => {
  let bench: Bench | null = null;
  return async (ask) => {
    if (ask.step === 'prepare') bench = await warmedUp(await benchOf(await here(ask.specification, {prepared: true, jwk: ask.jwk}), ask.specification, ask.count));
    else if (bench !== null) await steps[ask.step](bench);
  };
};

/** The same workers serve all rounds, so that they are as warm as everybody else. */
let workers: readonly Worker[] = [];

const inWorkers = async (specification: Specification, threads: number, count: number): Promise<Done> => {
  const jwk = await exportSampleKey(await makeSampleKey({extractable: true}));
  if (workers.length === 0) workers = Array.from({length: threads}, () => new Worker('/page.js', {type: 'module'}));
  const ask = (question: Ask): Promise<unknown> => Promise.all(workers.map((worker) => new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage(question);
  })));
  await ask({step: 'prepare', specification, jwk, count: count / threads});
  const timed = (step: Step): Promise<number> => milliseconds(() => ask({step}));
  return {sign: await timed('sign'), verify: await timed('verify'), whole: await timed('whole')};
};

/** The least that any program needs: the hash of the canonical form and the signature, or its check. */
const floor = async (count: number, length: number): Promise<Done> => {
  const {sha256, generate, verify} = await engine();
  const pair = await generate(false);
  const canonical = utf8('x'.repeat(length));
  const base = new Uint8Array(64);
  const items = Array.from({length: count}, (_, i) => i);
  let signature = await pair.sign(base);
  const sign = await timeOf(items, 100, async () => {await sha256(canonical); signature = await pair.sign(base);});
  const check = await timeOf(items, 100, async () => {await sha256(canonical); await verify(pair.publicKey, signature, base);});
  return {sign, verify: check, whole: sign + check};
};

/** Where the time of a class goes, one thread, ms per credential. */
const partsOf = async (specification: Specification, count: number): Promise<Record<string, number>> => {
  const bench = await warmedUp(await benchOf(await here(specification, {prepared: true}), specification, count));
  const format = formatById('open-badge');
  const result: Record<string, number> = {};
  result.convert = await milliseconds(() => badges(specification, bench.side.issuer, count));
  result.check = await milliseconds(async () => {for (const document of bench.documents) format?.check(document);});
  result.sign = await steps.sign(bench);
  result.verify = await steps.verify(bench);
  const texts: string[] = [];
  result.write = await milliseconds(async () => {for (const document of bench.signed) texts.push(JSON.stringify(document, null, 2));});
  result.pack = await milliseconds(async () => {for (const text of texts) packedFile('x', text);});
  result.all = await steps.whole(bench);
  return Object.fromEntries(Object.entries(result).map(([name, time]) => [name, time / count]));
};

const bench = {
  parts: partsOf,
  round: async (specification: Specification, count: number, peerCount: number, threads: number): Promise<Record<string, Done>> => {
    const scaled = ({sign, verify, whole}: Done, of: number): Done => ({sign: sign / of, verify: verify / of, whole: whole / of});
    const [theirs, plain, fast] = [await peer(specification), await here(specification, {prepared: false}), await here(specification, {prepared: true})];
    const result: Record<string, Done> = {};
    result.peer = scaled(await measured(await benchOf(theirs, specification, peerCount)), peerCount);
    result.plain = scaled(await measured(await benchOf(plain, specification, peerCount)), peerCount);
    const ofClass = await warmedUp(await benchOf(fast, specification, count));
    result.prepared = scaled(await measured(ofClass), count);
    result.workers = scaled(await inWorkers(specification, threads, count), count);
    result.floor = scaled(await floor(count, (await canonicalise(ofClass.documents[0] ?? {})).length), count);
    return result;
  },
};

if (typeof document === 'undefined') {
  const answer = answering();
  addEventListener('message', ({data}) => void answer(data as Ask).then(() => postMessage('done')));
} else Object.assign(window, {bench});
