import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {SKRSContext2D} from '@napi-rs/canvas';
import type {BuiltSite} from './site';

const width = 1200, height = 630, edge = 80;
const palette = {paper: '#fbfaf6', ink: '#1a2530', soft: '#4f5d6b', brand: '#0a5c63', accent: '#e3a52a', pale: '#7fb0b3'};
/** The alphabets we have words in; each is a family of its own for the canvas. */
const alphabets = ['latin', 'latin-ext', 'greek'];
const families = alphabets.map((alphabet) => `"Card ${alphabet}"`).join(', ');

/** The lines of a text that fit a width. */
function lines(context: SKRSContext2D, text: string, room: number): string[] {
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const longer = made.length > 0 ? `${made.at(-1)} ${word}` : word;
    if (made.length > 0 && context.measureText(longer).width <= room) made[made.length - 1] = longer;
    else made.push(word);
  }
  return made;
}

/** The thread of the handbook along the foot of a card: one knot for each part, filled up to the part of the page. */
function thread(context: SKRSContext2D, place: number, count: number): void {
  const y = height - 95, step = (width - 2 * edge) / Math.max(1, count - 1);
  context.lineWidth = 5;
  for (let knot = 0; knot < count; knot += 1) {
    const x = edge + knot * step;
    context.strokeStyle = knot <= place ? palette.brand : palette.pale;
    if (knot > 0) { context.beginPath(); context.moveTo(x - step + 15, y); context.lineTo(x - 15, y); context.stroke(); }
    context.beginPath();
    context.arc(x, y, 13, 0, 2 * Math.PI);
    if (knot === place) { context.fillStyle = palette.accent; context.fill(); }
    context.stroke();
  }
}

/** Draws, for each part, the picture that other sites show beside a link, and names it in the part's pages. */
export async function drawCards({outDir, baseUrl, title, parts}: BuiltSite, tagline: string): Promise<void> {
  const {createCanvas, GlobalFonts} = await import('@napi-rs/canvas');
  const {resolve} = createRequire(__filename);
  for (const alphabet of alphabets) GlobalFonts.registerFromPath(resolve(`@fontsource-variable/commissioner/files/commissioner-${alphabet}-wght-normal.woff2`), `Card ${alphabet}`);
  mkdirSync(path.join(outDir, 'img/cards'), {recursive: true});
  for (const [place, part] of parts.entries()) {
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    const write = (text: string, y: number, size: number, weight: number, colour: string): void => {
      context.font = `${size}px ${families}`;
      context.fontVariationSettings = `'wght' ${weight}`;
      context.fillStyle = colour;
      lines(context, text, width - 2 * edge).forEach((line, row) => context.fillText(line, edge, y + row * size * 1.2));
    };
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    context.fillStyle = palette.accent;
    context.fillRect(0, 0, width, 12);
    write(title, 120, 38, 650, palette.brand);
    write(part.label, 265, 120, 700, palette.ink);
    write(tagline, 350, 40, 400, palette.soft);
    thread(context, place, parts.length);
    const name = `img/cards/${part.slug}.png`;
    writeFileSync(path.join(outDir, name), await canvas.encode('png'));
    for (const page of part.pages) {
      const file = path.join(outDir, page.path, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`${baseUrl}img/card.png`, `${baseUrl}${name}`));
    }
  }
}
