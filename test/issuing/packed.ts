import yauzl from 'yauzl';
import {paint, pdfFont} from '../../src/cli/paint';
import {issueSamples, packedFile, sampleChoices, zipStream} from '../../src/issuing';
import {makePack, type PackRequest, type PackResult} from '../../src/issuing/resultPack';
import {makeSampleKey, mechanismById, type KeyType, type SampleKey} from '../../src/proofs';
import {blankSpecification, type ExampleId, loadExample, type Specification} from '../../src/specification';

export const packedAt = new Date('2026-11-25T09:00:00Z');

/** The projects that packs are tried with: the worked examples, the one full of faults, and one without any answer. */
export const packedProjects: readonly (ExampleId | 'empty')[] = ['vocational-centre', 'company', 'volunteering-network', 'online-course', 'bad', 'empty'];
export const projectOf = (name: ExampleId | 'empty'): Promise<Specification> => (name === 'empty' ? Promise.resolve(blankSpecification('urn:uuid:00000000-0000-4000-8000-00000000000e')) : loadExample(name));

const keys = new Map<KeyType, Promise<SampleKey>>();

/** Makes samples on the spot, as the command does. */
export const onTheSpot: PackRequest['sample'] = async (sample) => {
  const type = mechanismById(sample.proof)?.key ?? 'Ed25519';
  const key = keys.get(type) ?? makeSampleKey({type});
  keys.set(type, key);
  return issueSamples({...sample, key: await key, paint, font: pdfFont});
};

/** The files of an archive as another program reads them: path → content. */
export const unzipped = (archive: Buffer): Promise<Map<string, Buffer>> => new Promise((resolve, reject) => {
  const found = new Map<string, Buffer>();
  yauzl.fromBuffer(archive, {lazyEntries: true}, (error, zip) => {
    if (error) return reject(error);
    zip.on('entry', (entry: yauzl.Entry) => zip.openReadStream(entry, (fault, stream) => {
      if (fault) return reject(fault);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
        found.set(entry.fileName, Buffer.concat(chunks));
        zip.readEntry();
      });
    }));
    zip.on('end', () => resolve(found)).on('error', reject);
    zip.readEntry();
  });
});

/** A pack as a ZIP that was read again, and what its maker says of it. */
export interface Packed {files: Map<string, Buffer>; results: readonly PackResult[]; text(path: string): string; json(path: string): unknown}

export async function packed(specification: Specification, change: Partial<PackRequest> = {}): Promise<Packed> {
  const pieces: Uint8Array[] = [];
  const zip = zipStream(async (bytes) => { pieces.push(bytes); });
  const results = await makePack({specification, lang: 'en', at: packedAt, choices: sampleChoices(), font: pdfFont, verifyPage: 'https://handbook.example/verify/', sample: onTheSpot, ...change}, async ({path, content}) => zip.add(packedFile(path, content)));
  await zip.end();
  const files = await unzipped(Buffer.concat(pieces));
  const text = (path: string): string => files.get(path)?.toString('utf8') ?? '';
  return {files, results, text, json: (path) => JSON.parse(text(path)) as unknown};
}
