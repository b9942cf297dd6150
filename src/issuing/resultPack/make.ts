import {newId, review, sampleAward} from '../../specification';
import {sha256Of} from '../../proofs';
import {hex, utf8} from '../../values';
import {indexFile, readmeFile} from './readme';
import {packEntries} from './table';
import type {ListedFile, Made, PackContext, PackEntry, PackFile, PackRequest, PackResult} from './types';
import {packText} from './words';

async function listed({path, mediaType, content}: PackFile): Promise<ListedFile> {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return {path, mediaType, bytes: bytes.length, sha256: hex(await sha256Of(bytes))};
}

/** One entry that breaks must not take the others along: its fault is told in its place. */
async function attempt(entry: PackEntry, context: PackContext): Promise<Made> {
  try {
    return await entry.make(context);
  } catch (error) {
    context.signal?.throwIfAborted();
    return {files: [], lacks: [{text: packText('fault', context.lang, {reason: error instanceof Error ? error.message : String(error)})}]};
  }
}

/**
 * Makes everything that a project gives and hands it to `write` file by file, README.html and index.json last; no file is kept after it.
 * What can't be made is in the results with what to fill in. Throws what `write` throws, and when `signal` fires.
 */
export async function makePack({specification, lang, at, choices, sample, font, verifyPage, signal, onProgress}: PackRequest, write: (file: PackFile) => Promise<void>): Promise<readonly PackResult[]> {
  const results: PackResult[] = [];
  const main = specification.languages?.[0] ?? lang;
  const input = {specification, review: review(specification, {at}), lang: main, at, others: []};
  const context: PackContext = {...input, award: sampleAward(specification, at), ids: {edc: newId(), openBadge: newId(), vc: newId()}, results, sample, font, ...(verifyPage !== undefined && {verifyPage}), ...(signal && {signal})};
  const put = async (files: readonly PackFile[]): Promise<ListedFile[]> => {
    const list: ListedFile[] = [];
    for (const file of files) {
      list.push(await listed(file));
      await write(file);
    }
    return list;
  };
  const entries = packEntries(choices);
  for (const [done, entry] of entries.entries()) {
    await onProgress?.({done, total: entries.length, next: entry.title(lang)});
    signal?.throwIfAborted();
    const {files, lacks = [], losses} = await attempt(entry, context);
    results.push({entry, files: await put(files), lacks, ...(losses && {losses})});
  }
  const readme = await put([readmeFile(input, results)]);
  await put([indexFile(input, results, readme)]);
  await onProgress?.({done: entries.length, total: entries.length, next: ''});
  return results;
}
