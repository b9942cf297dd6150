import React from 'react';
import Heading from '@theme/Heading';
import {sourceGroupOf, sourceGroups, sources} from '../../standards';
import {longDate, useWords} from '../words';
import styles from './Reference.module.css';

/** Every source of the handbook by kind, with its address, the day of the last look, and what a reader should know about the copy that was read. */
export function SourceGroups(): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <>
      {sourceGroups.map((group) => {
        const members = sources.filter((source) => sourceGroupOf(source) === group);
        return members.length === 0 ? null : (
          <section key={group} aria-labelledby={`sources-${group}`}>
            <Heading as="h3" id={`sources-${group}`}>{word(`sources.${group}`)}</Heading>
            <ul>
              {members.map(({id, title, address, checked, note}) => (
                <li key={id}>
                  {address ? <a href={address}>{title}</a> : title}
                  <br /><span className={styles.note}>{[address ? word('sources.checked', {date: longDate(checked, lang)}) : '', note].filter(Boolean).join(' ')}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
