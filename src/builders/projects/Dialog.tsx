import {type ReactElement, type ReactNode, useId, useLayoutEffect, useRef} from 'react';
import styles from './projects.module.css';

interface DialogProps {
  readonly title: string;
  /** Esc, or the reader's wish to leave without deciding. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A native modal dialog, open as long as it is mounted. The focus begins on what is marked `data-first`, else on the heading, so that
 * the title is read before the choices; the browser gives it back to where it was.
 */
export function Dialog({title, onClose, children}: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  // Before painting, and undone before the element is taken away: only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not in one selector: the heading stands before what is marked, and would be found first.
    (element?.querySelector<HTMLElement>('[data-first]') ?? element?.querySelector<HTMLElement>('h2'))?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <h2 id={headingId} tabIndex={-1}>{title}</h2>
      {children}
    </dialog>
  );
}

/** One way to decide. */
export interface Choice {readonly label: string; readonly what: string; readonly choose: () => void}

/** Ways to decide, each with what it leads to. */
export function Choices({choices, busy}: {readonly choices: readonly Choice[]; readonly busy: boolean}): ReactElement {
  return (
    <ul className={styles.choices}>
      {choices.map(({label, what, choose}) => (
        <li key={label}><button type="button" aria-disabled={busy} onClick={() => { if (!busy) choose(); }}><strong>{label}</strong> <span>{what}</span></button></li>
      ))}
    </ul>
  );
}
