import {browserChannel} from './channel';
import {systemClock} from './clock';
import {type Workspace} from './contract';
import {openIndexedStore} from './indexedStore';
import {keptIn} from './kept';
import {createWorkspace} from './workspace';

/** Ties the workspace to the page: stores when it is left or hidden, looks around when it is seen again, warns before work is lost. */
function attach(workspace: Workspace): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') workspace.leave();
    else void workspace.refresh();
  });
  window.addEventListener('pagehide', () => workspace.leave());
  window.addEventListener('pageshow', ({persisted}) => { if (persisted) void workspace.refresh(); });
  window.addEventListener('beforeunload', (event) => { if (workspace.wouldLose()) event.preventDefault(); });
}

let own: Workspace | null = null;

/** The workspace of this page, one for all its parts. Nothing of the browser is touched before its start. */
export function browserWorkspace(): Workspace {
  if (own) return own;
  const workspace = createWorkspace({
    openStore: openIndexedStore, clock: systemClock, channel: browserChannel(),
    memories: {tab: keptIn(() => sessionStorage), browser: keptIn(() => localStorage)},
    ...(typeof navigator !== 'undefined' && 'storage' in navigator && typeof navigator.storage.persist === 'function' ? {lasting: navigator.storage} : {}),
  });
  let attached = false;
  const start = (): Promise<void> => {
    if (!attached) attach(workspace);
    attached = true;
    return workspace.start();
  };
  return own = {...workspace, start};
}
