import {fontFamily} from '../palette';

/**
 * The parts of the typeface by alphabet: file is `commissioner-<subset>-wght-normal.woff2` of @fontsource-variable/commissioner.
 * A browser may load all of them as "Commissioner", each for its range of characters. A canvas package for Node knows no ranges:
 * it registers each part under its own family name, and the font of the certificate lists them all.
 */
export const certificateFonts = [
  {subset: 'latin', family: 'Commissioner'},
  {subset: 'latin-ext', family: 'Commissioner Latin Extended'},
  {subset: 'greek', family: 'Commissioner Greek'},
  {subset: 'cyrillic', family: 'Commissioner Cyrillic'},
] as const;

const families = [...certificateFonts.map(({family}) => `"${family}"`), fontFamily].join(', ');

/** The part of CanvasRenderingContext2D that a certificate is drawn with; browsers, workers and canvas packages for Node have it. */
export interface CanvasPort {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineCap: string;
  globalAlpha: number;
  font: string;
  /** Canvas packages for Node set the weight of a variable typeface here; browsers take it from `font` and do not have this. */
  fontVariationSettings?: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): {width: number};
}

/** Size in pixels, weight in hundreds (canvas packages read no others), and the height of a line as a multiple of the size. */
export interface Type {size: number; weight: number; leading: number}

/** Sets the type for what is measured and drawn next. */
export function setType(ctx: CanvasPort, {size, weight}: Type): void {
  ctx.font = `${weight} ${size}px ${families}`;
  if (ctx.fontVariationSettings !== undefined) ctx.fontVariationSettings = `'wght' ${weight}`;
}

const ellipsis = '…';

// The longest beginning of a text that fits, by characters as people see them (an accent stays with its letter).
function cut(ctx: CanvasPort, text: string, width: number, tail = ''): string {
  const characters = [...text.normalize('NFC')];
  let length = characters.length;
  while (length > 1 && ctx.measureText(characters.slice(0, length).join('') + tail).width > width) length -= 1;
  return characters.slice(0, length).join('').trimEnd();
}

/**
 * Lines of a text that fit a width. Words are kept whole; a word wider than a line is broken. What goes beyond `most` lines
 * ends in an ellipsis.
 */
export function wrap(ctx: CanvasPort, text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  // A word may also be broken after a hyphen or a slash.
  const pieces = text.normalize('NFC').split(/\s+/).filter(Boolean).flatMap((word) => word.split(/(?<=[-/–—])(?=\p{L})/u).map((piece, index) => (index === 0 ? ` ${piece}` : piece)));
  for (const piece of pieces) {
    const longer = line === '' ? piece.trimStart() : line + piece;
    if (ctx.measureText(longer).width <= width) { line = longer; continue; }
    if (line !== '') lines.push(line);
    line = piece.trimStart();
    while (ctx.measureText(line).width > width && [...line].length > 1) {
      const head = cut(ctx, line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), `${cut(ctx, last, width, ellipsis).replace(/[\s.,;:–-]+$/, '')}${ellipsis}`];
}

/** Wraps like `wrap`, but leaves no single short word on the last line. */
export function wrapEvenly(ctx: CanvasPort, text: string, width: number, most = Infinity): string[] {
  const lines = wrap(ctx, text, width, most);
  if (lines.length < 2 || ctx.measureText(lines.at(-1) ?? '').width > width * 0.2) return lines;
  const narrower = wrap(ctx, text, width * 0.86, most);
  return narrower.length === lines.length ? narrower : lines;
}

/** Draws lines from a top edge; gives the bottom edge. */
export function drawLines(ctx: CanvasPort, lines: readonly string[], x: number, top: number, type: Type, colour: string): number {
  setType(ctx, type);
  ctx.fillStyle = colour;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  const step = type.size * type.leading;
  // The baseline of Commissioner lies about four fifths down its line.
  lines.forEach((line, index) => ctx.fillText(line, x, top + index * step + (step - type.size) / 2 + type.size * 0.8));
  return top + lines.length * step;
}

/** A line from one point to another. */
export function drawRule(ctx: CanvasPort, x1: number, y1: number, x2: number, y2: number, width: number, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

/** A filled disc, with a ring around it if wanted. */
export function drawDisc(ctx: CanvasPort, x: number, y: number, radius: number, colour: string, ring?: {width: number; colour: string}): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
  if (ring === undefined) return;
  ctx.strokeStyle = ring.colour;
  ctx.lineWidth = ring.width;
  ctx.stroke();
}
