import {type DragEvent, lazy, type ReactElement, Suspense, useId, useRef, useState} from 'react';
import {type BorderNote, borderText, type Specification} from '../../specification';
import {type ImportOutcome, nameOf, readShare, type Shared, type ShareFault, useWorkspace} from '../../workspace';
import styles from './projects.module.css';
import {type Say, wordsIn} from './words';

// Comes with the first file that is no specification.
const ImportPanel = lazy(() => import('../importing/ImportPanel'));

const faultsShown = 5;

/** What stopped an import, in words. */
interface Refusal {readonly title: string; readonly lead: string; readonly problems: readonly BorderNote[]}

const refusalOfLink = (fault: ShareFault, say: Say): Refusal => ({title: say('shared.fault.title'), lead: say(`shared.${fault.code}`), problems: fault.code === 'specification' ? fault.problems : []});
const refusalOf = (outcome: ImportOutcome, say: Say): Refusal | null =>
  (outcome.kind === 'refused' ? {title: say('import.refused'), lead: '', problems: outcome.problems}
    : outcome.kind === 'unreadable-file' ? {title: say('import.refused'), lead: say('import.unreadableFile'), problems: []} : null);

/** What could not be opened and why; takes the focus, because nothing else on the page changes. */
export function RefusalNotice({refusal: {title, lead, problems}, language}: {readonly refusal: Refusal; readonly language: string}): ReactElement {
  const say = wordsIn(language);
  return (
    <section className={styles.notice} data-tone="error" tabIndex={-1} ref={(element) => element?.focus()} aria-label={title}>
      <p><strong>{title}.</strong> {lead}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, faultsShown).map((problem) => <li key={`${problem.code} ${problem.pointer}`}>{borderText(problem, language)}</li>)}
          {problems.length > faultsShown && <li>{say('import.notes.more', {count: problems.length - faultsShown})}</li>}
        </ul>
      )}
      <p>{say('import.untouched')}</p>
    </section>
  );
}

interface OpenExistingProps {
  readonly language: string;
  readonly level: 'h2' | 'h3' | 'h4';
  readonly onOpened: () => void;
  readonly onShared: (specification: Specification) => void;
}

/** Opens a file (chosen or dropped) or a pasted link. */
export function OpenExisting({language, level: Heading, onOpened, onShared}: OpenExistingProps): ReactElement {
  const {actions} = useWorkspace();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [foreign, setForeign] = useState<Blob | null>(null);
  const [over, setOver] = useState(false);
  const [link, setLink] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const linkId = useId();
  const say = wordsIn(language);

  const openFile = async (file: Blob): Promise<void> => {
    setRefusal(null);
    setForeign(null);
    const outcome = await actions.importSpecification(file);
    setRefusal(refusalOf(outcome, say));
    // What is no specification may be a credential, an entry of a catalogue or a table of courses.
    if (outcome.kind === 'refused') setForeign(file);
    if (outcome.kind === 'opened' || outcome.kind === 'already-here') onOpened();
  };
  const openLink = async (): Promise<void> => {
    setRefusal(null);
    setForeign(null);
    const shared = link.trim() === '' ? null : await readShare(link);
    if (shared?.ok) onShared(shared.specification);
    else setRefusal(shared ? refusalOfLink(shared.fault, say) : {title: say('shared.fault.title'), lead: say('start.link.empty'), problems: []});
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...more] = event.dataTransfer.files;
    if (file && more.length === 0) void openFile(file);
    else if (file) setRefusal({title: say('import.refused'), lead: say('import.one'), problems: []});
  };
  return (
    <section className={styles.card} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop} data-over={over}>
      <Heading>{say('start.file')}</Heading>
      <div className={styles.drop}>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => chooser.current?.click()}>{say('start.file.choose')}</button>
        <p>{say('start.file.drop')} <button type="button" className={styles.small} onClick={() => { void import('../importing/template').then(({saveCoursesTemplate}) => saveCoursesTemplate()); }}>{say('start.file.template')}</button></p>
        <input ref={chooser} type="file" accept=".json,.jsonld,.jwt,.txt,.csv,.tsv,.html,.htm,.docx,.xlsx,application/json,text/csv" hidden onChange={({currentTarget}) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // So that choosing the same file again, mended meanwhile, is noticed.
          currentTarget.value = '';
        }} />
      </div>
      <form noValidate className={styles.line} onSubmit={(event) => { event.preventDefault(); void openLink(); }}>
        <label htmlFor={linkId} className={styles.label}>{say('start.link')}</label>
        <span id={`${linkId}-hint`} className={styles.hint}>{say('start.link.hint')}</span>
        <span className={styles.pair}>
          <input id={linkId} className={styles.input} inputMode="url" autoComplete="off" spellCheck={false} value={link} aria-describedby={`${linkId}-hint`} onChange={({currentTarget}) => setLink(currentTarget.value)} />
          <button type="submit" className="mv-button mv-button--quiet">{say('start.link.do')}</button>
        </span>
      </form>
      {refusal && (foreign ? (
        <Suspense fallback={<p role="status">{say('start.file.reading')}</p>}>
          <ImportPanel file={foreign} language={language} level={Heading} onOpened={onOpened} onLeave={() => { setForeign(null); setRefusal(null); }}
            refused={(reason) => <RefusalNotice refusal={reason === undefined ? refusal : {...refusal, lead: reason, problems: []}} language={language} />} />
        </Suspense>
      ) : <RefusalNotice refusal={refusal} language={language} />)}
    </section>
  );
}

interface SharedPanelProps {
  readonly shared: Shared;
  readonly language: string;
  readonly level: 'h2' | 'h3' | 'h4';
  readonly onOpened: () => void;
  readonly onLeave: () => void;
}

/** What came in a shared link: asks before it becomes a project. */
export function SharedPanel({shared, language, level: Heading, onOpened, onLeave}: SharedPanelProps): ReactElement {
  const {actions} = useWorkspace();
  const say = wordsIn(language);
  if (!shared.ok) {
    return <div className={styles.shared}><RefusalNotice refusal={refusalOfLink(shared.fault, say)} language={language} /><p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={onLeave}>{say('close')}</button></p></div>;
  }
  const {specification} = shared;
  const open = async (): Promise<void> => {
    const {kind} = await actions.importSpecification(specification);
    if (kind === 'opened' || kind === 'already-here') onOpened();
  };
  return (
    <section className={styles.notice} data-tone="advice">
      <Heading tabIndex={-1} ref={(element: HTMLHeadingElement | null) => element?.focus()}>{say('shared.title')}</Heading>
      <p>{say('shared.what', {name: nameOf({name: '', specification}) || say('untitled')})}</p>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => { void open(); }}>{say('shared.open')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={onLeave}>{say('shared.leave')}</button>
      </p>
    </section>
  );
}
