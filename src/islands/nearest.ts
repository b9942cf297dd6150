import {nearest, pagesPath} from '../search/nearest';
import type {IndexedPage} from '../search/types';
import type {Mount} from './island';

/** Fills the list on the page for unknown addresses; the list stays hidden where no page is alike, or the list of pages is out of reach. */
export const mount: Mount = (place, {base}) => {
  const fill = async (): Promise<void> => {
    const response = await fetch(`${base}${pagesPath}`);
    if (!response.ok) return;
    const path = location.pathname;
    const found = nearest(path.startsWith(base) ? path.slice(base.length) : path, await response.json() as IndexedPage[]);
    const items = found.map(([address, title]) => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = `${base}${address.slice(1)}`;
      link.textContent = title;
      item.append(link);
      return item;
    });
    place.querySelector('ul')?.replaceChildren(...items);
    const box = place.querySelector<HTMLElement>('[data-found]');
    if (box) box.hidden = items.length === 0;
  };
  fill().catch(() => { /* a guess that cannot be made is not missed */ });
  return () => {};
};
