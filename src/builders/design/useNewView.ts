import {type RefObject, useEffect, useRef} from 'react';

/**
 * Shows a new view as a new page would be: from its top, with the focus on its heading, which may arrive a moment later.
 * The first view of the page leaves both where the browser put them. `view` is null while nothing is ready to be shown;
 * with a `place` inside the view, whoever shows that takes the reader there.
 */
export function useNewView(view: string | null, place: string, root: RefObject<HTMLElement | null>): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (view === null) return undefined;
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    if (place) return undefined;
    const {current} = root;
    const focusHeading = (): boolean => {
      const heading = current?.querySelector<HTMLElement>('h1[tabindex]');
      heading?.focus({preventScroll: true});
      return Boolean(heading);
    };
    scrollTo({top: 0});
    if (!current || focusHeading()) return undefined;
    const observer = new MutationObserver(() => { if (focusHeading()) observer.disconnect(); });
    observer.observe(current, {childList: true, subtree: true});
    return () => observer.disconnect();
  }, [view, place, root]);
}
