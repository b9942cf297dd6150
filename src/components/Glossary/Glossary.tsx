import React from 'react';
import Head from '@docusaurus/Head';
import Heading from '@theme/Heading';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {areaName, type Term, termAreas, terms, termWords, type TermId} from '../../standards';
import {Source} from '../Sources';
import {useWords} from '../words';
import {definedTerms, scriptText, termsOf} from './definedTerms';
import styles from './Glossary.module.css';

/** Terms as links on this page, in a row. */
function TermLinks({ids, lang}: {ids: readonly TermId[]; lang: string}): React.ReactElement {
  return <>{ids.map((id, at) => <React.Fragment key={id}>{at > 0 ? ', ' : ''}<a href={`#${id}`}>{termWords(id, lang).name}</a></React.Fragment>)}</>;
}

function Entry({term: {id, related, basis}}: {term: Term<TermId>}): React.ReactElement {
  const {lang, word} = useWords();
  useBrokenLinks().collectAnchor(id);
  const {name, meaning, practice, unlike} = termWords(id, lang);
  return (
    <article id={id} className={styles.entry} aria-labelledby={`${id}-name`} data-term={name}>
      <h3 id={`${id}-name`} className={styles.name}><a href={`#${id}`}>{name}</a></h3>
      <p className={styles.meaning}>{meaning}</p>
      <dl>
        <dt>{word('term.practice')}</dt><dd>{practice}</dd>
        <dt>{word('term.unlike')}</dt><dd>{unlike}</dd>
        <dt>{word('term.related')}</dt><dd><TermLinks ids={related} lang={lang} /></dd>
        {basis.length > 0 ? <><dt>{word('term.basis')}</dt><dd>{basis.map((each, at) => <React.Fragment key={each.source}>{at > 0 ? '. ' : ''}<Source id={each.source} detail={each.detail} mark={each.mark} /></React.Fragment>)}</dd></> : null}
      </dl>
    </article>
  );
}

/** The box that narrows the list; static/glossary.js makes it work, and the style sheet hides it where no scripts run. */
function Filter(): React.ReactElement {
  const {word} = useWords();
  return (
    <div role="search" className={styles.filter} data-glossary-filter data-some={word('glossary.some')} data-none={word('glossary.none')}>
      <label htmlFor="glossary-filter">{word('glossary.filter')}</label>
      <input id="glossary-filter" type="search" autoComplete="off" spellCheck={false} aria-describedby="glossary-keys" />
      <p id="glossary-keys" className={styles.keys}>{word('glossary.keys')}</p>
      <p role="status" className={styles.count} />
    </div>
  );
}

/** The whole glossary: a filter, the list from A to Z, and the terms by area with their meaning, use, opposites and sources. */
export function Glossary(): React.ReactElement {
  const {lang, word} = useWords();
  const {siteConfig: {url, baseUrl, title}} = useDocusaurusContext();
  const sorted = [...terms].sort((one, other) => termWords(one.id, lang).name.localeCompare(termWords(other.id, lang).name, lang));
  return (
    <>
      <Head><script defer src={useBaseUrl('/glossary.js')} /></Head>
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: scriptText(definedTerms(`${url}${baseUrl}`.replace(/\/$/, ''), `${title}: ${word('glossary.title')}`, lang))}} />
      <Filter />
      <nav aria-label={word('glossary.areas')} className={styles.jump}>
        <ul>{termAreas.map(({id, anchor}) => <li key={id}><a href={`#${anchor}`}>{areaName(id, lang)}</a></li>)}</ul>
      </nav>
      <details className={styles.index}>
        <summary>{word('glossary.index', {count: terms.length})}</summary>
        <ul>{sorted.map(({id}) => <li key={id}><a href={`#${id}`}>{termWords(id, lang).name}</a></li>)}</ul>
      </details>
      {termAreas.map(({id, anchor}) => (
        <section key={id} aria-labelledby={anchor} data-area>
          <Heading as="h2" id={anchor}>{areaName(id, lang)}</Heading>
          {termsOf(id).map((term) => <Entry key={term.id} term={term} />)}
        </section>
      ))}
    </>
  );
}
