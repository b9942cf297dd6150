import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createCanvas, loadImage} from '@napi-rs/canvas';
import {PDFArray, PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib';
import {BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource} from '@zxing/library';
import {beforeAll, describe, expect, it} from 'vitest';
import {paint, pdfFont} from '../../src/cli/paint';
import {formats, type FormatId} from '../../src/credentials';
import {fileKindsOf, issueSamples, sampleChoices, type FileKind, type SampleFile, type SampleRequest} from '../../src/issuing';
import {makeSampleKey, mechanismById, type ProofId} from '../../src/proofs';
import {loadExample, sampleAward, type Specification} from '../../src/specification';
import {conclusionOf, fingerprintOf, readVerifyLink, verify} from '../../src/verification';

const now = new Date('2026-11-24T12:00:00Z');
const verifyPage = 'https://handbook.example/verify/';
const issue = async (format: FormatId, proof: ProofId, as: FileKind, change: Partial<SampleRequest> = {}): Promise<{file: SampleFile; text: string}> => {
  const specification = change.specification ?? await loadExample('vocational-centre');
  const key = await makeSampleKey({type: mechanismById(proof)?.key ?? 'Ed25519'});
  const {files: [file], text = '', problems} = await issueSamples({specification, award: sampleAward(specification, now), format, proof, as, key, paint, font: pdfFont, verifyPage, now, ...change});
  if (file === undefined) throw new Error(JSON.stringify(problems));
  return {file, text};
};
const bytesOf = ({content}: SampleFile): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
const folder = mkdtempSync(join(tmpdir(), 'carried-'));
const poppler = spawnSync('pdfinfo', ['-v']).status === 0;
const run = (command: string, ...args: string[]): string => spawnSync(command, args, {encoding: 'utf8', cwd: folder}).stdout;

/** The text of the code on the first page of a PDF, by programs that are not ours. */
const scanned = async (name: string): Promise<string> => {
  run('pdftoppm', '-r', '150', '-png', '-singlefile', name, 'page');
  const image = await loadImage(join(folder, 'page.png'));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const {data} = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
  const grey = Uint8ClampedArray.from({length: image.width * image.height}, (_, place) => ((data[4 * place] ?? 0) + 2 * (data[4 * place + 1] ?? 0) + (data[4 * place + 2] ?? 0)) >> 2);
  return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, image.width, image.height))), new Map([[DecodeHintType.TRY_HARDER, true]])).getText();
};
/** A micro-credential that is told in few words, with every mandatory element of Annex I. */
const shortExample = async (): Promise<Specification> => {
  const {$schema, id, version, status, workload, participation, quality, assessments, issuing} = await loadExample('company');
  const outcomes = ['Fit a new inner tube to a bicycle wheel.', 'Check brakes and pressure before riding.'].map((en, index) => ({id: `o${index + 1}`, statement: {en}, kind: 'skill'}));
  return {
    $schema, id, version, status, languages: ['en'], title: {en: 'Changing a bicycle tyre'}, summary: {en: 'Holders change a tyre alone.'}, outcomes, workload, issuing,
    awardingBody: {legalName: {en: 'Wheels'}, country: 'PT'}, level: {claim: 'indicative', eqf: 3, reasoning: {en: 'Simple steps.'}}, participation: {modes: participation?.modes, setting: 'non-formal'},
    quality: {types: quality?.types, statement: {en: 'Peers review it each year.'}}, assessments: assessments?.slice(0, 1).map(({id: own, type, supervision}) => ({id: own, type, supervision, title: {en: 'Changing one tyre'}, outcomes: ['o1', 'o2']})),
  } as never;
};

const combinations = formats.flatMap((format) => format.proofs.flatMap((proof) => fileKindsOf(format).map((as) => [format.id, proof, as] as const)));

describe('a sample as every kind of file', () => {
  it.each(combinations)('%s with %s as %s is reported like the plain file', async (format, proof, as) => {
    const {file, text} = await issue(format, proof, as);
    const [carried, plain] = [await verify(bytesOf(file), {at: now}), await verify(text, {at: now})];
    expect([carried.verdict, carried.format, conclusionOf(carried)]).toEqual([plain.verdict, plain.format, conclusionOf(plain)]);
    expect(carried.checks.map(({id, outcome}) => [id, outcome])).toEqual(plain.checks.map(({id, outcome}) => [id, outcome]));
    expect(carried.carried?.container).toBe(as === 'plain' ? undefined : as);
    if (as !== 'plain') expect(file.name).toMatch(new RegExp(`^sample-.*\\.${as}$`));
  });
  it('is not made where the format does not come so', async () => {
    await expect(issue('edc', 'none', 'png')).rejects.toThrow('file-not-for-format');
    await expect(issue('edc-upload', 'none', 'pdf')).rejects.toThrow('file-not-for-format');
  });
  it('is told by the tables', () => {
    expect(sampleChoices().map(({format, files}) => [format, files.join(' ')])).toEqual(expect.arrayContaining([['open-badge', 'plain png svg pdf'], ['edc', 'plain pdf'], ['edc-upload', 'plain']]));
    for (const {format, proofs} of sampleChoices()) expect(proofs.length, format).toBeGreaterThan(0);
  });
});

