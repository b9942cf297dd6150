import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {dateText} from '../../documents';
import {bandWords, readinessResult, type ReadinessAnswers} from '../../standards/readiness';
import {useRecords, type WorkRecord} from '../../workspace';
import {freeName} from '../records/file';
import {DeletedNotice, OpenFile, RecordsNotice} from '../records/parts';
import {AnswerView} from './AnswerView';
import {readAnswers} from './answers';
import {CompareView} from './CompareView';
import {ResultView} from './ResultView';
import {wordsIn} from './words';
import styles from './Readiness.module.css';

/** One kept check. */
export type Check = WorkRecord<ReadinessAnswers>;

type View = {readonly show: 'list'} | {readonly show: 'answer' | 'result'; readonly id: string} | {readonly show: 'compare'; readonly id: string};

/** The readiness check: answers, result, and all checks that this browser keeps. */
export function ReadinessApp({base, language, onLeave}: {readonly base: string; readonly language: string; readonly onLeave: () => void}): ReactElement {
  const {status, durable, problem, records, actions} = useRecords('readiness', readAnswers);
  const [view, setView] = useState<View>({show: 'list'});
  const [deleted, setDeleted] = useState<Check | null>(null);
  const say = wordsIn(language);
  const check = view.show === 'list' ? undefined : records.find(({id}) => id === view.id);
  const go = (next: View): void => { setDeleted(null); setView(next); };
  const begin = (name: string): void => go({show: 'answer', id: actions.create(freeName(name, records), {}).id});
  const today = dateText(new Date().toISOString(), language);
  const common = {base, language, say} as const;
  return (
    <section className={styles.app} aria-label={say('title')}>
      <RecordsNotice durable={durable} problem={problem} language={language} />
      {status === 'starting' ? <p role="status">{say('starting')}</p>
        : view.show === 'answer' && check ? <AnswerView key={check.id} {...common} check={check} onAnswer={(content) => actions.change(check.id, {content})} onResult={() => go({show: 'result', id: check.id})} onList={() => go({show: 'list'})} />
          : view.show === 'result' && check ? <ResultView key={check.id} {...common} check={check} many={records.length > 1} onChange={() => go({show: 'answer', id: check.id})} onAgain={() => begin(say('name.again', {name: check.name}))} onCompare={() => go({show: 'compare', id: check.id})} onList={() => go({show: 'list'})} />
            : view.show === 'compare' && check && records.length > 1 ? <CompareView {...common} checks={records} first={check.id} onList={() => go({show: 'list'})} />
              : (
                <List {...common} checks={records} today={today} onBegin={begin} onLeave={onLeave} onGo={go} deleted={deleted}
                  onDelete={(record) => { actions.remove(record.id); setDeleted(record); }}>
                  <OpenFile kind="readiness" read={readAnswers} actions={actions} language={language} untitled={say('name.of', {date: today})} onOpened={({id}) => go({show: 'result', id})} />
                  <DeletedNotice record={deleted} actions={actions} language={language} onUndo={() => setDeleted(null)} />
                </List>
              )}
    </section>
  );
}

interface ListProps {
  readonly language: string; readonly say: ReturnType<typeof wordsIn>; readonly checks: readonly Check[]; readonly today: string; readonly deleted: Check | null;
  readonly onBegin: (name: string) => void; readonly onGo: (view: View) => void; readonly onDelete: (check: Check) => void; readonly onLeave: () => void; readonly children: [ReactElement, ReactElement];
}

function List({language, say, checks, today, deleted, onBegin, onGo, onDelete, onLeave, children: [openFile, notice]}: ListProps): ReactElement {
  const [name, setName] = useState('');
  const nameId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  // The button that deleted is gone: the list goes on where its heading stands.
  useEffect(() => { if (deleted) heading.current?.focus(); }, [deleted]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{say('kept')}</h3>
      <p className={styles.soft}>{checks.length === 0 ? say('kept.none') : ''} {say('kept.here')}</p>
      {notice}
      {checks.length > 0 && (
        <ul className={styles.kept}>
          {checks.map((check) => {
            const {answered, band} = readinessResult(check.content);
            const named = (code: 'open' | 'result' | 'delete'): string => `${say(code)}${say('ofName', {name: check.name})}`;
            return (
              <li key={check.id}>
                <p><strong>{check.name}</strong> <span className={styles.soft}>{say('kept.of', {answered})}{answered === 40 ? `, ${bandWords(band, language).title.toLowerCase()}` : ''}; {say('kept.changed', {date: dateText(check.updatedAt, language)})}</span></p>
                <p className={styles.actions}>
                  <button type="button" className={styles.plain} aria-label={named('open')} onClick={() => onGo({show: 'answer', id: check.id})}>{say('open')}</button>
                  <button type="button" className={styles.plain} aria-label={named('result')} onClick={() => onGo({show: 'result', id: check.id})}>{say('result')}</button>
                  <button type="button" className={styles.plain} aria-label={named('delete')} onClick={() => onDelete(check)}>{say('delete')}</button>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      <form noValidate className={styles.start} onSubmit={(event) => { event.preventDefault(); onBegin(name.trim() || say('name.of', {date: today})); }}>
        <h4>{say('new')}</h4>
        <label htmlFor={nameId}>{say('name')}</label>
        <span id={`${nameId}-hint`} className={styles.soft}>{say('name.hint')}</span>
        <input ref={input} id={nameId} maxLength={200} autoComplete="off" value={name} placeholder={say('name.of', {date: today})} aria-describedby={`${nameId}-hint`} onChange={({currentTarget: {value}}) => setName(value)} />
        <p className={styles.actions}>
          <button type="submit" className="mv-button">{say('start')}</button>
          {openFile}
          {checks.length > 1 && <button type="button" className="mv-button mv-button--quiet" onClick={() => onGo({show: 'compare', id: checks[0]?.id ?? ''})}>{say('compare')}</button>}
          <button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button>
        </p>
      </form>
    </>
  );
}
