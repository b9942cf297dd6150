import {Fragment, type ReactElement, useMemo} from 'react';
import type {Review, Specification} from '../../specification';
import {elementWords} from '../../standards';
import {DocumentList} from '../documents/DocumentList';
import {type AnswerValue, answersOf} from './answers';
import {FindingsList} from './FindingsList';
import {stepTitle} from './stepWords';
import {addressOf} from './view';
import {stepOfPointer, steps} from '../../specification';
import {words} from './words';
import styles from './CheckAnswers.module.css';

/** All answers on one page, each with a way to change it; the verdict, the 16 elements, and the files to take along. */
export default function CheckAnswers({specification, review, language, base}: {specification: Specification; review: Review; language: string; base: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const answers = useMemo(() => steps.map(({id}) => ({id, groups: answersOf(specification, id, language)})), [specification, language]);
  return (
    <>
      <p className={styles.verdict} data-verdict={review.verdict}><strong>{text(`verdict.${review.verdict}`)}</strong> {text('verdict.note')}</p>
      <DocumentList specification={specification} language={language} />

      <div className={styles.section}><FindingsList findings={review.findings} language={language} base={base} none={text('findings.noneAll')} level={2} /></div>

      <h2 className={styles.section}>{text('check.elements')}</h2>
      <div className={styles.scroll}>
        <table className={styles.elements}>
          <thead><tr><th scope="col">{text('check.element')}</th><th scope="col">{text('check.kind')}</th><th scope="col">{text('check.elementState')}</th></tr></thead>
          <tbody>
            {review.elements.map(({element, mandatory, state, pointer}) => (
              <tr key={element}>
                <th scope="row"><span className={styles.id}>{element}</span> {pointer ? <a href={addressOf(stepOfPointer(pointer), pointer)}>{elementWords(element, language).name}</a> : elementWords(element, language).name}</th>
                <td>{text(mandatory ? 'mandatory' : 'optional')}</td>
                <td><span className={styles.state} data-state={state}>{text(`element.${state}`)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <p className={styles.lead}>{text('check.lead')}</p>
      {answers.map(({id, groups}) => {
        const title = stepTitle(id, language);
        const answered = groups.some((group) => group.answers.some(({value}) => value !== ''));
        return (
          <section key={id} className={styles.step}>
            <h2>{title}</h2>
            {!answered && <p>{text('check.nothing')} <a href={addressOf(id)}>{text('check.fill')}<span className="visually-hidden">: {title}</span></a></p>}
            {answered && groups.map((group, index) => (
              <Fragment key={index}>
                {group.title && <h3>{group.title}</h3>}
                <dl>
                  {group.answers.map(({pointer, label, value}) => (
                    <div key={pointer} className={styles.row}>
                      <dt>{label}</dt>
                      <dd>{value === '' ? <span className={styles.none}>{text('check.notProvided')}</span> : <Value value={value} />}</dd>
                      <dd className={styles.change}><a href={addressOf(id, pointer)}>{text('check.change')}<span className="visually-hidden"> {label}{group.title && `, ${group.title}`}</span></a></dd>
                    </div>
                  ))}
                </dl>
              </Fragment>
            ))}
          </section>
        );
      })}
      <p><a className="mv-button" href={addressOf('sample')}>{text('title.sample')}</a></p>
    </>
  );
}

function Value({value}: {value: AnswerValue}): ReactElement {
  if (typeof value === 'string') return <>{value}</>;
  const entries = Object.entries(value).filter(([, part]) => part.trim() !== '');
  return <>{entries.map(([code, part]) => <p key={code} lang={code}>{entries.length > 1 && <span className={styles.language}>{code}</span>}{part}</p>)}</>;
}
