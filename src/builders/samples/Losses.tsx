import type {ReactElement} from 'react';
import {grouped, type Loss, lossText} from '../../credentials';
import {nameOf} from '../form/problems';
import {words} from './words';
import styles from './SampleView.module.css';

/** What became of the answers: one sentence for each reason first, their names and places on request. */
export function Losses({losses, language}: {losses: readonly Loss[]; language: string}): ReactElement {
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
