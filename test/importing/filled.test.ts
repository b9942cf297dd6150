import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {schemaFields} from '../../src/specification/fields';
import {questionNumbers} from '../../src/specification/questions';
import {paperFormats, type DocumentInput} from '../../src/documents';
import {asks, numbersAt} from '../../src/documents/papers/places';
import {templates} from '../../src/documents/templates';
import {placesIn} from '../../src/documents/templates/answerable';
import {changeName, changeValues, compareFilled, importFile, unreadName, unreadText, withChanges, type Comparison, type FilledForm} from '../../src/importing';
import {blankSpecification, exampleIds, loadExample, newId, parseSpecification, review, type Specification} from '../../src/specification';
import {readValue} from '../../src/importing/filled/values';
import {at as valueAt} from '../../src/values';

const at = new Date('2026-11-25T09:00:00Z');
const input = (specification: Specification, blank = false): DocumentInput => ({specification, review: review(specification, {at}), lang: 'en', at, others: [], blank});
const fileOf = async (id: string, format: 'docx' | 'xlsx', specification: Specification, blank = false): Promise<Uint8Array> => {
  const paper = templates.find((each) => each.id === id)?.paper(input(specification, blank));
  const writer = paperFormats.find((each) => each.id === format);
  if (!paper || !writer?.fits(paper)) throw new TypeError(`${id} is not written as ${format}`);
  return await writer.write(paper, () => Promise.reject(new TypeError('no typeface is needed'))) as Uint8Array;
};
const formOf = (bytes: Uint8Array): FilledForm => {
  const imported = importFile(bytes);
  if (imported.kind !== 'filled') throw new TypeError(JSON.stringify(imported));
  return imported.form;
};
const compared = (bytes: Uint8Array, specification: Specification): Comparison => compareFilled(formOf(bytes), specification);
/** The document with its main part changed, as a hand or another program would. */
const edited = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array())))});
};
const document = 'word/document.xml';
const filled = templates.filter((template) => placesIn(template.paper(input(blankSpecification(newId()), true))).length > 0);
const formats = ['docx', 'xlsx'] as const;
const written = (id: string, specification: Specification) => formats.filter((format) => format === 'docx' || templates.find((each) => each.id === id)?.paper(input(specification)).sections.some(({blocks}) => blocks.some(({kind}) => kind === 'table')));
let company: Specification;
beforeAll(async () => { company = await loadExample('company'); });

describe('the numbers of questions', () => {
  it('are one for each question, in the order of the steps', () => {
    const numbers = [...questionNumbers.values()];
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((one, other) => one.localeCompare(other, 'en', {numeric: true})));
    const asked = schemaFields().filter(({kind, pattern}) => kind === 'leaf' && !/(?:^|\.|\])(?:id|\$schema)$/.test(pattern) && pattern !== 'assessments[].measures[].outcome');
    expect(asked.filter(({pattern}) => !questionNumbers.has(pattern)).map(({pattern}) => pattern)).toEqual([]);
  });

  it('stand on every template where it asks what a step asks, from the same table', () => {
    expect(filled.length).toBeGreaterThan(20);
    for (const template of filled) {
      const paper = template.paper(input(blankSpecification(newId()), true));
      for (const place of placesIn(paper)) expect(asks(place).filter((pattern) => !questionNumbers.has(pattern)), `${template.id} ${place}`).toEqual([]);
      const text = JSON.stringify(paper.sections);
      for (const place of placesIn(paper)) expect(text, `${template.id} ${place}`).toContain(`${numbersAt(place)} `);
      expect(paper.foot.join(' '), template.id).toMatch(/Steps that ask for it: \d /);
    }
  });
});

