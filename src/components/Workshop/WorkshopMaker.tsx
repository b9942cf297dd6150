import React from 'react';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** Where a trainer has a workshop planned. */
export function WorkshopMaker(): React.ReactElement {
  const {word} = useWords();
  return <Island name="workshop" when="open" waiting={`<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('workshop.make'))}</button></p>`} />;
}
