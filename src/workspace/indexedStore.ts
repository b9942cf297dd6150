import {connectDatabase} from './database';
import {readRecord} from './project';
import {type ProjectStore} from './store';

/** The store in the browser's IndexedDB. Rejects with a StorageError where the browser refuses it or does not answer. */
export async function openIndexedStore(): Promise<ProjectStore> {
  const {on: onDatabase, close} = await connectDatabase();
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
    clear: () => onDatabase(async (db) => {
      const transaction = db.transaction(['projects', 'records'], 'readwrite');
      await Promise.all([transaction.objectStore('projects').clear(), transaction.objectStore('records').clear(), transaction.done]);
    }),
    close,
  };
}
