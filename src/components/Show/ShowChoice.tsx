import React from 'react';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** Where a learner chooses which values of a credential to show; it comes when the reader asks for it. */
export function ShowChoice(): React.ReactElement {
  const {word} = useWords();
  const waiting = `<div class="mv-builder"><p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('show.start'))}</button> ${escapeHtml(word('show.startHint'))}</p></div>`;
  return <Island name="show" when="open" waiting={waiting} />;
}
