import React from 'react';
import Heading from '@theme/Heading';
import versions from '@generated/reference/default/versions.json';
import {useWords} from '../words';

/** The versions of the handbook with what changed in each, as the change log of the repository has them. */
export function Versions(): React.ReactElement {
  const {word} = useWords();
  return (
    <>
      {versions.map(({version, intro, changes}) => (
        <section key={version} aria-labelledby={`version-${version.replaceAll('.', '-')}`}>
          <Heading as="h3" id={`version-${version.replaceAll('.', '-')}`}>{word('page.version', {version})}</Heading>
          {intro ? <p>{intro}</p> : null}
          <ul>{changes.map((change) => <li key={change}>{change}</li>)}</ul>
        </section>
      ))}
    </>
  );
}
