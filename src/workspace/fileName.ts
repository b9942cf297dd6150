// Names that Windows keeps for devices, whatever the extension.
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** File name for the specification of a project: from its name, in letters and digits of any script, such as `heat-pump.specification.json`. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const short = [...plain].slice(0, 60).join('').replace(/-+$/, '');
  const stem = short === '' ? 'micro-credential' : deviceName.test(short) ? `micro-credential-${short}` : short;
  return `${stem}.specification.json`;
}
