import React from 'react';
import Link from '@docusaurus/Link';
import {procedureById, procedures, procedureWords, type Role, roleName} from '../../standards';
import {useWords} from '../words';
import styles from './Procedures.module.css';

const useRoles = (): ((roles: readonly Role[]) => string) => {
  const {lang} = useWords();
  return (roles) => roles.map((role) => roleName(role, lang)).join(', ');
};

const useTime = (): ((minutes: number) => string) => {
  const {word} = useWords();
  return (minutes) => {
    if (minutes < 60) return word('procedure.minutes', {minutes});
    return minutes === 60 ? word('procedure.hour') : word('procedure.hours', {hours: minutes / 60});
  };
};

/** Goal, people and time of one procedure. */
export function ProcedureFacts({id}: {id: string}): React.ReactElement {
  const {lang, word} = useWords();
  const roles = useRoles();
  const time = useTime();
  const procedure = procedureById(id);
  if (!procedure) throw new Error(`There is no procedure ${id}`);
  return (
    <dl className={styles.facts}>
      <dt>{word('procedure.goal')}</dt><dd>{procedureWords(procedure.id, lang).goal}</dd>
      <dt>{word('procedure.who')}</dt><dd>{roles(procedure.readers)}</dd>
      <dt>{word('procedure.time')}</dt><dd>{time(procedure.minutes)}</dd>
    </dl>
  );
}

/** All procedures in their order, with goal, people and time. */
export function ProcedureList(): React.ReactElement {
  const {lang} = useWords();
  const roles = useRoles();
  const time = useTime();
  return (
    <ol className={styles.list}>
      {procedures.map(({id, path, minutes, readers}) => {
        const {title, goal} = procedureWords(id, lang);
        return (
          <li key={id}>
            <span className={styles.number}>{id}</span> <Link to={path}>{title}</Link>
            <span className={styles.goal}>{goal}</span>
            <span className={styles.time}>{roles(readers)}; {time(minutes)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The procedures as a thread with the page being read marked on it; nothing on any other page. `page` is the address below the base path. */
export function StepsPath({page}: {page: string}): React.ReactElement | null {
  const {lang, word} = useWords();
  if (!procedures.some(({path}) => path === page)) return null;
  return (
    <nav className={styles.path} aria-label={word('steps.path')}>
      <ol>
        {procedures.map(({id, path}) => (
          <li key={id}><Link to={path} aria-current={path === page ? 'page' : undefined} title={procedureWords(id, lang).title}><span aria-hidden="true">{id}</span><span className="visually-hidden">{id} {procedureWords(id, lang).title}</span></Link></li>
        ))}
      </ol>
    </nav>
  );
}
