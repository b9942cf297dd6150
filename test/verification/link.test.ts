import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
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
  it('carries the fingerprint of one that does not', async () => {
    const text = JSON.stringify(Array.from({length: 4000}, (_, index) => Math.sin(index)));
    const {address, carries} = await verifyLink(text, page);
    expect([carries, address]).toEqual(['fingerprint', `${page}#sha256=${await fingerprintOf(text)}`]);
    expect(await readVerifyLink(fragment(address))).toEqual({kind: 'fingerprint', fingerprint: await fingerprintOf(`${text}\n`)});
  });
  it('is refused with its reason when something happened to it', async () => {
    const {address} = await verifyLink('{"a":1}', page);
    const asked = fragment(address);
    const bomb = await verifyLink('0'.repeat(10_000_001), page, 100_000);
    for (const [text, fault] of [
      [asked.slice(0, -2), 'cut'], [asked.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), 'damaged'], [asked.replace('=1.', '=2.'), 'other-version'], ['#credential=', 'damaged'], ['#credential=1', 'cut'], ['#sha256=12', 'damaged'],
      [fragment(bomb.address), 'too-large'],
    ]) expect(await readVerifyLink(text ?? '')).toEqual({kind: 'fault', fault});
    expect(await readVerifyLink('#what-it-proves')).toBeNull();
    expect(await readVerifyLink('')).toBeNull();
  });
});
