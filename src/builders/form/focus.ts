import {idOf, parentPointer} from './pointers';

const answerable = 'input:not([type=hidden]), select, textarea, [role=combobox], button:not([aria-controls$="-help"])';

/** The element that stands for a place, or for the nearest place around it that the form shows. */
function elementFor(pointer: string): HTMLElement | null {
  for (let place = pointer; place !== ''; place = parentPointer(place)) {
    const id = idOf(place);
    // A text in one language has no element of its own, only its input.
    const element = document.getElementById(id) ?? document.querySelector<HTMLElement>(`:is(input, textarea)[id^="${CSS.escape(id)}-"]`);
    if (element) return element;
    // A control on its way is the place that is meant; what stands around it is not.
    if (document.querySelector('[data-waiting]')) return null;
  }
  return null;
}

/**
 * Brings the reader to the field of a place: its label first scrolled into view, then the focus on the first thing to answer.
 * The label goes first because a focused input can hide the question above the edge of the screen. Gives false when nothing stands for the place, or not yet.
 */
export function focusPlace(pointer: string): boolean {
  const tab = document.getElementById(`${idOf(pointer)}-tab`);
  if (tab?.getAttribute('aria-selected') === 'false') {
    // The input of another language is on the screen only once its tab is chosen and the page is drawn again.
    tab.click();
    setTimeout(() => focusPlace(pointer));
    return true;
  }
  const element = elementFor(pointer);
  if (!element) return false;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) if (outer instanceof HTMLDetailsElement) outer.open = true;
  const target = element.matches(answerable) ? element : element.querySelector<HTMLElement>(answerable) ?? element;
  const question = element.closest<HTMLElement>('[data-question]') ?? element;
  (question.querySelector<HTMLElement>('label, legend') ?? question).scrollIntoView({block: 'start'});
  target.focus({preventScroll: true});
  return true;
}

/** Puts the focus on an element in the middle of the screen, once the change on its way is drawn: closing what was open may have moved it out of sight. */
export function focusInSight(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({block: 'center'});
    element?.focus({preventScroll: true});
  });
}
