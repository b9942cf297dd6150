import {useContext, useRef, type CSSProperties, type KeyboardEvent, type ReactNode} from 'react';
import {languageName, type LanguageText} from '../../language';
import {SettingContext, useQuestion, useWords, type Question as QuestionData} from '../form/context';
import {Question} from '../form/Question';
import type {ControlProps} from './control';
import {languagesFor, withText, wordCount} from './values';
import styles from './fields.module.css';

interface InputsProps extends ControlProps<LanguageText> {
  question: QuestionData;
  /** Named by this id instead of the label of the question. */
  labelledBy?: string;
}

/** The input, with a tab for each language when there are several. Arrow keys, Home and End move between the tabs. */
export function LanguageTextInputs({id, value, onChange, question, labelledBy = `${id}-label`}: InputsProps): ReactNode {
  const t = useWords();
  const {uiLang, languages, language, showLanguage} = useContext(SettingContext);
  const tabs = useRef<HTMLDivElement>(null);
  const codes = languagesFor(value, languages);
  const shown = codes.includes(language) ? language : codes[0] ?? 'en';
  const inputId = `${id}-${shown}`;
  const text = value?.[shown] ?? '';
  const lines = question.layout.lines ?? 3;
  const most = question.layout.words;
  const count = wordCount(text);
  const countId = most === undefined || count === 0 ? undefined : `${inputId}-count`;
  const shared = {
    id: inputId, className: styles.input, lang: shown, value: text, spellCheck: true, autoComplete: 'off',
    'aria-labelledby': codes.length > 1 ? `${labelledBy} ${inputId}-tab` : labelledBy === `${id}-label` ? undefined : labelledBy,
    'aria-describedby': [question.describedBy, countId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': question.problems.length > 0 || undefined,
    onChange: ({target}: {target: {value: string}}) => onChange(withText(value, shown, target.value)),
  };
  const turn = (event: KeyboardEvent): void => {
    const at = codes.indexOf(shown);
    const targets: Readonly<Record<string, number>> = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: codes.length - 1};
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const to = (target + codes.length) % codes.length;
    showLanguage(codes[to] ?? shown);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  const input = lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} style={{'--lines': lines} as CSSProperties} {...shared} />;
  const counter = most !== undefined && count > 0 && (
    <p className={[styles.count, count > most && styles.over].filter(Boolean).join(' ')} id={countId}>{count > most ? t('ui.wordsOf', {count, most}) : t('ui.words', {count})}</p>
  );
  if (codes.length === 1) return <>{input}{counter}</>;
  return (
    <>
      <div className={styles.tabs} role="tablist" ref={tabs} aria-label={t('ui.langTabs', {label: question.label})} onKeyDown={turn}>
        {codes.map((code) => {
          const isFilled = (value?.[code] ?? '').trim() !== '';
          return (
            <button key={code} type="button" role="tab" className={styles.tab} id={`${id}-${code}-tab`} aria-selected={code === shown} aria-controls={`${id}-panel`} tabIndex={code === shown ? 0 : -1} onClick={() => showLanguage(code)}>
              {languageName(code, uiLang)} <span className={styles.tabState} data-filled={isFilled}>{t(isFilled ? 'ui.langFilled' : 'ui.langEmpty')}</span>
            </button>
          );
        })}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${inputId}-tab`}>{input}{counter}</div>
    </>
  );
}

/** A text in the languages of the specification. */
export function LanguageTextField({id, value, onChange}: ControlProps<LanguageText>): ReactNode {
  const {languages, language} = useContext(SettingContext);
  const question = useQuestion(id);
  const codes = languagesFor(value, languages);
  const shown = codes.includes(language) ? language : codes[0] ?? 'en';
  return (
    <Question question={question} frame={codes.length > 1 ? 'group' : 'label'} labelFor={`${id}-${shown}`}>
      <LanguageTextInputs id={id} value={value} onChange={onChange} question={question} />
    </Question>
  );
}
