import {useContext, type ReactNode} from 'react';
import {activityHours, ectsRange, isoDuration, totalHours, workloadKinds, type Workload, type WorkloadKind} from '../../specification';
import {SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {ProblemTexts} from '../form/Question';
import {Group} from '../form/templates';
import question from '../form/question.module.css';
import {layout} from '../form/layout';
import {child} from './child';
import type {ControlProps} from './control';
import {LanguageTextField} from './LanguageTextField';
import {NumberInput} from './NumberField';
import {TextField} from './TextField';
import styles from './calculator.module.css';

/** Workload: hours by kind, with the sum, its ISO form, the indicative ECTS range, and what the activities say. */
export function WorkloadField(props: ControlProps<Workload>): ReactNode {
  const t = useWords();
  const {uiLang} = useContext(SettingContext);
  const specification = useSpecification();
  const {id, value} = props;
  const total = totalHours({...specification, workload: value});
  const {min, max} = ectsRange(total);
  const planned = activityHours(specification);
  const number = (amount: number): string => amount.toLocaleString(uiLang, {maximumFractionDigits: 2});
  const showsReason = layout['workload.sizeReason']?.when?.(specification) || value?.sizeReason !== undefined;
  return (
    <Group id={id}>
      <div className={styles.calculator}>
        <div className={styles.kinds}>
          {workloadKinds.map((kind) => <KindRow key={kind} {...child(props, kind)} kind={kind} planned={planned[kind]} />)}
        </div>
        <div className={styles.result}>
          <p role="status" className={styles.total}>{t('ui.total', {hours: number(total)})}</p>
          <div className={styles.bar} aria-hidden="true">
            {workloadKinds.map((kind) => <span key={kind} className={styles.part} data-kind={kind} style={{flexGrow: value?.[kind] ?? 0}} />)}
          </div>
          {total > 0 && <p className={styles.fact}>{t('ui.iso', {duration: isoDuration(total)})}</p>}
          {total > 0 && <p className={styles.fact}>{t('ui.ects', {min: number(min), max: number(max)})}</p>}
        </div>
      </div>
      <TextField {...child(props, 'announcedAs')} />
      <LanguageTextField {...child(props, 'basis')} />
      {showsReason && <LanguageTextField {...child(props, 'sizeReason')} />}
    </Group>
  );
}

/** The hours of one kind, and how many of them the activities account for where that is another number. */
function KindRow({kind, planned, ...control}: ControlProps<number> & {kind: WorkloadKind; planned: number}): ReactNode {
  const t = useWords();
  const {label, hint, describedBy, problems} = useQuestion(control.id);
  const differs = planned > 0 && planned !== (control.value ?? 0);
  const plannedId = `${control.id}-planned`;
  return (
    <div className={styles.kind} data-question="">
      <span className={styles.mark} data-kind={kind} aria-hidden="true" />
      <div className={styles.kindText}>
        <label className={styles.kindLabel} htmlFor={control.id} id={`${control.id}-label`}>{label}</label>
        {hint && <p className={question.hint} id={`${control.id}-hint`}>{hint}</p>}
        <ProblemTexts id={control.id} problems={problems} />
      </div>
      <div>
        <NumberInput {...control} unit={t('ui.hours')} describedBy={[describedBy, differs && plannedId].filter(Boolean).join(' ') || undefined} isInvalid={problems.length > 0} />
        {differs && <p className={styles.planned} id={plannedId}>{t('ui.planned', {hours: planned})}</p>}
      </div>
    </div>
  );
}
