import {lazy, type ReactElement, Suspense, useEffect, useRef} from 'react';
import {type DocumentId, isDocumentId} from '../../documents/kinds';
import {elementCount, isPreparedId} from '../../specification';
import {isShare, nameOf, type OpenProject, useSession, useWorkspace} from '../../workspace';
import {usePageTitle} from '../pageTitle';
import {SaveState} from '../projects/SaveState';
import {StorageNotice} from '../projects/StorageNotice';
import {Overview} from './Overview';
import {progressOf} from './progress';
import {StepNav} from './StepNav';
import {stepTitle} from './stepWords';
import {useNewView} from './useNewView';
import {useReview} from './useReview';
import {addressOf, pointerOf, useHash, type View, viewOf} from './view';
import {words} from './words';
import styles from './DesignApp.module.css';

// Comes when there is something to decide.
const TabConflict = lazy(async () => ({default: (await import('../projects/TabConflict')).TabConflict}));
const ProjectStart = lazy(async () => ({default: (await import('../projects')).ProjectStart}));
const DeletedNotice = lazy(async () => ({default: (await import('../projects')).DeletedNotice}));
const ProjectSwitcher = lazy(async () => ({default: (await import('../projects')).ProjectSwitcher}));
const StepView = lazy(() => import('./StepView'));
const CheckAnswers = lazy(() => import('./CheckAnswers'));
const SampleView = lazy(() => import('../samples/SampleView'));
const OfferingView = lazy(() => import('../offerings/OfferingView'));
const RosterView = lazy(() => import('../roster/RosterView'));
const DocumentView = lazy(() => import('../documents/DocumentView'));

/** The design page: start, task list, steps, answers, samples and projects, around one document. */
export function DesignApp({base, language}: {base: string; language: string}): ReactElement {
  const {status, actions} = useWorkspace();
  const project = useSession();
  const hash = useHash();
  const [asked = '', then = ''] = hash.startsWith('example=') ? hash.slice('example='.length).split('/') : [];

  // An example asked for by a link becomes a project once; the address then names the view that the link asks for, else the task list, so that a reload makes no second one.
  useEffect(() => {
    if (status !== 'ready' || !isPreparedId(asked)) return;
    history.replaceState(null, '', addressOf(viewOf(then)));
    void actions.createExample(asked).finally(() => dispatchEvent(new HashChangeEvent('hashchange')));
  }, [status, asked, then, actions]);

  const root = useRef<HTMLDivElement>(null);
  const waits = status === 'starting' || isPreparedId(asked);
  const starts = !project || isShare(`#${hash}`) || hash === 'new';
  const place = starts ? '' : pointerOf(hash);
  useNewView(waits ? null : starts ? 'start' : viewOf(hash), place, root);
  // Whoever came for a document or an entry chooses a project first and then gets there.
  const opened = (): void => { if (!isDocumentId(hash) && hash !== 'catalogue') location.hash = addressOf('overview'); };

  return (
    <div ref={root}>
      {waits ? <p className={styles.waiting} role="status">{words.text(asked ? 'example.loading' : 'starting', language)}</p>
        : starts ? <><StorageNotice language={language} /><Suspense><DeletedNotice language={language} /></Suspense><Suspense fallback={<Waiting language={language} />}><ProjectStart language={language} onOpened={opened} /></Suspense></>
          : <ProjectView project={project} view={viewOf(hash)} place={place} base={base} language={language} />}
    </div>
  );
}

const Waiting = ({language}: {language: string}): ReactElement => <p className={styles.waiting} role="status">{words.text('starting', language)}</p>;

function ProjectView({project, view, place, base, language}: {project: OpenProject; view: View; place: string; base: string; language: string}): ReactElement {
  const {specification, result} = useReview(project.specification);
  const progress = progressOf(specification, result.findings);
  const name = nameOf({name: project.frame.name, specification: project.specification});

  // A document brings its own title along.
  usePageTitle(isDocumentId(view) ? undefined : `${isStep(view) ? stepTitle(view, language) : words.text(`title.${view}`, language)} | MiCrocVET Handbook`);

  const tools = <div className={styles.tools}><SaveState language={language} /><p><a href={addressOf('projects')}>{words.text('nav.projects', language)}</a></p></div>;
  return (
    <div className={styles.app}>
      <div className={styles.navWide}><StepNav name={name} progress={progress} view={view} language={language}>{tools}</StepNav></div>
      <details className={styles.navNarrow} key={view}>
        <summary>{words.text('nav.open', language)}: {name || words.text('untitled', language)}</summary>
        <StepNav name={name} progress={progress} view={view} language={language}>{tools}</StepNav>
      </details>
      <div className={styles.main}>
        <div className="mv-no-print">
          <StorageNotice language={language} />
          {project.conflict && <Suspense><TabConflict language={language} /></Suspense>}
        </div>
        {isDocumentId(view) ? <Suspense fallback={<Waiting language={language} />}><DocumentView key={view} id={view} specification={specification} review={result} language={language} /></Suspense> : isStep(view) ? <Suspense fallback={<Waiting language={language} />}><StepView step={view} project={project} specification={specification} review={result} language={language} base={base} place={place} /></Suspense> : (
          <>
            <h1 tabIndex={-1} className={styles.title}>{words.text(`title.${view}`, language)}</h1>
            <Suspense fallback={<Waiting language={language} />}>
              {view === 'overview' && <Overview progress={progress} count={elementCount(result.elements)} language={language} />}
              {view === 'check' && <CheckAnswers specification={specification} review={result} language={language} base={base} />}
              {view === 'sample' && <SampleView specification={specification} review={result} language={language} base={base} />}
              {view === 'catalogue' && <OfferingView specification={specification} review={result} language={language} />}
              {view === 'class' && <RosterView specification={specification} language={language} base={base} />}
              {view === 'projects' && <ProjectSwitcher language={language} onOpened={() => { location.hash = addressOf('overview'); }} />}
            </Suspense>
          </>
        )}
      </div>
    </div>
  );
}

type PlainView = 'overview' | 'check' | 'sample' | 'class' | 'catalogue' | 'projects';
const plain: readonly string[] = ['overview', 'check', 'sample', 'class', 'catalogue', 'projects'] satisfies readonly PlainView[];
const isStep = (view: View): view is Exclude<View, PlainView | DocumentId> => !plain.includes(view) && !isDocumentId(view);
