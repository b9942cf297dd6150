import {type ReactElement, useId, useMemo, useState} from 'react';
import {languageName} from '../../language';
import {type ExampleId, exampleIds, type Specification} from '../../specification';
import {type Shared, useWorkspace} from '../../workspace';
import {ImportConflict} from './ImportConflict';
import {OpenExisting, SharedPanel} from './OpenExisting';
import styles from './projects.module.css';
import {forgetSharedLink, useSharedLink} from './useSharedLink';
import {wordsIn} from './words';

interface ProjectStartProps {
  readonly language: string;
  /** Level of the heading; 1 where this is the page. */
  readonly level?: 1 | 2 | 3;
  /** Stands below the list of projects: another heading, and no way back to them. */
  readonly again?: boolean;
  /** A project was opened. */
  readonly onOpened?: () => void;
}

const headings = {1: ['h1', 'h2', 'h3'], 2: ['h2', 'h3', 'h4'], 3: ['h3', 'h4', 'h4']} as const;
const recentShown = 4;
// Where partners of a European project write; the form offers every language.
const offered = ['bg', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fi', 'fr', 'ga', 'gl', 'hr', 'hu', 'is', 'it', 'lt', 'lv', 'mk', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'uk'];

/** Ways into a project: go on with one, start blank, from a worked example, from a file or a shared link (which may stand in the address). */
export function ProjectStart({language, level = 1, again = false, onOpened}: ProjectStartProps): ReactElement {
  const {projects, actions} = useWorkspace();
  const inAddress = useSharedLink();
  const [pasted, setPasted] = useState<Specification | null>(null);
  const [title, setTitle] = useState('');
  const [writes, setWrites] = useState(language);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const titleId = useId();
  const say = wordsIn(language);
  const languages = useMemo(() => [...new Set([...offered, language])].map((code) => ({code, name: languageName(code, language)})).sort((a, b) => a.name.localeCompare(b.name, language)), [language]);
  const [Title, Heading, CardHeading] = headings[level];

  const opened = (): void => {
    setPasted(null);
    forgetSharedLink();
    onOpened?.();
  };
  const begin = (task: () => Promise<unknown>) => (): void => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    void task().then(opened, () => setFailed(true)).finally(() => setBusy(false));
  };
  const example = (id: ExampleId): ReactElement => (
    <li key={id} data-practise={id === 'bad'}>
      <CardHeading><button type="button" aria-disabled={busy} onClick={begin(() => actions.createExample(id))}>{say(`example.${id}`)}</button></CardHeading>
      <p>{say(`example.${id}.what`)}</p>
    </li>
  );
  const shared: Shared | null | undefined = pasted ? {ok: true, specification: pasted, notes: []} : inAddress;
  const leave = (): void => {
    setPasted(null);
    forgetSharedLink();
  };

  return (
    <div className={styles.start}>
      <Title {...(level === 1 ? {tabIndex: -1} : {})}>{say(again ? 'list.new' : 'start.title')}</Title>
      {!again && <p className={styles.lead}>{say('start.keep')}</p>}
      {shared === undefined && <p role="status">{say('shared.reading')}</p>}
      {shared && <SharedPanel shared={shared} language={language} level={Heading} onOpened={opened} onLeave={leave} />}
      {!again && projects.length > 0 && (
        <section className={styles.recent}>
          <Heading>{say('start.goOn')}</Heading>
          <ul>
            {projects.slice(0, recentShown).map(({id, name}) => <li key={id}><button type="button" onClick={begin(() => actions.open(id))}>{name || say('untitled')}</button></li>)}
          </ul>
        </section>
      )}
      <div className={styles.ways}>
        <section className={styles.card} data-main>
          <Heading>{say('start.blank')}</Heading>
          <form noValidate className={styles.line} onSubmit={(event) => { event.preventDefault(); begin(() => actions.createBlank(title, writes))(); }}>
            <label htmlFor={titleId} className={styles.label}>{say('start.blank.name')}</label>
            <span id={`${titleId}-hint`} className={styles.hint}>{say('start.blank.hint')}</span>
            <input id={titleId} className={styles.input} lang={writes} autoComplete="off" maxLength={300} value={title} aria-describedby={`${titleId}-hint`} onChange={({currentTarget}) => setTitle(currentTarget.value)} />
            <label htmlFor={`${titleId}-language`} className={styles.label}>{say('start.blank.language')}</label>
            <select id={`${titleId}-language`} className={styles.choose} value={writes} onChange={({currentTarget}) => setWrites(currentTarget.value)}>
              {languages.map(({code, name}) => <option key={code} value={code}>{name}</option>)}
            </select>
            <button type="submit" className="mv-button">{say('start.blank.do')}</button>
          </form>
        </section>
        <OpenExisting language={language} level={Heading} onOpened={opened} onShared={setPasted} />
      </div>
      <section>
        <Heading>{say('start.example')}</Heading>
        <p className={styles.soft}>{say('start.example.lead')}</p>
        <ul className={styles.examples}>{exampleIds.filter((id) => id !== 'bad').map(example)}</ul>
        <Heading>{say('start.practise')}</Heading>
        <ul className={styles.examples}>{example('bad')}</ul>
        <p role="alert" className={styles.fault}>{failed && say('start.example.failed')}</p>
      </section>
      <ImportConflict language={language} onOpened={opened} />
    </div>
  );
}
