// Serves the built handbook with gzip, as a static host would. `--open` opens it in the reader's browser.
import {spawn} from 'node:child_process';
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {pathToFileURL, fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.woff2': 'font/woff2', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.ico': 'image/x-icon', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json', '.csv': 'text/csv; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
};
const compressible = /^(text\/|application\/(json|xml)|image\/svg)/;

/** A static server for `dir` under `base`; resolves with its address and a close function. Port 0 takes a free one. */
export function serve(dir, {base = '/', port = 0} = {}) {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(base)) { response.writeHead(302, {location: base}).end(); return; }
    let file = normalize(join(dir, path.slice(base.length - 1)));
    if (!(file + sep).startsWith(normalize(dir) + sep)) { response.writeHead(403).end(); return; }
    let status = 200;
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) { response.writeHead(301, {location: `${path}/`}).end(); return; }
      file = join(file, 'index.html');
    }
    if (!existsSync(file)) { file = join(dir, '404.html'); status = 404; }
    if (!existsSync(file)) { response.writeHead(404).end(); return; }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = {'content-type': type, 'cache-control': /\/(assets|islands)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache', 'x-content-type-options': 'nosniff'};
    if (compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const {mtimeMs} = statSync(file);
      let hit = packed.get(file);
      if (hit?.mtimeMs !== mtimeMs) { hit = {mtimeMs, body: gzipSync(readFileSync(file), {level: 6})}; packed.set(file, hit); }
      response.writeHead(status, {...headers, 'content-encoding': 'gzip', 'content-length': hit.body.length}).end(hit.body);
      return;
    }
    response.writeHead(status, headers);
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({address: `http://localhost:${server.address().port}${base}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); })}));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dir = fileURLToPath(new URL('../build', import.meta.url));
  if (!existsSync(join(dir, 'index.html'))) { console.error('There is no built site yet. Run: npm run build'); process.exit(1); }
  const base = process.env.SITE_BASE ?? '/';
  const {address} = await serve(dir, {base, port: Number(process.env.PORT ?? 3000)}).catch(() => serve(dir, {base}));
  console.log(`The handbook is open at ${address} — press Ctrl+C to stop.`);
  if (process.argv.includes('--open')) {
    const [command, args] = {darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]]}[process.platform] ?? ['xdg-open', [address]];
    spawn(command, args, {stdio: 'ignore', detached: true}).on('error', () => {}).unref();
  }
}
