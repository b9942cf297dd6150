import {type ChangeEvent, type ReactElement, useEffect, useRef, useState} from 'react';
import {mostRosterBytes, type SampleChoice, type SetColumns, tableFaultText} from '../../issuing';
import {pick} from '../../language';
import type {Specification} from '../../specification';
import {type ClassResult, type ClassRun, core, helpers, issueClass, type OpenedRoster, type Progress, type ReadRoster} from '../../worker';
import {safeName} from '../design/files';
import {choices, settled} from '../samples/work';
import {faultText, Running, type Way, WayStep} from './Making';
import {chooseTarget, clearOld, type Target} from './sink';
import {Columns, Faults, FileStep, Lines} from './Table';
import {type Text} from './text';
import {words} from './words';
import styles from './RosterView.module.css';

interface RosterViewProps {specification: Specification; language: string; base: string}
type Opened = OpenedRoster & {name: string};
type State =
  | {kind: 'idle'}
  | {kind: 'running'; run: ClassRun; stop: AbortController; paused: boolean; progress: Progress}
  | {kind: 'done'; result: ClassResult; target: Target; url: string | null}
  | {kind: 'failed'; reason: string};

// Columns as the reader set them last: a table with the same ones, such as the mended one, need not be set again. Gone with the page; it holds headings, and no learner.
let columnsBefore: SetColumns | undefined;