describe('a template filled from a project and read back', () => {
  for (const {id} of filled) {
    it(`${id}: says nothing else than the project, in Word and Excel`, async () => {
      for (const example of exampleIds) {
        const specification = await loadExample(example);
        for (const format of written(id, specification)) {
          const {changes, unread} = compared(await fileOf(id, format, specification), specification);
          expect([changes, unread], `${example} ${format}`).toEqual([[], []]);
        }
      }
    });

    it(`${id}: gives a new project the same values at the same places`, async () => {
      for (const example of exampleIds.filter((each) => each !== 'bad')) {
        const specification = await loadExample(example);
        for (const format of written(id, specification)) {
          const empty = blankSpecification(newId());
          const {changes} = compared(await fileOf(id, format, specification), empty);
          for (const {pointer, after, pattern} of changes.filter((change) => change.entry === undefined && change.pattern !== 'need.occupations')) {
            expect(valueAt(specification, pointer) ?? valueAt(specification, '/enrolment/contact'), `${example} ${format} ${pattern}`).toEqual(after);
          }
          const made = withChanges(empty, changes);
          expect(parseSpecification(made).ok, `${example} ${format}`).toBe(true);
          for (const [index, outcome] of (made.outcomes ?? []).entries()) expect(outcome.statement?.en, `${example} ${format}`).toBe(specification.outcomes?.[index]?.statement?.en);
          for (const [index, activity] of (made.activities ?? []).entries()) expect(activity.outcomes?.length, `${example} ${format}`).toBe(specification.activities?.[index]?.outcomes?.length);
        }
      }
    });
  }

  it('finds one changed text, whichever it is, and nothing else', async () => {
    const bytes = await fileOf('roles-sheet', 'docx', company);
    await fc.assert(fc.asyncProperty(fc.constantFrom('owner', 'designer', 'trainer', 'assessor', 'issuer'), fc.string({minLength: 1, maxLength: 60, unit: 'grapheme-ascii'}).filter((text) => /^\w[\w ,-]*\w$/.test(text)), async (role, text) => {
      const other = {...company, roles: {...company.roles, [role]: `Zzz ${text}`}};
      const {changes, unread} = compared(bytes, other as Specification);
      expect(unread).toEqual([]);
      expect(changes.map(({pointer}) => pointer)).toEqual(company.roles?.[role as 'owner'] === undefined ? [] : [`/roles/${role}`]);
    }), {numRuns: 30});
  });
});

