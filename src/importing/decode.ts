/** How a text was written. Only the first is what files should be; the others are read because spreadsheets still write them. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of bytes: UTF-8, UTF-16 with its mark, else Windows-1252, which takes any bytes. */
export function decode(bytes: Uint8Array): {text: string; encoding: Encoding} {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return {text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16'};
  if (one === 0xfe && two === 0xff) return {text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16'};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252'};
  }
}
