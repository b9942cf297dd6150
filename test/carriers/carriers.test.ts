import {existsSync, readFileSync} from 'node:fs';
import {inflateRawSync} from 'node:zlib';
import {join} from 'node:path';
import {PDFDict, PDFDocument as PdfDocument, PDFName, type PDFRef} from '@cantoo/pdf-lib';
import {deflateSync, strToU8, zipSync, zlibSync} from 'fflate';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import extract from 'png-chunks-extract';
import PDFDocument from 'pdfkit';
import {toBytes} from 'pdfkit/output';
import {describe, expect, it} from 'vitest';
import {carrierById, carrierOf, carriers, type Carried} from '../../src/carriers';
import {crc32, joined, utf8} from '../../src/values';
import {archiveOf, emptyBlocks} from './blocks';

// A PNG of one pixel.
const pixel = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const drawing = utf8('<?xml version="1.0"?>\n<!-- a badge --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Ünï</title><circle r="1"/></svg>');
const page = async (): Promise<Uint8Array> => {
  const document = new PDFDocument({lang: 'en', tagged: true, pdfVersion: '1.7', info: {Title: 'A page'}});
  const bytes = toBytes(document as never);
  document.end();
  return bytes;
};
const json = JSON.stringify({name: 'SAMPLE ]]> <b> & "Ω"'});
const token = 'eyJh.eyJi.c2ln';
const credential = (text: string): {text: string; name: string; mediaType: string} => ({text, name: 'credential.json', mediaType: 'application/ld+json'});
const texts = (carried: Carried): string[] => (carried.ok ? carried.parts.map(({bytes}) => new TextDecoder().decode(bytes)) : [carried.fault]);
const fault = (carried: Carried): string => (carried.ok ? `${carried.parts.length} parts` : carried.fault);
const read = async (bytes: Uint8Array): Promise<Carried> => (await carrierOf(bytes)?.read(bytes)) ?? {ok: true, parts: []};

const chunk = (type: string, data: Uint8Array): Uint8Array => joined(new Uint8Array(new Uint32Array([data.length]).buffer).reverse(), utf8(type), data, new Uint8Array(4));
const withChunk = (...chunks: Uint8Array[]): Uint8Array => joined(pixel.subarray(0, 33), ...chunks, pixel.subarray(33));

describe('a baked picture or page', () => {
  it.each([['png', json], ['png', token], ['svg', json], ['svg', token], ['pdf', json], ['pdf', token]] as const)('%s carries %s', async (id, text) => {
    const carrier = carrierById(id);
    const empty = {png: pixel, svg: drawing, pdf: await page()}[id];
    expect(texts(await carrier.read(empty))).toEqual([]);
    const baked = await carrier.write?.(empty, credential('other')) ?? empty;
    const again = await carrier.write?.(baked, credential(text)) ?? baked;
    expect(carrierOf(again)?.id).toBe(id);
    expect(texts(await carrier.read(again))).toEqual([text]);
    await expect(carrier.write?.(utf8('something else'), credential(text))).rejects.toThrow(TypeError);
  });

  it('is read by an independent reader of PNG', async () => {
    const baked = await carrierById('png').write?.(pixel, credential(json)) ?? pixel;
    const chunks = extract(baked);
    expect(chunks.map(({name}) => name)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(Buffer.from(chunks[1]?.data ?? []).toString()).toBe(`openbadgecredential\0\0\0\0\0${json}`);
  });

  it('is read by an independent reader of XML', async () => {
    for (const text of [json, token]) {
      const baked = await carrierById('svg').write?.(drawing, credential(text)) ?? drawing;
      const $ = cheerio.load(new TextDecoder().decode(baked), {xml: true});
      const element = $('svg').children().first();
      expect(element.get(0)?.tagName).toBe('openbadges:credential');
      expect(element.attr('xmlns:openbadges')).toBe('https://purl.imsglobal.org/ob/v3p0');
      expect(text === token ? element.attr('verify') : element.text()).toBe(text);
      expect($('title').text()).toBe('Ünï');
    }
  });

  it('of any text gives the text back', async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: 'grapheme-ascii', minLength: 1}), async (text) => {
      const document = JSON.stringify({text});
      for (const [id, empty] of [['png', pixel], ['svg', drawing]] as const) {
        const baked = await carrierById(id).write?.(empty, credential(document)) ?? empty;
        expect(texts(await carrierById(id).read(baked))).toEqual([document]);
      }
    }), {numRuns: 40});
  });
});

