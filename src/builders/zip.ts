import {strToU8, zipSync} from 'fflate';

/** Files by their path, in one ZIP. Packed on this thread: the library's own workers are scripts from memory, which the policy of the pages refuses. */
export const zipped = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> => {
  const entries = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]));
  return Uint8Array.from(zipSync(entries, {level: 6}));
};
