import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type * as Canvas from '@napi-rs/canvas';
import {type Paint} from '../issuing';
import {badgeDataOf, certificateFonts, certificateSize, drawBadge, drawCertificate, lookOf, type PdfFont} from '../documents';

const jpegQuality = 0.8;
const badgeSize = 600;
const {resolve} = createRequire(import.meta.url);

let prepared: Promise<typeof Canvas> | undefined;

/** The canvas package with our typeface; each alphabet is a family of its own there. Loaded when the first picture is painted. */
async function canvasPackage(): Promise<typeof Canvas> {
  const canvas = await import('@napi-rs/canvas');
  for (const {subset, family} of certificateFonts) {
    canvas.GlobalFonts.registerFromPath(resolve(`@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`), family);
  }
  return canvas;
}

/** Draws a certificate as JPEG, A4 at 96 dots per inch, or a badge as PNG. */
export const paint: Paint = async (model, lang, {kind = 'certificate', brand} = {}) => {
  prepared ??= canvasPackage();
  const {createCanvas} = await prepared;
  const look = lookOf(brand);
  if (kind === 'badge') {
    const canvas = createCanvas(badgeSize, badgeSize);
    drawBadge(canvas.getContext('2d'), badgeSize / 2, badgeSize / 2, badgeSize / 2 - 4, badgeDataOf(model, lang), lang, look);
    return {bytes: new Uint8Array(await canvas.encode('png')), type: 'image/png'};
  }
  const canvas = createCanvas(certificateSize.width, certificateSize.height);
  drawCertificate(canvas.getContext('2d'), model, lang, look);
  return {bytes: new Uint8Array(await canvas.encode('jpeg', Math.round(jpegQuality * 100))), type: 'image/jpeg'};
};

const fontNames = {400: '400Regular/Commissioner_400Regular', 600: '600SemiBold/Commissioner_600SemiBold'} as const;

/** Our typeface for PDFs, from its package. */
export const pdfFont: PdfFont = async (weight) => new Uint8Array(await readFile(resolve(`@expo-google-fonts/commissioner/${fontNames[weight]}.ttf`)));
