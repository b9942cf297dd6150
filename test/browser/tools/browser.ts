import {existsSync, mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {AxeBuilder} from '@axe-core/playwright';
import {type Browser, type BrowserContext, type Download, type Page, chromium} from 'playwright-core';
import {inject} from 'vitest';

const shots = fileURLToPath(new URL('../../output/screenshots/', import.meta.url));
const systemChromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
// No sandbox: tests also run as root in a container. No background traffic: a journey asserts that nothing leaves the site.
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium: the system's where there is one, else the browser that Playwright brings. */
export const launch = (): Promise<Browser> => chromium.launch({headless: true, args, ...(systemChromium ? {executablePath: systemChromium} : {})});

export interface Visit {context: BrowserContext; page: Page; foreign: string[]; errors: string[]}

/** A fresh reader: own storage, and a record of every request to another host and of every error on the page. */
export async function visit(browser: Browser, options: {width?: number; height?: number; dark?: boolean} = {}): Promise<Visit> {
  const site = inject('site');
  const context = await browser.newContext({viewport: {width: options.width ?? 1440, height: options.height ?? 900}, colorScheme: options.dark ? 'dark' : 'light', baseURL: site, acceptDownloads: true, reducedMotion: 'reduce'});
  const foreign: string[] = [], errors: string[] = [];
  context.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL(site).origin)) foreign.push(request.url()); });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  return {context, page, foreign, errors};
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
