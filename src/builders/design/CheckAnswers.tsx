import {Fragment, type ReactElement, useMemo} from 'react';
import {pick} from '../../language';
import {elementCount, elementCountText, elementStateText, type Review, shownState, type Specification} from '../../specification';
import {elementWords} from '../../standards';
import {DocumentList} from '../documents/DocumentList';
import {type AnswerValue, answersOf} from './answers';
import {FindingsList} from './FindingsList';
import {stepTitle} from './stepWords';
import {addressOf} from './view';
import {stepOfPointer, steps} from '../../specification';
import {words} from './words/check';
import styles from './CheckAnswers.module.css';

/** All answers on one page, each with a way to change it; the verdict, the 16 elements, and the files to take along. */
export default function CheckAnswers({specification, review, language, base}: {specification: Specification; review: Review; language: string; base: string}): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const answers = useMemo(() => steps.map(({id}) => ({id, groups: answersOf(specification, id, language)})), [specification, language]);
  return (
    <>
      <p className={styles.name} lang={Object.keys(specification.title ?? {}).includes(language) ? undefined : specification.languages?.[0]}>{[pick(specification.title, language) || text('untitled'), pick(specification.awardingBody?.legalName, language)].filter(Boolean).join(' · ')}</p>
      <p className={styles.verdict} data-verdict={review.verdict}><strong>{text(`verdict.${review.verdict}`)}</strong> {text(review.verdict === 'not-yet' ? 'verdict.note.not-yet' : 'verdict.note.complete')}</p>
      <div className="mv-no-print"><DocumentList specification={specification} language={language} base={base} /></div>

      <div className={styles.section}><FindingsList findings={review.findings} language={language} base={base} none={text('findings.noneAll')} level={2} /></div>

      <h2 className={styles.section}>{text('check.elements')}</h2>
      <p>{elementCountText(elementCount(review.elements), language)}</p>
      <div className={styles.scroll}>
        <table className={styles.elements}>
          <thead><tr><th scope="col">{text('check.element')}</th><th scope="col" className={styles.kind}>{text('check.kind')}</th><th scope="col">{text('check.elementState')}</th></tr></thead>
          <tbody>
            {review.elements.map(({element, mandatory, state, pointer}) => (
              <tr key={element}>
                <th scope="row"><span className={styles.id}>{element}</span> {pointer ? <a href={addressOf(stepOfPointer(pointer), pointer)}>{elementWords(element, language).name}</a> : elementWords(element, language).name}</th>
                <td className={styles.kind}>{text(mandatory ? 'mandatory' : 'optional')}</td>
                <td><span className={styles.state} data-state={shownState({mandatory, state})}>{elementStateText(shownState({mandatory, state}), language)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <h2 className={styles.section}>{text('check.answers')}</h2>
      <p className={`${styles.lead} mv-no-print`}>{text('check.lead')}</p>
      <p className="mv-no-print"><a href={`${base}reference/templates/`}>{text('check.filled')}</a></p>
      {answers.map(({id, groups}) => {
        const title = stepTitle(id, language);
        const answered = groups.some((group) => group.answers.some(({value}) => value !== ''));
        return (
          <section key={id} className={styles.step}>
            <h3>{title}</h3>
            {!answered && <p>{text('check.nothing')} <a className="mv-no-print" href={addressOf(id)}>{text('check.fill')}<span className="visually-hidden">: {title}</span></a></p>}
            {answered && groups.map((group, index) => (
              <Fragment key={index}>
                {group.title && <h4>{group.title}</h4>}
                <dl>
                  {group.answers.map(({pointer, label, value}) => (
                    <div key={pointer} className={styles.row} data-empty={value === '' || undefined}>
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
      <p className="mv-no-print"><a className="mv-button" href={addressOf('sample')}>{text('title.sample')}</a></p>
    </>
  );
}

function Value({value}: {value: AnswerValue}): ReactElement {
  if (typeof value === 'string') return <>{value}</>;
  const entries = Object.entries(value).filter(([, part]) => part.trim() !== '');
  return <>{entries.map(([code, part]) => <p key={code} lang={code}>{entries.length > 1 && <span className={styles.language}>{code}</span>}{part}</p>)}</>;
}
