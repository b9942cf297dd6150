import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {dateText} from '../../documents';
import {standardWords} from '../../standards';
import {readinessChange, type ReadinessCount, readinessResult, type StatementId, statementWords} from '../../standards/readiness';
import {type Check} from './ReadinessApp';
import {type Say} from './words';
import styles from './Readiness.module.css';

interface CompareViewProps {
  readonly language: string; readonly say: Say; readonly checks: readonly Check[];
  /** The check from whose result the reader came. */
  readonly first: string;
  readonly onList: () => void;
}

const allOf = ({yes, partly, no, open}: ReadinessCount): number => yes + partly + no + open;

/** Two checks side by side: true statements by standard, and what moved. */
export function CompareView({language, say, checks, first, onList}: CompareViewProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const byDate = [...checks].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const at = Math.max(1, byDate.findIndex(({id}) => id === first));
  const [pair, setPair] = useState<{before: string; after: string}>({before: byDate[at - 1]?.id ?? '', after: byDate[at]?.id ?? ''});
  const id = useId();
  const [before, after] = [byDate.find((check) => check.id === pair.before), byDate.find((check) => check.id === pair.after)];
  const choose = (which: 'before' | 'after'): ReactElement => (
    <p className={styles.choose}>
      <label htmlFor={`${id}-${which}`}>{say(`compare.${which}`)}</label>
      <select id={`${id}-${which}`} value={pair[which]} onChange={({currentTarget: {value}}) => setPair({...pair, [which]: value})}>
        {byDate.map((check) => <option key={check.id} value={check.id}>{check.name} ({dateText(check.updatedAt, language)})</option>)}
      </select>
    </p>
  );
  const moved = (title: string, list: readonly StatementId[]): ReactElement | null => (list.length === 0 ? null
    : <><h4>{title} <span className={styles.soft}>{list.length}</span></h4><ul>{list.map((statement) => <li key={statement}>{statementWords(statement, language).statement}</li>)}</ul></>);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{say('compare')}</h3>
      <div className={styles.pair}>{choose('before')}{choose('after')}</div>
      {before && after && <Compared before={before} after={after} language={language} say={say} moved={moved} />}
      <p className={`${styles.actions} mv-no-print`}><button type="button" className="mv-button mv-button--quiet" onClick={() => print()}>{say('print')}</button><button type="button" className={styles.plain} onClick={onList}>{say('answer.all')}</button></p>
    </>
  );
}

function Compared({before, after, language, say, moved}: {readonly before: Check; readonly after: Check; readonly language: string; readonly say: Say; readonly moved: (title: string, list: readonly StatementId[]) => ReactElement | null}): ReactElement {
  const [one, other] = [readinessResult(before.content), readinessResult(after.content)];
  const {better, worse} = readinessChange(before.content, after.content);
  const rows = [...one.standards.map((count, index) => ({name: `${count.id} ${standardWords(count.id, language).title}`, from: count, to: other.standards[index] ?? count}))];
  const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('compare.caption')}>
        <table>
          <caption className="visually-hidden">{say('compare.caption')}</caption>
          <thead><tr><th scope="col">{say('standard')}</th><th scope="col">{say('compare.earlier')}</th><th scope="col">{say('compare.later')}</th><th scope="col">{say('compare.change')}</th></tr></thead>
          <tbody>{rows.map(({name, from, to}) => <tr key={name}><th scope="row">{name}</th><td>{say('compare.of', {yes: from.yes, all: allOf(from)})}</td><td>{say('compare.of', {yes: to.yes, all: allOf(to)})}</td><td>{signed(to.yes - from.yes)}</td></tr>)}</tbody>
        </table>
      </div>
      {better.length + worse.length === 0 && <p>{say('compare.same')}</p>}
      {moved(say('compare.better'), better)}
      {moved(say('compare.worse'), worse)}
    </>
  );
}
