import {blockList, blocks, thingOf, things, type BlockId, type Level, type Per, type ThingId, type WorkshopBlock} from './blocks';

/** What the trainer chooses. */
export interface WorkshopOptions {
  minutes: number;
  people: number;
  level: Level;
  devices: boolean;
  network: boolean;
  /** Minutes after midnight at which it begins. */
  start: number;
}

/** One line of the agenda. `start` counts minutes after midnight. */
export type Slot = {start: number; minutes: number} & ({kind: 'block'; block: BlockId} | {kind: 'break' | 'lunch'});
/** How the room is divided. */
export interface Groups {person: number; pair: number; table: number; room: number; facilitator: number}
/** One thing with its count, and the blocks that use it. */
export interface Needed {thing: ThingId; per: Per; count: number; blocks: readonly BlockId[]}
/** What a workshop costs, in minutes of working time. */
export interface Cost {prepare: number; print: number; room: number; run: number; follow: number; facilitators: number; participants: number}

/** A workshop, ready to be written down. */
export interface Plan {options: WorkshopOptions; slots: readonly Slot[]; groups: Groups; needed: readonly Needed[]; cost: Cost}

/** What the options may be. */
export const bounds = {minutes: {least: 30, most: 480}, people: {least: 2, most: 60}} as const;
/** Longest time between two breaks. */
export const longestStretch = 90;
/** More people than this need one more facilitator. */
const perFacilitator = 12;

