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
