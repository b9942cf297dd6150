import {useContext, useEffect, useRef, type ReactNode} from 'react';
import {SettingContext, useWords, type Problem} from './context';
import {focusPlace} from './focus';
import {idOf} from './pointers';
import styles from './templates.module.css';

interface ErrorSummaryProps {
  problems: readonly Problem[];
  /** Counts the tries to continue: each one brings the focus back here. */
  attempt: number;
  onLater(): void;
}

/** "There is a problem": takes the focus, lists what is to be mended, leads to each field, and lets the reader go on all the same. */
export function ErrorSummary({problems, attempt, onLater}: ErrorSummaryProps): ReactNode {
  const t = useWords();
  const {headingLevel} = useContext(SettingContext);
  const box = useRef<HTMLDivElement>(null);
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    box.current?.scrollIntoView({block: 'start'});
    box.current?.focus({preventScroll: true});
  }, [attempt]);
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} aria-labelledby="field-problems">
      <div role="alert">
        <Heading className={styles.summaryTitle} id="field-problems">{t('ui.problem')}</Heading>
        <p>{t('ui.problemIntro')}</p>
        <ul className={styles.summaryList}>
          {problems.map(({pointer, text}) => <li key={pointer + text}><a href={`#${idOf(pointer)}`} onClick={(event) => { event.preventDefault(); focusPlace(pointer); }}>{text}</a></li>)}
        </ul>
      </div>
      <button type="button" className="mv-button mv-button--quiet" onClick={onLater}>{t('ui.later')}</button>
    </div>
  );
}
