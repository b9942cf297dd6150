import {describe, expect, it} from 'vitest';
import {unzipSync, strFromU8} from 'fflate';
import {pdfFont} from '../../src/cli/paint';
import {paperFormats, type DocumentInput} from '../../src/documents';
import {escape} from '../../src/documents/html';
import {templateCard, templates} from '../../src/documents/templates';
import {blankSpecification, exampleIds, loadExample, newId, review, type Specification} from '../../src/specification';
import {isClauseId, steps} from '../../src/standards';

const at = new Date('2026-11-25T09:00:00Z');
const input = (specification: Specification, blank = false): DocumentInput => ({specification, review: review(specification, {at}), lang: 'en', at, others: [], blank});
const blank = (): DocumentInput => input(blankSpecification(newId()), true);
const textOf = (paper: unknown): string => JSON.stringify(paper);

describe('the templates', () => {
  it('have numbers and names of their own, and tell what they are for', () => {
    expect(templates.map(({number}) => number)).toEqual(Array.from({length: 36}, (_, index) => index + 1));
    expect(new Set(templates.map(({id}) => id)).size).toBe(templates.length);
    for (const {id} of templates) {
      const {title, about} = templateCard(id, 'en');
      expect(title.length, id).toBeGreaterThan(3);
      expect(about, id).toMatch(/\.$/);
    }
  });

  it('name only clauses and steps that exist', () => {
    for (const {id, clauses, steps: used, paper} of templates) {
      const named = [...clauses, ...paper(blank()).sections.flatMap(({clauses: own = []}) => own)];
      expect(named.filter((clause) => !isClauseId(clause)), id).toEqual([]);
      expect(used.filter((step) => !steps.some((known) => known.id === step)), id).toEqual([]);
    }
  });

  for (const template of templates) {
    it(`${template.id}: tables are whole, blank and filled`, async () => {
      for (const source of [blank(), ...await Promise.all(exampleIds.map(async (id) => input(await loadExample(id))))]) {
        for (const {title, blocks} of template.paper(source).sections) {
          for (const block of blocks) {
            if (block.kind !== 'table') continue;
            expect(block.widths.reduce((sum, width) => sum + width), `${title}: widths`).toBe(100);
            expect([block.widths.length, ...block.rows.map((cells) => cells.length)].filter((count) => count !== block.head.length), `${title}: cells`).toEqual([]);
            expect(block.rows.length, `${title}: rows`).toBeGreaterThan(0);
          }
        }
      }
    });
  }

  it('say nothing of a project when blank, and of the project when filled', async () => {
    const specification = await loadExample('company');
    for (const {id, fills, paper} of templates) {
      expect(textOf(paper(input(specification, true))), id).not.toContain('Alimenta');
      const bodyOf = (from: Specification): string => textOf(paper(input(from)).sections);
      if (fills) expect(bodyOf(specification), id).not.toBe(bodyOf(blankSpecification(newId())));
    }
  });
});

describe('what a project fills in', () => {
  const paperOf = async (id: string, change: Partial<Specification> = {}) => {
    const company = await loadExample('company');
    const paper = templates.find((each) => each.id === id)?.paper(input({...company, enrolment: {...company.enrolment, price: {en: 'SAMPLE price'}, dates: {en: 'SAMPLE dates'}}, publication: {address: 'https://example.org/sample'}, ...change}));
    return {company, paper, text: textOf(paper)};
  };

  it('is price, dates and place on the learner sheet, which names no clause', async () => {
    const {paper, text} = await paperOf('learner-sheet', {participation: {place: {en: 'SAMPLE place'}}});
    for (const each of ['SAMPLE price', 'SAMPLE dates', 'SAMPLE place']) expect(text).toContain(each);
    expect(paper?.sections.flatMap(({clauses = []}) => clauses)).toEqual([]);
    const dated = (sections = paper?.sections ?? []) => sections.flatMap(({blocks}) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))).find(({label}) => label === '7.14, 4.4 Dates and place')?.values;
    expect(dated()).toHaveLength(2);
    const undated = await paperOf('learner-sheet', {participation: {place: {en: 'SAMPLE place'}}, enrolment: {}});
    expect(dated(undated.paper?.sections)?.[0]).toEqual({gap: '', lines: 1});
  });

  it('is the address of the description in the messages, and the outcomes of each activity in the session plan', async () => {
    expect((await paperOf('learner-messages')).text).toContain('https://example.org/sample');
    const {company, paper} = await paperOf('session-plan');
    const table = paper?.sections.flatMap(({blocks}) => blocks).find(({kind}) => kind === 'table');
    const numbers = (company.activities ?? []).map(({outcomes = []}) => outcomes.map((id) => (company.outcomes ?? []).findIndex((outcome) => outcome.id === id) + 1).sort().join(', '));
    expect(numbers.join('')).toMatch(/1/);
    expect(table?.kind === 'table' && table.rows.slice(0, numbers.length).map((cells) => cells[2]?.map((value) => (typeof value === 'string' ? value : '')).join(''))).toEqual(numbers);
  });
});

