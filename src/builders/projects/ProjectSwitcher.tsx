import {type ReactElement, useRef, useState} from 'react';
import {borderText} from '../../specification';
import {type Project, type ProjectSummary, useSession, useWorkspace} from '../../workspace';
import {Bin} from './Bin';
import {ClearData} from './ClearData';
import {tellDeleted} from './deleted';
import {dateAndTime} from './moments';
import {ProjectStart} from './ProjectStart';
import styles from './projects.module.css';
import {RenameDialog} from './RenameDialog';
import {saveFile} from './saveFile';
import {ShareDialog} from './ShareDialog';
import {wordsIn} from './words';

interface ProjectSwitcherProps {
  readonly language: string;
  /** A project was opened. */
  readonly onOpened?: () => void;
}

/** What was done last, told below the list; `undo` where it can be taken back. */
interface News {readonly text: string; readonly undo?: () => void; readonly details?: readonly string[]}

/** All projects: open, rename, duplicate, download, share, delete with undo; the bin; ways to start another; clearing all data. */
export function ProjectSwitcher({language, onOpened}: ProjectSwitcherProps): ReactElement {
  const {projects, storage, actions} = useWorkspace();
  const openId = useSession()?.frame.id;
  const [news, setNews] = useState<News | null>(null);
  const [renaming, setRenaming] = useState<ProjectSummary | null>(null);
  const [sharing, setSharing] = useState<Project | null>(null);
  const newsPlace = useRef<HTMLDivElement>(null);
  const say = wordsIn(language);
  const shownName = ({name}: ProjectSummary): string => name || say('untitled');
  const failed = (): void => setNews({text: say('list.conflict')});

  const open = async (id: string): Promise<void> => {
    const result = await actions.open(id);
    if (result === 'opened') onOpened?.();
    else setNews({text: say(`list.${result}`)});
  };
  const duplicate = async (project: ProjectSummary): Promise<void> => {
    const name = say('copyOf', {name: shownName(project)});
    if (await actions.duplicate(project.id, name)) setNews({text: say('list.duplicated', {name})});
    else failed();
  };
  const download = async ({id}: ProjectSummary): Promise<void> => {
    const file = await saveFile(actions, id);
    if (!file) return failed();
    setNews({text: say(file.faults.length > 0 ? 'list.downloadedWithFaults' : 'list.downloaded', {file: file.name}), details: file.faults.map((fault) => borderText(fault, language))});
  };
  const share = async ({id}: ProjectSummary): Promise<void> => setSharing(await actions.contentOf(id));
  const restore = async (project: ProjectSummary): Promise<void> => {
    if (await actions.restore(project.id)) setNews({text: say('bin.restored', {name: shownName(project)})});
    else failed();
  };
  const remove = async (project: ProjectSummary): Promise<void> => {
    const wasOpen = project.id === openId;
    if (!(await actions.remove(project.id))) return failed();
    // With the open project this page goes too; the next one tells it.
    if (wasOpen) return tellDeleted({id: project.id, name: shownName(project)});
    setNews({text: say('bin.moved', {name: shownName(project)}), undo: () => { void restore(project); }});
    // The row with the pressed button is gone; undo is the next thing one may want.
    newsPlace.current?.focus();
  };

  const row = (project: ProjectSummary): ReactElement => {
    const name = shownName(project);
    const action = (code: 'rename' | 'duplicate' | 'download' | 'share' | 'delete', run: () => void): ReactElement => (
      <li><button type="button" className={styles.small} onClick={run}>{say(`list.${code}`)}<span className={styles.hidden}>{say('list.what', {name})}</span></button></li>
    );
    return (
      <li key={project.id} data-open={project.id === openId}>
        <div className={styles.rowHead}>
          <button type="button" className={styles.rowName} onClick={() => { void open(project.id); }}>{name}</button>
          {project.id === openId && <span className={styles.tag}>{say('list.now')}</span>}
          <p>{say('list.changed', {when: dateAndTime(project.updatedAt, language)})}</p>
        </div>
        <ul className={styles.rowActions} aria-label={say('list.actions', {name})}>
          {action('rename', () => setRenaming(project))}
          {action('duplicate', () => { void duplicate(project); })}
          {action('download', () => { void download(project); })}
          {action('share', () => { void share(project); })}
          {action('delete', () => { void remove(project); })}
        </ul>
      </li>
    );
  };
  return (
    <div className={styles.switcher}>
      <section>
        <h2>{say('list.title')}</h2>
        {projects.length === 0 ? <p>{say('list.none')}</p> : <ul className={styles.list}>{projects.map(row)}</ul>}
        <div role="status" tabIndex={-1} ref={newsPlace} className={styles.news}>
          {news && <>
            <p>{news.text} {news.undo && <button type="button" className={styles.small} onClick={news.undo}>{say('undo')}</button>}</p>
            {news.details && news.details.length > 0 && <ul>{news.details.map((detail) => <li key={detail}>{detail}</li>)}</ul>}
          </>}
        </div>
        {storage.kind === 'durable' && projects.length > 0 && <Lasting lasting={storage.lasting} onAsk={actions.askToLast} language={language} />}
      </section>
      <Bin language={language} onNews={(text) => setNews({text})} onFailed={failed} />
      <ProjectStart language={language} level={2} again onOpened={onOpened} />
      <ClearData language={language} />
      {renaming && <RenameDialog project={renaming} language={language} onClose={() => setRenaming(null)} />}
      {sharing && <ShareDialog project={sharing} language={language} onClose={() => setSharing(null)} />}
    </div>
  );
}

function Lasting({lasting, onAsk, language}: {readonly lasting: boolean | null; readonly onAsk: () => Promise<void>; readonly language: string}): ReactElement | null {
  const [asked, setAsked] = useState(false);
  const say = wordsIn(language);
  if (lasting === null) return <p className={styles.soft}>{say('storage.refusedLasting')}</p>;
  if (lasting) return <p className={styles.soft}>{say('storage.lasting')}</p>;
  return (
    <p className={styles.soft}>
      {say(asked ? 'storage.refusedLasting' : 'storage.mayClear')}{' '}
      {!asked && <button type="button" className={styles.small} onClick={() => { void onAsk().then(() => setAsked(true)); }}>{say('storage.ask')}</button>}
    </p>
  );
}
