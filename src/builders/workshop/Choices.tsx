import {type ReactElement, useId} from 'react';
import styles from './Workshop.module.css';

/** One of a few to choose. */
export function Choices<Id extends string>({legend, chosen, options, onChoose}: {readonly legend: string; readonly chosen: string; readonly options: readonly (readonly [Id, string])[]; readonly onChoose: (id: Id) => void}): ReactElement {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map(([id, text]) => <label key={id}><input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} /> <span>{text}</span></label>)}
    </fieldset>
  );
}
