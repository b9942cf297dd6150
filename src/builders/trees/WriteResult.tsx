import {type ReactElement, useId, useState} from 'react';
import {pick} from '../../language';
import {stepOfPointer} from '../../specification';
import {stepWords} from '../../standards';
import {type Setting} from '../../standards/trees';
import {nameOf, type OpenProject, useSession, useWorkspace} from '../../workspace';
import {optionLabel} from '../fields/options';
import {changesOf, type Entry, needsEntry, withSettings} from './settings';
import {words} from './words';
import styles from './TreeWalk.module.css';

interface WriteResultProps {
  readonly settings: readonly Setting[];
  /** How the step of the history is called. */
  readonly label: string;
  readonly base: string;
  readonly language: string;
  readonly heading: 'h3' | 'h4' | 'h5';
}

/** The way to write the result of a tree into the open project: what would change, a button, and the way back. */
export function WriteResult(props: WriteResultProps): ReactElement {
  const {language, base, heading: Heading} = props;
  const {status} = useWorkspace();
  const project = useSession();
  const titleId = useId();
  return (
    <section className={styles.write} aria-labelledby={titleId}>
      <Heading id={titleId}>{words.text('write.title', language)}</Heading>
      {status === 'starting' ? <p role="status">{words.text('write.opening', language)}</p>
        : project ? <Ready key={project.frame.id} {...props} project={project} />
          : <p>{words.text('write.none', language)} <a href={`${base}design/`}>{words.text('write.open', language)}</a></p>}
    </section>
  );
}

function Ready({settings, label, base, language, project}: WriteResultProps & {readonly project: OpenProject}): ReactElement {
  const {specification, frame} = project;
  const assessments = specification.assessments ?? [];
  const [entry, setEntry] = useState<Entry>(assessments.length > 0 ? 0 : 'new');
  const [told, setTold] = useState<'write.done' | 'write.undone' | null>(null);
  const entryId = useId();
  const changes = changesOf(specification, settings, entry, language);
  const step = stepOfPointer(settings[0]?.at ?? '');
  const write = (): void => {
    project.edit(label, (before) => withSettings(before, settings, entry));
    // A new entry is written once: pressing again mends the same one.
    if (entry === 'new') setEntry(assessments.length);
    setTold('write.done');
  };
  const nameOfAssessment = (index: number): string => {
    const {title, type} = assessments[index] ?? {};
    return pick(title, language) || (type ? optionLabel('assessments[].type', type, language) : words.text('write.entry.untitled', language, {number: index + 1}));
  };
  return (
    <>
      <p>{words.text('write.project', language)} <strong>{nameOf({name: frame.name, specification}) || words.text('write.untitled', language)}</strong></p>
      {needsEntry(settings) && assessments.length > 0 && (
        <p className={styles.entry}>
          <label htmlFor={entryId}>{words.text('write.entry', language)}</label>
          <select id={entryId} value={String(entry)} onChange={({currentTarget: {value}}) => { setEntry(value === 'new' ? 'new' : Number(value)); setTold(null); }}>
            {assessments.map(({id}, index) => <option key={id} value={index}>{nameOfAssessment(index)}</option>)}
            <option value="new">{words.text('write.entry.new', language)}</option>
          </select>
        </p>
      )}
      {changes.length > 0 ? (
        <>
          <p className={styles.small}>{words.text('write.what', language)}</p>
          <ul className={styles.changes}>
            {changes.map(({pointer, label: field, before, after}) => (
              <li key={pointer}><span>{field}</span> <strong>{after || words.text('write.emptied', language)}</strong>{before && <span className={styles.small}> ({words.text('write.from', language, {before})})</span>}</li>
            ))}
          </ul>
          <p><button type="button" className="mv-button" onClick={write}>{words.text('write.do', language)}</button></p>
        </>
      ) : told === null && <p>{words.text('write.same', language)}</p>}
      <p role="status" className={styles.told}>{told && words.text(told, language)}</p>
      {told === 'write.done' && (
        <p className={styles.actions}>
          {project.undoLabel === label && <button type="button" className={styles.plain} onClick={() => { project.undo(); setTold('write.undone'); setEntry(assessments.length > 1 ? 0 : 'new'); }}>{words.text('write.undo', language)}</button>}
          <a href={`${base}design/#${step}`}>{words.text('write.go', language, {step: stepWords(step, language).title})}</a>
        </p>
      )}
    </>
  );
}
