import {type ReactElement, useState} from 'react';
import {documentIds, papers} from '../../documents';
import {pick} from '../../language';
import type {Specification} from '../../specification';
import {offer, safeName} from '../design/files';
import {addressOf} from '../design/view';
import styles from './DocumentList.module.css';
import {wordsIn} from './words';

/** Everything that the reader can take along: the documents, each with one line on what it is for, and the specification itself. */
export function DocumentList({specification, language}: {specification: Specification; language: string}): ReactElement {
  const say = wordsIn(language);
  const [message, setMessage] = useState('');
  const file = `${safeName(pick(specification.title, specification.languages?.[0] ?? language))}.specification.json`;
  return (
    <section className={styles.documents} aria-labelledby="documents">
      <h2 id="documents">{say('list.title')}</h2>
      <p>{say('list.lead')}</p>
      <ul className={styles.list}>
        {documentIds.map((id) => <li key={id}><a href={addressOf(id)}>{papers.text(`title.${id}`, language)}</a><p>{papers.text(`about.${id}`, language)}</p></li>)}
        <li><a href={addressOf('catalogue')}>{say('list.catalogue')}</a><p>{say('list.catalogueAbout')}</p></li>
      </ul>
      <p className={styles.file}>
        <button type="button" className="mv-button mv-button--quiet" aria-describedby="download-specification" onClick={() => { offer(file, 'application/json', `${JSON.stringify(specification, null, 2)}\n`); setMessage(say('saved', {file})); }}>{say('list.specification')}</button>
        <span id="download-specification">{say('list.specificationAbout')}</span>
      </p>
      <p role="status" className={styles.message}>{message}</p>
    </section>
  );
}
