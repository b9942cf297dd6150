// Mutation fuzzing of the verifier: mutants of every format and envelope, spread over processes. Run with tsx.
//   npm run fuzz -- [--count 100000] [--seed 1] [--workers 2] [--only NUMBER]
// The same seed makes the same mutants of the same files. Ends with 1 when a promise of the verifier was broken; the mutants stand in test/output/fuzz then.
import {fork} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {corpus, type Seed} from '../test/fuzz/corpus';
import {added, emptyTally, Fuzz, type Tally} from '../test/fuzz/run';

const output = fileURLToPath(new URL('../test/output/fuzz/', import.meta.url));
/** No mutant may take longer, wherever it is checked: a reader waits for it. */
const longestMs = 10_000;

interface Task {seeds: Seed[]; seed: number; from: number; to: number; step: number}

async function work({seeds, seed, from, to, step}: Task): Promise<void> {
  const fuzz = await Fuzz.of(seeds, seed);
  const part = 500 * step;
  for (let start = from; start < to; start += part) process.send?.(await fuzz.range(start, Math.min(to, start + part), step));
  process.disconnect();
}

/** The mutants of a task, checked in a process of their own: one that would not end or took all memory would end that one only. */
const inProcess = (task: Task, onPart: (tally: Tally) => void): Promise<void> => new Promise((done, fail) => {
  const child = fork(fileURLToPath(import.meta.url), ['--task'], {serialization: 'advanced'});
  child.on('message', (tally) => onPart(tally as Tally));
  child.once('error', fail);
  child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`A process ended with ${code}.`))));
  child.send(task);
});

function tell({mutants, verdicts, unchanged, faults, slowest}: Tally, seed: number): void {
  console.log(`\nseed ${seed}: ${mutants} mutants`);
  for (const [verdict, count] of Object.entries(verdicts).sort()) console.log(`  ${verdict.padEnd(12)} ${count}`);
  console.log(`  of the verified, ${unchanged} have the content that was signed`);
  console.log('slowest:');
  for (const {ms, index, seed: name, how} of slowest) console.log(`  ${Math.round(ms)} ms  mutant ${index} of ${name} (${how})`);
  mkdirSync(output, {recursive: true});
  for (const {index, seed: name, how, what, text} of faults) {
    console.log(`BROKEN mutant ${index} of ${name} (${how}): ${what}`);
    writeFileSync(join(output, `${seed}-${index}.txt`), text, 'latin1');
  }
  console.log(faults.length === 0 ? 'No promise was broken.' : `${faults.length} broken. Make one again: npm run fuzz -- --seed ${seed} --only ${faults[0]?.index ?? ''}`);
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {count: {type: 'string', default: '100000'}, seed: {type: 'string'}, workers: {type: 'string'}, only: {type: 'string'}}});
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
  const seeds = await corpus(seed);
  console.log(`seed ${seed}; ${seeds.length} files, ${seeds.filter(({official}) => official).length} of them official${seeds.some(({official}) => official) ? '' : ' (the official material is not here)'}`);
  let tally = emptyTally();
  if (values.only !== undefined) tally = await (await Fuzz.of(seeds, seed)).one(Number(values.only));
  else {
    const [to, step] = [Number(values.count), Math.max(1, Number(values.workers ?? availableParallelism()))];
    let told = 0;
    await Promise.all(Array.from({length: step}, (_, from) => inProcess({seeds, seed, from, to, step}, (part) => {
      tally = added(tally, part);
      if (tally.mutants - told >= 10_000) { told = tally.mutants; console.log(`${told} mutants, ${tally.faults.length} broken`); }
    })));
  }
  const slow = tally.slowest.filter(({ms}) => ms > longestMs);
  tell(tally, seed);
  if (slow.length > 0) console.log(`${slow.length} took longer than ${longestMs} ms`);
  process.exitCode = tally.faults.length + slow.length === 0 ? 0 : 1;
}

if (process.argv.includes('--task')) process.once('message', (task) => { void work(task as Task); });
else void main();