describe('pictures of others', () => {
  const folder = join(__dirname, '../official/openbadges-3.0/validator-tests');
  it.skipIf(!existsSync(folder)).each([['simple-json.svg', '{'], ['simple-jwt.svg', 'eyJ']])('%s of 1EdTech is read', async (name, beginning) => {
    const carried = await read(new Uint8Array(readFileSync(join(folder, name))));
    expect(texts(carried)[0]?.startsWith(beginning)).toBe(true);
  });
  it('with compressed text, and of Open Badges 2, are read', async () => {
    const packed = zlibSync(utf8(json));
    expect(texts(await read(withChunk(chunk('iTXt', joined(utf8('openbadgecredential\0'), Uint8Array.of(1, 0), utf8('en\0x\0'), packed)))))).toEqual([json]);
    expect(texts(await read(withChunk(chunk('zTXt', joined(utf8('openbadges\0\0'), packed)))))).toEqual([json]);
    expect(texts(await read(withChunk(chunk('tEXt', utf8('openbadges\0https://example.org/1')), chunk('tEXt', utf8('Title\0none')))))).toEqual(['https://example.org/1']);
    expect(texts(await read(utf8('<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="http://openbadges.org"><ob:assertion verify="https://example.org/1"/></svg>')))).toEqual(['https://example.org/1']);
  });
  it('may have the element deeper, under any prefix, and several times', async () => {
    expect(texts(await read(utf8('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g><c xmlns="https://purl.imsglobal.org/ob/v3p0"/><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0">{}</b:credential></s:g><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0" verify="a.b.c"></b:credential></s:svg>')))).toEqual(['{}', 'a.b.c']);
  });
});

describe('an archive', () => {
  it('gives its files, folders left out', async () => {
    const archive = zipSync({'a.json': strToU8(json), folder: {'b.jwt': [strToU8(token), {level: 0}]}, empty: {}});
    const carried = await read(archive);
    expect(carried.ok && carried.parts.map(({name}) => name).sort()).toEqual(['a.json', 'folder/b.jwt']);
    expect(texts(carried).sort()).toEqual([token, json].sort());
    expect(texts(await read(zipSync({})))).toEqual([]);
  });
});

describe('an SVG', () => {
  const element = (inside: string, attributes = '', space = 'https://purl.imsglobal.org/ob/v3p0'): string => `<svg xmlns="http://www.w3.org/2000/svg"><o:credential xmlns:o="${space}" ${attributes}>${inside}</o:credential></svg>`;
  it('with a document and a token in one element gives both', async () => {
    expect(texts(await read(utf8(element('{}', 'verify="a.b.c"'))))).toEqual(['{}', 'a.b.c']);
    expect(texts(await read(utf8(element(' a.b.c ', 'verify="a.b.c"'))))).toEqual(['a.b.c']);
    expect(texts(await read(utf8(element('{}', 'verify="https://example.org/1"'))))).toEqual(['{}', 'https://example.org/1']);
  });
  it('of Open Badges 2 with a document and its address gives the document', async () => {
    const older = element('{}', 'verify="https://example.org/1"', 'http://openbadges.org').replaceAll('o:credential', 'o:assertion');
    expect(texts(await read(utf8(older)))).toEqual(['{}']);
    expect(texts(await read(utf8(older.replace('https://example.org/1', 'a.b.c'))))).toEqual(['{}', 'a.b.c']);
  });
  it.each([
    ['\ufeff <?xml version="1.0"?>\n', true], ['<!---->'.repeat(100), true], ['<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!-- > -- -->', true], ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!--x-->', true],
    ['<!doctype svg [<!-- ]> " --><!ENTITY a "]>">]>', true], ['<!DOCTYPE html>', false], ['<!-- ', false], ['<?xml ', false], ['<!DOCTYPE svg "', false], ['<!DOCTYPE svg [', false], ['x', false], ['<g>', false],
  ])('is recognised after %j: %j', (before, expected) => {
    expect(carrierOf(utf8(`${before}<svg xmlns="http://www.w3.org/2000/svg"/>`))?.id).toBe(expected ? 'svg' : undefined);
  });
});

