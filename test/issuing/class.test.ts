import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import ExcelJS from 'exceljs';
import {zipSync, strToU8} from 'fflate';
import {archiveOf, emptyBlocks} from '../carriers/blocks';
import writeExcel from 'write-excel-file/node';
import yauzl from 'yauzl';
import {describe, expect, it} from 'vitest';
import {formats} from '../../src/credentials';
import {classForms, csvTable, detectMapping, issueRows, packedFile, readRoster, readTable, rosterCsv, rosterXlsx, zipStream, type Paint, type Table, type TableFault} from '../../src/issuing';
import {contextOf, makeSampleKey, mechanismById} from '../../src/proofs';
import {loadExample} from '../../src/specification';
import {verify} from '../../src/verification';

const now = new Date('2026-11-20T08:00:00Z');
const paint: Paint = async (model, lang) => ({bytes: new TextEncoder().encode(`painted in ${lang}`), type: 'image/jpeg'});
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (table: Table | TableFault): readonly (readonly string[])[] => ('code' in table ? [[table.code]] : [table.headings, ...table.rows.map(({cells}) => cells)]);
const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await workbook.xlsx.writeBuffer() as ArrayBuffer);

describe('a table from a file', () => {
  const wanted = [['Vorname', 'Name'], ['Zoë', 'Müller; "Jr"']];
  const text = 'Vorname;Name\r\nZoë;"Müller; ""Jr"""\r\n';
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)], ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['Windows-1252', Uint8Array.from(text, (sign) => sign.charCodeAt(0))],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(`${text}`, (sign) => sign.charCodeAt(0)).buffer)])],
  ])('is read in %s', (_, bytes) => {
    expect(cellsOf(readTable(bytes))).toEqual(wanted);
  });

  it.each([false, true])('is read from a workbook of exceljs, counted from 1904: %s', async (date1904) => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = date1904;
    const hidden = workbook.addWorksheet('notes', {state: 'hidden'});
    hidden.addRow(['not this one']);
    const sheet = workbook.addWorksheet('class');
    sheet.addRow(['given_name', 'family_name', 'awarded_on', 'number', 'met_o1', 'grade', 'email']);
    sheet.addRow(['Ada & Co <b>', 'Ελένη', new Date('2026-11-20T00:00:00Z'), 7, true, {formula: 'A1&"x"', result: 'Pass'}, {text: 'a@example.org', hyperlink: 'mailto:a@example.org'}]);
    sheet.addRow([]);
    sheet.addRow([{richText: [{text: 'Rich '}, {font: {bold: true}, text: 'text'}]}, 'B', '2026-11-21', '007', false, {formula: '1/0', result: {error: '#DIV/0!'}}]);
    sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
    const table = readTable(await bytesOf(workbook));
    expect(cellsOf(table)).toEqual([
      ['given_name', 'family_name', 'awarded_on', 'number', 'met_o1', 'grade', 'email'],
      ['Ada & Co <b>', 'Ελένη', '2026-11-20', '7', 'true', 'Pass', 'a@example.org'],
      ['Rich text', 'B', '2026-11-21', '007', 'false', '#DIV/0!'],
    ]);
    expect(table).toMatchObject({rows: [{line: 2}, {line: 4}]});
  });

  it('is read from a workbook of write-excel-file', async () => {
    const bytes = await writeExcel([[{value: 'Nome'}, {value: 'Data'}], [{value: 'Åsa'}, {type: Date, value: new Date('2026-11-20T00:00:00Z'), format: 'd mmm yyyy'}]]).toBuffer();
    expect(cellsOf(readTable(new Uint8Array(bytes)))).toEqual([['Nome', 'Data'], ['Åsa', '2026-11-20']]);
  });

  const minimal = (sheet: string, more: Record<string, string> = {}): Uint8Array => zipSync(Object.fromEntries(Object.entries({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="x" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet, ...more,
  }).map(([name, content]) => [name, strToU8(content)])));
  it('is read as LibreOffice writes it: prefixes, texts inside, no addresses, a formula without its result', () => {
    const sheet = '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a_x0041_</x:t></x:is></x:c><x:c><x:v>45981</x:v></x:c></x:row><x:row r="5"><x:c r="B5"><x:f>NOW()</x:f></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readTable(minimal(sheet))).toMatchObject({headings: ['aA', '45981'], rows: [{line: 5, cells: ['', '#VALUE!']}]});
  });
  it.each([
    ['a document type', minimal('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'), 'xlsx-damaged'],
    ['a bomb', minimal(`<worksheet><sheetData>${' '.repeat(70_000_000)}</sheetData></worksheet>`), 'xlsx-large'],
    ['many rows with one cell far to the right', minimal(`<worksheet><sheetData>${'<row><c r="SF1"><v>1</v></c></row>'.repeat(4100)}</sheetData></worksheet>`), 'xlsx-large'],
    ['too many columns', minimal('<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'), 'xlsx-large'],
    ['blocks without content', archiveOf('xl/workbook.xml', emptyBlocks(80_000)), 'xlsx-damaged'],
    ['an archive that is no workbook', zipSync({'a.txt': utf8('x')}), 'xlsx-damaged'],
    ['half a workbook', minimal('<worksheet/>').slice(0, 200), 'xlsx-damaged'],
    ['an empty sheet', minimal('<worksheet><sheetData/></worksheet>'), 'xlsx-empty'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old-excel'], ['a picture', Uint8Array.of(0x89, 0x50, 0, 1), 'encoding'],
    ['too much', new Uint8Array(10_000_001), 'large'], ['too many rows', utf8(`a\n${'x\n'.repeat(20_001)}`), 'rows'],
  ])('is refused for %s', (_, bytes, code) => {
    expect(readTable(bytes)).toMatchObject({code});
  });
});

