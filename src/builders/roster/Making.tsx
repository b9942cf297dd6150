import {type ReactElement, useEffect, useRef, useState} from 'react';
import {type SampleChoice, StatusError, type StatusBook, statusFaultText} from '../../issuing';
import type {Brand} from '../../documents';
import type {Progress} from '../../worker';
import {BrandFields} from '../samples/BrandFields';
import {ChoiceFields} from '../samples/ChoiceFields';
import {type Choice} from '../samples/work';
import {BookStart} from '../status/BookStart';
import {type Text} from './text';
import styles from './RosterView.module.css';

/** How all samples of a class are made. */
export interface Way {choice: Choice; brand: Brand; book: StatusBook | null}

interface WayStepProps {table: readonly SampleChoice[]; way: Way; language: string; text: Text; busy: boolean; onChange(way: Partial<Way>): void}

/** Everything that a single sample can be chosen to be, and the status lists that a class can point to. */
export function WayStep({table, way, language, text, busy, onChange}: WayStepProps): ReactElement {
  const {choice, brand, book} = way;
  return (
    <fieldset className={styles.choices} disabled={busy}>
      <legend className="visually-hidden">{text('make.title')}</legend>
      <ChoiceFields table={table} choice={choice} language={language} onChange={(next) => onChange({choice: next})} />
      {choice.format === 'edc' && <p className={styles.hint}>{text('make.painting')}</p>}
      {choice.as !== 'plain' && <p className={styles.hint}>{text(`make.slow.${choice.as}`)}</p>}
      <BrandFields brand={brand} language={language} onChange={(next) => onChange({brand: next})} />
      <ListStep book={book} fits={table.some(({format, status}) => format === choice.format && status)} badge={choice.format === 'open-badge'} language={language} text={text} onBook={(next) => onChange({book: next})} />
    </fieldset>
  );
}

interface ListStepProps {book: StatusBook | null; fits: boolean; /** Whether the format has room for one place only. */ badge: boolean; language: string; text: Text; onBook(book: StatusBook | null): void}

function ListStep({book, fits, badge, language, text, onBook}: ListStepProps): ReactElement {
  const [fault, setFault] = useState('');
  const attempt = async (work: () => Promise<void> | void): Promise<void> => {
    setFault('');
    try {
      await work();
    } catch (error) {
      setFault(faultText(error, language, text));
    }
  };
  return (
    <details className={styles.lists} open={book !== null || undefined}>
      <summary>{text('lists.title')}</summary>
      <p className={styles.hint}>{text('lists.hint')}</p>
      {!fits && <p className={styles.notice}>{text('lists.none')}</p>}
      {fault && <p role="alert" className={styles.error}>{fault}</p>}
      {book === null ? <BookStart language={language} attempt={attempt} onBook={(next) => onBook(next)} /> : (
        <>
          <p role="status" className={styles.good}>{text('lists.ready', {given: book.rows.length, size: (book.bits.revocation.length * 8).toLocaleString(language)})}</p>
          <ul className={styles.addresses}>{Object.values(book.addresses).map((address) => <li key={address}><code>{address}</code></li>)}</ul>
          {fits && badge && <p className={styles.hint}>{text('lists.badge')}</p>}
          <p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={() => onBook(null)}>{text('lists.drop')}</button></p>
        </>
      )}
    </details>
  );
}

/** Why something failed, in words where there are any. */
export function faultText(error: unknown, language: string, text: Text): string {
  if (error instanceof StatusError) return statusFaultText(error, language);
  if (error instanceof RangeError && error.message === 'zip-full') return text('run.full');
  return error instanceof Error ? error.message : String(error);
}

interface RunningProps {progress: Progress; paused: boolean; text: Text; onPause(paused: boolean): void; onCancel(): void}

/** How far it is, and the way to stand still or stop. */
export function Running({progress: {done, total}, paused, text, onPause, onCancel}: RunningProps): ReactElement {
  const pause = useRef<HTMLButtonElement>(null);
  // The button that started it is gone; whoever works by keyboard goes on here.
  useEffect(() => { pause.current?.focus(); }, []);
  return (
    <div>
      <progress className={styles.progress} aria-label={text('run.label')} value={done} max={total} />
      <p className={styles.count}>{text('run.progress', {done, total})}</p>
      <p className={styles.hint}>{text('make.wait')}</p>
      <p className={styles.actions}>
        <button ref={pause} type="button" className="mv-button" onClick={() => onPause(!paused)}>{text(paused ? 'run.resume' : 'run.pause')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={onCancel}>{text('run.cancel')}</button>
      </p>
    </div>
  );
}
