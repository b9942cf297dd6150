import {createHash} from 'node:crypto';
import {PDFDocument} from '@cantoo/pdf-lib';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {load} from 'cheerio';
import ExcelJS from 'exceljs';
import extract from 'png-chunks-extract';
import {SaxesParser} from 'saxes';
import {beforeAll, describe, expect, it} from 'vitest';
import specificationSchema from '../../schemas/specification.schema.json';
import {pdfFont} from '../../src/cli/paint';
import {formats, offerings} from '../../src/credentials';
import {paperFormats} from '../../src/documents';
import {sampleChoices} from '../../src/issuing';
import {makePack, packEntries, type PackResult} from '../../src/issuing/resultPack';
import {en} from '../../src/issuing/resultPack/words/en';
import {isClauseId, stepWords} from '../../src/standards';
import {verify} from '../../src/verification';
import {achievementFaults, badgeFaults, edcFaults, haveOfficial, loqFaults, vcFaults} from '../conformance/official';
import {onTheSpot, packed, packedAt, packedProjects, projectOf, unzipped, type Packed} from './packed';

interface Index {
  verdict: string;
  files: {path: string; entry: string; title?: string; mediaType: string; bytes: number; sha256: string}[];
  notMade: {entry: string; title: string; lacks: {text: string; step?: string; pointer?: string}[]}[];
}
const indexOf = (pack: Packed): Index => pack.json('index.json') as Index;
const packs = new Map<string, Packed>();
beforeAll(async () => { for (const name of packedProjects) packs.set(name, await packed(await projectOf(name))); }, 400_000);
const packOf = (name: string): Packed => packs.get(name) ?? expect.fail(name);
const good: readonly string[] = packedProjects.filter((name) => name !== 'bad' && name !== 'empty');
const entries = packEntries(sampleChoices());

const wellFormed = (text: string): void => {
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', (error) => { throw error; });
  parser.write(text).close();
};

/** Each kind of file, opened by another program's reader. */
const readers: Readonly<Record<string, (content: Buffer, path: string) => Promise<void> | void>> = {
  json: (content) => { expect(typeof JSON.parse(content.toString('utf8'))).toBe('object'); },
  jsonld: (content) => { expect(typeof JSON.parse(content.toString('utf8'))).toBe('object'); },
  html: (content, path) => {
    const page = load(content.toString('utf8'));
    expect([page('h1').length, page('html').attr('lang')], path).toEqual([1, 'en']);
    expect(page('title').text().length).toBeGreaterThan(3);
    expect(page('script:not([type="application/ld+json"]), link, img, iframe').length, path).toBe(0);
  },
  md: (content) => { expect(content.toString('utf8')).toMatch(/^# \S/); },
  docx: async (content) => {
    const parts = await unzipped(content);
    for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) wellFormed(part.toString('utf8'));
    expect(parts.get('word/document.xml')?.toString('utf8')).toContain('<w:t');
  },
  odt: async (content) => {
    const parts = await unzipped(content);
    expect(parts.get('mimetype')?.toString('utf8')).toBe('application/vnd.oasis.opendocument.text');
    for (const [name, part] of parts) if (name.endsWith('.xml')) wellFormed(part.toString('utf8'));
    expect(parts.get('content.xml')?.toString('utf8')).toContain('<text:h ');
  },
  xlsx: async (content) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(content as unknown as ArrayBuffer);
    expect(book.worksheets.reduce((rows, sheet) => rows + sheet.actualRowCount, 0)).toBeGreaterThan(1);
  },
  png: (content) => { expect(extract(new Uint8Array(content)).map(({name}) => name)).toContain('IHDR'); },
  svg: (content) => { wellFormed(content.toString('utf8')); },
  pdf: async (content) => { expect((await PDFDocument.load(content, {updateMetadata: false})).getPageCount()).toBeGreaterThan(0); },
};

