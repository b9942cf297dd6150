import type * as PdfLib from '@cantoo/pdf-lib';
import {Unzlib} from 'fflate';
import {joined, utf8} from '../values';
import {Meter, step, unzlib} from './inflate';
import {CarrierError, limits, reading, type Carrier, type Part} from './types';

const start = utf8('%PDF-');
const is = (bytes: Uint8Array): boolean => start.every((byte, index) => bytes[index] === byte);

// Loaded when the first PDF is opened: nobody else needs it.
const library = (): Promise<typeof PdfLib> => import('@cantoo/pdf-lib');

/** Most that the streams with the structure of a PDF may unpack to, each; and all streams together. */
const structureLimit = 20_000_000;
const allLimit = 200_000_000;

/**
 * Refuses a PDF that would unpack to more than fits: the library unpacks the streams that hold the structure of a PDF whole.
 * Throws CarrierError.
 */
function weigh(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let before = 0;
  let total = 0;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const head = text.slice(before, match.index);
    const from = match.index + match[0].length;
    before = from;
    // Packed twice, a stream could hide its size.
    if (/\/Filter\s*\[[^\]]{0,400}?\/(?:Fl|LZW)[^\]]{0,400}?\/(?:Fl|LZW)/.test(head)) throw new CarrierError('too-large');
    if (((bytes[from] ?? 0) & 0x0f) !== 8) continue;
    const structure = /\/(?:ObjStm|XRef)|#[0-9A-Fa-f]{2}/.test(head);
    let size = 0;
    let ended = false;
    const stream = new Unzlib((chunk, final) => {
      size += chunk.length;
      total += chunk.length;
      ended = final;
      if (total > allLimit || (structure && size > structureLimit)) throw new CarrierError('too-large');
    });
    try {
      for (let at = from; at < bytes.length && !ended; at += step) stream.push(bytes.subarray(at, at + step));
    } catch (error) {
      // What is no packed data after all does not unpack to anything.
      if (error instanceof CarrierError) throw error;
    }
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

function partOf({PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString}: typeof PdfLib, specification: PdfLib.PDFDict, meter: Meter): {stream: unknown; part: () => Part} | undefined {
  const files = specification.lookup(PDFName.of('EF'), PDFDict);
  const stream = files.lookup(PDFName.of('UF')) ?? files.lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream)) return undefined;
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  const given = stream.dict.lookup(PDFName.of('Filter'));
  const filters = (given instanceof PDFArray ? given.asArray() : given === undefined ? [] : [given]).map(String);
  return {stream, part: () => {
    const raw = stream.getContents();
    if (filters.length > 1 || (filters[0] ?? '/FlateDecode') !== '/FlateDecode') throw new CarrierError('damaged');
    if (filters.length === 0) meter.add(raw.length, raw.length, raw.length);
    return {name: name instanceof PDFHexString || name instanceof PDFString ? name.decodeText() : '', bytes: filters.length === 0 ? joined(raw) : unzlib(raw, meter)};
  }};
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
  const streams = new Map(fileSpecifications(lib, document).flatMap((specification) => {
    const found = partOf(lib, specification, meter);
    return found === undefined ? [] : [[found.stream, found.part] as const];
  }));
  if (streams.size > limits.parts) throw new CarrierError('too-many');
  return [...streams.values()].map((part) => part());
}

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
