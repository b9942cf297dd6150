import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {deflateSync, strToU8, zipSync, zlibSync} from 'fflate';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import extract from 'png-chunks-extract';
import PDFDocument from 'pdfkit';
import {toBytes} from 'pdfkit/output';
import {describe, expect, it} from 'vitest';
import {carrierById, carrierOf, carriers, type Carried} from '../../src/carriers';
import {joined, utf8} from '../../src/values';

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
