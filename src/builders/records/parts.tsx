import {type ReactElement, useId, useRef, useState} from 'react';
import {type BorderNote, borderText} from '../../specification';
import {type RecordKind, type Records, type RecordsState, type WorkRecord} from '../../workspace';
import {openRecordFile} from './file';
import {words} from './words';
import styles from './parts.module.css';

/** Says when the browser does not keep what the reader does. Nothing when all is well. */
export function RecordsNotice({durable, problem, language}: Pick<RecordsState<unknown>, 'durable' | 'problem'> & {readonly language: string}): ReactElement | null {
  if (problem === null) return null;
  return <p role="alert" className={styles.fault}><strong>{words.text(durable ? 'notSaved' : 'memory-only', language)}</strong> {words.text(problem, language)}</p>;
}

interface OpenFileProps<Content> {
  readonly kind: RecordKind;
  readonly read: (content: unknown) => Content | null;
  readonly actions: Records<Content>;
  readonly language: string;
  /** The name of what has none in the file. */
  readonly untitled: string;
  readonly onOpened: (record: WorkRecord<Content>) => void;
}

/** A button that opens a file as a new record, and says what is wrong with one that is none. */
export function OpenFile<Content>({kind, read, actions, language, untitled, onOpened}: OpenFileProps<Content>): ReactElement {
  const [problems, setProblems] = useState<readonly BorderNote[] | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const open = async (file: Blob): Promise<void> => {
    const opened = await openRecordFile(file, kind, read, new Date());
    setProblems(opened.ok ? null : opened.problems);
    if (!opened.ok) return;
    const record = {...actions.create(opened.name || untitled, opened.content), createdAt: opened.createdAt, updatedAt: opened.updatedAt};
    actions.put(record);
    onOpened(record);
  };
  return (
    <>
      <input ref={chooser} id={id} type="file" hidden accept=".json,application/json" onChange={({currentTarget}) => {
        const [file] = currentTarget.files ?? [];
        currentTarget.value = '';
        if (file) void open(file);
      }} />
      <button type="button" className="mv-button mv-button--quiet" onClick={() => chooser.current?.click()}>{words.text('open', language)}</button>
      {problems && (
        <p role="alert" className={styles.fault}>
          <strong>{words.text('open.refused', language)}</strong> {problems.length > 0 ? problems.map((problem) => borderText(problem, language)).join(' ') : words.text('open.other', language)} {words.text('open.untouched', language)}
        </p>
      )}
    </>
  );
}

/** Says that a record was deleted and offers it back. */
export function DeletedNotice<Content>({record, actions, language, onUndo}: {readonly record: WorkRecord<Content> | null; readonly actions: Records<Content>; readonly language: string; readonly onUndo: () => void}): ReactElement {
  return (
    <div role="status" className={styles.deleted}>
      {record && <p>{words.text('deleted', language, {name: record.name})} <button type="button" className={styles.plain} onClick={() => { actions.put(record); onUndo(); }}>{words.text('undo', language)}</button></p>}
    </div>
  );
}
