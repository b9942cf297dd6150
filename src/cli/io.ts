import {open, mkdir, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {maxBytes} from '../verification';
import {visible, type MessageData} from '../language';
import {words, type CliCode} from './words';

/** A reason to stop that is the caller's to mend: a file, a folder, a key. Exit 2, unless said otherwise. */
export class CommandError extends Error {
  constructor(readonly code: CliCode, readonly data: MessageData = {}, readonly exit: 1 | 2 = 2) {
    super(code);
  }
}

/** Where a command writes: results to standard output, messages to standard error. */
export interface Console {
  out(text: string): void;
  say(code: CliCode, data?: MessageData): void;
}

/** npm runs scripts in the folder of the package; paths are meant from where the caller stands. */
const base = process.env.npm_lifecycle_event === 'microcvet' && process.env.INIT_CWD !== undefined ? process.env.INIT_CWD : process.cwd();
const pathOf = (file: string): string => resolve(base, file);

const detailOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

const chunk = 65_536;

/**
 * The bytes of a file; `-` is standard input. At most one byte more than the limit is read, which is enough to refuse it.
 * Throws CommandError where it is missing or cannot be read.
 */
export async function readBytes(file: string, limit = maxBytes): Promise<Uint8Array> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of process.stdin) {
      parts.push(part as Uint8Array);
      length += (part as Uint8Array).length;
      if (length > limit) break;
    }
    return new Uint8Array(Buffer.concat(parts));
  }
  const path = pathOf(file);
  try {
    if ((await stat(path)).isDirectory()) throw new CommandError('file.folder', {file});
    const handle = await open(path);
    try {
      // Read in parts: the size of a pipe is not known before.
      const parts: Uint8Array[] = [];
      let length = 0;
      while (length <= limit) {
        const {bytesRead, buffer} = await handle.read(new Uint8Array(Math.min(chunk, limit + 1 - length)));
        if (bytesRead === 0) break;
        parts.push(buffer.subarray(0, bytesRead));
        length += bytesRead;
      }
      return new Uint8Array(Buffer.concat(parts));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandError(missing ? 'file.missing' : 'file.unreadable', {file, detail: detailOf(error)});
  }
}

/** The text of a file in UTF-8. Throws CommandError. */
export async function readText(file: string, limit = maxBytes): Promise<string> {
  const bytes = await readBytes(file, limit);
  if (bytes.length > limit) throw new CommandError('file.too-large', {file, limit: `${limit / 1_000_000} MB`});
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new CommandError('file.unreadable', {file, detail: 'UTF-8'});
  }
}

/** Writes files below a folder, which is made where it is missing. Throws CommandError. */
export async function writeFiles(folder: string, files: readonly {name: string; content: string | Uint8Array}[]): Promise<void> {
  for (const {name, content} of files) {
    const path = join(pathOf(folder), name);
    try {
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, content);
    } catch (error) {
      throw new CommandError('out.failed', {file: path, detail: detailOf(error)});
    }
  }
}

/** A file that is written bit by bit. What was written of it goes again when the work fails. Throws CommandError. */
export async function writeStream(file: string, work: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>): Promise<void> {
  const path = pathOf(file);
  const failed = (error: unknown): never => { throw new CommandError('out.failed', {file, detail: detailOf(error)}); };
  const handle = await mkdir(dirname(path), {recursive: true}).then(() => open(path, 'w')).catch(failed);
  try {
    await work(async (bytes) => { await handle.writeFile(bytes).catch(failed); });
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(path, {force: true});
    throw error;
  }
}

/** Makes sure that a folder can be written to, before work is done. Throws CommandError. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(pathOf(folder), {recursive: true});
  } catch (error) {
    throw new CommandError('out.failed', {file: folder, detail: detailOf(error)});
  }
}

/** The console of the process, in a language. */
export const processConsole = (lang: string): Console => ({
  out: (text) => { process.stdout.write(text); },
  say: (code, data = {}) => { process.stderr.write(`${words.text(code, lang, data)}\n`); },
});

/** Foreign text on one line, with what a terminal would obey written out: a line break inside it must not look like a line of ours. */
export const oneLine = (text: string): string => visible(text.replace(/[\r\n]+/g, ' ⏎ '));

/** A value as a JSON document on standard output. What a terminal would obey stands as the escape of JSON for it: the same value. */
export const asJson = (value: unknown): string => `${visible(JSON.stringify(value, null, 2))}\n`;
