import {type FormEvent, type ReactElement, useEffect, useId, useMemo, useRef, useState} from 'react';
import {type Brand, certificateModel} from '../../documents';
import {type FormatProblem, problemText} from '../../credentials';
import {type SampleChoice} from '../../issuing';
import {type Award, elementCount, elementCountText, type Review, sampleAward, type Specification, stepOfPointer} from '../../specification';
import {elementWords} from '../../standards';
import {offer} from '../design/files';
import {addressOf} from '../design/view';
import {timeOfDay} from '../projects/moments';
import {CertificateView} from '../views/CertificateView';
import {handOver} from '../verify/handover';
import {keepSample, lastSample} from './lastSample';
import {BrandFields} from './BrandFields';
import {ChoiceFields} from './ChoiceFields';
import {type Choice, choices, issueSample, type Made, NotMade, settled} from './work';
import {wordsOf, words} from './words';
import {Losses} from './Losses';
import {Missing} from './Missing';
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
  const [table, setTable] = useState<readonly SampleChoice[] | null>(null);
  const [choice, setChoice] = useState<Partial<Choice>>(kept?.choice ?? {});
  const [brand, setBrand] = useState<Brand>({});
  const [state, setState] = useState<{kind: 'idle' | 'busy'} | {kind: 'made' | 'kept'; made: Made} | {kind: 'failed'; reason: string} | {kind: 'missing'; problems: readonly FormatProblem[]}>(kept ? {kind: 'kept', made: kept.made} : {kind: 'idle'});
  const [faults, setFaults] = useState<{name?: string; date?: string}>({});
  const result = useRef<HTMLHeadingElement>(null);
  const [givenId, familyId, numberId, dateId, gradeId, nameError, dateError] = [useId(), useId(), useId(), useId(), useId(), useId(), useId()];

  useEffect(() => {
    let here = true;
    choices().then((found) => { if (here) setTable(found); }, (error: unknown) => { if (here) setState({kind: 'failed', reason: error instanceof Error ? error.message : String(error)}); });
    return () => { here = false; };
  }, []);

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (table === null) return;
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
      const whole = settled(choice, table);
      const made = await issueSample(specification, award, whole, {brand, verifyPage: new URL(`${base}verify/`, location.href).href});
      setState({kind: 'made', made});
      keepSample(specification, {choice: whole, award, made});
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
        {table && <ChoiceFields table={table} choice={settled(choice, table)} language={language} onChange={setChoice} />}
        <BrandFields brand={brand} language={language} onChange={setBrand} />
        <button type="submit" className="mv-button" disabled={table === null || state.kind === 'busy'}>{text('sample.make')}</button>
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

/** The picture that carries the credential, when it is one. */
function Picture({made, language}: {made: Made; language: string}): ReactElement | null {
  const {content, mediaType} = made.file;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (typeof content === 'string' || !mediaType.startsWith('image/')) return undefined;
    const url = URL.createObjectURL(new Blob([content], {type: mediaType}));
    setAddress(url);
    return () => { URL.revokeObjectURL(url); };
  }, [content, mediaType]);
  return address === null ? null : <img className={styles.picture} src={address} alt={words.text('sample.picture', language)} width="280" height="280" />;
}

// What is said of how it is secured: of this format, else of this proof, else of any proof.
const securedText = ({format, proof}: Made, language: string): string =>
  wordsOf(`sample.secured.${proof}.${format}`, language) || wordsOf(`sample.secured.${proof}`, language) || words.text('sample.secured', language);

function Result({made, review, language, base}: {made: Made; review: Review; language: string; base: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const model = certificateModel(made.document);
  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="mv-button" onClick={() => offer(made.file.name, made.file.mediaType, made.file.content)}>{text('sample.download', {file: made.file.name})}</button>
        <a className="mv-button mv-button--quiet" href={`${base}verify/`} onClick={() => handOver(made.file)}>{text('sample.verify')}</a>
      </p>
      <Picture made={made} language={language} />
      <div className={styles.columns}>
        {model && <div><h3>{text('sample.view')}</h3><CertificateView model={model} language={language} /></div>}
        <div>
          <p className={styles.notice}>{securedText(made, language)}</p>
          {made.proof !== 'none' && made.engine === 'noble' && <p className={styles.notice}>{text('sample.fallback')}</p>}
          <Annex review={review} language={language} />
          <h3>{text('sample.problems')}</h3>
          {made.problems.length === 0 ? <p>{text('sample.noProblems')}</p> : <ul>{made.problems.map((problem, index) => <li key={index}>{problemText(problem, language)}</li>)}</ul>}
          <Losses losses={made.losses} language={language} />
          <details className={`${styles.losses} mv-print-closed`}><summary>{text(typeof made.file.content === 'string' ? 'sample.json' : 'sample.inside')}</summary><pre tabIndex={0}>{made.text.length > 60_000 ? `${made.text.slice(0, 60_000)} …` : made.text}</pre></details>
        </div>
      </div>
    </>
  );
}
