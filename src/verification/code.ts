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

/** At most how many characters JSON gains when it is set out with two blanks: a new line before and after what a list or an object holds, and blanks by depth. */
function setOutGain(json: string): number {
  let [gain, depth, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === ':') gain += 1;
    else if (sign === ',') gain += 1 + 2 * depth;
    else if (sign === '[' || sign === '{') gain += 1 + 2 * ++depth;
    else if (sign === ']' || sign === '}') gain += 1 + 2 * --depth;
  }
  return gain;
}

/** JSON set out again as our files write it. Throws TooLarge beyond the limit, before it is made. */
function setOutAgain(json: string, limit: number): Uint8Array<ArrayBuffer> {
  if (json.length + setOutGain(json) > limit) throw new TooLarge();
  const bytes = utf8(JSON.stringify(JSON.parse(json), null, 2));
  // Numbers can be written longer than they stood there.
  if (bytes.length > limit) throw new TooLarge();
  return bytes;
}

/** Stops the unpacking beyond the limit. */
class TooLarge extends Error {}

/** The text of what `shortened` gave, letter by letter, at most `limit` bytes; or why it cannot be read. Never throws. */
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
    return {ok: true, bytes: form === setOut ? setOutAgain(new TextDecoder('utf-8', {fatal: true}).decode(bytes), limit) : bytes};
  } catch (error) {
    return {ok: false, fault: error instanceof TooLarge ? 'too-large' : 'damaged'};
  }
}
