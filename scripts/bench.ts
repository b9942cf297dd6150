// Prints, as ratios measured in this one run: signing and verifying Open Badges with eddsa-rdfc-2022 here and with @digitalbazaar/vc,
// and how long a review of the largest example takes, which is what a key press costs. Run with tsx.
import {fork} from 'node:child_process';
import {exampleIds, loadExample, review, type Specification} from '../src/specification';
import {awards, badges as badgesOf, here, median, milliseconds, now, peer, sorted, timeOf, type Side} from './bench/sides';

const batch = Number(process.env.BATCH ?? 1000);
const partSize = 100;
const firstRuns = 5;

type SideName = 'here' | 'peer';
const sides: Readonly<Record<SideName, (specification: Specification) => Promise<Side>>> = {here: (specification) => here(specification, {prepared: false}), peer};
const isSide = (name: string | undefined): name is SideName => name !== undefined && Object.hasOwn(sides, name);

const largestExample = async (): Promise<Specification> => {
  const all = await Promise.all(exampleIds.map(loadExample));
  return all.reduce((largest, each) => (JSON.stringify(each).length > JSON.stringify(largest).length ? each : largest));
};

/** Open Badges of the largest example. */
const badges = async (issuer: string, count: number): ReturnType<typeof badgesOf> => badgesOf(await largestExample(), issuer, count);

/** Time of the first signature, or of the first check of a given badge, in a process that has done neither: what a reader waits for. */
const measureFirst = async (name: SideName, signed: object | undefined): Promise<number> => {
  const side = await sides[name](await largestExample());
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
const ofBatch = async <Item>(items: readonly Item[], many: Record<SideName, number>, work: Record<SideName, (item: Item) => Promise<unknown>>): Promise<Record<SideName, number>> => {
  const total = {here: 0, peer: 0};
  for (let start = 0; start < items.length; start += partSize) {
    const part = items.slice(start, start + partSize);
    for (const side of (start / partSize) % 2 === 0 ? ['here', 'peer'] as const : ['peer', 'here'] as const) total[side] += await timeOf(part, many[side], work[side]);
  }
  return total;
};

const line = (name: string, ...cells: readonly string[]): void => console.log([name.padEnd(28), ...cells.map((cell) => cell.padStart(14))].join(' '));
const ms = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
const compared = (name: string, times: Record<SideName, number>): void => line(name, ms(times.here), ms(times.peer), `${(times.peer / times.here).toFixed(2)} ×`);

const compareProofs = async (): Promise<void> => {
  const specification = await largestExample();
  const [ours, fast, theirs] = [await sides.here(specification), await here(specification, {prepared: true}), await peer(specification)];
  const unsigned = {here: await badges(ours.issuer, batch), fast: await badges(fast.issuer, batch), peer: await badges(theirs.issuer, batch)};
  const signed = await Promise.all(unsigned.here.map((document) => ours.sign(document)));
  const [one = {}] = signed;
  // Each side's work holds on the other, so both do the same.
  await theirs.verify(one);
  await ours.verify(await theirs.sign(unsigned.peer[0] ?? {}));

  console.log(`Open Badge 3.0 of ${(JSON.stringify(unsigned.here[0]).length / 1024).toFixed(1)} kB, eddsa-rdfc-2022, Node ${process.version}. Ratio: time of @digitalbazaar/vc divided by time here.\nSign: a document that is ready becomes a signed one. Verify: a signed document gets its verdict. Whole: a learner's data become the checked text of a signed badge; here it is held against the format too, there our own maker makes the document. No archive in any of them.`);
  line('', 'here', 'peer', 'ratio');
  const first: Record<'sign' | 'verify', Record<SideName, number[]>> = {sign: {here: [], peer: []}, verify: {here: [], peer: []}};
  for (let run = 0; run < firstRuns; run++) {
    for (const side of ['here', 'peer'] as const) {
      first.sign[side].push(await inChild(side));
      first.verify[side].push(await inChild(side, one));
    }
  }
  for (const step of ['sign', 'verify'] as const) compared(`${step} one, the first`, {here: median(first[step].here), peer: median(first[step].peer)});
  const numbers = unsigned.here.map((_, i) => i);
  const oneByOne = {here: 1, peer: 1};
  const many = {here: fast.many, peer: theirs.many};
  compared(`sign ${batch}, one by one`, await ofBatch(numbers, oneByOne, {here: (i) => ours.sign(unsigned.here[i] ?? {}), peer: (i) => theirs.sign(unsigned.peer[i] ?? {})}));
  compared(`verify ${batch}, one by one`, await ofBatch(signed, oneByOne, {here: ours.verify, peer: theirs.verify}));
  compared(`sign ${batch} as a class`, await ofBatch(numbers, many, {here: (i) => fast.sign(unsigned.fast[i] ?? {}), peer: (i) => theirs.sign(unsigned.peer[i] ?? {})}));
  compared(`verify ${batch} as a class`, await ofBatch(signed, many, {here: fast.verify, peer: theirs.verify}));
  compared(`whole ${batch} as a class`, await ofBatch(awards(specification, batch), many, {here: fast.whole, peer: theirs.whole}));
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
