import {type Helper, helping, type Report} from '../../verification';
import {utf8} from '../../values';
import {core} from '../../worker';

/** The report on a file, with the keys and lists that the reader gave; made in the worker, so that a large file does not freeze the page. */
export const checkFile = (bytes: Uint8Array, helpers: readonly Helper[] = []): Promise<Report> => core().call('verify', {input: bytes, options: helping(helpers)});

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