interface Secured {payload?: string; credential?: object}
const none = {shacl: [], second: []};
// The Europass tool adds the issuer, and the seal with it.
const noIssuer = ['https://www.w3.org/2018/credentials#issuer "http://www.w3.org/ns/shacl#MinCountConstraintComponent"'];
/** What the official rules say of a document of each format and entry; a sealed one is looked at inside. */
const rules: Readonly<Record<string, (document: Secured) => Promise<void> | void>> = {
  loq: async (document) => { expect(await loqFaults(document)).toEqual(none); },
  'open-badge-achievement': (document) => { expect(achievementFaults(document)).toEqual([]); },
  edc: async ({payload = ''}) => { expect(await edcFaults(JSON.parse(payload) as object)).toEqual(none); },
  'edc-upload': async (document) => { expect(await edcFaults(document.credential ?? {})).toEqual({shacl: noIssuer, second: noIssuer}); },
  'open-badge': (document) => { expect(badgeFaults(document)).toEqual([]); },
  vc: (document) => { expect(vcFaults(document)).toEqual([]); },
};

describe.each(packedProjects)('the pack of %s', (name) => {
  it('lists every file with its size and checksum, and nothing else', () => {
    const pack = packOf(name);
    const {files} = indexOf(pack);
    expect(files.map(({path}) => path).sort()).toEqual([...pack.files.keys()].filter((path) => path !== 'index.json').sort());
    for (const {path, bytes, sha256} of files) {
      const content = pack.files.get(path) ?? expect.fail(path);
      expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([path, bytes, sha256]);
    }
  });

  it('opens with the readers of other programs, file by file', {timeout: 60_000}, async () => {
    for (const [path, content] of packOf(name).files) {
      const reader = readers[path.slice(path.lastIndexOf('.') + 1)] ?? expect.fail(`nobody reads ${path}`);
      await reader(content, path);
    }
  });

  it('has each entry, or tells why not, with something to do', () => {
    const {files, notMade} = indexOf(packOf(name));
    expect([...new Set([...files.map(({entry}) => entry), ...notMade.map(({entry}) => entry)])].sort()).toEqual([...entries.map(({id}) => id), 'readme'].sort());
    for (const {entry, lacks} of notMade) {
      expect(lacks.length, entry).toBeGreaterThan(0);
      for (const {text} of lacks) expect(text, entry).not.toMatch(/could not be made|undefined|\{\w+\}/);
    }
  });

  it('has a README that leads to each file, names what is missing with its step, and says nothing odd', () => {
    const pack = packOf(name);
    const page = load(pack.text('README.html'));
    const linked = page('a').toArray().map((link) => decodeURIComponent(page(link).attr('href') ?? ''));
    expect(linked.sort()).toEqual([...pack.files.keys()].filter((path) => path !== 'index.json' && path !== 'README.html').sort());
    const text = page('main').text();
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    for (const {title, lacks} of indexOf(pack).notMade) {
      expect(text).toContain(title);
      for (const lack of lacks) expect(text).toContain(lack.step === undefined ? lack.text : `${lack.text} (step “${stepWords(lack.step as 'need', 'en').title}”)`);
    }
    expect(text.includes('Draft: not complete yet')).toBe(indexOf(pack).verdict === 'not-yet');
  });

  it('keeps the specification as it was', async () => {
    const ajv = new Ajv2020({strict: false});
    addFormats(ajv);
    const specification = packOf(name).json('specification.json');
    expect(specification).toEqual(JSON.parse(JSON.stringify(await projectOf(name))));
    if (good.includes(name)) expect(ajv.validate(specificationSchema, specification), ajv.errorsText()).toBe(true);
  });

  it('says SAMPLE in each credential, which ends within thirty days', {timeout: 60_000}, async () => {
    for (const [path, content] of packOf(name).files) {
      if (!path.startsWith('samples/')) continue;
      expect(path).toMatch(/^samples\/sample-[\p{Ll}\p{Lo}\p{N}.-]+$/u);
      const {verdict, checks} = await verify(new Uint8Array(content), {at: packedAt});
      expect([path, verdict]).toEqual([path, path.includes('edc-upload') ? 'unsigned' : 'verified']);
      expect(checks.filter(({outcome}) => outcome === 'fail')).toEqual([]);
      expect((await verify(new Uint8Array(content), {at: new Date(packedAt.getTime() + 31 * 86_400_000)})).checks.find(({id}) => id === 'validity')?.outcome, path).toBe('fail');
    }
  });
});

