import {type ReactElement, useCallback, useEffect, useRef, useState} from 'react';
import {StatusError, statusFaultText, type StatusBook} from '../../issuing';
import {BookStart} from './BookStart';
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
      {book === null ? <BookStart language={language} attempt={attempt} onBook={(next, told) => { setBook(next); setNews(told); }} onLeave={onLeave} />
        : <BookView base={base} language={language} book={book} attempt={attempt} onBook={setBook} onNews={setNews} onLeave={onLeave} />}
    </section>
  );
}
