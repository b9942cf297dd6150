import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blankSpecification, exampleIds, loadExample, newId, type Specification} from '../../src/specification';
import {isShare} from '../../src/workspace/isShare';
import {linkLimit, packShare, readShare, shareLink} from '../../src/workspace/share';
import {titled} from './tools';

const text = fc.string({maxLength: 200});
const languageText = fc.dictionary(fc.constantFrom('en', 'it', 'pt', 'el'), text);
/** Specifications of any content, within the schema. */
const specifications: fc.Arbitrary<Specification> = fc.record({
  title: languageText, summary: languageText, code: fc.string({maxLength: 20}),
  outcomes: fc.array(fc.record({id: fc.constantFrom('o1', 'o2', 'o3'), statement: languageText, kind: fc.constantFrom('knowledge', 'skill', 'responsibility')}), {maxLength: 5}),
  workload: fc.record({contact: fc.nat(100), selfStudy: fc.nat(100)}, {requiredKeys: []}),
}, {requiredKeys: []}).map((content) => ({...blankSpecification(newId()), ...content}));

const packed = async (specification: Specification): Promise<string> => `#${await packShare(specification)}`;
const faultOf = async (link: string): Promise<string> => {
  const shared = await readShare(link);
  return shared.ok ? 'none' : shared.fault.code;
};
/** A link around any bytes, whole and with the right checksum. */
async function linkAround(bytes: Uint8Array): Promise<string> {
  const payload = Buffer.from(bytes).toString('base64url');
  // The checksum is taken from a link made by the real thing around other content, so it is computed here apart from it.
  let crc = 0xffffffff;
  for (const byte of Buffer.from(payload)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return `#share=1.${payload.length.toString(36)}.${((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}.${payload}`;
}
const around = (json: string): Promise<string> => linkAround(deflateRawSync(Buffer.from(json)));

describe('a share link', () => {
  it('brings every specification back as it was', async () => {
    await fc.assert(fc.asyncProperty(specifications, async (specification) => {
      expect(await readShare(await packed(specification))).toEqual({ok: true, specification, notes: []});
    }), {numRuns: 100});
  });

  for (const id of exampleIds) {
    it(`brings the example ${id} back as it was, within the limit`, async () => {
      const specification = await loadExample(id);
      const share = await shareLink(specification, 'https://handbook.example/some/base/path/design/');
      expect(share).toMatchObject({ok: true});
      if (share.ok) expect(await readShare(share.link)).toEqual({ok: true, specification, notes: []});
    });
  }

  it('has nothing in its fragment that a program would have to escape', async () => {
    expect(await packed(titled('Ένα “παράδειγμα” & more'))).toMatch(/^#share=[\w.-]+$/);
  });

  it('is refused where it would be too long', async () => {
    const noise = Array.from({length: 6000}, () => Math.random().toString(36)).join('');
    const specification = {...titled('x'), summary: {en: noise.slice(0, 6000), it: noise.slice(6000, 12_000), pt: noise.slice(12_000, 18_000), es: noise.slice(18_000, 24_000)}};
    expect(await shareLink(specification, 'https://handbook.example/')).toMatchObject({ok: false, code: 'too-long', limit: linkLimit});
  });

  it('survives what programs glue to its end', async () => {
    const link = `https://handbook.example/design/${await packed(titled('x'))}`;
    for (const tail of ['.', ')', '>', ' ', '\n', '&utm_source=mail']) expect(await faultOf(link + tail)).toBe('none');
  });
});

describe('a link that was harmed', () => {
  it('is told to be cut, wherever it was cut', async () => {
    const link = await packed(titled('Surveying a home for a heat pump'));
    const body = link.indexOf('.', link.indexOf('.', link.indexOf('.') + 1) + 1) + 1;
    for (let end = body; end < link.length; end += 1) expect(await faultOf(link.slice(0, end))).toBe('cut');
    for (const start of ['#share=1', '#share=1.', '#share=1.2k', '#share=1.2k.0abc']) expect(await faultOf(start)).toBe('cut');
  });

  it('is never taken for another specification, whichever character changed', async () => {
    const link = await packed(titled('Surveying a home for a heat pump'));
    await fc.assert(fc.asyncProperty(fc.integer({min: '#share='.length, max: link.length - 1}), fc.constantFrom(...'ABCxyz019-_.%='), async (at, char) => {
      fc.pre(link[at] !== char);
      expect((await readShare(link.slice(0, at) + char + link.slice(at + 1))).ok).toBe(false);
    }), {numRuns: 300});
  });

  it('never makes reading throw, whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.string().map((tail) => `#share=${tail}`), fc.string().map((tail) => `#share=1.${tail}`)), async (link) => {
      expect((await readShare(link)).ok).toBe(false);
    }));
  });
});

describe('a link that means harm', () => {
  it('does not unpack beyond the limit', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, 0x20), {level: 9});
    expect(bomb.length).toBeLessThan(300_000);
    expect(await faultOf(await linkAround(bomb))).toBe('too-large');
  });

  it('is read as foreign: __proto__ goes, with a note', async () => {
    const shared = await readShare(await around(`{"$schema":"urn:microcvet:schema:specification:1","id":"${newId()}","__proto__":{"polluted":true},"title":{"en":"x"}}`));
    expect(shared.ok && shared.notes.map(({pointer}) => pointer)).toEqual(['/__proto__']);
    expect(Object.getPrototypeOf(shared.ok && shared.specification)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('tells what is wrong with content that is no specification', async () => {
    for (const json of ['', 'null', '[]', '{"title":1}', '{', '['.repeat(100_000), '"\ud800"']) expect(await faultOf(await around(json))).toBe('specification');
  });

  it('is damaged when what it carries is not compressed', async () => {
    expect(await faultOf(await linkAround(Buffer.from('{"not":"deflate"}')))).toBe('damaged');
    expect(await faultOf(await linkAround(new Uint8Array()))).toBe('damaged');
  });

  it('of another version is told so', async () => {
    const link = await packed(titled('x'));
    expect(await faultOf(link.replace('#share=1.', '#share=2.'))).toBe('other-version');
    expect(await faultOf(link.replace('#share=1.', '#share=x.'))).toBe('damaged');
  });

  it('without a share is no link', async () => {
    expect(await faultOf('https://handbook.example/design/#outcomes')).toBe('not-a-link');
    expect(isShare('#outcomes')).toBe(false);
  });
});
