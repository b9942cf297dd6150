import {createEngine, type Engine, type Hit, mostHits, type Run} from './engine';
import {type IndexFile, indexPath} from './types';
import {searchWords} from './words';
import './search.css';

/** Where the reader is: base path (ends with /) and language. */
export interface Place {base: string; language: string}

/** Pages to go to without a query, and where nothing was found. */
const ways = [
  ['link.map', 'start/ten-minute-map/'], ['link.procedures', 'procedures/'], ['link.clauses', 'standards/all/'], ['link.elements', 'elements/at-a-glance/'],
  ['link.glossary', 'reference/glossary/'], ['link.faq', 'reference/faq/'], ['link.design', 'design/'], ['link.verify', 'verify/'],
] as const;
/** What one can type: a word, a number, a short form. */
const tries = ['workload', 'S3.2', 'M7', 'EDC'];

type Child = Node | string;
/** An element with its attributes and children; text only ever enters as text. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
const runs = (list: readonly Run[]): Child[] => list.map(({text, marked}) => (marked ? make('mark', {}, text) : text));

async function loadEngine(base: string): Promise<Engine> {
  const response = await fetch(`${base}${indexPath}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return createEngine(await response.json() as IndexFile);
}

/** Makes the search of a page; gives back a function that opens it. The dialog is put into the page once, with the first call. */
function createDialog({base, language}: Place): () => void {
  const word = (code: Parameters<typeof searchWords.text>[0], data?: Parameters<typeof searchWords.text>[2]): string => searchWords.text(code, language, data);
  const input = make('input', {
    id: 'mv-search-input', type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'mv-search-list', 'aria-autocomplete': 'list', 'aria-describedby': 'mv-search-status',
    autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search', placeholder: word('placeholder'), maxlength: '120',
  });
  const close = make('button', {type: 'button', class: 'mv-find__close', 'aria-label': word('close')}, '×');
  const status = make('p', {id: 'mv-search-status', class: 'mv-find__status', role: 'status'});
  const list = make('div', {id: 'mv-search-list', class: 'mv-find__list', role: 'listbox', 'aria-label': word('results')});
  const help = make('div', {class: 'mv-find__help'});
  const dialog = make('dialog', {class: 'mv-find', 'aria-labelledby': 'mv-search-title'},
    make('h2', {id: 'mv-search-title', class: 'visually-hidden'}, word('title')),
    make('div', {class: 'mv-find__head'}, make('label', {for: 'mv-search-input'}, word('label')), make('div', {class: 'mv-find__field'}, input, close)),
    make('div', {class: 'mv-find__body'}, status, list, help),
    make('p', {class: 'mv-find__keys', 'aria-hidden': 'true'}, word('keys')));

  let engine: Engine | undefined, loading: Promise<void> | undefined, active = -1, shown = '';
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

  const choose = (to: number): void => {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = all.length === 0 ? -1 : (to + all.length) % all.length;
    const now = all[active];
    now?.setAttribute('aria-selected', 'true');
    if (now) { input.setAttribute('aria-activedescendant', now.id); now.scrollIntoView({block: 'nearest'}); } else input.removeAttribute('aria-activedescendant');
  };
  const option = ({kind, path, heading, where, excerpt}: Hit, place: number): HTMLAnchorElement => make('a', {role: 'option', id: `mv-search-${place}`, href: `${base}${path.slice(1)}`, tabindex: '-1', 'aria-selected': 'false'},
    make('span', {class: 'mv-find__heading'}, ...runs(heading)),
    make('span', {class: 'mv-find__where'}, [...(kind === 'section' ? [] : [word(`kind.${kind}`)]), ...where].join(' › ')),
    make('span', {class: 'mv-find__text'}, ...runs(excerpt)));
  const askButton = (label: string, query: string): HTMLButtonElement => {
    const button = make('button', {type: 'button'}, label);
    button.addEventListener('click', () => { input.value = query; input.focus(); update(); });
    return button;
  };
  const wayList = (title: string): Child[] => [make('p', {}, title), make('ul', {}, ...ways.map(([label, path]) => make('li', {}, make('a', {href: `${base}${path}`}, word(label)))))];
  const show = (message: string, hits: readonly Hit[], ...helps: Child[]): void => {
    status.textContent = message;
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    help.replaceChildren(...helps);
    input.setAttribute('aria-expanded', String(hits.length > 0));
    active = -1;
    choose(0);
  };

  function update(): void {
    const query = input.value.trim();
    if (!engine) {
      show(word('loading'), []);
      loading ??= loadEngine(base).then((made) => { engine = made; update(); }, () => { loading = undefined; show(word('failed'), [], ...wayList(word('start'))); });
      return;
    }
    if (query === shown && list.childElementCount > 0) return;
    shown = query;
    if (query === '') {
      show(word('ready'), [], make('p', {class: 'mv-find__tries'}, `${word('try')}: `, ...tries.map((text) => askButton(text, text))), ...wayList(word('start')));
      return;
    }
    const hits = engine.search(query);
    if (hits.length > 0) { show(hits.length === 1 ? word('one') : word(hits.length < mostHits ? 'many' : 'most', {count: hits.length}), hits); return; }
    const term = engine.suggest(query);
    show(word('none', {query}), [], ...(term ? [make('p', {class: 'mv-find__tries'}, askButton(word('none.suggestion', {term}), term))] : []), ...wayList(word('none.hint')));
  }

  let wait: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(update, 80); });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); choose(active + (event.key === 'ArrowDown' ? 1 : -1)); }
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      clearTimeout(wait);
      update();
      options()[active]?.click();
    }
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A click on the dialog itself is one beside its content; a link may lead to this same page.
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
  });
  document.body.append(dialog);

  return () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    update();
  };
}

let openDialog: (() => void) | undefined;

/** Opens the search of the page. */
export function openSearch(place: Place): void {
  openDialog ??= createDialog(place);
  openDialog();
}
