import {type FormEvent, type ReactElement, useId, useRef, useState} from 'react';
import {statusPurposes} from '../../credentials';
import {isMarked, statusEntries, withMark, withPlace, type SampleFile, type StatusBook, type StatusRow} from '../../issuing';
import {offer} from '../design/files';
import {badgeWithPlace, isCredentialId, signedFiles} from './work';
import {wordsIn, type Say} from './words';
import styles from './Status.module.css';

interface BookViewProps {
  readonly base: string; readonly language: string; readonly book: StatusBook; readonly onLeave: () => void;
  readonly attempt: (work: () => Promise<void> | void) => Promise<void>; readonly onBook: (book: StatusBook) => void; readonly onNews: (text: string) => void;
}

const save = ({name, mediaType, content}: SampleFile): void => offer(name, mediaType, content);

/** Open lists: places, marks, and the files to save. */
export function BookView({base, language, book, attempt, onBook, onNews, onLeave}: BookViewProps): ReactElement {
  const say = wordsIn(language);
  // Signed files go with the book they were made of; a change makes them old.
  const [signed, setSigned] = useState<{book: StatusBook; files: readonly SampleFile[]} | null>(null);
  const [placed, setPlaced] = useState<{index: number; badge?: SampleFile} | null>(null);
  const marked = (purpose: 'revocation' | 'suspension'): number => book.rows.filter(({index}) => isMarked(book, purpose, index)).length;

  const give = (id: string): void => void attempt(() => {
    const {book: next, index} = withPlace(book, id, new Date());
    onBook(next);
    setPlaced({index});
    onNews(say('given', {id, index}));
  });
  const badge = (): void => void attempt(async () => {
    onNews(say('busy'));
    const {book: next, id, index, file} = await badgeWithPlace(book);
    onBook(next);
    setPlaced({index, badge: file});
    onNews(say('badge.made', {id, index}));
  });
  const mark: RowProps['onMark'] = (purpose, id, on) => void attempt(() => {
    onBook(withMark(book, purpose, id, on));
    onNews(say(purpose === 'revocation' ? 'done.revoked' : on ? 'done.suspended' : 'done.resumed', {id}));
  });
  const sign = (): void => void attempt(async () => {
    onNews(say('signing'));
    setSigned({book, files: await signedFiles(book)});
    onNews(say('signed'));
  });
  const current = signed?.book === book ? signed.files : null;

  return (
    <>
      <p>{say('count', {given: book.rows.length, size: (book.bits.revocation.length * 8).toLocaleString(language), revoked: marked('revocation'), suspended: marked('suspension')})}</p>
      <h4>{say('addresses')}</h4>
      <ul className={styles.addresses}>{statusPurposes.map((purpose) => <li key={purpose}>{say(`purpose.${purpose}`)}: <code>{book.addresses[purpose]}</code></li>)}</ul>
      <Place say={say} onGive={give} onBadge={badge} />
      {placed?.badge && <p className={styles.actions}><button type="button" className="mv-button" onClick={() => placed.badge && save(placed.badge)}>{say('badge.save', {file: placed.badge.name})}</button></p>}
      {placed && <details><summary>{say('entries')}</summary><pre tabIndex={0}>{JSON.stringify({credentialStatus: statusEntries(book, placed.index)}, null, 2)}</pre></details>}
      {book.rows.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('rows')}>
          <table>
            <caption>{say('rows')}</caption>
            <thead><tr>{(['id', 'index', 'state', 'change'] as const).map((column) => <th key={column} scope="col">{say(`row.${column}`)}</th>)}</tr></thead>
            <tbody>{book.rows.map((row) => <Row key={row.credential} say={say} book={book} row={row} onMark={mark} />)}</tbody>
          </table>
        </div>
      )}
      {placed?.badge && <p className={styles.soft}>{say('one-place')}</p>}
      <h4>{say('files')}</h4>
      <p className={styles.soft}>{say('files.hint')}</p>
      {current === null ? <p>{say('unsaved')}</p> : null}
      <p className={styles.actions}>
        {current === null ? <button type="button" className="mv-button" onClick={sign}>{say('sign')}</button>
          : current.map((file) => <button key={file.name} type="button" className="mv-button" onClick={() => save(file)}>{say('save', {file: file.name})}</button>)}
      </p>
      <p>{say('check')} <a href={`${base}verify/`}>{say('check.link')}</a></p>
      <p className={styles.actions}><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>
    </>
  );
}

function Place({say, onGive, onBadge}: {readonly say: Say; readonly onGive: (id: string) => void; readonly onBadge: () => void}): ReactElement {
  const [id, setId] = useState('');
  const [wrong, setWrong] = useState(false);
  const [fieldId, input] = [useId(), useRef<HTMLInputElement>(null)];
  const give = (event: FormEvent): void => {
    event.preventDefault();
    const fits = isCredentialId(id.trim());
    setWrong(!fits);
    if (!fits) return input.current?.focus();
    onGive(id.trim());
    setId('');
  };
  return (
    <form noValidate className={styles.form} onSubmit={give}>
      <h4>{say('place')}</h4>
      <label htmlFor={fieldId}>{say('id')}</label>
      <span id={`${fieldId}-hint`} className={styles.soft}>{say('id.hint')}</span>
      {wrong && <span id={`${fieldId}-error`} className={styles.error}>{say('id.wrong')}</span>}
      <input ref={input} id={fieldId} value={id} maxLength={300} autoComplete="off" spellCheck={false} aria-invalid={wrong || undefined} aria-describedby={`${wrong ? `${fieldId}-error ` : ''}${fieldId}-hint`} onChange={({currentTarget: {value}}) => setId(value)} />
      <p className={styles.actions}>
        <button type="submit" className="mv-button mv-button--quiet">{say('give')}</button>
        <button type="button" className="mv-button" onClick={onBadge}>{say('badge')}</button>
      </p>
    </form>
  );
}

interface RowProps {
  readonly say: Say; readonly book: StatusBook; readonly row: StatusRow;
  readonly onMark: (purpose: 'revocation' | 'suspension', credential: string, on: boolean) => void;
}

function Row({say, book, row: {index, credential}, onMark}: RowProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const [revoked, suspended] = [isMarked(book, 'revocation', index), isMarked(book, 'suspension', index)];
  const button = (code: 'suspend' | 'resume' | 'revoke' | 'revoke.sure' | 'revoke.cancel', act: () => void): ReactElement => (
    <button key={code} type="button" className={styles.plain} aria-label={`${say(code)}${say('of', {id: credential})}`} onClick={act}>{say(code)}</button>
  );
  return (
    <tr>
      <th scope="row"><code>{credential}</code></th>
      <td>{index}</td>
      <td><i className={styles.state} data-state={revoked ? 'revoked' : suspended ? 'suspended' : 'clear'}>{say(revoked ? 'state.revoked' : suspended ? 'state.suspended' : 'state.clear')}</i></td>
      <td>
        {revoked ? say('final') : asking ? (
          <span role="alert">{say('revoke.ask', {id: credential})} {button('revoke.sure', () => { setAsking(false); onMark('revocation', credential, true); })} {button('revoke.cancel', () => setAsking(false))}</span>
        ) : <>{button(suspended ? 'resume' : 'suspend', () => onMark('suspension', credential, !suspended))} {button('revoke', () => setAsking(true))}</>}
      </td>
    </tr>
  );
}
