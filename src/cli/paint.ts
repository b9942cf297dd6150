import {createRequire} from 'node:module';
import type * as Canvas from '@napi-rs/canvas';
import {type Paint} from '../issuing';
import {certificateFonts, certificateSize, drawCertificate} from '../documents';

const jpegQuality = 0.8;

let prepared: Promise<typeof Canvas> | undefined;

/** The canvas package with our typeface; each alphabet is a family of its own there. Loaded when the first picture is painted. */
async function canvasPackage(): Promise<typeof Canvas> {
  const canvas = await import('@napi-rs/canvas');
  const {resolve} = createRequire(import.meta.url);
  for (const {subset, family} of certificateFonts) {
    canvas.GlobalFonts.registerFromPath(resolve(`@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`), family);
  }
  return canvas;
}

/** Draws a certificate as JPEG, A4 at 96 dots per inch. */
export const paint: Paint = async (model, lang) => {
  prepared ??= canvasPackage();
  const {createCanvas} = await prepared;
  const canvas = createCanvas(certificateSize.width, certificateSize.height);
  drawCertificate(canvas.getContext('2d'), model, lang);
  return {bytes: new Uint8Array(await canvas.encode('jpeg', Math.round(jpegQuality * 100))), type: 'image/jpeg'};
};
