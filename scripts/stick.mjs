// Puts the built site with a start file for each system into one ZIP, for a stick and people without a network.
// npm run stick [-- --out DIR]. Without --out it goes to static/downloads, where the next build offers it.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const at = process.argv.indexOf('--out');
const out = at === -1 ? join(root, 'static/downloads') : process.argv[at + 1];
if (!out) { console.error('Say where to write: --out DIR'); process.exit(2); }
if (!existsSync(join(build, 'index.html'))) { console.error('There is no built site yet. Run: npm run build'); process.exit(1); }
// The start files serve the site at the root of an address of their own.
if (!readFileSync(join(build, 'site.webmanifest'), 'utf8').includes('"start_url":"/"')) { console.error('The site was built for another base path. Build it without SITE_BASE.'); process.exit(1); }

const filesUnder = (dir) => readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const folder = 'microcvet-handbook';
const entries = {};
for (const file of filesUnder(build)) {
  const path = relative(build, file).split(sep).join('/');
  if (!path.startsWith('downloads/') && !path.startsWith('img/cards/')) entries[`${folder}/site/${path}`] = [readFileSync(file), {level: 9}];
}
for (const file of filesUnder(join(root, 'scripts/stick'))) {
  // 0o755 in the upper half of the attributes makes the shell script one that can be started.
  entries[`${folder}/${relative(join(root, 'scripts/stick'), file)}`] = [readFileSync(file), {os: 3, attrs: (file.endsWith('.sh') ? 0o755 : 0o644) << 16}];
}
entries[`${folder}/README.txt`] = strToU8([
  'MiCrocVET Handbook, edition for people without a network', '',
  '1. Unpack this ZIP into any folder, on a stick or on the disk.', '2. Windows: open start-windows.cmd. Mac and Linux: run start-mac-linux.sh (in a terminal: sh start-mac-linux.sh).',
  '3. Your browser opens http://localhost:8765/. If not, type this address.', '',
  'It needs a browser of the last years, and PowerShell (Windows 10 and 11 have it) or python3, ruby or php (most other systems have one).',
  'Your projects stay in this browser on this computer. Save a project as a file to take it along.', 'Any web server can serve the folder "site" as well.', '',
].join('\r\n'));
mkdirSync(out, {recursive: true});
const zip = zipSync(entries);
writeFileSync(join(out, 'microcvet-handbook-stick.zip'), zip);
console.log(`Made microcvet-handbook-stick.zip (${(zip.length / 1e6).toFixed(1)} MB, ${Object.keys(entries).length} files) in ${out}`);
