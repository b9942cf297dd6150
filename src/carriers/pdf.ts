import type * as PdfLib from '@cantoo/pdf-lib';
import {joined, sameBytes, utf8} from '../values';
import {unpacking} from '../values/unpacking';
import {Meter, step, unzlib} from './inflate';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

const start = utf8('%PDF-');
const is = (bytes: Uint8Array): boolean => start.every((byte, index) => bytes[index] === byte);

// Loaded when the first PDF is opened: nobody else needs it.
const library = (): Promise<typeof PdfLib> => import('@cantoo/pdf-lib');

/** Most that the streams with the structure of a PDF may unpack to, each; and all streams together. */
const structureLimit = 20_000_000;
/** Most that they may hold packed, all together: the library makes whole tables for each block of packed data, however little comes out of it. */
const packedLimit = 2_000_000;
const allLimit = 200_000_000;
/**
 * Most bytes that are gone through for it, as a multiple of the file and a start for small ones: streams that stand one after the other need
 * about twice the file, streams that overlap need it again for each.
 */
const workLimit = (length: number): number => 4 * length + 1_000_000;
const firstStep = 256;
/** Most lists of filters in a file: each is looked at, and a stream has one at most. */
const filterLimit = 20_000;
const packing = /\/(?:Fl|LZW)/g;
/** Whether some text names a stream with the structure of a PDF, with letters written as numbers too (ISO 32000-1, 7.3.5). */
const namesStructure = (text: string): boolean => [...text.matchAll(/\/([\w#]{4,24})/g)].some(([, name = '']) => (
  /^(?:ObjStm|XRef)$/.test(name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
));

/**
 * Refuses a PDF that would unpack to more than fits, or whose structure is packed as no program packs it: the library unpacks the streams that
 * hold the structure of a PDF whole, and by other code than is used here. Throws CarrierError.
 */
function weigh(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let before = 0;
  let total = 0;
  let work = 0;
  let packed = 0;
  let lists = 0;
  // The library takes a stream to begin after any of these, or after none.
  for (const match of text.matchAll(/stream(?:\r\n|\n|\r)?/g)) {
    if (text.startsWith('end', match.index - 3)) continue;
    const head = text.slice(before, match.index);
    const from = match.index + match[0].length;
    before = from;
    // Packed twice, a stream could hide its size.
    for (const list of head.matchAll(/\/Filter\s*\[/g)) {
      lists += 1;
      const [content = ''] = head.slice(list.index + list[0].length, list.index + list[0].length + 800).split(']', 1);
      if (lists > filterLimit || (content.match(packing)?.length ?? 0) > 1) throw new CarrierError('too-large');
    }
    if (((bytes[from] ?? 0) & 0x0f) !== 8) continue;
    const structure = /\/(?:ObjStm|XRef)|#[0-9A-Fa-f]{2}/.test(head);
    const named = structure && namesStructure(head);
    let size = 0;
    const stream = unpacking((chunk) => {
      size += chunk.length;
      total += chunk.length;
      if (total > allLimit || (structure && size > structureLimit)) throw new CarrierError('too-large');
    });
    let more = true;
    for (let at = from, length = firstStep; more && at < bytes.length; at += length, length = Math.min(step, at - from)) {
      const piece = bytes.subarray(at, at + length);
      work += piece.length;
      if (named) packed += piece.length;
      if (work > workLimit(bytes.length) || packed > packedLimit) throw new CarrierError('too-large');
      more = stream.push(piece);
    }
    // What is no packed data after all does not unpack to anything; but structure that is none would keep the library busy.
    if (named && stream.broken) throw new CarrierError('damaged');
  }
}

/** All dictionaries of a document that describe a file, wherever they are listed (ISO 32000-2, 7.11.3). */
function fileSpecifications({PDFArray, PDFDict, PDFName, PDFStream}: typeof PdfLib, document: PdfLib.PDFDocument): PdfLib.PDFDict[] {
  const found: PdfLib.PDFDict[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > 30) return;
    if (value instanceof PDFStream) walk(value.dict, depth + 1);
    else if (value instanceof PDFArray) for (const each of value.asArray()) walk(each, depth + 1);
    else if (value instanceof PDFDict) {
      if (value.lookup(PDFName.of('EF')) instanceof PDFDict) found.push(value);
      for (const each of value.values()) walk(each, depth + 1);
    }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) walk(object, 0);
  return found;
}

type Attached = readonly [stream: PdfLib.PDFRawStream, part: () => Part];

/** The streams of a file specification. It can name one for each system (7.11.4.1, table 44), and programs differ in which they open. */
function attached({PDFArray, PDFHexString, PDFName, PDFRawStream, PDFDict, PDFString}: typeof PdfLib, specification: PdfLib.PDFDict, meter: Meter): Attached[] {
  const files = specification.lookup(PDFName.of('EF'), PDFDict);
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  const streams = new Set(files.keys().map((key) => files.lookup(key)).filter((value) => value instanceof PDFRawStream));
  const bytesOf = (stream: PdfLib.PDFRawStream): Uint8Array<ArrayBuffer> => {
    const given = stream.dict.lookup(PDFName.of('Filter'));
    const filters = (given instanceof PDFArray ? given.asArray() : given === undefined ? [] : [given]).map(String);
    const raw = stream.getContents();
    if (filters.length > 1 || (filters[0] ?? '/FlateDecode') !== '/FlateDecode') throw new CarrierError('damaged');
    if (filters.length === 0) meter.add(raw.length, raw.length, raw.length);
    return filters.length === 0 ? joined(raw) : unzlib(raw, meter);
  };
  return [...streams].map((stream) => [stream, () => ({name: name instanceof PDFHexString || name instanceof PDFString ? name.decodeText() : '', bytes: bytesOf(stream)})]);
}

async function attachments(bytes: Uint8Array): Promise<readonly Part[]> {
  weigh(bytes);
  const lib = await library();
  let document: PdfLib.PDFDocument;
  try {
    document = await lib.PDFDocument.load(bytes, {updateMetadata: false});
  } catch (error) {
    throw new CarrierError(error instanceof lib.EncryptedPDFError ? 'encrypted' : 'damaged');
  }
  const meter = new Meter();
  // One file may be described in several places.
  const groups = fileSpecifications(lib, document).map((specification) => attached(lib, specification, meter));
  const streams = new Map(groups.flat());
  if (streams.size > limits.parts) throw new CarrierError('too-many');
  const parts = new Map([...streams].map(([stream, part]) => [stream, part()]));
  // The same bytes under both names of one file are one part.
  for (const group of groups) {
    const [first, ...others] = group.map(([stream]) => stream);
    const kept = first === undefined ? [] : [first];
    for (const other of others) {
      if (kept.some((stream) => stream !== other && isSame(parts.get(stream), parts.get(other)))) parts.delete(other);
      else kept.push(other);
    }
  }
  return [...parts.values()];
}

const isSame = (a: Part | undefined, b: Part | undefined): boolean => a !== undefined && b !== undefined && sameBytes(a.bytes, b.bytes);

/** PDF documents: a credential as an attached file, told as the data behind the page (ISO 32000-2, 7.11.4 and 14.13). */
export const pdf: Carrier = {
  id: 'pdf', extension: 'pdf', mediaType: 'application/pdf', is,
  read: (bytes) => reading(() => attachments(bytes)),
  write: async (page, {text, name, mediaType}) => {
    if (!is(page)) throw new TypeError('This is no PDF.');
    const {PDFDocument, AFRelationship} = await library();
    const document = await PDFDocument.load(page, {updateMetadata: false});
    for (const each of document.getAttachments()) document.detach(each.name);
    const date = document.getModificationDate() ?? document.getCreationDate();
    await document.attach(utf8(text), name, {mimeType: mediaType, afRelationship: AFRelationship.Data, ...(date && {creationDate: date, modificationDate: date})});
    return joined(await document.save());
  },
};
