import {type ReactElement, useEffect, useRef} from 'react';
import {standards, standardWords} from '../../standards';
import {readinessResult, standardOf, type ReadinessAnswer, type ReadinessAnswers, statements, statementWords} from '../../standards/readiness';
import {type Check} from './ReadinessApp';
import {type Say} from './words';
import styles from './Readiness.module.css';

const choices: readonly ReadinessAnswer[] = ['yes', 'partly', 'no'];

interface AnswerViewProps {
  readonly language: string; readonly say: Say; readonly check: Check;
  readonly onAnswer: (answers: ReadinessAnswers) => void; readonly onResult: () => void; readonly onList: () => void;
}

/** The forty statements with three answers each; every answer is kept at once. */
export function AnswerView({language, say, check, onAnswer, onResult, onList}: AnswerViewProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const {answered} = readinessResult(check.content);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); onResult(); }}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{check.name}</h3>
      <p>{say('answer.lead')}</p>
      {standards.map(({id}) => (
        <section key={id} aria-label={`${id} ${standardWords(id, language).title}`}>
          <h4>{id} {standardWords(id, language).title}</h4>
          {statements.filter((statement) => standardOf(statement) === id).map((statement) => (
            <fieldset key={statement.id} className={styles.statement}>
              <legend>{statementWords(statement.id, language).statement} <span className={styles.soft}>{say('answer.clause', {clauses: statement.clauses})}</span></legend>
              <div className={styles.choices}>
                {choices.map((choice) => (
                  <label key={choice}>
                    <input type="radio" name={`${check.id} ${statement.id}`} value={choice} checked={check.content[statement.id] === choice} onChange={() => onAnswer({...check.content, [statement.id]: choice})} />
                    <span>{say(choice)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      ))}
      <p className={styles.bar}>
        <span>{say('answer.progress', {answered})}</span>
        <progress max={40} value={answered} aria-hidden="true" />
        <button type="submit" className="mv-button">{say('result')}</button>
        <button type="button" className={styles.plain} onClick={onList}>{say('answer.all')}</button>
      </p>
    </form>
  );
}
