import type {ReactElement} from 'react';
import {answersBehind, type FormatProblem} from '../../credentials';
import {sampleProblemText} from '../../issuing';
import {stepOfPointer} from '../../specification';
import {stepTitle} from '../design/stepWords';
import {addressOf} from '../design/view';
import {nameOf} from '../form/problems';
import {words} from './words';
import styles from './SampleView.module.css';

/** Why nothing was made, in the words of the form: each missing answer with the way to it. */
export function Missing({problems, language}: {problems: readonly FormatProblem[]; language: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const {answers, others} = answersBehind(problems);
  return (
    <div role="alert" className={styles.missing}>
      {answers.length > 0 && (
        <>
          <p>{text('sample.missing')}</p>
          <ul>{answers.map((pointer) => <li key={pointer}><a href={addressOf(stepOfPointer(pointer), pointer)}>{text('sample.missingAt', {answer: nameOf(pointer, language), step: stepTitle(stepOfPointer(pointer), language)})}</a></li>)}</ul>
        </>
      )}
      {others.length > 0 && <><p>{text('sample.others')}</p><ul>{others.map((problem, index) => <li key={index}>{sampleProblemText(problem, language)}</li>)}</ul></>}
    </div>
  );
}
