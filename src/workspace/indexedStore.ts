import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {type Project, readRecord} from './project';
import {type ProjectStore, StorageError, type StorageReason} from './store';

const databaseName = 'microcvet-handbook';
const databaseVersion = 1;
/** How long opening may take (ms) before it counts as blocked: some browsers never answer. */
const openingTime = 4000;

interface Contents extends DBSchema {
  projects: {key: string; value: Project};
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
    upgrade: (db) => { db.createObjectStore('projects', {keyPath: 'id'}); },
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

/** The store in the browser's IndexedDB. Rejects with a StorageError where the browser refuses it or does not answer. */
export async function openIndexedStore(): Promise<ProjectStore> {
  let connection: Promise<Database> | undefined;
  const forget = (): void => { connection = undefined; };
  const connect = (): Promise<Database> => {
    if (!connection) {
      connection = openDatabase(forget);
      connection.catch(forget);
    }
    return connection;
  };

  async function onDatabase<T>(task: (db: Database) => Promise<T>): Promise<T> {
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
  }

  await onDatabase(async () => undefined);
  return {
    durable: true,
    list: () => onDatabase(async (db) => (await db.getAll('projects')).flatMap((record: unknown) => readRecord(record) ?? [])),
    get: (id) => onDatabase(async (db) => readRecord(await db.get('projects', id)) ?? undefined),
    put: (project, expected) => onDatabase(async (db) => {
      const transaction = db.transaction('projects', 'readwrite', {durability: 'strict'});
      // A failed request also fails the transaction; whoever awaits first gets the error, so the other must not go unhandled.
      transaction.done.catch(() => {});
      const current = readRecord(await transaction.store.get(project.id));
      if ((current?.revision ?? 0) !== expected) {
        await transaction.done;
        return {stale: true, ...(current ? {current} : {})};
      }
      await transaction.store.put(project);
      await transaction.done;
      return {stale: false};
    }),
    remove: (ids) => onDatabase(async (db) => {
      const transaction = db.transaction('projects', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    }),
    clear: () => onDatabase((db) => db.clear('projects')),
    close: () => {
      connection?.then((db) => db.close(), () => {});
      forget();
    },
  };
}
