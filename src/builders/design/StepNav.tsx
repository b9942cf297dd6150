import type {ReactElement, ReactNode} from 'react';
import {stepTitle} from './stepWords';
import type {StepProgress} from './progress';
import {addressOf, type View} from './view';
import {words} from './words';
import styles from './StepNav.module.css';

interface StepNavProps {name: string; progress: readonly StepProgress[]; view: View; language: string; children?: ReactNode}

/** The thread of the project: its steps with their state, and what comes after them. */
export function StepNav({name, progress, view, language, children}: StepNavProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const current = (own: View): 'page' | undefined => (own === view ? 'page' : undefined);
  return (
    <nav className={styles.nav} aria-label={text('nav.label')}>
      <p className={styles.project}><a href={addressOf('overview')} aria-current={current('overview')}>{name || text('untitled')}</a></p>
      <ol className={styles.steps}>
        {progress.map(({id, state, errors}) => (
          <li key={id} data-state={state} data-current={id === view || undefined}>
            <a href={addressOf(id)} aria-current={id === view ? 'step' : undefined}>
              {stepTitle(id, language)}
              <span className="visually-hidden">, {text(`state.${state}`)}</span>
              {state === 'started' && errors > 0 && <span className={styles.todo}>{text('state.errors', {count: errors})}</span>}
            </a>
          </li>
        ))}
        <li data-current={view === 'check' || undefined}><a href={addressOf('check')} aria-current={current('check')}>{text('nav.check')}</a></li>
        <li data-current={view === 'sample' || undefined}><a href={addressOf('sample')} aria-current={current('sample')}>{text('nav.sample')}</a></li>
      </ol>
      {children}
    </nav>
  );
}
