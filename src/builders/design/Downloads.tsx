import {type ReactElement, useState} from 'react';
import {pick} from '../../language';
import type {Specification} from '../../specification';
import {offer, safeName} from './files';
import {addressOf} from './view';
import {words} from './words';
import styles from './Downloads.module.css';

/** What the reader takes along: the specification, the summary card, the Annex I list. */
export function Downloads({specification, language}: {specification: Specification; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const [message, setMessage] = useState('');
  const master = specification.languages?.[0] ?? language;
  const file = `${safeName(pick(specification.title, master))}.specification.json`;
  return (
    <>
      <ul className={styles.files}>
        <li>
          <button type="button" className="mv-button mv-button--quiet" aria-describedby="download-specification" onClick={() => { offer(file, 'application/json', `${JSON.stringify(specification, null, 2)}\n`); setMessage(text('download.done', {file})); }}>{text('download.specification')}</button>
          <p id="download-specification">{text('download.specificationHint')}</p>
        </li>
        {(['card', 'annex'] as const).map((kind) => (
          <li key={kind}><a className="mv-button mv-button--quiet" aria-describedby={`download-${kind}`} href={addressOf(kind)}>{text(`download.${kind}`)}</a><p id={`download-${kind}`}>{text(`download.${kind}Hint`)}</p></li>
        ))}
      </ul>
      <p role="status" className={styles.message}>{message}</p>
    </>
  );
}
