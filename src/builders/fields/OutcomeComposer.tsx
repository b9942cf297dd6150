import {useMemo, useState, type ReactNode} from 'react';
import {verbsFor, type OutcomeKind} from '../../specification';
import {useWords} from '../form/context';
import {Choice} from './ChoiceFields';
import {Combobox} from './Combobox';
import {composeOutcome, type OutcomeParts} from './compose';
import fields from './fields.module.css';
import styles from './outcome.module.css';

export interface ComposerProps {
  id: string;
  lang: string;
  kind: OutcomeKind | undefined;
  level: number | undefined;
  onUse(sentence: string): void;
}

const emptyParts: OutcomeParts = {verb: '', object: '', context: '', standard: ''};
const textParts = ['object', 'context', 'standard'] as const;

/** Puts an outcome together from its four parts. The sentence is taken over with a button, and stays free to edit. */
export function OutcomeComposer({id, lang, kind, level, onUse}: ComposerProps): ReactNode {
  const t = useWords();
  const [parts, setParts] = useState(emptyParts);
  const [fitsLevel, setFitsLevel] = useState(true);
  const entries = useMemo(() => verbsFor(lang, kind, fitsLevel ? level : undefined).map((verb) => ({value: verb, label: verb})), [lang, kind, level, fitsLevel]);
  const sentence = composeOutcome(parts);
  const set = (key: keyof OutcomeParts, text: string): void => setParts({...parts, [key]: text});
  const field = (key: keyof OutcomeParts | 'level'): string => `${id}-compose-${key}`;
  return (
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
      <button type="button" className="mv-button mv-button--quiet" aria-disabled={sentence === ''} onClick={() => { if (sentence) onUse(sentence); }}>{t('ui.composeUse')}</button>
    </>
  );
}
