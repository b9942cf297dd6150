import {type ReactElement, useEffect, useRef} from 'react';
import {useWorkspace} from '../../workspace';
import {tellDeleted, useDeleted} from './deleted';
import styles from './projects.module.css';
import {wordsIn} from './words';

/** Says where the deleted project went, on the page one lands on, and takes it back. */
export function DeletedNotice({language}: {readonly language: string}): ReactElement | null {
  const {actions} = useWorkspace();
  const deleted = useDeleted();
  const place = useRef<HTMLDivElement>(null);
  const say = wordsIn(language);
  useEffect(() => { if (deleted) place.current?.focus(); }, [deleted]);
  if (!deleted) return null;
  const restore = async (): Promise<void> => {
    if (await actions.restore(deleted.id) && await actions.open(deleted.id) === 'opened') tellDeleted(null);
  };
  return (
    <div role="status" tabIndex={-1} ref={place} className={styles.notice}>
      <p>{say('bin.moved', {name: deleted.name})} <button type="button" className={styles.small} onClick={() => { void restore(); }}>{say('undo')}</button></p>
    </div>
  );
}
