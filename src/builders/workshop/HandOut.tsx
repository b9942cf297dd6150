import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {fileNameOf, type ShareLink, shareLink} from '../../workspace';
import {copied} from '../clipboard';
import {offer} from '../design/files';
import {wordsIn as projectWords} from '../projects/words';
import {blankSource, type Source, SourceChoice} from '../templates/SourceChoice';
import {codeOf} from './code';
import {wordsIn} from './words';
import styles from './Workshop.module.css';

// A stick serves the handbook from the device itself.
const ownMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]', ''];

type Code = {path: string; size: number} | null;

/** A project as link, QR code and file; says which of them is possible. */
export function HandOut({base, language}: {readonly base: string; readonly language: string}): ReactElement {
  const say = wordsIn(language);
  const share = projectWords(language);
  const [source, setSource] = useState<Source>(blankSource);
  const [made, setMade] = useState<{of: Source; share: ShareLink; code: Code} | null>(null);
  const [news, setNews] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    let left = false;
    const make = async (): Promise<void> => {
      if (source.specification === null) return;
      const found = await shareLink(source.specification, `${location.origin}${base}design/`);
      const code = found.ok ? await codeOf(found.link) : null;
      if (!left) setMade({of: source, share: found, code});
    };
    void make();
    return () => { left = true; };
  }, [source, base]);
  const {specification} = source;
  const now = made?.of === source ? made : null;
  const copy = async (link: string): Promise<void> => { setNews(share(await copied(link, field.current) ? 'share.copied' : 'share.copyByHand')); };
  const save = (): void => {
    const name = fileNameOf(source.name);
    offer(name, 'application/json', `${JSON.stringify(specification, null, 2)}\n`);
    setNews(say('saved', {file: name}));
  };
  return (
    <section className={specification ? undefined : styles.screen} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('room.out')}</h3>
      <p className={styles.screen}>{say('room.out.lead')}</p>
      <SourceChoice source={source} language={language} label={say('room.source')} hint={say('room.source.hint')} none={say('room.source.none')} className={`${styles.field} ${styles.screen}`}
        onChoose={(chosen) => { setSource(chosen); setNews(''); }} onGone={() => setNews(say('room.gone'))} />
      {specification && now === null && <p role="status">{share('share.making')}</p>}
      {specification && now && (
        <div className={styles.out}>
          {now.share.ok && ownMachine.includes(location.hostname) && <p className={styles.mind}>{say('room.local')}</p>}
          {now.code && (
            <figure className={styles.code}>
              <svg viewBox={`0 0 ${now.code.size} ${now.code.size}`} role="img" aria-label={say('room.code', {name: source.name})} shapeRendering="crispEdges"><rect width="100%" height="100%" fill="#fff" /><path d={now.code.path} fill="#000" /></svg>
              <figcaption>{say('room.codeHint')}</figcaption>
            </figure>
          )}
          {now.share.ok && !now.code && <p className={styles.mind}>{say('room.codeLong')}</p>}
          {!now.share.ok && <p className={styles.error}>{now.share.code === 'too-long' ? share('share.too-long', {length: now.share.length, limit: now.share.limit}) : share('share.unsupported')}</p>}
          {now.share.ok && (
            <p className={styles.field}>
              <label htmlFor={`${id}-link`}>{share('share.link', {length: now.share.link.length})}</label>
              <textarea id={`${id}-link`} ref={field} readOnly rows={3} value={now.share.link} onFocus={({currentTarget}) => currentTarget.select()} />
            </p>
          )}
          <p className={`${styles.row} ${styles.screen}`}>
            {now.share.ok && <button type="button" className="mv-button" onClick={() => { if (now.share.ok) void copy(now.share.link); }}>{share('share.copy')}</button>}
            <button type="button" className={now.share.ok ? 'mv-button mv-button--quiet' : 'mv-button'} onClick={save}>{say('room.file')}</button>
          </p>
        </div>
      )}
      <p role="status" className={styles.news}>{news}</p>
    </section>
  );
}
