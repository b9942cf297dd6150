import {lazy, type ReactElement, Suspense} from 'react';
import {stepOfPointer, steps} from '../../specification';
import {nameOf, type OpenProject, useSession, useWorkspace} from '../../workspace';
import {StepForm} from '../form';
import {SaveState} from '../projects/SaveState';
import {StorageNotice} from '../projects/StorageNotice';
import {FindingsList} from './FindingsList';
import {stepTitle} from './stepWords';
import {useReview} from './useReview';
import {neighbours} from './view';
import {words} from './words';
import styles from './EmbeddedStep.module.css';

// Comes when there is something to decide.
const TabConflict = lazy(async () => ({default: (await import('../projects/TabConflict')).TabConflict}));
const ProjectStart = lazy(async () => ({default: (await import('../projects')).ProjectStart}));

type Step = (typeof steps)[number]['id'];

/** The form of one step inside the page that explains it; it edits the project that the design page has open. */
export function EmbeddedStep({step, base, language}: {step: string; base: string; language: string}): ReactElement | null {
  const {status} = useWorkspace();
  const project = useSession();
  const known = steps.find(({id}) => id === step)?.id;
  if (known === undefined) return null;
  if (status === 'starting') return <p role="status">{words.text('starting', language)}</p>;
  return (
    <section className={styles.embedded} aria-label={stepTitle(known, language)}>
      <StorageNotice language={language} />
      {project ? <Open project={project} step={known} base={base} language={language} /> : <Suspense><ProjectStart language={language} level={3} /></Suspense>}
    </section>
  );
}

function Open({project, step, base, language}: {project: OpenProject; step: Step; base: string; language: string}): ReactElement {
  const {result} = useReview(project.specification);
  const here = result.findings.filter(({pointer}) => stepOfPointer(pointer) === step);
  const {after} = neighbours(step);
  return (
    <>
      <header className={styles.header}>
        <p>{words.text('embedded.project', language)} <a href={`${base}design/`}>{nameOf({name: project.frame.name, specification: project.specification}) || words.text('untitled', language)}</a></p>
        <SaveState language={language} />
      </header>
      {project.conflict && <Suspense><TabConflict language={language} /></Suspense>}
      <StepForm key={`${project.frame.id} ${step}`} step={step} value={project.specification} findings={here} lang={project.specification.languages?.[0] ?? language} uiLang={language} baseUrl={base} headingLevel={3}
        onChange={(next, pointer) => project.edit(stepTitle(step, language), () => next, pointer)}
        onContinue={() => { location.assign(`${base}design/#${after ?? 'check'}`); }} />
      <FindingsList findings={here} language={language} base={base} none={words.text('findings.none', language)} />
    </>
  );
}
