import {useEffect, useState, useSyncExternalStore} from 'react';
import {isShare, readShare, type Shared} from '../../workspace';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
const sharedFragment = (): string => (isShare(location.hash) ? location.hash : '');

/** Takes the shared project out of the address, so that a reload or a bookmark does not open it again. */
export function forgetSharedLink(): void {
  if (sharedFragment() === '') return;
  history.replaceState(null, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** What the shared link in the address holds; undefined while it is read, null when the address has none. */
export function useSharedLink(): Shared | null | undefined {
  const fragment = useSyncExternalStore(subscribe, sharedFragment, () => '');
  const [read, setRead] = useState<{readonly fragment: string; readonly shared: Shared} | null>(null);
  useEffect(() => {
    let left = false;
    if (fragment !== '') void readShare(fragment).then((shared) => { if (!left) setRead({fragment, shared}); });
    return () => { left = true; };
  }, [fragment]);
  if (fragment === '') return null;
  return read?.fragment === fragment ? read.shared : undefined;
}
