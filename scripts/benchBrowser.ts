// Prints, measured in one run of a real browser: how long signing and checking an Open Badge takes here and with @digitalbazaar/vc, on one thread and
// with workers on the machine's cores. Medians of several rounds; both sides take turns inside each round. Run with tsx.
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {type AddressInfo} from 'node:net';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {exampleIds, loadExample, type Specification} from '../src/specification';
import {median} from './bench/sides';

const rounds = Number(process.env.ROUNDS ?? 9);
const [count, peerCount] = [1000, 100];
const threads = Math.min(2, cpus().length);
const steps = ['sign', 'verify', 'whole'] as const;
type Step = (typeof steps)[number];
type Rounds = Record<string, Record<Step, number>>[];
const load = (): string => (loadavg()[0] ?? NaN).toFixed(1);

const bundle = async (): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname ?? __dirname, 'bench/page.ts')], bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', minify: true, logLevel: 'error',
    define: {'process.env.NODE_DEBUG': 'undefined', global: 'globalThis'},
  });
  return outputFiles[0]?.text ?? '';
};

const main = async (): Promise<void> => {
  const before = load();
  const script = await bundle();
  const server = createServer(({url}, response) => {
    response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/page.js' ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => {server.listen(0, '127.0.0.1', resolve);});
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']});
  try {
    const all = await Promise.all(exampleIds.map(loadExample));
    const specification = all.reduce((largest: Specification, each) => (JSON.stringify(each).length > JSON.stringify(largest).length ? each : largest));
    const page = await browser.newPage();
    page.on('pageerror', (error) => {console.error(error);});
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'bench' in window);
    const results: Rounds = [];
    for (let round = 0; round < rounds + 1; round++) {
      const result = await page.evaluate(([spec, many, few, workers]) => (
        (window as unknown as {bench: {round(...args: unknown[]): Promise<Rounds[number]>}}).bench.round(spec, many, few, workers)
      ), [specification, count, peerCount, threads] as const);
      // The first round warms the engine up.
      if (round > 0) results.push(result);
    }
    const parts = await page.evaluate(([spec, many]) => (window as unknown as {bench: {parts(...args: unknown[]): Promise<Record<string, number>>}}).bench.parts(spec, many), [specification, 500] as const);
    const names = {
      peer: '@digitalbazaar/vc, one thread', plain: 'here, one at a time', prepared: 'here, a class, one thread', workers: `here, a class, ${threads} workers`, floor: 'SHA-256 and Ed25519 alone',
    };
    console.log(`\nOpen Badge 3.0, eddsa-rdfc-2022, Chromium ${browser.version()}, ${cpus().length} cores, median of ${rounds} rounds of ${count} (peer and one at a time: ${peerCount}); ms per credential.`);
    console.log(`Sign: a document that is ready becomes a signed one. Verify: a signed document gets its verdict. Whole: a learner's data become the checked text of a signed badge:\nmake the document, hold it against the format (here only), sign, write as JSON, read, verify; there our own maker makes the document. Keys and contexts are at hand; no archive in any of them.\nOther work on the machine makes workers look slower: load average ${before} before, ${load()} after, of ${cpus().length} cores.`);
    console.log(''.padEnd(32), ...['sign', '× peer', 'verify', '× peer', 'whole', '× peer'].map((cell) => cell.padStart(10)));
    const medianOf = (name: string, step: Step): number => median(results.map((result) => result[name]?.[step] ?? NaN));
    const ratio = (name: string, step: Step): number => median(results.map((result) => (result.peer?.[step] ?? NaN) / (result[name]?.[step] ?? NaN)));
    for (const [name, label] of Object.entries(names)) {
      console.log(label.padEnd(32), ...steps.flatMap((step) => [medianOf(name, step).toFixed(3), ratio(name, step).toFixed(1)]).map((cell) => cell.padStart(10)));
    }
    console.log('\nWhere the time of a class goes, one thread, one round of 500; ms per credential.');
    const labels = {convert: 'make the document', check: 'hold it against the format', sign: 'sign', verify: 'check the signature', write: 'write as JSON', pack: 'pack for the archive', all: 'all but packing, as a class'};
    for (const [name, label] of Object.entries(labels)) console.log(label.padEnd(32), (parts[name] ?? NaN).toFixed(3).padStart(10));
  } finally {
    await browser.close();
    server.close();
  }
};

void main();
