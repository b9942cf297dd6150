import {describe, expect, it} from 'vitest';
import {pdfFont} from '../../../src/cli/paint';
import {readCsv} from '../../../src/values/csv';
import {comparisonPaper, differences, roomCsv, roomPaper, roomRow, type Design} from '../../../src/documents/workshop/room';
import {paperFormats} from '../../../src/documents';
import {blankSpecification, exampleIds, loadExample, newId, review} from '../../../src/specification';

const at = new Date('2026-11-25T09:00:00Z');
const designs = async (): Promise<readonly Design[]> => [
  ...await Promise.all(exampleIds.map(async (id): Promise<Design> => ({name: id, specification: await loadExample(id)}))), {name: 'blank', specification: blankSpecification(newId())},
];

describe('the overview of a room', () => {
  it('says of each design what the review says', async () => {
    for (const design of await designs()) {
      const row = roomRow(design, 'en', at);
      const {verdict, findings, elements} = review(design.specification, {at});
      expect(row.verdict).toBe(verdict);
      expect(row.counts.error + row.counts.warning + row.counts.info).toBe(findings.length);
      expect(Object.keys(row.states)).toHaveLength(elements.length);
    }
    expect(roomRow({name: 'blank', specification: blankSpecification(newId())}, 'en', at)).toMatchObject({title: 'Untitled', verdict: 'not-yet', outcomes: 0, hours: 0});
  });

  it('is a table that spreadsheets read back, and defuses formulas', async () => {
    const hostile: Design = {name: '=cmd', specification: {...blankSpecification(newId()), title: {en: '=HYPERLINK("http://x.example")'}}};
    const rows = [...await designs(), hostile].map((design) => roomRow(design, 'en', at));
    const {rows: lines} = readCsv(roomCsv(rows, 'en'));
    expect(lines).toHaveLength(rows.length + 1);
    expect(new Set(lines.map(({cells}) => cells.length)).size).toBe(1);
    expect(lines[0]?.cells).toHaveLength(26);
    expect(lines.flatMap(({cells}) => cells.filter((cell) => cell.startsWith('=')))).toEqual([]);
  });

  it('has whole tables, in every format', async () => {
    const list = await designs();
    const [one, other] = list;
    if (!one || !other) throw new TypeError('no designs');
    for (const paper of [roomPaper(list.map((design) => roomRow(design, 'en', at)), 'en', at), comparisonPaper(one, other, 'en', at)]) {
      for (const {blocks} of paper.sections) {
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          expect(block.widths.reduce((sum, width) => sum + width)).toBe(100);
          expect([block.widths.length, ...block.rows.map((cells) => cells.length)].filter((count) => count !== block.head.length)).toEqual([]);
        }
      }
      for (const format of paperFormats.filter((each) => each.fits(paper))) expect((await format.write(paper, pdfFont)).length, format.id).toBeGreaterThan(200);
    }
  });
});

describe('two designs', () => {
  it('differ where somebody changed something, told in the words of the forms', async () => {
    const before = await loadExample('company');
    const [first, ...rest] = before.outcomes ?? [];
    if (!first) throw new TypeError('no outcome');
    const after = {...before, title: {...before.title, en: 'SAMPLE Another title'}, outcomes: [{...first, statement: {...first.statement, en: 'Clean the line after each batch.'}}, ...rest]};
    const found = differences({name: 'a', specification: before}, {name: 'b', specification: after}, 'en');
    expect(found.map(({other}) => other)).toEqual(expect.arrayContaining(['SAMPLE Another title', 'Clean the line after each batch.']));
    expect(found).toHaveLength(2);
    for (const {field} of found) expect(field).toMatch(/^[A-Z]/);
    expect(JSON.stringify(comparisonPaper({name: 'a', specification: before}, {name: 'b', specification: before}, 'en', at))).toContain('They say the same.');
  });
});
