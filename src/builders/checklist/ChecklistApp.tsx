import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {type ClauseState} from '../../specification';
import {type CheckKind, type Clause, type ClauseId, clausePath, clauses, clauseWords, type Role, roleName, roles, standards, standardWords, type StepId, steps, stepWords} from '../../standards';
import {keptIn, readBookmark, useRecords, type WorkRecord} from '../../workspace';
import {offer, safeName} from '../design/files';
import {freeName, recordText} from '../records/file';
import {DeletedNotice, OpenFile, RecordsNotice} from '../records/parts';
import {checklistCsv} from './table';
import {bindingOf, bindings, everything, type Filter, filtered, longestNote, readTicks, type Tick, type Ticks, withTick} from './ticks';
import {type Say, wordsIn} from './words';
import styles from './Checklist.module.css';

type List = WorkRecord<Ticks>;

const checks: readonly CheckKind[] = ['automatic', 'document', 'judgement'];

/** The state of clauses in the project that the reader left, as the workspace noted it; null where there is none. */
function ownStates(): {name: string; of: (id: string) => ClauseState} | null {
  const bookmark = readBookmark(keptIn(() => localStorage));
  if (!bookmark?.met || bookmark.met.length + (bookmark.notYet?.length ?? 0) === 0) return null;
  const [met, notYet] = [new Set<string>(bookmark.met), new Set<string>(bookmark.notYet)];
  return {name: bookmark.name, of: (id) => (met.has(id) ? 'met' : notYet.has(id) ? 'not-yet' : 'cannot-tell')};
}

