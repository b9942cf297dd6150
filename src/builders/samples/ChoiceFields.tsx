import {type ReactElement, useId} from 'react';
import type {SampleChoice} from '../../issuing';
import {words, wordsOf} from './words';
import {type Choice, settled} from './work';
import styles from './SampleView.module.css';

interface ChoiceFieldsProps {table: readonly SampleChoice[]; choice: Choice; language: string; onChange(choice: Choice): void}

/** Which credential, how it is secured, and as what file; what goes together comes from the tables of the core. */
export function ChoiceFields({table, choice, language, onChange}: ChoiceFieldsProps): ReactElement {
  const row = table.find(({format}) => format === choice.format);
  return (
    <>
      <Radios name="format" values={table.map(({format}) => format)} chosen={choice.format} of={choice.format} language={language} onChoose={(format) => onChange(settled({as: choice.as, format}, table))} />
      <Radios name="proof" values={row?.proofs ?? []} chosen={choice.proof} of={choice.format} language={language} onChoose={(proof) => onChange({...choice, proof})} />
      <Radios name="file" values={row?.files ?? []} chosen={choice.as} of={choice.format} language={language} onChoose={(as) => onChange({...choice, as})} />
    </>
  );
}

interface RadiosProps<Value extends string> {name: 'format' | 'proof' | 'file'; values: readonly Value[]; chosen: Value; /** The format, whose own words come first. */ of: string; language: string; onChoose(value: Value): void}

function Radios<Value extends string>({name, values, chosen, of, language, onChoose}: RadiosProps<Value>): ReactElement {
  const id = useId();
  const say = (value: string, part = ''): string => wordsOf(`${name}.${value}.${of}${part}`, language) || wordsOf(`${name}.${value}${part}`, language);
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend>{words.text(`sample.${name}`, language)}</legend>
      <p id={`${id}-hint`} className={styles.hint}>{words.text(`sample.${name}Hint`, language)}</p>
      <div className={styles.products}>
        {values.map((value) => (
          <div key={value} className={styles.product}>
            <input type="radio" id={`${id}-${value}`} name={id} checked={chosen === value} aria-describedby={`${id}-${value}-hint`} onChange={() => onChoose(value)} />
            <label htmlFor={`${id}-${value}`}>{say(value) || value} <small>{say(value, ':tech')}</small></label>
            <p id={`${id}-${value}-hint`}>{say(value, ':hint')}</p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
