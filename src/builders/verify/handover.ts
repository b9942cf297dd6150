import {contentKept, keptContent, keptIn} from '../../workspace';

/** A file by name, as text or bytes. */
export interface Handover {readonly name: string; readonly content: string | Uint8Array<ArrayBuffer>}

const place = 'verify';
// The tab's own memory, under the prefix that "clear all data" clears. It ends with the tab.
const tab = keptIn(() => sessionStorage);

/** Leaves a file for the verify page of this tab. One too large for the memory has to be downloaded; the page then opens empty and asks for a file. */
export const handOver = ({name, content}: Handover): void => tab.set(place, JSON.stringify({name, ...keptContent(content)}));

/** Takes the file that was left for the verify page, once; null when there is none. */
export function takeHandover(): Handover | null {
  const kept = tab.get(place);
  tab.remove(place);
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    const content = contentKept(value);
    const {name} = (value ?? {}) as {name?: unknown};
    return typeof name === 'string' && content !== null ? {name, content} : null;
  } catch {
    return null;
  }
}
