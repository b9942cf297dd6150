import {lazy, type ReactElement, Suspense} from 'react';
import {nameOf, useSession, useWorkspace} from '../../workspace';
import styles from './Pack.module.css';
import {PackPanel} from './PackPanel';
import {wordsIn} from './words';

// Comes when no project is open yet.
const ProjectStart = lazy(async () => ({default: (await import('../projects')).ProjectStart}));

interface PackAppProps {readonly base: string; readonly language: string; readonly onLeave: () => void}

/** The result pack on a page of the handbook: of the project that the design page has open, or of one that is begun here. */
export function PackApp({base, language, onLeave}: PackAppProps): ReactElement {
  const say = wordsIn(language);
  const {status} = useWorkspace();
  const project = useSession();
  if (status === 'starting') return <p role="status">{say('starting')}</p>;
  return (
    <section aria-label={say('title')}>
      {project === null ? <><p>{say('none')}</p><Suspense fallback={<p role="status">{say('starting')}</p>}><ProjectStart language={language} level={3} /></Suspense></> : (
        <>
          <p>{say('project', {name: nameOf({name: project.frame.name, specification: project.specification}) || say('untitled')})}</p>
          <PackPanel key={project.frame.id} specification={project.specification} base={base} language={language} />
        </>
      )}
      <p><button type="button" className={styles.plain} onClick={onLeave}>{say('close')}</button></p>
    </section>
  );
}
