import React from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type Element, elementGuidance, elements, elementWords, type SettingId, steps, stepWords} from '../../standards';
import {Table} from '../Table';
import {useWords} from '../words';
import styles from './Elements.module.css';

const settings: readonly SettingId[] = ['vocational-centre', 'company', 'volunteering-network', 'online-course'];

/** The sixteen elements with their meaning, each a link to its advice on the same page (ElementCards). */
export function ElementsTable(): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <Table>
      <caption className={styles.caption}>{word('element.caption')}</caption>
      <thead><tr><th scope="col">{word('element.column')}</th><th scope="col">{word('element.meaning')}</th><th scope="col">{word('element.kind')}</th></tr></thead>
      <tbody>
        {elements.map(({id, mandatory}) => {
          const {name, meaning} = elementWords(id, lang);
          return (
            <tr key={id}>
              <th scope="row"><span className={styles.number}>{id}</span> <a href={`#${id.toLowerCase()}`}>{name}</a></th>
              <td>{meaning}</td>
              <td className={mandatory ? `${styles.kind} ${styles.mandatory}` : styles.kind}>{word(mandatory ? 'element.mandatory' : 'element.optional')}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What to do and not to do, the usual question, and four examples, for each mandatory or each optional element. */
export function ElementCards({mandatory}: {mandatory: boolean}): React.ReactElement {
  return <>{elements.filter((element) => element.mandatory === mandatory).map((element) => <ElementCard key={element.id} element={element} />)}</>;
}

function ElementCard({element: {id, step}}: {element: Element}): React.ReactElement {
  const {lang, word} = useWords();
  const anchor = id.toLowerCase();
  useBrokenLinks().collectAnchor(anchor);
  const {name, meaning} = elementWords(id, lang);
  const advice = elementGuidance(id, lang);
  const place = steps.find((entry) => entry.id === step);
  return (
    <article id={anchor} className={styles.element} aria-labelledby={`${anchor}-name`}>
      <h3 id={`${anchor}-name`}><span className={styles.number}>{id}</span> {name}</h3>
      <p>{meaning}</p>
      <dl>
        <dt className={styles.do}>{word('element.do')}</dt><dd>{advice.do}</dd>
        <dt className={styles.doNot}>{word('element.doNot')}</dt><dd>{advice.doNot}</dd>
        <dt>{word('element.question')}</dt><dd><span className={styles.question}>{advice.question}</span> {advice.answer}</dd>
        <dt>{word('element.step')}</dt><dd>{place ? <Link to={place.path}>{stepWords(place.id, lang).title}</Link> : word('element.withAward')}</dd>
      </dl>
      <details>
        <summary>{word('element.examples')}</summary>
        <dl>{settings.map((setting) => <React.Fragment key={setting}><dt>{word(`setting.${setting}`)}</dt><dd>{advice.examples[setting]}</dd></React.Fragment>)}</dl>
      </details>
      <p className={styles.more}><Link to={`/elements/${anchor}/`}>{word('element.page', {id})}</Link></p>
    </article>
  );
}
