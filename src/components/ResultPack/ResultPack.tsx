import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** Everything that the reader's project gives, in one ZIP; made on the click. */
export function ResultPack(): React.ReactElement {
  const {word} = useWords();
  const design = useBaseUrl('/design/');
  const waiting = `<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('pack.start'))}</button> <span data-island-wait>${escapeHtml(word('pack.startHint'))}</span> `
    + `<a href="${design}#check">${escapeHtml(word('pack.single'))}</a></p>`;
  return <Island name="pack" when="open" waiting={waiting} />;
}
