import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {escaped} from './markup';
import {headerFiles, headerRules, sitePages, scriptHashes} from './policy';
import {redirects} from './redirects';
import type {BuiltSite} from './site';
import {builtWords} from './words';

const pageAt = ({outDir}: BuiltSite, address: string): string => path.join(outDir, address, 'index.html');

/** Writes the moved and short addresses: as pages, which any host can serve, and as the file that some hosts read instead. */
export function writeRedirects(site: BuiltSite): void {
  const {baseUrl, url, language} = site;
  for (const [from, to] of redirects) {
    if (existsSync(pageAt(site, from))) throw new Error(`${from} is a page, so it cannot lead to ${to}`);
    if (!existsSync(pageAt(site, to))) throw new Error(`${from} leads to ${to}, which is no page`);
    const target = `${baseUrl}${to.slice(1)}`;
    mkdirSync(path.dirname(pageAt(site, from)), {recursive: true});
    writeFileSync(pageAt(site, from), `<!doctype html><html lang="${language}" data-scriptless><head><meta charset="UTF-8"><title>${escaped(builtWords.text('redirect.title', language))}</title>`
      + `<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${escaped(target)}"><link rel="canonical" href="${escaped(`${url}${target}`)}"></head>`
      + `<body><main><h1>${escaped(builtWords.text('redirect.title', language))}</h1><p>${escaped(builtWords.text('redirect.text', language))} <a href="${escaped(target)}">${escaped(target)}</a></p></main></body></html>`);
  }
  if (site.isDefault) writeFileSync(path.join(site.outDir, '_redirects'), redirects.map(([from, to]) => `${baseUrl}${from.slice(1)} ${baseUrl}${to.slice(1)} 301\n`).join(''));
}

/** Writes the response headers in the forms that static hosts read. They allow the inline scripts of every page; a page itself allows its own. */
export function writeHeaders({outDir, baseUrl, isDefault}: BuiltSite): void {
  if (!isDefault) return;
  const hashes = [...new Set(sitePages(outDir).flatMap((file) => scriptHashes(readFileSync(file, 'utf8'))))].sort();
  if (hashes.length > 20) throw new Error(`${hashes.length} different inline scripts: a policy with so many hashes is too long for a header`);
  for (const [name, write] of Object.entries(headerFiles)) writeFileSync(path.join(outDir, name), write(headerRules(hashes), baseUrl));
}
