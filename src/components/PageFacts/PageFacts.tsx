import React from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {type Role, roleName, roles} from '../../standards';
import {longDate, useWords} from '../words';
import styles from './PageFacts.module.css';

const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);

/** For whom the page is, how long it takes to read, and when it was last checked, as its front matter says (readers, time in minutes, checked). */
export function PageFacts(): React.ReactElement | null {
  const {lang, word} = useWords();
  const front: Readonly<Record<string, unknown>> = {...useDoc().frontMatter};
  const readers = Array.isArray(front.readers) ? front.readers.filter(isRole) : [];
  const parts = [
    readers.length > 0 ? `${word('page.readers')}: ${readers.map((role) => roleName(role, lang)).join(', ')}` : '',
    typeof front.time === 'number' ? `${word('page.time')}: ${word('page.minutes', {minutes: front.time})}` : '',
    typeof front.checked === 'string' ? `${word('page.checked')}: ${longDate(front.checked, lang)}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? <p className={styles.facts}>{parts.join(' · ')}</p> : null;
}
