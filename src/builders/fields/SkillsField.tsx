import {useContext, useState, type ReactNode} from 'react';
import {pick} from '../../language';
import type {Skill} from '../../specification';
import {escoAcknowledgement, searchEsco, type EscoConcept} from '../../vocabularies/esco';
import {SettingContext, useQuestion, useWords} from '../form/context';
import {Question} from '../form/Question';
import {Combobox} from './Combobox';
import type {ControlProps} from './control';
import {askEsco, escoHost, escoPackFor, loadEscoFile, loadEscoPack, useEscoEntries, type EscoLoad} from './escoLists';
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

type Source = 'pack' | 'file' | 'online';

/** Where more comes from: own words, this site, a file, the online service. Nothing is asked for before a click; what came of it stands beside what was clicked. */
function Sources({id, kind, own, onAdd}: {id: string; kind: 'skill' | 'occupation'; own: ReactNode; onAdd(skill: Skill): void}): ReactNode {
  const t = useWords();
  const {baseUrl, language, uiLang} = useContext(SettingContext);
  const [told, setTold] = useState<{source: Source; lines: readonly string[]}>();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly EscoConcept[]>([]);
  const pack = escoPackFor(language);
  const tell = (source: Source, ...lines: readonly string[]): void => setTold({source, lines});
  const loaded = (source: Source) => ({skills, occupations, problems}: EscoLoad): void => {
    const count = kind === 'skill' ? skills : occupations;
    tell(source, count > 0 ? t('ui.escoLoaded', {count}) : t(kind === 'skill' ? 'ui.escoNoSkills' : 'ui.escoNoOccupations'), ...problems);
  };
  const fromSite = (): void => {
    if (pack) loadEscoPack(baseUrl, pack, uiLang).then((load) => (load ? loaded('pack')(load) : tell('pack', t('ui.escoNoPack'))), () => tell('pack', t('ui.escoNoPack')));
  };
  const fromFile = (file: File | undefined): void => { if (file) loadEscoFile(file, uiLang).then(loaded('file'), () => tell('file', t('ui.escoUnreadable'))); };
  const ask = (): void => {
    if (text.trim() === '') return;
    askEsco(text.trim(), language, kind).then((found) => { setAnswers(found); tell('online', found.length === 0 ? t('ui.noMatch') : t('ui.matches', {count: found.length})); }, () => tell('online', t('ui.escoOffline', {host: escoHost})));
  };
  const news = (source: Source): ReactNode => <div role="status">{told?.source === source && told.lines.map((line) => <p key={line} className={styles.told}>{line}</p>)}</div>;
  return (
    <details className={styles.sources}>
      <summary>{t(own ? 'ui.escoMore' : 'ui.escoLists')}</summary>
      <div className={styles.sourceList}>
        {own}
        {pack && <div><p>{t('ui.escoPackHint')}</p><button type="button" className="mv-button mv-button--quiet" onClick={fromSite}>{t('ui.escoPack')}</button>{news('pack')}</div>}
        <div>
          <p id={`${id}-file-hint`}>{t('ui.escoFileHint')}</p>
          <label className={styles.subLabel} htmlFor={`${id}-file`}>{t('ui.escoFile')}</label>
          <input id={`${id}-file`} type="file" accept=".csv,text/csv" aria-describedby={`${id}-file-hint`} onChange={({target}) => fromFile(target.files?.[0])} />
          {news('file')}
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
          {news('online')}
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
        <p>{escoAcknowledgement(uiLang)}</p>
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
