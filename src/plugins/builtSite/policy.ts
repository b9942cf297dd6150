import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {escoHost} from '../../vocabularies/esco';

/**
 * What the pages of the site may do, in one place: the meta elements of every page, the header files for hosts and the local server
 * are all made from here (Content Security Policy Level 3; reasons in docs/reference/decisions, number 15).
 */

/** Where pages may ask besides this site: a host that a reader can choose to ask, by a button that names it. */
const anyPageAsks: readonly string[] = [`https://${escoHost}`];
/**
 * The one page that may ask more, by its address below the base path. A status list or the document of an issuer may stand on any host, so the
 * verifier can ask any, by a button that names it; the pages where readers write their own work cannot. A page keeps the policy it came with,
 * so the way there and away is a new page and not a change of the one that is open (lightPages/onRoute.js).
 */
export const pageThatAsks = {address: 'verify/', asks: ['https:']} as const;

/** What may be loaded, by directive. Whatever is not named falls to default-src: nothing. */
const sources = (scriptHashes: readonly string[], asks: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)],
  'style-src': ["'self'"],
  // React and our drawings write colours and sizes beside the element. No script can stand there, and no style element is allowed.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", ...asks],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

const written = (directives: Readonly<Record<string, readonly string[]>>): string => Object.entries(directives).map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** The policy as the page at an address below the base path carries it itself. */
export const pagePolicy = (address: string, scriptHashes: readonly string[]): string => written(sources(scriptHashes, address === pageThatAsks.address ? pageThatAsks.asks : anyPageAsks));
/**
 * The policy as a host sends it with every file: as wide as its widest page, for both are kept. It may also say who may show the site in a
 * frame, which a page cannot say of itself.
 */
export const hostPolicy = (scriptHashes: readonly string[]): string => written({...sources(scriptHashes, pageThatAsks.asks), 'frame-ancestors': ["'none'"]});

/** Where a reader goes from here, and what they looked at, is told to nobody. */
export const referrerPolicy = 'no-referrer';

const inlineScripts = /<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
/** Hashes of the scripts that stand in a page. Data blocks are no scripts and run nothing. */
export const scriptHashes = (html: string): string[] => [...new Set([...html.matchAll(inlineScripts)].map((match) => createHash('sha256').update(match[1] ?? '').digest('base64')))].sort();

const htmlUnder = (dir: string, besides: readonly string[] = []): string[] => readdirSync(dir, {withFileTypes: true}).flatMap((entry) => {
  const file = path.join(dir, entry.name);
  return besides.includes(entry.name) ? [] : entry.isDirectory() ? htmlUnder(file) : entry.name.endsWith('.html') ? [file] : [];
});
/** The pages of the site; files that it offers for download may be pages too, but not its own. */
export const sitePages = (outDir: string): string[] => htmlUnder(outDir, ['templates']);

/** Headers for a set of addresses below the base path; a trailing star stands for anything. */
export interface HeaderRule {path: string; headers: Readonly<Record<string, string>>}

const unusedDevices = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];
/** Folders whose files carry a hash of their content in the name. */
const lastingFolders = ['assets', 'islands'];

/** All response headers of the site. */
export const headerRules = (hashes: readonly string[]): readonly HeaderRule[] => [
  {path: '*', headers: {
    'Content-Security-Policy': hostPolicy(hashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': referrerPolicy,
    'Permissions-Policy': unusedDevices.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  }},
  ...lastingFolders.map((folder) => ({path: `${folder}/*`, headers: {'Cache-Control': 'public, max-age=31536000, immutable'}})),
];

const netlify = (rules: readonly HeaderRule[], base: string): string => rules
  .map(({path, headers}) => `${base}${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');

const vercel = (rules: readonly HeaderRule[], base: string): string => `${JSON.stringify({
  trailingSlash: true,
  headers: rules.map(({path, headers}) => ({source: `${base}${path.replace('*', '(.*)')}`, headers: Object.entries(headers).map(([key, value]) => ({key, value}))})),
}, null, 2)}\n`;

// In a double-quoted string of both servers only the quote and the backslash have a meaning, and no header of ours has either.
const apache = (rules: readonly HeaderRule[], base: string): string => [
  '# Read by Apache where AllowOverride lets this folder set headers (module mod_headers).',
  `ErrorDocument 404 ${base}404.html`,
  '<IfModule mod_headers.c>',
  ...rules.flatMap(({path, headers}) => {
    const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
    return path === '*' ? lines.map((line) => `  ${line}`) : [`  <If "%{REQUEST_URI} =~ m#^${base}${path.replace('*', '')}#">`, ...lines.map((line) => `    ${line}`), '  </If>'];
  }),
  '</IfModule>', '',
].join('\n');

// A location with an add_header of its own takes none from outside, so each repeats all of them.
const nginx = (rules: readonly HeaderRule[], base: string): string => {
  const [all, ...others] = rules;
  const lines = (headers: HeaderRule['headers']): string[] => Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    '# For the server block of nginx: include this file there, and set root to the folder that holds the site.',
    ...lines(all?.headers ?? {}), `error_page 404 ${base}404.html;`,
    ...others.flatMap(({path, headers}) => [`location ${base}${path.replace('*', '')} {`, ...lines({...all?.headers, ...headers}).map((line) => `  ${line}`), '}']), '',
  ].join('\n');
};

/** The files in which hosts read headers, by name: Netlify, Cloudflare Pages and others; Vercel; Apache; nginx (to be included by hand). */
export const headerFiles: Readonly<Record<string, (rules: readonly HeaderRule[], base: string) => string>> = {
  _headers: netlify, 'vercel.json': vercel, '.htaccess': apache, 'headers.nginx.conf': nginx,
};
