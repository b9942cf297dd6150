// Runs inside a page or one of its workers: what the browser bench measures. Each round does the same with every side.
import {formatById} from '../../src/credentials';
import {classForms, issueRows, packedFile, type RosterRow} from '../../src/issuing';
import {canonicalise, exportSampleKey, makeSampleKey, type SampleKeyJwk} from '../../src/proofs';
import {engine} from '../../src/proofs/engine';
import {sampleAward, type Specification} from '../../src/specification';
import {utf8} from '../../src/values';
import {at, badges, here, milliseconds, now, peer, timeOf, type Side} from './sides';

interface Done {sign: number; verify: number}
type Documents = Awaited<ReturnType<typeof badges>>;

/** So many documents make a form ready before the clock starts. */
const warmUp = 20;

const measured = async (side: Side, documents: Documents): Promise<Done> => {
  const signed: object[] = [];
  const sign = await timeOf(documents, side.many, async (document) => {signed.push(await side.sign(document));});
  return {sign, verify: await timeOf(signed, side.many, side.verify)};
};

/** What a page asks of a worker of the bench. */
type Ask = {step: 'prepare'; specification: Specification; jwk: SampleKeyJwk; count: number} | {step: 'sign' | 'verify'};

/** A worker's share: its documents are ready before the clock starts. */
const answering = (): ((ask: Ask) => Promise<void>) => {
  let [side, documents, signed]: [Side | null, Documents, object[]] = [null, [], []];
  return async (ask) => {
    if (ask.step === 'prepare') {
      side = await here({prepared: true, jwk: ask.jwk});
      documents = await badges(ask.specification, side.issuer, ask.count);
      await measured(side, documents.slice(0, warmUp));
    } else if (side !== null && ask.step === 'sign') {
      signed = [];
      const {many, sign} = side;
      await timeOf(documents, many, async (document) => {signed.push(await sign(document));});
    } else if (side !== null) await timeOf(signed, side.many, side.verify);
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
  return {sign: await milliseconds(() => ask({step: 'sign'})), verify: await milliseconds(() => ask({step: 'verify'}))};
};

/** The least that any program needs: the hash of the canonical form and the signature, or its check. */
const floor = async (count: number, length: number): Promise<Done> => {
  const {sha256, generate, verify} = await engine();
  const pair = await generate(false);
  const canonical = utf8('x'.repeat(length));
  const base = new Uint8Array(64);
  const items = Array.from({length: count}, (_, i) => i);
  let signature = await pair.sign(base);
  return {
    sign: await timeOf(items, 100, async () => {await sha256(canonical); signature = await pair.sign(base);}),
    verify: await timeOf(items, 100, async () => {await sha256(canonical); await verify(pair.publicKey, signature, base);}),
  };
};

/** Where the time of a class goes, one thread, ms per credential. */
const partsOf = async (specification: Specification, count: number): Promise<Record<string, number>> => {
  const side = await here({prepared: true});
  const format = formatById('open-badge');
  const result: Record<string, number> = {};
  const documents: Documents = [];
  result.convert = await milliseconds(async () => {documents.push(...await badges(specification, side.issuer, count));});
  result.check = await milliseconds(async () => {for (const document of documents) format?.check(document);});
  const signed: object[] = [];
  result.sign = await timeOf(documents, side.many, async (document) => {signed.push(await side.sign(document));});
  result.verify = await timeOf(signed, side.many, side.verify);
  const texts: string[] = [];
  result.write = await milliseconds(async () => {for (const document of signed) texts.push(JSON.stringify(document, null, 2));});
  result.pack = await milliseconds(async () => {for (const text of texts) packedFile('x', text);});
  const award = sampleAward(specification, now);
  const rows: RosterRow[] = Array.from({length: count}, (_, row) => ({row, award: {...award, learner: {...award.learner, givenName: `Sample ${row}`}}}));
  const [key, forms] = [await makeSampleKey(), classForms()];
  const paint = (): never => {throw new TypeError('A badge needs no painting.');};
  result.all = await milliseconds(() => issueRows({specification, format: 'open-badge', proof: 'eddsa-rdfc-2022', key, paint, now: at}, rows, forms));
  return Object.fromEntries(Object.entries(result).map(([name, time]) => [name, time / count]));
};

const bench = {
  parts: partsOf,
  round: async (specification: Specification, count: number, peerCount: number, threads: number): Promise<Record<string, Done>> => {
    const scaled = ({sign, verify}: Done, of: number): Done => ({sign: sign / of, verify: verify / of});
    const [theirs, plain, fast] = [await peer(), await here({prepared: false}), await here({prepared: true})];
    const result: Record<string, Done> = {};
    result.peer = scaled(await measured(theirs, await badges(specification, theirs.issuer, peerCount)), peerCount);
    result.plain = scaled(await measured(plain, await badges(specification, plain.issuer, peerCount)), peerCount);
    const documents = await badges(specification, fast.issuer, count);
    await measured(fast, documents.slice(0, warmUp));
    result.prepared = scaled(await measured(fast, documents), count);
    result.workers = scaled(await inWorkers(specification, threads, count), count);
    result.floor = scaled(await floor(count, (await canonicalise(documents[0] ?? {})).length), count);
    return result;
  },
};

if (typeof document === 'undefined') {
  const answer = answering();
  addEventListener('message', ({data}) => void answer(data as Ask).then(() => postMessage('done')));
} else Object.assign(window, {bench});
