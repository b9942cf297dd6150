import {type ReactElement, useEffect, useId, useMemo, useRef, useState} from 'react';
import {dateText, paperFormats, type PaperFormatId} from '../../documents';
import {type CardSize, cardSizes} from '../../documents/cards';
import {blocksOf, bounds, clockText, kitPapers, kitPrints, levels, plan, slidesHtml, slidesOf, slidesPdf, type WorkshopOptions, workshopWords} from '../../documents/workshop';
import {fontInBrowser} from '../../worker/fonts';
import {core} from '../../worker';
import {offer} from '../design/files';
import {Choices} from './Choices';
import {makeKit} from './make';
import {PaperView} from './PaperView';
import {SlideShow} from './SlideShow';
import {type Say, wordsIn} from './words';
import styles from './Workshop.module.css';

const lengths = [60, 210, 480] as const;
const shownParts = ['agenda', 'material', 'costs', 'notes'] as const;
const cardSizeIds = Object.keys(cardSizes) as readonly CardSize[];
const usual: WorkshopOptions = {minutes: 210, people: 12, level: 'new', devices: true, network: true, start: 9 * 60};

/** What stands in the two fields for numbers, as it is typed. */
interface Typed {minutes: string; people: string}
const numberIn = (text: string, {least, most}: {least: number; most: number}): number | undefined => {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
};

