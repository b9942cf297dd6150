import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {PreparedId} from '../specification';
import {useWords} from './words';

/** A link that opens a worked example on the design page, as a project of the reader's own; at its task list, or at the view that is named. */
export function OpenExample({id, view, children}: {id: PreparedId; view?: 'class'; children?: React.ReactNode}): React.ReactElement {
  const {word} = useWords();
  return <a href={`${useBaseUrl('/design/')}#example=${id}${view === undefined ? '' : `/${view}`}`}>{children ?? word('example.open')}</a>;
}
