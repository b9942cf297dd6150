import React from 'react';
import Link from '@docusaurus/Link';
import {clauseById, clausePath, standards, standardWords} from '../../standards';
import {standardOf, statements, statementWords} from '../../standards/readiness';
import {LevelTag} from '../Clauses/LevelTag';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';
import styles from './ReadinessCheck.module.css';

/** The forty statements, to read and to answer by hand, and the tool that counts them. */
export function ReadinessCheck(): React.ReactElement {
  const {lang, word} = useWords();
  const waiting = `<p class="${styles.start}"><button type="button" class="mv-button" data-open-island>${escapeHtml(word('readiness.start'))}</button> <span>${escapeHtml(word('readiness.startHint'))}</span></p>`;
  return (
    <div className={styles.check}>
      <Island name="readiness" when="open" waiting={waiting} />
      <div className={styles.paper}>
        {standards.map(({id}) => (
          <section key={id} aria-label={`${id} ${standardWords(id, lang).title}`}>
            <h3>{id} {standardWords(id, lang).title}</h3>
            <ol>
              {statements.filter((statement) => standardOf(statement) === id).map((statement) => (
                <li key={statement.id}>
                  <span>{statementWords(statement.id, lang).statement}</span>
                  <span className={styles.clauses}>{statement.clauses.map((clause) => <React.Fragment key={clause}><Link to={clausePath(clause)}>{clause}</Link> <LevelTag level={clauseById(clause)?.level ?? 'MAY'} /> </React.Fragment>)}</span>
                  <span className={styles.boxes} aria-hidden="true">{word('readiness.boxes')}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
