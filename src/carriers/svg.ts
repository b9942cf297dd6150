import {utf8} from '../values';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

/** Namespace of the element that holds a credential (Open Badges 3.0, 5.3.2). */
const namespace = 'https://purl.imsglobal.org/ob/v3p0';
/** Namespace of Open Badges 1 and 2 (Open Badges Baking Specification 2.0). */
const olderNamespace = 'http://openbadges.org';
const names: ReadonlyMap<string, string> = new Map([[namespace, 'credential'], [olderNamespace, 'assertion']]);
const deepest = 200;

/** Where a document type ends that begins at `from` (XML 1.0, 2.8); -1 when it does not end. */
function afterDoctype(text: string, from: number): number {
  let inside = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const closing = character === '"' || character === "'" ? character : text.startsWith('<!--', at) ? '-->' : undefined;
    if (closing !== undefined) {
      const end = text.indexOf(closing, at + (closing === '-->' ? 4 : 1));
      if (end < 0) return -1;
      at = end + closing.length - 1;
    } else if (character === '[') inside = true;
    else if (character === ']') inside = false;
    else if (character === '>' && !inside) return at + 1;
  }
  return -1;
}

/** What may stand before the first element, and how it ends. A document type of something else does not. */
const before: readonly {start: RegExp; after(text: string, at: number): number}[] = [
  {start: /^<!--/, after: (text, at) => text.indexOf('-->', at + 4) + 3},
  {start: /^<\?/, after: (text, at) => text.indexOf('?>', at + 2) + 2},
  {start: /^<!DOCTYPE\s+svg\b/i, after: afterDoctype},
];

/** Whether a text begins as an SVG picture does. Goes through it once: a pattern for all of it would try the same comments again and again. */
function opens(text: string): boolean {
  const blank = /\s*/y;
  for (let at = 0; at < text.length;) {
    blank.lastIndex = at;
    blank.test(text);
    const from = blank.lastIndex;
    const start = text.slice(from, from + 40);
    const found = before.find((each) => each.start.test(start));
    if (found === undefined) return /^<(?:\w{1,20}:)?svg[\s>]/i.test(start);
    at = found.after(text, from);
    // Without an end, the search for one gives a place before the start.
    if (at <= from) return false;
  }
  return false;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', {fatal: true}).decode(bytes);

function is(bytes: Uint8Array): boolean {
  // Cheap first: most files that are asked are JSON.
  if (![0x3c, 0xef, 0x20, 0x0a, 0x0d, 0x09].includes(bytes[0] ?? 0)) return false;
  return opens(new TextDecoder().decode(bytes.subarray(0, 8000)));
}

interface Found {parts: Part[]; /** Where the start tag of the picture ends. */ head: number; /** Elements that hold a credential, from where to where. */ spans: [number, number][]}

/**
 * Reads an SVG as XML, element by element: nothing in it is run, shown or loaded, and entities of its own stop the reading.
 * Throws CarrierError, and what broken XML makes the parser throw.
 */
async function scan(text: string): Promise<Found> {
  const {SaxesParser} = await import('saxes');
  const parser = new SaxesParser({xmlns: true, position: true});
  const found: Found = {parts: [], head: -1, spans: []};
  let depth = 0;
  let inside: {name: string; uri: string; depth: number; start: number; verify: string; text: string} | undefined;
  let tagStart = 0;
  parser.on('error', () => { throw new CarrierError('damaged'); });
  parser.on('opentagstart', () => { tagStart = text.lastIndexOf('<', parser.position - 1); });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new CarrierError('too-large');
    if (depth === 1) found.head = parser.position;
    if (inside !== undefined || names.get(tag.uri) !== tag.local) return;
    if (found.parts.length >= limits.parts) throw new CarrierError('too-many');
    const verify = tag.attributes.verify;
    inside = {name: tag.name, uri: tag.uri, depth, start: tagStart, verify: typeof verify === 'object' ? verify.value.trim() : '', text: ''};
  });
  const take = (more: string): void => { if (inside !== undefined) inside.text += more; };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    if (inside?.depth === depth) {
      // A token stands in the attribute, a document between the tags (5.3.2.1); older badges give an address in the attribute, which may stand beside the document.
      // With both, nobody can know which of them another program shows, so both are given.
      const {name} = inside;
      const content = inside.text.trim();
      const address = content !== '' && names.get(inside.uri) === 'assertion' && /^https?:\/\/\S+$/.test(inside.verify);
      const both = new Set([content, address ? '' : inside.verify].filter((each) => each !== ''));
      found.parts.push(...(both.size === 0 ? [''] : [...both]).map((each) => ({name, bytes: utf8(each)})));
      found.spans.push([inside.start, parser.position]);
      inside = undefined;
    }
    depth -= 1;
  });
  parser.write(text).close();
  return found;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
// The end of a CDATA section cannot stand in one: it is spread over two.
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** SVG pictures: baked badges (Open Badges 3.0, 5.3.2), and those of version 2 to read. */
export const svg: Carrier = {
  id: 'svg', extension: 'svg', mediaType: 'image/svg+xml', is,
  read: (bytes) => reading(async () => (await scan(textOf(bytes))).parts),
  write: async (picture, {text}) => {
    if (!is(picture)) throw new TypeError('This is no SVG picture.');
    let source = textOf(picture).replace(/^\ufeff/, '');
    const before = await scan(source);
    for (const [start, end] of before.spans.toReversed()) source = source.slice(0, start) + source.slice(end);
    const {head} = await scan(source);
    if (source[head - 2] === '/') throw new TypeError('This SVG picture is empty.');
    // The namespace is declared on the element itself, so that it holds whatever the picture declares.
    const open = `<openbadges:credential xmlns:openbadges="${namespace}"`;
    const element = text.trimStart().startsWith('{') ? `${open}>${cdata(text)}</openbadges:credential>` : `${open} verify="${attribute(text)}"/>`;
    return utf8(source.slice(0, head) + element + source.slice(head));
  },
};