describe('a template that people filled in', () => {
  it('is read in Word by its marks: lines typed in, rows added, labels changed', async () => {
    const blank = await fileOf('outcome-sheet', 'docx', company, true);
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    // Behind the marked head of the table of outcomes, with the label reworded.
    const typed = edited(blank, document, (xml) => {
      const head = xml.indexOf('mv_outcomes___skills');
      const end = xml.indexOf('</w:tr>', head) + '</w:tr>'.length;
      return `${xml.slice(0, end)}${row('Check rim &amp; disc brakes', 'skill', 'brakes; hub gears')}${row('2) Explain when a bicycle must not be ridden', '☒ Knowledge', '')}${xml.slice(end)}`.replace('2.1a Outcome', 'Our outcomes');
    });
    const empty = blankSpecification(newId());
    const {changes, unread} = compared(typed, empty);
    expect(unread).toEqual([]);
    expect(withChanges(empty, changes).outcomes).toEqual([
      {id: 'o1', statement: {en: 'Check rim & disc brakes'}, kind: 'skill', skills: [{label: {en: 'brakes'}}, {label: {en: 'hub gears'}}]},
      {id: 'o2', statement: {en: 'Explain when a bicycle must not be ridden'}, kind: 'knowledge'},
    ]);
    expect(changeName(changes[1] ?? (changes[0] as never), empty, 'en')).toBe('2.1 Outcome 2');
  });

  it('makes outcomes of the table where people begin to write, in Word and Excel, and says that it put them together', async () => {
    const blank = await fileOf('outcome-sheet', 'docx', company, true);
    const cells = ['Check', 'the brakes of a bicycle', 'with the sheet of the shop', 'skill'].map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('');
    const bytes = edited(blank, document, (xml) => {
      const end = xml.indexOf('</w:tr>', xml.indexOf('mv_outcomes___statement')) + '</w:tr>'.length;
      return `${xml.slice(0, end)}<w:tr>${cells}</w:tr>${xml.slice(end)}`;
    });
    const empty = blankSpecification(newId());
    const {changes, unread} = compared(bytes, empty);
    expect(unread).toEqual([]);
    expect(changes[0]?.guessed).toBe(true);
    const made = withChanges(empty, changes);
    expect(made.outcomes).toEqual([{id: 'o1', statement: {en: 'Check the brakes of a bicycle with the sheet of the shop'}, kind: 'skill'}]);
    expect(compared(bytes, made).changes).toEqual([]);
  });

  it('tells text that stands where nothing is read: a date, a paragraph, a column without a question', async () => {
    const bytes = edited(await fileOf('description-form', 'docx', company, true), document, (xml) => {
      const cell = xml.indexOf('</w:tc>', xml.indexOf('</w:tc>', xml.indexOf('M5 ')) + 1);
      const row = '<w:p><w:r><w:t>12 June 2026</w:t></w:r></w:p>';
      return `${xml.slice(0, cell)}${row}${xml.slice(cell)}`.replace('<w:sectPr', '<w:p><w:r><w:t>Ask Ines about the rooms</w:t></w:r></w:p><w:sectPr');
    });
    const {changes, unread} = compared(bytes, blankSpecification(newId()));
    expect(changes).toEqual([]);
    expect(unread.map(({found, code}) => [found, code])).toEqual([['12 June 2026', 'no-place'], ['Ask Ines about the rooms', 'no-place']]);
    expect(unreadName(unread[0] as never, 'en')).toContain('M5');
  });

  it('is read without its marks by the numbers that are printed, in a table or line by line', async () => {
    const bare = edited(await fileOf('roles-sheet', 'docx', company), document, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''));
    const {changes} = compared(bare, {...company, roles: {}});
    expect(changes.map(({pointer}) => pointer)).toEqual(Object.keys(company.roles ?? {}).filter((key) => key !== 'separation').map((key) => `/roles/${key}`));
    const lines = ['Need brief, typed again', '1.1 What is the need? Brakes are set wrong.', 'Two shops say so.', '1.10 Help for those with fewer chances: large print', '7.5 Version: 2.0'];
    const again = edited(bare, document, () => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`);
    const made = withChanges(blankSpecification(newId()), compared(again, blankSpecification(newId())).changes);
    expect(made.need?.statement).toEqual({en: 'Brakes are set wrong.\nTwo shops say so.'});
    expect(made.targetGroup?.inclusion).toEqual({en: 'large print'});
    expect(made.version).toBe('2.0');
  });

  it('that says two things at one place says so: the first is proposed, the other is told', async () => {
    const lines = ['Need brief, typed again', '7.5 Version: 2.0', '7.5 Version: 3.0', '7.5 Version: 2.0'];
    const again = edited(await fileOf('roles-sheet', 'docx', company), document, () => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`);
    const {changes, unread} = compared(again, blankSpecification(newId()));
    expect(changes.filter(({pointer}) => pointer === '/version').map(({after}) => after)).toEqual(['2.0']);
    expect(unread.filter(({code}) => code === 'twice').map(({found}) => found)).toEqual(['3.0']);
    expect(unread.filter(({code}) => code === 'twice').map((each) => unreadText(each, 'en'))).toEqual([expect.stringContaining('Keep one of the two')]);
  });

  it('is read in Excel after an independent program changed it: cells, a row put in before, a date, a number', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await fileOf('hours-sheet', 'xlsx', company, true)).slice().buffer);
    const sheet = book.worksheets[1];
    sheet?.eachRow((row) => { if (String(row.getCell(1).value).includes('Own study')) row.getCell(2).value = '4,5 hours'; });
    sheet?.eachRow((row) => { if (String(row.getCell(1).value).includes('Being assessed')) row.getCell(2).value = 2; });
    sheet?.eachRow((row) => { if (String(row.getCell(1).value).includes('Guided')) row.getCell(2).value = 'many'; });
    const {changes, unread} = compared(new Uint8Array(await book.xlsx.writeBuffer()), blankSpecification(newId()));
    expect(changes.map(({pointer, after}) => [pointer, after])).toEqual([['/workload/selfStudy', 4.5], ['/workload/assessment', 2]]);
    expect(unread.map(({code, found, number}) => [code, found, number])).toEqual([['number', 'many', '3.1b']]);
    expect(unreadText(unread[0] as never, 'en')).toContain('12.5');
    expect(unreadName(unread[0] as never, 'en')).toMatch(/^3\.1b /);

    const quality = new ExcelJS.Workbook();
    await quality.xlsx.load((await fileOf('quality-statement', 'xlsx', company)).slice().buffer);
    quality.worksheets[0]?.eachRow((row) => { if (String(row.getCell(1).value).startsWith(`${numbersAt('quality.nextReview')} `)) row.getCell(2).value = new Date(Date.UTC(2027, 4, 3)); });
    const next = compared(new Uint8Array(await quality.xlsx.writeBuffer()), company);
    expect(next.changes.map(({pointer, after}) => [pointer, after])).toEqual([['/quality/nextReview', '2027-05-03']]);
    expect(changeValues(next.changes[0] as never, company, 'en').after).toBe('3 May 2027');
  });

  it('reads choices, dates and addresses as people write them, and says what it can’t read', async () => {
    const at = async (label: string, text: string): Promise<Comparison> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await fileOf('quality-statement', 'xlsx', company, true)).slice().buffer);
      book.worksheets[0]?.eachRow((row) => { if (String(row.getCell(1).value).startsWith(`${numbersAt(label)} `)) row.getCell(2).value = text; });
      return compared(new Uint8Array(await book.xlsx.writeBuffer()), blankSpecification(newId()));
    };
    for (const text of ['3.5.2027', '03/05/2027', '2027-05-03', '3 May 2027', '3rd of May 2027']) expect((await at('quality.nextReview', text)).changes[0]?.after, text).toBe('2027-05-03');
    for (const text of ['31.2.2027', 'soon', '2027']) expect((await at('quality.nextReview', text)).unread[0]?.code, text).toBe('date');
    expect((await at('quality.results', 'www.example.org/results')).changes[0]?.after).toBe('https://www.example.org/results');
    expect((await at('quality.results', 'in our office')).unread[0]?.code).toBe('address');
    expect((await at('roles.separation', 'nobody knows')).unread[0]).toMatchObject({code: 'choice', found: 'nobody knows'});
  });

  it('takes the answers of the description form apart where each part fits one question only', async () => {
    const at = async (element: string, text: string): Promise<Comparison> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await fileOf('description-form', 'xlsx', company, true)).slice().buffer);
      for (const sheet of book.worksheets) sheet.eachRow((row) => { if (new RegExp(`(?:^|\\s)${element} `).test(String(row.getCell(1).value))) row.getCell(2).value = text; });
      return compared(new Uint8Array(await book.xlsx.writeBuffer()), blankSpecification(newId()));
    };
    const told = async (element: string, text: string): Promise<unknown> => (await at(element, text)).changes.map(({pointer, after}) => [pointer, after]);
    expect(await told('M3', 'Slovenia, Maribor')).toEqual([['/awardingBody/country', 'SI'], ['/awardingBody/region', 'Maribor']]);
    expect(await told('M3', 'Maribor, Slovenia')).toEqual([['/awardingBody/country', 'SI'], ['/awardingBody/region', 'Maribor']]);
    expect(await told('O4', 'Stand-alone')).toEqual([['/stacking/claim', 'stand-alone']]);
    expect(await told('O5', 'https://example.org/course')).toEqual([['/furtherInformation/-', {address: 'https://example.org/course'}]]);
    expect((await at('M9', 'A test and a talk')).unread.map(({code, found}) => [code, found])).toEqual([['together', 'A test and a talk']]);
  });

  it('takes the beginning of an answer, or one that stands in what was written, when only one fits', () => {
    const reading = {specification: company, lang: 'en', formLang: 'en'};
    expect(readValue('assessments[].type', 'Practical', reading)).toEqual(readValue('assessments[].type', 'Practical assessment', reading));
    expect(readValue('quality.types', 'internal and peer', reading)).toEqual({ok: true, value: ['internal', 'peer']});
    expect(readValue('assessments[].type', 'not decided', reading)).toMatchObject({ok: false, code: 'choice'});
    expect(readValue('quality.nextReview', 'May 2026', reading)).toMatchObject({ok: false, code: 'month'});
    expect(readValue('quality.nextReview', 'Maybe 2026', reading)).toMatchObject({ok: false, code: 'date'});
  });

  it('never takes away: a place that was emptied and a row that is gone stay in the project', async () => {
    const bytes = edited(await fileOf('session-plan', 'docx', company), document, (xml) => xml.replace(/<w:t xml:space="preserve">[^<]*<\/w:t>(?=(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>\s*<\/w:tbl>)/g, '<w:t></w:t>'));
    const {changes} = compared(bytes, company);
    expect(withChanges(company, changes).activities?.length).toBe(company.activities?.length);
  });

  it('does not fit where the schema says so, and the rest is still offered', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await fileOf('hours-sheet', 'xlsx', company, true)).slice().buffer);
    book.worksheets[1]?.eachRow((row) => { if (String(row.getCell(1).value).includes('Own study')) row.getCell(2).value = 999_999; });
    book.worksheets[1]?.eachRow((row) => { if (String(row.getCell(1).value).includes('Being assessed')) row.getCell(2).value = 2; });
    const {changes, unread} = compared(new Uint8Array(await book.xlsx.writeBuffer()), blankSpecification(newId()));
    expect(changes.map(({pointer}) => pointer)).toEqual(['/workload/assessment']);
    expect(unread.map(({code}) => code)).toEqual(['does-not-fit']);
  });
});

