import {type ReactElement, useId, useState} from 'react';
import {certificateModel} from '../../documents';
import {type Check, checkText, conclusionOf, conclusionText, detailText} from '../../verification';
import {CertificateView} from '../views/CertificateView';
import type {Item} from './VerifyApp';
import {words} from './words';
import styles from './VerifyApp.module.css';

const signs = {pass: '✓', fail: '✕', warning: '!', 'not-checked': '?', 'not-applicable': '–'} as const;
const editLimit = 400_000;

interface ReportViewProps {item: Item; language: string; onRemove: () => void; onAgain: () => void; onChanged: (text: string) => void}

/** One file's report: the verdict, every check with its reason, the credential as a person sees it, and the file to play with. */
export function ReportView({item, language, onRemove, onAgain, onChanged}: ReportViewProps): ReactElement {
  const {report, name} = item;
  const headingId = useId();
  const removal = <button type="button" className={styles.link} onClick={onRemove} aria-label={words.text('remove', language, {name})}>{words.text('removeShort', language)}</button>;
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
  const time = item.at.toLocaleTimeString(language, {hour: '2-digit', minute: '2-digit'});
  return (
    <article className={styles.report} data-verdict={report.verdict} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{conclusionText(conclusionOf(report), language)}</h3>
        <p className={styles.fileLine}>{words.text('fileLine', language, {file: name, format: report.formatLabel, time})}</p>
        {removal}
      </header>
      <div className={model ? styles.columns : undefined}>
        <ul className={styles.checks}>{report.checks.map((check) => <CheckRow key={check.id} check={check} language={language} />)}</ul>
        {model && <CertificateView model={model} language={language} />}
      </div>
      {report.verdict !== 'unreadable' && <Forge item={item} language={language} onChanged={onChanged} />}
    </article>
  );
}

function CheckRow({check, language}: {check: Check; language: string}): ReactElement {
  const {message, reason, mend} = checkText(check, language);
  return (
    <li className={styles.check} data-check={check.id} data-outcome={check.outcome}>
      <span className={styles.sign} aria-hidden="true">{signs[check.outcome]}</span>
      <strong>{words.text(`check.${check.id}`, language)}<span className="visually-hidden">: {words.text(`outcome.${check.outcome}`, language)}.</span></strong>
      <div>
        <p>{message}</p>
        {reason && <p className={styles.reason}>{reason}</p>}
        {mend && (check.outcome === 'fail' || check.outcome === 'warning' || check.outcome === 'not-checked') && <p className={styles.mend}><b>{words.text('mend', language)}:</b> {mend}</p>}
        {check.details.length > 0 && (
          <details open={check.outcome === 'fail'}>
            <summary>{words.text('details', language)} ({check.details.length})</summary>
            <ul className={styles.details}>{check.details.slice(0, 50).map((detail, index) => <li key={index}>{detail.pointer && <code>{detail.pointer}</code>} {detailText(detail, language)}</li>)}</ul>
          </details>
        )}
        {check.inner !== undefined && (
          <details>
            <summary>{words.text('inner', language)}</summary>
            <Inner value={check.inner} />
          </details>
        )}
      </div>
    </li>
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

/** The file as text, to change a character and see what breaks. */
function Forge({item, language, onChanged}: {item: Item; language: string; onChanged: (text: string) => void}): ReactElement {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [id, hintId] = [useId(), useId()];
  const tooLong = item.bytes.length > editLimit;
  const shown = text ?? (open && !tooLong ? new TextDecoder().decode(item.bytes) : '');
  return (
    <details className={styles.forge} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.text('look', language)}</summary>
      {tooLong ? <p>{words.text('tooLongToShow', language, {size: Math.round(item.bytes.length / 1000)})}</p> : (
        <>
          <label htmlFor={id}>{words.text('lookLabel', language)}</label>
          <p id={hintId} className={styles.hint}>{words.text('lookHint', language)}</p>
          <textarea id={id} rows={14} spellCheck={false} aria-describedby={hintId} value={shown} onChange={(event) => setText(event.target.value)} />
          <button type="button" className="mv-button" disabled={text === null} onClick={() => onChanged(shown)}>{words.text('again', language)}</button>
        </>
      )}
    </details>
  );
}
