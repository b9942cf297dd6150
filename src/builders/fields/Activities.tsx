import {useContext, type ReactNode} from 'react';
import {pick} from '../../language';
import {activityHours, totalHours, workloadKinds} from '../../specification';
import {labelOf, SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {Question} from '../form/Question';
import {Choice} from './ChoiceFields';
import type {ControlProps} from './control';
import fields from './fields.module.css';
import styles from './calculator.module.css';

/** The outcomes that an activity builds. */
export function OutcomeTicksField({id, value = [], onChange}: ControlProps<string[]>): ReactNode {
  const t = useWords();
  const {language} = useContext(SettingContext);
  const {outcomes = []} = useSpecification();
  const question = useQuestion(id);
  const toggle = (changed: string, isOn: boolean): void => {
    const next = outcomes.map((outcome) => outcome.id).filter((outcome) => (outcome === changed ? isOn : value.includes(outcome)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <Question question={question} frame="fieldset">
      {outcomes.length === 0 ? <p className={fields.count}>{t('ui.noOutcomes')}</p> : (
        <div className={fields.choices}>
          {outcomes.map((outcome, index) => (
            <Choice
              key={outcome.id} type="checkbox" id={`${id}-${outcome.id}`} name={id} option={{value: outcome.id, label: `${index + 1}. ${pick(outcome.statement, language) || t('ui.outcomeOpen')}`, hint: ''}}
              checked={value.includes(outcome.id)} isInvalid={question.problems.length > 0} onChange={(isOn) => toggle(outcome.id, isOn)}
            />
          ))}
        </div>
      )}
    </Question>
  );
}

/** Hours of the activities beside those of the workload, and the outcomes that no activity builds. */
export function ActivityOverview(): ReactNode {
  const t = useWords();
  const {uiLang} = useContext(SettingContext);
  const specification = useSpecification();
  const {activities = [], outcomes = [], workload} = specification;
  if (activities.length === 0) return null;
  const planned = activityHours(specification);
  const sum = workloadKinds.reduce((total, kind) => total + planned[kind], 0);
  const number = (amount: number): string => amount.toLocaleString(uiLang, {maximumFractionDigits: 2});
  const verdict = (plan: number, stated: number): ReactNode => (plan === stated ? <span className={styles.fits}>{t('ui.hoursFit')}</span> : <span className={styles.off}>{t(plan > stated ? 'ui.hoursOver' : 'ui.hoursUnder', {hours: number(Math.abs(plan - stated))})}</span>);
  const idle = outcomes.map((outcome, index) => ({index, isBuilt: activities.some((activity) => activity.outcomes?.includes(outcome.id))})).filter(({isBuilt}) => !isBuilt).map(({index}) => index + 1);
  return (
    <div className={styles.tableWrap} tabIndex={0} role="group" aria-label={t('ui.hoursCompared')}>
      <table className={styles.table}>
        <caption>{t('ui.hoursCompared')}</caption>
        <thead><tr><th scope="col">{t('ui.hoursKind')}</th><th scope="col">{t('ui.hoursPlanned')}</th><th scope="col">{t('ui.hoursStated')}</th><th scope="col">{t('ui.hoursCompare')}</th></tr></thead>
        <tbody>
          {workloadKinds.map((kind) => (
            <tr key={kind}><th scope="row">{labelOf(`activities[].workloadKind=${kind}`, uiLang)}</th><td>{number(planned[kind])}</td><td>{number(workload?.[kind] ?? 0)}</td><td>{verdict(planned[kind], workload?.[kind] ?? 0)}</td></tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('ui.hoursTotal')}</th><td>{number(sum)}</td><td>{number(totalHours(specification))}</td><td>{verdict(sum, totalHours(specification))}</td></tr></tfoot>
      </table>
      {idle.length > 0 && <p className={styles.off}>{t('ui.notBuilt', {numbers: idle})}</p>}
    </div>
  );
}
