import {type FormEvent, type ReactElement, useId, useMemo, useRef, useState} from 'react';
import {certificateModel} from '../../documents';
import {lossText, problemText} from '../../credentials';
import {type Award, type Review, sampleAward, type Specification} from '../../specification';
import {words} from '../design/words';
import {offer} from '../design/files';
import {CertificateView} from '../views/CertificateView';
import {handOver} from '../verify/handover';
import {issueSample, type Made, type Product, products} from './work';
import styles from './SampleView.module.css';

interface SampleViewProps {specification: Specification; review: Review; language: string; base: string}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** Makes a sample credential for an invented learner, shows it, and says what its format could not hold. Nothing typed here is stored. */
export default function SampleView({specification, review, language, base}: SampleViewProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const given = useMemo(() => sampleAward(specification), [specification]);
  const [learner, setLearner] = useState(given.learner);
  const [awardedOn, setAwardedOn] = useState(given.awardedOn);
  const [grade, setGrade] = useState(given.grade ?? '');
  const [product, setProduct] = useState<Product>('open-badge');
  const [state, setState] = useState<{kind: 'idle' | 'busy'} | {kind: 'made'; made: Made} | {kind: 'failed'; reason: string}>({kind: 'idle'});
  const [faults, setFaults] = useState<{name?: string; date?: string}>({});
  const result = useRef<HTMLHeadingElement>(null);
  const [givenId, familyId, numberId, dateId, gradeId, nameError, dateError] = [useId(), useId(), useId(), useId(), useId(), useId(), useId()];

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = {
      ...(learner.givenName.trim() && learner.familyName.trim() ? {} : {name: text('sample.nameMissing')}),
      ...(isDate(awardedOn) ? {} : {date: text('sample.dateWrong', {example: given.awardedOn})}),
    };
    setFaults(found);
    if (found.name) { document.getElementById(givenId)?.focus(); return; }
    if (found.date) { document.getElementById(dateId)?.focus(); return; }
    setState({kind: 'busy'});
    const {number, ...names} = learner;
    const award: Award = {...given, learner: {...names, ...(number ? {number} : {})}, awardedOn, grade: grade.trim() || undefined};
    try {
      const made = await issueSample(specification, award, product);
      setState({kind: 'made', made});
      requestAnimationFrame(() => result.current?.focus());
    } catch (error) {
      setState({kind: 'failed', reason: error instanceof Error ? error.message : String(error)});
    }
  };

  return (
    <div className={styles.samples}>
      <p className={styles.lead}>{text('sample.lead')}</p>
      {review.verdict === 'not-yet' && <p className={styles.notice}>{text('sample.notYet')}</p>}
      <form noValidate onSubmit={(event) => void make(event)} className={styles.form}>
        <fieldset>
          <legend>{text('sample.learner')}</legend>
          <p className={styles.hint}>{text('sample.learnerHint')}</p>
          {faults.name && <p id={nameError} className={styles.error}>{faults.name}</p>}
          <div className={styles.pair}>
            <label htmlFor={givenId}>{text('sample.given')}<input id={givenId} value={learner.givenName} maxLength={120} aria-invalid={faults.name ? true : undefined} aria-describedby={faults.name ? nameError : undefined} autoComplete="off" onChange={(event) => setLearner({...learner, givenName: event.target.value})} /></label>
            <label htmlFor={familyId}>{text('sample.family')}<input id={familyId} value={learner.familyName} maxLength={120} aria-invalid={faults.name ? true : undefined} aria-describedby={faults.name ? nameError : undefined} autoComplete="off" onChange={(event) => setLearner({...learner, familyName: event.target.value})} /></label>
            <label htmlFor={numberId}>{text('sample.number')}<input id={numberId} value={learner.number ?? ''} maxLength={60} autoComplete="off" onChange={(event) => setLearner({...learner, number: event.target.value})} /></label>
            <label htmlFor={gradeId}>{text('sample.grade')}<input id={gradeId} value={grade} maxLength={60} autoComplete="off" onChange={(event) => setGrade(event.target.value)} /></label>
            <div>
              <label htmlFor={dateId}>{text('sample.awarded')}</label>
              {faults.date && <p id={dateError} className={styles.error}>{faults.date}</p>}
              <input id={dateId} type="date" value={awardedOn} aria-invalid={faults.date ? true : undefined} aria-describedby={faults.date ? dateError : undefined} onChange={(event) => setAwardedOn(event.target.value)} />
            </div>
          </div>
        </fieldset>
        <fieldset>
          <legend>{text('sample.format')}</legend>
          <div className={styles.products}>
            {products.map((id) => (
              <div key={id} className={styles.product}>
                <input type="radio" id={`product-${id}`} name="product" checked={product === id} aria-describedby={`product-${id}-hint`} onChange={() => setProduct(id)} />
                <label htmlFor={`product-${id}`}>{text(`sample.${id}`)}</label>
                <p id={`product-${id}-hint`}>{text(`sample.${id}Hint`)}</p>
              </div>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="mv-button" disabled={state.kind === 'busy'}>{text('sample.make')}</button>
        <p role="status" className={styles.hint}>{state.kind === 'busy' ? text('sample.making') : state.kind === 'made' ? text('sample.made') : ''}</p>
        {state.kind === 'failed' && <p role="alert" className={styles.error}>{text('sample.failed', {reason: state.reason})}</p>}
      </form>
      {state.kind === 'made' && (
        <section className={styles.result}>
          <h2 ref={result} tabIndex={-1}>{text('sample.result')}</h2>
          <Result made={state.made} language={language} base={base} />
        </section>
      )}
    </div>
  );
}

function Result({made, language, base}: {made: Made; language: string; base: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const model = certificateModel(made.document);
  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => offer(made.file.name, made.file.mediaType, made.file.text)}>{text('sample.download', {file: made.file.name})}</button>
        <a className="mv-button mv-button--quiet" href={`${base}verify/`} onClick={() => handOver(made.file)}>{text('sample.verify')}</a>
      </p>
      <div className={styles.columns}>
        {model && <CertificateView model={model} language={language} />}
        <div>
          {made.signed && <p className={styles.notice}>{text('sample.demo')}</p>}
          {made.engine === 'noble' && <p className={styles.notice}>{text('sample.fallback')}</p>}
          <h3>{text('sample.problems')}</h3>
          {made.problems.length === 0 ? <p>{text('sample.noProblems')}</p> : <ul>{made.problems.map((problem, index) => <li key={index}>{problemText(problem, language)}</li>)}</ul>}
          <details className={styles.losses} data-losses={made.losses.length}>
            <summary>{text('sample.losses')}: {made.losses.length === 0 ? text('sample.noLosses') : text('sample.lossCount', {count: made.losses.length})}</summary>
            <ul>{made.losses.map((loss, index) => <li key={index}>{lossText(loss, language)}</li>)}</ul>
          </details>
          <details className={styles.losses}><summary>{text('sample.json')}</summary><pre tabIndex={0}>{made.file.text.length > 60_000 ? `${made.file.text.slice(0, 60_000)} …` : made.file.text}</pre></details>
        </div>
      </div>
    </>
  );
}
