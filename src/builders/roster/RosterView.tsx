import {type ChangeEvent, type ReactElement, type RefObject, useEffect, useId, useRef, useState} from 'react';
import {type FormatId} from '../../credentials';
import {mostRosterBytes, mostRows, normal, resultPrefix, rosterCsv, rosterXlsx, sampleProblemText, tableFaultText, targetsOf} from '../../issuing';
import {pick} from '../../language';
import type {ProofId} from '../../proofs';
import type {Specification} from '../../specification';
import {writeCsv} from '../../values/csv/write';
import {type ClassResult, type ClassRun, core, helpers, issueClass, type OpenedRoster, type PackedRow, type Progress, type ReadRoster} from '../../worker';
import {offer, safeName} from '../design/files';
import {chooseTarget, clearOld, type Target} from './sink';
import {words} from './words';
import styles from './RosterView.module.css';

interface RosterViewProps {specification: Specification; language: string}
type Text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]) => string;
type Opened = OpenedRoster & {name: string};
type Ways = readonly {id: FormatId; proofs: readonly ProofId[]}[];
type State =
  | {kind: 'idle'}
  | {kind: 'running'; run: ClassRun; stop: AbortController; paused: boolean; progress: Progress}
  | {kind: 'done'; result: ClassResult; target: Target; url: string | null}
  | {kind: 'failed'; reason: string};

