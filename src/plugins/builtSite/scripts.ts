import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {transform} from 'esbuild';

/** The scripts that plain pages load as they stand in static/: written to be read there, sent without comments and blanks. */
const scripts = ['loader.js', 'glossary.js', 'book.js'];

/** Makes the small scripts of the plain pages as light as they can be. */
export async function lightScripts(outDir: string): Promise<void> {
  for (const name of scripts) {
    const file = path.join(outDir, name);
    writeFileSync(file, (await transform(readFileSync(file, 'utf8'), {minify: true, target: 'es2022'})).code);
  }
}
