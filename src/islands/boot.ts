import {type IslandContext, type Mount} from './island';

// Each island is its own chunk, named so that the build can list its files for preload links and budgets.
const loaders: Record<string, () => Promise<{mount: Mount}>> = {
  cards: () => import(/* webpackChunkName: "island-cards" */ './cards'),
  checklist: () => import(/* webpackChunkName: "island-checklist" */ './checklist'),
  design: () => import(/* webpackChunkName: "island-design" */ './design'),
  exercise: () => import(/* webpackChunkName: "island-exercise" */ './exercise'),
  gallery: () => import(/* webpackChunkName: "island-gallery" */ './gallery'),
  nearest: () => import(/* webpackChunkName: "island-nearest" */ './nearest'),
  offline: () => import(/* webpackChunkName: "island-offline" */ './offline'),
  pack: () => import(/* webpackChunkName: "island-pack" */ './pack'),
  room: () => import(/* webpackChunkName: "island-room" */ './room'),
  search: () => import(/* webpackChunkName: "island-search" */ './search'),
  readiness: () => import(/* webpackChunkName: "island-readiness" */ './readiness'),
  show: () => import(/* webpackChunkName: "island-show" */ './show'),
  status: () => import(/* webpackChunkName: "island-status" */ './status'),
  signature: () => import(/* webpackChunkName: "island-signature" */ './signature'),
  step: () => import(/* webpackChunkName: "island-step" */ './step'),
  templates: () => import(/* webpackChunkName: "island-templates" */ './templates'),
  tree: () => import(/* webpackChunkName: "island-tree" */ './tree'),
  verify: () => import(/* webpackChunkName: "island-verify" */ './verify'),
  workshop: () => import(/* webpackChunkName: "island-workshop" */ './workshop'),
};

const mounted = new Map<HTMLElement, () => void>();

/** Puts the island named by data-island into its place; a second call on the same place does nothing. */
async function open(place: HTMLElement): Promise<void> {
  const load = loaders[place.dataset.island ?? ''];
  if (!load || mounted.has(place)) return;
  mounted.set(place, () => {});
  const waiting = place.innerHTML;
  const close = (): void => {
    mounted.get(place)?.();
    mounted.delete(place);
    delete place.dataset.opened;
    place.innerHTML = waiting;
    place.querySelector<HTMLElement>('[data-open-island]')?.focus();
  };
  const context: IslandContext = {base: place.dataset.base ?? '/', language: document.documentElement.lang.slice(0, 2) || 'en', options: {...place.dataset}, close};
  try {
    const {mount} = await load();
    if (!place.isConnected) return;
    mounted.set(place, mount(place, context));
    // What stands on the page for the same thing can make room (a checklist for the list that it replaces).
    place.dataset.opened = '';
  } catch {
    mounted.delete(place);
    // Told in words, because without the file nothing else on the page can tell it.
    place.querySelector('[data-island-wait]')?.replaceChildren('This part of the page could not be loaded. Check your connection and reload the page. Your saved work is not affected.');
  }
}

/** Mounts what the page shows now and lets go of islands whose page has gone (after in-page navigation). */
function scan(): void {
  for (const [place, unmount] of mounted) if (!place.isConnected) { unmount(); mounted.delete(place); }
  for (const place of document.querySelectorAll<HTMLElement>('[data-island][data-when="load"]')) void open(place);
}

declare global {
  interface Window {mvIslands?: {scan(): void; open(place: HTMLElement): Promise<void>}}
}
window.mvIslands = {scan, open};
scan();
