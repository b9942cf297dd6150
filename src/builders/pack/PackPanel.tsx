import {type ReactElement, useEffect, useRef, useState} from 'react';
import {lackText, type PackProgress, type PackResult} from '../../issuing/resultPack';
import {pick} from '../../language';
import type {Specification} from '../../specification';
import {offer, safeName} from '../design/files';
import {addressOf} from '../design/view';
import {packInBrowser, type Pack} from './make';
import styles from './Pack.module.css';
import {type Say, wordsIn} from './words';

type State = {kind: 'making'; progress: PackProgress | null} | {kind: 'done'; pack: Pack; file: string} | {kind: 'cancelled'} | {kind: 'failed'; reason: string};

interface PackPanelProps {readonly specification: Specification; readonly base: string; readonly language: string}

/** Makes the result pack at once and saves it; shows how far it is, lets it be cancelled, and says what is not in it. */
export function PackPanel({specification, base, language}: PackPanelProps): ReactElement {
  const say = wordsIn(language);
  const [state, setState] = useState<State>({kind: 'making', progress: null});
  // Counts the times that it was asked for; each is a run of its own.
  const [run, setRun] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const project = useRef(specification);
  project.current = specification;

  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    const make = async (): Promise<State> => {
      const {current: of} = project;
      const at = new Date();
      const pack = await packInBrowser({
        specification: of, language, at, verifyPage: new URL(`${base}verify/`, location.href).href, signal: own.signal,
        onProgress: (progress) => { if (!own.signal.aborted) setState({kind: 'making', progress}); },
      });
      const file = `${safeName(pick(of.title, of.languages?.[0] ?? language))}-${at.toISOString().slice(0, 10)}.zip`;
      own.signal.throwIfAborted();
      offer(file, 'application/zip', pack.archive);
      return {kind: 'done', pack, file};
    };
    setState({kind: 'making', progress: null});
    make().then(setState, (error: unknown) => { if (!own.signal.aborted) setState({kind: 'failed', reason: error instanceof Error ? error.message : String(error)}); });
    return () => own.abort();
  }, [run, base, language]);

  const cancel = (): void => {
    stop.current?.abort();
    setState({kind: 'cancelled'});
  };
  const again = <button type="button" className="mv-button mv-button--quiet" onClick={() => setRun(run + 1)}>{say(state.kind === 'done' ? 'again' : 'start')}</button>;
  return (
    <div className={styles.pack}>
      {state.kind === 'making' && <Making progress={state.progress} say={say} onCancel={cancel} />}
      {state.kind === 'cancelled' && <><p role="status">{say('cancelled')}</p><p className={styles.actions}>{again}</p></>}
      {state.kind === 'failed' && <><p role="alert" className={styles.error}>{say('failed', {reason: state.reason})}</p><p className={styles.actions}>{again}</p></>}
      {state.kind === 'done' && <Done pack={state.pack} file={state.file} base={base} language={language} say={say} again={again} />}
    </div>
  );
}

function Making({progress, say, onCancel}: {progress: PackProgress | null; say: Say; onCancel: () => void}): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  // The button that started it is gone, or far away; whoever works by keyboard can stop it here.
  useEffect(() => { button.current?.focus(); }, []);
  const {done = 0, total = 1, next = ''} = progress ?? {};
  return (
    <>
      <p role="status">{say('making')}</p>
      <progress className={styles.bar} aria-label={say('bar')} value={done} max={total} />
      <p className={styles.hint}>{progress === null ? say('starting') : next === '' ? say('writing') : say('progress', {done, total, next})}</p>
      <p className={styles.actions}><button ref={button} type="button" className="mv-button mv-button--quiet" onClick={onCancel}>{say('cancel')}</button></p>
    </>
  );
}

function Done({pack, file, base, language, say, again}: {pack: Pack; file: string; base: string; language: string; say: Say; again: ReactElement}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const {archive, count, results} = pack;
  const missing = results.filter(({files}) => files.length === 0);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{say('done')}</h3>
      <p role="status" className={styles.good}>{say('saved', {file, count, size: Math.max(0.1, Math.round(archive.size / 100_000) / 10)})} {missing.length === 0 && say('whole')}</p>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => offer(file, 'application/zip', archive)}>{say('save')}</button>
        {again}
      </p>
      {missing.length > 0 && <Missing missing={missing} base={base} language={language} say={say} />}
    </>
  );
}

/** What could not be made, each with the answers that it lacks and the way to them. */
function Missing({missing, base, language, say}: {missing: readonly PackResult[]; base: string; language: string; say: Say}): ReactElement {
  return (
    <div className={styles.missing}>
      <h4>{say('missing')}</h4>
      <p>{say('missing.lead')}</p>
      <dl>
        {missing.map(({entry, lacks}) => (
          <div key={entry.id}>
            <dt>{entry.title(language)}</dt>
            {lacks.map((lack) => <dd key={lack.text}>{lack.step === undefined ? lackText(lack, language) : <a href={`${base}design/${addressOf(lack.step, lack.pointer)}`}>{lackText(lack, language)}</a>}</dd>)}
          </div>
        ))}
      </dl>
    </div>
  );
}
