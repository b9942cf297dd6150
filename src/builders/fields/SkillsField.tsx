import {useContext, useState, type ReactNode} from 'react';
import {pick} from '../../language';
import type {Skill} from '../../specification';
import {escoAcknowledgement, searchEsco, type EscoConcept} from '../../vocabularies/esco';
import {SettingContext, useQuestion, useWords} from '../form/context';
import {Question} from '../form/Question';
import {Combobox} from './Combobox';
import type {ControlProps} from './control';
import {askEsco, escoHost, loadEscoFile, loadEscoPack, useEscoEntries, type EscoLoad} from './escoLists';
import fields from './fields.module.css';
import styles from './pickers.module.css';

/** A concept as the specification keeps it. */
export const skillOf = ({uri, label}: EscoConcept): Skill => ({uri, label, framework: 'ESCO'});

/** Skills or occupations: from ESCO, wherever its list comes from, or in the provider's own words. */
export function SkillsField({id, value = [], onChange}: ControlProps<Skill[]>): ReactNode {
  const t = useWords();
  const {language, announce} = useContext(SettingContext);
  const question = useQuestion(id);
  const all = useEscoEntries();
  const [query, setQuery] = useState('');
  const kind = question.pattern === 'need.occupations' ? 'occupation' : 'skill';
  const entries = all.filter((entry) => (entry.kind === 'occupation') === (kind === 'occupation'));
  const matches = searchEsco(entries, query, language, 30).filter(({uri}) => !value.some((skill) => skill.uri === uri));

  const add = (skill: Skill): void => {
    if (!value.some((other) => (skill.uri ? other.uri === skill.uri : pick(other.label, language) === pick(skill.label, language)))) onChange([...value, skill]);
    announce(t('ui.chose', {label: pick(skill.label, language)}));
  };
  const choose = (uri: string | undefined): void => {
    const concept = entries.find((entry) => entry.uri === uri);
    setQuery('');
    if (concept) add(skillOf(concept));
  };
  const drop = (index: number): void => {
    const rest = value.filter((_, at) => at !== index);
    onChange(rest.length > 0 ? rest : undefined);
    announce(t('ui.removed', {one: pick(value[index]?.label, language)}));
    document.getElementById(`${id}-search`)?.focus();
  };
  return (
    <Question question={question} frame="fieldset">
      {value.length > 0 && (
        <ul className={styles.chosen}>
          {value.map((skill, index) => {
            const label = pick(skill.label, language);
            return (
              <li key={skill.uri ?? `${label}${index}`} className={styles.chosenItem}>
                <span className={styles.chosenName}>{label}</span>
                <span className={styles.chosenSource}>{skill.framework ?? t('ui.skillOwn')}</span>
                <button type="button" className={styles.drop} aria-label={t('ui.removeChosen', {label})} onClick={() => drop(index)}>{t('ui.remove')}</button>
              </li>
            );
          })}
        </ul>
      )}
      <label className={styles.subLabel} id={`${id}-search-label`} htmlFor={`${id}-search`}>{t(kind === 'occupation' ? 'ui.searchOccupation' : 'ui.searchSkill', {count: entries.length})}</label>
      <Combobox
        id={`${id}-search`} isSearched entries={matches.map((entry) => ({value: entry.uri, label: pick(entry.label, language), detail: entry.kind === 'knowledge' ? t('ui.skillKnowledge') : undefined}))}
        onType={setQuery} onChoose={choose} labelledBy={`${id}-search-label`} describedBy={question.describedBy} isInvalid={question.problems.length > 0}
      />
      <Sources id={id} kind={kind} onAdd={add} />
    </Question>
  );
}

