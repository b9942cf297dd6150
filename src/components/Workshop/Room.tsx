import React from 'react';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** Where a trainer hands out a project and looks at what comes back. */
export function Room(): React.ReactElement {
  const {word} = useWords();
  return <Island name="room" when="open" waiting={`<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('room.open'))}</button></p>`} />;
}
