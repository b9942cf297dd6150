import {type ReactElement} from 'react';
import type {Report} from '../../verification';
import {kindText, questionsOf, questionText, type StatementKind, statementsOf, statementText} from '../../verification/learn';
import styles from './Learn.module.css';
import {wordsIn} from './words';

const kinds: readonly StatementKind[] = ['against', 'proven', 'stated', 'open'];

/** What an employer or a school may conclude from a checked file, and what to ask. */
export function Conclude({report, language}: {report: Report; language: string}): ReactElement {
  const say = wordsIn(language);
  const statements = statementsOf(report);
  const questions = questionsOf(report);
  return (
    <>
      {kinds.map((kind) => {
        const list = statements.filter((statement) => statement.kind === kind);
        return list.length === 0 ? null : (
          <section key={kind} data-kind={kind} className={kind === 'against' ? styles.against : undefined}>
            <h4>{kindText(kind, language)}</h4>
            <ul>{list.map((statement) => <li key={statement.code}>{statementText(statement, language)}</li>)}</ul>
          </section>
        );
      })}
      {questions.length > 0 && (
        <section data-kind="questions">
          <h4>{say('conclude.questions')}</h4>
          <ul>{questions.map((question) => <li key={question.code}>{questionText(question, language)}{question.clause ? ` ${say('conclude.clause', {clause: question.clause})}` : ''}</li>)}</ul>
        </section>
      )}
    </>
  );
}
