import {useContext, useEffect, useMemo, useState, type ReactNode} from 'react';
import type {LanguageText} from '../../language';
import {findingText, outcomeAdvice, type Finding} from '../../specification';
import {SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {focusInSight} from '../form/focus';
import {pathOf} from '../form/pointers';
import {Question} from '../form/Question';
import {withVerb} from './compose';
import type {ControlProps} from './control';
import {LanguageTextInputs} from './LanguageTextField';
import {useOnDemand} from './onDemand';
import type {ComposerProps} from './OutcomeComposer';
import {languagesFor, withText} from './values';
import styles from './outcome.module.css';

const pause = 900;
// The rules come in order of weight; more than this at once is not read.
const mostAdvice = 2;

/** The value, once nobody has changed it for a while: advice must not flicker while somebody types. */
function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** A learning outcome: free text, with advice on its words and, for who wants it, help to put it together. */
export function OutcomeStatementField({id, value, onChange}: ControlProps<LanguageText>): ReactNode {
  const {languages, language} = useContext(SettingContext);
  const question = useQuestion(id);
  const specification = useSpecification();
  const codes = languagesFor(value, languages);
  const shown = codes.includes(language) ? language : codes[0] ?? 'en';
  const index = pathOf(question.pointer).find((part) => typeof part === 'number') ?? 0;
  const text = value?.[shown] ?? '';
  const write = (next: string): void => onChange(withText(value, shown, next));
  const level = specification.level?.claim === 'none' ? undefined : specification.level?.eqf;
  return (
    <Question question={question} frame={codes.length > 1 ? 'group' : 'label'} labelFor={`${id}-${shown}`}>
      <LanguageTextInputs id={id} value={value} onChange={onChange} question={question} />
      <Advice text={text} lang={shown} number={index + 1} level={level} isToldAlready={question.problems.length > 0} onReplace={write} inputId={`${id}-${shown}`} />
      <Composer id={id} lang={shown} kind={specification.outcomes?.[index]?.kind} level={level} onUse={(sentence) => { write(sentence); focusInSight(`${id}-${shown}`); }} />
    </Question>
  );
}

interface AdviceProps {
  text: string;
  lang: string;
  number: number;
  level: number | undefined;
  isToldAlready: boolean;
  inputId: string;
  onReplace(text: string): void;
}

const suggestionsOf = ({data}: Finding): string[] => (Array.isArray(data.suggestions) ? data.suggestions.map(String) : []);

/** What can be said about the words of the statement, after a pause, without taking the focus. A verb nobody can watch can be exchanged with one click. */
function Advice({text, lang, number, level, isToldAlready, inputId, onReplace}: AdviceProps): ReactNode {
  const t = useWords();
  const {uiLang, announce} = useContext(SettingContext);
  const settled = useSettled(text);
  const advice = useMemo(() => outcomeAdvice(settled, lang, level), [settled, lang, level]);
  // While typing goes on, older advice is about a sentence that is gone.
  const shown = settled === text ? advice.slice(0, mostAdvice) : [];
  const replace = (sentence: string, verb: string): void => {
    onReplace(sentence);
    announce(t('ui.adviceUsed', {verb}));
    focusInSight(inputId);
  };
  return (
    <div role="status" lang={uiLang}>
      {shown.map((finding) => {
        const {what, mend} = findingText({...finding, data: {...finding.data, outcome: number}}, uiLang);
        const verb = String(finding.data.verb ?? '');
        const uses = suggestionsOf(finding).flatMap((suggestion) => {
          const sentence = withVerb(text, verb, suggestion);
          return sentence === undefined ? [] : [{suggestion, sentence}];
        });
        // What the message at the field has said need not be said again; the way out of it is still of use.
        const isRepeated = isToldAlready && finding.severity === 'error';
        if (isRepeated && uses.length === 0) return null;
        return (
          <div key={finding.code} className={styles.advice} data-severity={finding.severity}>
            {!isRepeated && <><p className={styles.what}>{what}</p><p>{mend}</p></>}
            {uses.length > 0 && (
              <div className={styles.uses}>
                {uses.map(({suggestion, sentence}) => <button key={suggestion} type="button" className={styles.use} onClick={() => replace(sentence, suggestion)}>{t('ui.adviceUse', {verb: suggestion})}</button>)}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Puts an outcome together from its four parts; fetched when it is first opened. */
function Composer({id, onUse, ...props}: ComposerProps): ReactNode {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const {part, failed, ask} = useOnDemand(() => import('./OutcomeComposer'));
  return (
    <div className={styles.composer}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={`${id}-compose`} onClick={() => { setOpen(!isOpen); ask(); }}>{t('ui.compose')}</button>
      <div id={`${id}-compose`} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {part ? <part.OutcomeComposer id={id} {...props} onUse={(sentence) => { setOpen(false); onUse(sentence); }} /> : <p role="status">{t(failed ? 'ui.partFailed' : 'ui.loading')}</p>}
      </div>
    </div>
  );
}
