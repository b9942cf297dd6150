import React from 'react';
import Link from '@docusaurus/Link';
import {useWords} from '../words';
import styles from './Term.module.css';

interface TermProps {
  /** Name of the term in src/standards. */
  id: string;
  /** Its meaning; given once on a page, at the first link to the term (src/plugins/explainedTerms). */
  meaning?: string;
  children: React.ReactNode;
}

/**
 * A link to a term of the glossary that shows the meaning on the spot. It is a popover: static/loader.js opens it for pointer,
 * keyboard and touch and puts it beside the link; where no scripts run, the style sheet shows it.
 */
export function Term({id, meaning, children}: TermProps): React.ReactElement {
  const {word} = useWords();
  const address = `/reference/glossary/#${id}`;
  const link = <Link to={address} className={styles.link} aria-describedby={`term-${id}`} data-term>{children}</Link>;
  if (meaning === undefined) return link;
  return (
    <span className={styles.term}>
      {link}
      <span className={styles.tip} popover="auto">
        <span role="tooltip" id={`term-${id}`}>{meaning}</span>
        <Link to={address} className={styles.more} tabIndex={-1}>{word('term.more')}</Link>
      </span>
    </span>
  );
}
