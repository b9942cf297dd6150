import {type ReactElement, useCallback, useEffect, useId, useRef, useState} from 'react';
import {conclusionOf, type Report} from '../../verification';
import {checkEach} from './checkEach';
import {takeHandover} from './handover';
import {checkFile, makeSample} from './work';
import {Intake} from './Intake';
import {ReportView} from './ReportView';
import {words} from './words';
import styles from './VerifyApp.module.css';

/** A file that was handed in: its name, its bytes, and its report once there is one; `failed` when it could not be checked. */
export interface Item {key: number; name: string; bytes: Uint8Array; report: Report | null; failed: boolean; at: Date}

/** The verify page: any file in, one report in plain words out, all in this browser. */
export function VerifyApp({language}: {language: string}): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [message, setMessage] = useState('');
  const next = useRef(1);
  const results = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  const check = useCallback(async (items: readonly Item[]) => {
    const replace = (next: Item): void => setItems((before) => before.map((item) => (item.key === next.key ? {...next, at: new Date()} : item)));
    await checkEach(items, ({bytes}) => checkFile(bytes), {
      begun: (item) => {
        setItems((before) => (before.some(({key}) => key === item.key) ? before : [item, ...before]));
        replace(item);
        setMessage(words.text('busy', language, {name: item.name}));
      },
      done: (item, report) => {
        replace({...item, report});
        setMessage(words.text('done', language, {name: item.name, verdict: words.text(`short.${conclusionOf(report)}`, language)}));
      },
      failed: (item) => {
        replace({...item, failed: true});
        setMessage(words.text('failed', language, {name: item.name}));
      },
    });
    results.current?.focus();
  }, [language]);

  const add = useCallback((files: readonly {name: string; bytes: Uint8Array}[]) =>
    check(files.map(({name, bytes}) => ({key: next.current++, name, bytes, report: null, failed: false, at: new Date()}))), [check]);

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
    const handover = takeHandover();
    if (handover) void add([{name: handover.name, bytes: new TextEncoder().encode(handover.text)}]);
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
            onAgain={() => void check([{...item, failed: false}])}
            onRemove={() => setItems((before) => before.filter(({key}) => key !== item.key))}
            onChanged={(text) => void add([{name: words.text('changedName', language, {name: item.name}), bytes: new TextEncoder().encode(text)}])} />
        ))}
      </section>
    </div>
  );
}
