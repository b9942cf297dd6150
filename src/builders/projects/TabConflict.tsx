import {type ReactElement, useState} from 'react';
import {type Conflict, nameOf, type OpenProject, useSession, useWorkspace} from '../../workspace';
import {type Choice, Choices, Dialog} from './Dialog';
import {dateAndTime} from './moments';
import styles from './projects.module.css';
import {wordsIn} from './words';

/** Asks which version goes on when another tab changed the open project; put off, it stays as a notice. */
export function TabConflict({language}: {readonly language: string}): ReactElement | null {
  const project = useSession();
  if (!project?.conflict) return null;
  return <Question key={project.frame.id} project={project} conflict={project.conflict} language={language} />;
}

function Question({project, conflict: {theirs}, language}: {readonly project: OpenProject; readonly conflict: Conflict; readonly language: string}): ReactElement {
  const {actions} = useWorkspace();
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  const say = wordsIn(language);
  const name = nameOf({name: project.frame.name, specification: project.specification}) || say('untitled');
  const gone = !theirs || theirs.deletedAt !== undefined;

  if (later) {
    return (
      <div className={styles.notice} data-tone="error">
        <p>{say('save.conflict')}</p>
        <button type="button" className="mv-button" onClick={() => setLater(false)}>{say('save.decide')}</button>
      </div>
    );
  }
  const settle = (task: () => Promise<void>) => (): void => {
    setBusy(true);
    void task().finally(() => setBusy(false));
  };
  const copy = {label: say('conflict.copy'), what: say('conflict.copy.what'), choose: settle(() => actions.keepMineAsCopy(say('mineOf', {name})))};
  const take = settle(() => project.resolve('take-theirs'));
  const overwrite = settle(() => project.resolve('overwrite-theirs'));
  const choices: Choice[] = gone
    ? [{label: say('conflict.restore'), what: say('conflict.restore.what'), choose: overwrite}, {label: say('conflict.letGo'), what: say('conflict.letGo.what'), choose: take}]
    : [copy, {label: say('conflict.take'), what: say('conflict.take.what'), choose: take}, {label: say('conflict.overwrite'), what: say('conflict.overwrite.what'), choose: overwrite}];
  return (
    <Dialog title={say(gone ? 'conflict.gone.title' : 'conflict.title')} onClose={() => setLater(true)}>
      <p>{say(gone ? 'conflict.gone' : 'conflict.lead', {name})}</p>
      {!gone && (
        <ul className={styles.versions}>
          <li>{say('conflict.mine', {title: nameOf({name: '', specification: project.specification}) || say('untitled')})}</li>
          <li>{say('conflict.theirs', {title: nameOf({name: '', specification: theirs.specification}) || say('untitled'), when: dateAndTime(theirs.updatedAt, language)})}</li>
        </ul>
      )}
      <Choices choices={choices} busy={busy} />
      <p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={() => setLater(true)}>{say('conflict.later')}</button></p>
    </Dialog>
  );
}
