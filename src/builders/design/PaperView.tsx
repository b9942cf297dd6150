import {type ReactElement, useEffect, useMemo, useRef, useState} from 'react';
import {annexListHtml, summaryCardHtml} from '../../documents';
import {pick} from '../../language';
import type {Review, Specification} from '../../specification';
import {offer, safeName} from './files';
import {addressOf} from './view';
import {words} from './words';
import styles from './PaperView.module.css';

/** The page for the paper, shown exactly as its file has it: in a shadow tree, so that neither the site's styles nor its own leak. */
export default function PaperView({kind, specification, review, language}: {kind: 'card' | 'annex'; specification: Specification; review: Review; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const master = specification.languages?.[0] ?? language;
  const html = useMemo(() => (kind === 'card' ? summaryCardHtml(specification, review, master) : annexListHtml(specification, review, master)), [kind, specification, review, master]);
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
      const part = Object.assign(page.createElement('div'), {className: 'main'});
      part.append(...main.childNodes);
      main.replaceWith(part);
    }
    root.replaceChildren(...page.body.childNodes);
    place.current.lang = page.documentElement.lang;
  }, [html]);

  const file = `${safeName(pick(specification.title, master))}.${kind === 'card' ? 'summary' : 'annex-i'}.html`;
  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => print()}>{text('paper.print')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => { offer(file, 'text/html', html); setMessage(text('download.done', {file})); }}>{text('paper.download')}</button>
        <a href={addressOf('check')}>{text('paper.back')}</a>
      </p>
      <p role="status" className={styles.message}>{message}</p>
      <section className={styles.frame} aria-label={text('paper.frame')}><div ref={place} /></section>
    </>
  );
}