/** Samples for a class: a table in, its columns, its lines, then an archive that grows while the samples are made. Nothing of the table is kept. */
export default function RosterView({specification, language, base}: RosterViewProps): ReactElement {
  const text: Text = (code, data) => words.text(code, language, data);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mapping, setMapping] = useState<readonly string[]>([]);
  const [read, setRead] = useState<ReadRoster | null>(null);
  const [fault, setFault] = useState('');
  const [message, setMessage] = useState('');
  const [table, setTable] = useState<readonly SampleChoice[]>([]);
  const [way, setWay] = useState<Omit<Way, 'choice'> & {choice?: Way['choice']}>({brand: {}, book: null});
  const [state, setState] = useState<State>({kind: 'idle'});
  const input = useRef<HTMLInputElement>(null);
  const doneHeading = useRef<HTMLHeadingElement>(null);
  const live = useRef<State>(state);
  live.current = state;

  useEffect(() => {
    void clearOld();
    let here = true;
    choices().then((found) => { if (here) setTable(found); }, (error: unknown) => { if (here) setState({kind: 'failed', reason: faultText(error, language, text)}); });
    const warn = (event: BeforeUnloadEvent): void => { if (live.current.kind === 'running') event.preventDefault(); };
    addEventListener('beforeunload', warn);
    return () => {
      here = false;
      removeEventListener('beforeunload', warn);
      const last = live.current;
      if (last.kind === 'running') last.stop.abort();
      if (last.kind === 'done') {
        if (last.url !== null) URL.revokeObjectURL(last.url);
        void last.target.dispose();
      }
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for the view; only the words of a failure follow the language
  }, []);

  // The specification may change while the table is open, and its outcomes are columns.
  useEffect(() => {
    if (opened === null || live.current.kind === 'running') return;
    let current = true;
    setRead(null);
    core().call('rosterRead', {mapping, specification, lang: language}).then((answer) => { if (current) setRead(answer); }, (error: unknown) => { if (current) setFault(text('file.failed', {reason: faultText(error, language, text)})); });
    return () => { current = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words follow the language
  }, [opened, mapping, specification, language]);

  // What was made of one table must not stand below another.
  const letGo = (): void => {
    if (state.kind === 'done') {
      if (state.url !== null) URL.revokeObjectURL(state.url);
      void state.target.dispose();
    }
    setState({kind: 'idle'});
  };

  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (!file) return;
    letGo();
    setOpened(null);
    setRead(null);
    setFault('');
    setMessage(text('file.opening'));
    try {
      // A byte too many is enough to refuse it.
      const bytes = new Uint8Array(await file.slice(0, mostRosterBytes + 1).arrayBuffer());
      const answer = await core().call('rosterOpen', {bytes, specification, ...(columnsBefore && {before: columnsBefore})});
      if ('fault' in answer) {
        setFault(tableFaultText(answer.fault, language));
        setMessage('');
        return;
      }
      setMapping(answer.mapping);
      setOpened({...answer, name: file.name});
      setMessage(text('file.read', {name: file.name, count: answer.count}));
    } catch (error) {
      setFault(text('file.failed', {reason: faultText(error, language, text)}));
      setMessage('');
    }
  };

  const mapped = (next: readonly string[]): void => {
    if (opened) columnsBefore = {headings: opened.headings, mapping: next};
    setMapping(next);
  };

  const choice = table.length > 0 ? settled(way.choice ?? {}, table) : null;
  const file = `samples-${safeName(pick(specification.title, specification.languages?.[0] ?? language))}.zip`;

  const start = async (): Promise<void> => {
    if (!opened || !read || !choice) return;
    const target = await chooseTarget(file);
    if (target === null) return;
    const {brand, book} = way;
    const fits = table.some(({format, status}) => format === choice.format && status);
    const stop = new AbortController();
    const workers = helpers();
    const run = issueClass({
      request: {specification, ...choice, brand, verifyPage: new URL(`${base}verify/`, location.href).href, now: new Date()}, total: opened.count, reader: core(), workers, sink: target.sink, signal: stop.signal, lang: language,
      ...(book && fits && {book}),
      onProgress: (progress) => setState((now) => (now.kind === 'running' ? {...now, progress} : now)),
    });
    setState({kind: 'running', run, stop, paused: false, progress: {done: 0, made: 0, failed: 0, total: opened.count}});
    setMessage(text('run.started'));
    try {
      const result = await run.result;
      const blob = await target.finished();
      setState({kind: 'done', result, target, url: blob && URL.createObjectURL(blob)});
      // A second class goes on with the lists of the first.
      if (result.book) setWay((now) => ({...now, book: result.book ?? null}));
      setMessage('');
      requestAnimationFrame(() => doneHeading.current?.focus());
    } catch (error) {
      await target.dispose();
      if (stop.signal.aborted) {
        setState({kind: 'idle'});
        setMessage(text('run.cancelled'));
      } else setState({kind: 'failed', reason: faultText(error, language, text)});
    } finally {
      for (const worker of workers) worker.close();
    }
  };

  const again = (): void => {
    letGo();
    setOpened(null);
    setRead(null);
    setMessage('');
    if (input.current) {
      input.current.value = '';
      input.current.focus();
    }
  };

  const busy = state.kind === 'running';
  return (
    <div>
      <p className={styles.lead}>{text('lead')}</p>
      <FileStep text={text} specification={specification} language={language} input={input} busy={busy} onFile={open} />
      <p role="status" className={styles.hint}>{message}</p>
      {fault && <p role="alert" className={styles.error}>{fault}</p>}
      {opened && state.kind !== 'done' && (
        <>
          <Columns opened={opened} mapping={mapping} specification={specification} text={text} busy={busy} onChange={mapped} />
          {read && <Lines read={read} text={text} />}
          {read && read.good > 0 && choice && (
            <section className={styles.section}>
              <h2>{text('make.title')}</h2>
              <WayStep table={table} way={{...way, choice}} language={language} text={text} busy={busy} onChange={(change) => setWay({...way, ...change})} />
              {state.kind !== 'running' && <p className={styles.actions}><button type="button" className="mv-button" onClick={() => void start()}>{text('make.start', {count: read.good})}</button></p>}
              {state.kind === 'running' && <Running progress={state.progress} paused={state.paused} text={text} onCancel={() => state.stop.abort()} onPause={(paused) => {
                if (paused) state.run.pause();
                else state.run.resume();
                setState({...state, paused});
                setMessage(text(paused ? 'run.paused' : 'run.resumed'));
              }} />}
            </section>
          )}
        </>
      )}
      {state.kind === 'failed' && <p role="alert" className={styles.error}>{text('run.failed', {reason: state.reason})}</p>}
      {state.kind === 'done' && (
        <section className={styles.section}>
          <h2 ref={doneHeading} tabIndex={-1}>{text('done.title')}</h2>
          <p className={styles.good}>{text('done.count', {made: state.result.made, failed: state.result.failed, size: Math.max(0.1, Math.round(state.result.bytes / 100_000) / 10)})}</p>
          <p>{text(`done.${state.target.kind}`)}</p>
          <p className={styles.actions}>
            {state.url !== null && <a className="mv-button" href={state.url} download={file}>{text('done.save', {file})}</a>}
            <button type="button" className="mv-button mv-button--quiet" onClick={again}>{text('done.again')}</button>
          </p>
          <p className={styles.hint}>{text('done.manifest')}</p>
          {state.result.book && <p className={styles.hint}>{text('done.lists', {count: state.result.made})}</p>}
          <Faults title={text('done.failures')} count={state.result.failed} rows={state.result.failures} some={state.result.failures} text={text} />
        </section>
      )}
    </div>
  );
}
