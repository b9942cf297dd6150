import {type ReactElement, useEffect, useRef, useState} from 'react';
import {offer} from '../design/files';
import {addressOf} from '../design/view';
import styles from './Paper.module.css';
import {wordsIn} from './words';

/** A file of the same document in another format, made when it is asked for. */
export interface OtherFile {label: string; file: string; mediaType: string; make(): Promise<string | Uint8Array<ArrayBuffer>>}

/** The page for the paper, shown exactly as its file has it: in a shadow tree, so that neither the site's styles nor its own leak. */
export function Paper({html, file, also = [], language}: {html: string; file: string; also?: readonly OtherFile[]; language: string}): ReactElement {
  const say = wordsIn(language);
  const place = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');

  useEffect(() => {
    if (!place.current) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({mode: 'open'});
    const styles: string[] = [];
    // The site's policy forbids style elements, even in a parsed page; a sheet object it allows.
    const page = new DOMParser().parseFromString(html.replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => { styles.push(css); return ''; }), 'text/html');
    const sheet = new CSSStyleSheet();
    // In a shadow tree the host stands where the page's root and body were.
    sheet.replaceSync(styles.join('\n').replace(/(^|[\s,}{])(?::root|html|body)(?=[\s,{])/g, '$1:host').replace(/(^|[\s,}{])main(?=[\s,:{.])/g, '$1.main'));
    root.adoptedStyleSheets = [sheet];
    // The page around has its own main part; here the sheet is a part of it.
    for (const main of page.querySelectorAll('main')) {
      const part = Object.assign(page.createElement('div'), {className: `main ${main.className}`});
      part.append(...main.childNodes);
      main.replaceWith(part);
    }
    root.replaceChildren(...page.body.childNodes);
    place.current.lang = page.documentElement.lang;
  }, [html]);

  const take = async ({file: name, mediaType, make}: OtherFile): Promise<void> => {
    try {
      offer(name, mediaType, await make());
      setMessage(say('saved', {file: name}));
    } catch (error) {
      setMessage(say('failed', {file: name, reason: error instanceof Error ? error.message : String(error)}));
    }
  };

  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => print()}>{say('print')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => { offer(file, 'text/html', html); setMessage(say('saved', {file})); }}>{say('download')}</button>
        <a href={addressOf('check')}>{say('back')}</a>
      </p>
      {also.length > 0 && (
        <p role="group" aria-label={say('also')} className={styles.also}>
          {say('also')} {also.map((other) => <button key={other.file} type="button" onClick={() => void take(other)}>{other.label}</button>)}
        </p>
      )}
      <p role="status" className={styles.message}>{message}</p>
      <section className={styles.frame} data-paper aria-label={say('frame')}><div ref={place} /></section>
    </>
  );
}
