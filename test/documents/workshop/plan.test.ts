import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blocks, blocksOf, bounds, levels, longestStretch, plan, type Plan, type WorkshopOptions} from '../../../src/documents/workshop';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const base: WorkshopOptions = {minutes: 60, people: 12, level: 'new', devices: true, network: true, start: 540};
/** What must hold for every plan; gives back what does not. */
function wrong({slots, options}: Plan): string[] {
  const found: string[] = [];
  if (sum(slots.map(({minutes}) => minutes)) !== options.minutes) found.push('minutes do not add up');
  let at = options.start;
  let stretch = 0;
  for (const slot of slots) {
    if (slot.start !== at) found.push(`${slot.start} is not ${at}`);
    at += slot.minutes;
    stretch = slot.kind === 'block' ? stretch + slot.minutes : 0;
    if (stretch > longestStretch) found.push(`no break for ${stretch} minutes`);
    if (slot.kind !== 'block') continue;
    const {minutes: [least, , most], ...block}: {minutes: readonly [number, number, number]; devices?: boolean; network?: boolean} = blocks[slot.block];
    if (slot.minutes < least || slot.minutes > most) found.push(`${slot.block} takes ${slot.minutes}`);
    if (block.devices === true && !options.devices) found.push(`${slot.block} needs devices`);
    if (block.network === true && !options.network) found.push(`${slot.block} needs a network`);
  }
  if (slots[0]?.kind !== 'block' || slots.at(-1)?.kind !== 'block') found.push('begins or ends with a break');
  return found;
}

describe('the plan of a workshop', () => {
  it('holds for every length, level and equipment', () => {
    const faults: string[] = [];
    for (let minutes = bounds.minutes.least; minutes <= bounds.minutes.most; minutes++) {
      for (const level of levels) {
        for (const [devices, network] of [[true, true], [true, false], [false, false]] as const) {
          faults.push(...wrong(plan({...base, minutes, level, devices, network})).map((fault) => `${minutes} ${level} ${devices} ${network}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('stays sound whatever is asked for', () => {
    fc.assert(fc.property(fc.double(), fc.double(), fc.constantFrom(...levels), fc.boolean(), fc.boolean(), fc.double(), (minutes, people, level, devices, network, start) => {
      const made = plan({minutes, people, level, devices, network, start});
      expect(wrong(made)).toEqual([]);
      expect(made.options.people).toBeGreaterThanOrEqual(bounds.people.least);
      expect(made.options.people).toBeLessThanOrEqual(bounds.people.most);
    }), {numRuns: 60});
  });

  it('takes the core first: sorting in an hour, need to matrix in half a day, quality and faults in a day', () => {
    expect(blocksOf(plan(base))).toEqual(expect.arrayContaining(['opening', 'sort', 'explain', 'closing']));
    expect(blocksOf(plan({...base, minutes: 210}))).toEqual(expect.arrayContaining(['need', 'outcomes', 'hours', 'matrix', 'enter']));
    expect(blocksOf(plan({...base, minutes: 480, level: 'some'}))).toEqual(expect.arrayContaining(['need', 'outcomes', 'hours', 'matrix', 'enter', 'quality', 'faults', 'sample', 'plan-own']));
  });

  it('takes paper where there are no devices', () => {
    const ids = blocksOf(plan({...base, minutes: 480, devices: false}));
    expect(ids).toEqual(expect.arrayContaining(['enter-paper', 'read-credential']));
    expect(plan({...base, minutes: 480, devices: false}).needed.map(({thing}) => thing)).not.toContain('device');
    expect(blocksOf(plan({...base, minutes: 480}))).not.toContain('enter-paper');
  });

  it('counts things for the group', () => {
    const {needed, groups, cost} = plan({...base, minutes: 210, people: 13});
    expect(groups).toEqual({person: 13, pair: 6, table: 4, room: 1, facilitator: 2});
    const count = (thing: string): number | undefined => needed.find((each) => each.thing === thing)?.count;
    expect([count('name-cards'), count('verb-cards'), count('matrix-sheet'), count('empty-cards'), count('clock')]).toEqual([13, 6, 12, 120, 1]);
    expect(cost.participants).toBe(13 * 210);
    expect(cost.facilitators).toBe(cost.prepare + cost.print + cost.room + cost.run + cost.follow);
  });
});