/** Plans a workshop while the trainer chooses, and gives the whole kit away. */
export function WorkshopApp({language, onLeave}: {readonly language: string; readonly onLeave: () => void}): ReactElement {
  const say = wordsIn(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const [options, setOptions] = useState(usual);
  const [own, setOwn] = useState(false);
  const [typed, setTyped] = useState<Typed>({minutes: String(usual.minutes), people: String(usual.people)});
  const [formats, setFormats] = useState<readonly PaperFormatId[]>(['pdf', 'docx', 'html']);
  const [size, setSize] = useState<CardSize>('a6');
  const [news, setNews] = useState<{tone: 'done' | 'error'; text: string} | null>(null);
  const [showing, setShowing] = useState(false);
  useEffect(() => { heading.current?.focus(); }, []);
  const made = useMemo(() => plan(options), [options]);
  const papers = useMemo(() => kitPapers(made, language, new Date()), [made, language]);
  const prints = useMemo(() => kitPrints(made, size, language), [made, size, language]);
  const end = clockText(made.options.start + made.options.minutes);
  const problems = (['minutes', 'people'] as const).filter((field) => numberIn(typed[field], bounds[field]) === undefined);
  const type = (field: keyof Typed, text: string): void => {
    setTyped({...typed, [field]: text});
    const value = numberIn(text, bounds[field]);
    if (value !== undefined) setOptions({...options, [field]: value});
  };
  const attempt = async (file: string, mediaType: string, task: () => Promise<string | Uint8Array<ArrayBuffer>>): Promise<void> => {
    setNews({tone: 'done', text: say('making', {file})});
    try {
      offer(file, mediaType, await task());
      setNews({tone: 'done', text: say('saved', {file})});
    } catch (error) {
      setNews({tone: 'error', text: say('failed', {file, reason: error instanceof Error ? error.message : String(error)})});
    }
  };
  const kit = (): Promise<void> => attempt('workshop-kit.zip', 'application/zip', () => makeKit(made, {
    formats, size, lang: language, font: fontInBrowser, title: workshopWords(language).text('kit'), say, faulty: (id) => core().call('exercise', {id}),
    text: say('readme', {minutes: options.minutes, people: options.people, date: dateText(new Date().toISOString().slice(0, 10), language)}),
  }));
  return (
    <section className={styles.app} aria-label={say('title')}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{say('title')}</h2>
      <p className={styles.soft}>{say('lead')}</p>
      <div className={styles.form}>
        <Choices legend={say('length')} chosen={own ? 'own' : String(options.minutes)} options={[...lengths.map((minutes) => [String(minutes), say(`length.${minutes}`)] as const), ['own', say('length.own')]]}
          onChoose={(id) => { setOwn(id === 'own'); if (id !== 'own') type('minutes', id); }} />
        {own && <NumberField label={say('minutes')} hint={say('minutes.hint', bounds.minutes)} error={problems.includes('minutes') ? say('problem.minutes', bounds.minutes) : undefined} value={typed.minutes} onType={(text) => type('minutes', text)} say={say} />}
        <NumberField label={say('people')} hint={say('people.hint', bounds.people)} error={problems.includes('people') ? say('problem.people', bounds.people) : undefined} value={typed.people} onType={(text) => type('people', text)} say={say} />
        <Choices legend={say('level')} chosen={options.level} options={levels.map((level) => [level, workshopWords(language).levels[level]] as const)} onChoose={(level) => setOptions({...options, level})} />
        <fieldset className={styles.choices}>
          <legend>{say('equipment')}</legend>
          <label><input type="checkbox" checked={options.devices} onChange={({currentTarget}) => setOptions({...options, devices: currentTarget.checked})} /> <span>{say('devices')}</span></label>
          <label><input type="checkbox" checked={options.devices && options.network} disabled={!options.devices} onChange={({currentTarget}) => setOptions({...options, network: currentTarget.checked})} /> <span>{say('network')} <small>{say('network.hint')}</small></span></label>
        </fieldset>
        <label className={styles.field}><span>{say('start')}</span><input type="time" value={clockText(options.start)} onChange={({currentTarget: {value}}) => {
          const [hours, minutes] = value.split(':').map(Number);
          if (hours !== undefined && minutes !== undefined && !Number.isNaN(hours + minutes)) setOptions({...options, start: hours * 60 + minutes});
        }} /></label>
      </div>
      <h3>{say('plan')}</h3>
      <p role="status" className={styles.count}>{say('plan.news', {blocks: blocksOf(made).length, minutes: made.options.minutes, end})}{problems.length > 0 && ` ${say('problem.shown')}`}</p>
      {shownParts.map((id, index) => {
        const paper = papers.find((each) => each.id === id)?.paper;
        return paper && <details key={id} className={styles.part} open={index === 0}><summary>{say(`part.${id}`)}</summary><PaperView paper={paper} /></details>;
      })}
      <fieldset className={styles.take}>
        <legend>{say('take')}</legend>
        <div role="group" aria-label={say('formats')} className={styles.formats}>
          {paperFormats.map(({id}) => <label key={id}><input type="checkbox" checked={formats.includes(id)} onChange={() => setFormats(formats.includes(id) ? formats.filter((each) => each !== id) : [...formats, id])} /> {say(id)}</label>)}
        </div>
        <Choices legend={say('cards.size')} chosen={size} options={cardSizeIds.map((id) => [id, say(`cards.size.${id}`)] as const)} onChoose={setSize} />
        <p role="status" className={styles.sheets}>{say('kit.sheets', {sheets: prints.sheets, posters: prints.posters.length})}</p>
        <button type="button" className="mv-button" disabled={formats.length === 0} onClick={() => void kit()}>{say('zip')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => setShowing(true)}>{say('slides.show')}</button>
        <button type="button" className={styles.plain} onClick={() => void attempt('slides.html', 'text/html', () => slidesHtml(made, language))}>{say('slides.file')}</button>
        {([false, true] as const).map((notes) => (
          <button key={String(notes)} type="button" className={styles.plain} onClick={() => void attempt(notes ? 'slides-with-notes.pdf' : 'slides.pdf', 'application/pdf', () => slidesPdf(made, {lang: language, made: new Date(), notes}, fontInBrowser))}>{say(notes ? 'slides.notes-pdf' : 'slides.pdf')}</button>
        ))}
        <button type="button" className={styles.plain} onClick={() => print()}>{say('print')}</button>
      </fieldset>
      <p role="status" className={styles.news} data-tone={news?.tone}>{news?.text}</p>
      <p><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>
      {showing && <SlideShow slides={slidesOf(made, language)} language={language} onClose={() => setShowing(false)} />}
    </section>
  );
}

function NumberField({label, hint, error, value, onType, say}: {readonly label: string; readonly hint: string; readonly error: string | undefined; readonly value: string; readonly onType: (text: string) => void; readonly say: Say}): ReactElement {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`} className={styles.soft}>{hint}</span>
      {error !== undefined && <span id={`${id}-error`} className={styles.error}><span className="visually-hidden">{say('problem')}: </span>{error}</span>}
      <input id={id} inputMode="numeric" value={value} aria-invalid={error !== undefined || undefined} aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`} onInput={({currentTarget}) => onType(currentTarget.value)} />
    </p>
  );
}
