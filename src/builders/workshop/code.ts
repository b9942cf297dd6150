// A telephone reads a code of this length from a screen or a wall; version 40 at level L would hold 2953 bytes, which few cameras read.
const longestCode = 1400;

/** A QR code (ISO/IEC 18004) as the path of its dark squares, each one unit large; null for a text that is too long to be read from a wall. */
export async function codeOf(text: string): Promise<{path: string; size: number} | null> {
  if (new TextEncoder().encode(text).length > longestCode) return null;
  const {encode} = await import('uqr');
  const {data, size} = encode(text, {ecc: 'L', border: 4});
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return {path, size};
}

// A photograph is made smaller before it is searched: squares of a code that a camera saw stay large enough.
const longestSide = 2000;
// What a picture may weigh; a telephone makes less.
const mostBytes = 30_000_000;

/** The texts of all QR codes in a picture; none where there is none, or where it is no picture. */
export async function codesIn(file: Blob): Promise<readonly string[]> {
  if (file.size > mostBytes) return [];
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return [];
  }
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return context ? textsIn(context.getImageData(0, 0, canvas.width, canvas.height)) : [];
}

/** The texts of all QR codes among points of colour (red, green, blue, alpha). */
export async function textsIn({width, height, data}: {width: number; height: number; data: Uint8ClampedArray}): Promise<readonly string[]> {
  const {decodeQRBatch} = await import('qr/decode.js');
  const [found = []] = await decodeQRBatch([{width, height, data}]);
  return found.filter((each): each is string => typeof each === 'string');
}
