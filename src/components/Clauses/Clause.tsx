import React from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type Clause as ClauseData, clauseById, clauseWords, isClauseId, procedures, procedureWords} from '../../standards';
import {Source} from '../Sources';
import {useWords} from '../words';
import {LevelTag} from './LevelTag';
import styles from './Clause.module.css';

interface ClauseProps {
  /** Number of the clause, such as S3.2; an unknown number stops the build. */
  id: string;
  /** Rank of its heading on the page. */
  heading?: 'h2' | 'h3';
  /** Only the statement stands open; all else is behind one summary. For pages with many clauses. */
  compact?: boolean;
}

/** The number of a clause as an anchor: S3.2 gives s3-2. */
export const clauseAnchor = (id: string): string => id.toLowerCase().replace('.', '-');

/** The procedure in which a clause is met. */
const procedureOf = (clause: ClauseData) => procedures.find((procedure) => procedure.step === clause.step);

/** One clause: statement, level, why, how to show it, how it is checked, and what it rests on. */
export function Clause({id, heading: Heading = 'h2', compact = false}: ClauseProps): React.ReactElement {
  const {lang, word} = useWords();
  const anchor = clauseAnchor(id);
  useBrokenLinks().collectAnchor(anchor);
  const clause = clauseById(id);
  if (!clause || !isClauseId(id)) throw new Error(`There is no clause ${id}`);
  const {statement, why, show, checked} = clauseWords(id, lang);
  const procedure = procedureOf(clause);
  return (
    <article id={anchor} className={styles.clause} aria-labelledby={`${anchor}-number`}>
      <header className={styles.head}>
        <Heading id={`${anchor}-number`} className={styles.number}><a href={`#${anchor}`}>{id}</a></Heading>
        <LevelTag level={clause.level} />
        <span className={styles.checks}>{clause.checks.map((kind) => word(`check.${kind}`)).join(' · ')}</span>
      </header>
      <p className={styles.statement}>{statement}</p>
      {compact ? null : <p className={styles.why}>{why}</p>}
      <OwnState clause={clause} />
      <details className={styles.more}>
        <summary>{word(compact ? 'clause.moreAll' : 'clause.more')}</summary>
        <dl>
          {compact ? <><dt>{word('clause.why')}</dt><dd>{why}</dd></> : null}
          <dt>{word('clause.show')}</dt><dd>{show}</dd>
          <dt>{word('clause.checked')}</dt><dd>{checked}</dd>
          {procedure ? <><dt>{word('clause.procedure')}</dt><dd><Link to={procedure.path}>{procedure.id} {procedureWords(procedure.id, lang).title}</Link></dd></> : null}
          <dt>{word('clause.basis')}</dt>
          <dd><ul>{clause.basis.map((basis) => <li key={basis.source}><Source id={basis.source} detail={basis.detail} mark={basis.mark} /></li>)}</ul></dd>
        </dl>
      </details>
    </article>
  );
}

/** How the reader's project stands to the clause. The page is built without it; static/loader.js fills it in where there is a project. */
function OwnState({clause: {id, checks, step}}: {clause: ClauseData}): React.ReactElement {
  const {word} = useWords();
  const design = useBaseUrl('/design/');
  return (
    <p className={styles.own} data-own-clause={id} hidden suppressHydrationWarning>
      <a href={`${design}#${step}`}>{word('own.label')}</a>:{' '}
      {checks.includes('automatic') ? <><span data-state="met">{word('own.met')}</span><span data-state="not-yet">{word('own.not-yet')}</span><span data-state="cannot-tell">{word('own.cannot-tell')}</span></> : <span>{word('own.notChecked')}</span>}
    </p>
  );
}
