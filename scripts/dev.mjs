// For work on the handbook: rebuilds islands on change and serves the site with hot reload.
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const shell = process.platform === 'win32';
const children = [spawn('node', ['scripts/islands.mjs', '--watch'], {cwd, stdio: 'inherit', shell}), spawn('npx', ['docusaurus', 'start'], {cwd, stdio: 'inherit', shell})];
for (const child of children) child.on('exit', () => children.forEach((other) => other.kill()));
