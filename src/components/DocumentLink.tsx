import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {isDocumentId} from '../documents/kinds';
import {papers} from '../documents/papers/words';
import {useWords} from './words';

/** A way from a page to a document of the reader's own project. The page does not build where there is no such document. */
export function DocumentLink({id}: {id: string}): React.ReactElement {
  const design = useBaseUrl('/design/');
  const {lang} = useWords();
  if (!isDocumentId(id)) throw new Error(`There is no document “${id}”.`);
  return (
    <p className="mv-document">
      <a href={`${design}#${id}`}>{papers.text(`title.${id}`, lang)}</a>{' '}
      <span>{papers.text(`about.${id}`, lang)}</span>
    </p>
  );
}
