import {type ReactElement, useId, useState} from 'react';
import {type ProjectSummary, useWorkspace} from '../../workspace';
import {Dialog} from './Dialog';
import styles from './projects.module.css';
import {wordsIn} from './words';

/** Asks for another name of a project. */
export function RenameDialog({project, language, onClose}: {readonly project: ProjectSummary; readonly language: string; readonly onClose: () => void}): ReactElement {
  const {actions} = useWorkspace();
  const [name, setName] = useState(project.name);
  const fieldId = useId();
  const say = wordsIn(language);
  return (
    <Dialog title={say('rename.title')} onClose={onClose}>
      <form noValidate className={styles.line} onSubmit={(event) => { event.preventDefault(); void actions.rename(project.id, name).finally(onClose); }}>
        <label htmlFor={fieldId} className={styles.label}>{say('rename.name')}</label>
        <span id={`${fieldId}-hint`} className={styles.hint}>{say('rename.hint')}</span>
        <input id={fieldId} className={styles.input} data-first maxLength={200} autoComplete="off" value={name} aria-describedby={`${fieldId}-hint`} onChange={({currentTarget}) => setName(currentTarget.value)} />
        <span className={styles.actions}>
          <button type="submit" className="mv-button">{say('rename.do')}</button>
          <button type="button" className="mv-button mv-button--quiet" onClick={onClose}>{say('cancel')}</button>
        </span>
      </form>
    </Dialog>
  );
}
