import {base64} from '../values';
import {palette} from './palette';

/** Colours of a drawing, by their role. */
export type Palette = Readonly<Record<keyof typeof palette, string>>;

/** A provider's logo as a bitmap, with its size in pixels. */
export interface Logo {bytes: Uint8Array<ArrayBuffer>; type: 'image/png' | 'image/jpeg'; width: number; height: number}

/** What a provider adds to a drawing: a logo, and a colour as #rrggbb. */
export interface Brand {logo?: Logo; colour?: string}

/** How a drawing looks: its colours, the size of its logo, and how that is drawn where the painter can. */
export interface Look {
  palette: Palette;
  /** With its data: address, for drawings that hold it as text. */
  logo?: Logo & {href: string};
  drawLogo?(x: number, y: number, width: number, height: number): void;
}

type Rgb = readonly [number, number, number];
const rgbOf = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mixed = (from: string, to: string, share: number): string => hexOf(rgbOf(from).map((part, index) => part + ((rgbOf(to)[index] ?? 0) - part) * share) as unknown as Rgb);

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => rgbOf(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const readable = 4.5;

/** The colour, darkened as far as it must be to be read as text on paper. */
function readableOnPaper(colour: string): string {
  let share = 0;
  while (share < 1 && contrast(mixed(colour, palette.ink, share), palette.paper) < readable) share += 0.05;
  return mixed(colour, palette.ink, Math.min(1, share));
}

/** The look of a brand; without one, or with a colour that is none, that of the site. */
export function lookOf(brand: Brand = {}): Look {
  const {colour} = brand;
  const logo = brand.logo && {...brand.logo, href: `data:${brand.logo.type};base64,${base64(brand.logo.bytes)}`};
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return {palette, ...(logo && {logo})};
  const own = readableOnPaper(colour);
  return {palette: {...palette, brand: own, brandSoft: mixed(own, palette.paper, 0.85), brandMid: mixed(own, palette.paper, 0.45)}, ...(logo && {logo})};
}
