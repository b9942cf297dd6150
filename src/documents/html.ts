/** Text without the characters that XML forbids (XML 1.0, 2.2): a file with one of them opens nowhere. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

/** Text made safe as content or quoted attribute of HTML and SVG; characters that XML forbids are dropped. */
export const escape = (text: string): string => printable(text)
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** An address that may be linked: http, https or mailto; undefined for any other. */
export function linkable(address: string): string | undefined {
  try {
    const {protocol, href} = new URL(address);
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
