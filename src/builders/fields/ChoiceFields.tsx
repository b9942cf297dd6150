import {useContext, type ReactNode} from 'react';
import {SettingContext, useQuestion, useWords} from '../form/context';
import {Question} from '../form/Question';
import type {ControlProps} from './control';
import {optionsOf, type Option} from './options';
import styles from './fields.module.css';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  isInvalid?: boolean;
  onChange(checked: boolean): void;
}

/** One radio button or checkbox with its label and, where there is one, a line of explanation. */
export function Choice({type, id, name, option, checked, isInvalid, onChange}: ChoiceProps): ReactNode {
  return (
    <div className={styles.choice}>
      <input
        type={type} id={id} name={name} value={option.value} checked={checked} aria-describedby={option.hint ? `${id}-hint` : undefined}
        aria-invalid={(type === 'checkbox' && isInvalid) || undefined} onChange={({target}) => onChange(target.checked)}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && <p className={styles.choiceHint} id={`${id}-hint`}>{option.hint}</p>}
    </div>
  );
}

/** A value that an imported file holds but the list does not offer stays visible as an answer of its own. */
const withOwnValue = (options: readonly Option[], value: string | undefined): readonly Option[] =>
  (value === undefined || options.some((option) => option.value === value) ? options : [...options, {value, label: value, hint: ''}]);

/** One answer out of a few. An answer that was given can be taken back. */
export function RadiosField({id, value, onChange}: ControlProps<string>): ReactNode {
  const t = useWords();
  const {uiLang} = useContext(SettingContext);
  const question = useQuestion(id);
  return (
    <Question question={question} frame="radiogroup">
      <div className={styles.choices}>
        {withOwnValue(optionsOf(question.pattern, uiLang), value).map((option) => (
          <Choice key={option.value} type="radio" id={`${id}-${option.value}`} name={id} option={option} checked={value === option.value} onChange={() => onChange(option.value)} />
        ))}
      </div>
      {value !== undefined && question.layout.optional && <button type="button" className={styles.clear} onClick={() => onChange(undefined)}>{t('ui.clear')}</button>}
    </Question>
  );
}

/** Yes or no. */
export function YesNoField({id, value, onChange}: ControlProps<boolean>): ReactNode {
  const t = useWords();
  const question = useQuestion(id);
  return (
    <Question question={question} frame="radiogroup">
      <div className={styles.inline}>
        <Choice type="radio" id={`${id}-yes`} name={id} option={{value: 'yes', label: t('ui.yes'), hint: ''}} checked={value === true} onChange={() => onChange(true)} />
        <Choice type="radio" id={`${id}-no`} name={id} option={{value: 'no', label: t('ui.no'), hint: ''}} checked={value === false} onChange={() => onChange(false)} />
      </div>
    </Question>
  );
}

/** One answer out of many. */
export function SelectField({id, value, onChange}: ControlProps<string>): ReactNode {
  const t = useWords();
  const {uiLang} = useContext(SettingContext);
  const question = useQuestion(id);
  return (
    <Question question={question}>
      <select
        id={id} className={styles.input} value={value ?? ''} aria-describedby={question.describedBy} aria-invalid={question.problems.length > 0 || undefined}
        onChange={({target}) => onChange(target.value || undefined)}
      >
        <option value="">{t('ui.notSure')}</option>
        {withOwnValue(optionsOf(question.pattern, uiLang), value).map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Question>
  );
}

/** Any number of answers. They are kept in the order of the list, not of the clicks. */
export function CheckboxesField({id, value = [], onChange}: ControlProps<string[]>): ReactNode {
  const {uiLang} = useContext(SettingContext);
  const question = useQuestion(id);
  const options = value.reduce(withOwnValue, optionsOf(question.pattern, uiLang));
  const toggle = (changed: string, checked: boolean): void => {
    const next = options.map((option) => option.value).filter((option) => (option === changed ? checked : value.includes(option)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <Question question={question} frame="fieldset">
      <div className={styles.choices}>
        {options.map((option) => (
          <Choice
            key={option.value} type="checkbox" id={`${id}-${option.value}`} name={id} option={option} checked={value.includes(option.value)}
            isInvalid={question.problems.length > 0} onChange={(checked) => toggle(option.value, checked)}
          />
        ))}
      </div>
    </Question>
  );
}
