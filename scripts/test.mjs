// Runs everything a change can break, and ends with a count taken from the real results.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'test/output');
mkdirSync(output, {recursive: true});

/** Every part: what runs, and where vitest leaves its counts (parts without counts pass or fail as one). */
const parts = [
  {name: 'generated code', command: ['node', ['scripts/generate.mjs']]},
  {name: 'official material', command: ['node', ['scripts/standards.mjs']]},
  {name: 'types', command: ['npx', ['tsc', '--noEmit', '-p', '.']]},
  {name: 'lint', command: ['npx', ['eslint', '.', '--max-warnings', '0']]},
  {name: 'unit, property and conformance tests', counts: 'unit.json', command: ['npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test/output/unit.json']]},
  {name: 'site build', command: ['npm', ['run', '-s', 'build']]},
  {name: 'weight budgets', command: ['npm', ['run', '-s', 'budgets']]},
  {name: 'browser journeys and accessibility', counts: 'browser.json', command: ['npx', ['vitest', 'run', '-c', 'vitest.browser.config.mts', '--reporter=default', '--reporter=json', '--outputFile.json=test/output/browser.json']]},
];

let passed = 0, failed = 0, skipped = 0;
for (const {name, command: [file, args], counts} of parts) {
  console.log(`\n── ${name}`);
  const report = counts && join(output, counts);
  if (report) rmSync(report, {force: true});
  const {status} = spawnSync(file, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (report && existsSync(report)) {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests; failed += result.numFailedTests; skipped += result.numPendingTests;
    // A file that cannot even be loaded has no tests to count, and must not pass for that.
    if (status !== 0 && result.numFailedTests === 0) failed += 1;
  } else if (status === 0 && !report) passed += 1;
  else failed += 1;
}
if (skipped > 0) console.log(`${skipped} skipped (official material absent, or said so at the test)`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
