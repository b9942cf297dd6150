import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {paperFormats} from '../../src/documents';
import {pdfFont} from '../../src/cli/paint';
import {templateCard, templates} from '../../src/documents/templates';
import {blankSpecification, loadExample, newId, review, type Specification} from '../../src/specification';

// LibreOffice and the PDF tools are not everywhere; the tests that need them say so and count as skipped.
const has = (program: string): boolean => spawnSync(program, ['--version'], {stdio: 'ignore'}).error === undefined;
const office = has('soffice') && has('pdftotext');
const at = new Date('2026-11-25T09:00:00Z');

/** All Word, OpenDocument and Excel files of the templates, blank and filled, turned into PDF by LibreOffice in one go: name → text. */
async function opened(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const names: string[] = [];
  const sources: [string, Specification, boolean][] = [['blank', blankSpecification(newId()), true], ['filled', await loadExample('volunteering-network'), false]];
  for (const template of templates) {
    for (const [kind, specification, blank] of sources) {
      const paper = template.paper({specification, review: review(specification, {at}), lang: 'en', at, others: [], blank});
      for (const {id, extension, fits, write} of paperFormats.filter((format) => ['docx', 'odt', 'xlsx'].includes(format.id))) {
        if (!fits(paper)) continue;
        const name = `${template.id}-${kind}-${id}`;
        writeFileSync(join(folder, `${name}.${extension}`), await write(paper, pdfFont));
        names.push(`${name}.${extension}`);
      }
    }
  }
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...names.map((name) => join(folder, name))], {stdio: 'ignore', timeout: 280_000});
  return new Map(names.map((file) => {
    const name = file.slice(0, file.lastIndexOf('.'));
    const pdf = join(folder, `${name}.pdf`);
    return [name, existsSync(pdf) ? execFileSync('pdftotext', [pdf, '-']).toString('utf8') : ''];
  }));
}

/** A file as LibreOffice writes it after it has read it. */
function rewritten(name: string, content: Uint8Array, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, name), content);
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', to, '--outdir', folder, join(folder, name)], {stdio: 'ignore', timeout: 120_000});
  return readFileSync(join(folder, name.replace(/\w+$/, to)));
}

describe.skipIf(!office)('LibreOffice opens', () => {
  it('every Word, OpenDocument and Excel file of the templates, and shows their words', async () => {
    const texts = await opened();
    expect([...texts].filter(([, text]) => text.trim() === '').map(([name]) => name)).toEqual([]);
    for (const template of templates) {
      const [word] = templateCard(template.id, 'en').title.split(/[ :]/);
      expect(texts.get(`${template.id}-blank-docx`), template.id).toContain(word);
      expect(texts.get(`${template.id}-blank-odt`), template.id).toContain(word);
      if (template.fills) for (const id of ['docx', 'odt']) expect(texts.get(`${template.id}-filled-${id}`), template.id).toContain('Coordinating');
    }
    expect(texts.get('rubric-filled-xlsx')).toContain('Met when');
  }, 300_000);

  it('an OpenDocument text and finds in it the headings, the head rows, the languages and the title', async () => {
    const specification = await loadExample('vocational-centre');
    const paper = templates.find(({id}) => id === 'need-brief')?.paper({specification, review: review(specification, {at}), lang: 'es', at, others: []});
    if (!paper) throw new TypeError('no such template');
    const files = unzipSync(rewritten('need-brief.odt', await paperFormats.find(({id}) => id === 'odt')?.write(paper, pdfFont) as Uint8Array, 'docx'));
    const [body, styles, core] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((name) => strFromU8(files[name] ?? new Uint8Array()));
    expect(body?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(paper.sections.length);
    expect(body?.match(/<w:tblHeader/g)).toHaveLength(paper.sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'table')).length);
    expect(styles).toContain('w:val="en-GB"');
    expect(body).toContain('w:val="es-ES"');
    expect(core).toContain(`<dc:title>${paper.title.text}: ${paper.kind}</dc:title>`);
  }, 150_000);
});

describe('what an office file carries', () => {
  it('is the same words in Word, on the web page and in Markdown', async () => {
    const specification = await loadExample('online-course');
    const paper = templates.find(({id}) => id === 'learner-sheet')?.paper({specification, review: review(specification, {at}), lang: 'en', at, others: []});
    if (!paper) throw new TypeError('no such template');
    const text = Object.fromEntries(await Promise.all(paperFormats.filter(({id}) => id === 'html' || id === 'markdown').map(async ({id, write}) => [id, String(await write(paper, pdfFont))])));
    for (const {title} of paper.sections) for (const id of ['html', 'markdown']) expect(text[id], `${id}: ${title}`).toContain(title);
  });
});
