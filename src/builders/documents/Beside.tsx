import {type ReactElement, useId, useRef, useState} from 'react';
import {defaultLimits, parseSpecification, type Specification} from '../../specification';
import {nameOf, useSession, useWorkspace} from '../../workspace';
import styles from './DocumentView.module.css';
import {type Say, wordsIn} from './words';

interface BesideProps {specification: Specification; language: string; onChange: (others: readonly Specification[]) => void}

/** Something that can lie beside the open project: another project, or a file that was opened for this page. */
interface Source {key: string; name: string; load(): Promise<Specification | null>}
interface Opened {key: string; file: string; specification: Specification}
/** What was done last, or went wrong. */
interface News {tone: 'done' | 'error'; text: string}

const nameIn = (specification: Specification, say: Say): string => nameOf({name: '', specification}) || say('untitled');

/** The other projects and the opened files, with what opens one more. */
function useSources(say: Say): {sources: readonly Source[]; open(file: File): Promise<Opened | null>; news: News | null; tell(news: News | null): void} {
  const {projects, actions} = useWorkspace();
  const openId = useSession()?.frame.id;
  const [files, setFiles] = useState<readonly Opened[]>([]);
  const [news, tell] = useState<News | null>(null);
  const open = async (file: File): Promise<Opened | null> => {
    const parsed = file.size > defaultLimits.bytes ? null : parseSpecification(new Uint8Array(await file.arrayBuffer()));
    if (!parsed?.ok) {
      tell({tone: 'error', text: say('file.refused', {file: file.name})});
      return null;
    }
    const opened = {key: `file-${files.length}`, file: file.name, specification: parsed.value};
    setFiles([...files, opened]);
    tell({tone: 'done', text: say('file.added', {file: file.name})});
    return opened;
  };
  return {
    sources: [
      ...projects.filter(({id}) => id !== openId).map(({id, name}): Source => ({key: id, name: name || say('untitled'), load: async () => (await actions.contentOf(id))?.specification ?? null})),
      ...files.map(({key, file, specification}): Source => ({key, name: say('file.named', {name: nameIn(specification, say), file}), load: () => Promise.resolve(specification)})),
    ],
    open, news, tell,
  };
}

interface FrameProps {title: string; hint: string; /** Nothing is there yet that could lie beside. */ empty: boolean; say: Say; news: News | null; onFile: (file: File) => void; children: ReactElement}

/** What both choices share: a group with its name, and the way to open a file. */
function Frame({title, hint, empty, say, news, onFile, children}: FrameProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <fieldset className={styles.beside} aria-describedby={hintId}>
      <legend>{title}</legend>
      <p id={hintId} className={styles.hint}>{hint}</p>
      {children}
      {empty && <p className={styles.hint}>{say('noOthers')}</p>}
      <button type="button" className="mv-button mv-button--quiet" aria-describedby={`${hintId}-file`} onClick={() => chooser.current?.click()}>{say('file')}</button>
      <p id={`${hintId}-file`} className={styles.hint}>{say('file.hint')}</p>
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={({currentTarget}) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        // So that choosing the same file again, mended meanwhile, is noticed.
        currentTarget.value = '';
      }} />
      <p className={styles.news} data-tone={news?.tone} role="status">{news?.text}</p>
    </fieldset>
  );
}

/** One other version to compare with, or none. */
export function BesideOne({language, onChange}: BesideProps): ReactElement {
  const say = wordsIn(language);
  const {sources, open, news, tell} = useSources(say);
  const [chosen, setChosen] = useState('');
  const name = useId();
  const choose = async (key: string): Promise<void> => {
    setChosen(key);
    const source = sources.find((each) => each.key === key);
    const content = await source?.load().catch(() => null);
    if (source && !content) tell({tone: 'error', text: say('gone')});
    onChange(content ? [content] : []);
  };
  const add = async (file: File): Promise<void> => {
    const opened = await open(file);
    if (!opened) return;
    setChosen(opened.key);
    onChange([opened.specification]);
  };
  return (
    <Frame title={say('one.title')} hint={say('one.hint')} empty={sources.length === 0} say={say} news={news} onFile={(file) => void add(file)}>
      <ul className={styles.choices}>
        {[{key: '', name: say('one.none')}, ...sources].map((source) => (
          <li key={source.key}>
            <input type="radio" id={`${name}-${source.key}`} name={name} checked={chosen === source.key} onChange={() => void choose(source.key)} />
            <label htmlFor={`${name}-${source.key}`}>{source.name}</label>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** Any number of others, in the order in which they were chosen. */
export function BesideMany({specification, language, onChange}: BesideProps): ReactElement {
  const say = wordsIn(language);
  const {sources, open, news, tell} = useSources(say);
  const [chosen, setChosen] = useState<readonly {key: string; specification: Specification}[]>([]);
  const name = useId();
  const settle = (next: typeof chosen): void => {
    setChosen(next);
    onChange(next.map((each) => each.specification));
  };
  const toggle = async ({key, load}: Source): Promise<void> => {
    if (chosen.some((each) => each.key === key)) return settle(chosen.filter((each) => each.key !== key));
    const content = await load().catch(() => null);
    if (content) settle([...chosen, {key, specification: content}]);
    else tell({tone: 'error', text: say('gone')});
  };
  const add = async (file: File): Promise<void> => {
    const opened = await open(file);
    if (opened) settle([...chosen, opened]);
  };
  return (
    <Frame title={say('many.title')} hint={say('many.hint')} empty={sources.length === 0} say={say} news={news} onFile={(file) => void add(file)}>
      <ul className={styles.choices}>
        <li><input type="checkbox" id={`${name}-open`} checked disabled /><label htmlFor={`${name}-open`}>{say('many.open', {name: nameIn(specification, say)})}</label></li>
        {sources.map((source) => (
          <li key={source.key}>
            <input type="checkbox" id={`${name}-${source.key}`} checked={chosen.some(({key}) => key === source.key)} onChange={() => void toggle(source)} />
            <label htmlFor={`${name}-${source.key}`}>{source.name}</label>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
