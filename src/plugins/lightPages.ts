import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {transformSync} from 'esbuild';
import {PurgeCSS} from 'purgecss';

interface IslandManifest {boot: string[]; islands: Record<string, string[]>}

const policyOf = (scriptHashes: readonly string[]): string => [
  "default-src 'none'", `script-src 'self' ${scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`, "style-src 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'",
  // The only other host a reader can choose to ask, by a button that names it.
  "connect-src 'self' https://ec.europa.eu", "worker-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'", "object-src 'none'",
].join('; ');

const pagesUnder = (dir: string, besides: readonly string[] = []): string[] => readdirSync(dir, {withFileTypes: true}).flatMap((entry) => {
  const file = path.join(dir, entry.name);
  return besides.includes(entry.name) ? [] : entry.isDirectory() ? pagesUnder(file) : entry.name.endsWith('.html') ? [file] : [];
});
/** The pages of the site; files that it offers for download may be pages too, but not its own. */
const sitePages = (outDir: string): string[] => pagesUnder(outDir, ['templates']);

const siteScripts = /<script (?:defer(?:="[^"]*")? )?src="?([^" >]*\/assets\/js\/[^" >]+\.js)"?(?: defer(?:="[^"]*")?)?><\/script>/g;
const inlineScripts = /<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Takes the rules that no page and no script can use out of the site's style sheets (the theme brings many more than we show).
 * A sheet gets a name by its new content, because hosts let browsers keep it for ever. Resolves with the new name of each.
 */
async function lightStyles(outDir: string): Promise<Map<string, string>> {
  const folder = path.join(outDir, 'assets/css');
  const names = new Map<string, string>();
  // Variables that a drawing or a script names, such as the lines of the button that closes the menu.
  const named = new Set(readdirSync(path.join(outDir, 'assets/js')).flatMap((script) => readFileSync(path.join(outDir, 'assets/js', script), 'utf8').match(/--[a-z][\w-]+/g) ?? []));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
    const file = path.join(folder, name);
    const [purged] = await new PurgeCSS().purge({
      css: [file], variables: true, keyframes: true, content: [...sitePages(outDir), `${outDir}/assets/js/*.js`, `${outDir}/islands/*.js`],
      // Attributes that scripts set later stand in no markup, and the islands' own sheets use our variables.
      safelist: {greedy: [/data-/], standard: ['html', 'body', ':root'], variables: [/^--mv-/, ...named]},
    });
    if (!purged || purged.css.length < 20_000) throw new Error(`${name}: hardly any rule is left; what PurgeCSS looks at is not what it was`);
    const light = `${name.split('.')[0] ?? 'styles'}.${createHash('sha256').update(purged.css).digest('hex').slice(0, 8)}.css`;
    rmSync(file);
    writeFileSync(path.join(folder, light), purged.css);
    names.set(name, light);
  }
  return names;
}

/**
 * Makes the built pages light and strict, after Docusaurus has written them:
 * - the site's scripts wait for the reader's first use of a control outside an island (static/loader.js loads them);
 * - a page that shows an island at once gets preload links for its files;
 * - the style sheet loses the rules that nothing on the site uses;
 * - our own small scripts (static/*.js) are written without their comments and blanks;
 * - every page gets the Content-Security-Policy, with the hashes of its inline scripts taken from the built file.
 */
export default function lightPages({baseUrl}: LoadContext): Plugin {
  return {
    name: 'light-pages',
    getClientModules: () => [path.join(__dirname, 'lightPages', 'onRoute.js')],
    async postBuild({outDir}) {
      const manifest = JSON.parse(readFileSync(path.join(outDir, 'islands/manifest.json'), 'utf8')) as IslandManifest;
      const islandUrl = (file: string): string => `${baseUrl}islands/${file}`;
      const boot = manifest.boot.map(islandUrl);
      const styles = await lightStyles(outDir);
      for (const name of readdirSync(outDir).filter((entry) => entry.endsWith('.js'))) {
        const file = path.join(outDir, name);
        writeFileSync(file, transformSync(readFileSync(file, 'utf8'), {minify: true, target: 'es2022'}).code);
      }
      const sheets = [...styles.values()].map((name) => readFileSync(path.join(outDir, 'assets/css', name), 'utf8')).join('');
      for (const file of sitePages(outDir)) {
        let html = readFileSync(file, 'utf8');
        for (const [before, after] of styles) html = html.replaceAll(`/assets/css/${before}`, `/assets/css/${after}`);
        const scripts: string[] = [];
        html = html.replace(siteScripts, (_, src: string) => { scripts.push(src); return ''; });
        // Pages that the build assembles itself have no scripts to wait for, and say so.
        if (scripts.length === 0 && !html.includes('data-scriptless')) throw new Error(`${file}: the site's scripts were not found; Docusaurus writes them in another way now`);
        const shown = [...html.matchAll(/data-island="?([a-z]+)"?[^>]*data-when="?load/g)].map((match) => match[1] ?? '');
        const preload = shown.flatMap((name) => manifest.islands[name] ?? []);
        const font = /url\(["']?([^"')]*commissioner-latin-wght[^"')]*\.woff2)/.exec(sheets)?.[1];
        if (!font) throw new Error('The Latin font was not found in the style sheet');
        const head = [
          // Asked for with the page and not after the style sheet, so that most readers never see the fallback.
          `<link rel=preload as=font type=font/woff2 crossorigin href="${font}">`,
          ...preload.map((name) => `<link rel=preload as=${name.endsWith('.css') ? 'style' : 'script'} href="${islandUrl(name)}">`),
          `<script defer src="${baseUrl}loader.js" data-site="${scripts.join(' ')}" data-boot="${boot.join(' ')}"></script>`,
          ...(shown.length > 0 ? boot.map((src) => `<script defer src="${src}"></script>`) : []),
        ].join('');
        const hashes = [...new Set([...html.matchAll(inlineScripts)].map((match) => createHash('sha256').update(match[1] ?? '').digest('base64')))];
        html = html.replace('</head>', `${head}</head>`).replace(/<meta charset=["']?UTF-8["']?>/i, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}">`);
        writeFileSync(file, html);
      }
    },
  };
}