describe('a class', () => {
  it('is mapped by headings in several languages, each target once', async () => {
    const specification = await loadExample('vocational-centre');
    expect(detectMapping(['Nome', 'Cognome', 'E-Mail', 'Data di rilascio', 'Voto', '?'], specification)).toEqual(['given_name', 'family_name', 'email', 'awarded_on', 'grade', '']);
    expect(detectMapping(['Όνομα', 'Επώνυμο', 'Ημερομηνία', 'Date'], specification)).toEqual(['given_name', 'family_name', 'awarded_on', '']);
  });

  it('comes from both templates', async () => {
    const specification = await loadExample('vocational-centre');
    for (const bytes of [utf8(rosterCsv(specification, '2026-11-20')), new Uint8Array(await (await rosterXlsx(specification, '2026-11-20')).arrayBuffer())]) {
      const table = readTable(bytes);
      if ('code' in table) throw new Error(table.code);
      expect(readRoster(table, specification, 'en')).toMatchObject({faults: [], notes: [], rows: [{row: 2, award: {learner: {number: 'SAMPLE-0001'}, awardedOn: '2026-11-20'}}]});
    }
  });

  const names = ['Ada', 'Ελένη', 'O"Hara \\', 'José', '=cmd()', 'Ada', '👩🏽‍🔧', 'x'];
  const roster = (): Table => {
    const table = csvTable(`given_name,family_name,awarded_on,grade\n${names.map((name) => `"${name.replaceAll('"', '""')}",Sample,${name === 'x' ? '2026-02-30' : '2026-11-20'},${name === 'José' ? '' : 'Pass'}`).join('\n')}`);
    if ('code' in table) throw new Error(table.code);
    return table;
  };
  const documentLoader = async (url: string): Promise<object> => {
    if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url)};
    const [controller = '', fragment] = url.split('#');
    const publicKeyMultibase = controller.slice('did:key:'.length);
    const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${publicKeyMultibase}`, type: 'Multikey', controller, publicKeyMultibase};
    return {contextUrl: null, documentUrl: url, document: fragment ? method : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]}};
  };

  it('is made row by row: the good ones hold for an independent verifier, the others say why', async () => {
    const specification = await loadExample('vocational-centre');
    const {rows} = readRoster(roster(), specification, 'en');
    const forms = classForms();
    const made = await issueRows({specification, format: 'open-badge', proof: 'eddsa-rdfc-2022', key: await makeSampleKey(), paint, now}, rows, forms);
    expect(made.map((result) => ('file' in result ? 'made' : result.reasons[0]))).toEqual([
      'made', 'made', 'made', 'made', expect.stringContaining('formula'), expect.stringContaining('row 2'), 'made', expect.stringContaining('2026-02-30'),
    ]);
    for (const result of made) {
      if (!('file' in result)) continue;
      const credential = JSON.parse(String(result.file.content)) as object;
      const {verified, error} = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now});
      expect(verified, String(error)).toBe(true);
      expect(JSON.stringify(credential)).toContain(JSON.stringify(names[result.row - 2]).slice(1, -1));
    }
    expect(forms.canonical.counts.filled).toBeGreaterThan(0);
  });

  it.each(formats.flatMap(({id, proofs}) => proofs.map((proof) => [id, proof] as const)))('is made as %s with proof %s', async (format, proof) => {
    const specification = await loadExample('company');
    const {rows} = readRoster(roster(), specification, 'en');
    const made = await issueRows({specification, format, proof, key: await makeSampleKey({type: mechanismById(proof)?.key}), paint, now}, rows);
    const files = made.flatMap((result) => ('file' in result ? [result.file] : []));
    expect(files).toHaveLength(5);
    expect(new Set(files.map(({name}) => name)).size).toBe(5);
    for (const {content} of files) expect((await verify(content, {at: now})).verdict).toBe(proof === 'none' ? 'unsigned' : 'verified');
  });

  it('paints what is the same for all only once', async () => {
    const specification = await loadExample('company');
    const {rows} = readRoster(roster(), specification, 'en');
    let painted = 0;
    const counting: Paint = async () => { painted += 1; return {bytes: Uint8Array.of(1), type: 'image/png'}; };
    await issueRows({specification, format: 'edc', proof: 'none', key: await makeSampleKey(), paint: counting, now}, [rows[0], rows[0]].flatMap((row) => (row ? [row] : [])));
    expect(painted).toBeLessThanOrEqual(2 * (specification.languages?.length ?? 1));
  });
});

describe('the archive', () => {
  it('is what an independent reader, and unzip, understand; nothing of it stays in memory', async () => {
    const parts: Uint8Array[] = [];
    const zip = zipStream(async (bytes) => {parts.push(bytes);});
    const files = Array.from({length: 300}, (_, i) => ({name: `${i}-Ελένη.json`, text: JSON.stringify({i, text: 'x'.repeat(i * 10)})}));
    const manifest = zip.lines('manifest.json');
    for (const {name, text} of files) {
      await zip.add(packedFile(name, text));
      manifest.write(`${name}\n`);
    }
    await manifest.add();
    await zip.end();
    const path = join(mkdtempSync(join(tmpdir(), 'class-')), 'class.zip');
    writeFileSync(path, Buffer.concat(parts));
    expect(zip.written).toBe(readFileSync(path).length);
    const found = await new Promise<Map<string, string>>((resolve, reject) => {
      const read = new Map<string, string>();
      yauzl.open(path, {lazyEntries: true}, (error, archive) => {
        if (error) return reject(error);
        archive.on('entry', (entry: yauzl.Entry) => archive.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
            read.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            archive.readEntry();
          });
        }));
        archive.on('end', () => resolve(read)).on('error', reject);
        archive.readEntry();
      });
    });
    expect(found).toEqual(new Map([...files.map(({name, text}) => [name, text] as const), ['manifest.json', files.map(({name}) => `${name}\n`).join('')] as const]));
    try {
      expect(execFileSync('unzip', ['-tq', path], {encoding: 'utf8'})).toContain('No errors');
    } catch (error) {
      if ((error as {code?: string}).code !== 'ENOENT') throw error;
    }
  });
});
