import {existsSync, mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {AxeBuilder} from '@axe-core/playwright';
import {type Browser, type BrowserContext, type Download, type Page, chromium} from 'playwright-core';
import {afterEach, expect, inject} from 'vitest';

const shots = fileURLToPath(new URL('../../output/screenshots/', import.meta.url));
const systemChromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
// No sandbox: tests also run as root in a container. No background traffic: a journey asserts that nothing leaves the site.
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium: the system's where there is one, else the browser that Playwright brings. */
export const launch = (): Promise<Browser> => chromium.launch({headless: true, args, ...(systemChromium ? {executablePath: systemChromium} : {})});

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** Requests to another origin, to hosts that the journey did not ask for by name included. */
  foreign: string[];
  errors: string[];
  /** What the Content-Security-Policy stopped or would not let happen. */
  refused: string[];
}

/** How a reader comes: the size of the screen, the colour mode, and hosts that this journey asks by a control that names them. */
export interface VisitOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  asks?: readonly string[];
  /** Off only where the watching itself is tested. */
  watched?: boolean;
}

// React says so where the page that was built and the one that it makes differ: it then builds the page anew under the reader's hands.
const isRebuilt = (error: string): boolean => /React error #(418|423|425)|[Hh]ydration/.test(error);

// A journey cannot forget these: whatever was asked of a host that it did not name, whatever the policy refused, and a page built anew fail it at its end.
const watch = new Map<Visit, readonly string[]>();
afterEach(() => {
  const faults = [...watch].flatMap(([{foreign, refused, errors}, asks]) => [...foreign.filter((url) => !asks.includes(new URL(url).host)).map((url) => `asked another host: ${url}`), ...refused.map((what) => `refused by the policy: ${what}`), ...errors.filter(isRebuilt)]);
  watch.clear();
  expect(faults).toEqual([]);
});

// Documents that a reader has saved are opened from the disk.
const isLocal = (url: string): boolean => /^(data|blob|about|file):/.test(url);

/** A fresh reader: own storage, and a record of every request to another host, of every error and of everything that the policy refuses. */
export async function visit(browser: Browser, {width = 1440, height = 900, dark = false, asks = [], watched = true}: VisitOptions = {}): Promise<Visit> {
  const site = inject('site');
  const {origin} = new URL(site);
  const context = await browser.newContext({viewport: {width, height}, colorScheme: dark ? 'dark' : 'light', baseURL: site, acceptDownloads: true, reducedMotion: 'reduce'});
  const foreign: string[] = [], errors: string[] = [], refused: string[] = [];
  const note = (url: string): void => { if (!isLocal(url) && new URL(url).origin.replace(/^ws/, 'http') !== origin) foreign.push(url); };
  await context.exposeBinding('noteRefused', (_, what: string) => { refused.push(what); });
  await context.addInitScript(() => document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) => {
    (window as unknown as {noteRefused: (what: string) => void}).noteRefused(`${effectiveDirective} ${blockedURI} at ${location.pathname}, from ${sourceFile}:${lineNumber}`);
  }));
  context.on('request', (request) => note(request.url()));
  context.on('page', (opened) => {
    opened.on('websocket', (socket) => note(socket.url()));
    // What is refused inside a worker reaches no document: each is asked for its first.
    opened.on('worker', (worker) => {
      void worker.evaluate(() => new Promise<string>((done) => { addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => done(`${effectiveDirective} ${blockedURI}`)); }))
        .then((what) => { refused.push(`${what} in ${worker.url()}`); }, () => { /* it ended with its page */ });
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  const made: Visit = {context, page, foreign, errors, refused};
  if (watched) watch.set(made, asks);
  return made;
}

/** Violations of WCAG 2.2 A and AA that axe finds, as short lines. */
export async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({target}) => target.join(' ')).join(' | ')}`);
}

/** Keeps a picture of the page as build output, for people to look at. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  mkdirSync(shots, {recursive: true});
  await page.screenshot({path: `${shots}${name}.png`, fullPage});
}

/** Opens one of the worked examples as a new project, by the button of its name. */
export async function openExample(page: Page, name: string): Promise<void> {
  await page.goto('design/#new');
  await page.getByRole('button', {name}).click();
  await page.waitForURL(/#overview$/);
  await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
}

/** The first outcome of the open project, in English. */
export const outcomeStatement = '#field-outcomes-0-statement-en';

/** A folder of its own for the files that a test writes or saves. */
export const folder = mkdtempSync(join(tmpdir(), 'handbook-'));

/** A download, saved: where, its text and its name. */
export async function saved(download: Promise<Download>): Promise<{path: string; text: string; name: string}> {
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return {path, text: readFileSync(path, 'utf8'), name: file.suggestedFilename()};
}
