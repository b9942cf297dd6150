import {badgeDataOf, certificateFonts, certificateSize, drawBadge, drawCertificate, lookOf, type CertificateModel, type Look} from '../documents';
import {type Painting, type PaintOptions} from '../issuing';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
interface Kind {width: number; height: number; type: Painting['type']; draw(context: Context, model: CertificateModel, lang: string, look: Look): void}
interface Sheet {context: Context | null; toBlob(): Promise<Blob | null>}

const badgeSize = 600;

/** What can be painted. */
const kinds: Readonly<Record<NonNullable<PaintOptions['kind']>, Kind>> = {
  // JPEG keeps an A4 page of text near 60 kB, which the upload limits of wallets allow for several languages.
  certificate: {...certificateSize, type: 'image/jpeg', draw: drawCertificate},
  // A badge is round, so the corners of its picture stay clear.
  badge: {width: badgeSize, height: badgeSize, type: 'image/png', draw: (context, model, lang, look) => drawBadge(context, badgeSize / 2, badgeSize / 2, badgeSize / 2 - 4, badgeDataOf(model, lang), lang, look)},
};
const quality = 0.85;

const offscreen = ({width, height, type}: Kind): Sheet => {
  const canvas = new OffscreenCanvas(width, height);
  return {context: canvas.getContext('2d'), toBlob: () => canvas.convertToBlob({type, quality})};
};
const element = ({width, height, type}: Kind): Sheet => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  return {context: canvas.getContext('2d'), toBlob: () => new Promise((resolve) => {canvas.toBlob(resolve, type, quality);})};
};

/** Paints a certificate (A4 at 96 dpi, JPEG) or a badge (PNG) on a canvas of the page, which has the fonts; waits until those that its letters need are loaded. */
export async function paintInBrowser(model: CertificateModel, lang: string, {kind: id = 'certificate', brand}: PaintOptions = {}): Promise<Painting> {
  const kind = kinds[id];
  const letters = JSON.stringify(model);
  // A font that fails to load leaves the next of the family; a picture in it is better than none.
  await Promise.allSettled(certificateFonts.map(({family}) => document.fonts.load(`16px "${family}"`, letters)));
  const {context, toBlob} = typeof OffscreenCanvas === 'undefined' ? element(kind) : offscreen(kind);
  if (context === null) throw new TypeError('This browser has no canvas.');
  const look = lookOf(brand);
  const logo = look.logo && await createImageBitmap(new Blob([look.logo.bytes], {type: look.logo.type}));
  kind.draw(context, model, lang, {...look, ...(logo && {drawLogo: (x, y, width, height) => context.drawImage(logo, x, y, width, height)})});
  const blob = await toBlob();
  if (blob === null) throw new TypeError('The canvas gave no picture.');
  return {bytes: new Uint8Array(await blob.arrayBuffer()), type: kind.type};
}
