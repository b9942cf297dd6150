import fc from 'fast-check';
import {deflateRaw} from 'pako';
import {describe, expect, it} from 'vitest';
import {framed, utf8} from '../../src/values';
import {restored} from '../../src/verification/code';
import {codeDictionary} from '../../src/verification/codeDictionary';
import {fingerprintOf, readVerifyLink, verifyLink} from '../../src/verification';

const page = 'https://handbook.example/verify/';
const fragment = (address: string): string => address.slice(address.indexOf('#'));

describe('the address behind a printed code', () => {
  it('carries a credential that fits, and gives it back', async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 200}), async (value) => {
      const text = JSON.stringify({value});
      const {address, carries} = await verifyLink(text, page);
      expect([carries, address.startsWith(page)]).toEqual(['credential', true]);
      const asked = await readVerifyLink(fragment(address));
      expect(asked?.kind === 'credential' && new TextDecoder().decode(asked.bytes)).toBe(text);
    }), {numRuns: 30});
  });
  it('gives the file back letter by letter, blanks and all, so that its fingerprint stays what the paper says', async () => {
    const value = {name: 'SAMPLE Ünï', list: [1, {a: null}], empty: {}};
    for (const text of [JSON.stringify(value, null, 2), JSON.stringify(value), JSON.stringify(value, null, 4), '{"a": 1.0}', '{"a":1,"a":2}', 'eyJh.eyJi.c2ln', `${JSON.stringify(value, null, 2)}\n`]) {
      const asked = await readVerifyLink(fragment((await verifyLink(text, page)).address));
      expect(asked?.kind === 'credential' && new TextDecoder().decode(asked.bytes)).toBe(text.trim());
    }
  });
  it('is read as it was written by every version: paper cannot be printed again', async () => {
    // Made by the first version.
    const first = '#credential=1.2m.ac3c2d57.q-ZSUFAqqSxIVbJSiOZSUFBQUApLLcpMy0xMykl1LkpNSc0ryUzMUeJSUIjVAanNS8wFqVUKdvQN8HFV8M7LLylW4qoFAA';
    const second = '#credential=2.j.k.ee3281e1.q8ZftGEUAd55-SXFSrUA';
    for (const text of [first, second]) {
      const asked = await readVerifyLink(text);
      expect(asked?.kind === 'credential' && new TextDecoder().decode(asked.bytes)).toBe('{\n  "type": [\n    "VerifiableCredential"\n  ],\n  "name": "SAMPLE Knots"\n}');
    }
  });
  it('is packed with words that never change, or no code on paper could be read any more', async () => {
    expect(await fingerprintOf(new TextDecoder().decode(codeDictionary()))).toBe('285b5ae4407aa8e9e06c59a4b8f6f30d5f43cda7552561d6517b04f07cab6634');
  });
  it('carries the fingerprint of one that does not', async () => {
    const text = JSON.stringify(Array.from({length: 4000}, (_, index) => Math.sin(index)));
    const {address, carries} = await verifyLink(text, page);
    expect([carries, address]).toEqual(['fingerprint', `${page}#sha256=${await fingerprintOf(text)}`]);
    expect(await readVerifyLink(fragment(address))).toEqual({kind: 'fingerprint', fingerprint: await fingerprintOf(`${text}\n`)});
  });
  it('is refused with its reason when something happened to it', async () => {
    const {address} = await verifyLink('{"a":1}', page);
    expect(address).toContain('#credential=2.t.');
    const asked = fragment(address);
    const bomb = await verifyLink('0'.repeat(10_000_001), page, 100_000);
    for (const [text, fault] of [
      [asked.slice(0, -2), 'cut'], [asked.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), 'damaged'], [asked.replace('=2.', '=9.'), 'other-version'], [asked.replace('=2.t', '=2.x'), 'damaged'], ['#credential=', 'damaged'], ['#credential=1', 'cut'], ['#sha256=12', 'damaged'],
      [fragment(bomb.address), 'too-large'],
    ]) expect(await readVerifyLink(text ?? '')).toEqual({kind: 'fault', fault});
    expect(await readVerifyLink('#what-it-proves')).toBeNull();
    expect(await readVerifyLink('')).toBeNull();
  });
  it('is bounded in what it is set out to, not only in what it unpacks to', () => {
    const packed = (json: string): string => `j.${framed(deflateRaw(utf8(json), {level: 9, dictionary: codeDictionary()}))}`;
    const deep = `${'['.repeat(400)}${Array.from({length: 5000}, () => 1).join(',')}${']'.repeat(400)}`;
    expect(deep.length).toBeLessThan(20_000);
    expect(JSON.stringify(JSON.parse(deep), null, 2).length).toBeGreaterThan(4_000_000);
    expect(restored(packed(deep), 1_000_000)).toEqual({ok: false, fault: 'too-large'});
    expect(restored(packed(`[${Array.from({length: 50}, () => '1e20').join(',')}]`), 800)).toEqual({ok: false, fault: 'too-large'});
    const honest = JSON.stringify({a: [{b: 'a "quoted" [list], {and} \\'}, []], c: {}}, null, 2);
    expect(restored(packed(JSON.stringify(JSON.parse(honest))), honest.length + 20)).toMatchObject({ok: true, bytes: utf8(honest)});
  });
});
