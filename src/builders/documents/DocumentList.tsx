import {lazy, type ReactElement, Suspense, useState} from 'react';
import {documentIds, papers} from '../../documents';
import {pick} from '../../language';
import type {Specification} from '../../specification';
import {offer, safeName} from '../design/files';
import {addressOf} from '../design/view';
import styles from './DocumentList.module.css';
import {wordsIn} from './words';

// Comes on the click that asks for it, with all that makes the files.
const PackPanel = lazy(async () => ({default: (await import('../pack/PackPanel')).PackPanel}));

/** Everything that the reader can take along: the documents, each with one line on what it is for, and the specification itself. */
export function DocumentList({specification, language, base}: {specification: Specification; language: string; base: string}): ReactElement {
  const say = wordsIn(language);
  const [message, setMessage] = useState('');
  const [packs, setPacks] = useState(false);
  const file = `${safeName(pick(specification.title, specification.languages?.[0] ?? language))}.specification.json`;
  return (
    <section className={styles.documents} aria-labelledby="documents">
      <h2 id="documents">{say('list.title')}</h2>
      <p>{say('list.lead')}</p>
      {packs ? <Suspense fallback={<p role="status">{say('list.packLoading')}</p>}><PackPanel specification={specification} base={base} language={language} /></Suspense> : (
        <p className={styles.file}>
          <button type="button" className="mv-button" aria-describedby="download-pack" onClick={() => setPacks(true)}>{say('list.pack')}</button>
          <span id="download-pack">{say('list.packAbout')}</span>
        </p>
      )}
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
