import {deflateRaw} from 'pako';
import {framed, joined, unframed, utf8, type PackedFault} from '../values';
import {unpacking} from '../values/unpacking';
import {codeDictionary} from './codeDictionary';

/** How the text in a code was written: as it stands, or as JSON that is set out with two blanks again. */
const asItStands = 't';
const setOut = 'j';

/** JSON as our files write it, without its blanks; undefined for any text that would not come back letter by letter. */
function withoutBlanks(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value, null, 2) === text ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}

/** A credential as a printed code holds it: without blanks where it is JSON of ours, and packed with a dictionary of what credentials have in common. */
export function shortened(text: string): string {
  const small = withoutBlanks(text);
  return `${small === undefined ? asItStands : setOut}.${framed(deflateRaw(utf8(small ?? text), {level: 9, dictionary: codeDictionary()}))}`;
}

/** Stops the unpacking beyond the limit. */
class TooLarge extends Error {}

/** The text of what `shortened` gave, letter by letter, at most `limit` bytes packed out; or why it cannot be read. Never throws. */
export function restored(code: string, limit: number): {ok: true; bytes: Uint8Array<ArrayBuffer>} | {ok: false; fault: PackedFault} {
  const [form, ...rest] = code.split('.');
  const inside = unframed(rest.join('.'));
  if (!inside.ok) return inside;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = unpacking((chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  }, {raw: true, dictionary: codeDictionary()});
  try {
    stream.push(inside.bytes);
    const bytes = joined(...chunks);
    if (!stream.ended || (form !== asItStands && form !== setOut)) return {ok: false, fault: 'damaged'};
    return {ok: true, bytes: form === setOut ? utf8(JSON.stringify(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)), null, 2)) : bytes};
  } catch (error) {
    return {ok: false, fault: error instanceof TooLarge ? 'too-large' : 'damaged'};
  }
}
