import {hex} from '../values';
import {readEdition, type Edition, type EditionFile} from './edition';

/** Named stores of responses, as the browser's Cache Storage has them. */
export interface Store {
  get(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(path: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>;
}

/** What keeping the site needs from the browser. */
export interface KeeperPorts {
  /** Whether the browser can do it here: a service worker and a store, on a secure page. */
  possible: boolean;
  names(): Promise<readonly string[]>;
  open(name: string): Promise<Store>;
  remove(name: string): Promise<void>;
  /** A file of this site by its address below the base path. Throws where it can't be fetched. */
  fetch(path: string, signal?: AbortSignal): Promise<{bytes: Uint8Array<ArrayBuffer>; type: string}>;
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
  /** Starts the worker that answers without a network; resolves when it does. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Asks the browser not to clear what is kept when the disk is full. */
  persist(): Promise<boolean>;
}

/** How the site stands on this device. */
export interface State {
  possible: boolean;
  /** The edition that is kept whole; null where none is. */
  kept: Edition | null;
  /** The edition on the network; null where it could not be asked. */
  newest: Edition | null;
  /** Bytes still to fetch to have the newest. */
  missing: number;
}
export interface Progress {done: number; all: number; path: string}

/** A file that could not be had as the list says: not reached, or other content than listed. */
export class KeepError extends Error {
  override readonly name = 'KeepError';
  constructor(readonly path: string, readonly reason: 'network' | 'content' | 'storage') {
    super(`${reason}: ${path}`);
  }
}

// The worker looks for the first; the second is never answered from.
const readyName = (edition: Edition): string => `microcvet-edition-${edition.made.replace(/\W/g, '')}-${edition.version}`;
const partName = 'microcvet-part';
const isReady = (name: string): boolean => name.startsWith('microcvet-edition-');
const listPath = 'offline.json';
const sideBySide = 6;

/** Keeps the site on this device, and tells how it stands. */
export interface Keeper {
  state(): Promise<State>;
  /** Fetches what is missing, checks each file against the list, and only then lets it answer. What was fetched stays for the next try. Throws KeepError, and AbortError when called off. */
  keep(edition: Edition, options?: {signal?: AbortSignal; onProgress?: (progress: Progress) => void}): Promise<void>;
  /** Removes everything that was kept. The reader's projects are not part of it. */
  forget(): Promise<void>;
}

export function keeper(ports: KeeperPorts): Keeper {
  const {names, open, remove, fetch, sha256} = ports;
  const listOf = async (name: string): Promise<Edition | null> => {
    const bytes = await (await open(name)).get(listPath);
    try {
      return bytes === null ? null : readEdition(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return null;
    }
  };
  // The list is stored last: a store without it was left half-way, by a closed tab or a full disk.
  const keptEdition = async (): Promise<{name: string; edition: Edition} | null> => {
    for (const name of (await names()).filter(isReady).sort().reverse()) {
      const edition = await listOf(name);
      if (edition !== null) return {name, edition};
    }
    return null;
  };
  const newestEdition = async (): Promise<Edition | null> => {
    try {
      return readEdition(JSON.parse(new TextDecoder().decode((await fetch(listPath)).bytes)));
    } catch {
      return null;
    }
  };
  const fits = async ({sha256: wanted}: EditionFile, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => hex(await sha256(bytes)) === wanted;
  const missingIn = (kept: Edition | null, newest: Edition | null): readonly EditionFile[] => {
    const have = new Set(kept?.files.map((file) => file.sha256));
    return newest?.files.filter((file) => !have.has(file.sha256)) ?? [];
  };

  return {
    state: async () => {
      if (!ports.possible) return {possible: false, kept: null, newest: null, missing: 0};
      const [found, newest] = await Promise.all([keptEdition(), newestEdition()]);
      const kept = found?.edition ?? null;
      return {possible: true, kept, newest, missing: missingIn(kept, newest).reduce((sum, {bytes}) => sum + bytes, 0)};
    },
    keep: async (edition, {signal, onProgress} = {}) => {
      await ports.start();
      await ports.persist();
      const part = await open(partName);
      const before = await keptEdition();
      const old = before && await open(before.name);
      const oldPaths = new Map(before?.edition.files.map((file) => [file.sha256, file.path]));
      const all = edition.files.reduce((sum, {bytes}) => sum + bytes, 0);
      let done = 0;
      const stop = new AbortController();
      const callOff = (): void => stop.abort(signal?.reason);
      if (signal?.aborted) callOff();
      signal?.addEventListener('abort', callOff);
      const stored = async (file: EditionFile, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void> => {
        await part.put(file.path, bytes, type).catch(() => { throw new KeepError(file.path, 'storage'); });
      };
      const one = async (file: EditionFile): Promise<void> => {
        stop.signal.throwIfAborted();
        const here = await part.get(file.path);
        if (here === null || !await fits(file, here)) {
          const oldPath = oldPaths.get(file.sha256);
          const known = oldPath === undefined || old === null ? null : await old.get(oldPath);
          if (known !== null && await fits(file, known)) await stored(file, known, typeOf(file.path));
          else {
            const {bytes, type} = await fetch(file.path, stop.signal).catch((error: unknown) => {
              if (stop.signal.aborted) throw error;
              throw new KeepError(file.path, 'network');
            });
            if (!await fits(file, bytes)) throw new KeepError(file.path, 'content');
            await stored(file, bytes, type);
          }
        }
        done += file.bytes;
        onProgress?.({done, all, path: file.path});
      };
      // The first fault stops the others, and all have ended before it is told: nothing is reported or stored after that.
      const waiting = [...edition.files];
      const faults: unknown[] = [];
      await Promise.all(Array.from({length: sideBySide}, async () => {
        for (let file = waiting.shift(); file !== undefined && faults.length === 0; file = waiting.shift()) await one(file).catch((error: unknown) => { faults.push(error); stop.abort(); });
      }));
      if (faults.length > 0) throw faults[0];
      // Whole now: under its own name the worker may answer from it, and only then the older one goes.
      const ready = await open(readyName(edition));
      for (const file of edition.files) {
        stop.signal.throwIfAborted();
        const bytes = await part.get(file.path);
        if (bytes === null) throw new KeepError(file.path, 'storage');
        await ready.put(file.path, bytes, typeOf(file.path)).catch(() => { throw new KeepError(file.path, 'storage'); });
      }
      stop.signal.throwIfAborted();
      await ready.put(listPath, new TextEncoder().encode(JSON.stringify(edition)), 'application/json').catch(() => { throw new KeepError(listPath, 'storage'); });
      signal?.removeEventListener('abort', callOff);
      for (const name of await names()) if (name === partName || (isReady(name) && name !== readyName(edition))) await remove(name);
    },
    forget: async () => {
      for (const name of await names()) if (isReady(name) || name === partName) await remove(name);
      await ports.stop();
    },
  };
}

// What a host would say of a file, by its ending: a page that is kept must open as a page.
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', woff2: 'font/woff2',
  xml: 'application/xml', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8', md: 'text/markdown; charset=utf-8', pdf: 'application/pdf', webmanifest: 'application/manifest+json',
};
function typeOf(path: string): string {
  return path === '' || path.endsWith('/') ? types.html ?? '' : types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
