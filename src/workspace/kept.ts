import {type StepId} from '../specification';
import {type ClauseId} from '../standards';

/** Small texts by name that may or may not outlive the tab; never throws. Names start with `microcvet.`. */
export interface Kept {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
  names(): readonly string[];
}

const prefix = 'microcvet.';
// Browsers that refuse storage throw on the mere mention of localStorage; a full one throws on writing.
const guarded = <T>(task: () => T, otherwise: T): T => {
  try {
    return task();
  } catch {
    return otherwise;
  }
};

/** The page's localStorage or sessionStorage, with every refusal taken as "nothing kept". */
export const keptIn = (storage: () => Storage): Kept => ({
  get: (name) => guarded(() => storage().getItem(prefix + name), null),
  set: (name, value) => guarded(() => storage().setItem(prefix + name, value), undefined),
  remove: (name) => guarded(() => storage().removeItem(prefix + name), undefined),
  names: () => guarded(() => Object.keys(storage()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)), []),
});

/** Both memories of the current project: the tab's own, and the one that a new tab starts from. */
export interface Memories {readonly tab: Kept; readonly browser: Kept}

/**
 * Where the reader stopped, in the browser's localStorage as `microcvet.current`; plain pages read it without the workspace (static/loader.js).
 * `met` and `notYet`: the clauses of which the review could tell when the project was stored last.
 */
export interface Bookmark {readonly id: string; readonly name: string; readonly lastStep?: StepId; readonly met?: readonly ClauseId[]; readonly notYet?: readonly ClauseId[]}

/** The name under which both memories hold the current project. */
export const bookmarkName = 'current';

/** Identifier of the project that this tab, else this browser, had open last. */
export function bookmarkedId({tab, browser}: Memories): string | null {
  return tab.get(bookmarkName) ?? readBookmark(browser)?.id ?? null;
}

/** The bookmark in this browser; null where there is none. */
export function readBookmark(browser: Kept): Bookmark | null {
  return guarded(() => {
    const value: unknown = JSON.parse(browser.get(bookmarkName) ?? 'null');
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
    const {name, met, notYet} = value as Partial<Bookmark>;
    const list = (ids: unknown): ClauseId[] => (Array.isArray(ids) ? ids.filter((id): id is ClauseId => typeof id === 'string') : []);
    return {id: value.id, name: typeof name === 'string' ? name : '', met: list(met), notYet: list(notYet)};
  }, null);
}
