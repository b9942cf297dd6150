import {type ReactElement, useCallback, useEffect, useId, useRef, useState} from 'react';
import {conclusionOf, type Report} from '../../verification';
import {checkFile, makeSample} from './work';
import {Intake} from './Intake';
import {ReportView} from './ReportView';
import {words} from './words';
import styles from './VerifyApp.module.css';

/** A file that was handed in: its name, its bytes, and its report once there is one. */
export interface Item {key: number; name: string; bytes: Uint8Array; report: Report | null; at: Date}

/** The verify page: any file in, one report in plain words out, all in this browser. */
export function VerifyApp({language}: {language: string}): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [message, setMessage] = useState('');
  const next = useRef(1);
  const results = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  const add = useCallback(async (files: readonly {name: string; bytes: Uint8Array}[]) => {
    for (const {name, bytes} of files) {
      const key = next.current++;
      setItems((before) => [{key, name, bytes, report: null, at: new Date()}, ...before]);
      setMessage(words.text('busy', language, {name}));
      const report = await checkFile(bytes);
      setItems((before) => before.map((item) => (item.key === key ? {...item, report, at: new Date()} : item)));
      setMessage(words.text('done', language, {name, verdict: words.text(`short.${conclusionOf(report)}`, language)}));
    }
    results.current?.focus();
  }, [language]);

  const sample = useCallback(async (format: 'open-badge' | 'edc') => {
    setMessage(words.text('making', language));
    try {
      await add([await makeSample(format)]);
    } catch (error) {
      setMessage(words.text('sampleFailed', language, {reason: error instanceof Error ? error.message : String(error)}));
    }
  }, [add, language]);

  // A credential made on the design page can be handed over without a download.
  useEffect(() => {
    const {handover} = sessionHandover();
    if (handover) void add([handover]);
  }, [add]);

  return (
    <div className={styles.app}>
      <Intake language={language} onFiles={add} onSample={sample} />
      <p className={styles.message} role="status">{message}</p>
      <section aria-labelledby={headingId}>
        <h2 id={headingId} ref={results} tabIndex={-1} className={styles.heading}>{words.text('results', language)}</h2>
        {items.length === 0 && <p className={styles.empty}>{words.text('empty', language)}</p>}
        {items.map((item) => (
          <ReportView key={item.key} item={item} language={language}
            onRemove={() => setItems((before) => before.filter(({key}) => key !== item.key))}
            onChanged={(text) => void add([{name: words.text('changedName', language, {name: item.name}), bytes: new TextEncoder().encode(text)}])} />
        ))}
      </section>
    </div>
  );
}

/** Takes the file that the design page left in this tab's session storage, once. */
function sessionHandover(): {handover: {name: string; bytes: Uint8Array} | null} {
  try {
    const kept = sessionStorage.getItem('mv-verify');
    sessionStorage.removeItem('mv-verify');
    const {name, text} = JSON.parse(kept ?? 'null') as {name: string; text: string};
    return {handover: {name, bytes: new TextEncoder().encode(text)}};
  } catch {
    return {handover: null};
  }
}
