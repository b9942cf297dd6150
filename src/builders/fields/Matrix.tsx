import {useContext, type ReactNode} from 'react';
import {pick} from '../../language';
import type {Assessment, Outcome} from '../../specification';
import {SettingContext, useQuestion, useSpecification, useWords} from '../form/context';
import {hasHelp} from '../form/layout';
import {HelpDisclosure} from '../form/HelpDisclosure';
import {ProblemTexts} from '../form/Question';
import question from '../form/question.module.css';
import {LanguageTextInputs} from './LanguageTextField';
import {withCriterion, withMeasure} from './measures';
import {optionLabel} from './options';
import fields from './fields.module.css';
import styles from './matrix.module.css';

/** What an assessment is called: its title, else its type, else its number. */
export function assessmentName(assessment: Assessment, index: number, language: string, uiLang: string, numbered: string): string {
  return pick(assessment.title, language) || (assessment.type ? `${optionLabel('assessments[].type', assessment.type, uiLang)} (${index + 1})` : numbered);
}

/**
 * Which assessment shows which outcome, and by which criterion: a table with a row for each outcome. On a narrow screen it is drawn as a list,
 * and stays a table for those who hear it: the roles are written out, because `display: block` takes them away.
 */
export function Matrix(): ReactNode {
  const t = useWords();
  const {language, uiLang, edit} = useContext(SettingContext);
  const {outcomes = [], assessments = []} = useSpecification();
  const id = 'field-assessments-0-measures';
  const {label, hint} = useQuestion(id);
  const names = assessments.map((assessment, index) => assessmentName(assessment, index, language, uiLang, t('ui.assessmentNumber', {number: index + 1})));
  if (assessments.length === 0) return null;
  return (
    <section className={styles.matrix} aria-labelledby="matrix-title" data-question="">
      <p className={styles.title} id="matrix-title">{label}</p>
      <p className={question.hint} id="matrix-hint">{hint}</p>
      {hasHelp('assessments[].measures') && <HelpDisclosure id="matrix" pattern="assessments[].measures" label={label} />}
      {outcomes.length === 0 ? <p className={styles.none}>{t('ui.noOutcomes')}</p> : (
        <table className={styles.table} role="table" aria-labelledby="matrix-title" aria-describedby="matrix-hint">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">{t('ui.outcome')}</th>
              {names.map((name, index) => <th key={assessments[index]?.id} role="columnheader" scope="col" id={`matrix-a${index}`}>{name}</th>)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {outcomes.map((outcome, row) => (
              <tr key={outcome.id} role="row">
                <th role="rowheader" scope="row" id={`matrix-o${row}`}>
                  <OutcomeText outcome={outcome} number={row + 1} />
                  {!assessments.some(({type, measures}) => type !== 'attendance' && measures?.some((measure) => measure.outcome === outcome.id)) && <span className={styles.open}>{t('ui.notAssessed')}</span>}
                </th>
                {assessments.map((assessment, column) => (
                  <Cell
                    key={assessment.id} assessment={assessment} column={column} name={names[column] ?? ''} outcome={outcome} row={row}
                    onTick={(isOn) => edit('assessments', withMeasure(assessments, assessment.id, outcome.id, isOn))}
                    onCriterion={(criterion) => edit('assessments', withCriterion(assessments, assessment.id, outcome.id, criterion))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** An outcome in a few words, with its number. */
export function OutcomeText({outcome, number}: {outcome: Outcome; number: number}): ReactNode {
  const t = useWords();
  const {language} = useContext(SettingContext);
  const statement = pick(outcome.statement, language);
  return <span><span className={styles.number}>{number}</span> {statement ? <span lang={language}>{statement}</span> : t('ui.outcomeOpen')}</span>;
}

interface CellProps {
  assessment: Assessment;
  column: number;
  name: string;
  outcome: Outcome;
  row: number;
  onTick(isOn: boolean): void;
  onCriterion(criterion: Readonly<Record<string, string>> | undefined): void;
}

function Cell({assessment, column, name, outcome, row, onTick, onCriterion}: CellProps): ReactNode {
  const t = useWords();
  const at = assessment.measures?.findIndex((measure) => measure.outcome === outcome.id) ?? -1;
  const id = `field-assessments-${column}-measures-${Math.max(at, 0)}`;
  const ownQuestion = useQuestion(`${id}-criterion`);
  // Problems of a measure stand in its own cell; an unticked cell has none.
  const criterion = at === -1 ? {...ownQuestion, problems: []} : ownQuestion;
  const tickId = `matrix-o${row}a${column}`;
  return (
    <td role="cell">
      <label className={`${fields.choice ?? ''} ${styles.tick ?? ''}`} htmlFor={tickId}>
        <input type="checkbox" id={tickId} checked={at !== -1} aria-label={t('ui.shows', {assessment: name, number: row + 1})} onChange={({target}) => onTick(target.checked)} />
        <span aria-hidden="true" className={styles.wideOnly}>{t('ui.showsIt')}</span>
        <span aria-hidden="true" className={styles.narrowOnly}>{name}</span>
      </label>
      {at !== -1 && (
        <div className={styles.criterion} id={id}>
          <label className={styles.criterionLabel} id={`${id}-criterion-label`}>{criterion.label}</label>
          <ProblemTexts id={`${id}-criterion`} problems={criterion.problems} />
          <LanguageTextInputs id={`${id}-criterion`} value={assessment.measures?.[at]?.criterion} onChange={onCriterion} question={criterion} labelledBy={`${id}-criterion-label matrix-o${row} matrix-a${column}`} />
        </div>
      )}
    </td>
  );
}
