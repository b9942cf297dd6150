import {connectDatabase} from './database';
import {type RecordStore} from './records';

/** Records in the browser's IndexedDB, beside the projects. Rejects with a StorageError where the browser refuses it or does not answer. */
export async function openIndexedRecords(): Promise<RecordStore> {
  const {on} = await connectDatabase();
  return {
    list: (kind) => on(async (db) => (await db.getAll('records')).filter((record) => record.kind === kind)),
    put: (record) => on(async (db) => { await db.put('records', record); }),
    remove: (id) => on((db) => db.delete('records', id)),
  };
}
