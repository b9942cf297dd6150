import {openSearch} from '../search/dialog';
import type {Mount} from './island';

/** Opens the search at once, since its button asked for it, and whenever the button asks again. */
export const mount: Mount = (place, context) => {
  const open = (): void => openSearch(context);
  const button = place.querySelector('button');
  button?.addEventListener('click', open);
  open();
  return () => button?.removeEventListener('click', open);
};
