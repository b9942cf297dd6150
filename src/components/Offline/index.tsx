import React from 'react';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';

/** Where the reader keeps the site on the device. */
export function Offline(): React.ReactElement {
  const {word} = useWords();
  return <Island name="offline" when="open" waiting={`<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('offline.start'))}</button></p>`} />;
}
