import {type ReactElement, useId, useMemo, useRef, useState} from 'react';
import {checkText, type Helper, type Report, tamperable} from '../../verification';
import {utf8} from '../../values';
import {checkFile} from '../verify/work';
import {words as verifyWords} from '../verify/words';
import {sha256Of} from './hash';
import styles from './Learn.module.css';
import {wordsIn} from './words';

const mostShown = 300;
const short = (value: unknown): string => { const text = String(value); return text.length > 70 ? `${text.slice(0, 70)}…` : text; };
/** What was typed, of the kind that stood there. */
const typed = (text: string, before: unknown): unknown => (typeof before === 'number' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : typeof before === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text);

interface TamperProps {text: string; report: Report; helpers: readonly Helper[]; language: string}

/** Changes any value of a file, one after the other, and shows at once which checks end otherwise; each change can be undone. */
export function Tamper({text, report, helpers, language}: TamperProps): ReactElement {
  const say = wordsIn(language);
  const file = useMemo(() => tamperable(text), [text]);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState('');
  const [value, setValue] = useState('');
  const [edits, setEdits] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [result, setResult] = useState<{report: Report; hash: string} | null>(null);
  const [message, setMessage] = useState('');
  // The last change asked for; an older answer that comes later is not shown.
  const turn = useRef(0);
  const id = useId();
  const before = useMemo(() => sha256Of(utf8(text)), [text]);
  if (!file || file.fields.length === 0) return <p className={styles.hint}>{say('bench.none')}</p>;
  const wanted = filter.trim().toLowerCase();
  const found = file.fields.filter(({pointer, value: content}) => wanted === '' || `${pointer} ${String(content)}`.toLowerCase().includes(wanted));
  const original = (pointer: string): unknown => file.fields.find((field) => field.pointer === pointer)?.value;

  const apply = async (next: ReadonlyMap<string, unknown>): Promise<void> => {
    const mine = ++turn.current;
    setEdits(next);
    setResult(null);
    if (next.size === 0) return setMessage(say('bench.unchanged'));
    setMessage(say('bench.busy'));
    try {
      const changed = utf8(file.changed(next));
      const now = await checkFile(changed, helpers);
      if (mine !== turn.current) return;
      setResult({report: now, hash: sha256Of(changed)});
      const count = differing(now, report).length;
      setMessage(count === 0 ? say('bench.same') : say('bench.differs', {count}));
    } catch {
      if (mine === turn.current) setMessage(say('bench.failed'));
    }
  };
  const choose = (pointer: string): void => {
    setChosen(pointer);
    setValue(String(edits.get(pointer) ?? original(pointer) ?? ''));
  };
  const undo = (pointer: string): void => {
    void apply(new Map([...edits].filter(([each]) => each !== pointer)));
    if (pointer === chosen) setValue(String(original(pointer)));
  };
  return (
    <>
      <p className={styles.hint}>{say('bench.hint')}</p>
      <div className={styles.form}>
        <div><label htmlFor={`${id}-find`}>{say('bench.filter')}</label><input id={`${id}-find`} type="search" value={filter} onChange={(event) => setFilter(event.currentTarget.value)} /></div>
        <div>
          <label htmlFor={`${id}-field`}>{say('bench.field')}</label>
          <span className={styles.hint} id={`${id}-count`}>{say('bench.count', {count: Math.min(found.length, mostShown), all: file.fields.length})}</span>
          <select id={`${id}-field`} aria-describedby={`${id}-count`} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value=""></option>
            {found.slice(0, mostShown).map(({pointer, value: content}) => <option key={pointer} value={pointer}>{pointer.slice(1)}: {short(content)}</option>)}
          </select>
        </div>
        <div><label htmlFor={`${id}-value`}>{say('bench.value')}</label><textarea id={`${id}-value`} rows={2} spellCheck={false} disabled={chosen === ''} value={value} onChange={(event) => setValue(event.currentTarget.value)} /></div>
      </div>
      <p className={styles.actions}>
        <button type="button" className="mv-button" disabled={chosen === '' || value === String(edits.get(chosen) ?? original(chosen))} onClick={() => void apply(value === String(original(chosen)) ? new Map([...edits].filter(([each]) => each !== chosen)) : new Map([...edits, [chosen, typed(value, original(chosen))]]))}>{say('bench.apply')}</button>
      </p>
      <p role="status" className={styles.message}>{message}</p>
      {edits.size > 0 && (
        <>
          <h4>{say('bench.changes')}</h4>
          <ul>{[...edits].map(([pointer, after]) => (
            <li key={pointer}><code>{pointer.slice(1)}</code>: {say('bench.was', {before: short(original(pointer)), after: short(after)})} <button type="button" className={styles.link} aria-label={say('bench.undoOf', {place: pointer.slice(1)})} onClick={() => undo(pointer)}>{say('bench.undo')}</button></li>
          ))}</ul>
        </>
      )}
      {result && (
        <>
          <dl className={styles.facts} data-changed>
            {differing(result.report, report).map((check) => {
              const {message: told, reason} = checkText(check, language);
              return [<dt key={`${check.id}-t`}>{verifyWords.text(`check.${check.id}`, language)}: {verifyWords.text(`outcome.${check.outcome}`, language)}</dt>, <dd key={`${check.id}-d`}>{told} {reason}</dd>];
            })}
          </dl>
          <h4>{say('bench.hash')}</h4>
          <dl className={styles.facts}><dt>{say('bench.before')}</dt><dd><code>{before}</code></dd><dt>{say('bench.after')}</dt><dd><code>{result.hash}</code></dd></dl>
        </>
      )}
    </>
  );
}

/** The checks that end otherwise than before. */
export const differing = (now: Report, before: Report): Report['checks'] => now.checks.filter(({outcome, code}, at) => outcome !== before.checks[at]?.outcome || code !== before.checks[at]?.code);
