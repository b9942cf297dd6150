/** A value that others watch, in the shape that React's useSyncExternalStore asks for. */
export interface Observable<T> {
  getState(): T;
  /** Calls the listener after each change; gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** An observable value and the way to change it; a change to the same value tells nobody. */
export function observable<T>(first: T): Observable<T> & {set(next: T): void} {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** Runs asynchronous tasks one after another, in the order given; one that fails does not hold up the next. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
