import {lazy, type ReactElement, Suspense, useEffect} from 'react';
import {type Review, type Specification, type StepId, stepOfPointer, steps} from '../../specification';
import type {OpenProject} from '../../workspace';
import {focusPlace, StepForm} from '../form';
import {Aside} from './Aside';
import {FindingsList} from './FindingsList';
import {progressOf} from './progress';
import {stepById, stepGoal, stepTitle} from './stepWords';
import {addressOf, neighbours} from './view';
import {words} from './words';
import styles from './StepView.module.css';

const Preview = lazy(() => import('./Preview'));

interface StepViewProps {
  step: StepId; project: OpenProject; specification: Specification; review: Review; language: string; base: string;
  /** Place inside the step to show and focus, as a JSON pointer. */
  place: string;
}

/** One step: its form, and beside it what is missing and how others will see it. */
export default function StepView({step, project, specification, review, language, base, place}: StepViewProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const {before, after} = neighbours(step);
  const here = review.findings.filter(({pointer}) => stepOfPointer(pointer) === step);
  const progress = progressOf(specification, review.findings);
  const own = progress.find(({id}) => id === step) ?? {state: 'empty', errors: 0, advice: 0};
  const empty = own.state === 'empty';
  const {rememberStep} = project;
  useEffect(() => rememberStep(step), [rememberStep, step]);
  useEffect(() => {
    if (!place) return;
    // Some fields arrive a moment after the form.
    let tries = 0;
    const look = setInterval(() => { if (focusPlace(place) || ++tries > 20) clearInterval(look); }, 50);
    return () => clearInterval(look);
  }, [place, step]);
  const others = progress.filter(({id}) => id !== step);
  const elsewhere = {errors: others.reduce((sum, {errors}) => sum + errors, 0), advice: others.reduce((sum, {advice}) => sum + advice, 0)};

  return (
    <div className={styles.layout}>
      <div className={styles.main}>
        <header className={styles.header}>
          <p className={styles.count}>{text('step.of', {number: steps.findIndex(({id}) => id === step) + 1, all: steps.length})}</p>
          <h1 tabIndex={-1} id="design-title">{stepTitle(step, language)}</h1>
          <p className={styles.goal}>{stepGoal(step, language)} <a href={`${base.slice(0, -1)}${stepById(step).path}`}>{text('step.procedure')}</a></p>
        </header>
        <StepForm key={`${project.frame.id} ${step}`} step={step} value={project.specification} findings={here} lang={specification.languages?.[0] ?? language} uiLang={language} baseUrl={base}
          onChange={(next, pointer) => project.edit(stepTitle(step, language), () => next, pointer)}
          onContinue={() => { location.hash = addressOf(after ?? 'check'); }} />
        {before && <p><a href={addressOf(before)}>{text('step.previous', {step: stepTitle(before, language)})}</a></p>}
      </div>
      <Aside language={language} panels={[
        {id: 'findings', title: text('aside.findings'), open: text('aside.openFindings', {errors: own.errors, advice: empty ? 0 : own.advice}), content: (close) => (
          <>
            {empty ? <p className={styles.soft}>{text('findings.emptyStep', {count: own.errors})}</p> : <FindingsList findings={here} language={language} base={base} none={text('findings.none')} onGo={close} />}
            {elsewhere.errors + elsewhere.advice > 0 && <p className={styles.soft}><a href={addressOf('check')} onClick={close}>{text('findings.elsewhere', elsewhere)}</a></p>}
          </>
        )},
        {id: 'preview', title: text('aside.preview'), open: text('aside.openPreview'), content: () => <Suspense fallback={<p>…</p>}><Preview specification={specification} elements={review.elements} language={language} /></Suspense>},
      ]} />
    </div>
  );
}
