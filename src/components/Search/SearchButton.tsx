import React from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {searchWords} from '../../search/words';
import {Island} from '../Island';

/** A lens with its handle, drawn for the size of a line of text. */
const lens = '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12.7 12.7 17.5 17.5" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>';

/** The button that opens the search; its script comes with the first press. `look` says how much room it has. */
export function SearchButton({look}: {look: 'bar' | 'page'}): React.ReactElement {
  const lang = useDocusaurusContext().i18n.currentLocale.slice(0, 2);
  const label = searchWords.text(look === 'bar' ? 'button' : 'title', lang);
  const button = look === 'bar'
    ? `<button type="button" class="mv-search" data-open-island aria-haspopup="dialog" aria-keyshortcuts="/ Control+K" title="${searchWords.text('button.title', lang)}">${lens}<span>${label}</span><kbd aria-hidden="true">/</kbd></button>`
    : `<button type="button" class="mv-button" data-open-island aria-haspopup="dialog">${lens}${label}</button>`;
  return <Island name="search" when="open" waiting={`${button}<span class="mv-search__failed" role="status" data-island-wait></span>`} />;
}
