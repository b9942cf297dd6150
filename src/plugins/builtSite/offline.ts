import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Edition, EditionFile} from '../../offline';
import type {BuiltSite} from './site';

// What nobody needs without a network: pictures and lists for other sites and machines, files for hosts, and the worker, which the browser keeps itself.
const leftOut = [/^downloads\//, /^img\/cards\//, /^img\/card\.png$/, /^sitemap\.xml$/, /^change-log\.xml$/, /^llms\.txt$/, /^_/, /^sw\.js$/, /^offline\.json$/, /^\./, /\.map$/, /^vercel\.json$/, /^nginx\.conf$/];

/** The address of a file as readers ask for it: a page by its folder. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The list of the files that make the site work without a network. Written last: any change to a file would make it untrue. */
export function writeEdition({outDir}: BuiltSite, made: Date): void {
  const files = readdirSync(outDir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !leftOut.some((pattern) => pattern.test(file))).sort()
    .map((file): EditionFile => {
      const content = readFileSync(path.join(outDir, file));
      return {path: addressOf(file), bytes: content.length, sha256: createHash('sha256').update(content).digest('hex')};
    });
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  writeFileSync(path.join(outDir, 'offline.json'), JSON.stringify({version, made: made.toISOString(), files} satisfies Edition));
}