/** An archive by hand: what its entries, their local headers and its end say can be chosen. */
interface Entry {name: string; data: Uint8Array; packed?: Uint8Array; method?: number; flags?: number; crc?: number; local?: {name?: string; size?: number; extra?: Uint8Array; flags?: number}; after?: Uint8Array; offset?: number; unlisted?: boolean; size?: number}
const u16 = (...values: number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
const u32 = (...values: number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);
function archive(entries: readonly Entry[], {before = new Uint8Array(), between = new Uint8Array(), comment = '', count}: {before?: Uint8Array; between?: Uint8Array; comment?: string; count?: number} = {}): Uint8Array {
  let body = before;
  let list: Uint8Array = new Uint8Array();
  for (const {name, data, packed = data, method = 0, flags = 0, crc = crc32(data), local = {}, after = new Uint8Array(), offset = body.length, unlisted = false, size = data.length} of entries) {
    const localName = utf8(local.name ?? name);
    const localSize = local.size ?? size;
    const extra = local.extra ?? new Uint8Array();
    body = joined(body, utf8('PK\x03\x04'), u16(20, local.flags ?? flags, method, 0, 0), u32(crc, method === 0 ? localSize : packed.length, localSize), u16(localName.length, extra.length), localName, extra, packed, after);
    if (!unlisted) list = joined(list, utf8('PK\x01\x02'), u16(20, 20, flags, method, 0, 0), u32(crc, packed.length, size), u16(utf8(name).length, 0, 0, 0, 0), u32(0, offset), utf8(name));
  }
  const total = count ?? entries.filter(({unlisted}) => unlisted !== true).length;
  return joined(body, between, list, utf8('PK\x05\x06'), u16(0, 0, total, total), u32(list.length, body.length + between.length), u16(comment.length), utf8(comment));
}

describe('an archive is read as its list of contents says', () => {
  const [a, b] = [utf8(json), utf8(json.replace('SAMPLE', 'FORGED'))];
  const descriptor = (data: Uint8Array, packed = data): Uint8Array => joined(u32(crc32(data), packed.length, data.length));
  const packed = deflateSync(a);
  const inner = archive([{name: 'a.json', data: b}]).subarray(0, 30 + 6 + b.length);
  const hidden = joined(u16(0xcafe, inner.length), inner);
  it.each<[string, Uint8Array, string]>([
    ['a stored and a packed file', archive([{name: 'a.json', data: a}, {name: 'b.json', data: a, packed, method: 8}]), '2 parts'],
    ['a comment', archive([{name: 'a.json', data: a}], {comment: 'Made by hand'}), '1 parts'],
    ['sizes after the data, with and without a mark', archive([{name: 'a.json', data: a, packed, method: 8, flags: 8, after: descriptor(a, packed)}, {name: 'b.json', data: a, packed, method: 8, flags: 8, after: joined(utf8('PK\x07\x08'), descriptor(a, packed))}]), '2 parts'],
    ['long sizes after the data', archive([{name: 'a.json', data: a, packed, method: 8, flags: 8, after: joined(utf8('PK\x07\x08'), u32(crc32(a), packed.length, 0, a.length, 0))}]), '1 parts'],
    ['one name twice', archive([{name: 'a.json', data: a}, {name: 'a.json', data: b}]), '2 parts'],
    ['a file named like a folder', archive([{name: 'a.json/', data: a}]), '1 parts'],
    ['files of the system', archive([{name: '.a.json', data: a}, {name: '__MACOSX/a.json', data: a}]), '2 parts'],
    ['a listed file inside the header of another', archive([{name: 'a.json', data: a, local: {extra: hidden}, offset: 30 + 6 + 4}]), 'damaged'],
    ['a file that is not listed', archive([{name: 'a.json', data: a}, {name: 'b.json', data: b, unlisted: true}]), 'damaged'],
    ['a first file that is not listed', archive([{name: 'b.json', data: b, unlisted: true}, {name: 'a.json', data: a}]), 'damaged'],
    ['one file listed twice', archive([{name: 'a.json', data: a}, {name: 'a.json', data: a, offset: 0}]), 'damaged'],
    ['another name before the data', archive([{name: 'a.json', data: a, local: {name: 'b.json'}}]), 'damaged'],
    ['another size before the data', archive([{name: 'a.json', data: a, local: {size: 5}}]), 'damaged'],
    ['another checksum', archive([{name: 'a.json', data: a, crc: 1}]), 'damaged'],
    ['another size', archive([{name: 'a.json', data: a, packed, method: 8, size: a.length - 1}]), 'damaged'],
    ['bytes after the packed data', archive([{name: 'a.json', data: a, packed: joined(packed, utf8('more')), method: 8}]), 'damaged'],
    ['packed data cut off', archive([{name: 'a.json', data: a, packed: packed.subarray(0, -1), method: 8}]), 'damaged'],
    ['bytes between the files', archive([{name: 'a.json', data: a, after: utf8('twelve bytes')}, {name: 'b.json', data: a}]), 'damaged'],
    ['wrong sizes after the data', archive([{name: 'a.json', data: a, flags: 8, after: descriptor(b.subarray(1))}]), 'damaged'],
    ['bytes before the list', archive([{name: 'a.json', data: a}], {between: utf8('more')}), 'damaged'],
    ['bytes after the end', joined(archive([{name: 'a.json', data: a}]), utf8('more')), 'damaged'],
    ['a second end in the comment', archive([{name: 'a.json', data: a}], {comment: new TextDecoder().decode(archive([]))}), 'damaged'],
    ['fewer files than it counts', archive([{name: 'a.json', data: a}], {count: 2}), 'damaged'],
    ['more files than it counts', archive([{name: 'a.json', data: a}, {name: 'b.json', data: a}], {count: 1}), 'damaged'],
    ['an unknown way of packing', archive([{name: 'a.json', data: a, method: 93}]), 'damaged'],
    ['a password for the second file', archive([{name: 'a.json', data: a}, {name: 'b.json', data: a, flags: 1}]), 'encrypted'],
  ])('with %s: $2', async (_, bytes, expected) => {
    expect(fault(await read(bytes))).toBe(expected);
  });
  it('and gives the bytes at the place that the list names', async () => {
    expect(texts(await read(archive([{name: 'a.json', data: a}, {name: 'a.json', data: b, packed: deflateSync(b), method: 8}])))).toEqual([json, new TextDecoder().decode(b)]);
  });
});

describe('a PDF', () => {
  it('of many packed streams is gone through once', async () => {
    const document = await PdfDocument.create();
    document.addPage();
    // What hardly packs: a fixed row of numbers without a pattern.
    let state = 1;
    const noise = Uint8Array.from({length: 5000}, () => (state = (state * 48_271) % 2_147_483_647) & 255);
    for (let i = 0; i < 400; i += 1) document.context.register(document.context.flateStream(noise));
    await document.attach(utf8(json), 'credential.json', {mimeType: 'application/json'});
    expect(texts(await read(await document.save()))).toEqual([json]);
  });
  it('whose attachment has other bytes under its other name gives both', async () => {
    const document = await PdfDocument.create();
    document.addPage();
    await document.attach(utf8(json), 'credential.json', {mimeType: 'application/json'});
    const attached = await PdfDocument.load(await document.save());
    const other = (text: string): PDFRef => attached.context.register(attached.context.flateStream(utf8(text)));
    const files = attached.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('EF')) ? [object.lookup(PDFName.of('EF'), PDFDict)] : []));
    expect(files).toHaveLength(1);
    files[0]?.set(PDFName.of('UF'), other(json));
    expect(texts(await read(await attached.save()))).toEqual([json]);
    files[0]?.set(PDFName.of('UF'), other('{"forged":1}'));
    expect(texts(await read(await attached.save())).sort()).toEqual([json, '{"forged":1}'].sort());
    files[0]?.set(PDFName.of('Unix'), other('{"third":1}'));
    expect(texts(await read(await attached.save()))).toHaveLength(3);
  });
});

