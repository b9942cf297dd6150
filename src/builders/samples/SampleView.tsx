import {type FormEvent, type ReactElement, useId, useMemo, useRef, useState} from 'react';
import {certificateModel} from '../../documents';
import {answersBehind, type FormatProblem, grouped, type Loss, lossText, problemText} from '../../credentials';
import {sampleProblemText} from '../../issuing';
import {type Award, elementCount, elementCountText, type Review, sampleAward, type Specification, stepOfPointer} from '../../specification';
import {elementWords} from '../../standards';
import {offer} from '../design/files';
import {stepTitle} from '../design/stepWords';
import {addressOf} from '../design/view';
import {nameOf} from '../form/problems';
import {timeOfDay} from '../projects/moments';
import {CertificateView} from '../views/CertificateView';
import {handOver} from '../verify/handover';
import {keepSample, lastSample} from './lastSample';
import {issueSample, type Made, NotMade, type Product, products} from './work';
import {words} from './words';
import styles from './SampleView.module.css';

interface SampleViewProps {specification: Specification; review: Review; language: string; base: string}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** Makes a sample credential for an invented learner, shows it, says what is missing, and what its format could not hold. What is typed here stays in this tab. */
export default function SampleView({specification, review, language, base}: SampleViewProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const given = useMemo(() => sampleAward(specification), [specification]);
  // Whoever went to check the sample and came back finds it as it was.
  const [kept] = useState(() => lastSample(specification));
  const [learner, setLearner] = useState((kept?.award ?? given).learner);
  const [awardedOn, setAwardedOn] = useState((kept?.award ?? given).awardedOn);
  const [grade, setGrade] = useState((kept?.award ?? given).grade ?? '');
  const [product, setProduct] = useState<Product>(kept?.product ?? 'open-badge');
  const [state, setState] = useState<{kind: 'idle' | 'busy'} | {kind: 'made' | 'kept'; made: Made} | {kind: 'failed'; reason: string} | {kind: 'missing'; problems: readonly FormatProblem[]}>(kept ? {kind: 'kept', made: kept.made} : {kind: 'idle'});
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
      keepSample(specification, {product, award, made});
      requestAnimationFrame(() => result.current?.focus());
    } catch (error) {
      if (error instanceof NotMade) setState({kind: 'missing', problems: error.problems});
      else setState({kind: 'failed', reason: error instanceof Error ? error.message : String(error)});
    }
  };

  return (
    <div className={styles.samples}>
      <p className={styles.lead}>{text('sample.lead')}</p>
      <p><a href={addressOf('class')}>{text('sample.class')}</a></p>
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
          <p className={styles.hint}>{text('sample.formatHint')}</p>
          <div className={styles.products}>
            {products.map((id) => (
              <div key={id} className={styles.product}>
                <input type="radio" id={`product-${id}`} name="product" checked={product === id} aria-describedby={`product-${id}-hint`} onChange={() => setProduct(id)} />
                <label htmlFor={`product-${id}`}>{text(`sample.${id}`)} <small>{text(`sample.${id}Tech`)}</small></label>
                <p id={`product-${id}-hint`}>{text(`sample.${id}Hint`)}</p>
              </div>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="mv-button" disabled={state.kind === 'busy'}>{text('sample.make')}</button>
        <p role="status" className={styles.hint}>{state.kind === 'busy' ? text('sample.making') : state.kind === 'made' ? text('sample.made') : ''}</p>
        {state.kind === 'missing' && <Missing problems={state.problems} language={language} />}
        {state.kind === 'failed' && <p role="alert" className={styles.error}>{text('sample.failed', {reason: state.reason})}</p>}
      </form>
      {(state.kind === 'made' || state.kind === 'kept') && (
        <section className={styles.result}>
          <h2 ref={result} tabIndex={-1}>{text('sample.result')}</h2>
          {state.kind === 'kept' && kept && <p className={styles.hint}>{text(kept.unchanged ? 'sample.kept' : 'sample.keptOld', {time: timeOfDay(Date.parse(kept.at), language)})}</p>}
          <Result made={state.made} review={review} language={language} base={base} />
        </section>
      )}
    </div>
  );
}

/** Why nothing was made, in the words of the form: each missing answer with the way to it. */
function Missing({problems, language}: {problems: readonly FormatProblem[]; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const {answers, others} = answersBehind(problems);
  return (
    <div role="alert" className={styles.missing}>
      {answers.length > 0 && (
        <>
          <p>{text('sample.missing')}</p>
          <ul>{answers.map((pointer) => <li key={pointer}><a href={addressOf(stepOfPointer(pointer), pointer)}>{text('sample.missingAt', {answer: nameOf(pointer, language), step: stepTitle(stepOfPointer(pointer), language)})}</a></li>)}</ul>
        </>
      )}
      {others.length > 0 && <><p>{text('sample.others')}</p><ul>{others.map((problem, index) => <li key={index}>{sampleProblemText(problem, language)}</li>)}</ul></>}
    </div>
  );
}

/** What Annex I asks for and the sample cannot show, whatever the format makes do with. */
function Annex({review, language}: {review: Review; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  // A sample has an award, so what comes with it is there.
  const count = elementCount(review.elements.map((element) => (element.state === 'at-issue' ? {...element, state: 'present' as const} : element)));
  const open = review.elements.filter(({mandatory, state}) => mandatory && (state === 'missing' || state === 'faulty'));
  return (
    <div className={styles.annex} data-missing={open.length}>
      <h3>{text('sample.annex')}</h3>
      <p>{elementCountText(count, language)} {open.length > 0 ? text('sample.annexMissing') : text('sample.annexAll')}</p>
      {open.length > 0 && <ul>{open.map(({element, state, pointer}) => <li key={element}><a href={addressOf(stepOfPointer(pointer), pointer)}>{elementWords(element, language).name}</a>{state === 'faulty' && ` (${text('sample.annexFaulty')})`}</li>)}</ul>}
    </div>
  );
}

/** What became of the answers: one sentence for each reason first, their names and places on request. */
function Losses({losses, language}: {losses: readonly Loss[]; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const groups = grouped(losses);
  // Which entry of a list it is, is for the exact places; what the tool keeps for itself has no name.
  const nameIn = (pointer: string): string => nameOf(pointer, language).replace(/ \([^()]*\d\)$/, '');
  const names = (some: readonly Loss[]): string[] => [...new Set(some.filter(({pointer}) => !pointer.includes('$')).map(({pointer}) => (pointer.startsWith('award/') ? text('sample.lossAward') : nameIn(pointer))))];
  return (
    <div className={styles.losses} data-losses={losses.length}>
      <h3>{text('sample.losses')}</h3>
      {groups.length === 0 ? <p>{text('sample.noLosses')}</p> : (
        <>
          <p>{[text('sample.loss'), ...groups.map(({group, losses: some}) => text(`sample.loss.${group}`, {count: some.length}))].join(' ')}</p>
          <details>
            <summary>{text('sample.lossShow')}</summary>
            {groups.map(({group, losses: some}) => (
              <section key={group}>
                <h4>{text(`sample.lossTitle.${group}`)}</h4>
                <p>{names(some).join(' · ')}</p>
                <details className="mv-print-closed"><summary>{text('sample.lossPointers', {count: some.length})}</summary><ul>{some.map((loss, index) => <li key={index}>{lossText(loss, language)}</li>)}</ul></details>
              </section>
            ))}
          </details>
        </>
      )}
    </div>
  );
}

function Result({made, review, language, base}: {made: Made; review: Review; language: string; base: string}): ReactElement {
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
          <p className={styles.notice}>{text(made.signed ? 'sample.demo' : 'sample.unsigned')}</p>
          {made.signed && made.engine === 'noble' && <p className={styles.notice}>{text('sample.fallback')}</p>}
          <Annex review={review} language={language} />
          <h3>{text('sample.problems')}</h3>
          {made.problems.length === 0 ? <p>{text('sample.noProblems')}</p> : <ul>{made.problems.map((problem, index) => <li key={index}>{problemText(problem, language)}</li>)}</ul>}
          <Losses losses={made.losses} language={language} />
          <details className={`${styles.losses} mv-print-closed`}><summary>{text('sample.json')}</summary><pre tabIndex={0}>{made.file.text.length > 60_000 ? `${made.file.text.slice(0, 60_000)} …` : made.file.text}</pre></details>
        </div>
      </div>
    </>
  );
}
