import {useContext, useMemo, type ReactNode} from 'react';
import {languageName, pick} from '../../language';
import type {ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {hasTextsIn} from '../form/edit';
import {Question} from '../form/Question';
import {Combobox} from './Combobox';
import type {ControlProps} from './control';
import type {Entry} from './search';
import styles from './pickers.module.css';

const entriesOf = (list: ConceptList<string>, uiLang: string, showCode: boolean): Entry[] => list.concepts.map(({code, label}) => ({value: code, label: pick(label, uiLang), ...(showCode && {detail: code})}));

/** A question answered from one official list, by searching. */
function conceptField(list: ConceptList<string>): (props: ControlProps<string>) => ReactNode {
  return function ConceptField({id, value, onChange}: ControlProps<string>): ReactNode {
    const {uiLang} = useContext(SettingContext);
    const question = useQuestion(id);
    const entries = useMemo(() => entriesOf(list, uiLang, true), [uiLang]);
    return (
      <Question question={question}>
        <Combobox id={id} entries={entries} value={value} onChoose={onChange} labelledBy={`${id}-label`} describedBy={question.describedBy} isInvalid={question.problems.length > 0} />
      </Question>
    );
  };
}

/** The country of a body. */
export const CountryField = conceptField(countries);
/** The field of education, ISCED-F 2013. */
export const EducationFieldField = conceptField(iscedF);

/** Languages in the order in which they were added. The list never loses its first one by accident: each has its own button. */
export function LanguagesField({id, value = [], onChange}: ControlProps<string[]>): ReactNode {
  const t = useWords();
  const {uiLang, announce, showLanguage, nameTexts} = useContext(SettingContext);
  const question = useQuestion(id);
  const specification = useSpecification();
  const name = (code: string): string => languageName(code, uiLang);
  const [master] = value;
  const ranks = question.pattern === 'languages' && value.length > 1;
  const entries = useMemo(() => languages.concepts.map(({code}) => ({value: code, label: languageName(code, uiLang), detail: languageName(code, code)})), [uiLang]);
  const add = (code: string | undefined): void => {
    if (code === undefined || value.includes(code)) return;
    onChange([...value, code]);
    announce(t('ui.chose', {label: languageName(code, uiLang)}));
  };
  const drop = (code: string): void => {
    const rest = value.filter((other) => other !== code);
    onChange(rest.length > 0 ? rest : undefined);
    announce(t('ui.removed', {one: languageName(code, uiLang)}));
    document.getElementById(`${id}-search`)?.focus();
  };
  const lead = (code: string): void => {
    onChange([code, ...value.filter((other) => other !== code)]);
    showLanguage(code);
    announce(t('ui.madeMaster', {label: name(code)}));
    document.getElementById(id)?.focus();
  };
  const nameAll = (code: string): void => {
    if (master === undefined) return;
    nameTexts(master, code);
    announce(t('ui.textsNamed', {label: name(code)}));
    document.getElementById(id)?.focus();
  };
  return (
    <Question question={question} frame="fieldset">
      {value.length > 0 && (
        <ul className={styles.chosen}>
          {value.map((code) => (
            <li key={code} className={styles.chosenItem}>
              <span className={styles.chosenName}>{name(code)}</span>
              {ranks && code === master && <span className={styles.chosenSource}>{t('ui.master')}</span>}
              {ranks && code !== master && <button type="button" className={styles.lead} aria-label={t('ui.makeMasterOf', {label: name(code)})} onClick={() => lead(code)}>{t('ui.makeMaster')}</button>}
              {ranks && master !== undefined && code !== master && !hasTextsIn(specification, code) && hasTextsIn(specification, master) && (
                <button type="button" className={styles.lead} onClick={() => nameAll(code)}>{t('ui.textsAreIn', {from: name(master), to: name(code)})}</button>
              )}
              <button type="button" className={styles.drop} aria-label={t('ui.removeChosen', {label: languageName(code, uiLang)})} onClick={() => drop(code)}>{t('ui.remove')}</button>
            </li>
          ))}
        </ul>
      )}
      <label className={styles.subLabel} id={`${id}-search-label`} htmlFor={`${id}-search`}>{t('ui.addLanguage')}</label>
      <Combobox id={`${id}-search`} entries={entries.filter((entry) => !value.includes(entry.value))} adds onChoose={add} labelledBy={`${id}-search-label`} describedBy={question.describedBy} isInvalid={question.problems.length > 0} />
    </Question>
  );
}
