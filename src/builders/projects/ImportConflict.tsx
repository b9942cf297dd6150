import {type ReactElement, useState} from 'react';
import {type PendingImport, useWorkspace} from '../../workspace';
import {Choices, Dialog} from './Dialog';
import {dateAndTime} from './moments';
import styles from './projects.module.css';
import {wordsIn} from './words';

interface ImportConflictProps {readonly language: string; /** A project was opened by the decision. */ readonly onOpened?: () => void}

/** Asks what to do with a file or link that holds another version of a project that is here already. */
export function ImportConflict({language, onOpened}: ImportConflictProps): ReactElement | null {
  const {pendingImport} = useWorkspace();
  return pendingImport && <Question pending={pendingImport} language={language} onOpened={onOpened} />;
}

function Question({pending: {existing}, language, onOpened}: ImportConflictProps & {readonly pending: PendingImport}): ReactElement {
  const {actions} = useWorkspace();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const say = wordsIn(language);
  const settle = async (choice: 'replace' | 'keep-both' | 'cancel'): Promise<void> => {
    setBusy(true);
    const done = await actions.settleImport(choice);
    setBusy(false);
    setFailed(!done);
    if (done && choice !== 'cancel') onOpened?.();
  };
  const choices = ([['replace', 'import.replace', 'import.replace.what'], ['keep-both', 'import.both', 'import.both.what'], ['cancel', 'import.cancel', 'import.cancel.what']] as const)
    .map(([choice, label, what]) => ({label: say(label), what: say(what), choose: () => { void settle(choice); }}));
  return (
    <Dialog title={say('import.title')} onClose={() => { void settle('cancel'); }}>
      <p>{say('import.what', {existing: existing.name || say('untitled'), when: dateAndTime(existing.updatedAt, language)})}</p>
      <Choices choices={choices} busy={busy} />
      <p role="alert" className={styles.fault}>{failed && say('import.failed')}</p>
    </Dialog>
  );
}
