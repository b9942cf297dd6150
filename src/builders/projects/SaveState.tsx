import {type ReactElement, useEffect, useRef, useState} from 'react';
import {type OpenProject, ownLabels, useSession, useWorkspace} from '../../workspace';
import {timeOfDay} from './moments';
import styles from './projects.module.css';
import {saveFile} from './saveFile';
import {type Say, wordsIn} from './words';

const typing = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [type=range], [type=color]), textarea, select';
/** Whether a key press belongs to a field that has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches(typing));

/** The words for a step of the history; steps that the workspace made have words here. */
const stepWords = (label: string, say: Say): string =>
  (label === ownLabels.otherTab ? say('step.other-tab') : label === ownLabels.rescued ? say('step.rescued') : label);

/** Whether the work is stored, and undo and redo: by button, and by Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac) outside text fields. */
export function SaveState({language}: {readonly language: string}): ReactElement | null {
  const project = useSession();
  return project && <Shown project={project} language={language} />;
}

function Shown({project, language}: {readonly project: OpenProject; readonly language: string}): ReactElement {
  const {actions} = useWorkspace();
  const say = wordsIn(language);
  const {saving, undoLabel, redoLabel} = project;
  const [news, setNews] = useState('');
  // What undo did may lie in another step, out of sight; a failure to save stands in sight already.
  const [shown, setShown] = useState(false);

  // Told aloud: only when storing fails, when it works again, and what undo and redo did. Each save would be chatter.
  const failedBefore = useRef(false);
  const failure = saving.kind === 'not-saved' ? saving.reason : null;
  useEffect(() => {
    if (failure) { setShown(false); setNews(wordsIn(language)(`save.${failure}`)); }
    else if (failedBefore.current && saving.kind === 'saved') { setShown(false); setNews(wordsIn(language)('save.again')); }
    if (failure || saving.kind === 'saved') failedBefore.current = failure !== null;
  }, [failure, saving.kind, language]);

  const step = (back: boolean): void => {
    const label = back ? undoLabel : redoLabel;
    if (label === null) return;
    if (back) project.undo();
    else project.redo();
    const own = stepWords(label, say) !== label;
    setNews(say(own ? (back ? 'save.undone' : 'save.redone') : back ? 'save.undoneStep' : 'save.redoneStep', {what: stepWords(label, say)}));
    setShown(true);
  };
  const latest = useRef(step);
  useEffect(() => { latest.current = step; });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      // Where this part stands twice on a page, the first takes the key.
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || !(key === 'z' || (key === 'y' && !event.shiftKey))) return;
      if (isTyping(event.target) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      latest.current(key === 'z' && !event.shiftKey);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const button = (code: 'undo' | 'redo', label: string | null): ReactElement => (
    <button type="button" className={styles.small} aria-disabled={label === null} aria-label={label === null ? say(code) : say(`save.${code}What`, {what: stepWords(label, say)})}
      title={label === null ? undefined : stepWords(label, say)} onClick={() => step(code === 'undo')}>{say(code)}</button>
  );
  return (
    <div className={styles.save} role="group" aria-label={say('save.label')} data-state={saving.kind}>
      <span className={styles.state}>{saving.kind === 'saved' ? say('save.saved', {time: timeOfDay(saving.at, language)}) : saving.kind === 'saving' ? say('save.saving') : say(`save.${saving.reason}`)}</span>
      {saving.kind === 'not-saved' && saving.reason !== 'conflict' && <button type="button" className={styles.small} onClick={() => { void saveFile(actions); }}>{say('save.download')}</button>}
      <span className={styles.steps}>{button('undo', undoLabel)}{button('redo', redoLabel)}</span>
      <span className={shown ? styles.soft : styles.hidden} role="status">{news}</span>
    </div>
  );
}
