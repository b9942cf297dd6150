import {type StepId} from '../specification';
import {type Project, nameOf} from './project';

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

/** Where the reader stopped, in the browser's localStorage as `microcvet.current`; plain pages read it without the workspace. */
export interface Bookmark {readonly id: string; readonly name: string; readonly lastStep?: StepId}

const bookmarkName = 'current';

/** Notes the project that the reader works on; null forgets it. */
export function setBookmark({tab, browser}: Memories, project: Project | null): void {
  if (project === null) {
    tab.remove(bookmarkName);
    browser.remove(bookmarkName);
    return;
  }
  const {id, lastStep} = project;
  const bookmark: Bookmark = {id, name: nameOf(project), ...(lastStep ? {lastStep} : {})};
  tab.set(bookmarkName, id);
  browser.set(bookmarkName, JSON.stringify(bookmark));
}

/** Identifier of the project that this tab, else this browser, had open last. */
export function bookmarkedId({tab, browser}: Memories): string | null {
  return tab.get(bookmarkName) ?? guarded(() => {
    const bookmark: unknown = JSON.parse(browser.get(bookmarkName) ?? 'null');
    return typeof bookmark === 'object' && bookmark !== null && 'id' in bookmark && typeof bookmark.id === 'string' ? bookmark.id : null;
  }, null);
}
