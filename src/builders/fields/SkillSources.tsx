import {useContext, useState, type ReactNode} from 'react';
import {pick} from '../../language';
import type {Skill} from '../../specification';
import {escoAcknowledgement, escoHost, type EscoConcept} from '../../vocabularies/esco';
import {SettingContext, useWords} from '../form/context';
import {askEsco, escoPackFor, loadEscoFile, loadEscoPack, type EscoLoad} from './escoLoad';
import {skillOf} from './skill';
import fields from './fields.module.css';
import styles from './pickers.module.css';

type Source = 'pack' | 'file' | 'online';

export interface SkillSourcesProps {id: string; kind: 'skill' | 'occupation'; onAdd(skill: Skill): void}

/** Longer lists: of this site, of a file, of the online service. Nothing is asked for before a click; what came of it stands beside what was clicked. */
export function SkillSources({id, kind, onAdd}: SkillSourcesProps): ReactNode {
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
    <>
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
    </>
  );
}
