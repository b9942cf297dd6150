import {useContext, useState, type ReactNode} from 'react';
import type {Specification} from '../../specification';
import {eqfDescriptors, type EqfLevel} from '../../vocabularies';
import {SettingContext, useQuestion, useWords} from '../form/context';
import {focusInSight} from '../form/focus';
import {Question} from '../form/Question';
import {Group} from '../form/templates';
import {child} from './child';
import {Choice, RadiosField} from './ChoiceFields';
import type {ControlProps} from './control';
import {LanguageTextField} from './LanguageTextField';
import {columns, lowestLevel} from './levels';
import {TextField} from './TextField';
import fields from './fields.module.css';
import styles from './level.module.css';

type Level = NonNullable<Specification['level']>;
type Descriptors = NonNullable<Level['descriptors']>;

const eqfLevels = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly EqfLevel[];
const official = ['nqfName', 'nqfLevel', 'nqfEntry'] as const;

/** Level: first whether one is stated, then only what that claim needs. An answer that is there already stays in sight. */
export function LevelField(props: ControlProps<Level>): ReactNode {
  const {id, value, onChange} = props;
  const t = useWords();
  const {announce} = useContext(SettingContext);
  const claim = value?.claim;
  // The button goes with its work done; the answer it gave is the place to be.
  const use = (eqf: number): void => { onChange({...value, eqf}); announce(t('ui.levelUsed', {level: eqf})); focusInSight(`${id}-eqf`); };
  return (
    <Group id={id}>
      <RadiosField {...child(props, 'claim')} value={claim} onChange={(next) => onChange({...value, claim: next as Level['claim']})} />
      {(claim === 'indicative' || value?.descriptors) && <LevelFinder id={`${id}-descriptors`} value={value?.descriptors} onChange={(descriptors) => onChange({...value, descriptors})} eqf={value?.eqf} onUse={use} />}
      {(claim === 'official' || claim === 'indicative' || value?.eqf !== undefined) && <EqfField {...child(props, 'eqf')} />}
      {official.filter((key) => claim === 'official' || value?.[key] !== undefined).map((key) => <TextField key={key} {...child(props, key)} />)}
      {(claim !== undefined || value?.reasoning) && <LanguageTextField {...child(props, 'reasoning')} />}
    </Group>
  );
}

/** The EQF level itself. */
function EqfField({id, value, onChange}: ControlProps<number>): ReactNode {
  const t = useWords();
  const question = useQuestion(id);
  return (
    <Question question={question}>
      <select id={id} className={fields.input} value={value ?? ''} aria-describedby={question.describedBy} aria-invalid={question.problems.length > 0 || undefined} onChange={({target}) => onChange(target.value === '' ? undefined : Number(target.value))}>
        <option value="">{t('ui.notSure')}</option>
        {eqfLevels.map((level) => <option key={level} value={level}>{t(`level.eqf=${level}`)}</option>)}
        {value !== undefined && !eqfLevels.some((level) => level === value) && <option value={value}>{value}</option>}
      </select>
    </Question>
  );
}

interface FinderProps extends ControlProps<Descriptors> {
  eqf: number | undefined;
  onUse(level: number): void;
}

/** Three questions, one for each column of the EQF, and the level that all the answers reach. */
function LevelFinder({eqf, onUse, ...props}: FinderProps): ReactNode {
  const t = useWords();
  const question = useQuestion(props.id);
  const found = lowestLevel(props.value);
  return (
    <Question question={question} frame="fieldset" wide>
      <div className={styles.frame}><div className={styles.columns}>{columns.map((column) => <Column key={column} {...child(props, column)} column={column} />)}</div></div>
      <div className={styles.found}>
        <p role="status">{found === undefined ? t('ui.levelOpen') : t('ui.levelFound', {level: found})}</p>
        {found !== undefined && found !== eqf && <button type="button" className="mv-button mv-button--quiet" onClick={() => onUse(found)}>{t('ui.levelUse', {level: found})}</button>}
      </div>
    </Question>
  );
}

/** One column: beside the others where there is room; where there is not, folded, with what is chosen in the button that unfolds it. */
function Column({id, value, onChange, column}: ControlProps<number> & {column: keyof Descriptors}): ReactNode {
  const t = useWords();
  const {uiLang} = useContext(SettingContext);
  const {label} = useQuestion(id);
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset className={styles.column} id={id} tabIndex={-1} role="radiogroup" aria-labelledby={`${id}-label`} lang={uiLang}>
      <legend className={styles.columnTitle} id={`${id}-label`}>{label}</legend>
      <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={`${id}-levels`} aria-describedby={`${id}-label`} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'ui.levelHide' : value === undefined ? 'ui.levelShow' : 'ui.levelChosen', {level: value ?? ''})}</button>
      <div id={`${id}-levels`} className={styles.levels} data-open={isOpen}>
      {eqfLevels.map((level) => (
        <div key={level} className={styles.card} data-chosen={value === level}>
          <Choice type="radio" id={`${id}-${level}`} name={id} option={{value: String(level), label: t(`level.eqf=${level}`), hint: eqfDescriptors[level][column]}} checked={value === level} onChange={() => onChange(level)} />
        </div>
      ))}
      </div>
    </fieldset>
  );
}
