import {useSyncExternalStore} from 'react';

/** The project that was open and went to the bin last; the page that shows it is gone, so the news outlives it. */
export interface Deleted {readonly id: string; readonly name: string}

let deleted: Deleted | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells, or stops telling, that the open project went to the bin. */
export function tellDeleted(next: Deleted | null): void {
  deleted = next;
  for (const listener of listeners) listener();
}

/** The project that was deleted while it was open; null when there is nothing to tell. */
export const useDeleted = (): Deleted | null => useSyncExternalStore(subscribe, () => deleted, () => null);
