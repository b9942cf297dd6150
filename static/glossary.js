// Narrows the glossary to the terms that hold what was typed, says how many, and leads to the first.
(() => {
  const box = document.querySelector('[data-glossary-filter]');
  if (!box) return;
  const input = box.querySelector('input');
  const entries = [...document.querySelectorAll('[data-term]')];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let timer;
  const narrow = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    for (const entry of entries) entry.hidden = !words.every((word) => plain(entry.textContent).includes(word));
    for (const area of document.querySelectorAll('[data-area]')) area.hidden = !area.querySelector('[data-term]:not([hidden])');
    const shown = entries.filter((entry) => !entry.hidden).length;
    clearTimeout(timer);
    // A reader with a screen reader hears the number once, after the typing.
    timer = setTimeout(() => {
      box.lastElementChild.textContent = !words.length ? '' : shown ? box.dataset.some.replace('{shown}', shown).replace('{all}', entries.length) : box.dataset.none;
    }, 300);
    return words;
  };
  const clear = () => { input.value = ''; narrow(); };
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') clear();
    if (key !== 'Enter') return;
    const words = narrow();
    const shown = entries.filter((entry) => !entry.hidden);
    // A term that is called so comes before one that only mentions it.
    (shown.find((entry) => words.every((word) => plain(entry.dataset.term).includes(word))) ?? shown[0])?.querySelector('a').focus();
  });
  // A link to a term that the filter hides shows all terms again.
  document.addEventListener('click', ({target}) => {
    const id = target.closest?.('a[href^="#"]')?.hash.slice(1);
    if (id && document.getElementById(id)?.closest('[hidden]')) clear();
  }, true);
})();
