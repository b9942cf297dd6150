// Narrows the glossary to the terms that hold what was typed, says how many, and leads to the first.
(() => {
  const box = document.querySelector('[data-glossary-filter]');
  if (!box) return;
  const input = box.querySelector('input');
  const entries = [...document.querySelectorAll('[data-term]:not(a)')];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let words, timer;
  const holds = (text) => words.every((word) => plain(text).includes(word));
  const shown = () => entries.filter(({hidden}) => !hidden);
  const narrow = () => {
    words = plain(input.value).split(/\s+/);
    for (const entry of entries) entry.hidden = !holds(entry.textContent);
    for (const area of document.querySelectorAll('[data-area]')) area.hidden = !area.querySelector('[data-term]:not([hidden])');
    const {length} = shown();
    clearTimeout(timer);
    // A reader with a screen reader hears the number once, after the typing.
    timer = setTimeout(() => {
      box.lastElementChild.textContent = words.join('') && (length ? box.dataset.some.replace('{shown}', length).replace('{all}', entries.length) : box.dataset.none);
    }, 300);
  };
  const clear = () => { input.value = ''; narrow(); };
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') clear();
    if (key !== 'Enter') return;
    narrow();
    // A term that is called so comes before one that only mentions it.
    (shown().find(({dataset}) => holds(dataset.term)) ?? shown()[0])?.querySelector('a').focus();
  });
  // A link to a term that the filter hides shows all terms again.
  document.addEventListener('click', ({target}) => {
    const id = target.closest?.('a[href^="#"]')?.hash.slice(1);
    if (id && document.getElementById(id)?.closest('[hidden]')) clear();
  }, true);
})();
