import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Whether poppler is here: code that is not ours reads what we print. */
export const poppler = spawnSync('pdfinfo', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'mv-printed-'));
let count = 0;
const run = (tool: string, ...args: readonly string[]): string => execFileSync(tool, [...args], {encoding: 'utf8', maxBuffer: 50_000_000});
const mm = (points: string | undefined): number => Math.round((Number(points) * 25.4) / 72);

/** One line of text on a page, with the size it is set in. */
export interface PrintedLine {text: string; size: number}
/** What poppler says of a PDF. */
export interface Printed {
  info: string; pages: number; /** Width and height in millimetres. */ size: readonly [number, number]; structure: string; texts: readonly string[]; lines: readonly PrintedLine[];
  /** One page in grey: how dark each point of it is, from 0 to 255, at one pixel a point. */
  dark(page: number): {width: number; height: number; at(x: number, y: number): number};
}

// The typeface gives each line this share of its size as height.
const lineShare = 1.22;
const plain = (text: string): string => text.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, '\'');

/** Has a PDF read by poppler. */
export function printed(bytes: Uint8Array): Printed {
  const file = join(folder, `${count++}.pdf`);
  writeFileSync(file, bytes);
  const info = run('pdfinfo', file);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  const lines = [...run('pdftotext', '-bbox-layout', file, '-').matchAll(/<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([\s\S]*?)<\/line>/g)]
    .map(([, top, bottom, words = '']) => ({size: (Number(bottom) - Number(top)) / lineShare, text: [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => plain(word)).join(' ')}));
  return {
    info, size: [mm(width), mm(height)], lines,
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    structure: run('pdfinfo', '-struct-text', file),
    texts: run('pdftotext', file, '-').split('\f').slice(0, -1).map((text) => text.replace(/\s+/g, ' ').trim()),
    dark: (page) => {
      const out = join(folder, `${count++}`);
      run('pdftoppm', '-gray', '-r', '72', '-f', String(page), '-l', String(page), '-singlefile', file, out);
      const picture = readFileSync(`${out}.pgm`);
      const [head = '', columns, rows] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
      return {width: Number(columns), height: Number(rows), at: (x, y) => 255 - (picture[head.length + Math.round(y) * Number(columns) + Math.round(x)] ?? 0)};
    },
  };
}
