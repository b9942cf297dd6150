import {type FormEvent, type ReactElement, useId, useState} from 'react';
import {newStatusBook, readStatusBook, type StatusBook} from '../../issuing';
import {wordsIn} from './words';
import styles from './Status.module.css';

interface BookStartProps {
  readonly language: string; /** Without it there is nothing to leave. */ readonly onLeave?: () => void;
  readonly attempt: (work: () => Promise<void> | void) => Promise<void>; readonly onBook: (book: StatusBook, told: string) => void;
}

/** Status lists, begun or opened from their files. */
export function BookStart({language, attempt, onBook, onLeave}: BookStartProps): ReactElement {
  const say = wordsIn(language);
  const [address, setAddress] = useState('https://www.example.org/status/');
  const [addressId, filesId] = [useId(), useId()];
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(() => onBook(newStatusBook(address.trim()), say('begun')));
  };
  const open = (files: FileList | null): void => void attempt(async () => {
    if (files === null || files.length === 0) return;
    const book = await readStatusBook(await Promise.all([...files].map((file) => file.text())));
    onBook(book, say('opened', {given: book.rows.length}));
  });
  return (
    <>
      <form noValidate className={styles.form} onSubmit={begin}>
        <label htmlFor={addressId}>{say('address')}</label>
        <span id={`${addressId}-hint`} className={styles.soft}>{say('address.hint')}</span>
        <input id={addressId} type="url" value={address} maxLength={300} autoComplete="off" aria-describedby={`${addressId}-hint`} onChange={({currentTarget: {value}}) => setAddress(value)} />
        <p className={styles.actions}><button type="submit" className="mv-button">{say('begin')}</button></p>
      </form>
      <div className={styles.form}>
        <label htmlFor={filesId}>{say('open')}</label>
        <span id={`${filesId}-hint`} className={styles.soft}>{say('open.hint')}</span>
        <input id={filesId} type="file" multiple accept=".json,.jwt" aria-describedby={`${filesId}-hint`} onChange={(event) => { open(event.target.files); event.target.value = ''; }} />
        {onLeave && <p className={styles.actions}><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>}
      </div>
    </>
  );
}
