import type {JsonObject} from '../types';

/** A document as a script element for a web page (HTML, JSON-LD 1.1 section 7). A `<` is written as an escape, so that no text in it can end the element. */
export const inPage = (document: JsonObject): string => `<script type="application/ld+json">\n${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c')}\n</script>\n`;
