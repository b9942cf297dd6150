import {useContext, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import {SettingContext, useWords} from '../form/context';
import {search, type Entry} from './search';
import styles from './pickers.module.css';

interface ComboboxProps {
  id: string;
  entries: readonly Entry[];
  /** The entry that is chosen now; its label stands in the input. Leave out where choosing adds to a list. */
  value?: string;
  /** `undefined`: the reader emptied the input. */
  onChoose(value: string | undefined): void;
  labelledBy?: string;
  label?: string;
  describedBy?: string;
  isInvalid?: boolean;
  /** What was typed, for lists that are fetched as one types. */
  onType?(text: string): void;
  /** `entries` are the answer to what was typed: they are not searched again. */
  isSearched?: boolean;
}

const most = 40;

/**
 * An input that searches a list: type, go through the matches with the arrow keys, take one with Enter or a click, leave with Escape.
 * Focus stays in the input; aria-activedescendant says which match is meant.
 */
export function Combobox({id, entries, value, onChoose, labelledBy, label, describedBy, isInvalid, onType, isSearched = false}: ComboboxProps): ReactNode {
  const t = useWords();
  const {announce} = useContext(SettingContext);
  const listId = useId();
  const chosenLabel = value === undefined ? '' : entries.find((entry) => entry.value === value)?.label ?? value;
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const text = typed ?? chosenLabel;
  // Before anything is typed the whole list is offered, so that a short one can be browsed.
  const matches = useMemo(() => (isOpen ? (isSearched ? entries : search(entries, typed ?? '')).slice(0, most) : []), [isOpen, isSearched, entries, typed]);

  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}); }, [active]);
  useEffect(() => {
    if (!isOpen || !typed) return undefined;
    // After a pause, so that a screen reader is not cut off by each letter.
    const timer = setTimeout(() => announce(matches.length === 0 ? t('ui.noMatch') : t('ui.matches', {count: matches.length})), 700);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` is made anew on each render and says the same.
  }, [matches.length, typed, isOpen, announce]);

  const close = (): void => { setOpen(false); setTyped(undefined); setActive(-1); };
  const choose = (entry: Entry): void => { close(); onChoose(entry.value); };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => { setOpen(true); setActive(matches.length === 0 ? 0 : (active + 1) % matches.length); },
    ArrowUp: () => { setOpen(true); setActive(active <= 0 ? matches.length - 1 : active - 1); },
    Home: isOpen && active >= 0 ? () => setActive(0) : undefined,
    End: isOpen && active >= 0 ? () => setActive(matches.length - 1) : undefined,
    Escape: isOpen ? close : undefined,
    Enter: isOpen ? () => { const entry = matches[Math.max(active, 0)]; if (entry && (typed || active >= 0)) choose(entry); } : undefined,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const leave = (): void => {
    // An emptied input takes the answer back; anything else that was not chosen from the list is no answer.
    if (typed === '' && value !== undefined) onChoose(undefined);
    close();
  };

  return (
    <div className={styles.combobox}>
      <input
        id={id} className={styles.search} type="text" role="combobox" aria-autocomplete="list" aria-expanded={isOpen && matches.length > 0} aria-controls={listId} autoComplete="off" spellCheck={false}
        aria-activedescendant={active >= 0 && active < matches.length ? `${listId}-${active}` : undefined} aria-labelledby={labelledBy} aria-label={label} aria-describedby={describedBy} aria-invalid={isInvalid || undefined}
        value={text} onChange={({target}) => { setTyped(target.value); setOpen(true); setActive(-1); onType?.(target.value); }} onClick={() => setOpen(true)} onKeyDown={onKeyDown} onBlur={leave}
      />
      <ul className={styles.options} role="listbox" id={listId} ref={list} aria-labelledby={labelledBy} aria-label={label} hidden={!isOpen || matches.length === 0}>
        {matches.map((entry, index) => (
          // Choosing on mouse down: the input must not lose the focus first, which would close the list.
          <li key={entry.value} role="option" id={`${listId}-${index}`} className={styles.option} aria-selected={index === active} onMouseDown={(event) => { event.preventDefault(); choose(entry); }}>
            {entry.label}{entry.detail && <span className={styles.detail}> {entry.detail}</span>}
          </li>
        ))}
      </ul>
      {isOpen && typed && matches.length === 0 && <p className={styles.none}>{t('ui.noMatch')}</p>}
    </div>
  );
}