// Small files of empty blocks, each with tables of its own: the library that was used before took minutes for these.
describe('packed data of nothing but empty blocks', () => {
  const limit = 30_000;
  // zlib envelope (RFC 1950); the checksum of nothing is 1.
  const enveloped = (packed: Uint8Array): Uint8Array => joined(Uint8Array.of(0x78, 0x9c), packed, Uint8Array.of(0, 0, 0, 1));
  const baked = (packed: Uint8Array): Uint8Array => withChunk(chunk('iTXt', joined(utf8('openbadgecredential\0'), Uint8Array.of(1, 0, 0, 0), enveloped(packed))));
  const structure = (packed: Uint8Array, type = 'ObjStm'): Uint8Array => joined(utf8(`%PDF-1.7\n1 0 obj\n<</Type/${type}/N 0/First 0/Filter/FlateDecode/Length ${packed.length + 6}>>\nstream\n`), enveloped(packed), utf8('\nendstream\nendobj\n'));
  const many = emptyBlocks(160_000);
  it('are what another program takes, or refuses', () => {
    expect(inflateRawSync(emptyBlocks(80))).toHaveLength(0);
    expect(() => inflateRawSync(emptyBlocks(80, {allowed: false}))).toThrow();
    expect(many.length).toBeGreaterThan(4_000_000);
  });
  it.each<[string, () => Uint8Array, string]>([
    ['an archive of them', () => archiveOf('a.json', many), '1 parts'],
    ['an archive of them, with bytes behind their end', () => archiveOf('a.json', joined(many, new Uint8Array(1))), 'damaged'],
    ['an archive of them, without their end', () => archiveOf('a.json', many.subarray(0, -1)), 'damaged'],
    ['a PNG of them', () => baked(many), '1 parts'],
    ['a PDF with structure of them', () => structure(many), 'too-large'],
    ['an archive of such as no reader may take', () => archiveOf('a.json', emptyBlocks(160_000, {allowed: false})), 'damaged'],
    ['a PNG of such', () => baked(emptyBlocks(160_000, {allowed: false})), 'damaged'],
    ['a PDF with structure of such', () => structure(emptyBlocks(8000, {allowed: false})), 'damaged'],
    ['a PDF with structure of such under a name written with numbers', () => structure(emptyBlocks(8000, {allowed: false}), 'Obj#53tm'), 'damaged'],
    ['a PDF with something else that only looks packed', () => structure(utf8('h #41'), 'Other'), '0 parts'],
  ])('%s: $2, in time', async (_, make, expected) => {
    expect(fault(await read(make()))).toBe(expected);
  }, limit);
});

