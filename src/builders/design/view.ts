import {useSyncExternalStore} from 'react';
import {documentIds, type DocumentId} from '../../documents/kinds';
import {type StepId, steps} from '../../specification';

/** What the design page shows; kept in the address after #, so that back, forward and bookmarks work. */
export type View = 'overview' | StepId | 'check' | DocumentId | 'sample' | 'class' | 'catalogue' | 'projects';

const views: readonly View[] = ['overview', ...steps.map(({id}) => id), 'check', ...documentIds, 'sample', 'class', 'catalogue', 'projects'];
const isView = (name: string): name is View => (views as readonly string[]).includes(name);

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
const current = (): string => location.hash.slice(1);

/** The part after # as it stands: a view, a shared project (share=…) or an example (example=…). */
export const useHash = (): string => useSyncExternalStore(subscribe, current, () => '');

/** The view that an address part names; the overview for everything else. */
export const viewOf = (hash: string): View => {
  const name = hash.split('/')[0] ?? '';
  return isView(name) ? name : 'overview';
};

/** The place inside a step that an address part names (#outcomes/outcomes/0/statement), as a JSON pointer; '' for none. */
export const pointerOf = (hash: string): string => {
  const [, ...parts] = hash.split('/');
  return parts.length > 0 ? `/${parts.map(decodeURIComponent).join('/')}` : '';
};

/** The address of a view, or of a place inside a step. */
export const addressOf = (view: View, pointer = ''): string => `#${view}${pointer.split('/').map(encodeURIComponent).join('/')}`;

/** The step before and after a step; null at the ends. */
export const neighbours = (step: StepId): {before: StepId | null; after: StepId | null} => {
  const index = steps.findIndex(({id}) => id === step);
  return {before: steps[index - 1]?.id ?? null, after: steps[index + 1]?.id ?? null};
};
