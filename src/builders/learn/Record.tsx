import {type ReactElement, useRef} from 'react';
import {checkText, conclusionOf, conclusionText, type Check, type Helper, type Report} from '../../verification';
import {dateAndTime} from '../projects/moments';
import {words as verifyWords} from '../verify/words';
import {sha256Of} from './hash';
import {partsInOrder, printOf, saidIn, type Fact, type NamedPart} from './recorded';
import styles from './Learn.module.css';
import {printOnly} from './printOnly';
import {wordsIn} from './words';

/** A file that was checked, as the record tells it. */
export interface Checked {name: string; bytes: Uint8Array; report: Report; at: Date; helpers: readonly Helper[]}

/** One page for the reader's files: which file, when, by which clock, what was given beside it, how each check ended, and the same of each credential inside. */
export function Record({checked, language}: {checked: Checked; language: string}): ReactElement {
  const say = wordsIn(language);
  const sheet = useRef<HTMLElement>(null);
  const {name, bytes, report, at, helpers} = checked;
  const parts = partsInOrder(report);
  const facts: readonly Fact[] = [
    // So that the sheet still says whose credential it was when the file is gone; all of it as the file has it.
    ...saidIn(report, language),
    [say('record.file'), name], [say('record.size'), say('record.bytes', {count: bytes.length})], [say('record.sha'), sha256Of(bytes)],
    [say('record.time'), dateAndTime(at.toISOString(), language)], [say('record.clock'), say('record.clockOf', {at: at.toISOString()})],
    [say('record.verdict'), conclusionText(conclusionOf(report), language)],
    [say('record.given'), helpers.map(({kind, id}) => `${verifyWords.text(`helper.${kind}`, language)}: ${id}`).join('; ') || say('record.givenNone')],
  ];
  const told = report.checks.filter(({code}) => code !== 'parts.each' && (report.verdict !== 'unreadable' || code !== 'check.not-reached'));
  return (
    <section ref={sheet} data-record>
      <h4>{say('record')}</h4>
      <p className={styles.hint}>{say(parts.length > 0 ? 'record.hintParts' : 'record.hint')}</p>
      <Facts facts={facts} />
      <h4>{say(report.parts && report.document === undefined ? 'record.checksOfFile' : 'record.checks')}</h4>
      <Facts facts={told.map((check) => ended(check, language))} />
      {parts.length > 0 && <h4>{say('record.parts', {count: parts.length})}</h4>}
      {parts.map((part, index) => <PartRecord key={index} part={part} language={language} />)}
      <div className={styles.lines} aria-hidden="true"><p>{say('record.name')}</p><p>{say('record.who')}</p><p>{say('record.decision')}</p></div>
      <p className={styles.actions}><button type="button" className="mv-button mv-button--quiet" onClick={() => { if (sheet.current) printOnly(sheet.current); }}>{say('record.print')}</button></p>
    </section>
  );
}

const Facts = ({facts}: {facts: readonly Fact[]}): ReactElement => (
  <dl className={styles.facts}>{facts.map(([label, value], index) => [<dt key={`${index}-t`}>{label}</dt>, <dd key={`${index}-d`}>{value}</dd>])}</dl>
);

const ended = (check: Check, language: string): Fact => [verifyWords.text(`check.${check.id}`, language), `${verifyWords.text(`outcome.${check.outcome}`, language)}. ${checkText(check, language).message}`];

/** One credential of several: what it says, its fingerprint, its result, and each check that did not simply hold. */
function PartRecord({part: {name, report}, language}: {part: NamedPart; language: string}): ReactElement {
  const say = wordsIn(language);
  const reached = report.checks.filter(({code}) => code !== 'parts.each' && code !== 'check.not-reached');
  const held = reached.filter(({outcome}) => outcome === 'pass').map(({id}) => verifyWords.text(`check.${id}`, language));
  const print = printOf(report);
  return (
    <section data-record-part={report.verdict} className={styles.partRecord}>
      <h5>{name}</h5>
      <Facts facts={[
        [say('record.verdict'), conclusionText(conclusionOf(report), language)],
        ...saidIn(report, language), [say('record.format'), report.formatLabel], ...(print === undefined ? [] : [[say('record.fingerprint'), print] as const]),
        ...(held.length > 0 ? [[verifyWords.text('outcome.pass', language), held.join(', ')] as const] : []),
        ...reached.filter(({outcome}) => outcome !== 'pass' && outcome !== 'not-applicable').map((check) => ended(check, language)),
      ]} />
    </section>
  );
}