describe('hostile files', () => {
  const zeros = new Uint8Array(40_000_000);
  const bomb = zipSync({'a.json': zeros});
  // The same archive, saying that it unpacks to 10 bytes.
  const lying = bomb.map((byte) => byte);
  new DataView(lying.buffer).setUint32(22, 10, true);
  new DataView(lying.buffer).setUint32(lying.length - 22 - 46 - 6 + 24, 10, true);
  const encrypted = zipSync({'a.json': strToU8(json)});
  encrypted[6] = 1;
  it.each<[string, () => Uint8Array, string]>([
    ['an archive that unpacks to far more', () => bomb, 'too-large'],
    ['an archive that lies about it', () => lying, 'too-large'],
    ['an archive of many files', () => zipSync(Object.fromEntries(Array.from({length: 501}, (_, index) => [`${index}.json`, strToU8('{}')]))), 'too-many'],
    ['an archive with a password', () => encrypted, 'encrypted'],
    ['half an archive', () => zipSync({'a.json': strToU8(json.repeat(99))}).subarray(0, 90), 'damaged'],
    ['a PNG whose text unpacks to far more', () => withChunk(chunk('zTXt', joined(utf8('openbadges\0\0'), zlibSync(zeros)))), 'too-large'],
    ['a PNG that ends early', () => pixel.subarray(0, 50), 'damaged'],
    ['a PNG with a chunk longer than the file', () => withChunk(chunk('tEXt', utf8('openbadges\0a')).map((byte, index) => (index === 0 ? 99 : byte))), 'damaged'],
    ['an SVG with entities of its own', () => utf8('<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>'), 'damaged'],
    ['an SVG of many levels', () => utf8(`<svg>${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}</svg>`), 'too-large'],
    ['an SVG cut off', () => drawing.subarray(0, drawing.length - 9), 'damaged'],
    ['a PDF of nothing', () => utf8('%PDF-1.7\n'), '0 parts'],
    ['a PDF whose structure unpacks to far more', () => joined(utf8('%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>\nstream\n'), zlibSync(zeros), utf8('\nendstream\nendobj\n')), 'too-large'],
    ...['\r', ''].map((end): [string, () => Uint8Array, string] => [`a PDF whose structure begins after ${JSON.stringify(end)} and unpacks to far more`, () => joined(utf8(`%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>\nstream${end}`), zlibSync(zeros), utf8('\nendstream\nendobj\n')), 'too-large']),
    ['a PDF packed twice', () => joined(utf8('%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter[/FlateDecode /FlateDecode]>>\nstream\n'), deflateSync(utf8('x')), utf8('\nendstream\nendobj\n')), 'too-large'],
  ])('%s: $2', async (_, make, expected) => {
    expect(fault(await read(make()))).toBe(expected);
  });
  it('never make a reading throw', async () => {
    const starts = [pixel.subarray(0, 8), utf8('%PDF-1.4\n'), utf8('<svg '), Uint8Array.of(0x50, 0x4b, 3, 4)];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({maxLength: 300}), async (beginning, rest) => {
      for (const carrier of carriers) expect(await carrier.read(joined(beginning, rest))).toHaveProperty('ok');
    }), {numRuns: 200});
  });
  it('are not run: an SVG with a script is only read', async () => {
    const carried = await read(utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.ran = 1"><script>globalThis.ran = 1</script></svg>'));
    expect([texts(carried), 'ran' in globalThis]).toEqual([[], false]);
  });
});