describe('a badge picture', () => {
  it('shows the badge and its mark, and takes the colour and logo of the provider', async () => {
    const logo = {bytes: new Uint8Array(await (async () => { const canvas = createCanvas(60, 20); const context = canvas.getContext('2d'); context.fillStyle = '#00ff00'; context.fillRect(0, 0, 60, 20); return canvas.encode('png'); })()), type: 'image/png' as const, width: 60, height: 20};
    const drawn = async (change: Partial<SampleRequest>, as: 'png' | 'svg'): Promise<string> => {
      const {file} = await issue('open-badge', 'none', as, change);
      if (as === 'svg') return new TextDecoder().decode(bytesOf(file));
      const canvas = createCanvas(600, 600);
      canvas.getContext('2d').drawImage(await loadImage(Buffer.from(bytesOf(file))), 0, 0);
      return [...canvas.getContext('2d').getImageData(300, 500, 1, 1).data].join(',');
    };
    // The band of a sample is dark.
    expect(await drawn({}, 'png')).toMatch(/^(?:26,37,48|[12]\d\d?,.*),255$/);
    const svg = await drawn({brand: {colour: '#7a1fa2', logo}}, 'svg');
    expect(svg).toContain('#7a1fa2');
    expect(svg).toContain('href="data:image/png;base64,');
    expect(svg).toContain('>SAMPLE</text>');
  });
});

describe('a certificate as PDF', () => {
  let pdf: SampleFile;
  let text = '';
  beforeAll(async () => {
    ({file: pdf, text} = await issue('open-badge', 'eddsa-rdfc-2022', 'pdf'));
    writeFileSync(join(folder, 'a.pdf'), bytesOf(pdf));
  });

  it('is tagged, titled, has its language, and its attachment is told as the data of the page', async () => {
    const document = await PDFDocument.load(bytesOf(pdf), {updateMetadata: false});
    const {catalog} = document;
    expect(document.getTitle()).toMatch(/^SAMPLE /);
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en)');
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    const [attached] = catalog.lookup(PDFName.of('AF'), PDFArray).asArray();
    expect(document.context.lookup(attached, PDFDict).get(PDFName.of('AFRelationship'))?.toString()).toBe('/Data');
  });

  it.skipIf(!poppler)('is read by another program: facts, structure, every text, and the attachment', () => {
    const info = run('pdfinfo', 'a.pdf');
    for (const part of [/Title:\s+SAMPLE Surveying a home/, /Tagged:\s+yes/, /Pages:\s+1\b/, /JavaScript:\s+no/]) expect(info).toMatch(part);
    const structure = run('pdfinfo', '-struct', 'a.pdf');
    for (const tag of ['Document', 'H1', 'H2', 'L (block)', 'LI', 'LBody', 'Figure']) expect(structure).toContain(tag);
    const words = run('pdftotext', 'a.pdf', '-').replace(/\s+/g, ' ');
    const {name} = (JSON.parse(text) as {credentialSubject: {achievement: {name: string}}}).credentialSubject.achievement;
    for (const part of [name, 'Sample Learner', 'EQF', 'How to check it', verifyPage, 'Nobody has earned it']) expect(words).toContain(part);
    run('pdfdetach', '-saveall', 'a.pdf');
    expect(readFileSync(join(folder, pdf.name.replace(/pdf$/, 'json')), 'utf8')).toBe(text);
    expect(run('pdffonts', 'a.pdf').match(/Commissioner\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/g)).toHaveLength(2);
  });

  it.skipIf(!poppler)('has a code that a camera reads, with the fingerprint of a credential that is too long for it', async () => {
    const address = await scanned('a.pdf');
    expect(address.startsWith(`${verifyPage}#`)).toBe(true);
    expect(await readVerifyLink(new URL(address).hash)).toEqual({kind: 'fingerprint', fingerprint: await fingerprintOf(text)});
  });

  it.skipIf(!poppler)('has a code that carries the whole of a short credential: who scans it has the file, and its proof holds', async () => {
    const {file, text: whole} = await issue('open-badge', 'eddsa-rdfc-2022', 'pdf', {specification: await shortExample()});
    writeFileSync(join(folder, 'short.pdf'), bytesOf(file));
    const address = await scanned('short.pdf');
    expect(address.length).toBeLessThanOrEqual(1200);
    const asked = await readVerifyLink(new URL(address).hash);
    if (asked?.kind !== 'credential') throw new Error(`The code carries ${asked?.kind}`);
    expect(new TextDecoder().decode(asked.bytes)).toBe(whole.trim());
    const report = await verify(asked.bytes, {at: now});
    expect([report.verdict, conclusionOf(report), report.checks.find(({id}) => id === 'elements')?.outcome]).toEqual(['verified', 'sample', 'pass']);
    expect(run('pdftotext', 'short.pdf', '-').replace(/\s+/g, ' ')).toContain('The code carries the whole credential');
  });

  it.skipIf(!poppler)('in Greek is set in our typeface, and what does not fit on a page goes on', async () => {
    const specification = await loadExample('vocational-centre');
    const statement = {en: 'Explain what was done', el: 'Προετοιμασία ανοικτών γεωχωρικών δεδομένων για περαιτέρω χρήση σε δημόσιες υπηρεσίες και σε μικρομεσαίες επιχειρήσεις'};
    const outcomes = Array.from({length: 30}, (_, index) => ({...specification.outcomes?.[0], id: `o${index}`, statement}));
    const {file} = await issue('edc', 'none', 'pdf', {specification: {...specification, languages: ['el', 'en'], title: {en: 'Maps', el: 'Χάρτες'}, outcomes} as never});
    writeFileSync(join(folder, 'el.pdf'), bytesOf(file));
    expect(run('pdfinfo', 'el.pdf')).toMatch(/Title:\s+SAMPLE Χάρτες[\s\S]*Pages:\s+[2-4]\b/);
    expect(run('pdftotext', 'el.pdf', '-').replace(/\s+/g, ' ').match(/γεωχωρικών/g)).toHaveLength(30);
    expect((await verify(bytesOf(file), {at: now})).format).toBe('edc');
  });
});
