import type {Logo} from '../../documents';

/** Largest file of a logo that is taken, in bytes. */
export const logoLimit = 500_000;
/** Kinds of file that a logo may be. */
export const logoTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/svg+xml'];
// Sharp in print at the size it is drawn, and no larger.
const box = {width: 640, height: 240};

/** A logo, or why a file is none. */
export type LogoRead = {ok: true; logo: Logo} | {ok: false; code: 'kind' | 'large' | 'unreadable'};

/** Reads a logo from a file and makes it a bitmap. An SVG is drawn as a picture, so nothing in it runs or loads. */
export async function readLogo(file: File): Promise<LogoRead> {
  if (!logoTypes.includes(file.type)) return {ok: false, code: 'kind'};
  if (file.size > logoLimit) return {ok: false, code: 'large'};
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // An SVG may have no size of its own.
    const [width, height] = [image.naturalWidth || 300, image.naturalHeight || 150];
    const scale = Math.min(box.width / width, box.height / height, file.type === 'image/svg+xml' ? Infinity : 1);
    const canvas = Object.assign(document.createElement('canvas'), {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))});
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    if (blob === null) return {ok: false, code: 'unreadable'};
    return {ok: true, logo: {bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/png', width: canvas.width, height: canvas.height}};
  } catch {
    return {ok: false, code: 'unreadable'};
  } finally {
    URL.revokeObjectURL(address);
  }
}