describe.skipIf(!haveOfficial)('the files of a pack, held against the official rules (needs official material)', () => {
  it.each(packedProjects)('of %s conform, each that is there', async (name) => {
    const {files} = indexOf(packOf(name));
    for (const [entry, rule] of Object.entries(rules)) {
      const path = files.find((file) => file.entry === entry && /\.json(?:ld)?$/.test(file.path))?.path;
      if (path !== undefined) await rule(packOf(name).json(path) as Secured);
    }
  }, 120_000);

  it('leave out no format that has official rules', () => {
    // schema.org has none: its entries are held against its own statement in test/credentials.
    expect(Object.keys(rules).sort()).toEqual([...formats.map(({id}) => id), ...offerings.map(({id}) => id).filter((id) => id !== 'schema-org')].sort());
  });
});

describe('the pack of a finished project', () => {
  it.each(good)('%s has everything, in each format that can hold it', (name) => {
    const {files, notMade, verdict} = indexOf(packOf(name));
    expect([notMade, verdict === 'not-yet']).toEqual([[], false]);
    const paths = files.map(({path}) => path);
    for (const document of ['need-brief', 'assessment-matrix', 'assessor-brief', 'rubric', 'learner-sheet', 'quality-statement', 'privacy-notice', 'employer-card']) {
      for (const {extension, id} of paperFormats) if (id !== 'xlsx') expect(paths).toContain(`documents/${document}.${extension}`);
    }
    for (const path of ['specification.json', 'documents/summary-card.html', 'documents/annex-i.html', 'documents/assessment-matrix.xlsx', 'catalogue/loq.jsonld', 'catalogue/schema-org.jsonld', 'catalogue/schema-org.html', 'catalogue/open-badge-achievement.json', 'review/review.html', 'review/review.json', 'review/losses.html', 'review/losses.json', 'README.html']) expect(paths).toContain(path);
    for (const {format, files: kinds} of sampleChoices()) expect(files.filter(({entry}) => entry === format)).toHaveLength(kinds.length);
  });

  it('tells for each entry and each credential what it could not hold', () => {
    const losses = packOf('company').json('review/losses.json') as {entry: string; files: string[]; losses: {pointer: string; text: string}[]}[];
    expect(losses.map(({entry}) => entry)).toEqual(['loq', 'schema-org', 'open-badge-achievement', 'edc', 'edc-upload', 'open-badge', 'vc']);
    for (const {entry, files, losses: own} of losses) {
      expect(files.length, entry).toBeGreaterThan(0);
      expect(own.length, entry).toBeGreaterThan(0);
    }
    const text = load(packOf('company').text('review/losses.html'))('main').text();
    for (const piece of ['Entry for your website', 'A record of the design; it stays in the specification.', 'The need: What is the need?']) expect(text).toContain(piece);
  });

  it('has a page for the website that carries the entry itself', () => {
    const pack = packOf('company');
    const page = load(pack.text('catalogue/schema-org.html'));
    expect(JSON.parse(page('head script[type="application/ld+json"]').text())).toEqual(pack.json('catalogue/schema-org.jsonld'));
    expect(page('h1').text()).toBe('Carrying out an allergen changeover on a packing line');
  });
});

describe('the pack of an unfinished project', () => {
  const lacking = (name: string, entry: string): readonly string[] => indexOf(packOf(name)).notMade.find((each) => each.entry === entry)?.lacks.map(({step, pointer}) => `${step ?? ''} ${pointer ?? ''}`) ?? [];
  it('names the answers that the Europass samples need', () => {
    expect([...lacking('empty', 'edc')].sort()).toEqual(['description /title', 'issuing /awardingBody/country', 'issuing /awardingBody/legalName']);
    expect([...lacking('bad', 'edc')].sort()).toEqual(['description /publication/address', 'issuing /awardingBody/country']);
  });
  it('finds the answer behind each fault of the bad one', () => {
    for (const {entry, lacks} of indexOf(packOf('bad')).notMade) for (const {step, text} of lacks) if (entry !== 'losses') expect(step, `${entry}: ${text}`).toBeDefined();
  });
  it('still has every document, marked as a draft', () => {
    for (const name of ['bad', 'empty']) {
      const pack = packOf(name);
      for (const path of ['documents/quality-statement.html', 'documents/rubric.html', 'documents/summary-card.html', 'review/review.html']) expect(pack.text(path), path).toContain('Draft: not complete yet');
      expect(load(pack.text('README.html'))('main').text()).toContain('Still open in the project');
    }
  });
});

