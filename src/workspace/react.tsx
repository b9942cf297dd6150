import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {browserWorkspace} from './browser';
import {startingState, type Workspace, type WorkspaceState} from './contract';
import {type Session, type SessionState} from './session';

const none = (): (() => void) => () => {};
const nothing = (): null => null;
const starting = (): WorkspaceState => startingState;

/** The reader's projects and what can be done with them. While the page is built, and until the storage has answered, the state is `starting`. */
export function useWorkspace(): WorkspaceState & {readonly actions: Workspace} {
  const actions = browserWorkspace();
  const state = useSyncExternalStore(actions.subscribe, actions.getState, starting);
  useEffect(() => { void actions.start(); }, [actions]);
  return useMemo(() => ({...state, actions}), [state, actions]);
}

/** The open project, or null when none is open. Changes with every edit. */
export type OpenProject = SessionState & Omit<Session, 'getState' | 'subscribe'>;

/** The open project as it is now, with what can be done to it; null when none is open. */
export function useSession(): OpenProject | null {
  const {session} = useWorkspace();
  const state = useSyncExternalStore(session?.subscribe ?? none, session?.getState ?? nothing, nothing);
  return useMemo(() => (session && state ? {...session, ...state} : null), [session, state]);
}
