import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

interface IslandProps {
  /** Name of the island, as src/islands/boot.ts lists it. */
  name: 'cards' | 'checklist' | 'design' | 'exercise' | 'gallery' | 'nearest' | 'offline' | 'pack' | 'readiness' | 'room' | 'search' | 'show' | 'signature' | 'status' | 'step' | 'templates' | 'tree' | 'verify' | 'workshop';
  /** `load`: with the page. `open`: when the reader presses its button. */
  when: 'load' | 'open';
  /** What stands there until the island does; HTML of our own, never of the reader's. */
  waiting: string;
  /** Room kept from the start, so that nothing jumps when the island arrives. */
  minHeight?: string;
  /** What the island is told, as data attributes. */
  options?: Readonly<Record<string, string>>;
}

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** Text made safe inside the HTML that waits for an island. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The place of an interactive part. Its script is not the site's: React leaves the inside of this element alone. */
export function Island({name, when, waiting, minHeight, options = {}}: IslandProps): React.ReactElement {
  const base = useBaseUrl('/');
  const data = Object.fromEntries(Object.entries(options).map(([key, value]) => [`data-${key}`, value]));
  return <div data-island={name} data-when={when} data-base={base} {...data} style={minHeight ? {minHeight} : undefined} suppressHydrationWarning dangerouslySetInnerHTML={{__html: waiting}} />;
}