/** All clauses to filter, tick off and note evidence for; several lists, kept in this browser. */
export function ChecklistApp({base, language, onLeave}: {readonly base: string; readonly language: string; readonly onLeave: () => void}): ReactElement {
  const {status, durable, problem, records, actions} = useRecords('checklist', readTicks);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>(everything);
  const [deleted, setDeleted] = useState<List | null>(null);
  const [own] = useState(ownStates);
  const heading = useRef<HTMLHeadingElement>(null);
  const say = wordsIn(language);
  useEffect(() => { if (status === 'ready') heading.current?.focus(); }, [status]);

  const byAge = [...records].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const list = byAge.find(({id}) => id === currentId) ?? records[0];
  const nameNew = (): string => freeName(say('name.default', {date: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long'}).format(new Date())}), records);
  const create = (content: Ticks = {}): List => {
    const record = actions.create(nameNew(), content);
    setCurrentId(record.id);
    setDeleted(null);
    return record;
  };
  const ticks = list?.content ?? {};
  const tick = (id: ClauseId, change: Tick): void => {
    if (!list) { create(withTick({}, id, change)); return; }
    // What was changed last is on top of the records: the list in work stays the one chosen.
    setCurrentId(list.id);
    actions.change(list.id, {content: withTick(list.content, id, change)});
  };
  // A tick must not make its clause vanish under the pointer: filters by state look at the ticks as they were when the filter was set.
  const [stateAt, setStateAt] = useState<Ticks>(ticks);
  const choose = (change: Partial<Filter>): void => { setFilter({...filter, ...change}); setStateAt(ticks); };
  const shown = filtered(filter, stateAt);
  const done = clauses.filter(({id}) => ticks[id]?.met);
  const must = (some: readonly Clause[]): number => some.filter((clause) => bindingOf(clause) === 'MUST').length;
  const file = `${safeName(list?.name ?? say('title'))}.checklist`;
  const asFile = (): List => list ?? {id: '', kind: 'checklist', name: nameNew(), createdAt: new Date().toISOString(), updatedAt: new Date().toISOString(), content: {}};

  if (status === 'starting') return <section className={styles.app} aria-label={say('title')}><p role="status">{say('starting')}</p></section>;
  return (
    <section className={styles.app} aria-label={say('title')}>
      <RecordsNotice durable={durable} problem={problem} language={language} />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{say('title')}</h2>
      <p className={styles.soft}>{say('kept.here')}</p>
      <DeletedNotice record={deleted} actions={actions} language={language} onUndo={() => { setCurrentId(deleted?.id ?? null); setDeleted(null); }} />
      <Lists key={list?.id ?? ''} lists={byAge} list={list} say={say} onChoose={(id) => { setCurrentId(id); setStateAt(byAge.find((one) => one.id === id)?.content ?? {}); }} onNew={() => { create(); setStateAt({}); }}
        onName={(name) => { if (list) { setCurrentId(list.id); actions.change(list.id, {name}); } }}
        onDelete={() => { if (list) { actions.remove(list.id); setDeleted(list); setCurrentId(null); setStateAt({}); heading.current?.focus(); } }} />
      <Filters filter={filter} language={language} say={say} onChoose={choose} />
      <p role="status" className={styles.count}>{say('count', {shown: shown.length, all: clauses.length, ticked: done.length, must: must(done), musts: must(clauses)})}</p>
      {shown.length === 0 && <p>{say('none')}</p>}
      {standards.map(({id}) => {
        const group = shown.filter(({standard}) => standard === id);
        return group.length === 0 ? null : (
          <section key={id} aria-label={`${id} ${standardWords(id, language).title}`}>
            <h3>{id} {standardWords(id, language).title}</h3>
            <ul className={styles.clauses}>
              {group.map((clause) => <Row key={clause.id} clause={clause} tick={ticks[clause.id] ?? {}} own={own && clause.checks.includes('automatic') ? {name: own.name, state: own.of(clause.id)} : null} base={base} language={language} say={say} onTick={(change) => tick(clause.id, change)} />)}
            </ul>
          </section>
        );
      })}
      <p className={`${styles.actions} mv-no-print`}>
        <button type="button" className="mv-button" onClick={() => offer(`${file}.json`, 'application/json', recordText(asFile()))}>{say('download')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => offer(`${file}.csv`, 'text/csv', checklistCsv(ticks, own && own.of, say, language))}>{say('table')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => print()}>{say('print')}</button>
        <OpenFile kind="checklist" read={readTicks} actions={actions} language={language} untitled={nameNew()} onOpened={({id, content}) => { setCurrentId(id); setStateAt(content); setFilter(everything); heading.current?.focus(); }} />
        <button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button>
      </p>
    </section>
  );
}

interface ListsProps {
  readonly lists: readonly List[]; readonly list: List | undefined; readonly say: Say;
  readonly onChoose: (id: string) => void; readonly onNew: () => void; readonly onName: (name: string) => void; readonly onDelete: () => void;
}

/** Which list is in work: choose, name, add, delete. Nothing while there is none: the first tick makes one. */
function Lists({lists, list, say, onChoose, onNew, onName, onDelete}: ListsProps): ReactElement | null {
  const id = useId();
  const [name, setName] = useState(list?.name ?? '');
  if (!list) return null;
  return (
    <div className={styles.lists}>
      {lists.length > 1 && (
        <p className={styles.field}>
          <label htmlFor={`${id}-list`}>{say('lists')}</label>
          <select id={`${id}-list`} value={list.id} onChange={({currentTarget: {value}}) => onChoose(value)}>{lists.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select>
        </p>
      )}
      <p className={styles.field}>
        <label htmlFor={`${id}-name`}>{say('name')}</label>
        <input id={`${id}-name`} maxLength={200} autoComplete="off" value={name} onChange={({currentTarget: {value}}) => { setName(value); if (value.trim()) onName(value.trim()); }} onBlur={() => setName(list.name)} />
      </p>
      <p className={`${styles.actions} mv-no-print`}>
        <button type="button" className={styles.plain} onClick={onNew}>{say('new')}</button>
        <button type="button" className={styles.plain} onClick={onDelete}>{say('delete')}</button>
      </p>
    </div>
  );
}

function Filters({filter, language, say, onChoose}: {readonly filter: Filter; readonly language: string; readonly say: Say; readonly onChoose: (change: Partial<Filter>) => void}): ReactElement {
  const id = useId();
  const select = <Value extends string>(name: 'role' | 'step' | 'check' | 'state', value: Value, options: readonly (readonly [Value, string])[], choose: (value: Value) => void): ReactElement => (
    <p className={styles.field}>
      <label htmlFor={`${id}-${name}`}>{say(name)}</label>
      <select id={`${id}-${name}`} value={value} onChange={({currentTarget}) => choose(currentTarget.value as Value)}>
        <option value="">{say('any')}</option>
        {options.map(([option, label]) => <option key={option} value={option}>{label}</option>)}
      </select>
    </p>
  );
  return (
    <fieldset className={`${styles.filters} mv-no-print`}>
      <legend>{say('filter')}</legend>
      <fieldset className={styles.levels}>
        <legend>{say('level')}</legend>
        {bindings.map((level) => (
          <label key={level}><input type="checkbox" checked={filter.levels.includes(level)} onChange={({currentTarget: {checked}}) => onChoose({levels: bindings.filter((one) => (one === level ? checked : filter.levels.includes(one)))})} /> {level}</label>
        ))}
      </fieldset>
      {select<Role | ''>('role', filter.role, roles.map((role) => [role, roleName(role, language)]), (role) => onChoose({role}))}
      {select<StepId | ''>('step', filter.step, steps.map((step) => [step.id, stepWords(step.id, language).title]), (step) => onChoose({step}))}
      {select<CheckKind | ''>('check', filter.check, checks.map((check) => [check, say(`check.${check}`)]), (check) => onChoose({check}))}
      {select<Filter['state']>('state', filter.state, [['open', say('state.open')], ['ticked', say('state.ticked')]], (state) => onChoose({state}))}
      <p><button type="button" className={styles.plain} onClick={() => onChoose(everything)}>{say('reset')}</button></p>
    </fieldset>
  );
}

interface RowProps {
  readonly clause: Clause<ClauseId>; readonly tick: Tick; readonly own: {readonly name: string; readonly state: ClauseState} | null;
  readonly base: string; readonly language: string; readonly say: Say; readonly onTick: (change: Tick) => void;
}

function Row({clause, tick: {met = false, note = ''}, own, base, language, say, onTick}: RowProps): ReactElement {
  const id = useId();
  const [noting, setNoting] = useState(note !== '');
  return (
    <li data-clause={clause.id}>
      <label className={styles.tick}>
        <input type="checkbox" checked={met} onChange={({currentTarget: {checked}}) => onTick({met: checked})} />
        <span><strong>{clause.id}</strong> <span className={styles.level} data-level={bindingOf(clause)}>{clause.level}</span> {clauseWords(clause.id, language).statement}</span>
      </label>
      <p className={styles.meta}>
        {clause.checks.map((check) => say(`check.${check}`)).join(' · ')}. <a href={base + clausePath(clause.id).slice(1)}>{say('read', {clause: clause.id})}</a>
        {own && <span className={styles.own} data-state={own.state}>{own.name ? say('own', {name: own.name}) : say('own.untitled')} {say(`own.${own.state}`)}</span>}
      </p>
      <details className={styles.note} open={noting} onToggle={({currentTarget: {open}}) => setNoting(open)}>
        <summary>{say('note.add')}<span className="visually-hidden">: {clause.id}</span></summary>
        <span id={`${id}-hint`} className={styles.soft}>{say('note.hint')}</span>
        <textarea id={id} rows={2} maxLength={longestNote} value={note} aria-label={say('note', {clause: clause.id})} aria-describedby={`${id}-hint`} onChange={({currentTarget: {value}}) => onTick({note: value})} />
      </details>
      <p className={styles.onPaper} aria-hidden="true">{note}</p>
    </li>
  );
}
