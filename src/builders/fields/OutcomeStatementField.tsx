import {useContext, useEffect, useMemo, useState, type ReactNode} from 'react';
import type {LanguageText} from '../../language';
import {findingText, outcomeAdvice, verbsFor, type Finding, type OutcomeKind} from '../../specification';
import {SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {focusInSight} from '../form/focus';
import {pathOf} from '../form/pointers';
import {Question} from '../form/Question';
import {Choice} from './ChoiceFields';
import {Combobox} from './Combobox';
import {composeOutcome, withVerb, type OutcomeParts} from './compose';
import type {ControlProps} from './control';
import {LanguageTextInputs} from './LanguageTextField';
import {languagesFor, withText} from './values';
import fields from './fields.module.css';
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

interface ComposerProps {
  id: string;
  lang: string;
  kind: OutcomeKind | undefined;
  level: number | undefined;
  onUse(sentence: string): void;
}

const emptyParts: OutcomeParts = {verb: '', object: '', context: '', standard: ''};
const textParts = ['object', 'context', 'standard'] as const;

/** Puts an outcome together from its four parts. The sentence is taken over with a button, and stays free to edit. */
function Composer({id, lang, kind, level, onUse}: ComposerProps): ReactNode {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [parts, setParts] = useState(emptyParts);
  const [fitsLevel, setFitsLevel] = useState(true);
  const entries = useMemo(() => (isOpen ? verbsFor(lang, kind, fitsLevel ? level : undefined).map((verb) => ({value: verb, label: verb})) : []), [isOpen, lang, kind, level, fitsLevel]);
  const sentence = composeOutcome(parts);
  const set = (key: keyof OutcomeParts, text: string): void => setParts({...parts, [key]: text});
  const field = (key: keyof OutcomeParts | 'level'): string => `${id}-compose-${key}`;
  return (
    <div className={styles.composer}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={`${id}-compose`} onClick={() => setOpen(!isOpen)}>{t('ui.compose')}</button>
      <div id={`${id}-compose`} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && (
          <>
            <div className={styles.part}>
              <label id={`${field('verb')}-label`} htmlFor={field('verb')}>{t('ui.composeVerb')}</label>
              <p id={`${field('verb')}-hint`} className={styles.partHint}>{entries.length > 0 ? t(kind ? 'ui.composeVerbsOfKind' : 'ui.composeVerbs', {count: entries.length, kind: kind ? t(`outcomes[].kind=${kind}`) : ''}) : t('ui.composeNoVerbs')}</p>
              {entries.length > 0 || fitsLevel === false
                ? <Combobox id={field('verb')} entries={entries} value={parts.verb || undefined} onChoose={(verb) => set('verb', verb ?? '')} onOwn={(verb) => set('verb', verb)} labelledBy={`${field('verb')}-label`} describedBy={`${field('verb')}-hint`} />
                : <input id={field('verb')} className={fields.input} type="text" lang={lang} value={parts.verb} onChange={({target}) => set('verb', target.value)} />}
              {parts.verb !== '' && entries.length > 0 && !entries.some(({value}) => value === parts.verb) && <p className={styles.partNote}>{t('ui.ownVerb', {verb: parts.verb})}</p>}
              {level !== undefined && (
                <Choice type="checkbox" id={field('level')} name={field('level')} option={{value: 'level', label: t('ui.composeLevel', {level}), hint: ''}} checked={fitsLevel} onChange={setFitsLevel} />
              )}
            </div>
            {textParts.map((key) => (
              <div key={key} className={styles.part}>
                <label htmlFor={field(key)}>{t(`ui.compose.${key}`)}</label>
                <p id={`${field(key)}-hint`} className={styles.partHint}>{t(`ui.compose.${key}Hint`)}</p>
                <input id={field(key)} className={fields.input} type="text" lang={lang} autoComplete="off" value={parts[key]} aria-describedby={`${field(key)}-hint`} onChange={({target}) => set(key, target.value)} />
              </div>
            ))}
            <p className={styles.preview}><span>{t('ui.composed')}</span> <strong lang={lang}>{sentence || '…'}</strong></p>
            <button type="button" className="mv-button mv-button--quiet" aria-disabled={sentence === ''} onClick={() => { if (sentence) { onUse(sentence); setOpen(false); } }}>{t('ui.composeUse')}</button>
          </>
        )}
      </div>
    </div>
  );
}
