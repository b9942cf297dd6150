import {
  archiveFolders, archiveNames, archiveReadme, freePlaces, manifestHead, manifestLine, packedFile, sampleProblemText, zipStream, type ClassRequest, type StatusBook, type StatusRow,
} from '../issuing';
import {type Loss} from '../credentials';
import {pick} from '../language';
import {writeCsv} from '../values/csv/write';
import {type WorkerClient} from './client';
import {type PackedRow} from './protocol';

/** Where an archive goes while it grows. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All is written. */
  close(): Promise<void>;
  /** What was written is thrown away. */
  abort(): Promise<void>;
}

/** How far a class is. */
export interface Progress {done: number; made: number; failed: number; total: number}

type FailedRow = Extract<PackedRow, {reasons: unknown}>;
/** What became of a class: the rows that were not made with their reasons in words, and the status lists with the places that were given. */
export interface ClassResult extends Progress {bytes: number; failures: readonly {row: number; reasons: readonly string[]}[]; losses: readonly Loss[]; book?: StatusBook}

/** What a class is made of; `reader` holds the roster that was read, `workers` make the samples. */
export interface ClassJob {
  request: Omit<ClassRequest, 'key' | 'paint' | 'font' | 'signal' | 'places'>;
  total: number;
  reader: WorkerClient;
  workers: readonly WorkerClient[];
  sink: Sink;
  /** Language of what lies beside the samples. */
  lang: string;
  /** Status lists in which each sample gets a place. */
  book?: StatusBook;
  onProgress(progress: Progress): void;
  signal: AbortSignal;
}

/** A class that is being made. */
export interface ClassRun {result: Promise<ClassResult>; pause(): void; resume(): void}

/** Rows that a worker gets at once: enough to keep it busy, few enough for the bar to move and for a pause to be felt. Pictures and pages take longer. */
const rowsAtOnceOf = ({as = 'plain'}: ClassJob['request']): number => (as === 'plain' ? 25 : 5);

/**
 * Makes the samples of the roster that was read last, in several workers, into one archive with its lists (README.txt, manifest.csv, manifest.json, the
 * rows left out) and, with a book, its status lists. Of what is made, only the rows under way are in memory, and a line for each sample. `result` rejects when `signal` fires, when the sink refuses, and when a worker breaks down; the sink is then aborted.
 */
export function issueClass({request, total, reader, workers, sink, lang, book, onProgress, signal}: ClassJob): ClassRun {
  let gate: {open: Promise<void>; release(): void} | null = null;
  const resume = (): void => {
    gate?.release();
    gate = null;
  };
  const pause = (): void => {
    if (gate !== null) return;
    let release = (): void => {};
    const open = new Promise<void>((resolve) => {release = resolve;});
    gate = {open, release};
  };
  // Whoever cancels while it stands still must not wait for ever.
  signal.addEventListener('abort', resume, {once: true});

  const work = async (): Promise<ClassResult> => {
    const {jwk, did} = await reader.call('classKey', {proof: request.proof});
    const zip = zipStream((bytes) => sink.write(bytes));
    const manifest = zip.lines(archiveNames.manifest);
    const {format, proof, as = 'plain', now, specification} = request;
    manifest.write(`${JSON.stringify({sample: true, made: now.toISOString(), specification: specification.id, format, proof, as, issuer: did, ...(book && {lists: book.addresses})}).slice(0, -1)},"files":[`);
    const rowsAtOnce = rowsAtOnceOf(request);
    const indexes = book && freePlaces(book, total);
    const failures: FailedRow[] = [];
    const lines: {row: number; text: string}[] = [];
    const placed: StatusRow[] = [];
    let losses: readonly Loss[] = [];
    let [next, done, made] = [0, 0, 0];
    let turn: Promise<unknown> = Promise.resolve();

    const put = async (rows: readonly PackedRow[]): Promise<void> => {
      for (const row of rows) {
        if ('reasons' in row) failures.push(row);
        else {
          await zip.add(row.file);
          const {file: {name: file}, row: line, sha256, credential, place} = row;
          lines.push({row: line, text: manifestLine({...row, file}, book)});
          if (place !== undefined) placed.push({index: place, credential, given: now.toISOString()});
          manifest.write(`${made > 0 ? ',' : ''}\n${JSON.stringify({file, row: line, sha256, credential, place})}`);
          made += 1;
        }
        done += 1;
      }
      onProgress({done, made, failed: failures.length, total});
    };
    const ofOne = async (worker: WorkerClient): Promise<void> => {
      while (next < total) {
        if (gate !== null) await gate.open;
        signal.throwIfAborted();
        const from = next;
        next += rowsAtOnce;
        const rows = await reader.call('rosterRows', {from, count: rowsAtOnce});
        const places = book && indexes && {places: {addresses: book.addresses, indexes: indexes.slice(from, from + rows.length)}};
        const answer = await worker.call('issueRows', {...request, jwk, rows, ...places}, {signal});
        if (losses.length === 0) losses = answer.losses;
        // One archive, one writer: whoever made rows waits until they are written.
        turn = turn.then(() => put(answer.rows));
        await turn;
      }
    };
    // Each has the next rows at hand while those before them are written.
    await Promise.all(workers.flatMap((worker) => [ofOne(worker), ofOne(worker)]));
    failures.sort((a, b) => a.row - b.row);
    manifest.write(`\n],"failed":${JSON.stringify(failures)},"losses":${JSON.stringify(losses)}}\n`);
    await manifest.add();
    const leftOut = failures.map(({row, reasons, problems}) => ({row, reasons: [...reasons, ...problems.map((problem) => sampleProblemText(problem, lang))]}));
    const after = book && {...book, rows: [...book.rows, ...placed]};
    const toMend = leftOut.length > 0 ? await reader.call('rosterMend', {rows: leftOut}) : null;
    const beside = [
      [archiveNames.readme, archiveReadme({title: pick(specification.title, lang), made, failed: leftOut.length, now, book, verifyPage: request.verifyPage}, lang)],
      [archiveNames.table, [manifestHead(lang), ...lines.sort((a, b) => a.row - b.row).map(({text}) => text)].join('')],
      ...(toMend === null ? [] : [[archiveNames.leftOut, writeCsv(toMend)]]),
      ...(after ? (await reader.call('statusFiles', {book: after, now, jwk})).map(({name, content}) => [`${archiveFolders.status}${name}`, content]) : []),
    ] as const;
    for (const [name = '', content = ''] of beside) await zip.add(packedFile(name, content));
    await zip.end();
    await sink.close();
    return {done, made, failed: leftOut.length, total, bytes: zip.written, failures: leftOut, losses, ...(after && {book: after})};
  };

  const result = work().catch(async (error: unknown) => {
    await sink.abort().catch(() => undefined);
    throw error;
  });
  return {result, pause, resume};
}
