import {type ReactElement, useEffect, useId, useMemo, useRef, useState} from 'react';
import {type Paper, paperFormats} from '../../documents';
import {comparisonPaper, type Design, roomCsv, roomPaper, roomRow} from '../../documents/workshop/room';
import {fontInBrowser} from '../../worker/fonts';
import {offer} from '../design/files';
import {codesIn} from './code';
import {type Collected, collectFiles, collectLinks, gathered, mostDesigns} from './collect';
import {HandOut} from './HandOut';
import {PaperView} from './PaperView';
import {type Say, wordsIn} from './words';
import styles from './Workshop.module.css';

/** What happened when designs were opened. */
interface News {readonly again: readonly string[]; readonly left: readonly string[]; readonly faults: readonly {readonly name: string; readonly why: string}[]}
const quiet: News = {again: [], left: [], faults: []};

/** The trainer's room: a project goes out, designs come back, and stand side by side. All of it lives on this page only. */
export function RoomApp({base, language, onLeave}: {readonly base: string; readonly language: string; readonly onLeave: () => void}): ReactElement {
  const say = wordsIn(language);
  const [designs, setDesigns] = useState<readonly Design[]>([]);
  const [news, setNews] = useState(quiet);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  // The day of the review stays the same while the page is open.
  const at = useMemo(() => new Date(), []);
  const rows = useMemo(() => designs.map((design) => roomRow(design, language, at)), [designs, language, at]);
  const overview = useMemo(() => roomPaper(rows, language, at), [rows, language, at]);
  const add = async (task: Promise<readonly Collected[]>): Promise<void> => {
    setBusy(true);
    const found = await task;
    const {designs: next, again, left} = gathered(designs, found.flatMap((each) => (each.ok ? [each.design] : [])));
    setDesigns(next);
    setNews({again, left, faults: found.flatMap((each) => (each.ok ? [] : [each]))});
    setBusy(false);
  };
  const count = designs.length === 0 ? say('room.none') : designs.length === 1 ? say('room.one') : say('room.news', {count: designs.length});
  return (
    <section className={styles.app} aria-label={say('room.title')}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{say('room.title')}</h2>
      <p className={styles.soft}>{say('room.lead')}</p>
      <HandOut base={base} language={language} />
      <Intake language={language} say={say} busy={busy} onAdd={(task) => void add(task)} />
      <p role="status" className={styles.count}>{busy ? say('room.reading') : [count, news.again.length > 0 ? say('room.again', {names: news.again.join(', ')}) : '', news.left.length > 0 ? say('room.left', {most: mostDesigns, names: news.left.join(', ')}) : ''].filter(Boolean).join(' ')}</p>
      {news.faults.length > 0 && <div role="alert"><ul className={styles.list}>{news.faults.map(({name, why}, index) => <li key={index} className={styles.error}>{say('room.problem', {name})}: {why}</li>)}</ul></div>}
      {designs.length > 0 && (
        <section aria-label={say('room.side')}>
          <h3>{say('room.side')}</h3>
          <PaperView paper={overview} />
          <ul className={`${styles.away} ${styles.screen}`}>
            {designs.map(({name}) => <li key={name}>{name} <button type="button" className={styles.plain} aria-label={say('room.removeWhat', {name})} onClick={() => { setDesigns(designs.filter((each) => each.name !== name)); setNews(quiet); }}>{say('room.remove')}</button></li>)}
          </ul>
          <Exports legend={say('room.export')} stem="room" paper={overview} say={say} csv={() => roomCsv(rows, language)} />
        </section>
      )}
      {designs.length > 1 && <Compare designs={designs} language={language} at={at} say={say} />}
      <p className={`${styles.row} ${styles.screen}`}>
        {designs.length > 0 && <button type="button" className={styles.plain} onClick={() => { setDesigns([]); setNews(quiet); }}>{say('room.clear')}</button>}
        <button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button>
      </p>
    </section>
  );
}

