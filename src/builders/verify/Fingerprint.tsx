import {type ReactElement, useEffect, useState} from 'react';
import {fingerprintOf, type Report} from '../../verification';
import type {Item} from './VerifyApp';
import {words} from './words';
import styles from './VerifyApp.module.css';

/** What a printed code asked for: a file with this fingerprint. */
export function FingerprintNotice({fingerprint, language}: {fingerprint: string; language: string}): ReactElement {
  return (
    <section className={styles.asked}>
      <h2>{words.text('asked.title', language)}</h2>
      <p>{words.text('asked.what', language)}</p>
      <p className={styles.fingerprint}><code>{fingerprint}</code></p>
    </section>
  );
}

/** The texts of all credentials in a file. */
const textsOf = (report: Report, bytes: Uint8Array): readonly string[] => [
  report.carried?.text ?? new TextDecoder().decode(bytes), ...(report.parts ?? []).flatMap(({report: part}) => (part.carried ? [part.carried.text] : [])),
];

/** Whether a file is the one that the printed code belongs to. */
export function FingerprintMatch({fingerprint, item, report, language}: {fingerprint: string; item: Item; report: Report; language: string}): ReactElement | null {
  const [same, setSame] = useState<boolean | null>(null);
  useEffect(() => {
    let here = true;
    void Promise.all(textsOf(report, item.bytes).map(fingerprintOf)).then((found) => { if (here) setSame(found.includes(fingerprint)); });
    return () => { here = false; };
  }, [fingerprint, item, report]);
  return same === null ? null : <p className={styles.asked} data-same={same}>{words.text(same ? 'asked.same' : 'asked.other', language)}</p>;
}
