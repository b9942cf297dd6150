/** Prints one part of the page: everything beside it and beside what it stands in is marked, and left out by the style for print. */
export function printOnly(part: HTMLElement): void {
  const marked: Element[] = [];
  for (let at: Element = part; at.parentElement !== null && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) if (other !== at && !other.matches('script, style, link')) marked.push(other);
  }
  for (const other of marked) other.setAttribute('data-not-printed', '');
  addEventListener('afterprint', () => { for (const other of marked) other.removeAttribute('data-not-printed'); }, {once: true});
  print();
}
