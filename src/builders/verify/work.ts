import {type Helper, helping, type Report} from '../../verification';
import {utf8} from '../../values';
import {core} from '../../worker';

/** How long a check may take: far more than the largest file that is read needs on a slow device. */
const patience = 180_000;

/**
 * The report on a file, with the keys and lists that the reader gave; made in the worker, so that a large file does not freeze the page. One that
 * was built to keep it busy is given up: its worker is ended, so that the files behind it get their turn. Rejects then, as where the worker breaks down.
 */
export async function checkFile(bytes: Uint8Array, helpers: readonly Helper[] = [], signal = AbortSignal.timeout(patience)): Promise<Report> {
  const worker = core();
  try {
    return await worker.call('verify', {input: bytes, options: helping(helpers)}, {signal});
  } catch (error) {
    // Told to stop, a worker that is kept busy does not hear it.
    if (signal.aborted) worker.close();
    throw error;
  }
}

/** What a file is if it helps to check others; null for everything else. */
export const readHelper = (bytes: Uint8Array): Promise<Helper | null> => core().call('helper', {input: bytes});

/** Content of a file as bytes. */
export const bytesOf = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => (typeof content === 'string' ? utf8(content) : content);

/** A sample credential of a worked example, made and signed now, for readers without a file. */
export async function makeSample(format: 'open-badge' | 'edc'): Promise<{name: string; bytes: Uint8Array}> {
  const {loadExample, sampleAward} = await import('../../specification');
  const specification = await loadExample('vocational-centre');
  const {files, problems} = await core().call('issue', {specification, award: sampleAward(specification), format, proof: format === 'edc' ? 'none' : 'eddsa-rdfc-2022', now: new Date()});
  const [file] = files;
  if (!file) throw new Error(problems.map(({code}) => code).join(', '));
  return {name: file.name, bytes: bytesOf(file.content)};
}