describe('what a pack bears', () => {
  it('is text that looks like markup, a path or a script, wherever it stands', {timeout: 60_000}, async () => {
    const base = await projectOf('company');
    const evil = '</script><script>alert(1)</script>../../<img src=x onerror=alert(1)>\\..\\';
    const pack = await packed({...base, title: {en: evil}, summary: {en: evil}, code: evil, version: evil});
    for (const path of pack.files.keys()) expect(path).toMatch(/^(?!\/)(?!.*(?:\.\.|\\|\/\/))[\p{L}\p{N}./-]+$/u);
    for (const [path, content] of pack.files) {
      if (!path.endsWith('.html')) continue;
      const page = load(content.toString('utf8'));
      expect(page('script:not([type="application/ld+json"]), img').length, path).toBe(0);
    }
    expect(JSON.parse(load(pack.text('catalogue/schema-org.html'))('script').text())).toEqual(pack.json('catalogue/schema-org.jsonld'));
  });

  it('is a part that breaks: the others are made, and it is told', {timeout: 60_000}, async () => {
    const {files, results} = await packed(await projectOf('empty'), {sample: (sample) => (sample.format === 'vc' ? Promise.reject(new Error('the painter is out')) : onTheSpot(sample))});
    expect(results.find(({entry}) => entry.id === 'vc')).toMatchObject({files: [], lacks: [{text: 'It could not be made: the painter is out'}]});
    expect([...files.keys()].some((path) => path.includes('open-badge.pdf'))).toBe(true);
    expect(files.get('README.html')?.toString('utf8')).toContain('the painter is out');
  });

  it('is a cancel: nothing more is written, whatever is under way', async () => {
    const stop = new AbortController();
    const written: string[] = [];
    const made = makePack({
      specification: await projectOf('company'), lang: 'en', at: packedAt, choices: sampleChoices(), font: pdfFont, signal: stop.signal,
      sample: () => new Promise((_, reject) => { stop.signal.addEventListener('abort', () => reject(new Error('aborted'))); stop.abort(); }),
    }, async ({path}) => { written.push(path); });
    await expect(made).rejects.toThrow(/abort/i);
    expect(written).toContain('specification.json');
    expect(written.filter((path) => /^(?:samples|review|README|index)/.test(path))).toEqual([]);
  });

  it('tells how far it is, once for each entry and at the end', {timeout: 60_000}, async () => {
    const seen: [number, number, string][] = [];
    await packed(await projectOf('empty'), {onProgress: ({done, total, next}) => { seen.push([done, total, next]); }});
    expect(seen.map(([done]) => done)).toEqual([...entries.keys(), entries.length]);
    expect(seen.every(([, total]) => total === entries.length)).toBe(true);
    expect(seen[0]?.[2]).toBe('Specification');
  });
});

describe('the table of the pack', () => {
  it('says of each entry what it is, for whom, and by which clauses that exist', () => {
    for (const {id, title, about, readers: roles, clauses} of entries) {
      expect([title('en').length > 3, about('en').length > 10, roles.length > 0, clauses.length > 0], id).toEqual([true, true, true, true]);
      for (const clause of clauses) expect(isClauseId(clause), clause).toBe(true);
    }
    expect(new Set(entries.map(({id}) => id)).size).toBe(entries.length);
  });
  it('keeps no words that nothing says', () => {
    const ids = new Set(entries.map(({id}) => id));
    for (const code of Object.keys(en)) {
      const [, id] = /^(?:title|about)\.(.+)$/.exec(code) ?? [];
      if (id !== undefined) expect(ids.has(id), code).toBe(true);
    }
  });
  it('holds results that keep no file', () => {
    const [first]: readonly (PackResult | undefined)[] = packOf('company').results;
    expect(Object.keys(first?.files[0] ?? {})).toEqual(['path', 'mediaType', 'bytes', 'sha256']);
  });
});
