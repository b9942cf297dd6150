import {useContext, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import {SettingContext, useWords} from '../form/context';
import {useLeftText, useUnread} from '../form/unread';
import {exactEntry, search, type Entry} from './search';
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
  /** Choosing adds to a list: text that is left over is told, but there is nothing wrong with the answer. */
  adds?: boolean;
  /** Takes words that the list does not have. Without it they stay in the input, with a message. */
  onOwn?(text: string): void;
}

const most = 40;

/** Does something once the pointer is up again: a message that appears between press and release moves what was pressed, and the click misses it. */
function afterPress(isPressed: boolean, act: () => void): void {
  if (isPressed) document.addEventListener('pointerup', () => { setTimeout(act, 50); }, {once: true, capture: true});
  else act();
}

/**
 * An input that searches a list: type, go through the matches with the arrow keys, take one with Enter or a click, leave with Escape.
 * What was typed never vanishes without a word: an exact match is taken on leaving, anything else stays and is told.
 * Focus stays in the input; aria-activedescendant says which match is meant.
 */
export function Combobox({id, entries, value, onChoose, labelledBy, label, describedBy, isInvalid, onType, isSearched = false, adds = false, onOwn}: ComboboxProps): ReactNode {
  const t = useWords();
  const {announce} = useContext(SettingContext);
  const listId = useId();
  const chosenLabel = value === undefined ? '' : entries.find((entry) => entry.value === value)?.label ?? value;
  const leftBefore = useLeftText(id);
  const [typed, setTyped] = useState(leftBefore);
  const [isLeft, setLeft] = useState(leftBefore !== undefined);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const isPressed = useRef(false);
  const text = typed ?? chosenLabel;
  const written = typed?.trim() ?? '';
  // Before anything is typed the whole list is offered, so that a short one can be browsed.
  const matches = useMemo(() => (isOpen || typed ? (isSearched ? entries : search(entries, typed ?? '')).slice(0, most) : []), [isOpen, isSearched, entries, typed]);
  const isNone = written !== '' && matches.length === 0;
  useUnread(id, isLeft && !adds && written !== '' ? typed : undefined, 'problem.notInList');

  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}); }, [active]);
  useEffect(() => {
    if (!isOpen || !typed) return undefined;
    // After a pause, so that a screen reader is not cut off by each letter.
    const timer = setTimeout(() => announce(matches.length === 0 ? t('ui.noMatch') : t('ui.matches', {count: matches.length})), 700);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` is made anew on each render and says the same.
  }, [matches.length, typed, isOpen, announce]);

  // Chosen, undone or changed elsewhere: what was typed before is answered.
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    setTyped(undefined);
    setLeft(false);
  }, [value]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const down = (): void => { isPressed.current = true; };
    const up = (): void => { isPressed.current = false; };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    return () => { document.removeEventListener('pointerdown', down, true); document.removeEventListener('pointerup', up, true); up(); };
  }, [isOpen]);

  const close = (): void => { setOpen(false); setTyped(undefined); setActive(-1); setLeft(false); onType?.(''); };
  const choose = (entry: Entry): void => { close(); onChoose(entry.value); };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => { setOpen(true); setActive(matches.length === 0 ? 0 : (active + 1) % matches.length); },
    ArrowUp: () => { setOpen(true); setActive(active <= 0 ? matches.length - 1 : active - 1); },
    Home: isOpen && active >= 0 ? () => setActive(0) : undefined,
    End: isOpen && active >= 0 ? () => setActive(matches.length - 1) : undefined,
    Escape: isOpen || isLeft ? close : undefined,
    Enter: isOpen ? () => {
      const entry = (active < 0 && written ? exactEntry(matches, written) : undefined) ?? matches[Math.max(active, 0)];
      if (entry && (typed || active >= 0)) choose(entry);
      else if (written) leave();
    } : undefined,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  function leave(): void {
    const exact = written ? exactEntry(isSearched ? entries.map(({detail: _, ...entry}) => entry) : entries, written) : undefined;
    if (exact) choose(exact);
    else if (written && onOwn) { close(); onOwn(written); }
    else if (written) {
      setOpen(false);
      setActive(-1);
      afterPress(isPressed.current, () => setLeft(true));
    } else {
      // An emptied input takes the answer back.
      if (typed !== undefined && value !== undefined) onChoose(undefined);
      close();
    }
  }
  const message = isLeft ? t(adds ? 'ui.leftToAdd' : value === undefined ? 'ui.leftOpen' : 'ui.leftStill', {text: written, label: chosenLabel}) : isNone ? t(onOwn ? 'ui.ownWord' : 'ui.noMatch') : '';
  useEffect(() => {
    if (isLeft && message) announce(message);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once, when the input is left.
  }, [isLeft]);
  const messageId = `${id}-message`;

  return (
    <div className={styles.combobox}>
      <input
        id={id} className={styles.search} type="text" role="combobox" aria-autocomplete="list" aria-expanded={isOpen && matches.length > 0} aria-controls={listId} autoComplete="off" spellCheck={false}
        aria-activedescendant={active >= 0 && active < matches.length ? `${listId}-${active}` : undefined} aria-labelledby={labelledBy} aria-label={label} aria-describedby={[describedBy, message && messageId].filter(Boolean).join(' ') || undefined} aria-invalid={isInvalid || (isLeft && !adds) || undefined}
        value={text} onChange={({target}) => { setTyped(target.value); setOpen(true); setLeft(false); setActive(-1); onType?.(target.value); }} onClick={() => setOpen(true)} onKeyDown={onKeyDown} onBlur={leave}
      />
      <ul className={styles.options} role="listbox" id={listId} ref={list} aria-labelledby={labelledBy} aria-label={label} hidden={!isOpen || matches.length === 0}>
        {matches.map((entry, index) => (
          // Choosing on mouse down: the input must not lose the focus first, which would close the list.
          <li key={entry.value} role="option" id={`${listId}-${index}`} className={styles.option} aria-selected={index === active} onMouseDown={(event) => { event.preventDefault(); choose(entry); }}>
            {entry.label}{entry.detail && <span className={styles.detail}> {entry.detail}</span>}
          </li>
        ))}
      </ul>
      {message && <p className={styles.none} id={messageId} data-left={isLeft}>{message}</p>}
    </div>
  );
}
