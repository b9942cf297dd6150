import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {pdfFont} from '../../src/cli/paint';
import {paperFormats, type Paper} from '../../src/documents';
import {paperPdf} from '../../src/documents/papers/formats/pdf';
import {templates} from '../../src/documents/templates';
import {blankSpecification, loadExample, newId, review, type Specification} from '../../src/specification';

// The tools of poppler read what pdfkit wrote; where they are not installed the tests say so and count as skipped.
const tools = spawnSync('pdfinfo', ['-v'], {stdio: 'ignore'}).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'paper-pdf-'));
const at = new Date('2026-11-25T09:00:00Z');
let count = 0;
afterAll(() => rmSync(folder, {recursive: true}));

const saved = async (paper: Paper): Promise<string> => {
  const file = join(folder, `${++count}.pdf`);
  writeFileSync(file, await paperPdf(paper, pdfFont));
  return file;
};
const run = (program: string, ...given: readonly string[]): string => execFileSync(program, given, {maxBuffer: 1 << 26}).toString('utf8');
const words = (text: string): string => text.replace(/\s+/g, ' ');
const structure = (file: string): string => run('pdfinfo', '-struct-text', file);
const pagesOf = (file: string): number => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))?.[1]);
/** Each word with the box it stands in, and its page. */
const boxes = (file: string): {page: number; text: string; left: number; right: number; bottom: number}[] => run('pdftotext', '-bbox', file, '-').split('<page ').slice(1)
  .flatMap((page, index) => [...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(([, left, right, bottom, text = '']) => ({page: index + 1, text, left: Number(left), right: Number(right), bottom: Number(bottom)})));

const paperOf = (id: string, specification: Specification | null): Paper => {
  const from = specification ?? blankSpecification(newId());
  const paper = templates.find((each) => each.id === id)?.paper({specification: from, review: review(from, {at}), lang: 'en', at, others: [], blank: specification === null});
  return paper ?? expect.fail(id);
};
const plain: Paper = {lang: 'en', kind: 'Kind', title: {text: 'Title'}, under: [], marks: [], foot: ['Foot'], sections: []};

describe.skipIf(!tools)('a document as PDF', () => {
  for (const template of templates) {
    it(`${template.id}: is tagged and titled, with language, headings, tables with head cells and an outline; blank and filled`, async () => {
      for (const specification of template.fills ? [null, await loadExample('volunteering-network')] : [null]) {
        const paper = paperOf(template.id, specification);
        const file = await saved(paper);
        const info = run('pdfinfo', file);
        expect(info).toMatch(/Tagged:\s+yes/);
        expect(info).toMatch(/Suspects:\s+no/);
        expect(info).toMatch(/Page size:.*A4/);
        expect(words(info)).toContain(`Title: ${paper.title.text}: ${paper.kind}`);
        expect(readFileSync(file).toString('latin1')).toMatch(/\/Lang \(en\)/);

        const tree = structure(file);
        expect(tree.match(/^\s*H1 /gm)).toHaveLength(1);
        expect(tree.match(/^\s*H2 /gm) ?? []).toHaveLength(paper.sections.length);
        const tables = paper.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'table'));
        expect(tree.match(/^\s*Table /gm) ?? []).toHaveLength(tables.length);
        expect(tree.match(/\/Scope \/Column/g) ?? []).toHaveLength(tables.flatMap(({head}) => head.filter((text) => text !== '')).length);
        // Head, foot and the head of a table that is set again are no content.
        expect(tree).not.toContain('Page 1 of');

        const shown = words(run('pdftotext', file, '-'));
        expect(shown).toContain(`Page 1 of ${pagesOf(file)}`);
        expect(shown).toContain(`T${template.number} · `);
        expect(shown).toContain('25 November 2026');
        for (const line of paper.foot) expect(shown, template.id).toContain(words(line));
        for (const {title, clauses = []} of paper.sections) for (const text of [title, ...clauses]) expect(shown, template.id).toContain(words(text));
      }
    }, 60_000);
  }

  it('has the sections in its outline, each with the page where it begins', async () => {
    const paper = paperOf('review-log', await loadExample('company'));
    const file = await saved(paper);
    const book = run('pdftohtml', '-xml', '-i', '-stdout', file);
    const items = [...book.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, title = '']) => ({page: Number(page), title}));
    expect(items.map(({title}) => title)).toEqual([paper.title.text, ...paper.sections.map(({title}) => title)]);
    for (const {page, title} of items.slice(1)) expect(words(run('pdftotext', '-f', String(page), '-l', String(page), file, '-'))).toContain(title);
  });

  it('sets the head of a table again on each page, where it is not read again', async () => {
    const rows = Array.from({length: 120}, (_, index) => [[`Row ${index + 1}`], ['☐'], [{gap: '', lines: 1}]]);
    const file = await saved({...plain, sections: [{title: 'Long', blocks: [{kind: 'table', caption: 'Long', head: ['Name', 'Seen', 'Remark'], widths: [40, 20, 40], rows}]}]});
    const pages = pagesOf(file);
    expect(pages).toBeGreaterThan(3);
    for (let page = 1; page <= pages; page++) expect(words(run('pdftotext', '-f', String(page), '-l', String(page), '-raw', file, '-'))).toContain('Name Seen Remark');
    const tree = structure(file);
    expect(tree.match(/"Remark"/g)).toHaveLength(1);
    expect(tree.match(/\/Scope \/Row/g)).toHaveLength(rows.length);
    expect(tree.match(/^\s*TR/gm)).toHaveLength(rows.length + 1);
    for (const {bottom} of boxes(file)) expect(bottom).toBeLessThan(842);
  });

  it('keeps long words inside their column and long cells inside their page, in Greek and Portuguese too', async () => {
    const long = ['ηλεκτροεγκεφαλογραφηματογραφικότατα', 'anticonstitucionalissimamente', 'Donaudampfschifffahrtsgesellschaftskapitän', `https://example.org/${'path/'.repeat(30)}`];
    const text = `${long.join(' ')} `.repeat(90);
    const file = await saved({...plain, title: {text: long.join('')}, sections: [
      {title: long.join(''), half: true, blocks: [{kind: 'rows', rows: [{label: long.join(''), values: [long.join('')]}]}]}, {title: 'Other', half: true, blocks: [{kind: 'list', items: [long.join('')]}]},
      {title: 'Cells', blocks: [{kind: 'table', caption: 'Cells', head: ['A', 'B', 'C'], widths: [12, 70, 18], rows: [[[long.join('')], [text, {gap: '', lines: 2}], ['END']]]}, {kind: 'text', values: [text]}, {kind: 'notice', values: [text]}]},
    ]});
    const all = boxes(file);
    for (const {left, right, bottom} of all) {
      expect(left).toBeGreaterThan(40);
      expect(right).toBeLessThan(595.28 - 40);
      expect(bottom).toBeLessThan(830);
    }
    // What the last column holds stands in it: nothing ran over from the one before.
    expect(all.find(({text: word}) => word === 'END')?.left).toBeGreaterThan(440);
    const shown = run('pdftotext', '-raw', file, '-').replace(/\s+/g, '');
    expect(shown.split('anticonstitucionalissimamente').length - 1).toBeGreaterThanOrEqual(270);
  });

  it('stands beside each other what belongs together, and tells the boxes to tick', async () => {
    const file = await saved(paperOf('learner-sheet', await loadExample('company')));
    const [effort, assessed] = ['takes', 'assessed'].map((word) => boxes(file).find(({text}) => text === word));
    expect(effort?.page).toBe(assessed?.page);
    expect(effort?.bottom).toBe(assessed?.bottom);
    const ticked = await saved(paperOf('workshop-feedback', null));
    expect(run('pdftotext', ticked, '-').match(/☐/g)).toHaveLength(20);
    expect(readFileSync(ticked).toString('latin1').match(/\/ActualText \(\u00fe\u00ff&\u0010\)/g)?.length).toBeGreaterThanOrEqual(20);
  });

  it('puts the need brief of each worked example on the one page that it is meant for', async () => {
    for (const id of ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const) {
      const file = await saved(paperOf('need-brief', await loadExample(id)));
      expect([id, pagesOf(file)]).toEqual([id, 1]);
      // In the narrow columns a label and its text are one run, and still two things for a screen reader.
      expect(structure(file)).toMatch(/LI[^]*?Lbl[^]*?"1\.7 They are: ?"[^]*?LBody/);
    }
  });

  it('keeps texts of another language and links as what they are, and drops what XML forbids', async () => {
    const file = await saved({...plain, title: {text: 'Τίτλος\u0007', lang: 'el'}, sections: [{title: 'S', blocks: [{kind: 'text', values: [{text: 'Olá', lang: 'pt'}, {text: 'site', href: 'https://example.org/'}, {text: 'bad', href: 'javascript:alert(1)'}, '\ud800 end\u0001']}]}]});
    const tree = structure(file);
    expect(tree).toMatch(/Link[^]*?"site"/);
    const {length} = tree.match(/^\s*Link/gm) ?? [];
    expect(length).toBe(1);
    const raw = readFileSync(file).toString('latin1');
    expect(raw).toMatch(/\/Lang \(el\)/);
    expect(raw).toMatch(/\/Lang \(pt\)/);
    expect(raw).not.toContain('javascript');
    expect(words(run('pdftotext', file, '-'))).toContain('end');
  });

  it('bears any draft of a project, and each format says what it is', async () => {
    const bad = await loadExample('bad');
    for (const id of ['need-brief', 'quality-statement', 'privacy-notice']) expect(words(run('pdftotext', await saved(paperOf(id, bad)), '-'))).toMatch(/Draft: (not complete yet|to be checked)/);
    expect(paperFormats.map(({id, extension}) => [id, extension])).toEqual([['pdf', 'pdf'], ['docx', 'docx'], ['odt', 'odt'], ['xlsx', 'xlsx'], ['html', 'html'], ['markdown', 'md']]);
  });
});
