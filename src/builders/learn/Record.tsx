import {type ReactElement, useRef} from 'react';
import {certificateDates, certificateModel} from '../../documents';
import {pick} from '../../language';
import {checkText, conclusionOf, conclusionText, type Helper, type Report} from '../../verification';
import {dateAndTime} from '../projects/moments';
import {words as verifyWords} from '../verify/words';
import {sha256Of} from './hash';
import styles from './Learn.module.css';
import {printOnly} from './printOnly';
import {wordsIn} from './words';

/** A file that was checked, as the record tells it. */
export interface Checked {name: string; bytes: Uint8Array; report: Report; at: Date; helpers: readonly Helper[]}

/** One page for the reader's files: which file, when, by which clock, what was given beside it, and how each check ended. */
export function Record({checked, language}: {checked: Checked; language: string}): ReactElement {
  const say = wordsIn(language);
  const sheet = useRef<HTMLElement>(null);
  const {name, bytes, report, at, helpers} = checked;
  const model = report.document === undefined ? null : certificateModel(report.document);
  const told = (label: Parameters<typeof say>[0], value: string | undefined): readonly (readonly [string, string])[] => (value ? [[say(label), value]] : []);
  const facts: readonly (readonly [string, string])[] = [
    // So that the sheet still says whose credential it was when the file is gone; all of it as the file has it.
    ...(model ? [...told('record.holder', model.holder), ...told('record.title', pick(model.title, language)), ...told('record.issuer', pick(model.issuer, language)), ...told('record.dates', certificateDates(model, language)), ...told('record.id', model.identifier)] : []),
    [say('record.file'), name], [say('record.size'), say('record.bytes', {count: bytes.length})], [say('record.sha'), sha256Of(bytes)],
    [say('record.time'), dateAndTime(at.toISOString(), language)], [say('record.clock'), say('record.clockOf', {at: at.toISOString()})],
    [say('record.verdict'), conclusionText(conclusionOf(report), language)],
    [say('record.given'), helpers.map(({kind, id}) => `${verifyWords.text(`helper.${kind}`, language)}: ${id}`).join('; ') || say('record.givenNone')],
  ];
  return (
    <section ref={sheet} data-record>
      <h4>{say('record')}</h4>
      <p className={styles.hint}>{say('record.hint')}</p>
      <dl className={styles.facts}>{facts.map(([label, value]) => [<dt key={`${label}-t`}>{label}</dt>, <dd key={`${label}-d`}>{value}</dd>])}</dl>
      <h4>{say('record.checks')}</h4>
      <dl className={styles.facts}>
        {report.checks.filter(({code}) => report.verdict !== 'unreadable' || code !== 'check.not-reached').map((check) => [
          <dt key={`${check.id}-t`}>{verifyWords.text(`check.${check.id}`, language)}</dt>,
          <dd key={`${check.id}-d`}>{verifyWords.text(`outcome.${check.outcome}`, language)}. {checkText(check, language).message}</dd>,
        ])}
      </dl>
      <div className={styles.lines} aria-hidden="true"><p>{say('record.name')}</p><p>{say('record.who')}</p><p>{say('record.decision')}</p></div>
      <p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={() => { if (sheet.current) printOnly(sheet.current); }}>{say('record.print')}</button></p>
    </section>
  );
}
