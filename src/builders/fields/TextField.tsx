import type {ReactNode} from 'react';
import {useQuestion} from '../form/context';
import {Question} from '../form/Question';
import {fieldByPattern} from '../form/layout';
import type {ControlProps} from './control';
import styles from './fields.module.css';

/** One line of text that needs no translation: a name, a code, an address. */
export function TextField({id, value, onChange}: ControlProps<string>): ReactNode {
  const question = useQuestion(id);
  const {inputType} = question.layout;
  const most = fieldByPattern.get(question.pattern)?.node.maxLength ?? Infinity;
  return (
    <Question question={question}>
      <input
        id={id} className={[styles.input, most <= 30 && styles.short].filter(Boolean).join(' ')} type="text" value={value ?? ''}
        // Not type="url" or "email": browsers trim and reject what they do not like before we see it.
        inputMode={inputType} autoCapitalize={inputType ? 'off' : undefined} spellCheck={inputType ? false : undefined} autoComplete="off"
        aria-describedby={question.describedBy} aria-invalid={question.problems.length > 0 || undefined}
        onChange={({target}) => onChange(target.value || undefined)}
      />
    </Question>
  );
}
