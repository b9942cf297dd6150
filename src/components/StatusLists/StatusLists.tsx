import React from 'react';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** The tool that makes status lists to try out; opened by its button. */
export function StatusLists(): React.ReactElement {
  const {word} = useWords();
  const waiting = `<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('status.start'))}</button> <span data-island-wait>${escapeHtml(word('status.startHint'))}</span></p>`;
  return <Island name="status" when="open" waiting={waiting} />;
}
