import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {type Conversion, type FormatProblem, inPage, offeringById, type OfferingId, offerings, problemText} from '../../credentials';
import {pick} from '../../language';
import type {Review, Specification} from '../../specification';
import {core} from '../../worker';
import {copied} from '../clipboard';
import {offer, safeName} from '../design/files';
import {Losses} from '../samples/Losses';
import {Missing} from '../samples/Missing';
import styles from '../samples/SampleView.module.css';
import {type Say, wordsIn} from './words';

type Entry = Conversion & {problems: readonly FormatProblem[]};
interface OfferingViewProps {specification: Specification; review: Pick<Review, 'verdict'>; language: string}

/** Makes an entry for a catalogue or a website of the open project: one is chosen, its losses are told, and the file or the text for a page is taken along. */
export default function OfferingView({specification, review, language}: OfferingViewProps): ReactElement {
  const say = wordsIn(language);
  const [chosen, setChosen] = useState<OfferingId>('schema-org');
  const [state, setState] = useState<{of: OfferingId; specification: Specification; entry?: Entry; reason?: string} | null>(null);
  const name = useId();
  useEffect(() => {
    let left = false;
    core().call('offer', {offering: chosen, specification}).then(
      (entry) => { if (!left) setState({of: chosen, specification, entry}); },
      (error: unknown) => { if (!left) setState({of: chosen, specification, reason: error instanceof Error ? error.message : String(error)}); },
    );
    return () => { left = true; };
  }, [chosen, specification]);
  const ready = state?.of === chosen ? state : null;
  return (
    <div className={styles.samples}>
      <p className={styles.lead}>{say('lead')}</p>
      <p className={styles.lead}>{say('again')}</p>
      <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{say('which')}</legend>
          <div className={styles.products}>
            {offerings.map(({id}) => (
              <div key={id} className={styles.product}>
                <input type="radio" id={`${name}-${id}`} name={name} checked={chosen === id} aria-describedby={`${name}-${id}-hint`} onChange={() => setChosen(id)} />
                <label htmlFor={`${name}-${id}`}>{say(id)} <small>{say(`${id}Tech`)}</small></label>
                <p id={`${name}-${id}-hint`}>{say(`${id}Hint`)}</p>
              </div>
            ))}
          </div>
        </fieldset>
      </form>
      <p role="status" className={styles.hint}>{ready ? '' : say('making')}</p>
      {ready?.reason !== undefined && <p role="alert" className={styles.error}>{say('failed', {reason: ready.reason})}</p>}
      {ready?.entry && <Result key={chosen} id={chosen} entry={ready.entry} specification={specification} review={review} language={language} say={say} />}
    </div>
  );
}

function Result({id, entry, specification, review, language, say}: {id: OfferingId; entry: Entry; language: string; say: Say} & OfferingViewProps): ReactElement {
  const [news, setNews] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const {extension, mediaType, inPages} = offeringById(id) ?? {extension: 'json', mediaType: 'application/json', inPages: false};
  const main = specification.languages?.[0] ?? language;
  const stem = `${safeName(pick(specification.title, main))}.${id}`;
  const [file, page] = [`${stem}.${extension}`, `${stem}.html`];
  const text = `${JSON.stringify(entry.document, null, 2)}\n`;
  const errors = entry.problems.filter(({severity}) => severity === 'error');
  // It brings all that draws the card, so it comes on the click.
  const savePage = async (): Promise<void> => {
    try {
      const {coursePageHtml} = await import('../../documents');
      offer(page, 'text/html', coursePageHtml(specification, review, main, entry.document));
      setNews(say('saved', {file: page}));
    } catch (error) {
      setNews(say('failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  const copy = async (): Promise<void> => { setNews(say(await copied(inPage(entry.document), field.current) ? 'copied' : 'copyByHand')); };
  return (
    <section className={styles.result}>
      <h2>{say('result')}</h2>
      {inPages && <p>{say('ways')}</p>}
      {errors.length > 0 && <Missing problems={errors} language={language} />}
      {specification.status !== 'published' && <p className={styles.notice}>{say('draft')}</p>}
      <p className={styles.actions}>
        {inPages && <button type="button" className="mv-button" aria-describedby={`${fieldId}-where`} onClick={() => void savePage()}>{say('page', {file: page})}</button>}
        {inPages && <button type="button" className="mv-button mv-button--quiet" onClick={() => void copy()}>{say('copy')}</button>}
        <button type="button" className={inPages ? 'mv-button mv-button--quiet' : 'mv-button'} onClick={() => { offer(file, mediaType, text); setNews(say('saved', {file})); }}>{say('download', {file})}</button>
      </p>
      {inPages && <p id={`${fieldId}-where`} className={styles.hint}>{say(specification.publication?.address ? 'page.where' : 'page.anywhere', {address: specification.publication?.address ?? ''})}</p>}
      <p role="status" className={styles.hint}>{news}</p>
      {inPages && (
        <p className={styles.copy}>
          <label htmlFor={fieldId}>{say('copyWhat')}</label>
          <span id={`${fieldId}-hint`} className={styles.hint}>{say('copyHint')}</span>
          <textarea id={fieldId} ref={field} readOnly rows={5} spellCheck={false} aria-describedby={`${fieldId}-hint`} value={inPage(entry.document)} onFocus={({currentTarget}) => currentTarget.select()} />
        </p>
      )}
      <h3>{say('problems')}</h3>
      {entry.problems.length === 0 ? <p>{say('noProblems')}</p> : errors.length < entry.problems.length && <ul>{entry.problems.filter(({severity}) => severity !== 'error').map((problem, index) => <li key={index}>{problemText(problem, language)}</li>)}</ul>}
      <Losses losses={entry.losses} language={language} />
      <details className={`${styles.losses} mv-print-closed`}><summary>{say('file')}</summary><pre tabIndex={0}>{text.length > 60_000 ? `${text.slice(0, 60_000)} …` : text}</pre></details>
    </section>
  );
}
