import {lazy, type ReactElement, Suspense, useEffect, useId, useMemo, useRef, useState} from 'react';
import type {Reading} from '../../credentials';
import {encodingText, type Imported, refusedText, rowFaultText, sourceText} from '../../importing';
import {pick} from '../../language';
import {useWorkspace} from '../../workspace';
import {core} from '../../worker';
import {offer, safeName} from '../design/files';
import styles from './ImportPanel.module.css';
import {type Line, reportOf, reportText} from './report';
import {type Say, wordsIn} from './words';

// Knows all templates: it comes with the first one that is filled in.
const FilledPanel = lazy(() => import('./FilledPanel'));

// A byte more than the importer takes, so that it can refuse what is larger.
const readAtMost = 10_000_001;
const atOnce = 20;
const titlesShown = 50;

interface ImportPanelProps {
  /** What the reader chose. */
  file: File | Blob;
  language: string;
  level: 'h2' | 'h3' | 'h4';
  onOpened: () => void;
  onLeave: () => void;
  /** What is shown where the file is none that can be imported; `reason` says why, undefined where it is a specification with faults. */
  refused: (reason: string | undefined) => ReactElement;
}
type Ready = Extract<Imported, {kind: 'imported'}>;

/** Reads a file of another program and shows what would come of it, before anything is made. */
export default function ImportPanel({file, language, level, onOpened, onLeave, refused}: ImportPanelProps): ReactElement {
  const say = wordsIn(language);
  const [result, setResult] = useState<{of: Blob; imported: Imported | null} | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<Imported> => core().call('importFile', {input: new Uint8Array(await file.slice(0, readAtMost).arrayBuffer()), language});
    read().then((imported) => { if (!left) setResult({of: file, imported}); }, () => { if (!left) setResult({of: file, imported: null}); });
    return () => { left = true; };
  }, [file, language]);
  if (result?.of !== file) return <p role="status">{say('reading')}</p>;
  const {imported} = result;
  const name = 'name' in file ? file.name : '';
  if (imported?.kind === 'filled') return <Suspense fallback={<p role="status">{say('reading')}</p>}><FilledPanel key={name} form={imported.form} name={name} language={language} level={level} onOpened={onOpened} onLeave={onLeave} /></Suspense>;
  if (imported?.kind !== 'imported' || imported.readings.length === 0) return refused(imported?.kind === 'refused' ? refusedText(imported, language) : imported?.kind === 'imported' ? imported.faults.map((fault) => rowFaultText(fault, language)).join(' ') : undefined);
  return <Found name={name} imported={imported} language={language} level={level} say={say} onOpened={onOpened} onLeave={onLeave} />;
}

interface FoundProps extends Pick<ImportPanelProps, 'language' | 'level' | 'onOpened' | 'onLeave'> {name: string; imported: Ready; say: Say}

function Found({name, imported, language, level, say, onOpened, onLeave}: FoundProps): ReactElement {
  const {source, encoding, readings, faults} = imported;
  const Heading = level;
  const {actions} = useWorkspace();
  const [chosen, setChosen] = useState<ReadonlySet<Reading>>(new Set(readings.slice(0, atOnce)));
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'none' | 'made'>('idle');
  const [news, setNews] = useState('');
  const several = readings.length > 1;
  const titleOf = (reading: Reading): string => pick(reading.specification.title, language) || say('untitled');

  const make = async (): Promise<void> => {
    if (chosen.size === 0) return setState('none');
    setState('busy');
    const wanted = readings.filter((reading) => chosen.has(reading));
    // The start page stays while it has this address: else it would go with the first project, and nobody could tell what was made.
    if (wanted.length > 1 && level === 'h2' && location.hash === '') {
      history.replaceState(null, '', '#new');
      dispatchEvent(new HashChangeEvent('hashchange'));
    }
    // The first one is made last, so that it is the one that is open.
    for (const {specification} of [...wanted].reverse()) {
      const {kind} = await actions.importSpecification(specification);
      if (kind !== 'opened') return setState('failed');
    }
    if (wanted.length === 1) return onOpened();
    setState('made');
  };
  const save = (): void => {
    const text = readings.filter((reading) => !several || chosen.has(reading)).map((reading) => reportText(titleOf(reading), reportOf(reading, source, language, say), say)).join('\n\n');
    const file = `${safeName(name.replace(/\.[^.]*$/, '') || titleOf(readings[0] as Reading))}.import.txt`;
    offer(file, 'text/plain', text);
    setNews(say('saved', {file}));
  };
  const toggle = (reading: Reading): void => {
    setState('idle');
    const next = new Set(chosen);
    if (!next.delete(reading) && next.size < atOnce) next.add(reading);
    setChosen(next);
  };
  const untick = (): void => {
    setState('idle');
    setChosen(new Set());
  };
  const about = [say(several ? 'whats' : 'what', {file: name || say('whole'), source: sourceText(source, language)}), encodingText(encoding, language), ['edc', 'open-badge'].includes(source) ? say('unchecked') : ''].filter(Boolean).join(' ');

  if (state === 'made') return <Made text={say('made', {count: chosen.size, title: titleOf(readings.find((reading) => chosen.has(reading)) as Reading)})} say={say} onGoOn={onOpened} />;
  return (
    <section className={styles.panel}>
      <Heading tabIndex={-1} ref={(element: HTMLHeadingElement | null) => { if (element && !element.dataset.seen) { element.dataset.seen = 'true'; element.focus(); } }}>{several ? say('titles', {count: readings.length}) : say('title')}</Heading>
      <p>{about}</p>
      {several ? <Choice readings={readings} chosen={chosen} toggle={toggle} untick={untick} titleOf={titleOf} source={source} language={language} say={say} /> : readings[0] && <><p className={styles.name}>{titleOf(readings[0])}</p><Lists reading={readings[0]} source={source} language={language} say={say} /></>}
      {faults.length > 0 && <details><summary>{say('rows', {count: faults.length})}</summary><ul>{faults.slice(0, titlesShown).map((fault) => <li key={fault.line}>{rowFaultText(fault, language)}</li>)}</ul></details>}
      <p className={styles.actions}>
        <button type="button" className="mv-button" disabled={state === 'busy'} onClick={() => void make()}>{!several ? say('make') : chosen.size === 0 ? say('makeAny') : say('makeSome', {count: chosen.size})}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={save}>{say('report')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={onLeave}>{say('leave')}</button>
      </p>
      <p role="status" className={styles.hint}>{state === 'busy' ? say('making') : news}</p>
      <p role="alert" className={styles.fault}>{state === 'failed' ? say('failed') : state === 'none' ? say('makeNone') : ''}</p>
    </section>
  );
}

/** What was made of several; the keyboard goes on here, because the pressed button is gone. */
function Made({text, say, onGoOn}: {text: string; say: Say; onGoOn: () => void}): ReactElement {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => { place.current?.focus(); }, []);
  return (
    <section className={styles.panel}>
      <p ref={place} tabIndex={-1} role="status">{text}</p>
      <p className={styles.actions}><button type="button" className="mv-button" onClick={onGoOn}>{say('goOn')}</button></p>
    </section>
  );
}

