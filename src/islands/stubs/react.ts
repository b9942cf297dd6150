import {useState} from 'preact/hooks';

// Islands are written for React; Preact runs them.
// @ts-expect-error -- its types are those of one object; the bundler takes the module
export * from 'preact/compat';
export {default} from 'preact/compat';

let last = 0;
/** A name that no other island of the page has: Preact counts anew in each root, and two islands would share their labels and radio groups. */
export const useId = (): string => useState(() => `i${++last}`)[0];
