import React from 'react';
import Heading from '@theme/Heading';
import rows from '@generated/reference/default/crosswalk.json';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {elements, elementWords} from '../../standards';
import {useWords} from '../words';
import styles from './Reference.module.css';

// A path with dots; a name alone only where it is all there is.
const place = /[\w$@]+(?:\[\d*\])?(?:\.[\w$@]+(?:\[\d*\])?)+|^\w+$/g;

/** A text with its places in documents set as code, which may break at each dot. */
function WithPlaces({text}: {text: string}): React.ReactElement {
  const places = text.match(place) ?? [];
  return (
    <>
      {text.split(place).map((between, at) => (
        <React.Fragment key={at}>
          {between}
          {places[at] === undefined ? null : <code>{places[at].split('.').map((part, step) => <React.Fragment key={step}>{step > 0 ? <>.<wbr /></> : null}{part}</React.Fragment>)}</code>}
        </React.Fragment>
      ))}
    </>
  );
}

/** Every field of specification and award under its element of Annex I, and what becomes of it in both formats; with the same rows as a file. */
export function Crosswalk(): React.ReactElement {
  const {lang, word} = useWords();
  const groups = [...elements.map(({id}) => ({id, anchor: id.toLowerCase(), title: `${id} ${elementWords(id, lang).name}`})), {id: '' as const, anchor: 'beside', title: word('crosswalk.beside')}];
  return (
    <>
      <p><a className="mv-button mv-button--quiet" href={useBaseUrl('/templates/crosswalk.csv')} download>{word('crosswalk.download', {count: rows.length})}</a></p>
      <nav aria-label={word('crosswalk.jump')} className={styles.jump}><ul>{groups.map(({anchor, title}) => <li key={anchor}><a href={`#${anchor}`}>{title}</a></li>)}</ul></nav>
      {groups.map(({id, anchor, title}) => (
        <section key={anchor} aria-labelledby={anchor}>
          <Heading as="h3" id={anchor}>{title}</Heading>
          <table className={styles.crosswalk} aria-labelledby={anchor}>
            <thead><tr><th scope="col">{word('crosswalk.field')}</th><th scope="col">{word('crosswalk.edc')}</th><th scope="col">{word('crosswalk.badge')}</th></tr></thead>
            <tbody>
              {rows.filter(({element}) => element === id).map(({field, name, edc, badge}) => (
                <tr key={field}>
                  <th scope="row">{name}<br /><code>{field.split('.').map((part, step) => <React.Fragment key={step}>{step > 0 ? <>.<wbr /></> : null}{part}</React.Fragment>)}</code></th>
                  <td data-label={word('crosswalk.edc')}><WithPlaces text={edc} /></td>
                  <td data-label={word('crosswalk.badge')}><WithPlaces text={badge} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
