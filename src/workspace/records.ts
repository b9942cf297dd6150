import {newId} from '../specification';
import {type Channel} from './channel';
import {type Clock} from './clock';
import {inTurn, type Observable, observable} from './observable';
import {reasonOf, type StorageReason} from './store';

/** Small pieces of the reader's own work beside the projects. */
export type RecordKind = 'readiness' | 'checklist';

/** One piece of such work, with a name and two dates (ISO 8601 in UTC). */
export interface WorkRecord<Content = unknown> {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly content: Content;
}

/** Where records are kept. Every method rejects with a StorageError. */
export interface RecordStore {
  list(kind: RecordKind): Promise<readonly WorkRecord[]>;
  put(record: WorkRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A store that lasts as long as the tab. */
export function memoryRecords(): RecordStore {
  const records = new Map<string, WorkRecord>();
  return {
    list: async (kind) => [...records.values()].filter((record) => record.kind === kind),
    put: async (record) => { records.set(record.id, record); },
    remove: async (id) => { records.delete(id); },
  };
}

/** The records of one kind as they are now. `problem`: why they are kept in this tab only, or why the last change was not stored. */
export interface RecordsState<Content> {
  readonly status: 'starting' | 'ready';
  readonly durable: boolean;
  readonly problem: StorageReason | null;
  /** Latest change first. */
  readonly records: readonly WorkRecord<Content>[];
}

/** All records of one kind. Methods need no `this` and never reject: what went wrong stands in the state. */
export interface Records<Content> extends Observable<RecordsState<Content>> {
  start(): Promise<void>;
  /** A new record; gives it back. */
  create(name: string, content: Content): WorkRecord<Content>;
  /** Changes a record, shows it at once and stores it. A change of the content counts as a change of its date. */
  change(id: string, change: Partial<Pick<WorkRecord<Content>, 'name' | 'content'>>): void;
  /** Puts a record as it is, such as one that was just removed. */
  put(record: WorkRecord<Content>): void;
  remove(id: string): void;
  /** Resolves when all that was asked so far is stored, or has failed. */
  settled(): Promise<void>;
}

/** What records need from outside; `read` gives the content in a stored or foreign value, null when it is none. */
export interface RecordsPorts<Content> {
  readonly kind: RecordKind;
  readonly read: (content: unknown) => Content | null;
  readonly openStore: () => Promise<RecordStore>;
  readonly clock: Clock;
  readonly channel: Channel;
}

const isRecordFrame = (value: unknown): value is WorkRecord =>
  typeof value === 'object' && value !== null && (['id', 'name', 'createdAt', 'updatedAt'] as const).every((key) => key in value && typeof (value as WorkRecord)[key] === 'string');

/** Makes the records of one kind; nothing happens before `start`. */
export function createRecords<Content>({kind, read, openStore, clock, channel}: RecordsPorts<Content>): Records<Content> {
  const state = observable<RecordsState<Content>>({status: 'starting', durable: true, problem: null, records: []});
  const turn = inTurn();
  let store = memoryRecords();
  let started: Promise<void> | null = null;
  // What is to be stored by id; null: to be removed.
  const waiting = new Map<string, WorkRecord<Content> | null>();

  const show = (records: readonly WorkRecord<Content>[], part: Partial<RecordsState<Content>> = {}): void =>
    state.set({...state.getState(), ...part, records: [...records].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))});
  const load = async (): Promise<readonly WorkRecord<Content>[]> => (await store.list(kind)).filter(isRecordFrame).flatMap((record) => {
    const content = read(record.content);
    return content === null ? [] : [{...record, content}];
  });
  const attempt = (task: () => Promise<void>): Promise<void> => turn(async () => {
    try {
      await task();
      if (state.getState().durable && state.getState().problem) state.set({...state.getState(), problem: null});
    } catch (error) {
      state.set({...state.getState(), problem: reasonOf(error)});
    }
  });
  const start = (): Promise<void> => (started ??= turn(async () => {
    try {
      store = await openStore();
      show(await load(), {status: 'ready'});
      channel.listen((notice) => { if (notice.type !== 'stored') void attempt(async () => { if (waiting.size === 0) show(await load()); }); });
    } catch (error) {
      state.set({...state.getState(), status: 'ready', durable: false, problem: reasonOf(error)});
    }
  }));
  /** Stores or removes soon; of several wishes for one record that come while it waits, the last counts. */
  const wish = (id: string, record: WorkRecord<Content> | null): void => {
    const underWay = waiting.has(id);
    waiting.set(id, record);
    if (!underWay) void attempt(async () => {
      const latest = waiting.get(id) ?? null;
      waiting.delete(id);
      await (latest ? store.put(latest) : store.remove(id));
      channel.post({type: 'records'});
    });
  };
  const others = (id: string): WorkRecord<Content>[] => state.getState().records.filter((record) => record.id !== id);
  const put = (record: WorkRecord<Content>): void => {
    show([record, ...others(record.id)]);
    wish(record.id, record);
  };
  const now = (): string => new Date(clock.now()).toISOString();

  return {
    getState: state.getState, subscribe: state.subscribe, start, put,
    create: (name, content) => {
      const at = now();
      const record: WorkRecord<Content> = {id: newId(), kind, name, createdAt: at, updatedAt: at, content};
      put(record);
      return record;
    },
    change: (id, change) => {
      const record = state.getState().records.find((one) => one.id === id);
      if (record) put({...record, ...change, updatedAt: change.content === undefined ? record.updatedAt : now()});
    },
    remove: (id) => {
      show(others(id));
      wish(id, null);
    },
    settled: () => turn(async () => undefined),
  };
}
