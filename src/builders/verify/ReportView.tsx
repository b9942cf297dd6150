import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {certificateModel, type CertificateModel} from '../../documents';
import {utf8} from '../../values';
import {type Check, checkText, type Conclusion, conclusionOf, conclusionText, detailText, type Elsewhere, type Helper, type Report, type ReportPart, whereToAsk} from '../../verification';
import {LearnViews} from '../learn/LearnViews';
import {timeOfDay} from '../projects/moments';
import {CertificateView} from '../views/CertificateView';
import {FingerprintMatch} from './Fingerprint';
import {forge, placeOf} from './forge';
import type {Item} from './VerifyApp';
import {words} from './words';
import styles from './VerifyApp.module.css';

const signs = {pass: '✓', fail: '✕', warning: '!', 'not-checked': '?', 'not-applicable': '–'} as const;
const editLimit = 400_000;

/** `onChanged` absent: the file is not there to play with. `onLoad` absent: nothing is asked of other hosts. */
interface ReportViewProps {item: Item; /** What was given beside it. */ helpers?: readonly Helper[]; language: string; /** The fingerprint that a printed code asked for. */ fingerprint?: string | null; onRemove?: () => void; onAgain: () => void; onLoad?: (elsewhere: Elsewhere) => Promise<void>; onChanged?: (text: string) => void}

/** One file's report: the verdict, every check with its reason, the credential as a person sees it, and the file to play with. */
export function ReportView({item, helpers = [], language, fingerprint, onRemove, onAgain, onLoad, onChanged}: ReportViewProps): ReactElement {
  const {report, name} = item;
  const headingId = useId();
  const removal = onRemove && <button type="button" className={styles.link} onClick={onRemove} aria-label={words.text('remove', language, {name})}>{words.text('removeShort', language)}</button>;
  if (item.failed) {
    return (
      <article className={styles.report} data-failed aria-labelledby={headingId}>
        <h3 id={headingId}>{words.text('failed', language, {name})}</h3>
        <p>{words.text('failed.what', language)}</p>
        <p className={styles.choose}><button type="button" className="mv-button" onClick={onAgain}>{words.text('failed.again', language)}</button> {removal}</p>
      </article>
    );
  }
  if (!report) return <article className={styles.report} aria-busy="true"><p>{words.text('busy', language, {name})}</p></article>;
  const model = report.document === undefined ? null : certificateModel(report.document);
  const conclusion = conclusionOf(report);
  const time = timeOfDay(item.at.getTime(), language);
  return (
    <article className={styles.report} data-verdict={report.verdict} data-conclusion={conclusion} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{report.parts && !model ? words.text('parts.heading', language, {count: report.parts.length, worst: words.text(`short.${conclusion}`, language)}) : conclusionText(conclusion, language)}</h3>
        <p className={styles.fileLine}>{words.text('fileLine', language, {file: name, format: report.formatLabel, time})}</p>
        {removal}
      </header>
      {fingerprint && <FingerprintMatch fingerprint={fingerprint} item={item} report={report} language={language} />}
      <Checks report={report} conclusion={conclusion} model={model} language={language} onLoad={onLoad} />
      {report.parts && <Parts parts={report.parts} at={item.at} helpers={helpers} language={language} onLoad={onLoad} />}
      <LearnViews checked={{name, bytes: item.bytes, report, at: item.at, helpers}} inside={report.carried?.text} language={language} />
      {report.verdict !== 'unreadable' && (report.parts === undefined || model !== null) && onChanged && <Forge item={item} model={model} language={language} onChanged={onChanged} />}
    </article>
  );
}

/** All checks of a report, beside the credential as a person sees it. */
function Checks({report, conclusion, model, language, onLoad}: {report: Report; conclusion: Conclusion; model: CertificateModel | null; language: string; onLoad?: ReportViewProps['onLoad']}): ReactElement {
  // What was not reached because the file could not be read, or is asked of each credential inside, says nothing of its own.
  const reached = report.checks.filter(({code}) => code !== 'parts.each' && (report.verdict !== 'unreadable' || code !== 'check.not-reached'));
  return (
    <div className={model ? styles.columns : undefined}>
      <ul className={styles.checks}>{reached.map((check) => <CheckRow key={check.id} check={check} language={language} onLoad={onLoad} />)}</ul>
      {model && <CertificateView model={model} conclusion={conclusion} language={language} />}
    </div>
  );
}

