import {type ReactElement, useCallback, useEffect, useId, useMemo, useRef, useState} from 'react';
import {browserPorts, type Edition, keeper, type Progress, type State} from '../../offline';
import {wordsIn} from './words';
import styles from './Offline.module.css';

const sizeText = (bytes: number, language: string): string => `${new Intl.NumberFormat(language, {maximumFractionDigits: bytes < 10_000_000 ? 1 : 0}).format(bytes / 1_000_000)} MB`;
const bytesOf = ({files}: Edition): number => files.reduce((sum, {bytes}) => sum + bytes, 0);

type News = {tone: 'done' | 'error'; text: string} | null;

/** Keeps the whole site on this device when the reader asks for it, and says at any time what is kept, how large it is, and whether it is ready. */
export function OfflineApp({base, language}: {readonly base: string; readonly language: string}): ReactElement {
  const say = wordsIn(language);
  const own = useMemo(() => keeper(browserPorts(base)), [base]);
  const [state, setState] = useState<State | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [news, setNews] = useState<News>(null);
  const running = useRef<AbortController | null>(null);
  const progressId = useId();
  const look = useCallback(async () => setState(await own.state()), [own]);
  useEffect(() => {
    void look();
    addEventListener('online', look);
    return () => { removeEventListener('online', look); running.current?.abort(); };
  }, [look]);

  const keep = async (edition: Edition): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setNews(null);
    setProgress({done: 0, all: bytesOf(edition), path: ''});
    try {
      await own.keep(edition, {signal: controller.signal, onProgress: setProgress});
      setNews({tone: 'done', text: say('done')});
    } catch (error) {
      const {reason, path = ''} = error as {reason?: 'network' | 'content' | 'storage'; path?: string};
      if (controller.signal.aborted) setNews({tone: 'done', text: say('stopped')});
      else if (reason !== undefined) setNews({tone: 'error', text: say(`failed.${reason}`, {path})});
      else setNews({tone: 'error', text: say('failed.other', {reason: error instanceof Error ? error.message : String(error)})});
    } finally {
      controller.abort();
      running.current = null;
      setProgress(null);
      await look();
    }
  };
  const forget = async (): Promise<void> => {
    await own.forget();
    setNews({tone: 'done', text: say('removed')});
    await look();
  };

  return (
    <section className={styles.app} aria-label={say('title')} data-offline={state === null ? 'asking' : !state.possible ? 'impossible' : progress ? 'working' : state.kept ? 'ready' : 'none'}>
      {state === null ? <p role="status">{say('asking')}</p> : <Standing state={state} say={say} language={language} busy={progress !== null} onKeep={(edition) => void keep(edition)} onForget={() => void forget()} />}
      {progress && (
        <p className={styles.working}>
          <label htmlFor={progressId}>{say('working', {done: sizeText(progress.done, language), all: sizeText(progress.all, language)})}</label>
          <progress id={progressId} max={Math.max(1, progress.all)} value={progress.done} />
          <button type="button" className="mv-button mv-button--quiet" onClick={() => running.current?.abort()}>{say('cancel')}</button>
        </p>
      )}
      <p role="status" className={styles.news} data-tone={news?.tone}>{news?.text}</p>
    </section>
  );
}

interface StandingProps {state: State; say: ReturnType<typeof wordsIn>; language: string; busy: boolean; onKeep: (edition: Edition) => void; onForget: () => void}

/** What is kept now, and what can be done. */
function Standing({state: {possible, kept, newest, missing}, say, language, busy, onKeep, onForget}: StandingProps): ReactElement {
  const date = (edition: Edition): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(edition.made));
  if (!possible) return <><p><strong>{say('impossible')}</strong></p><p>{say('impossible.do')}</p></>;
  if (kept === null) {
    if (newest === null) return <p><strong>{say('none')}</strong> {say('nothing')}</p>;
    const size = sizeText(bytesOf(newest), language);
    return <><p><strong>{say('none')}</strong> {say('none.size', {size})}</p>{!busy && <p><button type="button" className="mv-button" onClick={() => onKeep(newest)}>{say('keep', {size})}</button></p>}</>;
  }
  return (
    <>
      <p className={styles.ready}><strong>{say('ready')}</strong> {say('ready.edition', {date: date(kept), size: sizeText(bytesOf(kept), language), files: kept.files.length})} {say('ready.try')}</p>
      {newest === null && <p>{say('unreached')}</p>}
      {newest !== null && newest.version !== kept.version && !busy && (
        <p>{say('newer', {date: date(newest), size: sizeText(missing, language)})} <button type="button" className="mv-button" onClick={() => onKeep(newest)}>{say('update', {size: sizeText(missing, language)})}</button></p>
      )}
      {!busy && <p><button type="button" className="mv-button mv-button--quiet" onClick={onForget}>{say('remove')}</button></p>}
    </>
  );
}
