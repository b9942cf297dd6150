import type {ReactElement} from 'react';
import {type ElementCount, elementCountText} from '../../specification';
import {stepById, stepGoal, stepTitle} from './stepWords';
import type {StepProgress} from './progress';
import {addressOf} from './view';
import {words} from './words';
import styles from './Overview.module.css';

/** The task list: all steps with what they ask, how long they take and how far they are. */
export function Overview({progress, count, language}: {progress: readonly StepProgress[]; count: ElementCount; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const next = progress.find(({state}) => state !== 'done');
  const done = progress.filter(({state}) => state === 'done').length;
  const minutesOf = (steps: readonly StepProgress[]): number => steps.reduce((sum, {id}) => sum + stepById(id).minutes, 0);
  const [minutes, left] = [minutesOf(progress), minutesOf(progress.filter(({state}) => state !== 'done'))];
  return (
    <>
      <p className={styles.lead}>{text('overview.lead')}</p>
      <p>{text('progress', {done, all: progress.length})} {text('elements.annex', {count: elementCountText(count, language)})}</p>
      <p className={styles.total}>{text('overview.total', {hours: Math.round(minutes / 60), left: Math.round(left / 60)})}</p>
      <p>
        <a className="mv-button" href={addressOf(next?.id ?? 'check')}>
          {next ? text(next.state === 'empty' && done === 0 ? 'overview.begin' : 'overview.next', {step: stepTitle(next.id, language)}) : text('overview.toCheck')}
        </a>
      </p>
      <ol className={styles.tasks}>
        {progress.map(({id, state, errors}, index) => (
          <li key={id}>
            <span className={styles.number} aria-hidden="true">{index + 1}</span>
            <div>
              <a href={addressOf(id)}>{stepTitle(id, language)}</a>
              <p>{stepGoal(id, language)} <span className={styles.minutes}>{text('overview.minutes', {minutes: stepById(id).minutes})}</span></p>
            </div>
            <span className={styles.state} data-state={state}>{text(`state.${state}`)}{state === 'started' && errors > 0 ? ` · ${text('state.errors', {count: errors})}` : ''}</span>
          </li>
        ))}
      </ol>
      <p className={styles.after}><a href={addressOf('check')}>{text('nav.check')}</a> · <a href={addressOf('sample')}>{text('nav.sample')}</a> · <a href={addressOf('projects')}>{text('nav.projects')}</a></p>
    </>
  );
}
