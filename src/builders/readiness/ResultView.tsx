import {type ReactElement, useEffect, useRef} from 'react';
import {dateText, readinessHtml} from '../../documents';
import {clauseById, clausePath, procedures, procedureWords, standardById, standardWords} from '../../standards';
import {bandWords, type ReadinessBand, type ReadinessGap, readinessResult, readinessText, statementWords} from '../../standards/readiness';
import {offer, safeName} from '../design/files';
import {recordText} from '../records/file';
import {type Check} from './ReadinessApp';
import {type Say} from './words';
import styles from './Readiness.module.css';

// Where each band leads; the words are next.<band>.1 and .2.
const nextSteps: Readonly<Record<ReadinessBand, readonly [string, string]>> = {
  ready: ['design/', 'standards/s0/'], nearly: ['#readiness-gaps', 'design/'], begin: ['reference/decision-trees/#dt1', 'procedures/p1-need/'],
};

interface ResultViewProps {
  readonly base: string; readonly language: string; readonly say: Say; readonly check: Check;
  /** Whether there is another check to compare with. */
  readonly many: boolean;
  readonly onChange: () => void; readonly onAgain: () => void; readonly onCompare: () => void; readonly onList: () => void;
}

/** What the answers come to: the band, the count by standard, what is open with its first step, and what to take along. */
export function ResultView({base, language, say, check, many, onChange, onAgain, onCompare, onList}: ResultViewProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const {band, total, standards, gaps} = readinessResult(check.content);
  const {title, what} = bandWords(band, language);
  const file = `${safeName(check.name)}.readiness`;
  return (
    <div className={styles.result} data-band={band}>
      <p className={styles.soft}>{check.name}; {say('kept.changed', {date: dateText(check.updatedAt, language)})}</p>
      <h3 ref={heading} tabIndex={-1} className={styles.verdict}>{title}</h3>
      <p>{what}</p>
      <p>{say('result.counts', {yes: total.yes, partly: total.partly, no: total.no})} {total.open > 0 && say('result.open', {open: total.open})}</p>
      <p className={styles.disclaimer}>{readinessText.text('disclaimer', language)}</p>

      <h4>{say('result.standards')}</h4>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('result.caption')}>
        <table>
          <caption className="visually-hidden">{say('result.caption')}</caption>
          <thead><tr><th scope="col">{say('standard')}</th><th scope="col">{say('yes')}</th><th scope="col">{say('partly')}</th><th scope="col">{say('no')}</th><th scope="col">{say('openCount')}</th><td aria-hidden="true" /></tr></thead>
          <tbody>
            {standards.map(({id, yes, partly, no, open}) => (
              <tr key={id}>
                <th scope="row"><a href={base + (standardById(id)?.path ?? '').slice(1)}>{id} {standardWords(id, language).title}</a></th>
                <td>{yes}</td><td>{partly}</td><td>{no}</td><td>{open}</td>
                <td aria-hidden="true" className={styles.shares}><span>{([['yes', yes], ['partly', partly], ['no', no], ['open', open]] as const).map(([kind, count]) => count > 0 && <i key={kind} data-kind={kind} style={{flexGrow: count}} />)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <div id="readiness-gaps" tabIndex={-1} className={styles.gaps}>
        {gaps.length === 0 && <p>{say('gaps.none')}</p>}
        <Gaps title={say('gaps.needed')} gaps={gaps.filter(({needed}) => needed)} base={base} language={language} say={say} />
        <Gaps title={say('gaps.advised')} gaps={gaps.filter(({needed}) => !needed)} base={base} language={language} say={say} />
      </div>

      <h4>{say('next')}</h4>
      <ul>{nextSteps[band].map((to, index) => <li key={to}><a href={to.startsWith('#') ? to : base + to}>{say(`next.${band}.${index === 0 ? 1 : 2}`)}</a></li>)}</ul>
      <p className={`${styles.actions} mv-no-print`}>
        <button type="button" className="mv-button" onClick={onChange}>{say('change')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => offer(`${file}.json`, 'application/json', recordText(check))}>{say('download')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => offer(`${file}.html`, 'text/html', readinessHtml({...check, answers: check.content}, language))}>{say('page')}</button>
        <button type="button" className="mv-button mv-button--quiet" onClick={() => print()}>{say('print')}</button>
        <button type="button" className={styles.plain} onClick={onAgain}>{say('again')}</button>
        {many && <button type="button" className={styles.plain} onClick={onCompare}>{say('compare')}</button>}
        <button type="button" className={styles.plain} onClick={onList}>{say('answer.all')}</button>
      </p>
    </div>
  );
}

function Gaps({title, gaps, base, language, say}: {readonly title: string; readonly gaps: readonly ReadinessGap[]; readonly base: string; readonly language: string; readonly say: Say}): ReactElement | null {
  if (gaps.length === 0) return null;
  return (
    <>
      <h4>{title} <span className={styles.soft}>{gaps.length}</span></h4>
      <ol>
        {gaps.map(({statement, answer}) => {
          const {statement: says, first} = statementWords(statement.id, language);
          const step = clauseById(statement.clauses[0])?.step;
          const procedure = procedures.find((one) => one.step === step);
          return (
            <li key={statement.id} data-statement={statement.id}>
              <span>{says}</span> <em className={styles.state}>{say(`gaps.state.${answer ?? 'open'}`)}</em>
              <span className={styles.first}><strong>{say('gaps.first')}</strong> {first}</span>
              <span className={styles.first}><strong>{say('gaps.read')}</strong> {statement.clauses.map((id) => <a key={id} href={base + clausePath(id).slice(1)}>{id}</a>)}
                {procedure && <a href={base + procedure.path.slice(1)}>{procedure.id} {procedureWords(procedure.id, language).title}</a>}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
