import {useEffect} from 'react';

// The page around an island has a title of its own and sets it once more when its scripts wake up. What the island says about itself must outlive that.
let own: string | undefined;
let prefix = '';
/** The title that the page gave itself last. */
let given = '';
let shown = '';
let observer: MutationObserver | undefined;

function apply(): void {
  if (document.title !== shown) given = document.title;
  shown = prefix + (own ?? given);
  if (document.title !== shown) document.title = shown;
  if (own === undefined && prefix === '') {
    observer?.disconnect();
    observer = undefined;
  } else if (!observer) {
    observer = new MutationObserver(apply);
    observer.observe(document.head, {childList: true, subtree: true, characterData: true});
  }
}

/** The title of the page while this part is shown; undefined leaves it to a part inside. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined;
    own = title;
    apply();
    // A part inside may have set its own meanwhile.
    return () => {
      if (own !== title) return;
      own = undefined;
      apply();
    };
  }, [title]);
}

/** What stands before the title, such as "Error: "; nothing for ''. */
export function useTitlePrefix(words: string): void {
  useEffect(() => {
    if (words === '') return undefined;
    prefix = words;
    apply();
    return () => { prefix = ''; apply(); };
  }, [words]);
}
