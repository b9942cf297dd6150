// After in-page navigation the new page may show an island: load the starter if it is not there, else let it look.
export function onRouteDidUpdate() {
  window.mvFill?.();
  if (window.mvIslands) { window.mvIslands.scan(); return; }
  if (!document.querySelector('[data-island][data-when="load"]')) return;
  const {boot} = document.querySelector('script[data-boot]')?.dataset ?? {};
  for (const src of boot?.split(' ') ?? []) document.head.append(Object.assign(document.createElement('script'), {src}));
}
