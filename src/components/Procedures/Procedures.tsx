import React from 'react';
import Link from '@docusaurus/Link';
import {procedureById, procedures, procedureWords, type Role} from '../../standards';
import {useWords} from '../words';
import styles from './Procedures.module.css';

const useRoles = (): ((roles: readonly Role[]) => string) => {
  const {word} = useWords();
  return (roles) => roles.map((role) => word(`role.${role}`)).join(', ');
};

/** Goal, people and time of one procedure. */
export function ProcedureFacts({id}: {id: string}): React.ReactElement {
  const {lang, word} = useWords();
  const roles = useRoles();
  const procedure = procedureById(id);
  if (!procedure) throw new Error(`There is no procedure ${id}`);
  return (
    <dl className={styles.facts}>
      <dt>{word('procedure.goal')}</dt><dd>{procedureWords(procedure.id, lang).goal}</dd>
      <dt>{word('procedure.who')}</dt><dd>{roles(procedure.readers)}</dd>
      <dt>{word('procedure.time')}</dt><dd>{word('procedure.minutes', {minutes: procedure.minutes})}</dd>
    </dl>
  );
}

/** All procedures in their order, with goal, people and time. */
export function ProcedureList(): React.ReactElement {
  const {lang, word} = useWords();
  const roles = useRoles();
  return (
    <ol className={styles.list}>
      {procedures.map(({id, path, minutes, readers}) => {
        const {title, goal} = procedureWords(id, lang);
        return (
          <li key={id}>
            <span className={styles.number}>{id}</span> <Link to={path}>{title}</Link>
            <span className={styles.goal}>{goal}</span>
            <span className={styles.time}>{roles(readers)}; {word('procedure.minutes', {minutes})}</span>
          </li>
        );
      })}
    </ol>
  );
}
