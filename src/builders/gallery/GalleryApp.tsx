import {type ReactElement, useId, useRef, useState} from 'react';
import {type FaultId, type FaultKind, faults, kindText} from '../../issuing/faulty';
import styles from '../learn/Learn.module.css';
import {wordsIn} from '../learn/words';
import {FaultyFile} from './FaultyFile';
import {TakeAll} from './TakeAll';

/** The gallery of faulty credentials: one after the other, made on the spot, with an exercise, the report and the answer. */
export function GalleryApp({base, language}: {base: string; language: string}): ReactElement {
  const say = wordsIn(language);
  const [kind, setKind] = useState<FaultKind | ''>('');
  const shown = faults.filter((fault) => kind === '' || fault.kind === kind);
  const [id, setId] = useState<FaultId>(shown[0]?.id ?? faults[0]?.id ?? 'no-hours');
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useId();
  const place = shown.findIndex((fault) => fault.id === id);
  const go = (next: number): void => {
    const fault = shown[(next + shown.length) % shown.length];
    if (fault) setId(fault.id);
    heading.current?.focus();
  };
  const choose = (next: FaultKind | ''): void => {
    setKind(next);
    const first = faults.find((fault) => next === '' || fault.kind === next);
    if (first) setId(first.id);
  };
  return (
    <div>
      <div className={styles.form}>
        <div><label htmlFor={`${field}-kind`}>{say('gallery.filter')}</label>
          <select id={`${field}-kind`} value={kind} onChange={(event) => choose(event.currentTarget.value as FaultKind | '')}>
            <option value="">{say('gallery.all')}</option>
            {(['technical', 'substance', 'deceit'] as const).map((each) => <option key={each} value={each}>{kindText(each, language)}</option>)}
          </select>
        </div>
        <div><label htmlFor={`${field}-id`}>{say('gallery.choose')}</label>
          <select id={`${field}-id`} value={id} onChange={(event) => setId(event.currentTarget.value as FaultId)}>{shown.map((fault) => <option key={fault.id} value={fault.id}>{fault.number}</option>)}</select>
        </div>
      </div>
      <p className={styles.actions}>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => go(place - 1)}>{say('gallery.previous')}</button>
        <button type="button" className="mv-button" onClick={() => go(place + 1)}>{say('gallery.next')}</button>
      </p>
      <article className={styles.frame}>
        <h3 ref={heading} tabIndex={-1}>{say('gallery.number', {number: faults.find((fault) => fault.id === id)?.number ?? 0, count: faults.length})}</h3>
        <FaultyFile id={id} base={base} language={language} />
      </article>
      <TakeAll language={language} />
    </div>
  );
}
