import {useContext, type ReactNode} from 'react';
import {SettingContext, useWords, type Problem, type Question as QuestionData} from './context';
import {HelpDisclosure} from './HelpDisclosure';
import {hasHelp} from './layout';
import styles from './question.module.css';

/** What is to be mended at a place, in the same words as in the summary. */
export function ProblemTexts({id, problems}: {id: string; problems: readonly Problem[]}): ReactNode {
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <div id={`${id}-error`}>
      {problems.map(({text, mend}) => (
        <p key={text} className={styles.error}><span className={styles.unseen}>{t('ui.errorMark')} </span>{text}{mend && <span className={styles.mend}> {mend}</span>}</p>
      ))}
    </div>
  );
}

interface QuestionProps {
  question: QuestionData;
  /** `label`: one input. `group`: several inputs for one answer. `radiogroup`, `fieldset`: answers to choose from. */
  frame?: 'label' | 'group' | 'radiogroup' | 'fieldset';
  /** Id of the input that the label names, where it is not the field's own. */
  labelFor?: string;
  /** Takes the whole width instead of a comfortable measure. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of every question: label, hint, help, message, then the control. The hint comes before the control, so that it is read in time. */
export function Question({question, frame = 'label', labelFor, wide, children}: QuestionProps): ReactNode {
  const {uiLang} = useContext(SettingContext);
  const {id, label, hint, problems, describedBy} = question;
  const isInvalid = problems.length > 0;
  const half = question.layout.half && '';
  const className = [styles.question, wide && styles.wide, isInvalid && styles.invalid].filter(Boolean).join(' ');
  const hasOwnHelp = hasHelp(question.pattern);
  const labelClass = [styles.label, hasOwnHelp && styles.hasHelp].filter(Boolean).join(' ');
  const rest = (
    <>
      <HelpDisclosure id={id} pattern={question.pattern} label={label} isOffered={hasOwnHelp}>
        {hint && <p className={styles.hint} id={`${id}-hint`}>{hint}</p>}
      </HelpDisclosure>
      <ProblemTexts id={id} problems={problems} />
      {children}
    </>
  );
  if (frame === 'label') {
    return <div className={className} data-question="" data-half={half} lang={uiLang}><label className={labelClass} id={`${id}-label`} htmlFor={labelFor ?? id}>{label}</label>{rest}</div>;
  }
  if (frame === 'group') {
    return (
      <div className={className} data-question="" data-half={half} lang={uiLang} role="group" id={id} tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        <label className={labelClass} id={`${id}-label`} htmlFor={labelFor}>{label}</label>{rest}
      </div>
    );
  }
  return (
    <fieldset
      className={className} data-question="" data-half={half} lang={uiLang} id={id} tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={describedBy}
      {...(frame === 'radiogroup' ? {role: 'radiogroup', 'aria-invalid': isInvalid || undefined} : {})}
    >
      <legend className={labelClass} id={`${id}-label`}>{label}</legend>{rest}
    </fieldset>
  );
}
