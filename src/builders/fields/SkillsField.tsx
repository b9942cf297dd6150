import {useContext, useState, type ReactNode} from 'react';
import {pick} from '../../language';
import type {Skill} from '../../specification';
import {searchEsco} from '../../vocabularies/esco';
import {SettingContext, useQuestion, useWords} from '../form/context';
import {Question} from '../form/Question';
import {Combobox} from './Combobox';
import type {ControlProps} from './control';
import {useEscoEntries} from './escoLists';
import {useOnDemand} from './onDemand';
import {skillOf} from './skill';
import type {SkillSourcesProps} from './SkillSources';
import fields from './fields.module.css';
import styles from './pickers.module.css';

/** Skills or occupations: from ESCO, wherever its list comes from, or in the provider's own words. */
export function SkillsField({id, value = [], onChange}: ControlProps<Skill[]>): ReactNode {
  const t = useWords();
  const {language, announce} = useContext(SettingContext);
  const question = useQuestion(id);
  const all = useEscoEntries();
  const [query, setQuery] = useState('');
  const [searches, setSearches] = useState(0);
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
    (document.getElementById(`${id}-search`) ?? document.getElementById(`${id}-own`))?.focus();
  };
  // What was searched is answered by own words: the search begins anew.
  const addOwn = (skill: Skill): void => { add(skill); setQuery(''); setSearches(searches + 1); };
  const own = <OwnWords id={id} searched={query} onAdd={addOwn} />;
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
      {entries.length === 0 ? own : <>
        <label className={styles.subLabel} id={`${id}-search-label`} htmlFor={`${id}-search`}>{t(kind === 'occupation' ? 'ui.searchOccupation' : 'ui.searchSkill', {count: entries.length})}</label>
        <Combobox
          key={searches} id={`${id}-search`} isSearched adds entries={matches.map((entry) => ({value: entry.uri, label: pick(entry.label, language), detail: entry.kind === 'knowledge' ? t('ui.skillKnowledge') : undefined}))}
          onType={setQuery} onChoose={choose} labelledBy={`${id}-search-label`} describedBy={question.describedBy} isInvalid={question.problems.length > 0}
        />
      </>}
      <Sources id={id} kind={kind} own={entries.length > 0 && own} onAdd={add} />
    </Question>
  );
}

/** Where more comes from: own words, and the longer lists, which are fetched when they are first asked for. */
function Sources({id, kind, own, onAdd}: SkillSourcesProps & {own: ReactNode}): ReactNode {
  const t = useWords();
  const {part, failed, ask} = useOnDemand(() => import('./SkillSources'));
  return (
    <details className={styles.sources} onToggle={({currentTarget}) => { if (currentTarget.open) ask(); }}>
      <summary>{t(own ? 'ui.escoMore' : 'ui.escoLists')}</summary>
      <div className={styles.sourceList}>
        {own}
        {part ? <part.SkillSources id={id} kind={kind} onAdd={onAdd} /> : <p role="status">{t(failed ? 'ui.partFailed' : 'ui.loading')}</p>}
      </div>
    </details>
  );
}

/** A skill that no list has, as the provider says it. It begins with what was searched for, so that nothing is typed twice. */
function OwnWords({id, searched, onAdd}: {id: string; searched: string; onAdd(skill: Skill): void}): ReactNode {
  const t = useWords();
  const {language} = useContext(SettingContext);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? searched;
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd({label: {[language]: text.trim()}});
    setTyped(undefined);
  };
  return (
    <div>
      <label className={styles.subLabel} htmlFor={`${id}-own`}>{t('ui.skillFree')}</label>
      <div className={styles.freeText}>
        <input
          id={`${id}-own`} className={fields.input} type="text" value={text} autoComplete="off" lang={language} onChange={({target}) => setTyped(target.value)}
          // Enter adds the words; it must not send the whole form.
          onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add(); } }}
        />
        <button type="button" className="mv-button mv-button--quiet" onClick={add}>{t('ui.add')}</button>
      </div>
    </div>
  );
}
