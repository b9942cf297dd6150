import {lazy, type ReactElement, type ReactNode, Suspense, useState} from 'react';
import type {Checked} from './Record';
import styles from './Learn.module.css';
import {wordsIn} from './words';

// What the verify page shows only when it is asked for comes only then.
const Conclude = lazy(async () => ({default: (await import('./Conclude')).Conclude}));
const Record = lazy(async () => ({default: (await import('./Record')).Record}));
const Steps = lazy(async () => ({default: (await import('./Steps')).Steps}));
const Tamper = lazy(async () => ({default: (await import('./Tamper')).Tamper}));

function Part({title, id, children}: {title: string; id: string; children: () => ReactNode}): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.part} data-learn={id} onToggle={(event) => { if (event.target === event.currentTarget) setOpen(event.currentTarget.open); }}>
      <summary>{title}</summary>
      {open && <Suspense fallback={<p aria-busy="true">…</p>}>{children()}</Suspense>}
    </details>
  );
}

interface LearnViewsProps {
  checked: Checked;
  /** The text of a credential that lies inside another file. */
  inside?: string;
  /** A credential among others of one file: the record of the whole file tells of it. */
  isPart?: boolean;
  language: string;
}

/** What one can learn from a report: what may be concluded, with a record to print; how the proof works; what a change breaks. */
export function LearnViews({checked, inside, isPart = false, language}: LearnViewsProps): ReactElement {
  const say = wordsIn(language);
  const {report, helpers} = checked;
  // What only carries others says nothing itself: there is nothing to conclude but from its parts.
  if (report.parts !== undefined && report.document === undefined) return isPart ? <></> : <Part id="record" title={say('record')}>{() => <Record checked={checked} language={language} />}</Part>;
  return (
    <>
      <Part id="conclude" title={say('conclude')}>{() => <><Conclude report={report} language={language} />{!isPart && <Record checked={checked} language={language} />}</>}</Part>
      {report.verdict !== 'unreadable' && <Part id="steps" title={say('steps')}>{() => <Steps report={report} language={language} />}</Part>}
      {report.verdict !== 'unreadable' && <Part id="bench" title={say('bench')}>{() => <Tamper text={inside ?? new TextDecoder().decode(checked.bytes)} report={report} helpers={helpers} language={language} />}</Part>}
    </>
  );
}
