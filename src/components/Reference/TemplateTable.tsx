import React from 'react';
import Link from '@docusaurus/Link';
import templates from '@generated/reference/default/templates.json';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {clausePath, steps, stepWords, type StepId} from '../../standards';
import {useWords} from '../words';
import styles from './Reference.module.css';

const size = (bytes: number, lang: string): string => `${new Intl.NumberFormat(lang, {maximumFractionDigits: bytes < 10_000 ? 1 : 0}).format(bytes / 1000)} kB`;

function StepLink({id}: {id: StepId}): React.ReactElement {
  const {lang} = useWords();
  return <Link to={steps.find((step) => step.id === id)?.path ?? '/design/'}>{stepWords(id, lang).title}</Link>;
}

/** The files of the command `templates`, each with what it is for, its format and size, and the clauses and the step that it serves. */
export function TemplateTable({uses}: {uses: readonly string[]}): React.ReactElement {
  const {lang, word} = useWords();
  const folder = useBaseUrl('/templates/');
  return (
    <table className={styles.templates}>
      <thead><tr><th scope="col">{word('template.file')}</th><th scope="col">{word('template.for')}</th><th scope="col">{word('template.serves')}</th></tr></thead>
      <tbody>
        {templates.filter(({use}) => uses.includes(use)).map(({name, purpose, bytes, clauses, step}) => (
          <tr key={name}>
            <th scope="row"><a href={`${folder}${name}`} download>{name.split('/').at(-1)}</a><br /><span className={styles.size}>{word(name.endsWith('.csv') ? 'template.csv' : 'template.json')}, {size(bytes, lang)}</span></th>
            <td>{purpose}</td>
            <td>{step ? <><StepLink id={step} /><br /></> : null}{clauses.map((id, at) => <React.Fragment key={id}>{at > 0 ? ', ' : ''}<Link to={clausePath(id)}>{id}</Link></React.Fragment>)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
