import {type KeyboardEvent, type ReactElement, useEffect, useId, useLayoutEffect, useRef, useState} from 'react';
import type {Slide} from '../../documents/workshop';
import {wordsIn} from './words';
import styles from './Workshop.module.css';

/** How far a key turns the page; the ends are far enough away. */
const keys: Readonly<Record<string, number>> = {' ': 1, ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -Infinity, End: Infinity};

/** The slides over the whole window, turned by keys or buttons; N shows the notes, Esc closes. */
export function SlideShow({slides, language, onClose}: {readonly slides: readonly Slide[]; readonly language: string; readonly onClose: () => void}): ReactElement | null {
  const say = wordsIn(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  const [notes, setNotes] = useState(false);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => { heading.current?.focus(); }, [at]);
  const turn = (by: number): void => setAt((now) => Math.max(0, Math.min(slides.length - 1, now + by)));
  const onKeyDown = (event: KeyboardEvent): void => {
    // On a button the space bar presses it.
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
    if (event.key.toLowerCase() === 'n') setNotes(!notes);
    else if (keys[event.key] !== undefined) turn(keys[event.key] ?? 0);
    else return;
    event.preventDefault();
  };
  const slide = slides[at];
  if (!slide) return null;
  return (
    <dialog ref={dialog} className={styles.show} aria-labelledby={titleId} onKeyDown={onKeyDown} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className={styles.slide} data-many={slide.lines.length > 6 || undefined}>
        <p className={styles.kicker}>{slide.kicker}</p>
        <h2 id={titleId} ref={heading} tabIndex={-1}>{slide.title}</h2>
        {slide.lines.length > 0 && <ul>{slide.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
        {notes && slide.notes.length > 0 && <div className={styles.say} role="note" aria-label={say('part.notes')}>{slide.notes.map((note) => <p key={note}>{note}</p>)}</div>}
      </div>
      <p className={styles.bar}>
        <button type="button" className="mv-button mv-button--quiet" disabled={at === 0} onClick={() => turn(-1)}>{say('show.back')}</button>
        <span role="status">{say('show.of', {number: at + 1, all: slides.length})}</span>
        <button type="button" className="mv-button" disabled={at === slides.length - 1} onClick={() => turn(1)}>{say('show.next')}</button>
        <button type="button" className={styles.plain} aria-pressed={notes} onClick={() => setNotes(!notes)}>{say(notes ? 'show.hide' : 'show.notes')}</button>
        <button type="button" className={styles.plain} onClick={onClose}>{say('show.close')}</button>
      </p>
    </dialog>
  );
}
