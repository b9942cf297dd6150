import {type ReactElement, useState} from 'react';
import {useWorkspace} from '../../workspace';
import {Dialog} from './Dialog';
import styles from './projects.module.css';
import {wordsIn} from './words';

/** Removes everything that this site keeps in the browser, after asking. */
export function ClearData({language}: {readonly language: string}): ReactElement {
  const {projects, actions} = useWorkspace();
  const [asks, setAsks] = useState(false);
  const [news, setNews] = useState('');
  const say = wordsIn(language);
  const clear = async (): Promise<void> => {
    const done = await actions.clearAll();
    setAsks(false);
    setNews(say(done ? 'clear.done' : 'clear.failed'));
  };
  return (
    <section className={styles.clear}>
      <h2>{say('clear.title')}</h2>
      <p>{say('clear.lead')}</p>
      <p className={styles.actions}><button type="button" className={`mv-button mv-button--quiet ${styles.danger}`} onClick={() => setAsks(true)}>{say('clear.title')}</button></p>
      <p role="status" className={styles.news}>{news}</p>
      {asks && (
        <Dialog title={say('clear.sure')} onClose={() => setAsks(false)}>
          <p>{say('clear.what', {count: projects.length})}</p>
          <p className={styles.actions}>
            <button type="button" className={`mv-button ${styles.dangerous}`} onClick={() => { void clear(); }}>{say('clear.do')}</button>
            <button type="button" className="mv-button mv-button--quiet" onClick={() => setAsks(false)}>{say('cancel')}</button>
          </p>
        </Dialog>
      )}
    </section>
  );
}
