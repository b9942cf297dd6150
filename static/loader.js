// Loads the site's scripts when the reader first uses something that needs them; islands load their own.
(() => {
  const {site, boot} = document.currentScript.dataset;
  const root = document.documentElement;
  const add = (list) => Promise.all(list.split(' ').filter(Boolean).map((src) => new Promise((done, fail) => {
    document.head.append(Object.assign(document.createElement('script'), {src, async: false, onload: done, onerror: fail}));
  })));
  let asked = false;
  const wake = (event) => {
    const {target} = event;
    if (target.closest?.('[data-island]')) return;
    if (event.type === 'keydown' && !target.closest?.('a,button,summary,input')) return;
    if (event.type === 'click' && target.closest?.('button') && root.dataset.hasHydrated !== 'true') {
      const again = target.closest('button');
      const wait = setInterval(() => { if (root.dataset.hasHydrated === 'true') { clearInterval(wait); again.click(); } }, 50);
      setTimeout(() => clearInterval(wait), 8000);
    }
    if (asked) return;
    asked = true;
    add(site);
  };
  for (const type of ['pointerover', 'touchstart', 'click', 'keydown', 'focusin']) addEventListener(type, wake, true);

  let booted;
  addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-open-island]');
    if (!button) return;
    const place = button.closest('[data-island]');
    place.setAttribute('aria-busy', 'true');
    booted ??= window.mvIslands ? Promise.resolve() : add(boot);
    booted.then(() => window.mvIslands.open(place), () => { booted = undefined; button.after(' This could not be loaded. Check your connection and try again.'); }).finally(() => place.removeAttribute('aria-busy'));
  });

  // The two usual keys for a search; a slash that somebody writes stays a slash.
  addEventListener('keydown', (event) => {
    const held = event.ctrlKey || event.metaKey;
    if (event.key === 'k' ? !held : event.key !== '/' || held || event.target.closest?.('input,textarea,select')) return;
    event.preventDefault();
    document.querySelector('[data-island=search] button')?.click();
  });

  // Terms (src/components/Terms): the meaning opens beside the link on pointing, on keyboard focus and on the first tap. It is a popover,
  // so the browser closes it on Escape; it stays while the pointer is on it or the focus on its link.
  let tip, wasOpen, touch;
  const linkAt = ({target}) => target.closest?.('[data-term][href]');
  const tipOf = (link) => document.getElementById(link.getAttribute('aria-describedby'))?.parentNode;
  const tell = (link) => {
    if (!link) {
      const at = document.activeElement;
      if (tip && !(at.matches('[data-term]:focus-visible') && tipOf(at) === tip)) tip.hidePopover();
      return;
    }
    tip = tipOf(link);
    if (tip.matches(':popover-open')) return;
    tip.showPopover();
    const {left, bottom, top} = link.getClientRects()[0];
    const {offsetWidth, offsetHeight, style} = tip;
    style.left = `${Math.max(8, Math.min(left, root.clientWidth - offsetWidth - 8)) + scrollX}px`;
    style.top = `${(bottom + offsetHeight > innerHeight ? top - offsetHeight : bottom) + scrollY}px`;
  };
  if (root.showPopover) {
    addEventListener('pointerover', (event) => { if (event.pointerType !== 'touch' && !tip?.contains(event.target)) tell(linkAt(event)); });
    addEventListener('focusin', (event) => { const link = linkAt(event); if (!link || link.matches(':focus-visible')) tell(link); });
    addEventListener('pointerdown', (event) => {
      const link = linkAt(event);
      touch = event.pointerType === 'touch';
      wasOpen = link && tipOf(link).matches(':popover-open');
    }, true);
    addEventListener('click', (event) => {
      const link = linkAt(event);
      if (link && touch && !wasOpen) {
        event.preventDefault();
        event.stopPropagation();
        tell(link);
      }
      touch = false;
    }, true);
  }

  // What plain pages say of the project that the reader left: its name on the home page, and how it stands to each clause. The workspace keeps both.
  const fill = () => {
    try {
      const project = JSON.parse(localStorage.getItem('microcvet.current'));
      const last = document.querySelector('[data-last-project]');
      if (last && project?.name) { last.querySelector('[data-name]').textContent = project.name; last.hidden = false; }
      for (const line of document.querySelectorAll('[data-own-clause]')) {
        const is = (list) => project?.[list]?.includes(line.dataset.ownClause);
        line.hidden = !project?.met;
        line.dataset.is = is('met') ? 'met' : is('notYet') ? 'not-yet' : 'cannot-tell';
      }
    } catch { /* storage refused or foreign content: nothing is said */ }
  };
  fill();
  addEventListener('pageshow', fill);
  window.mvFill = fill;

  // The list of pages is longer than most screens: the page being read must be in sight.
  document.querySelector('.menu [aria-current=page]')?.scrollIntoView({block: 'nearest'});
})();
