import React from 'react';
import downloads from '@generated/reference/default/downloads.json';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useWords} from './words';

const size = (bytes: number, lang: string): string => `${new Intl.NumberFormat(lang, {maximumFractionDigits: 1}).format(bytes / 1_000_000)} MB`;

/** The handbook as files, where whoever hosts the site made them; else one line that says so. */
export function Downloads(): React.ReactElement {
  const {lang, word} = useWords();
  const folder = useBaseUrl('/downloads/');
  if (downloads.length === 0) return <p>{word('downloads.none')}</p>;
  return <ul>{downloads.map(({name, kind, bytes}) => <li key={name}><a href={`${folder}${name}`} download>{word(`downloads.${kind}`)}</a> ({size(bytes, lang)})</li>)}</ul>;
}
