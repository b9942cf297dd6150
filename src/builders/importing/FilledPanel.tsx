import {type ReactElement, useEffect, useId, useMemo, useRef, useState} from 'react';
import {templateCard} from '../../documents/templates';
import {type Change, changeName, changeValues, compareFilled, type FilledForm, type Unread, unreadName, unreadText, withChanges} from '../../importing';
import {blankSpecification, newId, type Specification} from '../../specification';
import {questionsEdition} from '../../specification/questions';
import {nameOf, useSession, useWorkspace} from '../../workspace';
import {offer, safeName} from '../design/files';
import styles from './FilledPanel.module.css';
import panel from './ImportPanel.module.css';
import {type Say, wordsIn} from './words';

interface FilledPanelProps {
  readonly form: FilledForm;
  /** Name of the file. */
  readonly name: string;
  readonly language: string;
  readonly level: 'h2' | 'h3' | 'h4';
  readonly onOpened: () => void;
  readonly onLeave: () => void;
}

/** Where the answers go: a project of the reader, or a new one (no key). */
interface Target {readonly key: string; readonly specification: Specification}
const newTarget = (): Target => ({key: '', specification: blankSpecification(newId())});

/** A template that came back filled in: answer by answer what the project says now and what the file says; the reader takes all or single ones, and can undo it. */
export default function FilledPanel({form, name, language, level: Heading, onOpened, onLeave}: FilledPanelProps): ReactElement {
  const say = wordsIn(language);
  const id = useId();
  const {projects, actions} = useWorkspace();
  const session = useSession();
  const [target, setTarget] = useState<Target>(() => (session === null ? newTarget() : {key: session.frame.id, specification: session.specification}));
  const {changes, unread, same} = useMemo(() => compareFilled(form, target.specification), [form, target]);
  const [ticked, setTicked] = useState<ReadonlySet<Change>>(new Set());
  useEffect(() => { setTicked(new Set(changes.filter(({before}) => before === undefined))); }, [changes]);
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'none' | 'gone'>('idle');
  const [taken, setTaken] = useState<{count: number; project: string; isNew: boolean; unread: readonly Unread[]} | null>(null);
  const [news, setNews] = useState('');
  const title = form.template === undefined ? say('filled.form') : templateCard(form.template, language).title;
  const notes = [
    form.edition !== undefined && form.edition !== questionsEdition ? say('filled.edition') : '',
    form.project !== undefined && target.key !== '' && form.project !== target.specification.id ? say('filled.other') : '',
  ].filter(Boolean);

  const choose = async (key: string): Promise<void> => {
    setState('idle');
    if (key === '') return setTarget(newTarget());
    const content = await actions.contentOf(key);
    if (content === null) return setState('gone');
    setTarget({key, specification: content.specification});
  };
  const take = async (): Promise<void> => {
    const wanted = changes.filter((change) => ticked.has(change));
    if (wanted.length === 0) return setState('none');
    setState('busy');
    if (target.key === '') {
      const {kind} = await actions.importSpecification(withChanges(target.specification, wanted));
      if (kind !== 'opened') return setState('failed');
    } else {
      const opened = actions.getState().session?.getState().frame.id === target.key ? 'opened' : await actions.open(target.key);
      const open = actions.getState().session;
      if (opened !== 'opened' || open === null) return setState('failed');
      // What was typed in meanwhile stays: the changes go into the project as it is now.
      open.edit(say('filled.step', {file: name || title}), (specification) => withChanges(specification, wanted));
    }
    const open = actions.getState().session?.getState();
    setTaken({count: wanted.length, project: open ? nameOf({name: open.frame.name, specification: open.specification}) || say('untitled') : '', isNew: target.key === '', unread});
  };
  const save = (): void => {
    const file = `${safeName(name.replace(/\.[^.]*$/, '') || title)}.import.txt`;
    offer(file, 'text/plain', reportText(title, {changes, unread}, target.specification, language, say));
    setNews(say('saved', {file}));
  };
  const toggle = (change: Change): void => {
    setState('idle');
    const next = new Set(ticked);
    if (!next.delete(change)) next.add(change);
    setTicked(next);
  };
  if (taken !== null) return <Taken taken={taken} rest={taken.unread} language={language} onSave={save} say={say} onUndo={taken.isNew ? undefined : () => { actions.getState().session?.undo(); }} onGoOn={onOpened} />;
  return (
    <section className={panel.panel}>
      <Heading tabIndex={-1} ref={(element: HTMLHeadingElement | null) => { if (element && !element.dataset.seen) { element.dataset.seen = 'true'; element.focus(); } }}>{say('filled.title', {template: title})}</Heading>
      <p>{say('filled.what', {file: name || say('whole')})}</p>
      <p className={styles.into}>
        <label htmlFor={`${id}-into`}>{say('filled.into')}</label>
        <small id={`${id}-hint`}>{say('filled.into.hint')}</small>
        <select id={`${id}-into`} value={target.key} aria-describedby={`${id}-hint`} onChange={({currentTarget}) => void choose(currentTarget.value)}>
          {projects.map(({id: key, name: own}) => <option key={key} value={key}>{own || say('untitled')}</option>)}
          <option value="">{say('filled.into.new')}</option>
        </select>
      </p>
      {notes.map((note) => <p key={note} className={styles.note}>{note}</p>)}
      <p role="status">{changes.length + unread.length === 0 ? say('filled.none') : say('filled.count', {changes: changes.length, same, unread: unread.length})}</p>
      {changes.length > 0 && (
        <fieldset className={styles.changes} aria-describedby={`${id}-changes`}>
          <legend>{say('filled.changes')}</legend>
          <p className={panel.hint} id={`${id}-changes`}>{say('filled.changes.hint')}</p>
          <p className={styles.tick}>
            <button type="button" className="mv-button mv-button--quiet" onClick={() => { setState('idle'); setTicked(new Set(changes)); }}>{say('filled.all')}</button>
            <button type="button" className="mv-button mv-button--quiet" onClick={() => { setState('idle'); setTicked(new Set()); }}>{say('untick')}</button>
          </p>
          <ul>
            {changes.map((change, index) => <Difference key={`${change.pointer} ${index}`} id={`${id}-${index}`} change={change} isTicked={ticked.has(change)} onToggle={() => toggle(change)} specification={target.specification} language={language} say={say} />)}
          </ul>
        </fieldset>
      )}
      <NotTaken unread={unread} language={language} say={say} />
      <p className={panel.actions}>
        <button type="button" className="mv-button" disabled={state === 'busy'} onClick={() => void take()}>{ticked.size === 0 ? say('filled.takeAny') : say('filled.take', {count: ticked.size})}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={save}>{say('report')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={onLeave}>{say('leave')}</button>
      </p>
      <p role="status" className={panel.hint}>{state === 'busy' ? say('filled.taking') : news}</p>
      <p role="alert" className={panel.fault}>{state === 'failed' ? say('failed') : state === 'gone' ? say('filled.gone') : state === 'none' ? say('filled.takeNone') : ''}</p>
    </section>
  );
}

interface DifferenceProps {readonly id: string; readonly change: Change; readonly isTicked: boolean; readonly onToggle: () => void; readonly specification: Specification; readonly language: string; readonly say: Say}

/** One answer to take or to leave: now, and in the file. */
function Difference({id, change, isTicked, onToggle, specification, language, say}: DifferenceProps): ReactElement {
  const {before, after} = changeValues(change, specification, language);
  return (
    <li>
      <input type="checkbox" id={id} checked={isTicked} onChange={onToggle} aria-describedby={`${id}-values`} />
      <label htmlFor={id}>{changeName(change, specification, language)}</label>
      <dl id={`${id}-values`}>
        <dt>{say('filled.now')}</dt><dd>{before === '' ? <em>{say('filled.empty')}</em> : before}</dd>
        <dt>{say('filled.file')}</dt><dd>{after}</dd>
      </dl>
      <small>{change.guessed && `${say('filled.guessed')} `}{say('filled.where', {where: change.where})}</small>
    </li>
  );
}

/** What stays in the file, with what to do about each; it stands before and after the answers are taken. */
function NotTaken({unread, language, say}: {readonly unread: readonly Unread[]; readonly language: string; readonly say: Say}): ReactElement | null {
  if (unread.length === 0) return null;
  return (
    <details open>
      <summary>{say('filled.unread', {count: unread.length})}</summary>
      <ul className={styles.unread}>
        {unread.map((each, index) => (
          <li key={index}><strong>{unreadName(each, language)}</strong> <span>{unreadText(each, language)}</span> <small>{say('filled.found', {found: each.found})} · {say('filled.where', {where: each.where})}</small></li>
        ))}
      </ul>
    </details>
  );
}

/** What was taken; the keyboard goes on here, because the pressed button is gone. */
function Taken({taken, rest, language, onSave, say, onUndo, onGoOn}: {readonly taken: {count: number; project: string}; readonly rest: readonly Unread[]; readonly language: string; readonly onSave: () => void; readonly say: Say; readonly onUndo: (() => void) | undefined; readonly onGoOn: () => void}): ReactElement {
  const [undone, setUndone] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => { place.current?.focus(); }, [undone]);
  return (
    <section className={panel.panel}>
      <p ref={place} tabIndex={-1} role="status">{undone ? say('filled.undone') : say('filled.taken', {count: taken.count, project: taken.project})}</p>
      <NotTaken unread={rest} language={language} say={say} />
      <p className={panel.actions}>
        {rest.length > 0 && <button type="button" className="mv-button mv-button--quiet" onClick={onSave}>{say('report')}</button>}
        <button type="button" className="mv-button" onClick={onGoOn}>{say('goOn')}</button>
        {onUndo && !undone && <button type="button" className="mv-button mv-button--quiet" onClick={() => { onUndo(); setUndone(true); }}>{say('filled.undo')}</button>}
      </p>
    </section>
  );
}

/** The comparison as text, to keep beside the file. */
function reportText(title: string, {changes, unread}: {changes: readonly Change[]; unread: readonly Unread[]}, specification: Specification, language: string, say: Say): string {
  return [
    title, '', `${say('filled.changes')} (${changes.length})`,
    ...changes.flatMap((change) => {
      const {before, after} = changeValues(change, specification, language);
      return [`- ${changeName(change, specification, language)} (${change.where})`, `  ${say('filled.now')}: ${before || say('filled.empty')}`, `  ${say('filled.file')}: ${after}`];
    }),
    '', say('filled.unread', {count: unread.length}),
    ...unread.map((each) => `- ${unreadName(each, language)} (${each.where}): ${each.found}. ${unreadText(each, language)}`), '',
  ].join('\n');
}