interface ChoiceProps {readings: readonly Reading[]; chosen: ReadonlySet<Reading>; toggle: (reading: Reading) => void; untick: () => void; titleOf: (reading: Reading) => string; source: Ready['source']; language: string; say: Say}

/** The descriptions of a file to choose from, each with its report on request; the titles can be filtered. */
function Choice({readings, chosen, toggle, untick, titleOf, source, language, say}: ChoiceProps): ReactElement {
  const [filter, setFilter] = useState('');
  const name = useId();
  const wanted = filter.trim().toLowerCase();
  const found = readings.filter((reading) => wanted === '' || titleOf(reading).toLowerCase().includes(wanted));
  return (
    <fieldset className={styles.choice}>
      {readings.length > titlesShown && (
        <p>
          <label htmlFor={`${name}-filter`}>{say('filter')}</label>
          <input id={`${name}-filter`} value={filter} autoComplete="off" onChange={({currentTarget}) => setFilter(currentTarget.value)} />
        </p>
      )}
      <p className={styles.hint}>{[found.length > titlesShown ? say('shown', {shown: titlesShown, count: found.length}) : '', readings.length > atOnce ? say('most', {limit: atOnce}) : ''].filter(Boolean).join(' ')}</p>
      <p><button type="button" className="mv-button mv-button--quiet" onClick={untick}>{say('untick')}</button></p>
      <ul>
        {found.slice(0, titlesShown).map((reading) => (
          <li key={reading.specification.id}>
            <input type="checkbox" id={`${name}-${reading.specification.id}`} checked={chosen.has(reading)} disabled={!chosen.has(reading) && chosen.size >= atOnce} onChange={() => toggle(reading)} />
            <label htmlFor={`${name}-${reading.specification.id}`}>{titleOf(reading)}</label>
            <OnRequest summary={say('about', {title: titleOf(reading)})}><Lists reading={reading} source={source} language={language} say={say} /></OnRequest>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Something that is made when it is opened: a file can hold thousands of reports. */
function OnRequest({summary, children}: {summary: string; children: ReactElement}): ReactElement {
  const [open, setOpen] = useState(false);
  return <details onToggle={({currentTarget}) => setOpen(currentTarget.open)}><summary>{summary}</summary>{open && children}</details>;
}

/** What was taken, guessed and left of one description: what needs a look stands open. */
function Lists({reading, source, language, say}: {reading: Reading; source: Ready['source']; language: string; say: Say}): ReactElement {
  const report = useMemo(() => reportOf(reading, source, language, say), [reading, source, language, say]);
  return (
    <div className={styles.lists}>
      {(['guessed', 'left', 'taken'] as const).map((list) => (
        <details key={list} open={list === 'guessed' && report.guessed.length > 0}>
          <summary>{say(list, {count: report[list].length})}</summary>
          {report[list].length === 0 ? <p>{say(`${list}None`)}</p> : <ul>{report[list].map((line, index) => <Entry key={index} line={line} say={say} />)}</ul>}
        </details>
      ))}
    </div>
  );
}

const Entry = ({line: {name, place, reason}, say}: {line: Line; say: Say}): ReactElement => (
  <li>{name ? <><strong>{name}</strong> <small>{say('from', {place})}</small></> : <strong className={styles.place}>{place}</strong>}{reason && <> {reason}</>}</li>
);
