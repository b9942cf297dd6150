import {type ReactElement, useCallback, useEffect, useId, useMemo, useRef, useState} from 'react';
import type {OpenSdJwt} from '../../proofs';
import {maxBytes, type Report} from '../../verification';
import {offer} from '../design/files';
import {ReportView} from '../verify/ReportView';
import {choicesOf, groups, isShown, turned} from './choices';
import {ShowIntake} from './ShowIntake';
import {makeSample, openFile, presented} from './work';
import {wordsIn} from './words';
import styles from './ShowApp.module.css';

interface Source {name: string; open: OpenSdJwt}
interface Result {text: string; report: Report; at: Date}
/** Why a file could not be used. */
interface Refused {name: string; damaged: boolean}

const wholeOf = ({shown}: OpenSdJwt): ReadonlySet<string> => new Set(shown.map(({pointer}) => pointer));
const looksLikeOne = (text: string): boolean => /^\s*"?[\w-]+\.[\w-]+\.[\w-]+~/.test(text);

/** A learner chooses which values of a credential to show, and gets a file with those. The first file is never changed. */
export function ShowApp({base, language}: {base: string; language: string}): ReactElement {
  const say = useMemo(() => wordsIn(language), [language]);
  const [source, setSource] = useState<Source | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  // Earlier choices stay, so that each step can be taken back.
  const [steps, setSteps] = useState<readonly ReadonlySet<string>[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const [headingId, resultId] = [useId(), useId()];
  const chosen = steps.at(-1);

  const take = useCallback(async ({name, text}: {name: string; text: string}) => {
    setMessage(say('busy'));
    const open = await openFile(text).catch(() => null);
    setMessage('');
    setRefused(open === null ? {name, damaged: looksLikeOne(text)} : null);
    setSource(open && {name, open});
    setSteps(open ? [wholeOf(open)] : []);
    setResult(null);
  }, [say]);
  const sample = useCallback(async () => {
    setMessage(say('busy'));
    try {
      await take(await makeSample());
    } catch (error) {
      setMessage(say('sampleFailed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  }, [say, take]);

  useEffect(() => { if (source) heading.current?.focus(); }, [source]);
  useEffect(() => {
    if (!source || !chosen) return;
    // A slower answer to an earlier choice must not replace a newer one.
    let current = true;
    presented(source.open, chosen).then((made) => {
      if (!current) return;
      setResult({...made, at: new Date()});
      const proof = made.report.checks.find(({id}) => id === 'proof');
      const {shown = 0, hidden = 0} = proof?.data ?? {};
      setMessage(proof?.outcome === 'pass' ? say('status.holds', {shown, hidden}) : proof?.outcome === 'fail' ? say('status.broken') : say('status.open', {shown: choicesOf(source.open, say).filter(({pointer}) => isShown(pointer, chosen)).length, hidden: source.open.hidden.length}));
    }, () => { if (current) { setResult(null); setMessage(say('workFailed')); } });
    return () => { current = false; };
  }, [source, chosen, say]);

  if (!source || !chosen) {
    return (
      <div className={styles.app}>
        <ShowIntake say={say} largest={maxBytes} onFile={(file) => void take(file)} onSample={() => void sample()} />
        <div role="alert">{refused && <p className={styles.refused}>{say(refused.damaged ? 'damaged' : 'notOne', {name: refused.name})} <a href={`${base}verify/`}>{say('checkIt')}</a></p>}</div>
        <p role="status" className={styles.message}>{message}</p>
      </div>
    );
  }
  const choices = choicesOf(source.open, say);
  const step = (next: ReadonlySet<string>): void => setSteps((before) => [...before, next]);
  const savedName = say('savedName', {name: source.name});
  const save = (text: string): void => {
    offer(savedName, 'application/dc+sd-jwt', text);
    setMessage(say('saved', {name: savedName}));
  };
  return (
    <div className={styles.app}>
      <section aria-labelledby={headingId} className={styles.choice}>
        <h3 id={headingId} ref={heading} tabIndex={-1}>{say('choose.title')}</h3>
        <p className={styles.file}>{say('choose.file', {name: source.name})}</p>
        <p className={styles.hint}>{say(choices.length > 0 ? 'choose.hint' : 'choose.none')}</p>
        {groups.map((group) => ({group, members: choices.filter((choice) => choice.group === group)})).filter(({members}) => members.length > 0).map(({group, members}) => (
          <fieldset key={group}>
            <legend>{say(`group.${group}`)}</legend>
            {members.map(({pointer, label, text}) => {
              const on = isShown(pointer, chosen);
              return (
                <label key={pointer} data-on={on || undefined}>
                  <input type="checkbox" role="switch" checked={on} onChange={() => step(turned(pointer, chosen))} />
                  <span className={styles.label}>{label}</span>
                  <span className={styles.value}>{text}</span>
                  <span className={styles.state} aria-hidden="true">{say(on ? 'state.on' : 'state.off')}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
        <p className={styles.actions}>
          <button type="button" className="mv-button mv-button--quiet" onClick={() => step(wholeOf(source.open))}>{say('all')}</button>
          <button type="button" className="mv-button mv-button--quiet" onClick={() => step(new Set())}>{say('nothing')}</button>
          <button type="button" className="mv-button mv-button--quiet" disabled={steps.length < 2} onClick={() => setSteps((before) => before.slice(0, -1))}>{say('undo')}</button>
        </p>
        <p role="status" className={styles.message}>{message}</p>
        <p className={styles.actions}>
          <button type="button" className="mv-button" disabled={result === null} onClick={() => result && save(result.text)}>{say('save')}</button>
          <button type="button" className={styles.plain} onClick={() => { setSource(null); setSteps([]); setResult(null); setMessage(''); }}>{say('other')}</button>
        </p>
      </section>
      {result && (
        <section aria-labelledby={resultId}>
          <h3 id={resultId}>{say('result.title')}</h3>
          <p className={styles.hint}>{say('result.hint')}</p>
          <ReportView item={{key: 0, name: savedName, bytes: new Uint8Array(), report: result.report, failed: false, at: result.at}} language={language} onAgain={() => step(chosen)} />
        </section>
      )}
    </div>
  );
}