interface PartsProps extends Pick<ReportViewProps, 'language' | 'onLoad'> {parts: readonly ReportPart[]; at: Date; helpers: readonly Helper[]}

/** The credentials inside a file, each with its own report and what can be learnt from it; what does not hold is open. */
function Parts({parts, at, helpers, language, onLoad}: PartsProps): ReactElement {
  return (
    <section className={styles.parts}>
      <h4>{words.text('parts.title', language, {count: parts.length})}</h4>
      {parts.map(({name, report}, index) => {
        const conclusion = conclusionOf(report);
        return (
          <details key={index} className={styles.part} data-part={report.verdict} data-conclusion={conclusion} open={report.verdict === 'failed'}>
            <summary><strong>{name}</strong> <span>{words.text(`short.${conclusion}`, language)}</span></summary>
            <p>{conclusionText(conclusion, language)}</p>
            <p className={styles.fileLine}>{report.formatLabel}</p>
            <Checks report={report} conclusion={conclusion} model={report.document === undefined ? null : certificateModel(report.document)} language={language} onLoad={onLoad} />
            {report.parts && <Parts parts={report.parts} at={at} helpers={helpers} language={language} onLoad={onLoad} />}
            <LearnViews isPart checked={{name, bytes: utf8(report.carried?.text ?? ''), report, at, helpers}} language={language} />
          </details>
        );
      })}
    </section>
  );
}

function CheckRow({check, language, onLoad}: {check: Check; language: string; onLoad?: ReportViewProps['onLoad']}): ReactElement {
  const {message, reason, mend} = checkText(check, language);
  const elsewhere = whereToAsk(check);
  return (
    <li className={styles.check} data-check={check.id} data-outcome={check.outcome}>
      <span className={styles.sign} aria-hidden="true">{signs[check.outcome]}</span>
      <strong>{words.text(`check.${check.id}`, language)}<span className="visually-hidden">: {words.text(`outcome.${check.outcome}`, language)}.</span></strong>
      <div>
        <p>{message}</p>
        {reason && <p className={styles.reason}>{reason}</p>}
        {mend && (check.outcome === 'fail' || check.outcome === 'warning' || check.outcome === 'not-checked') && <p className={styles.mend}><b>{words.text('mend', language)}:</b> {mend}</p>}
        {elsewhere && onLoad && <Load elsewhere={elsewhere} language={language} onLoad={onLoad} />}
        {check.details.length > 0 && (
          <details open={check.outcome === 'fail'}>
            <summary>{words.text('details', language)} ({check.details.length})</summary>
            <ul className={styles.details}>{check.details.slice(0, 50).map((detail, index) => <li key={index}>{detail.pointer && <code>{detail.pointer}</code>} {detailText(detail, language)}</li>)}</ul>
          </details>
        )}
        {check.inner !== undefined && (
          <details className="mv-print-closed">
            <summary>{words.text('inner', language)}</summary>
            <Inner value={check.inner} />
          </details>
        )}
      </div>
    </li>
  );
}

/** The button that asks another host for what the check needs, and what asking it means. */
function Load({elsewhere, language, onLoad}: {elsewhere: Elsewhere; language: string; onLoad: NonNullable<ReportViewProps['onLoad']>}): ReactElement {
  const [busy, setBusy] = useState(false);
  const hintId = useId();
  const load = (): void => {
    setBusy(true);
    void onLoad(elsewhere).finally(() => setBusy(false));
  };
  return (
    <div className={styles.load}>
      <button type="button" className="mv-button mv-button--quiet" disabled={busy} aria-describedby={hintId} onClick={load}>{words.text(`load.${elsewhere.kind}`, language, {host: elsewhere.host})}</button>
      <p id={hintId} className={styles.hint}>{words.text('load.hint', language, {host: elsewhere.host, address: elsewhere.address})}</p>
    </div>
  );
}

