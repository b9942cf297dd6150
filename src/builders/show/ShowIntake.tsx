import {type ReactElement, useId, useState} from 'react';
import type {Say} from './words';
import styles from './ShowApp.module.css';

interface IntakeProps {say: Say; largest: number; onFile: (file: {name: string; text: string}) => void; onSample: () => void}

/** The three ways in: a file, text, or a sample. */
export function ShowIntake({say, largest, onFile, onSample}: IntakeProps): ReactElement {
  const [pasted, setPasted] = useState('');
  const [fileId, hintId, pasteId] = [useId(), useId(), useId()];
  const read = async (file: File | undefined): Promise<void> => {
    if (file) onFile({name: file.name, text: await file.slice(0, largest + 1).text()});
  };
  return (
    <div className={styles.intake}>
      <label className={styles.title} htmlFor={fileId}>{say('intake.title')}</label>
      <p id={hintId} className={styles.hint}>{say('intake.hint')}</p>
      <input id={fileId} className={styles.chooser} type="file" aria-describedby={hintId} onChange={(event) => { void read(event.target.files?.[0]); event.target.value = ''; }} />
      <details>
        <summary>{say('intake.paste')}</summary>
        <label htmlFor={pasteId}>{say('intake.pasteLabel')}</label>
        <textarea id={pasteId} rows={6} spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <button type="button" className="mv-button" disabled={pasted.trim() === ''} onClick={() => onFile({name: say('intake.pastedName'), text: pasted})}>{say('intake.pasteButton')}</button>
      </details>
      <p className={styles.sample}>{say('intake.sample')} <button type="button" className="mv-button mv-button--quiet" onClick={onSample}>{say('intake.sampleButton')}</button></p>
    </div>
  );
}
