import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {type Project} from './project';
import {type WorkRecord} from './records';
import {StorageError, type StorageReason} from './store';

const databaseName = 'microcvet-handbook';
const databaseVersion = 2;
/** How long opening may take (ms) before it counts as blocked: some browsers never answer. */
const openingTime = 4000;

interface Contents extends DBSchema {
  projects: {key: string; value: Project};
  records: {key: string; value: WorkRecord};
}
type Database = IDBPDatabase<Contents>;

// What browsers throw, by DOMException name.
const reasons: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'full', SecurityError: 'refused', InvalidStateError: 'refused', NotAllowedError: 'refused', VersionError: 'newer',
};
const nameOfError = (error: unknown): string => (typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '');
const asStorageError = (error: unknown): StorageError =>
  (error instanceof StorageError ? error : new StorageError(reasons[nameOfError(error)] ?? 'failed', {cause: error}));

async function openDatabase(onLost: () => void): Promise<Database> {
  // Reading the name alone throws where the browser refuses storage to a page.
  if (typeof indexedDB === 'undefined') throw new StorageError('refused');
  let late = false;
  const opening = openDB<Contents>(databaseName, databaseVersion, {
    upgrade: (db) => {
      if (!db.objectStoreNames.contains('projects')) db.createObjectStore('projects', {keyPath: 'id'});
      // Since version 2: readiness checks and clause checklists.
      if (!db.objectStoreNames.contains('records')) db.createObjectStore('records', {keyPath: 'id'});
    },
    // Another tab wants to upgrade or delete the database: make room. The next use opens it again.
    blocking: (_current, _blocked, event) => { (event.target as IDBDatabase | null)?.close(); onLost(); },
    terminated: onLost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { late = true; reject(new StorageError('blocked')); }, openingTime);
  });
  opening.then((db) => { if (late) db.close(); }, () => {});
  try {
    return await Promise.race([opening, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The browser's database, opened when it is needed and again when it was closed under us. */
export interface Connection {
  /** Does something in it; rejects with a StorageError. */
  on<T>(task: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

/** Connects to the database. Rejects with a StorageError where the browser refuses it or does not answer. */
export async function connectDatabase(): Promise<Connection> {
  let connection: Promise<Database> | undefined;
  const forget = (): void => { connection = undefined; };
  const connect = (): Promise<Database> => {
    if (!connection) {
      connection = openDatabase(forget);
      connection.catch(forget);
    }
    return connection;
  };
  const on = async <T>(task: (db: Database) => Promise<T>): Promise<T> => {
    try {
      const db = await connect();
      try {
        return await task(db);
      } catch (error) {
        // The connection was closed under us (the browser does so when memory is short, or for another tab): open it once more.
        if (nameOfError(error) !== 'InvalidStateError') throw error;
        forget();
        return await task(await connect());
      }
    } catch (error) {
      throw asStorageError(error);
    }
  };
  await on(async () => undefined);
  return {on, close: () => { connection?.then((db) => db.close(), () => {}); forget(); }};
}
