import {lazy, type ReactElement, Suspense, useCallback, useEffect, useId, useRef, useState} from 'react';
import {answers, conclusionOf, type Elsewhere, type Helper, readVerifyLink, type Report} from '../../verification';
import {checkEach} from './checkEach';
import {takeHandover} from './handover';
import {HelperView} from './HelperView';
import {FingerprintNotice} from './Fingerprint';
import {loadDocument} from './load';
import {bytesOf, checkFile, makeSample, readHelper} from './work';
import {Intake} from './Intake';
import {spoken, type Ending} from './spoken';
import {words} from './words';
import styles from './VerifyApp.module.css';

// The words of all checks weigh more than the rest of the page: they come with the first file, while it is checked.
const reportView = () => import('./ReportView');
const ReportView = lazy(async () => ({default: (await reportView()).ReportView}));

/**
 * A file that was handed in: its name, its bytes, and its report once there is one; `failed` when it could not be checked.
 * A file that helps to check others has no report; `host` is where it was loaded from, if it was.
 */
export interface Item {key: number; name: string; bytes: Uint8Array; report: Report | null; failed: boolean; helper?: Helper; host?: string; at: Date}

/** The verify page: any file in, one report in plain words out, all in this browser. */
export function VerifyApp({language}: {language: string}): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([]);
  // The list as it is now, for work that goes on while it changes.
  const latest = useRef(items);
  const [message, setMessage] = useState('');
  /** The fingerprint that a printed code asked for. */
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const next = useRef(1);
  const results = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  const change = useCallback((recipe: (before: readonly Item[]) => readonly Item[]) => {
    latest.current = recipe(latest.current);
    setItems(latest.current);
  }, []);
  const replace = useCallback((key: number, part: Partial<Item>) => change((before) => before.map((item) => (item.key === key ? {...item, ...part, at: new Date()} : item))), [change]);
  /** The report on a file with the helpers of this moment; once more when others came or went meanwhile. */
  const reportOn = useCallback(async (bytes: Uint8Array): Promise<Report> => {
    const helpers = helpersOf(latest.current);
    const report = await checkFile(bytes, helpers);
    const now = helpersOf(latest.current);
    return now.length !== helpers.length || now.some((helper) => !helpers.includes(helper)) ? reportOn(bytes) : report;
  }, []);
  const check = useCallback(async (list: readonly Item[]) => {
    const endings: Ending[] = [];
    await checkEach(list, ({bytes}) => reportOn(bytes), {
      begun: (item) => {
        // A file that was taken out of the list while others were checked stays out.
        if (item.report === null && !latest.current.some(({key}) => key === item.key)) change((before) => [item, ...before]);
        replace(item.key, {failed: false});
        setMessage(words.text('busy', language, {name: item.name}));
      },
      done: ({key, name}, report) => {
        replace(key, {report});
        endings.push({name, conclusion: conclusionOf(report), parts: report.parts?.length ?? 0});
      },
      failed: ({key, name}) => {
        replace(key, {failed: true});
        endings.push({name, conclusion: null, parts: 0});
      },
    });
    if (endings.length > 0) setMessage(spoken(endings, language));
  }, [change, replace, reportOn, language]);
  const checkAgain = useCallback(() => check(latest.current.filter(({helper, report}) => helper === undefined && report !== null)), [check]);

  const add = useCallback(async (files: readonly {name: string; bytes: Uint8Array; host?: string}[]) => {
    if (!await reportView().then(() => true, () => false)) { setMessage(words.text('viewFailed', language)); return; }
    const read = await Promise.all(files.map(async ({name, bytes, host}): Promise<Item> => {
      // Where nobody can look whether a file helps, the check itself tells that it could not be made.
      const helper = await readHelper(bytes).catch(() => null);
      return {key: next.current++, name, bytes, report: null, failed: false, ...(helper && {helper}), ...(host && {host}), at: new Date()};
    }));
    // Helpers first: whatever is checked after them is checked with their help.
    const helpers = read.filter(({helper}) => helper !== undefined);
    if (helpers.length > 0) {
      change((before) => [...helpers, ...before]);
      await checkAgain();
      setMessage(words.text('helped', language, {name: helpers.map(({name}) => name)}));
    }
    await check(read.filter(({helper}) => helper === undefined));
    results.current?.focus();
  }, [change, check, checkAgain, language]);
  const remove = ({key, helper}: Item): void => {
    change((before) => before.filter((item) => item.key !== key));
    if (helper) void checkAgain();
  };

  const load = useCallback(async (elsewhere: Elsewhere): Promise<void> => {
    const {address, host} = elsewhere;
    setMessage(words.text('load.busy', language, {host}));
    const loaded = await loadDocument(address);
    const told = {host, address, status: loaded.ok ? '' : loaded.status ?? ''};
    const helper = loaded.ok ? await readHelper(loaded.bytes).catch(() => null) : null;
    if (!loaded.ok || helper === null || !answers(elsewhere, helper)) setMessage(words.text(loaded.ok ? 'load.other' : `load.${loaded.fault}`, language, told));
    else await add([{name: address, bytes: loaded.bytes, host}]);
  }, [add, language]);

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
    if (handover) void add([{name: handover.name, bytes: bytesOf(handover.content)}]);
  }, [add]);

  // A code on paper opens this page with a credential, or with the fingerprint of one, behind the # of the address.
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const asked = await readVerifyLink(location.hash);
      if (asked === null) return;
      // The credential of a person does not stay in the address bar and the history.
      if (asked.kind !== 'fingerprint') history.replaceState(null, '', location.pathname + location.search);
      if (asked.kind === 'credential') await add([{name: words.text('link.name', language), bytes: asked.bytes}]);
      else if (asked.kind === 'fingerprint') setFingerprint(asked.fingerprint);
      else setMessage(words.text(`link.${asked.fault}`, language));
    };
    void ask();
    const again = (): void => { void ask(); };
    addEventListener('hashchange', again);
    return () => { removeEventListener('hashchange', again); };
  }, [add, language]);

  return (
    <div className={styles.app}>
      {fingerprint && <FingerprintNotice fingerprint={fingerprint} language={language} />}
      <Intake language={language} onFiles={add} onSample={sample} />
      <p className={styles.message} role="status">{message}</p>
      <section aria-labelledby={headingId}>
        <h2 id={headingId} ref={results} tabIndex={-1} className={styles.heading}>{words.text('results', language)}</h2>
        {items.length === 0 && <p className={styles.empty}>{words.text('empty', language)}</p>}
        {items.map((item) => (item.helper ? <HelperView key={item.key} name={item.name} helper={item.helper} host={item.host} items={items} language={language} onRemove={() => remove(item)} /> : (
          <Suspense key={item.key} fallback={<p aria-busy="true">{words.text('busy', language, {name: item.name})}</p>}><ReportView item={item} helpers={helpersOf(items)} language={language} fingerprint={fingerprint} onAgain={() => void check([item])} onLoad={load} onRemove={() => remove(item)}
            onChanged={(text) => void add([{name: words.text('changedName', language, {name: item.name}), bytes: new TextEncoder().encode(text)}])} /></Suspense>
        )))}
      </section>
    </div>
  );
}

const helpersOf = (items: readonly Item[]): Helper[] => items.flatMap(({helper}) => helper ?? []);
