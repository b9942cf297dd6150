/** Text as it may stand in HTML or XML, also in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);
