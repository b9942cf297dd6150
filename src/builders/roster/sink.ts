import type {Sink} from '../../worker';

/** Where the archive of a class goes. */
export interface Target {
  sink: Sink;
  /** `file`: the file that the reader chose. `disk`: a temporary file of this site. `memory`: parts that the browser keeps. */
  kind: 'file' | 'disk' | 'memory';
  /** The finished archive, to be saved by a link; null when it is in the reader's file already. */
  finished(): Promise<Blob | null>;
  /** Takes the temporary file away. */
  dispose(): Promise<void>;
}

type SaveFilePicker = (options: {suggestedName: string; types: {description: string; accept: Record<string, string[]>}[]}) => Promise<FileSystemFileHandle>;

const ofWritable = (stream: FileSystemWritableFileStream): Sink => ({write: (bytes) => stream.write(bytes), close: () => stream.close(), abort: () => stream.abort()});

const folderName = 'microcvet-class';
const oldAfter = 86_400_000;

/** Takes away what a tab that was closed in the middle left behind. */
export async function clearOld(): Promise<void> {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName);
    for await (const name of (folder as FileSystemDirectoryHandle & {keys(): AsyncIterable<string>}).keys()) {
      if (Date.now() - Number(name.split('-')[0]) > oldAfter) await folder.removeEntry(name);
    }
  } catch { /* Nothing was left, or this browser has no such place. */ }
}

const onDisk = async (): Promise<Target> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, {create: true});
  const name = `${Date.now()}-${crypto.randomUUID()}.zip`;
  const handle = await folder.getFileHandle(name, {create: true});
  return {kind: 'disk', sink: ofWritable(await handle.createWritable()), finished: () => handle.getFile(), dispose: () => folder.removeEntry(name).catch(() => undefined)};
};

// A browser moves large blobs to disk by itself; small pieces would stay where they are.
const pieceBytes = 8_000_000;

const inMemory = (): Target => {
  const pieces: Blob[] = [];
  let [waiting, length]: [Uint8Array<ArrayBuffer>[], number] = [[], 0];
  const seal = (): void => {
    pieces.push(new Blob(waiting));
    [waiting, length] = [[], 0];
  };
  const drop = async (): Promise<void> => {
    pieces.length = 0;
    waiting = [];
  };
  return {
    kind: 'memory', dispose: drop, finished: async () => new Blob(pieces, {type: 'application/zip'}),
    sink: {
      write: async (bytes) => {
        waiting.push(bytes);
        length += bytes.length;
        if (length > pieceBytes) seal();
      },
      close: async () => seal(), abort: drop,
    },
  };
};

/**
 * Where to write an archive of this name: the file that the reader chooses, where the browser lets a page write one (File System Access); else a
 * temporary file of this site (OPFS); else parts in memory. Null when the reader chose none.
 */
export async function chooseTarget(suggestedName: string): Promise<Target | null> {
  const pick = (window as {showSaveFilePicker?: SaveFilePicker}).showSaveFilePicker;
  if (pick !== undefined) {
    try {
      const handle = await pick({suggestedName, types: [{description: 'ZIP', accept: {'application/zip': ['.zip']}}]});
      return {kind: 'file', sink: ofWritable(await handle.createWritable()), finished: async () => null, dispose: async () => undefined};
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      // Forbidden here, such as in a frame: the next way does.
    }
  }
  return onDisk().catch(inMemory);
}
