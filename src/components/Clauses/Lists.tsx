import React from 'react';
import Heading from '@theme/Heading';
import Link from '@docusaurus/Link';
import {clauseById, clausePath, clauses, clauseWords, isClauseId, procedureById, procedureWords, standardById, standards, standardWords, type StandardId} from '../../standards';
import {useWords} from '../words';
import {Clause} from './Clause';
import {LevelTag} from './LevelTag';
import styles from './Clause.module.css';

/** The link from a standard to the procedure that shows how to meet it. */
function ProcedureLink({standard}: {standard: StandardId}): React.ReactElement | null {
  const {lang, word} = useWords();
  const procedure = procedureById(standardById(standard)?.procedure ?? '');
  if (!procedure) return null;
  return <p><Link to={procedure.path}>{word('standard.procedure', {title: `${procedure.id} ${procedureWords(procedure.id, lang).title}`})}</Link></p>;
}

/** All clauses of one standard, with its procedure. */
export function Clauses({standard}: {standard: StandardId}): React.ReactElement {
  return (
    <>
      <ProcedureLink standard={standard} />
      {clauses.filter((clause) => clause.standard === standard).map((clause) => <Clause key={clause.id} id={clause.id} />)}
    </>
  );
}

/** Every clause on one page, under its standard. */
export function AllClauses(): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <>
      <nav aria-label={word('standards.jump')} className={styles.jump}>
        <ul>{standards.map(({id}) => <li key={id}><a href={`#${id.toLowerCase()}`}>{id} {standardWords(id, lang).title}</a></li>)}</ul>
      </nav>
      {standards.map(({id}) => (
        <section key={id} aria-labelledby={id.toLowerCase()}>
          <Heading as="h2" id={id.toLowerCase()}>{id} {standardWords(id, lang).title}</Heading>
          <p className={styles.aim}>{standardWords(id, lang).aim}</p>
          {clauses.filter((clause) => clause.standard === id).map((clause) => <Clause key={clause.id} id={clause.id} heading="h3" compact />)}
        </section>
      ))}
    </>
  );
}

/** Clauses as a short list of links with their statements, for "done when" in a procedure. */
export function ClauseList({ids}: {ids: readonly string[]}): React.ReactElement {
  const {lang} = useWords();
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const clause = clauseById(id);
        if (!clause || !isClauseId(id)) throw new Error(`There is no clause ${id}`);
        return <li key={id}><Link to={clausePath(id)} className={styles.listNumber}>{id}</Link> <LevelTag level={clause.level} /> <span>{clauseWords(id, lang).statement}</span></li>;
      })}
    </ul>
  );
}

/** The standards with their aims, as links to their pages. */
export function StandardList(): React.ReactElement {
  const {lang} = useWords();
  return <ul className={styles.standards}>{standards.map(({id, path}) => <li key={id}><Link to={path}>{id} {standardWords(id, lang).title}</Link><span>{standardWords(id, lang).aim}</span></li>)}</ul>;
}
