import jsQR from 'jsqr';
import {describe, expect, it} from 'vitest';
import {collectFile, collectFiles, collectLinks, gathered, mostDesigns} from '../../src/builders/workshop/collect';
import {codeOf, textsIn} from '../../src/builders/workshop/code';
import {blankSpecification, loadExample, newId, type Specification} from '../../src/specification';
import {shareLink} from '../../src/workspace';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);
const titled = (title: string): Specification => ({...blankSpecification(newId()), title: {en: title}});
const address = 'https://handbook.example/design/';

describe('what comes back', () => {
  it('is read from files; the name is that of the file', async () => {
    const specification = await loadExample('company');
    const found = await collectFile(file('Pair 3.specification.json', JSON.stringify(specification)), 'en');
    expect(found).toMatchObject({ok: true, design: {name: 'Pair 3', specification: {id: specification.id}}});
  });

  it('is refused in words when it is none of ours, too large, or unreadable', async () => {
    for (const content of ['', '{', '[1,2]', '%PDF-1.7', '{"$schema":"x"}', new Uint8Array([0xff, 0xfe, 0x00]), ' '.repeat(1_200_000), '{"a":'.repeat(100_000)]) {
      const found = await collectFile(file('x.json', content), 'en');
      expect(found.ok).toBe(false);
      expect(found.ok ? '' : found.why).toMatch(/\w+ \w+.*[.?]$/s);
    }
    const broken = Object.assign(file('y.json', ''), {slice: () => { throw new Error('gone'); }});
    expect(await collectFile(broken, 'en')).toMatchObject({ok: false, why: expect.stringContaining('could not be read')});
  });

  it('is read from links, good ones beside bad ones', async () => {
    const share = await shareLink(titled('SAMPLE one'), address);
    const link = share.ok ? share.link : '';
    const found = await collectLinks(`${link}\n\nhttps://other.example/\n${link.slice(0, -20)}\n`, 'en', (number) => `Link ${number}`);
    expect(found.map(({ok}) => ok)).toEqual([true, false, false]);
    expect(found.map((each) => (each.ok ? each.design.name : each.name))).toEqual(['Link 1', 'Link 2', 'Link 3']);
  });

  it('is read from pictures of codes, several on one, beside files; a picture without a code is told', async () => {
    const links = await Promise.all(['SAMPLE one', 'SAMPLE two', 'SAMPLE three'].map(async (title) => { const share = await shareLink(titled(title), address); return share.ok ? share.link : ''; }));
    const picture = (name: string): File => new File([], name, {type: 'image/jpeg'});
    const codes: Readonly<Record<string, readonly string[]>> = {'a.jpg': links.slice(0, 1), 'table.jpg': links.slice(1), 'sky.jpg': [], 'poster.jpg': ['https://other.example/']};
    const found = await collectFiles([picture('a.jpg'), picture('table.jpg'), picture('sky.jpg'), picture('poster.jpg'), file('Pair 9.json', JSON.stringify(titled('SAMPLE nine')))], 'en', async (blob) => codes[(blob as File).name] ?? []);
    expect(found.map((each) => (each.ok ? each.design.name : each.name))).toEqual(['a', 'table 1', 'table 2', 'sky.jpg', 'poster', 'Pair 9']);
    expect(found.map(({ok}) => ok)).toEqual([true, true, true, false, false, true]);
  });

  it('is gathered once, under names of its own, up to the limit', () => {
    const design = {name: 'Pair', specification: titled('SAMPLE')};
    const first = gathered([], [design, {...design, name: 'Copy'}, {name: 'Pair', specification: titled('SAMPLE other')}]);
    expect(first.designs.map(({name}) => name)).toEqual(['Pair', 'Pair (2)']);
    expect(first.again).toEqual(['Copy']);
    const many = Array.from({length: mostDesigns + 2}, (_, index) => ({name: `p${index}`, specification: titled(`SAMPLE ${index}`)}));
    const full = gathered([], many);
    expect(full.designs).toHaveLength(mostDesigns);
    expect(full.left).toEqual([`p${mostDesigns}`, `p${mostDesigns + 1}`]);
  });
});

describe('the code of a prepared project', () => {
  it('is there for a project that is begun, and not for one that is complete', async () => {
    const begun = await shareLink(titled('SAMPLE Checking climbing ropes before a youth camp'), address);
    const whole = await shareLink(await loadExample('vocational-centre'), address);
    if (!begun.ok || !whole.ok) throw new TypeError('no link');
    const code = await codeOf(begun.link);
    expect(code?.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    expect(await codeOf(whole.link)).toBeNull();
  });

  it('is read by another program', async () => {
    const begun = await shareLink(titled('SAMPLE Checking climbing ropes before a youth camp'), address);
    const link = begun.ok ? begun.link : '';
    const code = await codeOf(link);
    if (code === null) throw new TypeError('no code');
    const [scale, side] = [4, code.size * 4];
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y] of code.path.matchAll(/M(\d+) (\d+)h/g)) {
      for (let at = 0; at < scale * scale; at++) pixels.fill(0, ((Number(y) * scale + Math.floor(at / scale)) * side + Number(x) * scale + (at % scale)) * 4, ((Number(y) * scale + Math.floor(at / scale)) * side + Number(x) * scale + (at % scale)) * 4 + 3);
    }
    expect(jsQR(pixels, side, side)?.data).toBe(link);
    // And by the one that reads what pairs hold up.
    expect(await textsIn({width: side, height: side, data: pixels})).toEqual([link]);
    expect(await textsIn({width: 40, height: 40, data: new Uint8ClampedArray(6400).fill(200)})).toEqual([]);
  });
});
