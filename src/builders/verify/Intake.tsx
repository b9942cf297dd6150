import {type DragEvent, type ReactElement, useId, useRef, useState} from 'react';
import {words} from './words';
import styles from './VerifyApp.module.css';

interface IntakeProps {
  language: string;
  onFiles: (files: readonly {name: string; bytes: Uint8Array}[]) => void;
  onSample: (format: 'open-badge' | 'edc') => void;
}

// Larger files are refused unread: the verifier would refuse them too, after the tab had held them in memory.
const readLimit = 60_000_000;

const read = async (file: File): Promise<{name: string; bytes: Uint8Array}> =>
  ({name: file.name, bytes: new Uint8Array(await file.slice(0, readLimit).arrayBuffer())});

/** The three ways in: choose or drop files, paste text, or let the page make a sample. */
export function Intake({language, onFiles, onSample}: IntakeProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0]): string => words.text(code, language);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [fileId, hintId, pasteId] = [useId(), useId(), useId()];

  const take = async (list: FileList | null): Promise<void> => {
    if (list && list.length > 0) onFiles(await Promise.all([...list].map(read)));
  };
  const drag = (inside: boolean) => (event: DragEvent): void => { event.preventDefault(); setOver(inside); };

  return (
    <section className={styles.intake} data-over={over || undefined} onDragOver={drag(true)} onDragLeave={drag(false)}
      onDrop={(event) => { drag(false)(event); void take(event.dataTransfer.files); }}>
      <label className={styles.title} htmlFor={fileId}>{text('intake.title')}</label>
      <div id={hintId}><p className={styles.hint}>{text('intake.hint')}</p><p className={styles.hint}>{text('intake.helpers')}</p></div>
      <p className={styles.choose}>
        <input ref={input} id={fileId} className={styles.file} type="file" multiple aria-describedby={hintId} onChange={(event) => { void take(event.target.files); event.target.value = ''; }} />
        <span className={styles.drop}>{text('intake.drop')}</span>
      </p>
      <details className={styles.paste}>
        <summary>{text('intake.paste')}</summary>
        <label htmlFor={pasteId}>{text('intake.pasteLabel')}</label>
        <textarea id={pasteId} rows={7} spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <button type="button" className="mv-button" disabled={pasted.trim() === ''} onClick={() => onFiles([{name: text('intake.pastedName'), bytes: new TextEncoder().encode(pasted)}])}>{text('intake.pasteButton')}</button>
      </details>
      <p className={styles.samples}>
        {text('intake.sample')}{' '}
        <button type="button" className={styles.link} onClick={() => onSample('open-badge')}>{text('intake.sampleBadge')}</button>
        {' · '}
        <button type="button" className={styles.link} onClick={() => onSample('edc')}>{text('intake.sampleEdc')}</button>
      </p>
    </section>
  );
}
