import {type ReactElement, useMemo} from 'react';
import {badgeSvg, summaryModel} from '../../documents';
import {elementCount, elementCountText, type ElementState, type Specification} from '../../specification';
import {words} from './words';
import styles from './Preview.module.css';

/** The micro-credential as a learner and an employer will see it, drawn from what is there so far. */
export default function Preview({specification, elements, language}: {specification: Specification; elements: readonly ElementState[]; language: string}): ReactElement {
  const master = specification.languages?.[0] ?? language;
  const model = useMemo(() => summaryModel(specification, master), [specification, master]);
  const badge = useMemo(() => `data:image/svg+xml,${encodeURIComponent(badgeSvg({outcomes: model.outcomes.length, hours: model.hours.total, level: model.level, label: model.title, sample: false}))}`, [model]);
  return (
    <>
      <article className={styles.card} lang={model.textLang}>
        <header>
          <div>
            <p className={styles.body}>{[model.awardingBody, model.place].filter(Boolean).join(' · ') || '…'}</p>
            <h3>{model.title || words.text('untitled', language)}</h3>
          </div>
          <img src={badge} alt="" width="92" height="92" />
        </header>
        {model.summary && <p>{model.summary}</p>}
        {model.outcomes.length > 0 && <ol className={styles.outcomes}>{model.outcomes.map(({number, statement}) => <li key={number}>{statement}</li>)}</ol>}
        <dl lang={model.lang}>
          {model.hours.total > 0 && <div><dt>{words.text('preview.hours', language)}</dt><dd>{model.hours.text}</dd></div>}
          {model.facts.map(({id, label, values}) => <div key={id}><dt>{label}</dt><dd>{values.length > 0 ? values.join('; ') : <span className={styles.none}>{words.text('preview.empty', language)}</span>}</dd></div>)}
        </dl>
      </article>
      <p className={styles.count}>{words.text('elements.annex', language, {count: elementCountText(elementCount(elements), language)})}</p>
    </>
  );
}
