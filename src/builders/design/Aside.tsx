import {type ReactElement, type ReactNode, useId, useRef, useSyncExternalStore} from 'react';
import {words} from './words';
import styles from './Aside.module.css';

interface Panel {id: 'preview' | 'findings'; title: string; open: string; content: (close: () => void) => ReactNode}

const wide = '(min-width: 1200px)';
const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Preview and advice: beside the form where there is room, one tap away where there is not. */
export function Aside({panels, language}: {panels: readonly Panel[]; language: string}): ReactElement {
  const beside = useSyncExternalStore(subscribe, () => matchMedia(wide).matches, () => false);
  if (!beside) return <div className={styles.bar}>{panels.map((panel) => <Sheet key={panel.id} panel={panel} language={language} />)}</div>;
  return (
    // It scrolls by itself, so the keyboard must be able to get into it.
    <aside className={styles.side} aria-label={words.text('aside.label', language)} tabIndex={0}>
      {panels.map(({id, title, content}) => <section key={id} className={styles.panel}><h2>{title}</h2>{content(() => {})}</section>)}
    </aside>
  );
}

function Sheet({panel: {title, open, content}, language}: {panel: Panel; language: string}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className={styles.open} onClick={() => dialog.current?.showModal()}>{open}</button>
      <dialog ref={dialog} className={styles.sheet} aria-labelledby={headingId}>
        <header><h2 id={headingId}>{title}</h2><button type="button" className="mv-button mv-button--quiet" onClick={close}>{words.text('aside.close', language)}</button></header>
        {content(close)}
      </dialog>
    </>
  );
}
