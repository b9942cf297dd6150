import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ExampleId} from '../specification';
import {useWords} from './words';

/** A link that opens a worked example on the design page, as a project of the reader's own. */
export function OpenExample({id, children}: {id: ExampleId; children?: React.ReactNode}): React.ReactElement {
  const {word} = useWords();
  return <a href={`${useBaseUrl('/design/')}#example=${id}`}>{children ?? word('example.open')}</a>;
}