/** Values behind a check, one under the other; long ones wrap and scroll in their own box. */
function Inner({value}: {value: unknown}): ReactElement {
  if (typeof value !== 'object' || value === null) return <pre className={styles.inner} tabIndex={0}>{String(value)}</pre>;
  return (
    <dl className={styles.innerList}>
      {Object.entries(value).filter(([, part]) => part !== undefined).map(([name, part]) => (
        <div key={name}><dt>{name}</dt><dd><pre className={styles.inner} tabIndex={0}>{typeof part === 'string' ? part : JSON.stringify(part, null, 1)}</pre></dd></div>
      ))}
    </dl>
  );
}

/** The words in a credential that a forger would change first: the holder's name, then the title. */
const targetsOf = (model: CertificateModel): string[] => {
  const title = Object.values(model.title);
  return [model.holder, ...model.holder.split(' ').toReversed(), ...title];
};

/** The file as text, to change a character and see what breaks; or one letter changed for the reader. */
function Forge({item, model, language, onChanged}: {item: Item; model: CertificateModel | null; language: string; onChanged: (text: string) => void}): ReactElement {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const [id, hintId, doId] = [useId(), useId(), useId()];
  const area = useRef<HTMLTextAreaElement>(null);
  const [marked, setMarked] = useState<{start: number; end: number} | null>(null);
  // A picture or a page is not text; what lies inside it is.
  const inside = item.report?.carried?.text;
  const tooLong = (inside?.length ?? item.bytes.length) > editLimit;
  const shown = text ?? (open && !tooLong ? inside ?? new TextDecoder().decode(item.bytes) : '');
  const targets = model ? targetsOf(model) : [];
  const place = open ? placeOf(shown, targets) : null;

  useEffect(() => {
    const box = area.current;
    if (!box || !marked) return;
    box.focus();
    // A text area does not scroll to what is selected in it: the height of the text before the place tells where that is.
    const whole = box.value;
    box.value = whole.slice(0, marked.end);
    const depth = box.scrollHeight;
    box.value = whole;
    box.setSelectionRange(marked.start, marked.end);
    box.scrollTop = Math.max(0, depth - box.clientHeight / 2);
  }, [marked]);

  const change = (): void => {
    const forged = forge(shown, targets);
    if (!forged) return;
    setNews(words.text('forge.changed', language, {before: forged.before, after: forged.after}));
    onChanged(forged.text);
  };
  return (
    <details className={styles.forge} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.text('look', language)}</summary>
      {tooLong ? <p>{words.text('tooLongToShow', language, {size: Math.round(item.bytes.length / 1000)})}</p> : (
        <>
          {place && (
            <>
              <p id={doId} className={styles.hint}>{words.text('forge.hint', language)}</p>
              <p className={styles.choose}>
                <button type="button" className="mv-button" aria-describedby={doId} onClick={change}>{words.text('forge.do', language)}</button>
                <button type="button" className="mv-button mv-button--quiet" onClick={() => { setMarked({...place}); setNews(place.value ? words.text('forge.found', language, {value: place.value}) : words.text('forge.foundToken', language)); }}>{words.text('forge.find', language)}</button>
              </p>
            </>
          )}
          <p role="status" className={styles.message}>{news}</p>
          <label htmlFor={id}>{words.text(inside === undefined ? 'lookLabel' : 'lookLabelInside', language)}</label>
          <p id={hintId} className={styles.hint}>{words.text('lookHint', language)}</p>
          <textarea ref={area} id={id} rows={14} spellCheck={false} aria-describedby={hintId} value={shown} onChange={(event) => setText(event.target.value)} />
          <button type="button" className="mv-button mv-button--quiet" disabled={text === null} onClick={() => onChanged(shown)}>{words.text('again', language)}</button>
        </>
      )}
    </details>
  );
}
