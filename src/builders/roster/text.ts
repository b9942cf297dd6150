import {words} from './words';

/** The words of the class in one language. */
export type Text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]) => string;

/** The words for a code that comes from a table; the code itself where there are none. */
export const named = (code: string, fallback: string, text: Text): string => (words.has(code) ? text(code) : fallback);
