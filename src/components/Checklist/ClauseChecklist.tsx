import React from 'react';
import {AllClauses} from '../Clauses';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';
import styles from './ClauseChecklist.module.css';

/** All clauses to read, and in their place, when the reader asks for it, a checklist to filter and tick. */
export function ClauseChecklist(): React.ReactElement {
  const {word} = useWords();
  const waiting = `<p class="${styles.start}"><button type="button" class="mv-button" data-open-island>${escapeHtml(word('checklist.start'))}</button> <span>${escapeHtml(word('checklist.startHint'))}</span></p>`;
  return (
    <div className={styles.both}>
      <Island name="checklist" when="open" waiting={waiting} />
      <div><AllClauses /></div>
    </div>
  );
}
