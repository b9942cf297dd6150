import {type ReactElement, useCallback, useEffect, useId, useRef, useState} from 'react';
import {conclusionOf, type Helper, type Report} from '../../verification';
import {checkFile, makeSample, readHelper} from './work';
import {HelperView} from './HelperView';
import {Intake} from './Intake';
import {ReportView} from './ReportView';
import {words} from './words';
import styles from './VerifyApp.module.css';

/** A file that was handed in: its name, its bytes, and its report once there is one; a file that helps to check others has no report. */
export interface Item {key: number; name: string; bytes: Uint8Array; report: Report | null; helper?: Helper; at: Date}

/** The verify page: any file in, one report in plain words out, all in this browser. */
export function VerifyApp({language}: {language: string}): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([]);
  // The list as it is now, for work that goes on while it changes.
  const latest = useRef(items);
  const [message, setMessage] = useState('');
  const next = useRef(1);
  const results = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  const change = useCallback((recipe: (before: readonly Item[]) => readonly Item[]) => {
    latest.current = recipe(latest.current);
    setItems(latest.current);
  }, []);
  /** Checks a file of the list with the helpers of this moment; checks once more when others came or went meanwhile. */
  const check = useCallback(async ({key, bytes}: Item): Promise<Report | null> => {
    const helpers = helpersOf(latest.current);
    const report = await checkFile(bytes, helpers);
    const item = latest.current.find((other) => other.key === key);
    if (item === undefined) return null;
    const now = helpersOf(latest.current);
    if (now.length !== helpers.length || now.some((helper) => !helpers.includes(helper))) return check(item);
    change((before) => before.map((other) => (other.key === key ? {...other, report, at: new Date()} : other)));
    return report;
  }, [change]);
  const checkAgain = useCallback(async () => {
    for (const item of latest.current) if (item.helper === undefined && item.report !== null) await check(item);
  }, [check]);

  const add = useCallback(async (files: readonly {name: string; bytes: Uint8Array}[]) => {
    const read = await Promise.all(files.map(async ({name, bytes}): Promise<Item> => {
      const helper = await readHelper(bytes);
      return {key: next.current++, name, bytes, report: null, ...(helper && {helper}), at: new Date()};
    }));
    // Helpers first: whatever is checked after them is checked with their help.
    const helpers = read.filter(({helper}) => helper !== undefined);
    if (helpers.length > 0) {
      change((before) => [...helpers, ...before]);
      await checkAgain();
      setMessage(words.text('helped', language, {name: helpers.map(({name}) => name)}));
    }
    for (const item of read.filter(({helper}) => helper === undefined)) {
      change((before) => [item, ...before]);
      setMessage(words.text('busy', language, {name: item.name}));
      const report = await check(item);
      if (report) setMessage(words.text('done', language, {name: item.name, verdict: words.text(`short.${conclusionOf(report)}`, language)}));
    }
    results.current?.focus();
  }, [change, check, checkAgain, language]);
  const remove = ({key, helper}: Item): void => {
    change((before) => before.filter((item) => item.key !== key));
    if (helper) void checkAgain();
  };

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
        {items.map((item) => (item.helper ? <HelperView key={item.key} name={item.name} helper={item.helper} items={items} language={language} onRemove={() => remove(item)} /> : (
          <ReportView key={item.key} item={item} language={language} onRemove={() => remove(item)}
            onChanged={(text) => void add([{name: words.text('changedName', language, {name: item.name}), bytes: new TextEncoder().encode(text)}])} />
        )))}
      </section>
    </div>
  );
}

const helpersOf = (items: readonly Item[]): Helper[] => items.flatMap(({helper}) => helper ?? []);

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
