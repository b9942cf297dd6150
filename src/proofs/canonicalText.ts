import {utf8} from '../values';

/** A canonical form; its text and its bytes are put together when somebody asks for them. */
export interface CanonicalText {
  text(): string;
  /** Gives its UTF-8 bytes to a function; they are that function's only until it returns. */
  withBytes<Result>(take: (bytes: Uint8Array<ArrayBuffer>) => Result): Result;
}

/** A part of a text that many texts share, with its bytes. */
export interface SharedText {readonly text: string; readonly bytes: Uint8Array}

/** A part of a text that others will share. */
export const sharedText = (text: string): SharedText => ({text, bytes: utf8(text)});

/** The canonical form of a text that is whole already. */
export const wholeText = (text: string): CanonicalText => ({text: () => text, withBytes: (take) => take(utf8(text))});

const encoder = new TextEncoder();
// For a class, new memory for each text costs more than to write it. What is longer than this gets its own.
const workbench = new Uint8Array(128 * 1024);

/** Writes UTF-8 onto the workbench, and gives the place after it. */
const written = (text: string, from: number): number => {
  // Most is ASCII, and short: asking the encoder takes longer.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return from + encoder.encodeInto(text, workbench.subarray(from)).written;
    workbench[from + i] = unit;
  }
  return from + text.length;
};

/** The canonical form of parts in their order: shared parts are copied, and only the others are encoded. No character may be cut in two between parts. */
export const pieced = (parts: readonly (string | SharedText)[]): CanonicalText => {
  const text = (): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return {
    text,
    withBytes: (take) => {
      let most = 0;
      // UTF-8 takes three bytes at most for each unit of a string.
      for (const part of parts) most += typeof part === 'string' ? 3 * part.length : part.bytes.length;
      if (most > workbench.length) return take(utf8(text()));
      let at = 0;
      for (const part of parts) {
        if (typeof part === 'string') at = written(part, at);
        else {
          workbench.set(part.bytes, at);
          at += part.bytes.length;
        }
      }
      return take(workbench.subarray(0, at));
    },
  };
};
