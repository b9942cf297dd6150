import React from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {SourceList} from '../Sources';
import {longDate, useWords} from '../words';
import styles from './PageEnd.module.css';

/** What stands below every page: its sources, when it was last checked, the version of the handbook, and where to report a problem. */
export function PageEnd(): React.ReactElement {
  const {lang, word} = useWords();
  const {customFields} = useDocusaurusContext().siteConfig;
  const front: Readonly<Record<string, unknown>> = {...useDoc().frontMatter};
  const sources = Array.isArray(front.sources) ? front.sources.filter((id): id is string => typeof id === 'string') : [];
  const report = typeof customFields?.report === 'string' ? customFields.report : '';
  return (
    <footer className={styles.end} aria-label={word('page.end')}>
      {sources.length > 0 ? <details className={styles.sources}><summary>{word('page.sources', {count: sources.length})}</summary><SourceList ids={sources} /></details> : null}
      <p>
        {word('page.version', {version: String(customFields?.version)})}
        {typeof front.checked === 'string' ? ` · ${word('page.checked')}: ${longDate(front.checked, lang)}` : ''}
        {' · '}
        {report ? <a href={report}>{word('page.report')}</a> : <Link to="/start/about/#errors">{word('page.report')}</Link>}
      </p>
    </footer>
  );
}
