import React from 'react';
import {escapeHtml, Island} from './Island';
import {useWords} from './words';

function Opened({name, code}: {name: 'gallery' | 'signature'; code: 'gallery.open' | 'signature.open'}): React.ReactElement {
  const {word} = useWords();
  return <Island name={name} when="open" waiting={`<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word(code))}</button></p><p data-island-wait role="status"></p>`} />;
}

/** The gallery of faulty credentials; it comes when the reader asks for it. */
export const Gallery = (): React.ReactElement => <Opened name="gallery" code="gallery.open" />;
/** A sample made on the spot, with the steps of its signature. */
export const SignatureSteps = (): React.ReactElement => <Opened name="signature" code="signature.open" />;
