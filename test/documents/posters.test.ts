import {describe, expect, it} from 'vitest';
import {pdfFont} from '../../src/cli/paint';
import {poster, posterCard, posterIds, posterPdf, type PosterId} from '../../src/documents/posters';
import {elements, procedures, procedureWords} from '../../src/standards';
import {treeById} from '../../src/standards/trees';
import {poppler, printed} from './printed';

const made = new Date('2026-11-25T09:00:00Z');
const rowsOf = (id: PosterId): readonly {sign: string; title: string; text: readonly string[]}[] => poster(id, 'en').parts.flatMap(({rows}) => rows);

describe('the posters', () => {
  it('show all of what they are about', () => {
    const tree = treeById('DT1');
    expect(rowsOf('elements').map(({sign}) => sign)).toEqual(elements.map(({id}) => id));
    expect(rowsOf('map').map(({sign, title}) => [sign, title])).toEqual(procedures.map(({id}) => [id, procedureWords(id, 'en').title]));
    expect(rowsOf('ladder').map(({sign}) => sign)).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(rowsOf('decision')).toHaveLength((tree?.questions.length ?? 0) + (tree?.results.length ?? 0));
    for (const id of posterIds) expect([posterCard(id, 'en').title.length > 3, JSON.stringify(poster(id, 'en')).match(/\{[a-z]+\}|undefined/)], id).toEqual([true, null]);
  });

  it.skipIf(!poppler).each(posterIds)('are one sheet of A3 with every text, as a table that is read row by row: %s', async (id) => {
    const {info, pages, size, structure, texts: [text = ''], lines, dark} = printed(await posterPdf(id, {lang: 'en', made}, pdfFont));
    expect([pages, size, /Tagged:\s+yes/.test(info), info.includes(poster(id, 'en').title)]).toEqual([1, [297, 420], true, true]);
    const spoken = [...structure.matchAll(/^\s*"([\s\S]*?)"$/gm)].map(([, each = '']) => each.replace(/\s+/g, ' ')).join(' ');
    let from = 0;
    for (const {sign, title, text: said} of rowsOf(id)) {
      for (const each of [sign, title, ...said]) {
        const at = spoken.indexOf(each, from);
        expect(at, each).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
    expect(text).toContain('25 November 2026');
    expect(structure.match(/\bTR\b/g)).toHaveLength(rowsOf(id).length);
    expect(Math.min(...lines.map((line) => line.size))).toBeGreaterThan(11.9);
    // Printers leave the outer five millimetres white; only the thread goes on to the edge.
    const {at, width, height} = dark(1);
    const edge = Array.from({length: height}, (_, y) => [at(10, y), at(width - 10, y)]).flat().filter((each) => each > 40);
    expect(edge).toEqual([]);
  });
});