// LibreOffice is not everywhere; without it the test says so and counts as skipped.
describe.skipIf(spawnSync('soffice', ['--version'], {stdio: 'ignore'}).error !== undefined)('after LibreOffice opened it and saved it again', () => {
  it('says nothing else than the project, in Word and Excel', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'filled-'));
    const out = join(folder, 'out');
    const ids = ['need-brief', 'assessment-matrix', 'session-plan', 'quality-statement', 'description-form', 'outcome-sheet', 'hours-sheet', 'learner-sheet', 'privacy-notice'];
    for (const format of formats) {
      const names = await Promise.all(ids.filter((id) => written(id, company).includes(format)).map(async (id) => {
        writeFileSync(join(folder, `${id}.${format}`), await fileOf(id, format, company));
        return `${id}.${format}`;
      }));
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', format, '--outdir', out, ...names.map((name) => join(folder, name))], {stdio: 'ignore', timeout: 250_000});
      for (const name of names) {
        const form = formOf(new Uint8Array(readFileSync(join(out, name))));
        expect(form, name).toMatchObject({template: name.replace(/\..*/, ''), edition: '1', project: company.id});
        const {changes, unread, same} = compareFilled(form, company);
        expect([changes, unread], name).toEqual([[], []]);
        expect(same, name).toBeGreaterThan(0);
      }
    }
  }, 280_000);
});

