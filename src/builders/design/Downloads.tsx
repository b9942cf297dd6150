import {type ReactElement, useState} from 'react';
import {pick} from '../../language';
import type {Review, Specification} from '../../specification';
import {offer, openPage, safeName} from './files';
import {words} from './words';
import styles from './Downloads.module.css';

/** What the reader takes along: the specification, the summary card, the Annex I list. */
export function Downloads({specification, review, language}: {specification: Specification; review: Review; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const [message, setMessage] = useState('');
  const master = specification.languages?.[0] ?? language;
  const name = safeName(pick(specification.title, master));
  const said = (file: string): void => setMessage(text('download.done', {file}));
  const files = [
    {code: 'specification', run: async () => { const file = `${name}.specification.json`; offer(file, 'application/json', `${JSON.stringify(specification, null, 2)}\n`); said(file); }},
    {code: 'card', run: async () => { const {summaryCardHtml} = await import('../../documents'); openPage(`${name}.summary.html`, summaryCardHtml(specification, master), said); }},
    {code: 'annex', run: async () => { const {annexListHtml} = await import('../../documents'); openPage(`${name}.annex-i.html`, annexListHtml(specification, review, master), said); }},
  ] as const;
  return (
    <>
      <ul className={styles.files}>
        {files.map(({code, run}) => (
          <li key={code}>
            <button type="button" className="mv-button mv-button--quiet" aria-describedby={`download-${code}`} onClick={() => void run()}>{text(`download.${code}`)}</button>
            <p id={`download-${code}`}>{text(`download.${code}Hint`)}</p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.message}>{message}</p>
    </>
  );
}
