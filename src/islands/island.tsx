import {type ReactNode, StrictMode} from 'react';
import {createRoot} from 'react-dom/client';

/** What the page tells an island: the site's base path (ends with /), the language of the page, its data attributes, and how to be taken away again. */
export interface IslandContext {base: string; language: string; options: Readonly<Record<string, string | undefined>>; close(): void}
/** Renders an island into its place and gives back how to take it away. */
export type Mount = (place: HTMLElement, context: IslandContext) => () => void;

/** A Mount for a React tree. */
export const reactMount = (render: (context: IslandContext) => ReactNode): Mount => (place, context) => {
  const root = createRoot(place);
  root.render(<StrictMode>{render(context)}</StrictMode>);
  return () => root.unmount();
};
