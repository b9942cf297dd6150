import {checkIds, verify, type Report} from '../../src/verification';
import {clock, type Seed} from './corpus';
import {Dice} from './dice';
import {mutate} from './mutate';
import {isKnown, signedContent} from './signed';

/** What went wrong with one mutant; the number and the seed make it again. */
export interface Fault {index: number; seed: string; how: string; what: string; text: string}

/** What a run came to. */
export interface Tally {
  mutants: number;
  verdicts: Record<string, number>;
  /** Mutants that are verified because what was signed is unchanged. */
  unchanged: number;
  faults: Fault[];
  /** Milliseconds of the mutants that took longest. */
  slowest: {ms: number; index: number; seed: string; how: string}[];
}

export const emptyTally = (): Tally => ({mutants: 0, verdicts: {}, unchanged: 0, faults: [], slowest: []});

/** Two tallies as one. */
export function added(a: Tally, b: Tally): Tally {
  const verdicts = {...a.verdicts};
  for (const [verdict, count] of Object.entries(b.verdicts)) verdicts[verdict] = (verdicts[verdict] ?? 0) + count;
  return {
    mutants: a.mutants + b.mutants, verdicts, unchanged: a.unchanged + b.unchanged, faults: [...a.faults, ...b.faults],
    slowest: [...a.slowest, ...b.slowest].sort((x, y) => y.ms - x.ms).slice(0, 5),
  };
}

/** What of a report breaks its promise, whatever the file: nine checks in their order, no unforeseen fault, words for a worker to send. */
function broken(report: Report): string | undefined {
  if (report.checks.map(({id}) => id).join() !== checkIds.join()) return 'not the nine checks';
  const unforeseen = report.checks.find(({code, details}) => code.endsWith('.unexpected') || details.some((detail) => detail.code === 'unexpected'));
  if (unforeseen !== undefined) return `unforeseen: ${unforeseen.code} ${JSON.stringify(unforeseen.data)} ${JSON.stringify(unforeseen.details.find(({code}) => code === 'unexpected')?.data ?? '')}`;
  try {
    structuredClone(report);
  } catch (error) {
    return `cannot cross from a worker: ${String(error)}`;
  }
  return undefined;
}

/** A check of many mutants of one corpus. */
export class Fuzz {
  private readonly known = new Set<string>();
  private readonly weights: number[] = [];
  private constructor(private readonly seeds: readonly Seed[], private readonly number: number) {}

  /** Checks the files themselves first: what the proofs of the good ones cover is what a mutant may be verified for. */
  static async of(seeds: readonly Seed[], number: number): Promise<Fuzz> {
    const fuzz = new Fuzz(seeds, number);
    let sum = 0;
    for (const {bytes, official} of seeds) {
      // Large official files take a hundred times as long and are all alike: fewer mutants of each.
      fuzz.weights.push(sum += (official ? 0.4 : 1) * Math.min(1, 20_000 / bytes.length));
      const report = await verify(bytes, {at: clock});
      if (report.verdict === 'verified') for (const content of await signedContent(bytes, report)) fuzz.known.add(content);
    }
    return fuzz;
  }

  /** Contents that were signed, in the whole corpus. */
  get signed(): number { return this.known.size; }

  private seedFor(dice: Dice): Seed | undefined {
    const mark = dice.next() * (this.weights.at(-1) ?? 1);
    return this.seeds[this.weights.findIndex((weight) => weight > mark)];
  }

  /** Makes and checks the mutant of a number. */
  async one(index: number): Promise<Tally> {
    const dice = new Dice(this.number, index);
    const seed = this.seedFor(dice);
    if (seed === undefined) return emptyTally();
    const {bytes, how} = mutate(seed, dice, this.seeds);
    const fault = (what: string): Fault => ({index, seed: seed.name, how, what, text: Buffer.from(bytes).toString('latin1').slice(0, 200_000)});
    const start = performance.now();
    let report: Report;
    try {
      report = await verify(dice.chance(0.3) ? new TextDecoder().decode(bytes) : bytes, {at: clock});
    } catch (error) {
      return {...emptyTally(), mutants: 1, verdicts: {thrown: 1}, faults: [fault(`thrown: ${String(error)}`)]};
    }
    const ms = performance.now() - start;
    const faults: Fault[] = [];
    const wrong = broken(report);
    if (wrong !== undefined) faults.push(fault(wrong));
    let unchanged = 0;
    if (report.verdict === 'verified') {
      if (await isKnown(bytes, report, this.known)) unchanged = 1;
      else faults.push(fault('verified, but what was signed is not this'));
    }
    return {mutants: 1, verdicts: {[report.verdict]: 1}, unchanged, faults, slowest: [{ms, index, seed: seed.name, how}]};
  }

  /** Checks the mutants of these numbers. */
  async range(from: number, to: number, step = 1): Promise<Tally> {
    let tally = emptyTally();
    for (let index = from; index < to; index += step) tally = added(tally, await this.one(index));
    return tally;
  }
}
