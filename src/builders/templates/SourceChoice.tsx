import {type ReactElement, useId} from 'react';
import {pick} from '../../language';
import {exampleIds, loadExample, type Specification} from '../../specification';
import {useWorkspace} from '../../workspace';
import {wordsIn} from './words';

/** What something is made from. */
export interface Source {key: string; name: string; specification: Specification | null}
/** Nothing chosen. */
export const blankSource: Source = {key: '', name: '', specification: null};

interface SourceChoiceProps {
  readonly source: Source;
  readonly language: string;
  readonly label: string;
  readonly hint: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly className: string | undefined;
  readonly onChoose: (source: Source) => void;
  readonly onGone: () => void;
}

/** Blank, one of the examples, or one of the reader's projects. */
export function SourceChoice({source, language, label, hint, none, className, onChoose, onGone}: SourceChoiceProps): ReactElement {
  const say = wordsIn(language);
  const id = useId();
  const {projects, actions} = useWorkspace();
  const choose = async (key: string): Promise<void> => {
    if (key === '') { onChoose(blankSource); return; }
    const example = exampleIds.find((each) => `example:${each}` === key);
    const specification = await (example ? loadExample(example) : actions.contentOf(key).then((content) => content?.specification ?? null)).catch(() => null);
    if (specification === null) { onGone(); return; }
    onChoose({key, name: pick(specification.title, specification.languages?.[0] ?? language) || say('source.untitled'), specification});
  };
  return (
    <p className={className}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={source.key} aria-describedby={`${id}-hint`} onChange={({currentTarget}) => void choose(currentTarget.value)}>
        <option value="">{none}</option>
        {projects.length > 0 && <optgroup label={say('source.projects')}>{projects.map(({id: key, name}) => <option key={key} value={key}>{name || say('source.untitled')}</option>)}</optgroup>}
        <optgroup label={say('source.examples')}>{exampleIds.map((example) => <option key={example} value={`example:${example}`}>{say(example)}</option>)}</optgroup>
      </select>
      <small id={`${id}-hint`}>{hint}</small>
    </p>
  );
}
