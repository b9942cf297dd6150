import {type ReactElement, useState} from 'react';
import {borderText} from '../../specification';
import {type StorageReason, useSession, useWorkspace} from '../../workspace';
import styles from './projects.module.css';
import {saveFile} from './saveFile';
import {wordsIn} from './words';

const notesShown = 8;

/** Tells when work is not kept (and offers a download and another try), and what an import left out. Nothing when all is well. */
export function StorageNotice({language}: {readonly language: string}): ReactElement | null {
  const {status, storage, problem, projects, importNotes, actions} = useWorkspace();
  const project = useSession();
  const [moved, setMoved] = useState(false);
  const say = wordsIn(language);
  if (status === 'starting') return null;
  const saving = project?.saving;
  const unsaved: StorageReason | null = saving?.kind === 'not-saved' && saving.reason !== 'memory-only' && saving.reason !== 'conflict' ? saving.reason : null;
  const reason = storage.kind === 'memory-only' ? storage.reason : unsaved ?? problem;
  const again = async (): Promise<void> => {
    if (storage.kind === 'memory-only') setMoved(await actions.retryStorage());
    else if (project) await project.flush();
    else await actions.refresh();
  };
  return (
    <>
      {reason && (
        <section className={styles.notice} data-tone="error" aria-label={say(storage.kind === 'memory-only' ? 'storage.memory-only' : 'storage.notSaved')}>
          <p>{(storage.kind === 'memory-only' || unsaved) && <strong>{say(storage.kind === 'memory-only' ? 'storage.memory-only' : 'storage.notSaved')} </strong>}{say(`storage.${reason}`)}</p>
          <p className={styles.actions}>
            {project && <button type="button" className="mv-button" onClick={() => { void saveFile(actions); }}>{say('storage.download')}</button>}
            <button type="button" className="mv-button mv-button--quiet" onClick={() => { void again(); }}>{say('storage.again')}</button>
          </p>
        </section>
      )}
      <p role="status" className={styles.hidden}>{moved && !reason && projects.length > 0 ? say('storage.moved') : ''}</p>
      {importNotes.length > 0 && (
        <section className={styles.notice} data-tone="advice" aria-label={say('import.notes')}>
          <p><strong>{say('import.notes')}.</strong> {say('import.notes.lead')}</p>
          <ul>
            {importNotes.slice(0, notesShown).map((note) => <li key={`${note.code} ${note.pointer}`}>{borderText(note, language)}</li>)}
            {importNotes.length > notesShown && <li>{say('import.notes.more', {count: importNotes.length - notesShown})}</li>}
          </ul>
          <p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={actions.dismissImportNotes}>{say('close')}</button></p>
        </section>
      )}
    </>
  );
}
