import {base64, fromBase64} from '../values';

/** The content of a file in a form that a browser's small memory keeps: text as it is, bytes in base64. */
export type KeptContent = {text: string} | {base64: string};

/** Content as it is kept. */
export const keptContent = (content: string | Uint8Array): KeptContent => (typeof content === 'string' ? {text: content} : {base64: base64(content)});

/** Content that was kept; null when somebody else wrote it. */
export function contentKept(value: unknown): string | Uint8Array<ArrayBuffer> | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('text' in value && typeof value.text === 'string') return value.text;
  return 'base64' in value && typeof value.base64 === 'string' ? fromBase64(value.base64) : null;
}