const named = (code: string, fallback: string, text: Text): string => (words.has(code) ? text(code) : fallback);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Samples for a class: a table in, its columns, its lines, then an archive that grows while the samples are made. Nothing of the table is kept. */
export default function RosterView({specification, language}: RosterViewProps): ReactElement {
  const text: Text = (code, data) => words.text(code, language, data);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mapping, setMapping] = useState<readonly string[]>([]);
  const [read, setRead] = useState<ReadRoster | null>(null);
  const [fault, setFault] = useState('');
  const [message, setMessage] = useState('');
  const [ways, setWays] = useState<Ways>([]);
  const [way, setWay] = useState<{format: FormatId; proof: ProofId}>({format: 'open-badge', proof: 'eddsa-rdfc-2022'});
  const [state, setState] = useState<State>({kind: 'idle'});
  const input = useRef<HTMLInputElement>(null);
  const doneHeading = useRef<HTMLHeadingElement>(null);
  const live = useRef<State>(state);
  live.current = state;

  useEffect(() => {
    void clearOld();
    let here = true;
    core().call('formats', {}).then((all) => { if (here) setWays(all); }, () => undefined);
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
  }, []);

  // The specification may change while the table is open, and its outcomes are columns.
  useEffect(() => {
    if (opened === null || live.current.kind === 'running') return;
    let current = true;
    setRead(null);
    core().call('rosterRead', {mapping, specification, lang: language}).then((answer) => { if (current) setRead(answer); }, (error: unknown) => { if (current) setFault(text('file.failed', {reason: reasonOf(error)})); });
    return () => { current = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words follow the language
  }, [opened, mapping, specification, language]);

  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (!file) return;
    setOpened(null);
    setRead(null);
    setFault('');
    setMessage(text('file.opening'));
    try {
      // A byte too many is enough to refuse it.
      const bytes = new Uint8Array(await file.slice(0, mostRosterBytes + 1).arrayBuffer());
      const answer = await core().call('rosterOpen', {bytes, specification});
      if ('fault' in answer) {
        setFault(tableFaultText(answer.fault, language));
        setMessage('');
        return;
      }
      setMapping(answer.mapping);
      setOpened({...answer, name: file.name});
      setMessage(text('file.read', {name: file.name, count: answer.count}));
    } catch (error) {
      setFault(text('file.failed', {reason: reasonOf(error)}));
      setMessage('');
    }
  };

  const start = async (): Promise<void> => {
    if (!opened || !read) return;
    const title = safeName(pick(specification.title, specification.languages?.[0] ?? language));
    const target = await chooseTarget(`samples-${title}.zip`);
    if (target === null) return;
    const stop = new AbortController();
    const workers = helpers();
    const run = issueClass({
      request: {specification, ...way, now: new Date()}, total: opened.count, reader: core(), workers, sink: target.sink, signal: stop.signal,
      onProgress: (progress) => setState((now) => (now.kind === 'running' ? {...now, progress} : now)),
    });
    setState({kind: 'running', run, stop, paused: false, progress: {done: 0, made: 0, failed: 0, total: opened.count}});
    setMessage(text('run.started'));
    try {
      const result = await run.result;
      const blob = await target.finished();
      setState({kind: 'done', result, target, url: blob && URL.createObjectURL(blob)});
      setMessage('');
      requestAnimationFrame(() => doneHeading.current?.focus());
    } catch (error) {
      await target.dispose();
      if (stop.signal.aborted) {
        setState({kind: 'idle'});
        setMessage(text('run.cancelled'));
      } else setState({kind: 'failed', reason: error instanceof RangeError && error.message === 'zip-full' ? text('run.full') : reasonOf(error)});
    } finally {
      for (const worker of workers) worker.close();
    }
  };

  const again = (): void => {
    if (state.kind === 'done') {
      if (state.url !== null) URL.revokeObjectURL(state.url);
      void state.target.dispose();
    }
    setState({kind: 'idle'});
    setOpened(null);
    setRead(null);
    setMessage('');
    if (input.current) {
      input.current.value = '';
      input.current.focus();
    }
  };

  const busy = state.kind === 'running';
  const file = `samples-${safeName(pick(specification.title, specification.languages?.[0] ?? language))}.zip`;
  return (
    <div>
      <p className={styles.lead}>{text('lead')}</p>
      <FileStep text={text} specification={specification} language={language} input={input} busy={busy} onFile={open} />
      <p role="status" className={styles.hint}>{message}</p>
      {fault && <p role="alert" className={styles.error}>{fault}</p>}
      {opened && state.kind !== 'done' && (
        <>
          <Columns opened={opened} mapping={mapping} specification={specification} text={text} busy={busy} onChange={setMapping} />
          {read && <Lines read={read} text={text} />}
          {read && read.good > 0 && (
            <section className={styles.section}>
              <h2>{text('make.title')}</h2>
              <WayStep ways={ways} way={way} text={text} busy={busy} onChange={setWay} />
              {state.kind !== 'running' && <p className={styles.actions}><button type="button" className="mv-button" onClick={() => void start()}>{text('make.start', {count: read.good})}</button></p>}
              {state.kind === 'running' && <Running state={state} text={text} onPause={(paused) => {
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
          <Faults title={text('done.failures')} rows={state.result.failures.map((row) => ({row: row.row, reasons: reasonsOf(row, language)}))} text={text} />
        </section>
      )}
    </div>
  );
}

const reasonsOf = ({reasons, problems}: Extract<PackedRow, {reasons: unknown}>, language: string): readonly string[] => [...reasons, ...problems.map((problem) => sampleProblemText(problem, language))];

function FileStep({text, specification, language, input, busy, onFile}: {text: Text; specification: Specification; language: string; input: RefObject<HTMLInputElement | null>; busy: boolean; onFile(event: ChangeEvent<HTMLInputElement>): Promise<void>}): ReactElement {
  const [id, hint] = [useId(), useId()];
  const today = (): string => new Date().toISOString().slice(0, 10);
  const xlsx = async (): Promise<void> => offer('roster.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await rosterXlsx(specification, today()));
  return (
    <section className={styles.section}>
      <h2>{text('file.title')}</h2>
      <p id={hint} className={styles.hint}>{text('file.hint', {limit: mostRows.toLocaleString(language)})}</p>
      <p className={styles.actions}>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => offer('roster.csv', 'text/csv', rosterCsv(specification, today()))}>{text('file.csv')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => void xlsx()}>{text('file.xlsx')}</button>
      </p>
      <label htmlFor={id} className={styles.file}>{text('file.label')}<input ref={input} id={id} type="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby={hint} disabled={busy} onChange={(event) => void onFile(event)} /></label>
    </section>
  );
}

function Columns({opened, mapping, specification, text, busy, onChange}: {opened: Opened; mapping: readonly string[]; specification: Specification; text: Text; busy: boolean; onChange(mapping: readonly string[]): void}): ReactElement {
  const targets = targetsOf(specification);
  const label = (target: string): string => (target.startsWith(resultPrefix) ? text('holds.met', {outcome: target.slice(resultPrefix.length)}) : named(`holds.${target}`, target, text));
  return (
    <section className={styles.section}>
      <h2>{text('columns.title')}</h2>
      <p className={styles.hint}>{text('columns.hint')}</p>
      <div className={styles.scroll}>
        <table className={styles.columns}>
          <thead><tr><th scope="col">{text('columns.heading')}</th><th scope="col">{text('columns.first')}</th><th scope="col">{text('columns.holds')}</th></tr></thead>
          <tbody>
            {opened.headings.map((own, i) => {
              const heading = normal(own) === '' ? text('columns.untitled', {number: i + 1}) : own;
              return (
                <tr key={i}>
                  <th scope="row">{heading}</th>
                  <td>{opened.first.map((cells, line) => <span key={line}>{cells[i] ?? ''}</span>)}</td>
                  <td>
                    <select className={styles.select} aria-label={text('columns.select', {heading})} value={mapping[i] ?? ''} disabled={busy} onChange={(event) => onChange(mapping.map((target, at) => (at === i ? event.target.value : target)))}>
                      <option value="">{text('columns.none')}</option>
                      {targets.map((target) => <option key={target} value={target}>{label(target)}</option>)}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Lines({read, text}: {read: ReadRoster; text: Text}): ReactElement {
  return (
    <section className={styles.section}>
      <h2>{text('rows.title')}</h2>
      <div aria-live="polite">
        {read.faults.map((line) => <p key={line} className={styles.error}>{line}</p>)}
        {read.faults.length === 0 && <p className={styles.good}>{read.good > 0 ? text('rows.good', {count: read.good}) : text('rows.none')}</p>}
        {read.failed > 0 && <p>{text('rows.bad', {count: read.failed})} {read.failed > read.reasons.length && text('rows.more', {count: read.reasons.length})}</p>}
      </div>
      {read.notes.map((line) => <p key={line} className={styles.hint}>{line}</p>)}
      <Faults title={text('rows.show')} rows={read.reasons} text={text} />
    </section>
  );
}

/** Rows with a fault, to read and to take along for whoever keeps the table. */
function Faults({title, rows, text}: {title: string; rows: readonly {row: number; reasons: readonly string[]}[]; text: Text}): ReactElement | null {
  if (rows.length === 0) return null;
  const save = (): void => offer(text('rows.file'), 'text/csv', writeCsv([[text('rows.csvRow'), text('rows.csvFault')], ...rows.map(({row, reasons}) => [String(row), reasons.join(' · ')])]));
  return (
    <details open>
      <summary>{title} ({rows.length})</summary>
      <ul className={styles.faults} tabIndex={0} aria-label={title}>{rows.slice(0, 200).map(({row, reasons}) => <li key={row}><strong>{text('rows.row', {row})}</strong>: {reasons.join(' · ')}</li>)}</ul>
      <button type="button" className="mv-button mv-button--quiet" onClick={save}>{text('rows.save')}</button>
    </details>
  );
}

function WayStep({ways, way, text, busy, onChange}: {ways: Ways; way: {format: FormatId; proof: ProofId}; text: Text; busy: boolean; onChange(way: {format: FormatId; proof: ProofId}): void}): ReactElement {
  const [formatId, proofId] = [useId(), useId()];
  const proofs = ways.find(({id}) => id === way.format)?.proofs ?? [way.proof];
  // What a format is signed with by most, comes first; `none` is for those that take no other.
  const choose = (id: string): void => {
    const chosen = ways.find((one) => one.id === id);
    if (chosen) onChange({format: chosen.id, proof: chosen.proofs.includes(way.proof) ? way.proof : chosen.proofs.find((proof) => proof !== 'none') ?? 'none'});
  };
  return (
    <>
      <div className={styles.pair}>
        <label htmlFor={formatId}>{text('make.format')}
          <select id={formatId} className={styles.select} value={way.format} disabled={busy || ways.length === 0} onChange={(event) => choose(event.target.value)}>
            {(ways.length === 0 ? [{id: way.format}] : ways).map(({id}) => <option key={id} value={id}>{named(`format.${id}`, id, text)}</option>)}
          </select>
        </label>
        <label htmlFor={proofId}>{text('make.proof')}
          <select id={proofId} className={styles.select} value={way.proof} disabled={busy} onChange={(event) => onChange({...way, proof: event.target.value as ProofId})}>
            {proofs.map((id) => <option key={id} value={id}>{named(`proof.${id}`, id, text)}</option>)}
          </select>
        </label>
      </div>
      {way.format.startsWith('edc') && <p className={styles.hint}>{text('make.painting')}</p>}
    </>
  );
}

function Running({state, text, onPause}: {state: Extract<State, {kind: 'running'}>; text: Text; onPause(paused: boolean): void}): ReactElement {
  const {progress: {done, total}, paused, stop} = state;
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
        <button type="button" className="mv-button mv-button--quiet" onClick={() => stop.abort()}>{text('run.cancel')}</button>
      </p>
    </div>
  );
}
