import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pdfFont} from '../../src/cli/paint';
import {cardPages, cardSet, cardSetIds, cardSets, cardsPdf, cardSizes, countSheets, sideChoices, type CardSet, type CardSize, type Face} from '../../src/documents/cards';
import {elements, elementWords} from '../../src/standards';
import {trees} from '../../src/standards/trees';
import {printed, poppler, type Printed} from './printed';

const made = new Date('2026-11-25T09:00:00Z');
const sizes = Object.keys(cardSizes) as readonly CardSize[];
const face = (title: string): Face => ({sign: '', mark: '', title, lines: []});
const setOf = (id: string, count: number): CardSet => ({id, title: id, about: '', cards: Array.from({length: count}, (_, index) => ({front: face(`${id} front ${index}`), back: face(`${id} back ${index}`)}))});
const someSets = fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 6}).map((counts) => counts.map((count, index) => setOf(String(index), count)));
const wordsOf = ({sign, mark, title, lines}: Face): readonly string[] => [sign, mark, title, ...lines.flatMap(({label = '', text}) => [label, text])].filter((text) => text !== '');
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the layout of cards', () => {
  it('puts each back behind its front when the sheet is turned on its long edge, and loses no card', () => {
    fc.assert(fc.property(someSets, fc.constantFrom(...sizes), (sets, size) => {
      const pages = cardPages(sets, size, 'both');
      expect(pages.map(({side}) => side)).toEqual(pages.map((_, index) => (index % 2 === 0 ? 'front' : 'back')));
      for (let sheet = 0; sheet < pages.length; sheet += 2) {
        const [fronts, backs] = [pages[sheet]?.faces ?? [], pages[sheet + 1]?.faces ?? []];
        expect(backs.map(({card}) => card)).toEqual(fronts.map(({card}) => card));
        fronts.forEach(({x, y, width}, index) => {
          expect(backs[index]?.y).toBe(y);
          expect((backs[index]?.x ?? 0) + width).toBeCloseTo(595.28 - x, 5);
        });
      }
      for (const side of ['front', 'back'] as const) expect(pages.filter((page) => page.side === side).flatMap(({faces}) => faces.map(({card}) => card))).toEqual(sets.flatMap(({cards}) => cards));
    }));
  });

  it('counts the sheets that are printed: dealt one by one, each set on new paper', () => {
    fc.assert(fc.property(someSets, fc.constantFrom(...sizes), fc.constantFrom(...sideChoices), (sets, size, sides) => {
      const perSheet = {a6: 4, a5: 2}[size];
      let sheets = 0;
      for (const {cards} of sets) for (let left = cards.length; left > 0; left -= perSheet) sheets += sides === 'separate' ? 2 : 1;
      expect(countSheets(sets.map(({cards}) => cards.length), size, sides)).toBe(sheets);
      expect(cardPages(sets, size, sides)).toHaveLength(sides === 'both' ? sheets * 2 : sheets);
    }));
  });
});

describe('the sets of cards', () => {
  it('have something on both sides of every card, in words', () => {
    for (const {id, title, about, cards} of cardSets('en')) {
      expect([title.length > 3, about.length > 10, cards.length > 1], id).toEqual([true, true, true]);
      for (const {front} of cards) expect(wordsOf(front).length, id).toBeGreaterThan(0);
      expect(JSON.stringify(cards), id).not.toMatch(/\{[a-z]+\}|undefined|null/);
    }
    expect(cardSets('en').map(({id}) => id)).toEqual(cardSetIds);
    expect(cardSet('no-such-set', 'en')).toBeUndefined();
  });

  it('say of each element what the standards say, and in a word whether it is mandatory', () => {
    expect(cardSet('elements', 'en')?.cards.map(({front}) => [front.sign, front.mark, front.title, front.lines[0]?.text])).toEqual(elements.map(({id, mandatory}) => [id, mandatory ? 'Mandatory' : 'Optional', elementWords(id, 'en').name, elementWords(id, 'en').meaning]));
  });

  it('lead from each card of a tree only to cards that are there, and reach every result', () => {
    for (const {id} of trees) {
      const cards = cardSet(id, 'en')?.cards ?? [];
      const signs = cards.map(({front}) => front.sign).filter((sign) => sign !== '');
      const led = cards.flatMap(({front}) => front.lines.flatMap(({text}) => /: (?:go to (\d+)|result ([A-Z]))$/.exec(text)?.slice(1).find((each) => each !== undefined) ?? []));
      expect(led.filter((sign) => !signs.includes(sign)), id).toEqual([]);
      expect(signs.filter((sign) => sign !== '1' && !led.includes(sign)), id).toEqual([]);
    }
  });
});

