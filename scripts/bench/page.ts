// Runs inside a page or one of its workers: what the browser bench measures. Each round does the same with every side.
import {formatById} from '../../src/credentials';
import {issueRows, packedFile, type RosterRow} from '../../src/issuing';
import {canonicalise, exportSampleKey, makeSampleKey, preparedForms, type SampleKeyJwk} from '../../src/proofs';
import {engine} from '../../src/proofs/engine';
import {sampleAward, type Specification} from '../../src/specification';
import {utf8} from '../../src/values';
import {at, badges, here, milliseconds, now, peer, timeOf, type Side} from './sides';

interface Work {specification: Specification; jwk: SampleKeyJwk; count: number; offset: number}
interface Done {sign: number; verify: number}

const measured = async (side: Side, documents: readonly Parameters<Side['sign']>[0][]): Promise<Done> => {
  const signed: object[] = [];
  const sign = await timeOf(documents, side.many, async (document) => {signed.push(await side.sign(document));});
  return {sign, verify: await timeOf(signed, side.many, side.verify)};
};

/** A worker's share: its documents are ready before the clock starts. */
const share = async ({specification, jwk, count}: Work, started: () => Promise<void>): Promise<void> => {
  const side = await here({prepared: true, jwk});
  const documents = await badges(specification, side.issuer, count);
  await measured(side, documents.slice(0, 20));
  await started();
  const signed: object[] = [];
  await timeOf(documents, side.many, async (document) => {signed.push(await side.sign(document));});
  postMessage('signed');
  await new Promise<void>((resolve) => {addEventListener('message', () => resolve(), {once: true});});
  await timeOf(signed, side.many, side.verify);
  postMessage('verified');
};

const inWorkers = async (specification: Specification, threads: number, count: number): Promise<Done> => {
  const jwk = await exportSampleKey(await makeSampleKey({extractable: true}));
  const workers = Array.from({length: threads}, () => new Worker('/page.js', {type: 'module'}));
  const all = (): Promise<unknown> => Promise.all(workers.map((worker) => new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
  })));
  const ready = all();
  for (const worker of workers) worker.postMessage({specification, jwk, count: count / threads, offset: 0} satisfies Work);
  await ready;
  const step = (): Promise<number> => milliseconds(() => {
    const done = all();
    for (const worker of workers) worker.postMessage('go');
    return done;
  });
  const result = {sign: await step(), verify: await step()};
  for (const worker of workers) worker.terminate();
  return result;
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
  const documents: Awaited<ReturnType<typeof badges>> = [];
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
  const [key, forms] = [await makeSampleKey(), preparedForms()];
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
    await measured(fast, documents.slice(0, 20));
    result.prepared = scaled(await measured(fast, documents), count);
    result.workers = scaled(await inWorkers(specification, threads, count), count);
    result.floor = scaled(await floor(count, (await canonicalise(documents[0] ?? {})).length), count);
    return result;
  },
};

if (typeof document === 'undefined') {
  addEventListener('message', ({data}) => {
    const work = data as Work;
    void share(work, async () => {
      postMessage('ready');
      await new Promise<void>((resolve) => {addEventListener('message', () => resolve(), {once: true});});
    });
  }, {once: true});
} else Object.assign(window, {bench});
