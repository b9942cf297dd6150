import {beforeAll, describe, expect, it} from 'vitest';
import {corpus} from '../fuzz/corpus';
import {Dice} from '../fuzz/dice';
import {mutate} from '../fuzz/mutate';
import {Fuzz, type Tally} from '../fuzz/run';

// A short run of npm run fuzz: the same mutants each time.
const number = 1;
const told = ({faults}: Tally): string[] => faults.map(({index, seed, how, what}) => `mutant ${index} of ${seed} (${how}): ${what}`);

describe('mutants of every format and envelope', () => {
  let seeds: Awaited<ReturnType<typeof corpus>>;
  let fuzz: Fuzz;
  beforeAll(async () => {
    seeds = (await corpus(number)).filter(({official}) => !official);
    fuzz = await Fuzz.of(seeds, number);
  });

  it('are made of files whose proofs hold', () => {
    expect(fuzz.signed).toBeGreaterThanOrEqual(8);
  });

  it('can be made again from their number', () => {
    for (let index = 0; index < 50; index++) {
      const [first, second] = [0, 1].map(() => { const dice = new Dice(number, index); const seed = dice.pick(seeds); return seed && mutate(seed, dice, seeds); });
      expect(second).toEqual(first);
    }
  });

  it('get a whole report each, and none is verified whose signed content was changed', async () => {
    const tally = await fuzz.range(0, 1500);
    expect(told(tally)).toEqual([]);
    expect(Object.keys(tally.verdicts).sort()).toEqual(['failed', 'unreadable', 'unsigned', 'verified']);
  }, 240_000);
});
