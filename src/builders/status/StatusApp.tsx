import {type FormEvent, type ReactElement, useCallback, useEffect, useId, useRef, useState} from 'react';
import {newStatusBook, readStatusBook, StatusError, statusFaultText, type StatusBook} from '../../issuing';
import {BookView} from './BookView';
import {wordsIn} from './words';
import styles from './Status.module.css';

interface StatusAppProps {readonly base: string; readonly language: string; readonly onLeave: () => void}

/** Status lists to try out: begun or opened from files, changed, signed and saved. Nothing is kept here: the files are the state. */
export function StatusApp({base, language, onLeave}: StatusAppProps): ReactElement {
  const say = wordsIn(language);
  const [book, setBook] = useState<StatusBook | null>(null);
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const started = book !== null;
  useEffect(() => { heading.current?.focus(); }, [started]);

  const attempt = useCallback(async (work: () => Promise<void> | void): Promise<void> => {
    setProblem('');
    try {
      await work();
    } catch (error) {
      setNews('');
      setProblem(error instanceof StatusError ? statusFaultText(error, language) : wordsIn(language)('unforeseen', {reason: error instanceof Error ? error.message : String(error)}));
    }
  }, [language]);

  return (
    <section className={styles.app} aria-label={say('title')}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{say('title')}</h3>
      <p className={styles.soft}>{say('note')}</p>
      <p role="status" className={styles.news}>{news}</p>
      {problem && <p role="alert" className={styles.fault}>{problem}</p>}
      {book === null ? <Start language={language} attempt={attempt} onBook={(next, told) => { setBook(next); setNews(told); }} onLeave={onLeave} />
        : <BookView base={base} language={language} book={book} attempt={attempt} onBook={setBook} onNews={setNews} onLeave={onLeave} />}
    </section>
  );
}

interface StartProps {
  readonly language: string; readonly onLeave: () => void;
  readonly attempt: (work: () => Promise<void> | void) => Promise<void>; readonly onBook: (book: StatusBook, told: string) => void;
}

function Start({language, attempt, onBook, onLeave}: StartProps): ReactElement {
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
        <p className={styles.actions}><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>
      </div>
    </>
  );
}
