import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type StepId, stepWords} from '../standards';
import {escapeHtml, Island} from './Island';

/** The form of one step, on the procedure page that explains it; it comes when the reader asks for it. */
export function Builder({step}: {step: StepId}): React.ReactElement {
  const design = useBaseUrl('/design/');
  const {title} = stepWords(step, 'en');
  const waiting = `<div class="mv-builder"><p class="mv-builder__title">${escapeHtml(title)}: do it here</p>`
    + '<p>Open the form of this step on this page. It works on the same project as the design page, and your answers stay in this browser.</p>'
    + `<p><button type="button" class="mv-button" data-open-island>Open this step</button> <a href="${design}#${step}">Open it on the design page</a></p></div>`;
  return <Island name="step" when="open" waiting={waiting} options={{step}} />;
}
