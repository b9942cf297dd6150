import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {launch} from './tools/browser';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
const has = (program: string): boolean => spawnSync(program, ['--version'], {stdio: 'ignore'}).error === undefined;
const epubcheck = '/usr/share/java/epubcheck.jar';

beforeAll(() => {
  execFileSync('node', ['scripts/book.mjs', '--out', folder], {cwd: root, stdio: 'ignore'});
  execFileSync('node', ['scripts/stick.mjs', '--out', folder], {cwd: root, stdio: 'ignore'});
}, 300_000);

describe('the handbook as files', () => {
  it('is a PDF with tags, an outline, page numbers and links inside', () => {
    const pdf = readFileSync(join(folder, 'microcvet-handbook.pdf'));
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text).toMatch(/\/Lang \(en/);
    expect(text.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(200);
    expect(text.match(/\/Dest\b/g)?.length ?? 0).toBeGreaterThan(500);
  });

  it.skipIf(!has('pdftotext'))('can be read by a PDF tool, with the number at the foot of each page', () => {
    const pages = execFileSync('pdftotext', ['-layout', '-f', '4', '-l', '8', join(folder, 'microcvet-handbook.pdf'), '-']).toString('utf8').split('\f').filter((page) => page.trim() !== '');
    pages.forEach((page, index) => expect(page).toMatch(new RegExp(`\\b${index + 4} / \\d{3}\\s*$`)));
  });

  it('is an EPUB with every page of the handbook in its contents, and no link that leads nowhere', () => {
    const files = unzipSync(readFileSync(join(folder, 'microcvet-handbook.epub')));
    expect(Object.keys(files)[0]).toBe('mimetype');
    const chapters = Object.keys(files).filter((name) => /c\d+\.xhtml$/.test(name));
    expect(chapters.length).toBeGreaterThan(90);
    const nav = strFromU8(files['OEBPS/nav.xhtml'] ?? new Uint8Array());
    for (const chapter of chapters) {
      expect(nav).toContain(chapter.replace('OEBPS/', ''));
      const text = strFromU8(files[chapter] ?? new Uint8Array());
      for (const [, target = '', id] of text.matchAll(/href="(c\d+\.xhtml)(?:#([^"]+))?"/g)) {
        const other = strFromU8(files[`OEBPS/${target}`] ?? new Uint8Array());
        expect(id === undefined || other.includes(`id="${decodeURIComponent(id)}"`), `${chapter} → ${target}#${id}`).toBe(true);
      }
      expect(text).not.toMatch(/<script|<button|data-island/);
    }
  });

  it.skipIf(!existsSync(epubcheck) || !has('java'))('passes EPUBCheck without a message', () => {
    const {stdout, stderr} = spawnSync('java', ['-jar', epubcheck, join(folder, 'microcvet-handbook.epub')]);
    expect(`${stdout.toString()}${stderr.toString()}`).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

describe('the edition for a stick', () => {
  it('has a start file for each system and a text that says what it needs', () => {
    const files = unzipSync(readFileSync(join(folder, 'microcvet-handbook-stick.zip')), {filter: ({name}) => !name.includes('/site/')});
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'start-mac-linux.sh', 'start-windows.cmd', 'start-windows.ps1'].map((name) => `microcvet-handbook/${name}`));
    expect(strFromU8(files['microcvet-handbook/README.txt'] ?? new Uint8Array())).toMatch(/PowerShell[\s\S]*python3/);
  });

  it.skipIf(!has('python3'))('runs from another folder on a plain static server', async () => {
    const place = join(mkdtempSync(join(tmpdir(), 'stick ')), 'Übung');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'microcvet-handbook-stick.zip'))))) {
      mkdirSync(dirname(join(place, name)), {recursive: true});
      writeFileSync(join(place, name), bytes);
    }
    const port = 20_000 + (process.pid % 20_000);
    const server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1'], {cwd: join(place, 'microcvet-handbook/site'), stdio: 'ignore'});
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await expect.poll(() => page.goto(`http://localhost:${port}/`).then(() => true, () => false), {timeout: 15_000}).toBe(true);
      await page.goto(`http://localhost:${port}/procedures/p1-need/`);
      await page.getByRole('heading', {level: 1, name: /P1/}).waitFor();
      await page.goto(`http://localhost:${port}/design/#new`);
      await page.getByRole('button', {name: /company/i}).click();
      await page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    } finally {
      await browser.close();
      server.kill();
    }
  });
});
