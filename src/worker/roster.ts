import {zipStream, type ClassRequest} from '../issuing';
import {type Loss} from '../credentials';
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

/** What became of a class. `failed` are the rows that were not made, with their reasons still as codes where the worker gave codes. */
export interface ClassResult extends Progress {bytes: number; failures: readonly Extract<PackedRow, {reasons: unknown}>[]; losses: readonly Loss[]}

/** What a class is made of; `reader` holds the roster that was read, `workers` make the samples. */
export interface ClassJob {
  request: Omit<ClassRequest, 'key' | 'paint' | 'font' | 'signal' | 'places'>;
  total: number;
  reader: WorkerClient;
  workers: readonly WorkerClient[];
  sink: Sink;
  onProgress(progress: Progress): void;
  signal: AbortSignal;
}

/** A class that is being made. */
export interface ClassRun {result: Promise<ClassResult>; pause(): void; resume(): void}

/** Rows that a worker gets at once: enough to keep it busy, few enough for the bar to move and for a pause to be felt. */
const rowsAtOnce = 25;

/**
 * Makes the samples of the roster that was read last, in several workers, into one archive with a manifest.json. Only the rows under way are
 * in memory. `result` rejects when `signal` fires, when the sink refuses, and when a worker breaks down; the sink is then aborted.
 */
export function issueClass({request, total, reader, workers, sink, onProgress, signal}: ClassJob): ClassRun {
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
    const manifest = zip.lines('manifest.json');
    const {format, proof, now, specification} = request;
    manifest.write(`${JSON.stringify({sample: true, made: now.toISOString(), specification: specification.id, format, proof, issuer: did}).slice(0, -1)},"files":[`);
    const failures: Extract<PackedRow, {reasons: unknown}>[] = [];
    let losses: readonly Loss[] = [];
    let [next, done, made] = [0, 0, 0];
    let turn: Promise<unknown> = Promise.resolve();

    const put = async (rows: readonly PackedRow[]): Promise<void> => {
      for (const row of rows) {
        if ('reasons' in row) failures.push(row);
        else {
          await zip.add(row.file);
          manifest.write(`${made > 0 ? ',' : ''}\n${JSON.stringify({file: row.file.name, row: row.row, sha256: row.sha256})}`);
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
        const answer = await worker.call('issueRows', {...request, jwk, rows}, {signal});
        if (losses.length === 0) losses = answer.losses;
        // One archive, one writer: the next rows are made only when these are written.
        turn = turn.then(() => put(answer.rows));
        await turn;
      }
    };
    await Promise.all(workers.map(ofOne));
    failures.sort((a, b) => a.row - b.row);
    manifest.write(`\n],"failed":${JSON.stringify(failures)},"losses":${JSON.stringify(losses)}}\n`);
    await manifest.add();
    await zip.end();
    await sink.close();
    return {done, made, failed: failures.length, total, bytes: zip.written, failures, losses};
  };

  const result = work().catch(async (error: unknown) => {
    await sink.abort().catch(() => undefined);
    throw error;
  });
  return {result, pause, resume};
}