describe.skipIf(!poppler)('the printed cards', () => {
  const sets = cardSets('en');
  const read = new Map<CardSize, Promise<Printed>>();
  const all = (size: CardSize): Promise<Printed> => {
    const known = read.get(size) ?? cardsPdf(sets, {size, sides: 'both', lang: 'en', made}, pdfFont).then(printed);
    read.set(size, known);
    return known;
  };
  const perSheet = {a6: 4, a5: 2} as const;

  it.each(sizes)('of %s stand on A4, tagged and titled, on as many pages as were told', async (size) => {
    const {info, pages, size: paper, texts} = await all(size);
    expect(paper).toEqual([210, 297]);
    expect(info).toMatch(/Title:\s+Cards: Verb cards[\s\S]*Tagged:\s+yes/);
    expect(pages).toBe(sets.reduce((sum, {cards}) => sum + 2 * Math.ceil(cards.length / perSheet[size]), 0));
    // Fronts and backs take turns.
    expect(texts[0]).toContain('Recall and name');
    expect(texts[1]).toContain('Verbs to avoid');
  });

  it.each(sizes)('of %s carry every text, and are read aloud front and then back, card by card', async (size) => {
    const {structure} = await all(size);
    const spoken = flat([...structure.matchAll(/^\s*"([\s\S]*?)"$/gm)].map(([, text = '']) => text).join(' '));
    let from = 0;
    for (const {cards} of sets) {
      for (const {front, back} of cards) {
        for (const text of [...wordsOf(front), ...wordsOf(back)]) {
          const at = spoken.indexOf(flat(text), from);
          expect(at, text).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }
    }
    expect(structure.match(/\bH1 \(block\)/g)).toHaveLength(sets.length);
    expect(structure.match(/\bH2 \(block\)/g)).toHaveLength(sets.reduce((sum, {cards}) => sum + cards.length, 0));
  });

  it.each([['a6', 15], ['a5', 19]] as const)('of %s have letters of at least %i points, but for the names of things', async (size, least) => {
    const names = sets.flatMap(({title, cards}) => [title, ...cards.flatMap(({front, back}) => [...front.lines, ...back.lines].flatMap(({label}) => label ?? []))]).map(flat);
    const {lines} = await all(size);
    expect(lines.length).toBeGreaterThan(500);
    // A name that needs two lines comes in parts, and the head of a card stands on one line with its number.
    expect(lines.filter((line) => line.size < least - 0.1 && !/^(.* )?\d+ of \d+$/.test(line.text) && !names.some((name) => name.includes(line.text.replace(/ \d+ of$/, '')))).map(({text, size: points}) => `${points.toFixed(1)} ${text}`)).toEqual([]);
    expect(Math.min(...lines.map((line) => line.size))).toBeGreaterThan(9.5);
  });

  it.each(sizes)('of %s have cut marks where the cards meet, and nothing else near the cuts and the edges of the paper', async (size) => {
    const pdf = await all(size);
    const [width, height] = [595, 841];
    for (const page of [1, 2, 13, 40]) {
      const {at} = pdf.dark(page);
      const darkest = (x: number, y: number): number => Math.max(...[-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => at(x + dx, y + dy))));
      const [middle, centre] = [height / 2, width / 2];
      expect([darkest(20, middle), darkest(width - 20, middle)].every((dark) => dark > 100), `page ${page}`).toBe(true);
      expect([darkest(centre, 20), darkest(centre, height - 20), darkest(centre, middle)].map((dark) => dark > 100), `page ${page}`).toEqual(size === 'a6' ? [true, true, true] : [false, false, false]);
      // Five millimetres are left white on both sides of a cut and along the edges.
      const band = 14;
      const ink: string[] = [];
      for (let y = 2; y < height - 2; y++) {
        for (let x = 2; x < width - 2; x++) {
          const [cutsX, cutsY] = [Math.abs(x - centre) <= 2, Math.abs(y - middle) <= 2];
          const near = x < band || y < band || x > width - band || y > height - band || Math.abs(y - middle) < band || (size === 'a6' && Math.abs(x - centre) < band);
          if (near && !cutsY && !(size === 'a6' && cutsX) && at(x, y) > 40) ink.push(`${x} ${y}`);
        }
      }
      expect(ink, `page ${page}`).toEqual([]);
    }
  });

  it('come as fronts alone, or with backs on paper of their own', async () => {
    const verbs = sets.filter(({id}) => id === 'verbs');
    const fronts = printed(await cardsPdf(verbs, {size: 'a6', sides: 'fronts', lang: 'en', made}, pdfFont));
    expect([fronts.pages, fronts.texts.join(' ').includes('Verbs to avoid')]).toEqual([2, false]);
    const apart = printed(await cardsPdf(verbs, {size: 'a6', sides: 'separate', lang: 'en', made}, pdfFont));
    expect(apart.texts.map((text) => text.includes('Verbs to avoid'))).toEqual([false, false, true, true]);
  });
});
