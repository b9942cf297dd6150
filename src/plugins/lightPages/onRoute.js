// A page with a policy of its own (builtSite/policy.ts) keeps it: the way there and away is the browser's, not the router's, which wakes up with this file.
if (typeof window !== 'undefined') {
  const alone = document.querySelector('script[data-alone]')?.dataset.alone;
  window.addEventListener('click', (event) => {
    // Links in islands are the browser's anyway, and what an island does on the click (such as handing a file over) must happen.
    if (event.target.closest?.('[data-island]')) return;
    const {pathname} = event.target.closest?.('a') ?? window.location;
    if (pathname !== window.location.pathname && [pathname, window.location.pathname].includes(alone)) event.stopPropagation();
  }, true);
}

// After in-page navigation the new page may show an island: load the starter if it is not there, else let it look.
export function onRouteDidUpdate() {
  window.mvFill?.();
  if (window.mvIslands) { window.mvIslands.scan(); return; }
  if (!document.querySelector('[data-island][data-when="load"]')) return;
  const {boot} = document.querySelector('script[data-boot]')?.dataset ?? {};
  for (const src of boot?.split(' ') ?? []) document.head.append(Object.assign(document.createElement('script'), {src}));
}
