import {type ReactElement} from 'react';
import type {Report} from '../../verification';
import {stepsOf, stepText, valueName} from '../../verification/learn';
import styles from './Learn.module.css';
import {wordsIn} from './words';

const longest = 6_000;

/** How the proof of a checked file was made, one step after the other, with its own values. */
export function Steps({report, language}: {report: Report; language: string}): ReactElement {
  const say = wordsIn(language);
  const steps = stepsOf(report);
  if (steps.length === 0) return <p className={styles.hint}>{say('steps.none')}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        const {title, what} = stepText(step, language);
        return (
          <li key={step.code} data-step={step.code}>
            <strong>{title}</strong>
            <p>{what}</p>
            {step.values.map(({name, value}) => (
              <details key={name} open={value.length < 200}>
                <summary>{valueName(name, language)}</summary>
                <pre className={styles.value} tabIndex={0} aria-label={valueName(name, language)}>{value.slice(0, longest)}</pre>
                {value.length > longest && <p className={styles.hint}>{say('steps.whole')}</p>}
              </details>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
