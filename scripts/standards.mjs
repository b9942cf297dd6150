// Puts the official files named in schemas/official.json into test/official (git-ignored), for the conformance tests.
// They come from the folder given as argument, else ../shared/standards, else from their public addresses; each hash is checked.
// Exit code 1 when a file is not what it should be; 0 when material can't be had (the tests then say that they are skipped).
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(root, process.argv[2] ?? '../shared/standards');
const target = join(root, 'test/official');
const {groups} = JSON.parse(readFileSync(join(root, 'schemas/official.json'), 'utf8'));

const files = groups.flatMap(({folder: group, repository, commit, files: members}) => members.map(({file, path, sha256}) => ({
  name: `${group}/${file}`,
  sha256,
  address: path && `https://raw.githubusercontent.com/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
})));
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

const download = async (address) => {
  const response = await fetch(address, {signal: AbortSignal.timeout(20_000)});
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const wrong = [];
const missing = [];
let ready = 0;
// One address that can't be reached is chance; several say that there is no network, and waiting for the rest would be of no use.
let unreachable = 0;

for (const {name, sha256, address} of files) {
  const out = join(target, name);
  if (existsSync(out) && hashOf(readFileSync(out)) === sha256) {
    ready += 1;
    continue;
  }
  let bytes;
  if (existsSync(join(folder, name))) bytes = readFileSync(join(folder, name));
  else if (!address) missing.push(`${name}: no public address serves this file`);
  else if (unreachable >= 3) missing.push(`${name}: the network can't be reached`);
  else {
    try {
      bytes = await download(address);
    } catch (error) {
      unreachable += error instanceof TypeError || error.name === 'TimeoutError' ? 1 : 0;
      missing.push(`${name}: ${address} can't be read (${error.message})`);
    }
  }
  if (!bytes) continue;
  if (hashOf(bytes) !== sha256) {
    wrong.push(`${name}: SHA-256 is ${hashOf(bytes)}, should be ${sha256}`);
    continue;
  }
  mkdirSync(dirname(out), {recursive: true});
  writeFileSync(out, bytes);
  ready += 1;
}

console.error(`${ready} of ${files.length} official files are in ${relative(process.cwd(), target) || target}.`);
for (const line of missing) console.error(`not there: ${line}`);
if (missing.length > 0) console.error('Tests that need the missing files are skipped and say so.');
for (const line of wrong) console.error(`WRONG: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