const within = (value: number, {least, most}: {least: number; most: number}): number => Math.min(most, Math.max(least, Math.round(Number.isFinite(value) ? value : least)));
/** Options that a workshop can be made of: whole numbers inside the bounds. A network without a device helps nobody. */
export const soundOptions = (options: WorkshopOptions): WorkshopOptions => ({
  ...options, minutes: within(options.minutes, bounds.minutes), people: within(options.people, bounds.people), network: options.network && options.devices, start: within(options.start, {least: 0, most: 24 * 60 - 1}),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Whether devices and network allow it. */
const possible = ({devices = false, network = false}: WorkshopBlock, options: WorkshopOptions): boolean => (!devices || options.devices) && (!network || options.network);
const suits = (options: WorkshopOptions) => (block: WorkshopBlock): boolean => {
  const other = blockList.find(({id}) => id === block.insteadOf);
  return possible(block, options) && !(other !== undefined && possible(other, options))
    && (block.for ?? [options.level]).includes(options.level) && options.minutes >= (block.from ?? 0) && options.minutes <= (block.until ?? Infinity);
};

/** The blocks that fit into so many minutes of work: by rank while their usual minutes fit, then by their fewest until the time can be filled. */
function chosen(candidates: readonly WorkshopBlock[], work: number): readonly WorkshopBlock[] {
  const ranked = [...candidates].sort((one, other) => one.rank - other.rank);
  const taken = new Set(ranked.filter(({rank}) => rank === 0));
  const total = (at: 0 | 1 | 2): number => sum([...taken].map(({minutes}) => minutes[at]));
  for (const block of ranked) if (!taken.has(block) && total(1) + block.minutes[1] <= work) taken.add(block);
  for (const block of ranked) if (!taken.has(block) && total(2) < work && total(0) + block.minutes[0] <= work) taken.add(block);
  return candidates.filter((block) => taken.has(block));
}

/** Minutes for each block that add up exactly; null where they can't. Longer or shorter by fives first, so that times stay easy to read. */
function shared(list: readonly WorkshopBlock[], work: number): readonly number[] | null {
  const minutes = list.map((block) => block.minutes[1]);
  for (const step of [5, 1]) {
    for (let moved = true; moved && Math.abs(work - sum(minutes)) >= step;) {
      const longer = work > sum(minutes);
      const room = list.map((block, index) => (longer ? block.minutes[2] - (minutes[index] ?? 0) : (minutes[index] ?? 0) - block.minutes[0]) / block.minutes[1]);
      const best = room.reduce((found, each, index) => (each * (list[index]?.minutes[1] ?? 1) >= step && each > (room[found] ?? -1) ? index : found), -1);
      moved = best >= 0;
      if (moved) minutes[best] = (minutes[best] ?? 0) + (longer ? step : -step);
    }
  }
  return sum(minutes) === work ? minutes : null;
}

/** Where breaks stand so that the longest stretch is as short as it can be: indices of the blocks that they stand before. */
function breaksIn(minutes: readonly number[], count: number): {before: readonly number[]; longest: number} {
  const whole = (from: number): {before: readonly number[]; longest: number} => ({before: [], longest: sum(minutes.slice(from))});
  const known = new Map<string, {before: readonly number[]; longest: number}>();
  const best = (from: number, left: number): {before: readonly number[]; longest: number} => {
    const key = `${from} ${left}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let result = left === 0 ? whole(from) : {before: [] as readonly number[], longest: Infinity};
    for (let at = from + 1; left > 0 && at < minutes.length; at++) {
      const rest = best(at, left - 1);
      const longest = Math.max(sum(minutes.slice(from, at)), rest.longest);
      if (longest < result.longest) result = {before: [at, ...rest.before], longest};
    }
    known.set(key, result);
    return result;
  };
  return best(0, count);
}

const shortBreak = (minutes: number): number => (minutes < 240 ? 10 : 15);
const lunchBreak = (minutes: number): number => (minutes < 330 ? 0 : minutes < 420 ? 45 : 60);

interface Day {list: readonly WorkshopBlock[]; minutes: readonly number[]; before: readonly number[]}
/** Blocks, their minutes and their breaks for so many breaks; null where a stretch would be too long or the time can't be filled. */
function dayWith(count: number, options: WorkshopOptions): Day | null {
  const lunch = lunchBreak(options.minutes);
  if (lunch > 0 && count === 0) return null;
  const work = options.minutes - (lunch > 0 ? lunch + (count - 1) * shortBreak(options.minutes) : count * shortBreak(options.minutes));
  const list = chosen(blockList.filter(suits(options)), work);
  const minutes = shared(list, work);
  if (minutes === null) return null;
  const {before, longest} = breaksIn(minutes, count);
  return longest <= longestStretch ? {list, minutes, before} : null;
}

function slotsOf({list, minutes, before}: Day, options: WorkshopOptions): readonly Slot[] {
  const lunch = lunchBreak(options.minutes);
  // Lunch is the break nearest to the middle of the work.
  const distance = (index: number): number => Math.abs(sum(minutes.slice(0, index)) - sum(minutes) / 2);
  const noon = lunch === 0 ? -1 : [...before].sort((one, other) => distance(one) - distance(other))[0];
  const slots: Slot[] = [];
  let start = options.start;
  const add = (slot: {kind: 'block'; block: BlockId} | {kind: 'break' | 'lunch'}, length: number): void => {
    slots.push({...slot, start, minutes: length});
    start += length;
  };
  list.forEach(({id}, index) => {
    if (index === noon) add({kind: 'lunch'}, lunch);
    else if (before.includes(index)) add({kind: 'break'}, shortBreak(options.minutes));
    add({kind: 'block', block: id}, minutes[index] ?? 0);
  });
  return slots;
}

function groupsOf(people: number): Groups {
  return {person: people, pair: Math.max(1, Math.floor(people / 2)), table: Math.ceil(people / 4), room: 1, facilitator: Math.ceil(people / perFacilitator)};
}

function neededFor(used: readonly BlockId[], groups: Groups, {network}: WorkshopOptions): readonly Needed[] {
  return (Object.keys(things) as readonly ThingId[]).flatMap((thing): Needed[] => {
    const by = used.filter((id) => (blocks[id].things as readonly ThingId[]).includes(thing));
    const {per, pieces = 1, offline = false} = thingOf(thing);
    return by.length === 0 || (offline && network) ? [] : [{thing, per, count: groups[per] * pieces, blocks: by}];
  });
}

/** Our estimate: the first time one prepares twice as long as it lasts, and at least two hours; each pair is written to afterwards. */
function costOf({minutes, people}: WorkshopOptions, {facilitator, pair}: Groups): Cost {
  const cost = {prepare: Math.max(120, minutes * 2), print: 30 + people * 3, room: 60 * facilitator, run: minutes * facilitator, follow: 60 + pair * 20};
  return {...cost, facilitators: sum(Object.values(cost)), participants: minutes * people};
}

/** Makes the plan of a workshop. Its times add up to the minutes asked for, no stretch is longer than 90 minutes, and nothing in it needs what is not there. */
export function plan(given: WorkshopOptions): Plan {
  const options = soundOptions(given);
  const groups = groupsOf(options.people);
  for (let count = 0; count <= blockList.length; count++) {
    const day = dayWith(count, options);
    if (day !== null) return {options, slots: slotsOf(day, options), groups, needed: neededFor(day.list.map(({id}) => id), groups, options), cost: costOf(options, groups)};
  }
  // The tests walk through every length, level and equipment: there is always a day.
  throw new RangeError(`No workshop of ${options.minutes} minutes`);
}

/** Blocks of a plan in their order. */
export const blocksOf = ({slots}: Plan): readonly BlockId[] => slots.flatMap((slot) => (slot.kind === 'block' ? [slot.block] : []));

/** A time of day, as 09:05. */
export const clockText = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
