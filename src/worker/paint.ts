import {certificateFonts, certificateSize, drawCertificate, type CertificateModel} from '../documents';
import {type Painting} from '../issuing';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
interface Sheet {context: Context | null; toBlob(): Promise<Blob | null>}

// JPEG keeps an A4 page of text near 60 kB, which the upload limits of wallets allow for several languages.
const picture = {type: 'image/jpeg', quality: 0.85} as const;

const offscreen = ({width, height}: {width: number; height: number}): Sheet => {
  const canvas = new OffscreenCanvas(width, height);
  return {context: canvas.getContext('2d'), toBlob: () => canvas.convertToBlob(picture)};
};
const element = ({width, height}: {width: number; height: number}): Sheet => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  return {context: canvas.getContext('2d'), toBlob: () => new Promise((resolve) => {canvas.toBlob(resolve, picture.type, picture.quality);})};
};

/** Paints a certificate on a canvas of the page, which has the fonts; waits until those that its letters need are loaded. A4 at 96 dpi, JPEG. */
export async function paintInBrowser(model: CertificateModel, lang: string): Promise<Painting> {
  const letters = JSON.stringify(model);
  // A font that fails to load leaves the next of the family; a picture in it is better than none.
  await Promise.allSettled(certificateFonts.map(({family}) => document.fonts.load(`16px "${family}"`, letters)));
  const {context, toBlob} = typeof OffscreenCanvas === 'undefined' ? element(certificateSize) : offscreen(certificateSize);
  if (context === null) throw new TypeError('This browser has no canvas.');
  drawCertificate(context, model, lang);
  const blob = await toBlob();
  if (blob === null) throw new TypeError('The canvas gave no picture.');
  return {bytes: new Uint8Array(await blob.arrayBuffer()), type: picture.type};
}
