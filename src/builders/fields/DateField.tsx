import type {ReactNode} from 'react';
import {useQuestion, useWords} from '../form/context';
import {Question} from '../form/Question';
import type {ControlProps} from './control';
import {isCalendarDate} from './values';
import styles from './fields.module.css';

/** A date. What an imported file holds and no calendar knows stays in sight until it is mended. */
export function DateField({id, value, onChange}: ControlProps<string>): ReactNode {
  const t = useWords();
  const question = useQuestion(id);
  const isOdd = value !== undefined && !isCalendarDate(value);
  return (
    <Question question={question}>
      <input
        id={id} className={`${styles.input ?? ''} ${styles.date ?? ''}`} type="date" value={isOdd ? '' : value ?? ''} max="9999-12-31"
        aria-describedby={[question.describedBy, isOdd && `${id}-odd`].filter(Boolean).join(' ') || undefined} aria-invalid={question.problems.length > 0 || undefined}
        onChange={({target}) => onChange(target.value || undefined)}
      />
      {isOdd && <p className={`${styles.count ?? ''} ${styles.over ?? ''}`} id={`${id}-odd`}>{t('ui.dateAsWritten', {value})}</p>}
    </Question>
  );
}
