import type {ReactElement} from 'react';
import {type Finding, findingText, type Severity, stepOfPointer} from '../../specification';
import {addressOf} from './view';
import {words} from './words';
import styles from './FindingsList.module.css';

const order: readonly Severity[] = ['error', 'warning', 'info'];
const titles = {error: 'findings.errors', warning: 'findings.warnings', info: 'findings.infos'} as const;
const shownAtFirst = 6;

interface FindingsListProps {findings: readonly Finding[]; language: string; base: string; /** What to say when there are none. */ none: string; /** Level of the headings. */ level?: 2 | 3; onGo?: () => void}

/** Findings by weight, each with its place, its clause and how to mend it. */
export function FindingsList({findings, language, base, none, level = 3, onGo}: FindingsListProps): ReactElement {
  const Heading = level === 2 ? 'h2' : 'h3';
  if (findings.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <>
      {order.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        const row = (finding: Finding): ReactElement => <Row key={`${finding.code} ${finding.pointer}`} finding={finding} language={language} base={base} onGo={onGo} />;
        return (
          <section key={severity} className={styles.group} data-severity={severity}>
            <Heading>{words.text(titles[severity], language)} <span className={styles.count}>{group.length}</span></Heading>
            <ul>{group.slice(0, shownAtFirst).map(row)}</ul>
            {group.length > shownAtFirst && <details><summary>{words.text('findings.more', language, {count: group.length})}</summary><ul>{group.slice(shownAtFirst).map(row)}</ul></details>}
          </section>
        );
      })}
    </>
  );
}

function Row({finding, language, base, onGo}: {finding: Finding; language: string; base: string; onGo: (() => void) | undefined}): ReactElement {
  const {what, mend} = findingText(finding, language);
  const standard = finding.clause.split('.')[0]?.toLowerCase() ?? '';
  return (
    <li className={styles.row} data-code={finding.code}>
      <a href={addressOf(stepOfPointer(finding.pointer), finding.pointer)} onClick={onGo}>{what}</a>
      <p>{mend} <a className={styles.clause} href={`${base}standards/${standard}/#${finding.clause.toLowerCase().replace('.', '-')}`}>{words.text('findings.clause', language, {clause: finding.clause})}</a></p>
    </li>
  );
}
