import {useState, type ReactNode} from 'react';
import {useQuestion, useWords} from '../form/context';
import {useLeftText, useUnread} from '../form/unread';
import {Question} from '../form/Question';
import type {ControlProps} from './control';
import {numberOf} from './values';
import styles from './fields.module.css';

interface NumberInputProps extends ControlProps<number> {
  describedBy?: string;
  labelledBy?: string;
  isInvalid?: boolean;
  unit?: string;
}

/**
 * An input for a number. A text input, because `type="number"` changes its value on scrolling and drops a comma.
 * What is no number stays as it was typed, and the form says so when the reader wants to go on.
 */
export function NumberInput({id, value, onChange, describedBy, labelledBy, isInvalid, unit}: NumberInputProps): ReactNode {
  // What was typed is kept while it means the value: "1," on the way to "1,5".
  const [typed, setTyped] = useState(useLeftText(id) ?? '');
  const shown = numberOf(typed) === value && typed !== '' ? typed : value === undefined ? (numberOf(typed) === undefined ? typed : '') : String(value);
  useUnread(id, value === undefined && typed.trim() !== '' && numberOf(typed) === undefined ? typed : undefined, 'problem.number');
  return (
    <span className={styles.number}>
      <input
        id={id} className={`${styles.input ?? ''} ${styles.short ?? ''}`} type="text" inputMode="decimal" autoComplete="off" value={shown}
        aria-describedby={[describedBy, unit && `${id}-unit`].filter(Boolean).join(' ') || undefined} aria-labelledby={labelledBy} aria-invalid={isInvalid || undefined}
        onChange={({target}) => { setTyped(target.value); onChange(numberOf(target.value)); }}
      />
      {unit && <span className={styles.unit} id={`${id}-unit`}>{unit}</span>}
    </span>
  );
}

/** A question for one number, with its unit. */
export function NumberField({id, value, onChange}: ControlProps<number>): ReactNode {
  const t = useWords();
  const question = useQuestion(id);
  const {unit} = question.layout;
  return (
    <Question question={question}>
      <NumberInput id={id} value={value} onChange={onChange} describedBy={question.describedBy} isInvalid={question.problems.length > 0} unit={unit && t(`ui.${unit}`)} />
    </Question>
  );
}
