import {type ReactElement, useState} from 'react';
import {useWorkspace} from '../../workspace';
import {Dialog} from './Dialog';
import {dateAndTime} from './moments';
import styles from './projects.module.css';
import {wordsIn} from './words';

/** What was deleted in the last 30 days: put back, or delete for good after asking. Nothing when the bin is empty. */
export function Bin({language, onNews, onFailed}: {readonly language: string; readonly onNews: (text: string) => void; readonly onFailed: () => void}): ReactElement | null {
  const {bin, actions} = useWorkspace();
  const [asks, setAsks] = useState(false);
  const say = wordsIn(language);
  if (bin.length === 0) return null;
  const restore = async (id: string, name: string): Promise<void> => {
    if (await actions.restore(id)) onNews(say('bin.restored', {name}));
    else onFailed();
  };
  const empty = async (): Promise<void> => {
    setAsks(false);
    if (await actions.emptyBin()) onNews(say('bin.emptied'));
    else onFailed();
  };
  return (
    <details className={styles.bin}>
      <summary>{say('bin.title', {count: bin.length})}</summary>
      <p className={styles.soft}>{say('bin.lead')}</p>
      <ul className={styles.list}>
        {bin.map(({id, name: given, deletedAt}) => {
          const name = given || say('untitled');
          return (
            <li key={id}>
              <div className={styles.rowHead}><span className={styles.rowName}>{name}</span>{deletedAt && <p>{say('bin.deleted', {when: dateAndTime(deletedAt, language)})}</p>}</div>
              <button type="button" className={styles.small} onClick={() => { void restore(id, name); }}>{say('bin.restore')}<span className={styles.hidden}>{say('list.what', {name})}</span></button>
            </li>
          );
        })}
      </ul>
      <p className={styles.actions}><button type="button" className={`mv-button mv-button--quiet ${styles.danger}`} onClick={() => setAsks(true)}>{say('bin.empty')}</button></p>
      {asks && (
        <Dialog title={say('bin.empty')} onClose={() => setAsks(false)}>
          <p>{say('bin.empty.sure')}</p>
          <p className={styles.actions}>
            <button type="button" className={`mv-button ${styles.dangerous}`} onClick={() => { void empty(); }}>{say('bin.empty.do')}</button>
            <button type="button" className="mv-button mv-button--quiet" onClick={() => setAsks(false)}>{say('cancel')}</button>
          </p>
        </Dialog>
      )}
    </details>
  );
}
