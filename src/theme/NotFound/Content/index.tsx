import React from 'react';
import Link from '@docusaurus/Link';
import {Island} from '@site/src/components/Island';
import {SearchButton} from '@site/src/components/Search';
import {useWords} from '@site/src/components/words';
import styles from './NotFound.module.css';

const ways = [
  ['notFound.start', '/start/ten-minute-map/'], ['notFound.procedures', '/procedures/'], ['notFound.clauses', '/standards/all/'], ['notFound.elements', '/elements/at-a-glance/'],
  ['notFound.glossary', '/reference/glossary/'], ['notFound.design', '/design/'], ['notFound.verify', '/verify/'],
] as const;

/** The page for an address that leads nowhere: the pages it may have meant, the search, and the main ways in. */
export default function NotFoundContent(): React.ReactElement {
  const {word} = useWords();
  return (
    <main className={styles.page}>
      <h1>{word('notFound.title')}</h1>
      <p className={styles.lead}>{word('notFound.lead')}</p>
      <Island name="nearest" when="load" waiting={`<div data-found hidden><h2>${word('notFound.nearest')}</h2><ul></ul></div>`} />
      <h2>{word('notFound.search')}</h2>
      <SearchButton look="page" />
      <h2>{word('notFound.ways')}</h2>
      <ul className={styles.ways}>{ways.map(([label, to]) => <li key={to}><Link to={to}>{word(label)}</Link></li>)}</ul>
    </main>
  );
}