describe('a hostile file', () => {
  const refused = (bytes: Uint8Array): unknown => {
    const imported = importFile(bytes);
    return imported.kind === 'refused' ? imported.code : imported.kind;
  };
  it('with a document type, entities or damage is refused; another office file says that no form is in it', async () => {
    const blank = await fileOf('need-brief', 'docx', company, true);
    expect(refused(edited(blank, document, (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`))).toBe('office-damaged');
    expect(refused(edited(blank, document, (xml) => xml.replace('Need brief', '&b;')))).toBe('office-damaged');
    expect(refused(edited(blank, document, (xml) => xml.slice(0, xml.length / 2)))).toBe('office-damaged');
    expect(refused(blank.subarray(0, blank.length / 2))).toMatch(/^(?:office-|readable\.)/);
    expect(refused(edited(blank, document, () => '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>A letter</w:t></w:r></w:p></w:body></w:document>'))).toBe('no-form');
    expect(refused(edited(blank, document, () => '<a>'.repeat(100_000)))).toBe('office-large');
  });

  it('that unpacks to far more than it weighs, or asks without end, is refused', async () => {
    const blank = await fileOf('need-brief', 'docx', company, true);
    const bomb = zipSync({...unzipSync(blank), [document]: new Uint8Array(80_000_000)}, {level: 9});
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refused(bomb)).toBe('office-large');
    const rows = edited(blank, document, (xml) => {
      const head = xml.indexOf('mv_need_evidence___kind');
      const end = xml.indexOf('</w:tr>', head) + '</w:tr>'.length;
      return `${xml.slice(0, end)}${'<w:tr><w:tc><w:p><w:r><w:t>law</w:t></w:r></w:p></w:tc></w:tr>'.repeat(2000)}${xml.slice(end)}`;
    });
    expect(refused(rows)).toBe('office-large');
  });

  it('keeps markup, formulas and dangerous names as text, and is never broken by mutation', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await fileOf('roles-sheet', 'xlsx', company, true)).slice().buffer);
    book.worksheets[0]?.eachRow((row) => {
      if (String(row.getCell(1).value).startsWith(`${numbersAt('roles.owner')} `)) row.getCell(2).value = '<script>alert(1)</script> __proto__';
      if (String(row.getCell(1).value).startsWith(`${numbersAt('roles.designer')} `)) row.getCell(2).value = {formula: '1+1', result: 'Ada'};
    });
    const {changes} = compared(new Uint8Array(await book.xlsx.writeBuffer()), blankSpecification(newId()));
    expect(changes.map(({after}) => after)).toEqual(['<script>alert(1)</script> __proto__', 'Ada']);
    const bytes = await fileOf('session-plan', 'docx', company);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8}), (mutations) => {
      const mutant = bytes.slice();
      for (const [place, byte] of mutations) mutant[place] = byte;
      const imported = importFile(mutant);
      if (imported.kind === 'filled') expect(parseSpecification(withChanges(company, compareFilled(imported.form, company).changes)).ok).toBe(true);
    }), {numRuns: 150});
  });
});
