import {type Project} from './project';

/**
 * Why the browser would not keep work: `refused` (no storage here, such as in a private window), `full` (no room left),
 * `blocked` (it did not answer, or another tab holds it), `newer` (another tab runs a newer version of this site), `failed` (anything else).
 */
export type StorageReason = 'refused' | 'full' | 'blocked' | 'newer' | 'failed';

/** A storage failure with its reason. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(readonly reason: StorageReason, options?: ErrorOptions) {
    super(`Storage: ${reason}`, options);
  }
}

/** The reason in any error that a store threw. */
export const reasonOf = (error: unknown): StorageReason => (error instanceof StorageError ? error.reason : 'failed');

/** What a write met: done, or another revision than expected (the one that is there; none when it is gone). */
export type Written = {readonly stale: false} | {readonly stale: true; readonly current?: Project};

/** Where projects are kept. Every method rejects with a StorageError. */
export interface ProjectStore {
  /** Whether what is written here is there after the tab is closed. */
  readonly durable: boolean;
  list(): Promise<readonly Project[]>;
  get(id: string): Promise<Project | undefined>;
  /** Writes the project if the stored revision is the expected one (0: none is stored); looks and writes in one transaction. */
  put(project: Project, expected: number): Promise<Written>;
  remove(ids: readonly string[]): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
  close(): void;
}

/** A store that lasts as long as the tab. */
export function memoryStore(): ProjectStore {
  const projects = new Map<string, Project>();
  return {
    durable: false,
    list: async () => [...projects.values()],
    get: async (id) => projects.get(id),
    put: async (project, expected) => {
      const current = projects.get(project.id);
      if ((current?.revision ?? 0) !== expected) return {stale: true, ...(current ? {current} : {})};
      projects.set(project.id, project);
      return {stale: false};
    },
    remove: async (ids) => { for (const id of ids) projects.delete(id); },
    clear: async () => projects.clear(),
    close: () => {},
  };
}
