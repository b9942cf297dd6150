import {type ChangeEvent, type ReactElement, type RefObject, useId} from 'react';
import {dayHere, mostRows, normal, type Refused, resultPrefix, rosterCsv, rosterXlsx, targetsOf, textWorkbook} from '../../issuing';
import type {Specification} from '../../specification';
import {writeCsv} from '../../values/csv/write';
import {core, type OpenedRoster, type ReadRoster} from '../../worker';
import {offer} from '../design/files';
import {named, type Text} from './text';
import styles from './RosterView.module.css';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileStepProps {text: Text; specification: Specification; language: string; input: RefObject<HTMLInputElement | null>; busy: boolean; onFile(event: ChangeEvent<HTMLInputElement>): Promise<void>}

/** The templates, and the field for the table. */
export function FileStep({text, specification, language, input, busy, onFile}: FileStepProps): ReactElement {
  const [id, hint] = [useId(), useId()];
  const today = (): string => dayHere(new Date());
  const xlsx = async (): Promise<void> => offer('roster.xlsx', workbook, await rosterXlsx(specification, today()));
  return (
    <section className={styles.section}>
      <h2>{text('file.title')}</h2>
      <p id={hint} className={styles.hint}>{text('file.hint', {limit: mostRows.toLocaleString(language)})}</p>
      <p className={styles.actions}>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => offer('roster.csv', 'text/csv', rosterCsv(specification, today()))}>{text('file.csv')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => void xlsx()}>{text('file.xlsx')}</button>
      </p>
      {/* A browser does not tell of a file that is chosen twice, and a mended table often has its old name. */}
      <label htmlFor={id} className={styles.file}>{text('file.label')}<input ref={input} id={id} type="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby={hint} disabled={busy} onClick={(event) => { event.currentTarget.value = ''; }} onChange={(event) => void onFile(event)} /></label>
    </section>
  );
}

interface ColumnsProps {opened: OpenedRoster; mapping: readonly string[]; specification: Specification; text: Text; busy: boolean; onChange(mapping: readonly string[]): void}

/** What each column holds, with its first cells. */
export function Columns({opened, mapping, specification, text, busy, onChange}: ColumnsProps): ReactElement {
  const targets = targetsOf(specification);
  const label = (target: string): string => (target.startsWith(resultPrefix) ? text('holds.met', {outcome: target.slice(resultPrefix.length)}) : named(`holds.${target}`, target, text));
  return (
    <section className={styles.section}>
      <h2>{text('columns.title')}</h2>
      <p className={styles.hint}>{text('columns.hint')}</p>
      {opened.kept && <p className={styles.good}>{text('columns.kept')}</p>}
      <div className={styles.scroll}>
        <table className={styles.columns}>
          <thead><tr><th scope="col">{text('columns.heading')}</th><th scope="col">{text('columns.first')}</th><th scope="col">{text('columns.holds')}</th></tr></thead>
          <tbody>
            {opened.headings.map((own, i) => {
              const heading = normal(own) === '' ? text('columns.untitled', {number: i + 1}) : own;
              return (
                <tr key={i}>
                  <th scope="row">{heading}</th>
                  <td>{opened.first.map((cells, line) => <span key={line}>{cells[i] ?? ''}</span>)}</td>
                  <td>
                    <select className={styles.select} aria-label={text('columns.select', {heading})} value={mapping[i] ?? ''} disabled={busy} onChange={(event) => onChange(mapping.map((target, at) => (at === i ? event.target.value : target)))}>
                      <option value="">{text('columns.none')}</option>
                      {targets.map((target) => <option key={target} value={target}>{label(target)}</option>)}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** How many lines are ready, which are not and why, and what is odd. */
export function Lines({read, text}: {read: ReadRoster; text: Text}): ReactElement {
  const some = (shown: readonly Refused[], all: number): string => (all > shown.length ? ` ${text('rows.more', {count: shown.length})}` : '');
  return (
    <section className={styles.section}>
      <h2>{text('rows.title')}</h2>
      <div aria-live="polite">
        {read.faults.map((line) => <p key={line} className={styles.error}>{line}</p>)}
        {read.faults.length === 0 && <p className={styles.good}>{read.good > 0 ? text('rows.good', {count: read.good}) : text('rows.none')}</p>}
        {read.failed > 0 && <p>{text('rows.bad', {count: read.failed})}{some(read.reasons, read.failed)}</p>}
        {read.warned > 0 && <p>{text('rows.odd', {count: read.warned})}{some(read.warnings, read.warned)}</p>}
      </div>
      {read.notes.map((line) => <p key={line} className={styles.hint}>{line}</p>)}
      <Faults title={text('rows.show')} count={read.failed} rows={read.reasons} text={text} />
      <Reasons title={text('rows.showOdd')} count={read.warned} rows={read.warnings} text={text} />
    </section>
  );
}

interface ReasonsProps {title: string; count: number; rows: readonly Refused[]; text: Text; children?: ReactElement}

function Reasons({title, count, rows, text, children}: ReasonsProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <details open className={styles.reasons}>
      <summary>{title} ({count})</summary>
      <ul className={styles.faults} tabIndex={0} aria-label={title}>{rows.slice(0, 200).map(({row, reasons}) => <li key={row}><strong>{text('rows.row', {row})}</strong>: {reasons.join(' · ')}</li>)}</ul>
      {children}
    </details>
  );
}

/** Refused lines, to read, and to take along as a table that is mended and loaded again; `some` where they are not all that were refused in reading. */
export function Faults({some, ...props}: Omit<ReasonsProps, 'children'> & {some?: readonly Refused[]}): ReactElement | null {
  const {text} = props;
  const save = async (write: (rows: readonly (readonly string[])[]) => Promise<void>): Promise<void> => {
    const rows = await core().call('rosterMend', some === undefined ? {} : {rows: some});
    if (rows !== null) await write(rows);
  };
  const csv = async (rows: readonly (readonly string[])[]): Promise<void> => offer(text('mend.file', {ending: 'csv'}), 'text/csv', writeCsv(rows));
  const xlsx = async (rows: readonly (readonly string[])[]): Promise<void> => offer(text('mend.file', {ending: 'xlsx'}), workbook, await textWorkbook(rows));
  return (
    <Reasons {...props}>
      <>
        <p className={styles.hint}>{text('mend.hint')}</p>
        <p className={styles.actions}>
          <button type="button" className="mv-button mv-button--quiet" onClick={() => void save(xlsx)}>{text('mend.xlsx')}</button>
          <button type="button" className="mv-button mv-button--quiet" onClick={() => void save(csv)}>{text('mend.csv')}</button>
        </p>
      </>
    </Reasons>
  );
}