/** Where more comes from: own words, this site, a file, the online service. Nothing is asked for before a click. */
function Sources({id, kind, onAdd}: {id: string; kind: 'skill' | 'occupation'; onAdd(skill: Skill): void}): ReactNode {
  const t = useWords();
  const {baseUrl, language, uiLang} = useContext(SettingContext);
  const [told, setTold] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly EscoConcept[]>([]);
  const tell = ({count, problems}: EscoLoad): void => setTold([t('ui.escoLoaded', {count}), ...problems]);
  const fromSite = (): void => {
    loadEscoPack(baseUrl, language, uiLang).then((load) => (load ? tell(load) : setTold([t('ui.escoNoPack')])), () => setTold([t('ui.escoNoPack')]));
  };
  const fromFile = (file: File | undefined): void => { if (file) loadEscoFile(file, uiLang).then(tell, () => setTold([t('ui.escoUnreadable')])); };
  const ask = (): void => {
    if (text.trim() === '') return;
    askEsco(text.trim(), language, kind).then((found) => { setAnswers(found); setTold([found.length === 0 ? t('ui.noMatch') : t('ui.matches', {count: found.length})]); }, () => setTold([t('ui.escoOffline', {host: escoHost})]));
  };
  return (
    <details className={styles.sources}>
      <summary>{t('ui.escoMore')}</summary>
      <div className={styles.sourceList}>
        <OwnWords id={id} onAdd={onAdd} />
        <div><p>{t('ui.escoPackHint')}</p><button type="button" className="mv-button mv-button--quiet" onClick={fromSite}>{t('ui.escoPack')}</button></div>
        <div>
          <p id={`${id}-file-hint`}>{t('ui.escoFileHint')}</p>
          <label className={styles.subLabel} htmlFor={`${id}-file`}>{t('ui.escoFile')}</label>
          <input id={`${id}-file`} type="file" accept=".csv,text/csv" aria-describedby={`${id}-file-hint`} onChange={({target}) => fromFile(target.files?.[0])} />
        </div>
        <div>
          <p id={`${id}-online-hint`}>{t('ui.escoOnlineHint', {host: escoHost})}</p>
          <label className={styles.subLabel} htmlFor={`${id}-online`}>{t('ui.escoOnline')}</label>
          <div className={styles.freeText}>
            <input
              id={`${id}-online`} className={fields.input} type="text" value={text} autoComplete="off" aria-describedby={`${id}-online-hint`} onChange={({target}) => setText(target.value)}
              onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); ask(); } }}
            />
            <button type="button" className="mv-button mv-button--quiet" onClick={ask}>{t('ui.escoAsk', {host: escoHost})}</button>
          </div>
          {answers.length > 0 && (
            <ul className={styles.chosen} aria-label={t('ui.escoAnswers', {host: escoHost})}>
              {answers.map((concept) => {
                const label = pick(concept.label, language);
                return (
                  <li key={concept.uri} className={styles.chosenItem}>
                    <span>{label}</span>
                    <button type="button" className={styles.drop} aria-label={t('ui.addOf', {label})} onClick={() => onAdd(skillOf(concept))}>{t('ui.add')}</button>
                  </li>
                );
              })}
            </ul>
          )}
        </div>
        <div role="status">{told.map((line) => <p key={line} className={styles.told}>{line}</p>)}</div>
        <p>{escoAcknowledgement(uiLang)}</p>
      </div>
    </details>
  );
}

/** A skill that no list has, as the provider says it. */
function OwnWords({id, onAdd}: {id: string; onAdd(skill: Skill): void}): ReactNode {
  const t = useWords();
  const {language} = useContext(SettingContext);
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd({label: {[language]: text.trim()}});
    setText('');
  };
  return (
    <div>
      <label className={styles.subLabel} htmlFor={`${id}-own`}>{t('ui.skillFree')}</label>
      <div className={styles.freeText}>
        <input
          id={`${id}-own`} className={fields.input} type="text" value={text} autoComplete="off" lang={language} onChange={({target}) => setText(target.value)}
          // Enter adds the words; it must not send the whole form.
          onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add(); } }}
        />
        <button type="button" className="mv-button mv-button--quiet" onClick={add}>{t('ui.add')}</button>
      </div>
    </div>
  );
}
