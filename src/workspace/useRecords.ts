import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {browserChannel} from './channel';
import {systemClock} from './clock';
import {openIndexedRecords} from './indexedRecords';
import {createRecords, type RecordKind, type Records, type RecordsState} from './records';

// One for all parts of the page that show records of a kind.
const made = new Map<RecordKind, unknown>();

/** The records of one kind in this browser, and what can be done with them. `read` belongs to the kind and never changes. */
export function useRecords<Content>(kind: RecordKind, read: (content: unknown) => Content | null): RecordsState<Content> & {readonly actions: Records<Content>} {
  let actions = made.get(kind) as Records<Content> | undefined;
  if (!actions) made.set(kind, actions = createRecords({kind, read, openStore: openIndexedRecords, clock: systemClock, channel: browserChannel()}));
  const own = actions;
  const state = useSyncExternalStore(own.subscribe, own.getState, own.getState);
  useEffect(() => { void own.start(); }, [own]);
  return useMemo(() => ({...state, actions: own}), [state, own]);
}
