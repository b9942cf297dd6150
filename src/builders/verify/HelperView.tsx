import {type ReactElement, useId} from 'react';
import {type Helper, type Report, serves} from '../../verification';
import type {Item} from './VerifyApp';
import {words} from './words';
import styles from './VerifyApp.module.css';

interface HelperViewProps {name: string; helper: Helper; host?: string; items: readonly Item[]; language: string; onRemove: () => void}

/** Whether a file asks for the helper: every seal asks for certificates. */
const asks = (helper: Helper, report: Report): boolean => (helper.kind === 'certificate' ? report.checks.some(({code}) => code.startsWith('signer.seal')) : report.document !== undefined && serves(helper, report.document));

/** A file that helps to check the others: what it is, and which files of the list ask for it. */
export function HelperView({name, helper, host, items, language, onRemove}: HelperViewProps): ReactElement {
  const headingId = useId();
  const files = items.filter(({report}) => report && asks(helper, report)).map((item) => item.name);
  return (
    <article className={styles.report} data-helper={helper.kind} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{words.text(`helper.${helper.kind}`, language)}</h3>
        <p className={styles.fileLine}>{words.text('helper.line', language, {file: name, id: helper.id})}</p>
        <button type="button" className={styles.link} onClick={onRemove} aria-label={words.text('remove', language, {name})}>{words.text('removeShort', language)}</button>
      </header>
      <p><strong>{files.length > 0 ? words.text('helper.used', language, {files}) : words.text('helper.unused', language)}</strong></p>
      <p className={styles.reason}>{host ? words.text('helper.loaded', language, {host}) : words.text('helper.note', language)}</p>
    </article>
  );
}
