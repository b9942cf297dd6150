import {blankSpecification, newId, type Specification} from '../../src/specification';
import {type Channel, type Notice} from '../../src/workspace/channel';
import {type Clock} from '../../src/workspace/clock';
import {type WorkspacePorts} from '../../src/workspace/contract';
import {openIndexedStore} from '../../src/workspace/indexedStore';
import {type Kept} from '../../src/workspace/kept';

/** A clock that stands still until the test moves it. */
export interface HandClock extends Clock {
  /** Moves on, runs what falls due, and lets what that began come to rest. */
  pass(ms: number): Promise<void>;
  /** How many tasks wait. */
  waiting(): number;
}

/** Lets storage and promises come to rest. The stand-in for IndexedDB answers within a few turns of the event loop. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
}

export function handClock(start = Date.UTC(2026, 0, 5, 9)): HandClock {
  let now = start;
  let tasks: {at: number; task: () => void}[] = [];
  return {
    now: () => now,
    after: (ms, task) => {
      const entry = {at: now + ms, task};
      tasks.push(entry);
      return () => { tasks = tasks.filter((other) => other !== entry); };
    },
    pass: async (ms) => {
      const end = now + ms;
      for (;;) {
        await rest();
        const next = tasks.filter(({at}) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        tasks = tasks.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
      await rest();
    },
    waiting: () => tasks.length,
  };
}

/** Lines between tabs of one browser. */
export function switchboard(): () => Channel {
  const lines = new Set<(notice: Notice) => void>();
  return () => {
    let own: ((notice: Notice) => void) | undefined;
    return {
      post: (notice) => { for (const hear of lines) if (hear !== own) queueMicrotask(() => hear(notice)); },
      listen: (hear) => {
        own = hear;
        lines.add(hear);
        return () => { lines.delete(hear); };
      },
    };
  };
}

/** A memory for small texts. */
export function pocket(): Kept & {readonly content: Map<string, string>} {
  const content = new Map<string, string>();
  return {content, get: (name) => content.get(name) ?? null, set: (name, value) => { content.set(name, value); }, remove: (name) => { content.delete(name); }, names: () => [...content.keys()]};
}

/** A browser with its storage; each tab gets ports of its own. */
export function browser(clock: HandClock = handClock()): {clock: HandClock; kept: ReturnType<typeof pocket>; tab(change?: Partial<WorkspacePorts>): WorkspacePorts} {
  const line = switchboard();
  const kept = pocket();
  return {clock, kept, tab: (change = {}) => ({openStore: openIndexedStore, clock, channel: line(), memories: {tab: pocket(), browser: kept}, ...change})};
}

/** A specification with a title. */
export const titled = (title: string): Specification => ({...blankSpecification(newId()), title: {en: title}});
/** The edit that gives a title. */
export const withTitle = (title: string) => (specification: Specification): Specification => ({...specification, title: {en: title}});
