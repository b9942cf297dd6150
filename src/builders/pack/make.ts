import {packedFile, zipStream} from '../../issuing';
import {makePack, type PackProgress, type PackResult} from '../../issuing/resultPack';
import type {Specification} from '../../specification';
import {core} from '../../worker';
import {fontInBrowser} from '../../worker/fonts';

/** A finished pack: the archive, how many files are in it, and what became of each entry. */
export interface Pack {archive: Blob; count: number; results: readonly PackResult[]}

/** What a pack is made of here. */
interface Request {specification: Specification; language: string; /** Address of the page that checks credentials. */ verifyPage: string; at: Date; signal: AbortSignal; onProgress(progress: PackProgress): void}

// The page draws and hears the reader between two entries, in a tab that nobody looks at too.
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Makes the pack: samples in the worker, all else here. Only the packed pieces are kept. Rejects when `signal` fires. */
export async function packInBrowser({language, onProgress, ...request}: Request): Promise<Pack> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  const zip = zipStream(async (bytes) => { pieces.push(bytes); });
  const results = await makePack({
    ...request, lang: language, choices: await core().call('choices', {}), font: fontInBrowser,
    sample: (sample, signal) => core().call('issue', sample, signal && {signal}),
    onProgress: async (progress) => {
      onProgress(progress);
      await breathe();
    },
  }, async ({path, content}) => {
    await zip.add(packedFile(path, content));
    count += 1;
  });
  await zip.end();
  return {archive: new Blob(pieces, {type: 'application/zip'}), count, results};
}