/** Where designs come in: files, or links. */
function Intake({language, say, busy, onAdd}: {readonly language: string; readonly say: Say; readonly busy: boolean; readonly onAdd: (task: Promise<readonly Collected[]>) => void}): ReactElement {
  const [links, setLinks] = useState('');
  const id = useId();
  return (
    <section className={styles.screen} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('room.in')}</h3>
      <p className={styles.field}>
        <label htmlFor={`${id}-file`}>{say('room.choose')}</label>
        <span id={`${id}-hint`} className={styles.soft}>{say('room.choose.hint', {most: mostDesigns})}</span>
        <input id={`${id}-file`} className={styles.file} type="file" multiple accept=".json,application/json,image/*" aria-describedby={`${id}-hint`} disabled={busy} onChange={(event) => {
          // One more than can be opened, so that the reader is told what was left.
          const files = [...event.currentTarget.files ?? []].slice(0, mostDesigns * 2);
          event.currentTarget.value = '';
          onAdd(collectFiles(files, language, codesIn));
        }} />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-links`}>{say('room.paste')}</label>
        <span id={`${id}-links-hint`} className={styles.soft}>{say('room.paste.hint')}</span>
        <textarea id={`${id}-links`} rows={3} spellCheck={false} aria-describedby={`${id}-links-hint`} value={links} onInput={({currentTarget}) => setLinks(currentTarget.value)} />
      </p>
      <p className={styles.row}><button type="button" className="mv-button mv-button--quiet" disabled={busy || links.trim() === ''} onClick={() => { onAdd(collectLinks(links, language, (number) => say('room.linkName', {number}))); setLinks(''); }}>{say('room.read')}</button></p>
    </section>
  );
}

/** Two designs field by field. */
function Compare({designs, language, at, say}: {readonly designs: readonly Design[]; readonly language: string; readonly at: Date; readonly say: Say}): ReactElement {
  const [names, setNames] = useState<readonly [string, string]>(['', '']);
  const id = useId();
  const [one, other] = [designs.find(({name}) => name === names[0]) ?? designs[0], designs.find(({name}) => name === names[1]) ?? designs[1]];
  const paper = useMemo(() => (one && other && one.name !== other.name ? comparisonPaper(one, other, language, at) : null), [one, other, language, at]);
  const table = paper?.sections[0]?.blocks.find(({kind}) => kind === 'table');
  const count = table?.kind === 'table' ? table.rows.length : 0;
  const pick = (label: string, chosen: string, onChoose: (name: string) => void, key: string): ReactElement => (
    <p className={styles.field}><label htmlFor={`${id}-${key}`}>{label}</label><select id={`${id}-${key}`} value={chosen} onChange={({currentTarget}) => onChoose(currentTarget.value)}>{designs.map(({name}) => <option key={name}>{name}</option>)}</select></p>
  );
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('room.compare')}</h3>
      <div className={`${styles.row} ${styles.screen}`}>
        {pick(say('room.first'), one?.name ?? '', (name) => setNames([name, other?.name ?? '']), 'one')}
        {pick(say('room.second'), other?.name ?? '', (name) => setNames([one?.name ?? '', name]), 'other')}
      </div>
      <p role="status">{paper === null ? say('room.same') : count === 1 ? say('room.differ.one') : say('room.differ', {count})}</p>
      {paper && <PaperView paper={paper} />}
      {paper && <Exports legend={say('room.exportCompare')} stem="comparison" paper={paper} say={say} />}
    </section>
  );
}

/** A paper in each format that fits, and as a plain table where there is one. */
function Exports({legend, stem, paper, csv, say}: {readonly legend: string; readonly stem: string; readonly paper: Paper; readonly csv?: () => string; readonly say: Say}): ReactElement {
  const [news, setNews] = useState<{tone: 'done' | 'error'; text: string} | null>(null);
  const save = async (file: string, mediaType: string, make: () => Promise<string | Uint8Array<ArrayBuffer>>): Promise<void> => {
    try {
      offer(file, mediaType, await make());
      setNews({tone: 'done', text: say('saved', {file})});
    } catch (error) {
      setNews({tone: 'error', text: say('failed', {file, reason: error instanceof Error ? error.message : String(error)})});
    }
  };
  return (
    <fieldset className={styles.take}>
      <legend>{legend}</legend>
      {csv && <button type="button" className={styles.plain} onClick={() => void save(`${stem}.csv`, 'text/csv', async () => csv())}>{say('room.csv')}</button>}
      {paperFormats.filter((format) => format.fits(paper)).map(({id, extension, mediaType, write}) => <button key={id} type="button" className={styles.plain} onClick={() => void save(`${stem}.${extension}`, mediaType, () => write(paper, fontInBrowser))}>{say(id)}</button>)}
      <span role="status" className={styles.news} data-tone={news?.tone}>{news?.text}</span>
    </fieldset>
  );
}
