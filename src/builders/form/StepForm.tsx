import RjsfForm from '@rjsf/core/lib/components/Form.js';
import type {TemplatesType} from '@rjsf/utils';
import {useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode} from 'react';
import {steps, type Finding, type Specification} from '../../specification';
import type {StepId} from '../../standards';
import {useTitlePrefix} from '../pageTitle';
import {words} from '../words';
import {ProblemsContext, SettingContext, SpecificationContext, type FormSetting, type Problem} from './context';
import {controls, preloadControls} from './controls';
import {partsOf, withParts} from './edit';
import {ErrorSummary} from './ErrorSummary';
import {idPrefix, idSeparator, pointerOf} from './pointers';
import {findingProblems, structuralProblems} from './problems';
import {stepSchema} from './stepSchema';
import {ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate} from './templates';
import {stepUiSchema} from './uiSchema';
import {formValidator} from './validator';
import question from './question.module.css';
import styles from './templates.module.css';

export interface StepFormProps {
  step: StepId;
  /** The whole specification; the form shows the step's part of it. */
  value: Specification;
  /** Called with the whole specification after each edit, and the JSON pointer of what was edited. Give the new value back at once. */
  onChange(specification: Specification, changedPointer: string): void;
  /** Called when the reader goes on: with nothing to mend, or all the same. */
  onContinue(): void;
  /** Language of the specification whose texts are shown first. */
  lang: string;
  /** Language of labels and messages. */
  uiLang: string;
  /** Findings of the review of this value; its errors in this step are shown when the reader continues. */
  findings: readonly Finding[];
  /** Base path of the site, ends with `/`. */
  baseUrl?: string;
  /** Level of the headings of groups: one below the heading that the form stands under. */
  headingLevel?: 2 | 3 | 4;
}

// Labels, hints, help and messages come with our controls, where they can be tied to them.
const Nothing = (): null => null;
const templates: Partial<TemplatesType> = {
  ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate,
  DescriptionFieldTemplate: Nothing, FieldErrorTemplate: Nothing, FieldHelpTemplate: Nothing, TitleFieldTemplate: Nothing,
};
// A draft is empty where nothing was answered: the form must not fill it up.
const noDefaults = {emptyObjectFields: 'skipDefaults', arrayMinItems: {populate: 'never'}} as const;
const noMessages: readonly Problem[] = [];

/** One step of the guided design: its questions, and what there is to mend once the reader wants to go on. */
export function StepForm({step, value, onChange, onContinue, lang, uiLang, findings, baseUrl = '/', headingLevel = 2}: StepFormProps): ReactNode {
  const keys = useMemo(() => steps.find(({id}) => id === step)?.keys ?? [], [step]);
  const schema = useMemo(() => stepSchema(keys), [keys]);
  const uiSchema = useMemo(() => stepUiSchema(keys), [keys]);
  const parts = useMemo(() => partsOf(value, keys), [value, keys]);
  useEffect(() => preloadControls(keys), [keys]);
  const [language, showLanguage] = useState(lang);
  const [spoken, announce] = useState('');
  const {problems, attempt, onSubmit} = useProblems(step, keys, value, uiLang, findings, onContinue);
  const languages = useMemo(() => (value.languages?.length ? value.languages : [lang]), [value.languages, lang]);
  // The setting must stay the same from key to key, or every field would be drawn again.
  const latest = useRef({value, onChange});
  useEffect(() => { latest.current = {value, onChange}; });
  const edit = useCallback((key: keyof Specification, part: unknown) => latest.current.onChange(withParts(latest.current.value, [key], {[key]: part}), `/${key}`), []);
  const setting = useMemo<FormSetting>(() => ({uiLang, baseUrl, languages, language, showLanguage, edit, announce, headingLevel}), [uiLang, baseUrl, languages, language, edit, headingLevel]);

  return (
    <SettingContext.Provider value={setting}>
      <SpecificationContext.Provider value={value}>
        <ProblemsContext.Provider value={problems}>
          {problems.length > 0 && <ErrorSummary problems={problems} attempt={attempt} onLater={onContinue} />}
          <RjsfForm
            schema={schema} uiSchema={uiSchema} formData={parts} validator={formValidator} fields={controls} templates={templates} experimental_defaultFormStateBehavior={noDefaults}
            idPrefix={idPrefix} idSeparator={idSeparator} noHtml5Validate noValidate showErrorList={false}
            onChange={({formData}, id) => onChange(withParts(value, keys, (formData ?? {}) as Record<string, unknown>), pointerOf(id ?? idPrefix))}
            onSubmit={(_, event) => onSubmit(event)}
          >
            <div className={styles.actions}><button type="submit" className="mv-button">{words.text('ui.continue', uiLang)}</button></div>
          </RjsfForm>
          <div role="status" className={question.unseen}>{spoken}</div>
        </ProblemsContext.Provider>
      </SpecificationContext.Provider>
    </SettingContext.Provider>
  );
}

/** What is to be mended: nothing until the reader wants to go on; after that, what was found then and is still so. */
function useProblems(step: StepId, keys: readonly string[], value: Specification, uiLang: string, findings: readonly Finding[], onContinue: () => void): {problems: readonly Problem[]; attempt: number; onSubmit(event: FormEvent): void} {
  const [shown, setShown] = useState(noMessages);
  const [attempt, setAttempt] = useState(0);
  const now = useMemo(() => findingProblems(findings, step, uiLang), [findings, step, uiLang]);
  const [structural, setStructural] = useState(noMessages);
  useEffect(() => { setShown(noMessages); }, [step]);
  const problems = useMemo(() => {
    const held = new Set([...now, ...structural].map(({pointer, text}) => pointer + text));
    const still = shown.filter(({pointer, text}) => held.has(pointer + text));
    return still.length > 0 ? still : noMessages;
  }, [shown, now, structural]);

  // The structure is looked at again only while something of it is shown: the check takes longer than a key press should.
  const hasStructural = shown.length > now.length;
  useEffect(() => {
    if (!hasStructural) return undefined;
    let isCurrent = true;
    void structuralProblems(value, keys, uiLang).then((found) => { if (isCurrent) setStructural(found); });
    return () => { isCurrent = false; };
  }, [hasStructural, value, keys, uiLang]);

  useTitlePrefix(problems.length > 0 ? words.text('ui.errorPrefix', uiLang) : '');

  return {
    problems, attempt,
    onSubmit: (event) => {
      event.preventDefault();
      void structuralProblems(value, keys, uiLang).then((found) => {
        const all = [...found, ...now];
        setStructural(found);
        setShown(all);
        setAttempt((count) => count + 1);
        if (all.length === 0) onContinue();
      });
    },
  };
}
