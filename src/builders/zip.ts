import {type AsyncZippable, strToU8, zip} from 'fflate';

/** Files by their path, in one ZIP. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> => new Promise((resolve, reject) => {
  const entries: AsyncZippable = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]));
  zip(entries, {level: 6}, (error, data) => (error === null ? resolve(Uint8Array.from(data)) : reject(error)));
});