describe('the files of the templates', () => {
  const contentOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  const write = async (id: (typeof paperFormats)[number]['id'], template: (typeof templates)[number], source = blank()) => {
    const format = paperFormats.find((each) => each.id === id);
    const paper = template.paper(source);
    return format?.fits(paper) === true ? format.write(paper, pdfFont) : undefined;
  };

  for (const template of templates) {
    it(`${template.id}: Word and OpenDocument have title, language, headings and table heads; Excel one sheet a table; Markdown every section`, async () => {
      const paper = template.paper(blank());
      const word = await write('docx', template) as Uint8Array;
      const document = contentOf(word, 'word/document.xml');
      expect(document.match(/w:val="Heading1"/g)?.length ?? 0).toBe(paper.sections.length);
      const tables = paper.sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'table'));
      expect(document.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables.length);
      expect(contentOf(word, 'docProps/core.xml')).toContain('<dc:title>');
      expect(contentOf(word, 'word/styles.xml')).toMatch(/w:lang w:val="en"/);

      const open = await write('odt', template) as Uint8Array;
      const text = contentOf(open, 'content.xml');
      expect(text.match(/<text:h [^>]*text:outline-level="1"/g)?.length ?? 0).toBe(paper.sections.length);
      expect(text.match(/<table:table-header-rows>/g)?.length ?? 0).toBe(tables.length);
      expect(contentOf(open, 'meta.xml')).toContain(`<dc:title>${escape(`${paper.title.text}: ${paper.kind}`)}</dc:title>`);
      expect(contentOf(open, 'styles.xml')).toContain('fo:language="en" fo:country="GB"');
      // The format is known by the first bytes: the first entry of the package, not packed (ODF 1.3, part 2, 3.3).
      expect(strFromU8(open.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');

      const excel = await write('xlsx', template);
      expect(excel === undefined).toBe(tables.length === 0);
      if (excel !== undefined) expect(Object.keys(unzipSync(excel as Uint8Array)).filter((name) => /worksheets\/sheet\d+\.xml/.test(name)).length).toBe(tables.length + 1);

      const markdown = String(await write('markdown', template));
      expect(markdown.match(/^## /gm)?.length ?? 0).toBe(paper.sections.length);
    });
  }

  it('keep hostile text as text: markup, formulas, control characters', async () => {
    const specification = {...await loadExample('company'), title: {en: '=HYPERLINK("https://evil.example") <script>\u0007|*_'}};
    for (const template of templates.filter(({fills}) => fills)) {
      const word = contentOf(await write('docx', template, input(specification)) as Uint8Array, 'word/document.xml');
      expect(word).not.toContain('<script>');
      expect(word).not.toContain('\u0007');
      const open = contentOf(await write('odt', template, input(specification)) as Uint8Array, 'content.xml');
      expect(open).toContain('=HYPERLINK(&quot;');
      expect(open).not.toContain('<script>');
      expect(open).not.toContain('\u0007');
      const excel = await write('xlsx', template, input(specification));
      if (excel !== undefined) for (const [name, content] of Object.entries(unzipSync(excel as Uint8Array))) if (name.includes('worksheets')) expect(strFromU8(content), name).not.toMatch(/<f>/);
      const markdown = String(await write('markdown', template, input(specification)));
      expect(markdown).not.toContain('<script>');
    }
  });
});
